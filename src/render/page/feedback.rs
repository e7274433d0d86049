//! One person's feedback page.

use maud::{Markup, html};

use super::made_from::made_from;
use super::{PageOf, candidate, definitions, footer, frame};
use crate::msg;
use crate::render::Names;
use crate::render::numbers::decimal;
use crate::report::{Feedback, FeedbackCriterion, sealed_page};
use crate::text::{visible, visible_block};

/// The page for one candidate, as one HTML file.
#[must_use]
pub fn feedback_page(feedback: &Feedback, of: PageOf<'_>) -> String {
    let names = of.names;
    let words = names.words;
    let name = feedback.candidate.shown();
    let title = words.say(&msg!("page-feedback-title", name = name.as_ref()));
    let body = html! {
        (definitions(names))
        header {
            p class="kicker" { (words.say(&msg!("page-feedback"))) }
            h1 { bdi { (visible(&name)) } }
            p class="facts" dir="auto" {
                (visible(&of.round.title)) " · "
                (words.say(&msg!("page-interviewers", count = feedback.interviewers)))
            }
        }
        main id="main" {
            section aria-labelledby="feedback-title" {
                h2 id="feedback-title" { (words.say(&msg!("page-feedback-overview"))) }
                p { (how(names)) }
                (candidate::figures(&feedback.profile, names))
            }
            @for group in feedback.criteria.chunk_by(|one, other| one.group == other.group) {
                section {
                    h2 { (visible(&names.group(&group[0].group))) }
                    @for one in group { (criterion(one, names)) }
                }
            }
            @if !feedback.strengths.is_empty() {
                section {
                    h2 { (words.say(&msg!("page-strengths"))) }
                    ul class="notes" {
                        @for text in &feedback.strengths {
                            li { div class="note-text" dir="auto" { (visible_block(text)) } }
                        }
                    }
                }
            }
            section {
                h2 { (words.say(&msg!("page-inputs"))) }
                (made_from(&feedback.inputs, None, words))
            }
        }
        (footer(words))
    };
    sealed_page(frame::frame(&frame::Page { title: &title, body, data: None }, words))
}

fn how(names: Names<'_>) -> String {
    let scale = names.rubric.scale;
    let (min, max) = (scale.min().to_string(), scale.max().to_string());
    names.words.say(&msg!("page-feedback-how", min = min, max = max))
}

fn criterion(one: &FeedbackCriterion, names: Names<'_>) -> Markup {
    let words = names.words;
    let language = words.language();
    let found = names.rubric.criteria.iter().find(|it| it.id.as_str() == one.criterion);
    let best = found.and_then(|it| it.ideal).map(crate::model::Score::number);
    let mean = one.mean.as_ref().map(|mean| decimal(&mean.0, 1, language));
    html! {
        div class="asked" {
            h3 {
                (visible(&names.marked(&one.criterion)))
                @if let Some(mean) = &mean { " · " (mean) }
            }
            @if let Some(found) = found {
                p class="quiet" { (visible(found.description.within(language))) }
                @let top = match best {
                    Some(best) => found.anchors.iter().find(|(score, _)| score.number() == best),
                    None => found.anchors.last(),
                };
                @if let Some((score, text)) = top {
                    p class="quiet" {
                        (words.say(&msg!(
                            "page-feedback-top",
                            score = score.number().to_string(),
                            text = text.within(language)
                        )))
                    }
                }
            }
            @if !one.notes.is_empty() {
                ul class="notes" {
                    @for note in &one.notes {
                        li {
                            @if !note.evidence.is_empty() {
                                div class="note-text" dir="auto" { (visible_block(&note.evidence)) }
                            }
                            @if !note.judgement.is_empty() {
                                div class="note-text judgement" dir="auto" {
                                    span class="label" { (words.say(&msg!("page-judgement"))) }
                                    (visible_block(&note.judgement))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
