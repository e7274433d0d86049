//! The fifteen components of structure as a page and a table.

use super::document::{Align, Block, Cell, Document, Table};
use crate::checks::{Component, Seen, Verdict};
use crate::msg;
use crate::text::{Catalogue, Message};

/// How many of the components that can be seen are there, in a sentence.
#[must_use]
pub fn structure_score(components: &[Component], words: &Catalogue) -> String {
    let count = |verdict| components.iter().filter(|one| one.verdict == verdict).count();
    let (yes, partly) = (count(Verdict::Yes), count(Verdict::Partly));
    let seen = components.len() - count(Verdict::Unseen);
    let score = words.say(&msg!("structure-score", yes = yes, seen = seen.to_string()));
    let partly = words.say(&msg!("structure-score-partly", partly = partly));
    words.say(&msg!("structure-score-line", score = score, partly = partly))
}

/// The page: the table, and the score below it.
#[must_use]
pub fn structure_document(components: &[Component], words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("structure-title"))));
    page.push(Block::Table(structure_table(components, words)));
    page.say(structure_score(components, words));
    page.say(words.say(&msg!("structure-source")));
    page
}

/// The table, a row per component.
#[must_use]
pub fn structure_table(components: &[Component], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-number")), "number".to_owned(), Align::Right),
        (words.say(&msg!("column-component")), "component".to_owned(), Align::Left),
        (words.say(&msg!("column-verdict")), "verdict".to_owned(), Align::Left),
        (words.say(&msg!("column-because")), "because".to_owned(), Align::Left),
    ]);
    for component in components {
        table.rows.push(vec![
            Cell::count(component.number),
            Cell::text(words.say(&name(component.number))),
            Cell::text(words.say(&verdict(component.verdict))),
            Cell::text(words.say(&component.because)),
        ]);
    }
    table
}

/// The components for other programs.
#[must_use]
pub fn structure_json(components: &[Component]) -> serde_json::Value {
    let of = |verdict| components.iter().filter(|one| one.verdict == verdict).count();
    let list: Vec<serde_json::Value> = components
        .iter()
        .map(|one| {
            serde_json::json!({
                "number": one.number,
                "component": one.name,
                "seen": match one.seen {
                    Seen::InRubric => "rubric",
                    Seen::InRound => "round",
                    Seen::Nowhere => "nowhere",
                },
                "verdict": code(one.verdict),
            })
        })
        .collect();
    serde_json::json!({
        "yes": of(Verdict::Yes),
        "partly": of(Verdict::Partly),
        "seen": components.len() - of(Verdict::Unseen),
        "components": list,
    })
}

const fn code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::Partly => "partly",
        Verdict::No => "no",
        Verdict::Unseen => "unseen",
    }
}

fn verdict(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Yes => msg!("verdict-yes"),
        Verdict::Partly => msg!("verdict-partly"),
        Verdict::No => msg!("verdict-no"),
        Verdict::Unseen => msg!("verdict-unseen"),
    }
}

fn name(number: usize) -> Message {
    match number {
        1 => msg!("component-1"),
        2 => msg!("component-2"),
        3 => msg!("component-3"),
        4 => msg!("component-4"),
        5 => msg!("component-5"),
        6 => msg!("component-6"),
        7 => msg!("component-7"),
        8 => msg!("component-8"),
        9 => msg!("component-9"),
        10 => msg!("component-10"),
        11 => msg!("component-11"),
        12 => msg!("component-12"),
        13 => msg!("component-13"),
        14 => msg!("component-14"),
        _ => msg!("component-15"),
    }
}
