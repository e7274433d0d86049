//! Whether a ranking follows from the files, as pages.

use super::{Align, Block, Cell, Document, Table};
use crate::msg;
use crate::report::{InputChange, InputFate, RankingMatch, Verification, Wording};
use crate::text::Catalogue;

/// A verification as a page.
#[must_use]
pub fn verification_document(found: &Verification, words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&match found.is_fine() {
        true => msg!("verification-fine"),
        false => msg!("verification-not"),
    })));
    let fingerprint = found.fingerprint.as_str();
    page.say(words.say(&msg!(
        "verification-files",
        count = found.files,
        fingerprint = fingerprint
    )));
    if !found.broken.is_empty() {
        page.say(words.say(&msg!("verification-broken")));
        page.push(Block::List(found.broken.clone()));
    }
    let Some(report) = &found.report else { return page };
    let theirs = report.fingerprint.as_str();
    page.say(words.say(&match (report.is_of_the_same_files(), report.changes.len()) {
        (true, _) => msg!("verification-same", fingerprint = theirs),
        (false, 0) => msg!("verification-changed-unnamed", fingerprint = theirs),
        (false, count) => msg!("verification-changed", count = count, fingerprint = theirs),
    }));
    let changes = report.changes.iter().map(|change| change_in_words(change, words));
    let changes: Vec<String> = changes.collect();
    if !changes.is_empty() {
        page.push(Block::List(changes));
    }
    page.say(words.say(&match report.ranking {
        RankingMatch::Same => msg!("verification-ranking-same"),
        RankingMatch::Outdated => msg!("verification-ranking-outdated"),
        RankingMatch::DoesNotFollow => msg!("verification-ranking-false"),
        RankingMatch::None => msg!("verification-ranking-none"),
    }));
    match report.wording {
        Some(Wording::AsWritten) => page.say(words.say(&msg!("verification-page-whole"))),
        Some(Wording::Altered) => page.say(words.say(&msg!("verification-page-altered"))),
        None => {}
    }
    page
}

/// What changed, one a row.
#[must_use]
pub fn verification_table(found: &Verification) -> Table {
    let keys = ["file", "how"];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    for file in &found.broken {
        table.rows.push(vec![Cell::text(file), Cell::text("broken")]);
    }
    if found.report.as_ref().is_some_and(|report| report.wording == Some(Wording::Altered)) {
        table.rows.push(vec![Cell::text("report"), Cell::text("altered")]);
    }
    for change in found.report.iter().flat_map(|report| &report.changes) {
        let how = match change.how {
            InputFate::Changed => "changed",
            InputFate::Gone => "gone",
            InputFate::New => "new",
        };
        table.rows.push(vec![Cell::text(&change.file), Cell::text(how)]);
    }
    table
}

fn change_in_words(change: &InputChange, words: &Catalogue) -> String {
    let file = change.file.as_str();
    words.say(&match change.how {
        InputFate::Changed => msg!("change-changed", file = file),
        InputFate::Gone => msg!("change-gone", file = file),
        InputFate::New => msg!("change-new", file = file),
    })
}
