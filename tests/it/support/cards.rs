//! Drafts and scorecards made without the program.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use vurder::model::{Answer, Origin, Rating, Rubric, Scorecard};
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
    let card = Scorecard {
        candidate: "c1".parse().expect("an id"),
        interviewer: "kari".parse().expect("an id"),
        rubric: rubric.pin(),
        order: 1,
        salt: "00".repeat(16),
        origin: Origin::Live,
        started: now(),
        submitted: None,
        amendment: None,
        answers: rated
            .map(|(at, criterion)| (criterion.id.clone(), answer(at)))
            .collect::<BTreeMap<_, _>>(),
        notes: Vec::new(),
        strengths: String::new(),
        recommendation: None,
        digest: None,
    };
    let open = rubric.criteria.get(answers).map(|criterion| criterion.id.clone());
    Draft { card, open, pending: String::new() }
}

/// Where that draft belongs.
pub fn key(draft: &Draft) -> DraftKey {
    DraftKey {
        round: "r1".parse().expect("an id"),
        candidate: draft.card.candidate.clone(),
        interviewer: draft.card.interviewer.clone(),
    }
}
