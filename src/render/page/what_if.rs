//! What the ranking would be with other weights: sliders, and the figures that the script reckons with.

use maud::{Markup, html};
use serde::Serialize;

use super::frame;
use crate::model::Ratio;
use crate::msg;
use crate::render::Names;
use crate::render::numbers::decimal;
use crate::report::{ApartReason, CandidateReport, Figure, RoundReport};
use crate::text::{Language, visible};

/// The most decimals that a slider has.
const MOST_PLACES: u32 = 3;

/// The section; only with a script is it of any use.
pub(super) fn section(report: &RoundReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let rubric = names.rubric;
    let places = places(names);
    let most = rubric.criteria.iter().map(|one| one.weight.ratio().clone()).max();
    let most = (most.unwrap_or(Ratio::ZERO) * Ratio::whole(2)).max(Ratio::whole(4)).rounded(0);
    let step = decimal(&Ratio::new(1, 10_i64.pow(places)), places, Language::English);
    html! {
        section id="what-if" class="needs-script on-screen" aria-labelledby="what-if-title" hidden {
            h2 id="what-if-title" { (words.say(&msg!("page-what-if"))) }
            p { (words.say(&msg!("page-what-if-how"))) }
            div class="panel" {
                div class="sliders" {
                    @for criterion in &rubric.criteria {
                        @let id = format!("w-{}", criterion.id);
                        @let weight = decimal(criterion.weight.ratio(), places, Language::English);
                        div class="slider" {
                            div class="said" {
                                label for=(id) { (visible(criterion.name.within(words.language()))) }
                                output for=(id) {}
                            }
                            input type="range" id=(id) min="0" max=(most) step=(step) value=(weight);
                        }
                    }
                }
                button type="button" id="reset" { (words.say(&msg!("page-what-if-reset"))) }
            }
            p id="what-if-said" {}
            p role="status" class="unseen" id="what-if-told" {}
            div class="scroll" tabindex="0" role="group" aria-label=(words.say(&msg!("page-what-if"))) {
                table class="wide" {
                    thead {
                        tr {
                            th scope="col" class="number" { (words.say(&msg!("column-place"))) }
                            th scope="col" { (words.say(&msg!("column-candidate"))) }
                            th scope="col" class="number" { (words.say(&msg!("column-total"))) }
                            th scope="col" { (words.say(&msg!("page-of-hundred"))) }
                            th scope="col" { (words.say(&msg!("page-what-if-before"))) }
                        }
                    }
                    tbody id="what-if-rows" {}
                }
            }
            @if report.candidates.len() > SHOWN {
                p { button type="button" id="show-all" {
                    (words.say(&msg!("page-what-if-all", count = report.candidates.len())))
                } }
            }
            p class="quiet" id="what-if-apart" {}
        }
    }
}

/// How many candidates are listed before somebody asks for all.
const SHOWN: usize = 100;

/// The decimals that the rubric's weights need, within reason; at least one.
fn places(names: Names<'_>) -> u32 {
    let exact = |places: &u32| {
        names.rubric.criteria.iter().all(|one| {
            let weight = one.weight.ratio().clone() * Ratio::whole(10_i64.pow(*places));
            weight.to_big().is_integer()
        })
    };
    (1..=MOST_PLACES).find(exact).unwrap_or(MOST_PLACES)
}

#[derive(Serialize)]
struct Data<'a> {
    point: &'static str,
    shown: usize,
    lead: Option<usize>,
    weights: Vec<Weight<'a>>,
    candidates: Vec<Candidate>,
    words: Words,
}

#[derive(Serialize)]
struct Weight<'a> {
    id: &'a str,
    weight: String,
}

#[derive(Serialize)]
struct Candidate {
    id: String,
    name: String,
    /// Whether a minimum is missed: no weight changes that.
    below: bool,
    /// What each criterion is worth, exactly.
    values: Vec<Option<String>>,
    /// The mean scores, exactly.
    means: Vec<Option<String>>,
}

#[derive(Serialize)]
struct Words {
    first: String,
    moved: String,
    still: String,
    same: String,
    weight: String,
    nothing: String,
    below: String,
    incomplete: String,
}

/// What the script reckons with, as JSON.
pub(super) fn data(report: &RoundReport, names: Names<'_>) -> String {
    let words = names.words;
    let rubric = names.rubric;
    // The script puts names and numbers where these stand.
    let (a, b) = ("%1".to_owned(), "%2".to_owned());
    frame::data(&Data {
        point: if words.language() == Language::English { "." } else { "," },
        shown: SHOWN,
        lead: rubric.lead.as_ref().and_then(|id| rubric.position(id)),
        weights: rubric
            .criteria
            .iter()
            .map(|one| Weight { id: one.id.as_str(), weight: one.weight.ratio().to_string() })
            .collect(),
        candidates: report.candidates.iter().map(|one| candidate(one, names)).collect(),
        words: Words {
            first: words.say(&msg!("page-what-if-first", names = a.as_str(), total = b.as_str())),
            moved: words.say(&msg!("page-what-if-moved", number = a.as_str())),
            still: words.say(&msg!("page-what-if-still")),
            same: words.say(&msg!("page-what-if-same")),
            weight: words.say(&msg!("page-what-if-weight", weight = a.as_str(), share = b)),
            nothing: words.say(&msg!("page-what-if-nothing")),
            below: words.say(&msg!("page-what-if-below", names = a.as_str())),
            incomplete: words.say(&msg!("page-what-if-incomplete", names = a)),
        },
    })
}

fn candidate(one: &CandidateReport, names: Names<'_>) -> Candidate {
    let reports = one.criteria.iter().flat_map(|group| &group.criteria);
    let of = |id: &str| reports.clone().find(|report| report.criterion == id);
    let exact = |figure: Option<&Figure>| figure.map(|figure| figure.0.to_string());
    let criteria = &names.rubric.criteria;
    let below = |reason: &ApartReason| matches!(reason, ApartReason::BelowMinimum { .. });
    Candidate {
        id: one.candidate.id.clone(),
        name: visible(&one.candidate.shown()).into_owned(),
        below: one.reasons.iter().any(below),
        values: criteria
            .iter()
            .map(|it| exact(of(it.id.as_str()).and_then(|report| report.value.as_ref())))
            .collect(),
        means: criteria
            .iter()
            .map(|it| exact(of(it.id.as_str()).and_then(|report| report.mean.as_ref())))
            .collect(),
    }
}
