//! Any two candidates over each other; the script puts them there.

use maud::{Markup, html};

use super::{grid_id, grids, marks, svg};
use crate::msg;
use crate::render::Names;
use crate::report::RoundReport;
use crate::text::visible;

/// The section.
pub(super) fn section(report: &RoundReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let choose = |id: &str, label: String, chosen: usize| {
        html! {
            div {
                label for=(id) { (label) }
                select id=(id) {
                    @for (at, one) in report.candidates.iter().enumerate() {
                        option value=(one.candidate.id) selected[at == chosen] {
                            (visible(&one.candidate.shown()))
                        }
                    }
                }
            }
        }
    };
    html! {
        section id="pair" class="needs-script" aria-labelledby="pair-title" hidden {
            h2 id="pair-title" { (words.say(&msg!("page-pair"))) }
            div class="choose" {
                (choose("pair-one", words.say(&msg!("page-pair-one")), 0))
                (choose("pair-two", words.say(&msg!("page-pair-two")), 1))
            }
            div class="outlines" {
                @for (outline, spider) in grids(names) {
                    figure {
                        figcaption { (visible(&spider.title)) }
                        (svg::pair(&grid_id(&outline), outline.group.as_deref().unwrap_or("all"), &spider))
                    }
                }
            }
            (marks(names))
            div class="scroll" tabindex="0" role="group" aria-label=(words.say(&msg!("page-pair"))) {
                table {
                    thead {
                        tr {
                            th scope="col" { (words.say(&msg!("column-criterion"))) }
                            th scope="col" class="number" { span class="key" {} bdi id="pair-name-one" {} }
                            th scope="col" class="number" { span class="key of-two" {} bdi id="pair-name-two" {} }
                            th scope="col" class="number" { (words.say(&msg!("page-difference"))) }
                        }
                    }
                    tbody id="pair-rows" {
                        @for criterion in &names.rubric.criteria {
                            tr {
                                th scope="row" { (visible(criterion.name.within(words.language()))) }
                                td class="number" {}
                                td class="number" {}
                                td class="number" {}
                            }
                        }
                    }
                }
            }
        }
    }
}
