//! What changes the scorecard.

use chrono::{DateTime, FixedOffset};

use super::{Entry, Interview, Outcome, Place, Step, is_rated};
use crate::model::{Answer, CompetenceId, NoteLine, Rating, Scorecard};

type Moment = DateTime<FixedOffset>;

impl Interview<'_> {
    /// Does what changes something; what only moves has been dealt with.
    pub(super) fn change(&mut self, entry: Entry, now: Moment) -> Outcome {
        match entry {
            Entry::Answer { rating, evidence, judgement } => self.answer(now, |answer| {
                answer.rating = rating.or(answer.rating);
                add_line(&mut answer.evidence, &evidence);
                add_line(&mut answer.judgement, &judgement);
            }),
            Entry::ReplaceEvidence(text) => self.answer(now, |answer| answer.evidence = text),
            Entry::ReplaceJudgement(text) => self.answer(now, |answer| answer.judgement = text),
            Entry::Rate(rating) => match self.edit(now, |answer| answer.rating = rating) {
                Some(at) => Outcome::Answered { at, wants_evidence: self.wants_evidence(at) },
                None => Outcome::Nothing,
            },
            Entry::Write(place, text) => self.write(place, text, now),
            Entry::Note(text) => self.note(&text, now),
            Entry::Send(positions) => self.send(&positions, now),
            Entry::Strike(at) if at < self.draft.card.notes.len() => {
                self.remember();
                self.draft.card.notes.remove(at);
                Outcome::Noted
            }
            Entry::Tick(ids) => self.tick(now, &ids),
            Entry::Strengths(text) => {
                self.later(|card| card.strengths = text, Step::Recommendation)
            }
            Entry::Recommend(choice) => {
                self.later(|card| card.recommendation = choice, Step::Finish)
            }
            Entry::MarkMissing => self.mark_missing(now),
            _ => Outcome::Nothing,
        }
    }

    /// Changes the open answer, and goes on if it now has a rating.
    fn answer(&mut self, now: Moment, change: impl FnOnce(&mut Answer)) -> Outcome {
        let Some(at) = self.edit(now, change) else { return Outcome::Nothing };
        let wants_evidence = self.wants_evidence(at);
        if !wants_evidence && self.asking(at).is_some_and(|asking| is_rated(&asking)) {
            self.step = self.next_open(at);
        }
        Outcome::Answered { at, wants_evidence }
    }

    /// Whether a score at the end of the scale still lacks its evidence; asked for once only.
    fn wants_evidence(&mut self, at: usize) -> bool {
        let scale = self.rubric.scale;
        let answer = self.asking(at).and_then(|asking| asking.answer);
        let wants = answer.is_some_and(|answer| {
            let extreme = answer.rating.and_then(Rating::score);
            answer.evidence.is_empty() && extreme.is_some_and(|score| scale.is_extreme(score))
        });
        wants && self.requested.insert(at)
    }

    fn tick(&mut self, now: Moment, ids: &[CompetenceId]) -> Outcome {
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
    fn edit(&mut self, now: Moment, change: impl FnOnce(&mut Answer)) -> Option<usize> {
        let before = (self.draft.card.clone(), self.step);
        let at = self.put(now, change)?;
        self.undos.push(before);
        Some(at)
    }

    /// As `edit`, without remembering what was there.
    fn put(&mut self, now: Moment, change: impl FnOnce(&mut Answer)) -> Option<usize> {
        let Step::Criterion(at) = self.step else { return None };
        let id = self.asking(at)?.criterion.id.clone();
        let before = self.draft.card.answers.get(&id).cloned().unwrap_or_default();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return None;
        }
        if after.is_blank() {
            self.draft.card.answers.remove(&id);
        } else {
            after.at = Some(now);
            self.draft.card.answers.insert(id, after);
        }
        Some(at)
    }

    /// Puts a text as it stands in its place; keys that belong together are one change.
    fn write(&mut self, place: Place, text: String, now: Moment) -> Outcome {
        if self.text(place) == text {
            return Outcome::Nothing;
        }
        if place != Place::Strengths && self.open().is_none() {
            return Outcome::Nothing;
        }
        if self.undos.begins(place, self.step, &text, now) {
            self.remember();
        }
        let put = match place {
            Place::Evidence => self.put(now, |answer| answer.evidence = text),
            Place::Judgement => self.put(now, |answer| answer.judgement = text),
            Place::Strengths => {
                self.draft.card.strengths = text;
                return Outcome::Written;
            }
        };
        put.map_or(Outcome::Nothing, |at| Outcome::Answered { at, wants_evidence: false })
    }

    fn note(&mut self, text: &str, now: Moment) -> Outcome {
        let text = text.trim();
        if text.is_empty() {
            return Outcome::Nothing;
        }
        self.remember();
        self.draft.card.notes.push(NoteLine { at: now, text: text.to_owned() });
        Outcome::Noted
    }

    fn send(&mut self, positions: &[usize], now: Moment) -> Outcome {
        if self.open().is_none() {
            return Outcome::Nothing;
        }
        let before = (self.draft.card.clone(), self.step);
        let notes = std::mem::take(&mut self.draft.card.notes).into_iter().enumerate();
        let (sent, kept): (Vec<_>, Vec<_>) = notes.partition(|(at, _)| positions.contains(at));
        self.draft.card.notes = kept.into_iter().map(|(_, line)| line).collect();
        let put = self.put(now, |answer| {
            for (_, line) in &sent {
                add_line(&mut answer.evidence, &format!("{}{}", time_mark(line.at), line.text));
            }
        });
        let Some(at) = put else { return Outcome::Nothing };
        self.undos.push(before);
        Outcome::Answered { at, wants_evidence: false }
    }

    /// Changes something of a later step, and goes on to the one behind it.
    fn later(&mut self, change: impl FnOnce(&mut Scorecard), next: Step) -> Outcome {
        let before = (self.draft.card.clone(), self.step);
        change(&mut self.draft.card);
        self.step = next;
        if self.draft.card == before.0 {
            return Outcome::Moved;
        }
        self.undos.push(before);
        Outcome::Written
    }

    /// What is still open when the interviewer submits was not asked.
    fn mark_missing(&mut self, now: Moment) -> Outcome {
        let missing = self.missing();
        if missing.is_empty() {
            return Outcome::Nothing;
        }
        self.remember();
        let step = self.step;
        for at in missing {
            self.step = Step::Criterion(at);
            self.put(now, |answer| answer.rating = Some(Rating::NotAsked));
        }
        self.step = step;
        Outcome::Written
    }

    fn remember(&mut self) {
        self.undos.push((self.draft.card.clone(), self.step));
    }
}

/// The time that stands before a line: `10:21 `.
#[must_use]
pub fn time_mark(at: Moment) -> String {
    at.format("%H:%M ").to_string()
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
