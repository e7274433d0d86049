//! The ranking as a report.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;

use super::assessed::{assessed, by_candidate};
use super::decisions::decisions_against;
use super::firmness::firmness_report;
use super::panel::distinct_files;
use super::revisions::revision_effect;
use super::{
    DecisionRow, Figure, FirmnessReport, Inputs, Panel, Person, RevisionEffect, Tag, Within,
};
use crate::model::{CandidateId, GroupId, Wording};
use crate::scoring::{Assessment, Seal, TieRule, Total, rank, subtotal};

/// The standing of a round, as one viewer may see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Standing {
    /// What the round is called.
    pub title: String,
    /// The rubric it is reckoned with, if that is not the round's: then it is not the ranking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<Tag>,
    /// How many interviewers the panel has.
    pub interviewers: usize,
    /// Those with a place, best first.
    pub rows: Vec<Row>,
    /// The shared places.
    pub ties: Vec<TieRow>,
    /// How firm the places are.
    pub firmness: FirmnessReport,
    /// Those below a minimum, and those with an incomplete total.
    pub apart: Vec<Apart>,
    /// Those a rule lists for one more talk.
    pub second_looks: Vec<SecondLookRow>,
    /// Those on whom nobody has submitted.
    pub awaited: Vec<Awaited>,
    /// Those whose scorecards this viewer may not see yet.
    pub sealed: Vec<SealedRow>,
    /// Those who left the round.
    pub withdrawn: Vec<WithdrawnRow>,
    /// What was decided, as far as this viewer may see it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<DecisionRow>,
    /// What revisions after the panel's talk changed; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revisions: Option<RevisionEffect>,
    /// The scorecards that were made before the round changed to its version of the rubric.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierCards>,
    /// How many scorecards can't be read and do not count.
    pub unreadable: usize,
    /// What all of it follows from; absent where nobody asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Inputs>,
    /// How many files of revisions and decisions can't be read and do not count.
    pub unreadable_records: usize,
}

/// Scorecards that were made under an earlier version of the rubric, and count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EarlierCards {
    /// The version.
    pub version: String,
    /// How many of those that may be seen.
    pub cards: usize,
}

/// A candidate with a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The place; equal totals share one.
    pub place: usize,
    /// Whether somebody else has the same place.
    pub shared: bool,
    /// The candidate.
    pub candidate: Person,
    /// The total, 0 to 100.
    pub total: Figure,
    /// The places of those it can't be told apart from; absent where that can't be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<Within>,
    /// The total per group of criteria.
    pub groups: Vec<Subtotal>,
    /// How many interviewers submitted.
    pub cards: usize,
    /// How many ratings are scores.
    pub scored: usize,
    /// How many could have been.
    pub possible: usize,
}

/// A group's part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subtotal {
    /// The group.
    pub group: String,
    /// Its subtotal, 0 to 100; absent where nothing in it was scored.
    pub total: Option<Figure>,
}

/// A shared place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TieRow {
    /// The place.
    pub place: usize,
    /// Who share it, in the order listed.
    pub candidates: Vec<Person>,
    /// The lead criterion, if it had any part in the order.
    pub lead: Option<String>,
    /// Whether the id had any part in it.
    pub by_id: bool,
}

/// A candidate without a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apart {
    /// The candidate.
    pub candidate: Person,
    /// Why there is no place, every reason.
    pub reasons: Vec<ApartReason>,
    /// The total or its range.
    pub total: TotalFigure,
    /// The total per group.
    pub groups: Vec<Subtotal>,
    /// How many interviewers submitted.
    pub cards: usize,
    /// How many ratings are scores.
    pub scored: usize,
    /// How many could have been.
    pub possible: usize,
}

/// Why a candidate has no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum ApartReason {
    /// A criterion's mean is below its minimum.
    BelowMinimum {
        /// The criterion.
        criterion: String,
        /// The mean, on the rubric's scale.
        mean: Figure,
        /// The minimum.
        minimum: i64,
    },
    /// A criterion has no score.
    NoScore {
        /// The criterion.
        criterion: String,
    },
}

/// A total that may be a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum TotalFigure {
    /// Complete.
    Complete {
        /// The total, 0 to 100.
        total: Figure,
    },
    /// What it may yet become.
    Range {
        /// Over the criteria that have a score.
        known: Option<Figure>,
        /// If the missing came out worst.
        worst: Figure,
        /// If they came out best.
        best: Figure,
    },
}

/// A candidate listed for one more talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SecondLookRow {
    /// The candidate.
    pub candidate: Person,
    /// Which of the rubric's rules, from 0.
    pub rule: usize,
    /// The criterion of the rule.
    pub criterion: String,
    /// The mean on it.
    pub mean: Figure,
    /// The reason the rubric gives.
    #[serde(skip)]
    pub reason: Wording,
}

/// A candidate on whom nobody has submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Awaited {
    /// The candidate.
    pub candidate: Person,
}

/// A candidate whose scorecards are sealed for this viewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SealedRow {
    /// The candidate.
    pub candidate: Person,
    /// Whose cards are waited for; empty where it is the viewer's own.
    pub waiting_for: Vec<Person>,
}

/// A candidate who left the round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithdrawnRow {
    /// The candidate.
    pub candidate: Person,
    /// Why, if somebody said so.
    pub reason: String,
}

/// The standing of a round.
#[must_use]
pub fn standing(panel: &Panel<'_>) -> Standing {
    let rubric = &panel.loaded.rubric;
    let people = panel.people();
    let cards = by_candidate(panel, panel.marks.as_slice().iter());
    let ranking = rank(rubric, assessed(panel, &cards));
    let marked: HashSet<&CandidateId> = cards.iter().map(|(candidate, _)| *candidate).collect();
    let (mut awaited, mut withdrawn) = (Vec::new(), Vec::new());
    for candidate in &panel.candidates {
        if let Some(withdrawal) = &candidate.withdrawn {
            let reason = withdrawal.reason.clone();
            withdrawn.push(WithdrawnRow { candidate: people.candidate(&candidate.id), reason });
        } else if !marked.contains(&candidate.id) && panel.visibility.is_open(&candidate.id) {
            awaited.push(Awaited { candidate: people.candidate(&candidate.id) });
        }
    }
    let shared: BTreeSet<usize> = ranking.ties.iter().map(|tie| tie.place).collect();
    let (firmness, within) = firmness_report(panel, cards, &ranking.placed);
    let rows = ranking.placed.iter().zip(within).filter_map(|(placed, within)| {
        let assessment = &placed.assessment;
        Some(Row {
            place: placed.place,
            shared: shared.contains(&placed.place),
            candidate: people.candidate(&assessment.candidate),
            total: assessment.total.complete()?.into(),
            within,
            groups: subtotals(panel, assessment),
            cards: assessment.cards,
            scored: assessment.coverage.scored,
            possible: assessment.coverage.possible,
        })
    });
    let criterion = |at: usize| rubric.criteria[at].id.to_string();
    let ties = ranking.ties.iter().map(|tie| {
        let sharing = ranking.placed.iter().skip(tie.place - 1).take(tie.sharing);
        let sharing = sharing.map(|placed| people.candidate(&placed.assessment.candidate));
        let (lead, by_id) = match tie.rule {
            TieRule::Lead(at) => (Some(criterion(at)), false),
            TieRule::LeadThenId(at) => (Some(criterion(at)), true),
            TieRule::Id => (None, true),
        };
        TieRow { place: tie.place, candidates: sharing.collect(), lead, by_id }
    });
    let apart = ranking.below_minimum.iter().chain(&ranking.incomplete);
    let second_looks = ranking.second_looks.iter().filter_map(|look| {
        let rule = &rubric.second_looks[look.rule];
        let at = rubric.position(&rule.criterion)?;
        Some(SecondLookRow {
            candidate: people.candidate(&look.assessment.candidate),
            rule: look.rule,
            criterion: rule.criterion.to_string(),
            mean: (&look.assessment.means[at].as_ref()?.mean).into(),
            reason: rule.reason.clone(),
        })
    });
    let left = |id: &CandidateId| panel.candidate(id).is_some_and(|one| one.withdrawn.is_some());
    let sealed =
        panel.visibility.sealed().filter(|(id, _)| !left(id)).map(|(id, seal)| SealedRow {
            candidate: people.candidate(id),
            waiting_for: match seal {
                Seal::OwnMissing => Vec::new(),
                Seal::Waiting(ids) => ids.iter().map(|id| people.interviewer(id)).collect(),
            },
        });
    Standing {
        earlier: earlier_cards(panel),
        under: None,
        title: panel.loaded.round.title.clone(),
        interviewers: panel.loaded.round.panel.len(),
        rows: rows.collect(),
        ties: ties.collect(),
        firmness,
        apart: apart.map(|assessment| apart_row(panel, assessment)).collect(),
        second_looks: second_looks.collect(),
        awaited,
        sealed: sealed.collect(),
        withdrawn,
        inputs: None,
        decisions: decisions_against(panel, &ranking),
        revisions: revision_effect(panel, &ranking),
        unreadable: distinct_files(&panel.unreadable) - panel.unreadable_records,
        unreadable_records: panel.unreadable_records,
    }
}

/// How many cards each earlier version of the rubric has, by version.
fn earlier_cards(panel: &Panel<'_>) -> Vec<EarlierCards> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for version in panel.marks.as_slice().iter().filter_map(|marks| marks.earlier.as_deref()) {
        *counts.entry(version).or_default() += 1;
    }
    let cards =
        |(version, cards): (&str, usize)| EarlierCards { version: version.to_owned(), cards };
    counts.into_iter().map(cards).collect()
}

fn apart_row(panel: &Panel<'_>, assessment: &Assessment) -> Apart {
    Apart {
        candidate: panel.people().candidate(&assessment.candidate),
        reasons: reasons(panel, assessment),
        total: (&assessment.total).into(),
        groups: subtotals(panel, assessment),
        cards: assessment.cards,
        scored: assessment.coverage.scored,
        possible: assessment.coverage.possible,
    }
}

/// Why a candidate has no place, every reason; empty for one who has.
pub(super) fn reasons(panel: &Panel<'_>, assessment: &Assessment) -> Vec<ApartReason> {
    let rubric = &panel.loaded.rubric;
    let below = assessment.below_minimum.iter().filter_map(|at| {
        let criterion = &rubric.criteria[*at];
        Some(ApartReason::BelowMinimum {
            criterion: criterion.id.to_string(),
            mean: (&assessment.means[*at].as_ref()?.mean).into(),
            minimum: criterion.minimum?.number(),
        })
    });
    let missing: &[usize] = match &assessment.total {
        Total::Complete(_) => &[],
        Total::Incomplete { missing, .. } => missing,
    };
    let missing = missing
        .iter()
        .map(|at| ApartReason::NoScore { criterion: rubric.criteria[*at].id.to_string() });
    below.chain(missing).collect()
}

impl TotalFigure {
    /// The total, if it is complete.
    #[must_use]
    pub const fn complete(&self) -> Option<&Figure> {
        match self {
            Self::Complete { total } => Some(total),
            Self::Range { .. } => None,
        }
    }
}

impl From<&Total> for TotalFigure {
    fn from(total: &Total) -> Self {
        match total {
            Total::Complete(total) => Self::Complete { total: total.into() },
            Total::Incomplete { known, worst, best, .. } => Self::Range {
                known: known.as_ref().map(Figure::from),
                worst: worst.into(),
                best: best.into(),
            },
        }
    }
}

pub(super) fn subtotals(panel: &Panel<'_>, assessment: &Assessment) -> Vec<Subtotal> {
    let rubric = &panel.loaded.rubric;
    let of = |group: &GroupId| subtotal(rubric, assessment, rubric.members(group));
    let groups = rubric.groups.iter();
    groups
        .map(|group| Subtotal { group: group.id.to_string(), total: of(&group.id).map(Figure) })
        .collect()
}
