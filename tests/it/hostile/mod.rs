//! Five hundred texts that would like to be more than text, in names, notes, titles and reasons:
//! whatever they are written to, they stay text. Each judge is shown a careless writer too.

mod document;
mod page;
mod round;
mod sheet;
mod terminal;
mod texts;

use vurder::render::{
    Align, Block, Cell, CsvKind, Document, Table, to_csv, to_markdown, to_terminal,
};
use vurder::text::{Glyphs, Language, Style, visible, visible_block};

use texts::texts;

/// A page with a text in everything that a page has.
fn everywhere(text: &str) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(text.to_owned()));
    page.push(Block::Heading(text.to_owned()));
    page.say(text);
    page.push(Block::List(vec![text.to_owned(), "another".to_owned()]));
    page.push(Block::Table(table(&[text])));
    page
}

/// A table with a text in its heading and in a row each.
fn table(texts: &[&str]) -> Table {
    let mut table = Table::new([
        (texts[0].to_owned(), "text".to_owned(), Align::Left),
        ("Score".to_owned(), "score".to_owned(), Align::Right),
    ]);
    for text in texts {
        table.rows.push(vec![Cell::text(*text), Cell::Whole(7)]);
    }
    table
}

/// How many of the texts a judge complains of, and the complaints.
fn complaints(judge: impl Fn(&str) -> Option<String>) -> (usize, Option<String>) {
    let found: Vec<String> = texts()
        .iter()
        .filter_map(|text| judge(text).map(|what| format!("{text:?}: {what}")))
        .collect();
    (found.len(), found.first().map(|_| found.join("\n")))
}

#[test]
fn there_are_more_than_five_hundred_hostile_texts() {
    assert!(texts().len() >= 500, "only {}", texts().len());
}

#[test]
fn hostile_texts_leave_a_terminal_as_it_was() {
    let style = Style { width: 400, colour: false, glyphs: Glyphs::Unicode };
    let safe = complaints(|text| {
        let printed = to_terminal(&everywhere(text), Language::English, style);
        let code = Block::Code(vec![text.to_owned()]);
        let shown = to_terminal(&Document { blocks: vec![code] }, Language::English, style);
        terminal::complaint(&printed).or_else(|| terminal::complaint(&shown)).or_else(|| {
            let whole = shown.trim_end_matches('\n').ends_with(&*visible(text));
            (!whole).then(|| format!("shown as {shown:?}"))
        })
    });
    assert_eq!(safe, (0, None));
    // Without care the emulator is steered, and the judge notices; and so where only ESC is taken out.
    let (raw, _) = complaints(|text| terminal::complaint(&format!("{text}\n")));
    assert!(raw > 200, "only {raw}");
    let (half, _) = complaints(|text| terminal::complaint(&text.replace('\u{1b}', "")));
    assert!(half > 120, "only {half}");
}

#[test]
fn hostile_texts_stay_one_cell_of_a_csv_file_and_no_formula() {
    let texts = texts();
    let cells: Vec<&str> = texts.iter().map(String::as_str).collect();
    let expected: Vec<String> = texts.iter().map(|text| visible_block(text).into_owned()).collect();
    assert_eq!(sheet::complaint(&to_csv(&table(&cells), CsvKind::Programs), &expected), None);
    // Neither quoting alone nor apostrophes alone will do.
    let mut quoted = csv::Writer::from_writer(Vec::new());
    quoted.write_record(["text", "score"]).expect("written");
    for text in &expected {
        quoted.write_record([text, "7"]).expect("written");
    }
    let quoted = String::from_utf8(quoted.into_inner().expect("bytes")).expect("text");
    assert!(sheet::complaint(&quoted, &expected).is_some_and(|what| what.contains("formula")));
    let bare: Vec<String> = expected.iter().map(|text| format!("'{text},7")).collect();
    let bare = format!("text,score\n{}\n", bare.join("\n"));
    assert!(sheet::complaint(&bare, &expected).is_some());
}

#[test]
fn hostile_texts_are_no_formula_to_libreoffice() {
    let texts = texts();
    let cells: Vec<&str> = texts.iter().map(String::as_str).collect();
    let Some(formulas) = sheet::formulas_in_libreoffice(&to_csv(&table(&cells), CsvKind::Programs))
    else {
        return;
    };
    assert_eq!(formulas, 0);
    let careless = sheet::formulas_in_libreoffice("text,score\n=1+1,7\n");
    assert_eq!(careless, Some(1), "the judge sees no formula");
}

#[test]
fn hostile_texts_are_no_markup_in_markdown() {
    let page = |text: &str| to_markdown(&everywhere(text), Language::English);
    let safe = complaints(|text| document::complaint(&page(text), &visible(text)));
    assert_eq!(safe, (0, None));
    let careless = |text: &str| {
        let text = text.replace('<', "&lt;");
        let cell = text.replace('\n', " ");
        format!(
            "# {cell}\n\n## {cell}\n\n{text}\n\n- {cell}\n\n| {cell} | b |\n|---|---|\n| x | y |\n"
        )
    };
    let (caught, _) = complaints(|text| document::complaint(&careless(text), &visible(text)));
    assert!(caught > 60, "only {caught}");
}

#[test]
fn hostile_texts_are_no_ids_and_so_no_names_of_files() {
    use vurder::model::{CandidateId, Id, InterviewerId};
    for text in texts() {
        let ids = [
            text.parse::<CandidateId>().map(|id| id.to_string()),
            text.parse::<InterviewerId>().map(|id| id.to_string()),
            text.parse::<Id>().map(|id| id.to_string()),
        ];
        for id in ids.into_iter().flatten() {
            assert_eq!(round::complaint(&id), None, "{text:?} is an id");
        }
    }
    for careless in ["a/b", "con", "aux.toml", "x.", "x ", "..", "A", "é"] {
        assert!(round::complaint(careless).is_some(), "{careless:?}");
    }
}
