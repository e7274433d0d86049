//! Selection rates of groups, as pages.

use super::numbers::decimal;
use super::{Align, Block, Cell, Document, Table};
use crate::model::Ratio;
use crate::msg;
use crate::report::{Basis, Estimate, GroupRate, GroupVerdict, ImpactReport, Nothing};
use crate::text::Catalogue;

/// The comparison of groups as a page.
#[must_use]
pub fn impact_document(report: &ImpactReport, words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("impact-title"))));
    let (selected, all) = (report.selected, report.candidates);
    page.say(words.say(&match report.basis {
        Basis::Decisions => msg!("impact-by-decisions", selected = selected, all = all),
        Basis::Given => msg!("impact-by-given", selected = selected, all = all),
        Basis::Top => msg!("impact-by-top", selected = selected, all = all),
    }));
    page.push(Block::Table(impact_table(report, words)));
    match report.nothing {
        Some(Nothing::OneGroup) => page.say(words.say(&msg!("impact-one-group"))),
        Some(Nothing::NobodySelected) => page.say(words.say(&msg!("impact-nobody"))),
        None => page.say(words.say(&msg!("impact-how"))),
    }
    if report.without_group > 0 {
        page.say(words.say(&msg!("impact-without-group", count = report.without_group)));
    }
    if report.unknown > 0 {
        page.say(words.say(&msg!("impact-unknown", count = report.unknown)));
    }
    page
}

/// The groups as a table.
#[must_use]
pub fn impact_table(report: &ImpactReport, words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-group")), "group".to_owned(), Align::Left),
        (words.say(&msg!("column-selected")), "selected".to_owned(), Align::Right),
        (words.say(&msg!("column-members")), "members".to_owned(), Align::Right),
        (words.say(&msg!("column-rate")), "rate_percent".to_owned(), Align::Right),
        (words.say(&msg!("column-against-highest")), "ratio".to_owned(), Align::Right),
        ("p".to_owned(), "p".to_owned(), Align::Right),
        (words.say(&msg!("column-follows")), "verdict".to_owned(), Align::Left),
    ]);
    for group in &report.groups {
        table.rows.push(vec![
            Cell::text(&group.group),
            Cell::Whole(i64::from(group.selected)),
            Cell::Whole(i64::from(group.members)),
            Cell::Number(group.rate.0.clone() * Ratio::whole(100), 1),
            group.ratio.as_ref().map_or(Cell::Empty, |ratio| Cell::Number(ratio.0.clone(), 3)),
            p_value(group, words),
            Cell::text(verdict(group.verdict, words)),
        ]);
    }
    table
}

fn p_value(group: &GroupRate, words: &Catalogue) -> Cell {
    let shown = |p: Estimate| Cell::text(decimal(&p.ratio(), 4, words.language()));
    group.p.map_or(Cell::Empty, shown)
}

fn verdict(verdict: GroupVerdict, words: &Catalogue) -> String {
    words.say(&match verdict {
        GroupVerdict::Highest => msg!("impact-highest"),
        GroupVerdict::NotFlagged => msg!("impact-not-flagged"),
        GroupVerdict::Flagged => msg!("impact-flagged"),
        GroupVerdict::TooFew => msg!("impact-too-few"),
        GroupVerdict::LeftOut => msg!("impact-left-out"),
        GroupVerdict::Alone => msg!("impact-alone"),
    })
}
