//! The ranking with what is uncertain about it.

use maud::{Markup, html};

use super::{paint, svg};
use crate::msg;
use crate::render::chart::Bar;
use crate::render::numbers::{decimal, places_that_tell_apart};
use crate::render::{Block, Document, Names};
use crate::report::{Figure, RoundReport, Row, Within};
use crate::text::visible;

/// The section; `page` is the same ranking as it goes to the terminal.
pub(super) fn section(report: &RoundReport, page: &Document, names: Names<'_>) -> Markup {
    let words = names.words;
    html! {
        section id="ranking" aria-labelledby="ranking-title" {
            h2 id="ranking-title" { (words.say(&msg!("page-ranking"))) }
            @if !report.standing.rows.is_empty() {
                (table(report, names))
                @if report.standing.rows.iter().any(|row| row.within.is_some()) {
                    p class="quiet" { (words.say(&msg!("page-range"))) }
                }
            }
            (paint::blocks(&behind_table(page, report.standing.rows.is_empty()), words.language()))
        }
    }
}

/// What the terminal's page says around its first table.
fn behind_table(page: &Document, empty: bool) -> Vec<Block> {
    let mut first = !empty;
    let blocks = page.blocks.iter().skip(1).filter(|block| {
        let is_ranking = first && matches!(block, Block::Table(_));
        first &= !is_ranking;
        !is_ranking
    });
    blocks.cloned().collect()
}

fn table(report: &RoundReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let language = words.language();
    let rows = &report.standing.rows;
    let places = places_that_tell_apart(rows.iter().map(|row| &row.total.0));
    let group = |figure: &Option<Figure>| {
        figure.as_ref().map_or("—".to_owned(), |one| decimal(&one.0, 1, language))
    };
    let firm = rows.iter().any(|row| row.within.is_some());
    html! {
        div class="scroll" tabindex="0" role="group" aria-label=(words.say(&msg!("page-ranking"))) {
            table class="wide" id="places" {
                thead {
                    tr {
                        th scope="col" class="number" { (words.say(&msg!("column-place"))) }
                        th scope="col" { (words.say(&msg!("column-candidate"))) }
                        th scope="col" class="number" { (words.say(&msg!("column-total"))) }
                        th scope="col" { (words.say(&msg!("page-of-hundred"))) }
                        @if firm { th scope="col" class="number" { (words.say(&msg!("column-could-be"))) } }
                        @for one in &names.rubric.groups {
                            th scope="col" class="number" { (names.group(one.id.as_str())) }
                        }
                        th scope="col" class="number" { (words.say(&msg!("column-coverage"))) }
                    }
                }
                tbody {
                    @for row in rows {
                        tr data-id=(row.candidate.id) {
                            td class="place number" {
                                (row.place) @if row.shared { "=" }
                            }
                            th scope="row" {
                                a href={ "#c-" (row.candidate.id) } {
                                    bdi { (visible(&row.candidate.shown())) }
                                }
                            }
                            td class="number" { (decimal(&row.total.0, places, language)) }
                            td class="figure" { (drawn(row, names)) }
                            @if firm { td class="number" { @if let Some(within) = row.within { (places_of(within)) } } }
                            @for one in &row.groups { td class="number" { (group(&one.total)) } }
                            td class="number" { (row.scored) "/" (row.possible) }
                        }
                    }
                }
            }
        }
    }
}

/// The places that a candidate might as well have.
fn places_of(within: Within) -> String {
    match within.from == within.to {
        true => within.from.to_string(),
        false => format!("{}–{}", within.from, within.to),
    }
}

/// The total on its line of a hundred, with what the noise may make of it.
fn drawn(row: &Row, names: Names<'_>) -> Markup {
    let words = names.words;
    let total = decimal(&row.total.0, 1, words.language());
    let to = row.total.0.approximate() / 100.0;
    let bar = Bar { name: String::new(), from: 0.0, to, room: 1.0, figures: String::new() };
    // Nineteen of twenty times the noise alone would leave the total between these ends.
    let reach = row.within.map(|within| 1.96 * within.standard_error.0 / 100.0);
    let range = reach.map(|reach| (to - reach, to + reach));
    svg::bar(&bar, range, &words.say(&msg!("total-is", total = total)))
}
