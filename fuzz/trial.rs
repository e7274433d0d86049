//! What must hold for any bytes: nothing panics, and what is read means the
//! same when it is written again. Run by the fuzz targets with new bytes, and
//! by `cargo test` with those that are kept.

use std::path::Path;
use std::sync::LazyLock;

use vurder::checks::{Subject, check_rubric};
use vurder::model::{Digest, Fault, Rubric};
use vurder::render::{
    Align, Block, Cell, CsvKind, Diagnostics, Document, Table, guide_page, to_csv, to_markdown,
    to_terminal,
};
use vurder::report::Inputs;
use vurder::store::{
    LayoutError, Source, lay_out, outline_rubric, read_answers, read_candidate, read_decision,
    read_groups, read_identities, read_revision, read_round, read_rubric, read_scorecard,
    read_tombstone, write_candidate, write_decision, write_revision, write_round, write_scorecard,
    write_tombstone,
};
use vurder::text::{Catalogue, Glyphs, Language, Style, is_steering, visible, visible_block};

/// Any bytes as a rubric: read, checked, and what is found shown.
pub fn rubric(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("rubric.toml"), bytes.to_vec()) else { return };
    let read = read_rubric(&source);
    let (outlines, mut findings) = outline_rubric(&source);
    assert_eq!(read.as_ref().err().unwrap_or(&Vec::new()), &findings, "two readers differ");
    if let Ok(rubric) = &read {
        let outline = outlines.first().expect("what is sound has an outline");
        assert_eq!(outline.criteria.len(), rubric.criteria.len());
    }
    for rubric in &outlines {
        findings.extend(check_rubric(&Subject::new(rubric, &[])));
    }
    findings.truncate(20);
    let shown = shown(&findings);
    let steering = shown.chars().find(|one| *one != '\n' && is_steering(*one));
    assert_eq!(steering, None, "raw in {shown:?}");
}

static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| {
    let text = include_str!("../tests/files/rounds/sound/rubric.toml");
    read_rubric(&Source::new("rubric.toml", text)).expect("a sound rubric")
});

/// Any bytes as a scorecard: what is read reads as the same when it is written.
pub fn scorecard(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("kari.toml"), bytes.to_vec()) else { return };
    let Ok(card) = read_scorecard(&source, &RUBRIC) else { return };
    let written = Source::new("kari.toml", write_scorecard(&card, &RUBRIC));
    let again = read_scorecard(&written, &RUBRIC).expect("what was written can be read");
    assert_eq!(Digest::of_scorecard(&again), Digest::of_scorecard(&card));
}

/// Any bytes as a rubric that is laid out: it means the same, and the second time nothing moves.
pub fn layout(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match lay_out(Path::new("rubric.toml"), text) {
        Ok(once) => {
            let again = lay_out(Path::new("rubric.toml"), &once);
            assert_eq!(again.as_deref().ok(), Some(once.as_str()), "laid out twice");
            let digest = |text: &str| {
                let text = text.strip_prefix('\u{feff}').unwrap_or(text);
                read_rubric(&Source::new("rubric.toml", text)).map(|rubric| rubric.pin().digest)
            };
            assert_eq!(digest(&once), digest(text));
        }
        Err(LayoutError::Faults(_)) => {}
        Err(LayoutError::Changed) => panic!("a sound rubric could not be laid out"),
    }
}

/// Any bytes as `round.toml`.
pub fn round(bytes: &[u8]) {
    read_back("round.toml", bytes, read_round, write_round);
}

/// Any bytes as a candidate's file.
pub fn candidate(bytes: &[u8]) {
    read_back("k7f3.toml", bytes, read_candidate, write_candidate);
}

/// Any bytes as a tombstone.
pub fn tombstone(bytes: &[u8]) {
    read_back("x2pd.toml", bytes, read_tombstone, write_tombstone);
}

/// Any bytes as a decision.
pub fn decision(bytes: &[u8]) {
    read_back("p3vw7tnc.toml", bytes, read_decision, write_decision);
}

/// Any bytes as a revision.
pub fn revision(bytes: &[u8]) {
    let read = |source: &Source| read_revision(source, &RUBRIC);
    read_back("kari.helpful.x8m2q4ab.toml", bytes, read, write_revision);
}

/// Any bytes as the names: nobody has two, and what is wrong can be said.
pub fn identities(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("identities.toml"), bytes.to_vec()) else {
        return;
    };
    match read_identities(&source) {
        Ok(identities) => assert!(!identities.has_name("\0"), "a name of nothing"),
        Err(faults) => told(&faults),
    }
}

/// Any bytes as a file of answers.
pub fn answers(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("answers.toml"), bytes.to_vec()) else { return };
    if let Err(faults) = read_answers(&source, &RUBRIC) {
        told(&faults);
    }
}

/// Any bytes as a file of groups: every group has a name.
pub fn groups(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("groups.csv"), bytes.to_vec()) else { return };
    match read_groups(&source) {
        Ok(groups) => assert!(groups.values().all(|group| !group.is_empty())),
        Err(faults) => told(&faults),
    }
}

/// Any bytes as a report to be verified: what is read is whole.
pub fn report(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(carried) = Inputs::parse(&text) {
        let again = Inputs::parse(&carried.inputs.block(None)).expect("a block");
        assert_eq!(again.inputs, carried.inputs);
    }
}

/// What is read reads as the same when it is written; what is not can be said in words.
fn read_back<T: PartialEq + std::fmt::Debug>(
    name: &str,
    bytes: &[u8],
    read: impl Fn(&Source) -> Result<T, Vec<Fault>>,
    write: impl Fn(&T) -> String,
) {
    let Ok(source) = Source::from_bytes(Path::new(name), bytes.to_vec()) else { return };
    match read(&source) {
        Ok(value) => {
            let again = read(&Source::new(name, write(&value))).expect("what was written is read");
            assert_eq!(again, value);
        }
        Err(faults) => told(&faults),
    }
}

/// What is wrong with a file is said without what steers a terminal.
fn told(faults: &[Fault]) {
    assert!(!faults.is_empty(), "refused for nothing");
    let shown = shown(&faults[..faults.len().min(20)]);
    let steering = shown.chars().find(|one| *one != '\n' && is_steering(*one));
    assert_eq!(steering, None, "raw in {shown:?}");
}

/// A page with a text in everything that a page has.
fn everywhere(text: &str) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(text.to_owned()));
    page.push(Block::Heading(text.to_owned()));
    page.say(text);
    page.push(Block::List(vec![text.to_owned()]));
    page.push(Block::Code(vec![text.to_owned()]));
    let mut table = Table::new([(text.to_owned(), "text".to_owned(), Align::Left)]);
    table.rows.push(vec![Cell::text(text)]);
    page.push(Block::Table(table));
    page
}

/// Any bytes on a terminal: nothing steers it.
pub fn terminal(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let style = Style { width: 40, colour: false, glyphs: Glyphs::Ascii };
    for printed in [
        to_terminal(&everywhere(&text), Language::Danish, style),
        visible(&text).into_owned(),
        visible_block(&text).into_owned(),
    ] {
        let steering = printed.chars().find(|one| *one != '\n' && is_steering(*one));
        assert_eq!(steering, None, "raw in {printed:?}");
    }
}

/// Any bytes in a table for spreadsheets: one text a cell, and no formula.
pub fn sheet(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let keys = ["one", "two"];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    table.rows.push(vec![Cell::text(&*text), Cell::text("2")]);
    let written = to_csv(&table, CsvKind::Programs);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(|one| one.expect("CSV")).collect();
    assert_eq!((records.len(), records[1].len(), &records[1][1]), (2, 2, "2"), "{written:?}");
    let (cell, shown) = (&records[1][0], visible_block(&text));
    assert!(cell == shown || cell.strip_prefix('\'') == Some(&shown), "{cell:?} is not {shown:?}");
    assert!(
        !cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']),
        "{cell:?}"
    );
}

/// Any bytes in Markdown: no markup, and no line that begins a block.
pub fn markdown(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let page = to_markdown(&everywhere(&text), Language::English);
    // The code stands between two fences, longer than any row of backticks in it.
    let mut parts = page.splitn(2, "\n```");
    let (before, rest) = (parts.next().unwrap_or_default(), parts.next().expect("a fence"));
    let longer = rest.len() - rest.trim_start_matches('`').len();
    let fence = format!("\n{}\n", "`".repeat(3 + longer));
    let code = rest.trim_start_matches('`');
    assert_eq!(code.matches(&fence).count(), 1, "{page:?}");
    let (_, after) = code.split_once(&fence).expect("the end of the code");
    let written = format!("{before}\n{after}");
    assert!(!written.contains(['<', '>', '\r', '\u{1b}']), "{written:?}");
    let lines = written.lines();
    let bare = |line: &str| {
        let line = line.replace("\\\\", "").replace("\\`", "").replace("\\[", "");
        line.contains(['`', '['])
    };
    assert_eq!(lines.filter(|line| bare(line)).count(), 0, "{written:?}");
}

/// Any bytes on a page of HTML: as many elements and attributes as any other text.
pub fn page(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let made = |text: &str| {
        let on = [Some(text.to_owned()), Some(text.to_owned())];
        WORDS.with(|words| guide_page(&RUBRIC, &[0], text, &on, words))
    };
    let count = |page: &str| ['<', '>', '"'].map(|sign| page.matches(sign).count());
    let (page, mild) = (made(&text), made("Mild"));
    assert_eq!(count(&page), count(&mild), "{text:?}");
    let steering = page.chars().find(|one| *one != '\n' && is_steering(*one));
    assert_eq!(steering, None, "raw on the page");
}

thread_local! {
    static WORDS: Catalogue = const { Catalogue::new(Language::Norwegian) };
}

fn shown(findings: &[vurder::model::Finding]) -> String {
    let style = Style { width: 80, colour: false, glyphs: Glyphs::Unicode };
    WORDS.with(|words| Diagnostics { words, style, folder: Path::new("") }.show(findings))
}
