//! Candidates against criteria: mean scores with their numbers, the darker the higher.

use maud::{Markup, html};

use crate::model::{Ratio, Scale};
use crate::msg;
use crate::render::Names;
use crate::render::numbers::decimal;
use crate::report::{CriterionReport, RoundReport};
use crate::text::visible;

/// The most columns that a sheet of paper has room for.
const COLUMNS: usize = 14;

/// From so many columns on, headings stand upright.
const UPRIGHT: usize = 7;

/// The section.
pub(super) fn section(report: &RoundReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let scale = names.rubric.scale;
    let (min, max) = (scale.min().to_string(), scale.max().to_string());
    html! {
        section id="matrix" aria-labelledby="matrix-title" {
            h2 id="matrix-title" { (words.say(&msg!("page-matrix"))) }
            p class="quiet" { (words.say(&msg!("page-matrix-how", min = min, max = max))) }
            @for part in parts(names) { (table(report, &part, names)) }
        }
    }
}

/// A table's heading and the criteria in it, by position.
struct Part {
    heading: Option<String>,
    criteria: Vec<usize>,
}

/// All criteria in one table if it has room for them, else a table per group and what fits of it.
fn parts(names: Names<'_>) -> Vec<Part> {
    let rubric = names.rubric;
    if rubric.criteria.len() <= COLUMNS {
        let groups = rubric.groups.iter().flat_map(|group| rubric.members(&group.id));
        return vec![Part { heading: None, criteria: groups.collect() }];
    }
    let mut parts = Vec::new();
    for group in &rubric.groups {
        let members: Vec<usize> = rubric.members(&group.id).collect();
        // As many in each as will be alike, rather than a full one and a rest.
        let tables = members.len().div_ceil(COLUMNS).max(1);
        for criteria in members.chunks(members.len().div_ceil(tables).max(1)) {
            let heading = Some(names.group(group.id.as_str()));
            parts.push(Part { heading, criteria: criteria.to_vec() });
        }
    }
    parts
}

fn table(report: &RoundReport, part: &Part, names: Names<'_>) -> Markup {
    let words = names.words;
    let criteria: Vec<&crate::model::Criterion> =
        part.criteria.iter().map(|at| &names.rubric.criteria[*at]).collect();
    let upright = (criteria.len() >= UPRIGHT).then_some("upright");
    let label = part.heading.clone().unwrap_or_else(|| words.say(&msg!("page-matrix")));
    html! {
        div class="scroll" tabindex="0" role="group" aria-label=(visible(&label)) {
            table class="wide heat" {
                @if let Some(heading) = &part.heading { caption { (visible(heading)) } }
                thead {
                    tr class=[upright] {
                        th scope="col" { span { (words.say(&msg!("column-candidate"))) } }
                        @for criterion in &criteria {
                            th scope="col" {
                                span { (visible(criterion.name.within(words.language()))) }
                            }
                        }
                    }
                }
                tbody {
                    @for one in &report.candidates {
                        tr data-id=(one.candidate.id) {
                            th scope="row" {
                                a href={ "#c-" (one.candidate.id) } {
                                    bdi { (visible(&one.candidate.shown())) }
                                }
                            }
                            @for criterion in &criteria {
                                @let found = one.criteria.iter().flat_map(|group| &group.criteria)
                                    .find(|report| report.criterion == criterion.id.as_str());
                                (cell(found, names))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cell(criterion: Option<&CriterionReport>, names: Names<'_>) -> Markup {
    let words = names.words;
    let Some((criterion, mean)) = criterion.and_then(|one| Some((one, one.mean.as_ref()?))) else {
        return html! { td class="none" { "—" } };
    };
    let shade = shade(&mean.0, names.rubric.scale);
    let below = if criterion.below_minimum { " below" } else { "" };
    html! {
        td class=(format!("h{shade}{below}")) {
            (decimal(&mean.0, 1, words.language()))
            @if criterion.below_minimum {
                span class="unseen" { " " (words.say(&msg!("page-below"))) }
            }
        }
    }
}

/// The shade of a mean: 0 at the bottom of the scale, 10 at the top.
pub(super) fn shade(mean: &Ratio, scale: Scale) -> i128 {
    let share = (mean.clone() - Ratio::whole(scale.min())) * Ratio::whole(10)
        / Ratio::whole(scale.max() - scale.min());
    share.rounded(0).clamp(0, 10)
}
