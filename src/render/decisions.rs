//! Decisions and revisions in words.

use super::moments::day;
use super::{Block, Cell, Document, Names};
use crate::model::{Rating, Verdict};
use crate::msg;
use crate::report::{
    DecisionRow, DepartureKind, DepartureRow, Moved, Person, RankingAt, RatingReport,
    RevisedReport, RevisionEffect,
};
use crate::text::Catalogue;

/// Names of the columns that a decision has in CSV.
pub(super) const DECISION_KEYS: [&str; 6] =
    ["decision", "decided_by", "decided", "decision_reason", "departs", "passed_over"];

/// Adds what was decided, under its heading.
pub fn decision_section(page: &mut Document, decisions: &[DecisionRow], words: &Catalogue) {
    if decisions.is_empty() {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("decisions-heading"))));
    let points = decisions.iter().map(|row| decision_sentence(row, words));
    page.push(Block::List(points.collect()));
}

/// A decision with who, when and why, and how it departs from the ranking.
#[must_use]
pub fn decision_sentence(row: &DecisionRow, words: &Catalogue) -> String {
    let (name, who) = (row.candidate.shown(), row.by.name.as_str());
    let (day, reason) = (day(row.at, words.language()), row.reason.as_str());
    let mut text = words.say(&match row.decision.0 {
        Verdict::Offer => {
            msg!("decision-offer", name = name, who = who, day = day, reason = reason)
        }
        Verdict::Hold => msg!("decision-hold", name = name, who = who, day = day, reason = reason),
        Verdict::Reject => {
            msg!("decision-reject", name = name, who = who, day = day, reason = reason)
        }
    });
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&sentence);
    };
    if let Some(departure) = &row.departs {
        add(departure_sentence(departure, &row.candidate, who, words));
    }
    if let Some(other) = &row.entered_by {
        add(words.say(&msg!("entered-by", who = other)));
    }
    if row.earlier > 0 {
        add(words.say(&msg!("decision-earlier", count = row.earlier)));
    }
    text
}

/// How a decision departs from the ranking.
#[must_use]
pub fn departure_sentence(
    departure: &DepartureRow,
    candidate: &Person,
    who: &str,
    words: &Catalogue,
) -> String {
    let name = candidate.shown();
    let over: Vec<_> = departure.passed_over.iter().map(Person::shown).collect();
    let (count, over) = (over.len(), words.list(&over));
    let place = departure.place.map(|place| place.to_string()).unwrap_or_default();
    words.say(&match (departure.kind, departure.from) {
        (DepartureKind::PassedOver, RankingAt::Now) => msg!(
            "departs-passed-over",
            who = who,
            name = name,
            place = place,
            over = over,
            count = count
        ),
        (DepartureKind::PassedOver, RankingAt::Then) => msg!(
            "departed-passed-over",
            who = who,
            name = name,
            place = place,
            over = over,
            count = count
        ),
        (DepartureKind::WithoutPlace, RankingAt::Now) => {
            msg!("departs-without-place", who = who, name = name)
        }
        (DepartureKind::WithoutPlace, RankingAt::Then) => {
            msg!("departed-without-place", who = who, name = name)
        }
        (DepartureKind::LeaderRejected, RankingAt::Now) => {
            msg!("departs-leader-rejected", who = who, name = name)
        }
        (DepartureKind::LeaderRejected, RankingAt::Then) => {
            msg!("departed-leader-rejected", who = who, name = name)
        }
    })
}

/// The cells of a decision in CSV, under [`DECISION_KEYS`]; empty where there is none.
pub(super) fn decision_cells(row: Option<&DecisionRow>) -> [Cell; 6] {
    let Some(row) = row else { return std::array::from_fn(|_| Cell::Empty) };
    let by = row.by.interviewer.as_ref().unwrap_or(&row.by.name);
    let departs = row.departs.as_ref().map(|departure| {
        let kind = match departure.kind {
            DepartureKind::PassedOver => "passed-over",
            DepartureKind::WithoutPlace => "without-place",
            DepartureKind::LeaderRejected => "leader-rejected",
        };
        match departure.from {
            RankingAt::Now => kind.to_owned(),
            RankingAt::Then => format!("{kind}-then"),
        }
    });
    let over = row.departs.iter().flat_map(|departure| &departure.passed_over);
    let over: Vec<&str> = over.map(|person| person.id.as_str()).collect();
    [
        Cell::text(row.decision.0.code()),
        Cell::text(by),
        Cell::text(row.at.0.to_rfc3339()),
        Cell::text(&row.reason),
        Cell::text(departs.unwrap_or_default()),
        Cell::text(over.join(" ")),
    ]
}

/// What revisions changed in the ranking.
#[must_use]
pub fn revision_sentence(effect: &RevisionEffect, words: &Catalogue) -> String {
    let count = effect.revised;
    if effect.moved.is_empty() {
        return words.say(&msg!("revisions-same-order", count = count));
    }
    let place = |place: Option<usize>| match place {
        Some(place) => words.say(&msg!("place-number", place = place.to_string())),
        None => words.say(&msg!("place-none")),
    };
    let moved = |one: &Moved| {
        let (before, now) = (place(one.independent_place), place(one.place));
        words.say(&msg!("revision-moved", name = one.candidate.shown(), before = before, now = now))
    };
    let moved: Vec<String> = effect.moved.iter().map(moved).collect();
    words.say(&msg!("revisions-other-order", count = count, moved = moved.join("; ")))
}

/// That a rating was revised: from what, to what, why.
pub(super) fn revised_sentence(
    rating: &RatingReport,
    revised: &RevisedReport,
    criterion: &str,
    names: Names<'_>,
) -> String {
    let words = names.words;
    words.say(&msg!(
        "revised-line",
        who = rating.interviewer.shown(),
        criterion = names.criterion(criterion),
        before = Rating::words(revised.independent),
        after = Rating::words(rating.rating),
        day = day(revised.at, words.language()),
        reason = &revised.reason,
    ))
}
