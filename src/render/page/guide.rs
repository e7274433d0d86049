//! The interview guide for printing, with room to write.

use maud::{Markup, html};

use super::made_from::made_from;
use super::{footer, frame, paint};
use crate::model::{Criterion, Recommendation, Rubric, Scale};
use crate::msg;
use crate::report::{Inputs, sealed_page};
use crate::text::{Catalogue, visible};

/// Lines to write on: what was heard, what is made of it.
const LINES: (usize, usize) = (4, 1);

/// A scale of more scores than this is written by hand, not ringed.
const RINGED: i64 = 12;

/// The guide as one HTML file. `on` are candidate and interviewer, where they are known.
#[must_use]
pub fn guide_page(
    rubric: &Rubric,
    asked: &[usize],
    heading: &str,
    on: &[Option<String>; 2],
    words: &Catalogue,
) -> String {
    let inputs = Inputs::of_rubric(&rubric.pin());
    let (min, max) = (rubric.scale.min().to_string(), rubric.scale.max().to_string());
    let fields =
        [msg!("column-candidate"), msg!("page-guide-interviewer"), msg!("page-guide-date")];
    let given = [on[0].as_deref(), on[1].as_deref(), None];
    let body = html! {
        header {
            p class="kicker" { (visible(rubric.title.within(words.language()))) }
            h1 dir="auto" { (visible(heading)) }
            dl class="fields" {
                @for (field, given) in fields.iter().zip(given) {
                    div {
                        dt { (words.say(field)) }
                        dd { @if let Some(given) = given { bdi { (visible(given)) } } @else { div class="line" {} } }
                    }
                }
            }
            p { (words.say(&msg!("guide-how", min = min, max = max))) }
        }
        main id="main" {
            @for at in asked { (criterion(&rubric.criteria[*at], rubric.scale, words)) }
            section class="asked" {
                h2 { (words.say(&msg!("guide-strengths"))) }
                (paint::room(LINES.0))
                h3 { (words.say(&msg!("page-guide-recommendation"))) }
                (boxes(&Recommendation::ALL.map(|one| {
                    words.find(&format!("recommendation-{}", one.code())).unwrap_or_default()
                })))
            }
            section {
                p class="quiet" { (words.say(&msg!("page-guide-enter"))) }
                (made_from(&inputs, None, words))
            }
        }
        (footer(words))
    };
    sealed_page(frame::frame(&frame::Page { title: heading, body, data: None }, words))
}

fn criterion(criterion: &Criterion, scale: Scale, words: &Catalogue) -> Markup {
    let language = words.language();
    html! {
        section class="asked" {
            h2 { (visible(criterion.name.within(language))) }
            p { (visible(criterion.description.within(language))) }
            table class="anchors" {
                tbody {
                    @for (score, text) in &criterion.anchors {
                        tr {
                            th scope="row" { (score.number()) }
                            td { (visible(text.within(language))) }
                        }
                    }
                }
            }
            @if !criterion.questions.is_empty() {
                h3 { (words.say(&msg!("guide-questions"))) }
                ul { @for one in &criterion.questions { li { (visible(one.within(language))) } } }
            }
            @if !criterion.competences.is_empty() {
                h3 { (words.say(&msg!("page-guide-tick"))) }
                ul class="boxes" {
                    @for one in &criterion.competences { li { "☐ " (visible(one.name.within(language))) } }
                }
            }
            h3 { (words.say(&msg!("page-guide-evidence"))) }
            (paint::room(LINES.0))
            h3 { (words.say(&msg!("page-judgement"))) }
            (paint::room(LINES.1))
            (scores(scale, words))
        }
    }
}

/// Every score to be ringed, and why there is none.
fn scores(scale: Scale, words: &Catalogue) -> Markup {
    let few = scale.max() - scale.min() <= RINGED;
    let mut all: Vec<String> = match few {
        true => (scale.min()..=scale.max()).map(|score| score.to_string()).collect(),
        false => vec![format!("{}–{}: ______", scale.min(), scale.max())],
    };
    all.push(words.say(&msg!("page-guide-not-asked")));
    all.push(words.say(&msg!("page-guide-no-evidence")));
    html! {
        h3 { (words.say(&msg!("page-guide-score"))) }
        (boxes(&all))
    }
}

fn boxes(texts: &[String]) -> Markup {
    html! { ul class="boxes" { @for text in texts { li { (text) } } } }
}
