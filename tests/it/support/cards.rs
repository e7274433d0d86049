//! Drafts and scorecards made without the program.

use chrono::{DateTime, FixedOffset};
use vurder::model::{Answer, Rating, Rubric, Scorecard};
use vurder::store::{Draft, DraftKey, embedded_rubric};

pub fn rubric() -> Rubric {
    embedded_rubric("customer-service").expect("embedded").expect("valid").0
}

pub fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(super::world::NOW).expect("a moment")
}

/// Kari's draft, with the first so many criteria rated.
pub fn draft(rubric: &Rubric, answers: usize) -> Draft {
    let answer = |at: usize| Answer {
        rating: rubric.scale.score(i64::try_from(at).expect("few") % 11).ok().map(Rating::Score),
        evidence: format!("note {at}: “rang the supplier”"),
        at: Some(now()),
        ..Answer::default()
    };
    let rated = rubric.criteria.iter().take(answers).enumerate();
    let (candidate, interviewer) = ("c1".parse().expect("an id"), "kari".parse().expect("an id"));
    let begun = Scorecard::begun(candidate, interviewer, rubric.pin(), "00".repeat(16), now());
    let answers_given = rated.map(|(at, criterion)| (criterion.id.clone(), answer(at))).collect();
    let card = Scorecard { answers: answers_given, ..begun };
    let open = rubric.criteria.get(answers).map(|criterion| criterion.id.clone());
    Draft { open, ..Draft::of(card) }
}

/// Where that draft belongs.
pub fn key(draft: &Draft) -> DraftKey {
    DraftKey {
        round: "r1".parse().expect("an id"),
        candidate: draft.card.candidate.clone(),
        interviewer: draft.card.interviewer.clone(),
    }
}
