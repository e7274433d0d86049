//! What is entered goes into the draft, and the fields follow it.

use super::super::{Entry, Outcome, Place, Step};
use super::app::App;
use super::field::Field;
use super::state::{Focus, Moment, SaveState};

impl App<'_, '_> {
    /// Applies an entry; the fields follow it, and what was changed will be saved.
    pub(super) fn enter(&mut self, entry: Entry, now: Moment) -> Outcome {
        self.tidy(now);
        self.apply(entry, now)
    }

    /// As `enter`, in the middle of a text.
    pub(super) fn apply(&mut self, entry: Entry, now: Moment) -> Outcome {
        let step = self.interview.step();
        let outcome = self.interview.apply(entry, now);
        if !matches!(outcome, Outcome::Moved | Outcome::Nothing) {
            self.touched();
        }
        if self.interview.step() == step {
            self.field.set(self.interview.text(self.place()));
        } else {
            self.arrive();
        }
        outcome
    }

    /// Another step is open: its text is at hand.
    pub(super) fn arrive(&mut self) {
        self.typed = None;
        if self.focus == Focus::Text(Place::Judgement) {
            // On another criterion what is written is evidence, until one says otherwise.
            self.focus = Focus::Text(Place::Evidence);
        }
        let place = self.place();
        self.field = Field::new(self.interview.text(place));
        self.picked = match self.interview.step() {
            Step::Recommendation => {
                let current = self.interview.card().recommendation;
                let choices = super::super::recommendation_choices();
                choices.iter().position(|choice| *choice == current).unwrap_or(choices.len() - 1)
            }
            Step::Finish => super::super::finish_items(&self.interview).1,
            _ => 0,
        };
    }

    /// Where what is written goes.
    pub(super) const fn place(&self) -> Place {
        match (self.interview.step(), self.focus) {
            (Step::Strengths, _) => Place::Strengths,
            (_, Focus::Text(place)) => place,
            _ => Place::Evidence,
        }
    }

    /// The field holds another text: so does the draft.
    pub(super) fn field_changed(&mut self, now: Moment) {
        let text = self.field.text().to_owned();
        self.apply(Entry::Write(self.place(), text), now);
    }

    /// The running note under way is kept too, as what is half typed.
    pub(super) fn line_changed(&mut self, now: Moment) {
        if self.line_began.is_none() {
            self.line_began = Some(now);
        }
        let text = self.line.text().to_owned();
        self.interview.set_pending(&text);
        self.touched();
    }

    /// Something was changed that must be saved.
    pub(super) fn touched(&mut self) {
        self.changes += 1;
        if !matches!(self.saved, SaveState::Practice | SaveState::NotSaved) {
            self.saved = SaveState::Saving;
        }
    }

    /// The running note under way becomes one.
    pub(super) fn finish_line(&mut self, now: Moment) {
        let text = std::mem::take(&mut self.line).text().to_owned();
        self.line = Field::new("");
        self.interview.set_pending("");
        self.touched();
        let began = self.line_began.take().unwrap_or(now);
        self.apply(Entry::Note(text), began);
    }

    /// Moves to another field.
    pub(super) fn focus_on(&mut self, focus: Focus, now: Moment) {
        if self.focus == focus {
            return;
        }
        self.tidy(now);
        self.focus = focus;
        self.note = None;
        self.field = Field::new(self.interview.text(self.place()));
    }

    /// Takes away the blanks behind a text that is being left, and ends the running note under way.
    pub(super) fn tidy(&mut self, now: Moment) {
        let text = self.field.text();
        let trimmed = text.trim();
        if trimmed.len() < text.len() {
            let text = trimmed.to_owned();
            self.field.set(&text);
            self.apply(Entry::Write(self.place(), text), now);
        }
        if self.focus == Focus::Notes && !self.line.text().trim().is_empty() {
            self.finish_line(now);
        }
    }
}
