//! The log as a page and as a table.

use super::decisions::departure_sentence;
use super::moments::day_and_time;
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::Rating;
use crate::msg;
use crate::report::{Deed, Log, LogEntry, Person};

/// The log as a page.
#[must_use]
pub fn log_document(log: &Log, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&match &log.candidate {
        Some(who) => msg!("log-title-of", title = &log.title, name = who.shown()),
        None => msg!("log-title", title = &log.title),
    })));
    let mut table = Table::new([
        (words.say(&msg!("column-when")), "when".to_owned(), Align::Left),
        (words.say(&msg!("column-what")), "what".to_owned(), Align::Left),
    ]);
    for entry in &log.entries {
        let when = day_and_time(entry.at, words.language());
        table.rows.push(vec![Cell::text(when), Cell::text(sentence(entry, names))]);
    }
    page.push(Block::Table(table));
    if !log.sealed.is_empty() {
        let sealed: Vec<_> = log.sealed.iter().map(Person::shown).collect();
        page.say(words.say(&msg!("log-sealed", names = words.list(&sealed))));
    }
    page
}

/// What was done, by whom, on whom and why.
fn sentence(entry: &LogEntry, names: Names<'_>) -> String {
    let words = names.words;
    let name = entry.candidate.as_ref().map(Person::shown).unwrap_or_default();
    let who = entry.who.as_deref().unwrap_or_default();
    let mut text = words.say(&match &entry.what {
        Deed::Began => msg!("log-began"),
        Deed::Added => msg!("log-added", name = name),
        Deed::Withdrew if who.is_empty() => msg!("log-withdrew", name = name),
        Deed::Withdrew => msg!("log-withdrew-by", who = who, name = name),
        Deed::Submitted => msg!("log-submitted", who = who, name = name),
        Deed::Amended => msg!("log-amended", who = who, name = name),
        Deed::Revised { criterion, rating } => msg!(
            "log-revised",
            who = who,
            name = name,
            criterion = names.criterion(criterion),
            rating = Rating::words(Some(*rating)),
        ),
        Deed::Offered => msg!("log-offered", who = who, name = name),
        Deed::Held => msg!("log-held", who = who, name = name),
        Deed::Rejected => msg!("log-rejected", who = who, name = name),
        Deed::Erased => msg!("log-erased", name = name),
    });
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&sentence);
    };
    if !entry.reason.is_empty() {
        add(words.say(&msg!("log-reason", reason = &entry.reason)));
    }
    if let (Some(departure), Some(candidate)) = (&entry.departs, &entry.candidate) {
        add(departure_sentence(departure, candidate, who, words));
    }
    if let Some(other) = &entry.entered_by {
        add(words.say(&msg!("entered-by", who = other)));
    }
    text
}

/// The log in one table, for CSV.
#[must_use]
pub fn log_table(log: &Log) -> Table {
    let keys = ["at", "what", "who", "entered_by", "id", "criterion", "rating", "reason"];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    for entry in &log.entries {
        let (criterion, rating) = match &entry.what {
            Deed::Revised { criterion, rating } => (
                Cell::text(criterion),
                match rating {
                    Rating::Score(score) => Cell::Whole(score.number()),
                    Rating::NotAsked => Cell::text("not-asked"),
                    Rating::NoEvidence => Cell::text("no-evidence"),
                },
            ),
            _ => (Cell::Empty, Cell::Empty),
        };
        table.rows.push(vec![
            Cell::text(entry.at.0.to_rfc3339()),
            Cell::text(entry.what.code()),
            Cell::text(entry.who.clone().unwrap_or_default()),
            Cell::text(entry.entered_by.clone().unwrap_or_default()),
            entry.candidate.as_ref().map_or(Cell::Empty, |person| Cell::text(&person.id)),
            criterion,
            rating,
            Cell::text(&entry.reason),
        ]);
    }
    table
}
