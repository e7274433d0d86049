//! Pages as HTML: one file each, that loads nothing and can be sent, opened and printed anywhere.
//!
//! Every text is escaped by the builder; `frame` is the one place where the
//! style and the script of the program are put in as they are.

mod candidate;
mod feedback;
mod frame;
mod guide;
mod made_from;
mod matrix;
mod method;
mod paint;
mod pair;
mod ranking;
mod svg;
mod team;
mod what_if;

use maud::{Markup, html};

use super::chart::{Spider, Strip};
use super::pictures::{spider, strips_of};
use super::standing::{Runs, standing_page};
use super::{Document, Names};
use crate::msg;
use crate::report::{Outline, Person, RoundReport, outlines, sealed_page};
use crate::text::{Catalogue, visible};

pub use feedback::feedback_page;
pub use frame::{generator, is_page};
pub use guide::guide_page;
pub use team::team_page;

/// What a page needs beside the report.
#[derive(Clone, Copy)]
pub struct PageOf<'a> {
    /// The rubric, and the reader's language.
    pub names: Names<'a>,
    /// The round.
    pub round: &'a crate::model::Round,
}

/// The report on a round as one HTML file.
///
/// The same report gives the same bytes: there is no clock in it.
#[must_use]
pub fn report_page(report: &RoundReport, agreement: Option<&Document>, of: PageOf<'_>) -> String {
    let names = of.names;
    let words = names.words;
    let title = words.say(&msg!("standing-title", title = &report.standing.title));
    let listed: Vec<&Person> = report.candidates.iter().map(|one| &one.candidate).collect();
    let several = report.candidates.len() > 1;
    let mut sections = vec![("ranking", words.say(&msg!("page-ranking")))];
    if several {
        sections.push(("what-if", words.say(&msg!("page-what-if"))));
    }
    if !listed.is_empty() {
        sections.push(("matrix", words.say(&msg!("page-matrix"))));
    }
    if several {
        sections.push(("pair", words.say(&msg!("page-pair"))));
    }
    if agreement.is_some() {
        sections.push(("agreement", words.say(&msg!("page-agreement"))));
    }
    sections.push(("method", words.say(&msg!("page-method"))));
    let page = standing_page(&report.standing, Runs::Plain, names);
    let body = html! {
        (definitions(names))
        header {
            p class="kicker" { (words.say(&msg!("page-kicker"))) }
            h1 dir="auto" { (visible(&report.standing.title)) }
            p class="facts" { (facts(report, names)) }
            nav aria-label=(words.say(&msg!("page-contents"))) {
                ul {
                    @for (id, name) in &sections {
                        li { a href={ "#" (id) } class=[matches!(*id, "what-if" | "pair").then_some("on-screen")] { (name) } }
                    }
                }
                @if several {
                    ul {
                        @for person in &listed {
                            li { a href={ "#c-" (person.id) } { bdi { (visible(&person.shown())) } } }
                        }
                    }
                }
            }
        }
        main id="main" {
            (ranking::section(report, &page, names))
            @if several { (what_if::section(report, names)) }
            @if !listed.is_empty() { (matrix::section(report, names)) }
            @if several { (pair::section(report, names)) }
            @if let Some(agreement) = agreement {
                section id="agreement" aria-labelledby="agreement-title" {
                    h2 id="agreement-title" { (words.say(&msg!("page-agreement"))) }
                    (paint::blocks(without_title(agreement), words.language()))
                }
            }
            @for (at, one) in report.candidates.iter().enumerate() {
                (candidate::section(report, at, one, names))
            }
            (method::section(report, of))
        }
        (footer(words))
    };
    let data = several.then(|| what_if::data(report, names));
    sealed_page(frame::frame(&frame::Page { title: &title, body, data }, words))
}

/// The blocks of a page behind its title, which the section has already.
fn without_title(page: &Document) -> &[super::Block] {
    match page.blocks.as_slice() {
        [super::Block::Title(_), rest @ ..] => rest,
        all => all,
    }
}

/// How many candidates, how large a panel, which rubric.
fn facts(report: &RoundReport, names: Names<'_>) -> String {
    let words = names.words;
    let rubric = names.rubric;
    [
        words.say(&msg!("page-candidates", count = report.candidates.len())),
        words.say(&msg!("page-interviewers", count = report.standing.interviewers)),
        words.say(&msg!(
            "page-rubric",
            title = rubric.title.within(words.language()),
            version = &rubric.version
        )),
    ]
    .join(" · ")
}

fn footer(words: &Catalogue) -> Markup {
    html! { footer { p { (words.say(&msg!("page-made-by", program = frame::generator()))) } } }
}

/// The grids and lines that figures stand on, once for the whole page.
fn definitions(names: Names<'_>) -> Markup {
    let scale = (names.rubric.scale.min(), names.rubric.scale.max());
    html! {
        svg class="away" aria-hidden="true" focusable="false" {
            @for (outline, spider) in grids(names) {
                (svg::grid(&grid_id(&outline), &spider))
            }
            @for (criterion, strip) in names.rubric.criteria.iter().zip(empty_strips(names)) {
                (svg::strip_base(&strip_id(criterion.id.as_str()), &strip, scale))
            }
        }
    }
}

/// The figures that suit the rubric, with nobody in them.
fn grids(names: Names<'_>) -> Vec<(Outline, Spider)> {
    let outlines = outlines(names.rubric).into_iter();
    outlines
        .map(|outline| {
            let spider = spider(&outline, &[], names);
            (outline, spider)
        })
        .collect()
}

fn empty_strips(names: Names<'_>) -> Vec<Strip> {
    names
        .rubric
        .criteria
        .iter()
        .map(|criterion| strips_of(criterion, &[], String::new(), names))
        .collect()
}

/// What the marks in figures mean, for those that the rubric has.
fn marks(names: Names<'_>) -> Markup {
    let words = names.words;
    let criteria = &names.rubric.criteria;
    let has_minimum = criteria.iter().any(|one| one.minimum.is_some());
    let has_ideal = criteria.iter().any(|one| one.ideal.is_some());
    html! {
        @if has_minimum || has_ideal {
            p class="quiet" {
                @if has_minimum {
                    span class="key for-minimum" {} span { (words.say(&msg!("page-mark-minimum"))) }
                }
                @if has_ideal {
                    span class="key for-ideal" {} span { (words.say(&msg!("page-mark-ideal"))) }
                }
            }
        }
    }
}

fn grid_id(outline: &Outline) -> String {
    format!("grid-{}", outline.group.as_deref().unwrap_or("all"))
}

/// What an outline of a candidate is found by.
fn outline_id(outline: &Outline, candidate: &str) -> String {
    format!("o-{}-{candidate}", outline.group.as_deref().unwrap_or("all"))
}

fn strip_id(criterion: &str) -> String {
    format!("s-{criterion}")
}

/// An interviewer by name, or by number where names are left out.
fn interviewer(report: &RoundReport, person: &Person, words: &Catalogue) -> String {
    match report.redacted.names.is_left_out() {
        true => words.say(&msg!("page-interviewer", number = &person.id)),
        false => visible(&person.shown()).into_owned(),
    }
}
