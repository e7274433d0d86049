//! What must hold for any bytes: nothing panics, and what is read means the
//! same when it is written again. Run by the fuzz targets with new bytes, and
//! by `cargo test` with those that are kept.

use std::path::Path;
use std::sync::LazyLock;

use vurder::checks::{Subject, check_rubric};
use vurder::model::{Digest, Rubric};
use vurder::render::Diagnostics;
use vurder::store::{
    LayoutError, Source, lay_out, outline_rubric, read_rubric, read_scorecard, write_scorecard,
};
use vurder::text::{Catalogue, Glyphs, Language, Style, is_steering};

/// Any bytes as a rubric: read, checked, and what is found shown.
pub fn rubric(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(Path::new("rubric.toml"), bytes.to_vec()) else { return };
    let read = read_rubric(&source);
    let (outline, mut findings) = outline_rubric(&source);
    assert_eq!(read.as_ref().err().unwrap_or(&Vec::new()), &findings, "two readers differ");
    if let Ok(rubric) = &read {
        let outline = outline.as_ref().expect("what is sound has an outline");
        assert_eq!(outline.criteria.len(), rubric.criteria.len());
    }
    if let Some(rubric) = &outline {
        findings.extend(check_rubric(&Subject { rubric, panel: &[] }));
    }
    findings.truncate(20);
    let shown = shown(&findings);
    let steering = shown.chars().find(|one| *one != '\n' && is_steering(*one));
    assert_eq!(steering, None, "raw in {shown:?}");
}

/// Any bytes as a scorecard: what is read reads as the same when it is written.
pub fn scorecard(bytes: &[u8]) {
    static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| {
        let text = include_str!("../tests/files/rounds/sound/rubric.toml");
        read_rubric(&Source::new("rubric.toml", text)).expect("a sound rubric")
    });
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

fn shown(findings: &[vurder::model::Finding]) -> String {
    thread_local! {
        static WORDS: Catalogue = const { Catalogue::new(Language::Norwegian) };
    }
    let style = Style { width: 80, colour: false, glyphs: Glyphs::Unicode };
    WORDS.with(|words| Diagnostics { words, style, folder: Path::new("") }.show(findings))
}
