//! Short listings: candidates, panel, rubrics, status.

use super::decisions::{DECISION_KEYS, decision_cells, decision_section};
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::{Round, Rubric};
use crate::msg;
use crate::report::{CellState, Person, Status};
use crate::text::{Catalogue, Message};

fn columns<const N: usize>(
    words: &Catalogue,
    columns: [(Message, &str); N],
) -> Vec<(String, String, Align)> {
    let column =
        |(heading, key): (Message, &str)| (words.say(&heading), key.to_owned(), Align::Left);
    columns.into_iter().map(column).collect()
}

/// The candidates of a round, by name; each with whether they left it.
#[must_use]
pub fn candidates_table(candidates: &[(Person, bool)], words: &Catalogue) -> Table {
    let mut table = Table::new(columns(
        words,
        [(msg!("column-id"), "id"), (msg!("column-name"), "name"), (msg!("column-state"), "state")],
    ));
    for (person, withdrawn) in candidates {
        let state = if *withdrawn { words.say(&msg!("state-withdrawn")) } else { String::new() };
        let name = person.name.clone().unwrap_or_default();
        table.rows.push(vec![Cell::text(&person.id), Cell::text(name), Cell::text(state)]);
    }
    table
}

/// The panel of a round.
#[must_use]
pub fn panel_table(round: &Round, names: Names<'_>) -> Table {
    let words = names.words;
    let mut table = Table::new(columns(
        words,
        [(msg!("column-id"), "id"), (msg!("column-name"), "name"), (msg!("column-focus"), "focus")],
    ));
    for interviewer in &round.panel {
        let focus: Vec<String> = interviewer
            .focus
            .iter()
            .map(|id| {
                match names.rubric.groups.iter().any(|group| group.id.as_str() == id.as_str()) {
                    true => names.group(id.as_str()),
                    false => names.criterion(id.as_str()),
                }
            })
            .collect();
        let focus = if focus.is_empty() { words.say(&msg!("focus-all")) } else { focus.join(", ") };
        table.rows.push(vec![
            Cell::text(interviewer.id.as_str()),
            Cell::text(interviewer.name.clone().unwrap_or_default()),
            Cell::text(focus),
        ]);
    }
    table
}

/// Rubrics to begin a round with.
#[must_use]
pub fn rubrics_table(rubrics: &[Rubric], words: &Catalogue) -> Table {
    let mut table = Table::new(columns(
        words,
        [
            (msg!("column-id"), "id"),
            (msg!("column-version"), "version"),
            (msg!("column-criteria"), "criteria"),
            (msg!("column-title"), "title"),
        ],
    ));
    for rubric in rubrics {
        table.rows.push(vec![
            Cell::text(rubric.id.as_str()),
            Cell::text(&rubric.version),
            Cell::count(rubric.criteria.len()),
            Cell::text(rubric.title.within(words.language())),
        ]);
    }
    table
}

/// Who has what open, as a page.
#[must_use]
pub fn status_document(status: &Status, words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("status-title", title = &status.title))));
    if status.rows.is_empty() {
        page.say(words.say(&msg!("status-empty")));
    } else {
        page.push(Block::Table(cards_table(status, words)));
        page.say(words.say(&msg!("status-legend")));
    }
    decision_section(&mut page, &status.decisions, words);
    page
}

/// Who has what open, as a table.
#[must_use]
pub fn status_table(status: &Status, words: &Catalogue) -> Table {
    let mut table = cards_table(status, words);
    if status.decisions.is_empty() {
        return table;
    }
    let decided = DECISION_KEYS.map(|key| (key.to_owned(), key.to_owned(), Align::Left));
    table.columns.extend(Table::new(decided).columns);
    for (cells, row) in table.rows.iter_mut().zip(&status.rows) {
        let decision = status.decisions.iter().find(|one| one.candidate == row.candidate);
        cells.extend(decision_cells(decision));
    }
    table
}

/// The state of every scorecard.
fn cards_table(status: &Status, words: &Catalogue) -> Table {
    let mut columns =
        vec![(words.say(&msg!("column-candidate")), "candidate".to_owned(), Align::Left)];
    columns.extend(
        status
            .interviewers
            .iter()
            .map(|who| (who.shown().into_owned(), who.id.clone(), Align::Left)),
    );
    let mut table = Table::new(columns);
    for row in &status.rows {
        let mut name = row.candidate.shown().into_owned();
        if row.withdrawn {
            name = words.say(&msg!("marked-withdrawn", name = name));
        }
        let mut cells = vec![Cell::text(name)];
        cells.extend(row.cells.iter().map(|state| {
            Cell::text(words.say(&match state {
                CellState::Submitted => msg!("state-submitted"),
                CellState::Reopened => msg!("state-reopened"),
                CellState::Draft => msg!("state-draft"),
                CellState::Open => msg!("state-open"),
            }))
        }));
        table.rows.push(cells);
    }
    table
}
