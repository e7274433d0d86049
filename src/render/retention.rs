//! How long what is about candidates is kept, as pages.

use super::moments::day;
use super::{Align, Block, Cell, Document, Table};
use crate::model::{Period, Unit};
use crate::msg;
use crate::report::{Kept, RetentionReport, RetentionRow, RetentionState};
use crate::text::{Catalogue, Message};

/// The retention of a round as a page; `only_overdue` leaves out those whose time runs.
#[must_use]
pub fn retention_document(
    report: &RetentionReport,
    only_overdue: bool,
    words: &Catalogue,
) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("retention-title", title = &report.title))));
    page.say(words.say(&match (report.period, &report.reason) {
        (Some(Kept(period)), Some(reason)) => {
            msg!("retention-period", period = period_in_words(period), reason = reason)
        }
        _ => msg!("retention-none"),
    }));
    let rows: Vec<&RetentionRow> = match only_overdue {
        true => report.overdue().collect(),
        false => report.rows.iter().collect(),
    };
    if !rows.is_empty() {
        page.push(Block::Table(table(&rows, words)));
    }
    if !report.unfinished.is_empty() {
        let ids = words.list(&report.unfinished);
        page.say(words.say(&msg!("retention-unfinished", ids = ids)));
    }
    let overdue = report.overdue().count();
    if only_overdue && overdue == 0 && report.period.is_some() {
        let next = report.rows.iter().filter(|row| row.state == RetentionState::Kept);
        page.say(words.say(&match next.filter_map(|row| row.due).min() {
            Some(due) => msg!("retention-next", day = day(due, words.language())),
            None => msg!("retention-nothing"),
        }));
    } else if report.period.is_some() {
        page.say(words.say(&msg!("retention-overdue", count = overdue)));
    }
    page
}

/// The candidates with what follows for their data, as a table.
#[must_use]
pub fn retention_table(report: &RetentionReport, words: &Catalogue) -> Table {
    table(&report.rows.iter().collect::<Vec<_>>(), words)
}

fn table(rows: &[&RetentionRow], words: &Catalogue) -> Table {
    let column = |heading: Message, key: &str| (words.say(&heading), key.to_owned(), Align::Left);
    let mut table = Table::new([
        column(msg!("column-id"), "id"),
        column(msg!("column-candidate"), "candidate"),
        column(msg!("column-last"), "last"),
        column(msg!("column-due"), "due"),
        column(msg!("column-state"), "state"),
    ]);
    for row in rows {
        let state = words.say(&match (row.state, &row.hold) {
            (RetentionState::Held, Some(reason)) => msg!("retention-held", reason = reason),
            (RetentionState::Overdue, _) => msg!("retention-is-overdue"),
            (RetentionState::NoPeriod, _) => msg!("retention-no-period"),
            (RetentionState::Kept | RetentionState::Held, _) => msg!("retention-kept"),
        });
        table.rows.push(vec![
            Cell::text(&row.candidate.id),
            Cell::text(row.candidate.name.clone().unwrap_or_default()),
            Cell::text(day(row.last, words.language())),
            Cell::text(row.due.map(|due| day(due, words.language())).unwrap_or_default()),
            Cell::text(state),
        ]);
    }
    table
}

/// A period in the reader's language.
#[must_use]
pub fn period_in_words(period: Period) -> Message {
    let (count, unit) = period.parts();
    let count = count as usize;
    match unit {
        Unit::Days => msg!("period-days", count = count),
        Unit::Weeks => msg!("period-weeks", count = count),
        Unit::Months => msg!("period-months", count = count),
        Unit::Years => msg!("period-years", count = count),
    }
}
