//! One candidate: the figures, every criterion, every voice.

use maud::{Markup, html};

use super::{grid_id, interviewer, marks, outline_id, paint, strip_id, svg};
use crate::msg;
use crate::render::candidate::{rating_cell, total_sentence};
use crate::render::decisions::{decision_section, revised_sentence};
use crate::render::numbers::decimal;
use crate::render::pictures::{spider, strips_of};
use crate::render::standing::reasons;
use crate::render::{Align, Block, Document, Names};
use crate::report::{
    CandidateReport, CriterionReport, GroupReport, Profile, RatingReport, RoundReport, outlines,
};
use crate::text::{visible, visible_block};

/// The section of the candidate at this position.
pub(super) fn section(
    report: &RoundReport,
    at: usize,
    one: &CandidateReport,
    names: Names<'_>,
) -> Markup {
    let id = &one.candidate.id;
    html! {
        article class="candidate" id={ "c-" (id) } aria-labelledby={ "t-" (id) } {
            h2 id={ "t-" (id) } { bdi { (visible(&one.candidate.labelled())) } }
            p class="total" { (place(report, id, names)) (total_sentence(&one.total, names)) }
            (flags(report, one, names))
            (paint::blocks(&decided(one, names), names.words.language()))
            @if let Some(profile) = report.profiles.get(at) { (figures(profile, names)) }
            @for group in &one.criteria { (group_section(report, group, one, names)) }
            (voices(report, one, names))
        }
    }
}

/// The place, where there is one.
fn place(report: &RoundReport, id: &str, names: Names<'_>) -> Markup {
    let row = report.standing.rows.iter().find(|row| row.candidate.id == id);
    html! {
        @if let Some(row) = row {
            @let place = row.place.to_string();
            strong {
                @if row.shared {
                    (names.words.say(&msg!("page-place-shared", place = place)))
                } @else {
                    (names.words.say(&msg!("page-place", place = place)))
                }
            }
            " · "
        }
    }
}

/// What was decided.
fn decided(one: &CandidateReport, names: Names<'_>) -> Vec<Block> {
    let mut page = Document::default();
    decision_section(&mut page, one.decision.as_slice(), names.words);
    page.blocks
}

/// Why there is no place; what else is worth a look.
fn flags(report: &RoundReport, one: &CandidateReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let looks = report.standing.second_looks.iter();
    let looks = looks.filter(|look| look.candidate.id == one.candidate.id);
    let mut flags = Vec::new();
    if !one.reasons.is_empty() {
        let reasons = words.list(&reasons(&one.reasons, names));
        flags.push(words.say(&msg!("no-place-because", reasons = reasons)));
    }
    flags.extend(looks.map(|look| {
        let title = words.say(&msg!("standing-second-looks"));
        format!("{title}: {}", visible(look.reason.within(words.language())))
    }));
    html! {
        @if !flags.is_empty() {
            ul class="flags" { @for flag in &flags { li { (flag) } } }
        }
    }
}

/// Triangle and radar.
pub(super) fn figures(profile: &Profile, names: Names<'_>) -> Markup {
    let profiles = std::slice::from_ref(profile);
    html! {
        div class="outlines" {
            @for outline in outlines(names.rubric) {
                @let drawn = spider(&outline, profiles, names);
                figure {
                    figcaption { (visible(&drawn.title)) }
                    (svg::spider(&grid_id(&outline), &outline_id(&outline, &profile.candidate.id), &drawn))
                }
            }
        }
        (marks(names))
    }
}

/// A group: means and dots in a table, then what was heard, criterion by criterion.
pub(super) fn group_section(
    report: &RoundReport,
    group: &GroupReport,
    one: &CandidateReport,
    names: Names<'_>,
) -> Markup {
    let words = names.words;
    let subtotal = one.groups.iter().find(|it| it.group == group.group);
    let subtotal = subtotal.and_then(|it| it.total.as_ref());
    let who: Vec<String> =
        one.voices.iter().map(|voice| interviewer(report, &voice.interviewer, words)).collect();
    html! {
        h3 {
            (visible(&names.group(&group.group)))
            @if let Some(total) = subtotal { " · " (decimal(&total.0, 1, words.language())) }
        }
        div class="scroll" tabindex="0" role="group" aria-label=(visible(&names.group(&group.group))) {
            table {
                thead {
                    tr {
                        th scope="col" { (words.say(&msg!("column-criterion"))) }
                        th scope="col" class="number" { (words.say(&msg!("column-mean"))) }
                        th scope="col" { (words.say(&msg!("page-scores"))) }
                        @for who in &who { th scope="col" class="number" { (who) } }
                    }
                }
                tbody {
                    @for criterion in &group.criteria { (row(criterion, one, names)) }
                }
            }
        }
        @for criterion in &group.criteria { (notes(report, criterion, names)) }
    }
}

fn row(criterion: &CriterionReport, one: &CandidateReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let scale = names.rubric.scale;
    let mean = criterion.mean.as_ref();
    let mean = mean.map_or("—".to_owned(), |mean| decimal(&mean.0, 1, words.language()));
    let found = names.rubric.criteria.iter().find(|it| it.id.as_str() == criterion.criterion);
    let scores: Vec<i64> = criterion.ratings.iter().filter_map(|rating| rating.score).collect();
    let given: Vec<String> = scores.iter().map(ToString::to_string).collect();
    let name = names.criterion(&criterion.criterion);
    html! {
        tr {
            th scope="row" {
                (visible(&names.marked(&criterion.criterion)))
                @if criterion.below_minimum { " " span class="quiet" { (words.say(&msg!("page-below"))) } }
            }
            td class="number" { (mean) }
            td class="figure" {
                @if let Some(found) = found {
                    @let strip = strips_of(found, &scores, String::new(), names);
                    @let said = format!("{}: {}", visible(&name), given.join(", "));
                    (svg::strip(&strip_id(&criterion.criterion), &strip, (scale.min(), scale.max()), &said))
                }
            }
            @for voice in &one.voices {
                @let rating = criterion.ratings.iter().find(|it| it.interviewer == voice.interviewer);
                @match rating {
                    Some(rating) => (paint::cell(&rating_cell(rating, names), Align::Right, words.language())),
                    None => td {},
                }
            }
        }
    }
}

/// What was heard on a criterion, and what was made of it.
fn notes(report: &RoundReport, criterion: &CriterionReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let said = |rating: &&RatingReport| {
        rating.revised.is_some()
            || !rating.evidence.is_empty()
            || !rating.judgement.is_empty()
            || !rating.ticks.is_empty()
    };
    let ratings: Vec<&RatingReport> = criterion.ratings.iter().filter(said).collect();
    html! {
        @if !ratings.is_empty() {
            h4 { (visible(&names.criterion(&criterion.criterion))) }
            ul class="notes" {
                @for rating in ratings {
                    li {
                        span class="who" {
                            (interviewer(report, &rating.interviewer, words))
                            @if let Some(score) = rating.score { " · " (score) }
                        }
                        @if let Some(revised) = &rating.revised {
                            div class="quiet" dir="auto" {
                                (revised_sentence(rating, revised, &criterion.criterion, names))
                            }
                        }
                        @if !rating.evidence.is_empty() {
                            div class="note-text" dir="auto" { (visible_block(&rating.evidence)) }
                        }
                        @if !rating.judgement.is_empty() {
                            div class="note-text judgement" dir="auto" {
                                span class="label" { (words.say(&msg!("page-judgement"))) }
                                (visible_block(&rating.judgement))
                            }
                        }
                        @if !rating.ticks.is_empty() {
                            @let ticks: Vec<String> =
                                rating.ticks.iter().map(|id| names.competence(id)).collect();
                            div class="quiet" {
                                span class="label" { (words.say(&msg!("page-ticks"))) }
                                (visible(&ticks.join(" · ")))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Recommendations, strengths, and what was changed after submitting.
fn voices(report: &RoundReport, one: &CandidateReport, names: Names<'_>) -> Markup {
    let words = names.words;
    let who = |voice: &crate::report::Voice| interviewer(report, &voice.interviewer, words);
    let recommended: Vec<(String, String)> = one
        .voices
        .iter()
        .filter_map(|voice| {
            let choice = words.find(&format!("recommendation-{}", voice.recommendation?))?;
            Some((who(voice), choice))
        })
        .collect();
    let strengths: Vec<_> = one.voices.iter().filter(|voice| !voice.strengths.is_empty()).collect();
    html! {
        @if !recommended.is_empty() {
            h3 { (words.say(&msg!("recommendations"))) }
            ul { @for (who, choice) in &recommended { li { (who) ": " (choice) } } }
        }
        @if !strengths.is_empty() {
            h3 { (words.say(&msg!("page-strengths"))) }
            ul class="notes" {
                @for voice in strengths {
                    li {
                        span class="who" { (who(voice)) }
                        div class="note-text" dir="auto" { (visible_block(&voice.strengths)) }
                    }
                }
            }
        }
        @if one.voices.iter().any(|voice| !voice.notes.is_empty()) {
            h3 { (words.say(&msg!("live-notes"))) }
            ul class="notes" {
                @for voice in &one.voices {
                    @for note in &voice.notes {
                        li {
                            span class="who" { (who(voice)) ", " (note.at.0.format("%H:%M")) }
                            div class="note-text" dir="auto" { (visible_block(&note.text)) }
                        }
                    }
                }
            }
        }
        @for voice in &one.voices {
            @if voice.origin.is_some() {
                p class="quiet" { (words.say(&msg!("card-from-paper", who = who(voice)))) }
            }
            @if let Some(reason) = &voice.amended {
                p class="quiet" dir="auto" {
                    @if reason.is_empty() {
                        (words.say(&msg!("page-amended", who = who(voice))))
                    } @else {
                        (words.say(&msg!("card-amended", who = who(voice), reason = reason)))
                    }
                }
            }
        }
    }
}
