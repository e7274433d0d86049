//! Everything that a round holds of one candidate, for the candidate.

mod entries;

use entries::entries;
use serde::Serialize;

use super::{Kept, Moment, Others, Panel, TotalFigure};
use crate::model::{
    Answer, CandidateId, Criterion, CriterionId, InterviewerId, Marks, Rating, Scorecard, Wording,
};
use crate::scoring::{Revealed, assess};
use crate::text::Language;

/// Which law decides what is disclosed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Everything that is about the candidate.
    Gdpr,
    /// The facts, and not the assessments.
    NoPublic,
}

impl Regime {
    const fn tells_assessments(self) -> bool {
        matches!(self, Self::Gdpr)
    }
}

/// What is disclosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disclosure {
    /// What the round is called.
    pub round: String,
    /// Which law decided what is in it.
    pub regime: Regime,
    /// When it was made.
    pub made: Moment,
    /// The candidate's id.
    pub candidate: String,
    /// The name, as far as it is known here.
    pub name: Option<String>,
    /// How to reach the candidate.
    pub contact: Option<String>,
    /// What happened, in the order of time.
    pub entries: Vec<Entry>,
    /// How long the data are kept, and why.
    pub retention: Option<DisclosedRetention>,
    /// Which rubric: id and version.
    pub rubric: String,
    /// The lowest and the highest score.
    pub scale: (i64, i64),
    /// What was asked and answered, criterion by criterion.
    pub criteria: Vec<DisclosedCriterion>,
    /// What each interviewer wrote beside the criteria.
    pub voices: Vec<DisclosedVoice>,
    /// The total on the scale of 0 to 100; absent without assessments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<TotalFigure>,
    /// Who may see it: the interviewers of the round.
    pub recipients: Vec<String>,
    /// Reports on the round that were written on this machine.
    pub reports: usize,
    /// Drafts on this machine that this viewer may not see.
    pub drafts_left_out: usize,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// What.
    pub what: EntryKind,
    /// By whom, where that was an interviewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What was written about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// The candidate was added.
    Added,
    /// An interview began.
    Interviewed,
    /// A scorecard was submitted.
    Submitted,
    /// A scorecard was replaced by a new one.
    Amended,
    /// A rating was revised after the panel talked.
    Revised,
    /// A position was offered.
    Offered,
    /// It was left open.
    LeftOpen,
    /// The candidate was turned down.
    Rejected,
    /// The candidate left the round.
    Withdrawn,
    /// The data are kept beyond the period.
    Held,
}

/// How long the data are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DisclosedRetention {
    /// Such as `6 months`, after the last entry.
    pub period: Kept,
    /// Why.
    pub reason: String,
}

/// One criterion with what was answered on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DisclosedCriterion {
    /// The criterion's id.
    pub criterion: String,
    /// Its name.
    pub name: String,
    /// What was looked for.
    pub description: String,
    /// What was asked.
    pub questions: Vec<String>,
    /// What a score stands for.
    pub anchors: Vec<(i64, String)>,
    /// Every interviewer's answer, replaced ones among them.
    pub answers: Vec<DisclosedAnswer>,
}

/// One interviewer's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DisclosedAnswer {
    /// Who.
    pub interviewer: String,
    /// Whether it counts, was replaced later, or is a draft.
    pub state: CardState,
    /// When it was last changed.
    pub at: Option<Moment>,
    /// The score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<i64>,
    /// `not-asked` or `no-evidence` where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<&'static str>,
    /// What the candidate said or did.
    pub evidence: String,
    /// What the interviewer makes of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub judgement: String,
    /// The competences that were heard, by name.
    pub ticks: Vec<String>,
}

/// What becomes of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardState {
    /// It counts.
    Counts,
    /// A later one took its place.
    Replaced,
    /// It is not submitted.
    Draft,
}

/// What an interviewer wrote beside the criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DisclosedVoice {
    /// Who.
    pub interviewer: String,
    /// Whether it counts.
    pub state: CardState,
    /// The how-manieth interview of this interviewer.
    pub order: u32,
    /// What the candidate brings that no criterion asks for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub strengths: String,
    /// What they recommend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<&'static str>,
    /// Notes that belong to no criterion.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// What a disclosure is made from, beside the panel.
pub struct DisclosureSource<'s> {
    /// The candidate.
    pub candidate: &'s CandidateId,
    /// Every submitted card, replaced ones among them.
    pub cards: &'s Revealed<Scorecard>,
    /// The drafts of this machine that the viewer may see.
    pub drafts: Vec<Scorecard>,
    /// How many drafts the viewer may not see.
    pub drafts_left_out: usize,
    /// How many reports were written on this machine.
    pub reports: usize,
    /// Which law decides.
    pub regime: Regime,
    /// The language of the rubric's texts.
    pub language: Language,
    /// When it is made.
    pub now: Moment,
    /// Who is left out of the texts.
    pub others: Others,
    /// What an interviewer is called, by the place in the panel.
    pub seat_name: &'s dyn Fn(usize) -> Option<String>,
}

/// Everything about one candidate.
#[must_use]
pub fn disclosure(panel: &Panel<'_>, source: &DisclosureSource<'_>) -> Disclosure {
    let round = &panel.loaded.round;
    let rubric = &panel.loaded.rubric;
    let identity = panel.identities.of(source.candidate);
    let cards = all_cards(source);
    let marks: Vec<&Marks> = panel
        .marks
        .as_slice()
        .iter()
        .filter(|marks| marks.candidate == *source.candidate)
        .collect();
    let told = source.regime.tells_assessments() && !marks.is_empty();
    let total =
        told.then(|| (&assess(rubric, &round.panel, source.candidate, &marks).total).into());
    let text = |wording: &Wording| wording.within(source.language).to_owned();
    let criteria = rubric.criteria.iter().map(|criterion| DisclosedCriterion {
        criterion: criterion.id.to_string(),
        name: text(&criterion.name),
        description: text(&criterion.description),
        questions: criterion.questions.iter().map(text).collect(),
        anchors: criterion.anchors.iter().map(|(at, anchor)| (at.number(), text(anchor))).collect(),
        answers: answers(panel, source, criterion, &cards),
    });
    let voices = cards.iter().map(|(card, state)| voice(panel, source, card, *state));
    // In a team check the other members see nothing of this one.
    let recipients =
        round.raters_of(source.candidate).map(|one| interviewer(panel, source, &one.id));
    Disclosure {
        // A title may name somebody too; of the others nobody is told.
        round: source.others.left_out_of(&round.title),
        regime: source.regime,
        made: source.now,
        candidate: source.candidate.to_string(),
        name: identity.map(|one| one.name.clone()),
        contact: identity.map(|one| one.contact.clone()).filter(|text| !text.is_empty()),
        entries: entries(panel, source, &cards),
        retention: round.retention.as_ref().map(|retention| DisclosedRetention {
            period: Kept(retention.period),
            reason: retention.reason.clone(),
        }),
        rubric: format!("{} {}", panel.loaded.pin.id, panel.loaded.pin.version),
        scale: (rubric.scale.min(), rubric.scale.max()),
        criteria: criteria.collect(),
        voices: voices.collect(),
        total,
        recipients: recipients.collect(),
        reports: source.reports,
        drafts_left_out: source.drafts_left_out,
    }
}

/// The cards with what became of each, in the order of panel and number.
fn all_cards<'s>(source: &'s DisclosureSource<'_>) -> Vec<(&'s Scorecard, CardState)> {
    let submitted = source.cards.as_slice();
    let newest = |card: &Scorecard| {
        let same = submitted.iter().filter(|other| other.interviewer == card.interviewer);
        same.map(Scorecard::number).max() == Some(card.number())
    };
    let submitted = submitted
        .iter()
        .map(|card| (card, if newest(card) { CardState::Counts } else { CardState::Replaced }));
    submitted.chain(source.drafts.iter().map(|card| (card, CardState::Draft))).collect()
}

fn answers(
    panel: &Panel<'_>,
    source: &DisclosureSource<'_>,
    criterion: &Criterion,
    cards: &[(&Scorecard, CardState)],
) -> Vec<DisclosedAnswer> {
    let told = source.regime.tells_assessments();
    let name_of = |tick: &crate::model::CompetenceId| {
        let known = criterion.competences.iter().find(|one| one.id == *tick);
        known.map_or_else(|| tick.to_string(), |one| one.name.within(source.language).to_owned())
    };
    let one = |(card, state): &(&Scorecard, CardState)| {
        let answer: &Answer = card.answers.get(&criterion.id)?;
        let missing = match answer.rating {
            Some(Rating::NotAsked) => Some("not-asked"),
            // That nothing was heard is an assessment already.
            Some(Rating::NoEvidence) if told => Some("no-evidence"),
            Some(Rating::NoEvidence | Rating::Score(_)) | None => None,
        };
        let score = answer.rating.and_then(Rating::score).map(crate::model::Score::number);
        Some(DisclosedAnswer {
            interviewer: interviewer(panel, source, &card.interviewer),
            state: *state,
            at: answer.at.map(Moment),
            score: score.filter(|_| told),
            missing,
            evidence: source.others.left_out_of(&answer.evidence),
            judgement: match told {
                true => source.others.left_out_of(&answer.judgement),
                false => String::new(),
            },
            ticks: answer.ticks.iter().map(name_of).collect(),
        })
    };
    cards.iter().filter_map(one).collect()
}

fn voice(
    panel: &Panel<'_>,
    source: &DisclosureSource<'_>,
    card: &Scorecard,
    state: CardState,
) -> DisclosedVoice {
    let told = source.regime.tells_assessments();
    DisclosedVoice {
        interviewer: interviewer(panel, source, &card.interviewer),
        state,
        order: card.order,
        strengths: match told {
            true => source.others.left_out_of(&card.strengths),
            false => String::new(),
        },
        recommendation: card
            .recommendation
            .filter(|_| told)
            .map(crate::model::Recommendation::code),
        notes: card.notes.iter().map(|note| source.others.left_out_of(&note.text)).collect(),
    }
}

fn criterion_name(panel: &Panel<'_>, source: &DisclosureSource<'_>, id: &CriterionId) -> String {
    let criterion = panel.loaded.rubric.criteria.iter().find(|one| one.id == *id);
    criterion.map_or_else(|| id.to_string(), |one| one.name.within(source.language).to_owned())
}

/// An interviewer's name, or what stands for it.
fn interviewer(panel: &Panel<'_>, source: &DisclosureSource<'_>, id: &InterviewerId) -> String {
    let at = panel.loaded.round.panel.iter().position(|one| one.id == *id);
    let instead = at.and_then(|at| (source.seat_name)(at + 1));
    instead.unwrap_or_else(|| panel.loaded.round.name_of(id).to_owned())
}
