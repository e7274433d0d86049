//! The interview as a step machine: no terminal, no disk, no clock of its own.
//!
//! Every face, the line-by-line one as much as a full screen, turns keys into
//! [`Entry`] values and draws what the machine says. So a rule of the
//! interview is written once, and a test can play one without a terminal.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use crate::model::{Answer, CompetenceId, Criterion, Rating, Recommendation, Rubric, Scorecard};
use crate::store::Draft;

/// How many changes can be taken back.
const MOST_UNDOS: usize = 200;

/// Where an interview is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// At a criterion, by its position among those asked.
    Criterion(usize),
    /// At the whole sheet, with what is missing.
    Review,
    /// At the free line on strengths.
    Strengths,
    /// At the overall recommendation, the last thing asked.
    Recommendation,
    /// Done: submit or keep.
    Finish,
}

/// What the interviewer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Answers the open criterion: a rating, a note, a judgement, or several of them.
    /// Notes are added to what is there.
    Answer {
        /// The rating, if one was given.
        rating: Option<Rating>,
        /// What the candidate said or did; may be empty.
        evidence: String,
        /// What the interviewer makes of it; may be empty.
        judgement: String,
    },
    /// Puts another text in place of the evidence.
    ReplaceEvidence(String),
    /// Puts another text in place of the judgement.
    ReplaceJudgement(String),
    /// Ticks competences, or unticks them if they were ticked.
    Tick(Vec<CompetenceId>),
    /// Goes on from a criterion that has its rating, or from a later step.
    Continue,
    /// Goes one step back.
    Back,
    /// Goes on without an answer.
    Skip,
    /// Goes to a criterion, by its position among those asked.
    Jump(usize),
    /// Takes the last change back.
    Undo,
    /// Writes the free line on strengths.
    Strengths(String),
    /// Gives, or leaves open, the overall recommendation.
    Recommend(Option<Recommendation>),
}

/// What came of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The criterion at this position holds something new. The draft must be
    /// saved before anything else is asked.
    Answered {
        /// The position among those asked.
        at: usize,
        /// Whether to ask, once and kindly, for evidence of a score at the end of the scale.
        wants_evidence: bool,
    },
    /// A later step holds something new.
    Written,
    /// Another step is open; nothing was answered.
    Moved,
    /// The last change was taken back.
    Undone,
    /// There was nothing to do.
    Nothing,
}

/// A criterion as it is being asked.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'i> {
    /// Its position among those asked, from 0.
    pub at: usize,
    /// How many are asked.
    pub of: usize,
    /// The criterion.
    pub criterion: &'i Criterion,
    /// What was answered so far.
    pub answer: Option<&'i Answer>,
}

/// An interview under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview<'r> {
    rubric: &'r Rubric,
    asked: Vec<usize>,
    draft: Draft,
    step: Step,
    undos: Vec<(Scorecard, Step)>,
    requested: BTreeSet<usize>,
}

impl<'r> Interview<'r> {
    /// Begins or goes on with an interview.
    ///
    /// `asked` are the positions, in the rubric, of the criteria in this
    /// interviewer's focus. A draft with answers opens where it was left.
    #[must_use]
    pub fn new(rubric: &'r Rubric, asked: Vec<usize>, draft: Draft) -> Self {
        let position = |id: &crate::model::CriterionId| {
            asked.iter().position(|at| rubric.criteria[*at].id == *id)
        };
        let step = match (&draft.open, draft.card.answers.is_empty()) {
            (Some(open), _) => position(open).map_or(Step::Criterion(0), Step::Criterion),
            (None, true) => Step::Criterion(0),
            (None, false) => Step::Review,
        };
        let step = if asked.is_empty() { Step::Review } else { step };
        let mut interview =
            Self { rubric, asked, draft, step, undos: Vec::new(), requested: BTreeSet::new() };
        interview.note_place();
        interview
    }

    /// Where the interview is.
    #[must_use]
    pub const fn step(&self) -> Step {
        self.step
    }

    /// The draft as it stands.
    #[must_use]
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The scorecard as it stands.
    #[must_use]
    pub const fn card(&self) -> &Scorecard {
        &self.draft.card
    }

    /// The rubric it follows.
    #[must_use]
    pub const fn rubric(&self) -> &'r Rubric {
        self.rubric
    }

    /// How many criteria are asked.
    #[must_use]
    pub fn len(&self) -> usize {
        self.asked.len()
    }

    /// Whether no criterion is asked at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty()
    }

    /// The criterion at a position among those asked.
    #[must_use]
    pub fn asking(&self, at: usize) -> Option<Asking<'_>> {
        let criterion = &self.rubric.criteria[*self.asked.get(at)?];
        let answer = self.draft.card.answers.get(&criterion.id);
        Some(Asking { at, of: self.asked.len(), criterion, answer })
    }

    /// All criteria asked, in order.
    pub fn all(&self) -> impl Iterator<Item = Asking<'_>> {
        (0..self.asked.len()).filter_map(|at| self.asking(at))
    }

    /// The criterion that is open now, if one is.
    #[must_use]
    pub fn open(&self) -> Option<Asking<'_>> {
        match self.step {
            Step::Criterion(at) => self.asking(at),
            _ => None,
        }
    }

    /// The positions of the criteria that have no rating yet.
    #[must_use]
    pub fn missing(&self) -> Vec<usize> {
        self.all().filter(|asking| !is_rated(asking)).map(|asking| asking.at).collect()
    }

    /// Keeps what was typed but not entered, or forgets it.
    pub fn set_pending(&mut self, text: &str) {
        text.clone_into(&mut self.draft.pending);
    }

    /// Does what the interviewer asks for.
    pub fn apply(&mut self, entry: Entry, now: DateTime<FixedOffset>) -> Outcome {
        let outcome = match entry {
            Entry::Undo => self.undo(),
            Entry::Back => self.go(self.previous()),
            Entry::Skip => self.go(self.following()),
            Entry::Jump(at) if at < self.asked.len() => self.go(Some(Step::Criterion(at))),
            Entry::Jump(_) => Outcome::Nothing,
            Entry::Continue => self.go_on(),
            Entry::Strengths(text) => {
                self.write(|card| card.strengths = text, Step::Recommendation)
            }
            Entry::Recommend(choice) => {
                self.write(|card| card.recommendation = choice, Step::Finish)
            }
            Entry::Answer { rating, evidence, judgement } => self.change(now, |answer| {
                answer.rating = rating.or(answer.rating);
                add_line(&mut answer.evidence, &evidence);
                add_line(&mut answer.judgement, &judgement);
            }),
            Entry::ReplaceEvidence(text) => self.change(now, |answer| answer.evidence = text),
            Entry::ReplaceJudgement(text) => self.change(now, |answer| answer.judgement = text),
            Entry::Tick(ids) => self.tick(now, &ids),
        };
        self.note_place();
        outcome
    }

    /// Changes the open answer, and goes on if it now has a rating.
    fn change(&mut self, now: DateTime<FixedOffset>, change: impl FnOnce(&mut Answer)) -> Outcome {
        let Some(at) = self.edit(now, change) else { return Outcome::Nothing };
        let Some(asking) = self.asking(at) else { return Outcome::Nothing };
        let rated = is_rated(&asking);
        let wants_evidence = !self.requested.contains(&at)
            && asking.answer.is_some_and(|answer| {
                let extreme = answer.rating.and_then(Rating::score);
                answer.evidence.is_empty()
                    && extreme.is_some_and(|score| self.rubric.scale.is_extreme(score))
            });
        if wants_evidence {
            self.requested.insert(at);
        } else if rated {
            self.step = self.next_open(at);
        }
        Outcome::Answered { at, wants_evidence }
    }

    fn tick(&mut self, now: DateTime<FixedOffset>, ids: &[CompetenceId]) -> Outcome {
        let Some(asking) = self.open() else { return Outcome::Nothing };
        let known: Vec<CompetenceId> =
            asking.criterion.competences.iter().map(|one| one.id.clone()).collect();
        if !ids.iter().any(|id| known.contains(id)) {
            return Outcome::Nothing;
        }
        let ticked = self.edit(now, |answer| {
            // In the rubric's order, so that the same ticks make the same file.
            let is_on = |id: &CompetenceId| answer.ticks.contains(id) != ids.contains(id);
            answer.ticks = known.into_iter().filter(is_on).collect();
        });
        ticked.map_or(Outcome::Nothing, |at| Outcome::Answered { at, wants_evidence: false })
    }

    /// Changes the open answer; its position, or `None` if nothing is different afterwards.
    fn edit(
        &mut self,
        now: DateTime<FixedOffset>,
        change: impl FnOnce(&mut Answer),
    ) -> Option<usize> {
        let Step::Criterion(at) = self.step else { return None };
        let id = self.asking(at)?.criterion.id.clone();
        let before = self.draft.card.answers.get(&id).cloned().unwrap_or_default();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return None;
        }
        self.remember();
        if after.is_blank() {
            self.draft.card.answers.remove(&id);
        } else {
            after.at = Some(now);
            self.draft.card.answers.insert(id, after);
        }
        Some(at)
    }

    fn write(&mut self, change: impl FnOnce(&mut Scorecard), next: Step) -> Outcome {
        let before = (self.draft.card.clone(), self.step);
        change(&mut self.draft.card);
        self.step = next;
        if self.draft.card == before.0 {
            return Outcome::Moved;
        }
        self.push_undo(before);
        Outcome::Written
    }

    fn undo(&mut self) -> Outcome {
        match self.undos.pop() {
            Some((card, step)) => {
                self.draft.card = card;
                self.step = step;
                Outcome::Undone
            }
            None => Outcome::Nothing,
        }
    }

    fn go_on(&mut self) -> Outcome {
        match self.step {
            Step::Criterion(at) if self.asking(at).is_some_and(|asking| is_rated(&asking)) => {
                self.step = self.next_open(at);
                Outcome::Moved
            }
            Step::Criterion(_) => Outcome::Nothing,
            _ => self.go(self.following()),
        }
    }

    fn go(&mut self, step: Option<Step>) -> Outcome {
        match step {
            Some(step) if step != self.step => {
                self.step = step;
                Outcome::Moved
            }
            _ => Outcome::Nothing,
        }
    }

    fn previous(&self) -> Option<Step> {
        match self.step {
            Step::Criterion(0) => None,
            Step::Criterion(at) => Some(Step::Criterion(at - 1)),
            Step::Review => self.asked.len().checked_sub(1).map(Step::Criterion),
            Step::Strengths => Some(Step::Review),
            Step::Recommendation => Some(Step::Strengths),
            Step::Finish => Some(Step::Recommendation),
        }
    }

    fn following(&self) -> Option<Step> {
        match self.step {
            Step::Criterion(at) if at + 1 < self.asked.len() => Some(Step::Criterion(at + 1)),
            Step::Criterion(_) => Some(Step::Review),
            Step::Review => Some(Step::Strengths),
            Step::Strengths => Some(Step::Recommendation),
            Step::Recommendation => Some(Step::Finish),
            Step::Finish => None,
        }
    }

    /// The next criterion without a rating, else the review.
    fn next_open(&self, at: usize) -> Step {
        let later = (at + 1..self.asked.len())
            .find(|next| self.asking(*next).is_some_and(|asking| !is_rated(&asking)));
        later.map_or(Step::Review, Step::Criterion)
    }

    fn remember(&mut self) {
        let before = (self.draft.card.clone(), self.step);
        self.push_undo(before);
    }

    fn push_undo(&mut self, before: (Scorecard, Step)) {
        if self.undos.len() == MOST_UNDOS {
            self.undos.remove(0);
        }
        self.undos.push(before);
    }

    /// Notes in the draft where the interview is, for the next start.
    fn note_place(&mut self) {
        self.draft.open = self.open().map(|asking| asking.criterion.id.clone());
    }
}

fn is_rated(asking: &Asking<'_>) -> bool {
    asking.answer.is_some_and(|answer| answer.rating.is_some())
}

/// Adds a line to a note; nothing that was there is lost.
fn add_line(note: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() {
        return;
    }
    if !note.is_empty() {
        note.push('\n');
    }
    note.push_str(line);
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, FixedOffset};
    use proptest::prelude::*;

    use super::{Entry, Interview, Outcome, Step};
    use crate::model::{Rating, Rubric, Scorecard};
    use crate::store::{Draft, embedded_rubric};

    fn rubric() -> Rubric {
        embedded_rubric("customer-service").expect("embedded").expect("valid").0
    }

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment")
    }

    fn interview(rubric: &Rubric) -> Interview<'_> {
        let card = Scorecard {
            candidate: "c1".parse().expect("an id"),
            interviewer: "kari".parse().expect("an id"),
            rubric: rubric.pin(),
            order: 1,
            salt: "00".repeat(16),
            started: now(),
            submitted: None,
            amendment: None,
            answers: std::collections::BTreeMap::new(),
            strengths: String::new(),
            recommendation: None,
            digest: None,
        };
        let draft = Draft { card, open: None, pending: String::new() };
        Interview::new(rubric, (0..rubric.criteria.len()).collect(), draft)
    }

    fn score(rubric: &Rubric, number: i64, evidence: &str) -> Entry {
        Entry::Answer {
            rating: Some(Rating::Score(rubric.scale.score(number).expect("on the scale"))),
            evidence: evidence.to_owned(),
            judgement: String::new(),
        }
    }

    fn note(text: &str) -> Entry {
        Entry::Answer { rating: None, evidence: text.to_owned(), judgement: String::new() }
    }

    #[test]
    fn a_note_alone_stays_until_a_score_comes() {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        interview.apply(note("worked in a shop"), now());
        assert_eq!(interview.step(), Step::Criterion(0));
        interview.apply(score(&rubric, 6, "and liked it"), now());
        assert_eq!(interview.step(), Step::Criterion(1));
        let answer = interview.asking(0).and_then(|asking| asking.answer).expect("an answer");
        assert_eq!(answer.evidence, "worked in a shop\nand liked it");
    }

    #[test]
    fn a_score_at_the_end_of_the_scale_is_asked_for_evidence_once() {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        let first = interview.apply(score(&rubric, 9, ""), now());
        assert_eq!(first, Outcome::Answered { at: 0, wants_evidence: true });
        assert_eq!(interview.step(), Step::Criterion(0));
        assert_eq!(interview.apply(Entry::Continue, now()), Outcome::Moved);
        assert_eq!(interview.step(), Step::Criterion(1));
        interview.apply(Entry::Back, now());
        let second = interview.apply(score(&rubric, 10, ""), now());
        assert_eq!(second, Outcome::Answered { at: 0, wants_evidence: false });
    }

    #[test]
    fn after_the_last_open_criterion_comes_the_review() {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        for _ in 0..interview.len() {
            interview.apply(score(&rubric, 5, ""), now());
        }
        assert_eq!(interview.step(), Step::Review);
        assert!(interview.missing().is_empty());
    }

    #[test]
    fn undo_takes_back_the_answer_and_returns_to_it() {
        let rubric = rubric();
        let mut interview = interview(&rubric);
        let before = interview.clone();
        interview.apply(score(&rubric, 5, "text"), now());
        assert_eq!(interview.apply(Entry::Undo, now()), Outcome::Undone);
        assert_eq!(interview, before);
        assert_eq!(interview.apply(Entry::Undo, now()), Outcome::Nothing);
    }

    #[test]
    fn a_draft_opens_where_it_was_left() {
        let rubric = rubric();
        let mut first = interview(&rubric);
        first.apply(score(&rubric, 5, ""), now());
        first.apply(Entry::Jump(4), now());
        let again = Interview::new(&rubric, (0..9).collect(), first.draft().clone());
        assert_eq!(again.step(), Step::Criterion(4));
    }

    fn any_entry() -> impl Strategy<Value = Entry> {
        let scale = rubric().scale;
        prop_oneof![
            (0_i64..=10, ".{0,8}").prop_map(move |(number, evidence)| Entry::Answer {
                rating: scale.score(number).ok().map(Rating::Score),
                evidence,
                judgement: String::new(),
            }),
            ".{0,8}".prop_map(|text| note(&text)),
            Just(Entry::Answer {
                rating: Some(Rating::NotAsked),
                evidence: String::new(),
                judgement: String::new(),
            }),
            Just(Entry::Continue),
            Just(Entry::Back),
            Just(Entry::Skip),
            Just(Entry::Undo),
            (0_usize..12).prop_map(Entry::Jump),
            ".{0,8}".prop_map(Entry::Strengths),
            Just(Entry::Tick(vec!["product".parse().expect("an id")])),
        ]
    }

    proptest! {
        #[test]
        fn back_then_forward_is_where_one_was(entries in proptest::collection::vec(any_entry(), 0..30)) {
            let rubric = rubric();
            let mut interview = interview(&rubric);
            for entry in entries {
                interview.apply(entry, now());
            }
            let before = interview.clone();
            if interview.apply(Entry::Back, now()) == Outcome::Moved {
                interview.apply(Entry::Skip, now());
            }
            prop_assert_eq!(interview, before);
        }

        #[test]
        fn every_criterion_stays_within_reach(entries in proptest::collection::vec(any_entry(), 0..30)) {
            let rubric = rubric();
            let mut interview = interview(&rubric);
            for entry in entries {
                interview.apply(entry, now());
            }
            for at in 0..interview.len() {
                interview.apply(Entry::Jump(at), now());
                prop_assert_eq!(interview.step(), Step::Criterion(at));
            }
        }

        #[test]
        fn undoing_everything_leaves_an_empty_card(entries in proptest::collection::vec(any_entry(), 0..30)) {
            let rubric = rubric();
            let mut interview = interview(&rubric);
            let before = interview.card().clone();
            for entry in entries.into_iter().filter(|entry| *entry != Entry::Undo) {
                interview.apply(entry, now());
            }
            while interview.apply(Entry::Undo, now()) == Outcome::Undone {}
            prop_assert_eq!(interview.card(), &before);
        }
    }
}
