//! The sheet's state, and what each input does to it: no terminal, no disk, no clock.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use ratatui::layout::Rect;

use super::super::{Ending, Entry, Interview, Outcome, Place, Step};
use super::field::Field;
use super::input::{Input, Key};
use super::look::Look;
use super::overlay::Overlay;
use crate::model::Rating;
use crate::msg;
use crate::text::{Catalogue, Message};

pub(super) type Moment = DateTime<FixedOffset>;

/// What the head of the sheet says of the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Who is interviewed.
    pub name: String,
    /// What the rubric is called.
    pub rubric: String,
    /// How many minutes the interview is planned for.
    pub minutes: u32,
    /// From when on the minutes are counted.
    pub since: Moment,
    /// Whether to colour.
    pub colour: bool,
}

/// What the sheet wants done that it can't do itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Nothing.
    Nothing,
    /// To be left.
    Leave(Ending),
    /// To step aside until it is called back.
    Suspend,
    /// This text on the clipboard.
    Copy(String),
    /// A copy of the draft in this folder.
    SaveTo(PathBuf),
    /// The mouse for the sheet, or for selecting text.
    Mouse(Mouse),
    /// Everything drawn anew.
    Redraw,
}

/// Whose the mouse is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// Clicks come to the sheet.
    Sheet,
    /// The terminal selects text with it.
    Terminal,
}

/// Whether what is on the sheet is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was changed yet.
    Fresh,
    /// On its way.
    Saving,
    /// On disk, since this time of day.
    Saved(String),
    /// In memory only.
    NotSaved,
    /// Practice: nothing is kept on purpose.
    Practice,
}

/// Where keys go while a criterion is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// Digits score, signs command, letters begin to write.
    Keys,
    /// Into a text.
    Text(Place),
    /// Into the running notes.
    Notes,
}

/// What was said last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) tone: Tone,
}

/// How it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Good,
    Alarm,
}

/// A score of several digits under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) digits: String,
    /// Whether the digits so far changed the rating.
    pub(super) changed: bool,
    pub(super) wants_evidence: bool,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Criterion(usize),
    Text(Place),
    Notes,
    Item(usize),
}

/// The sheet.
pub struct App<'a, 'r> {
    /// The interview under it.
    pub interview: Interview<'r>,
    pub(super) words: &'a Catalogue,
    pub(super) about: About,
    pub(super) look: Look,
    pub(super) focus: Focus,
    /// The text that is being written: of the focus, or of the strengths.
    pub(super) field: Field,
    /// The running note that is being written, and since when.
    pub(super) line: Field,
    pub(super) line_began: Option<Moment>,
    /// The running note that is picked, to be taken over.
    pub(super) note: Option<usize>,
    pub(super) overlay: Option<Overlay>,
    pub(super) said: Option<Said>,
    pub(super) saved: SaveState,
    pub(super) typed: Option<Typed>,
    /// The item that Enter takes, or the first line shown, of a later step.
    pub(super) picked: usize,
    pub(super) mouse: Mouse,
    pub(super) targets: Vec<(Rect, Target)>,
    /// How often something was changed that must be saved.
    changes: u64,
}

impl<'a, 'r> App<'a, 'r> {
    /// The sheet of an interview that begins or goes on.
    #[must_use]
    pub fn new(interview: Interview<'r>, words: &'a Catalogue, about: About) -> Self {
        let pending = interview.draft().pending.clone();
        let look = Look { colour: about.colour };
        // What a draft that is gone on with holds is on disk.
        let last = interview.card().answers.values().filter_map(|answer| answer.at).max();
        let saved =
            last.map_or(SaveState::Fresh, |at| SaveState::Saved(at.format("%H:%M:%S").to_string()));
        let mut app = Self {
            interview,
            words,
            about,
            look,
            focus: Focus::Keys,
            field: Field::new(""),
            line: Field::new(&pending),
            line_began: None,
            note: None,
            overlay: None,
            said: None,
            saved,
            typed: None,
            picked: 0,
            mouse: Mouse::Sheet,
            targets: Vec::new(),
            changes: 0,
        };
        app.arrive();
        if pending.is_empty() {
            app.say(&msg!("live-welcome"));
        } else {
            app.focus = Focus::Notes;
            app.say(&msg!("live-half-typed"));
        }
        app
    }

    /// From when on the minutes are counted.
    pub(super) const fn since(&self) -> Moment {
        self.about.since
    }

    /// The words it speaks in.
    pub(super) const fn words(&self) -> &'a Catalogue {
        self.words
    }

    /// How often something was changed: each time the draft must be saved.
    #[must_use]
    pub const fn changes(&self) -> u64 {
        self.changes
    }

    /// Whether a digit may still become part of a longer score: then the
    /// sheet is to be told when the moment for it is over.
    #[must_use]
    pub const fn is_waiting_for_digits(&self) -> bool {
        self.typed.is_some()
    }

    /// The moment in which another digit belonged to the score is over.
    pub fn moment_over(&mut self) {
        if let Some(typed) = self.typed.take()
            && let Some(at) = self.interview.open().map(|asking| asking.at)
        {
            self.echo(at, typed.wants_evidence);
        }
    }

    /// What came of saving; `text` says what to do if it went wrong.
    pub fn on_saved(&mut self, state: SaveState, trouble: Option<String>) {
        self.saved = state;
        if let Some(text) = trouble {
            let tone = if self.saved == SaveState::NotSaved { Tone::Alarm } else { Tone::Plain };
            self.said = Some(Said { text, tone });
        }
    }

    /// Does what an input says.
    pub fn on_input(&mut self, input: &Input, now: Moment) -> Wish {
        match input {
            Input::Key(key) => self.on_key(*key, now),
            Input::Paste(text) => self.on_paste(text, now),
            Input::Click(column, row) => self.on_click(*column, *row, now),
            Input::WheelUp => self.scroll(-3, now),
            Input::WheelDown => self.scroll(3, now),
        }
    }

    pub(super) fn on_key(&mut self, key: Key, now: Moment) -> Wish {
        if self.overlay.is_some() {
            return self.on_overlay_key(key, now);
        }
        if let Some(wish) = self.on_common_key(key, now) {
            return wish;
        }
        match self.interview.step() {
            Step::Criterion(_) => self.on_criterion_key(key, now),
            _ => self.on_later_key(key, now),
        }
    }

    fn on_paste(&mut self, text: &str, now: Moment) -> Wish {
        self.said = None;
        if self.overlay.is_some() {
            self.on_overlay_paste(text);
            return Wish::Nothing;
        }
        if let Some(pasted) = text.strip_suffix('\n') {
            return self.on_paste(pasted, now);
        }
        match (self.interview.step(), self.focus) {
            (Step::Criterion(_), Focus::Notes) => {
                self.note = None;
                self.line.insert(text);
                self.line_changed(now);
            }
            (Step::Criterion(_), Focus::Keys) => {
                self.focus_on(Focus::Text(Place::Evidence), now);
                self.field.insert(text);
                self.field_changed(now);
            }
            (Step::Criterion(_), Focus::Text(_)) => {
                self.field.insert(text);
                self.field_changed(now);
            }
            (Step::Strengths, _) => {
                self.field.insert(&text.replace('\n', " "));
                self.field_changed(now);
            }
            _ => return Wish::Nothing,
        }
        self.say(&msg!("live-pasted"));
        Wish::Nothing
    }

    fn on_click(&mut self, column: u16, row: u16, now: Moment) -> Wish {
        let here = |area: &Rect| area.contains((column, row).into());
        let Some((area, target)) = self.targets.iter().rev().find(|(area, _)| here(area)).copied()
        else {
            return Wish::Nothing;
        };
        match target {
            Target::Criterion(at) => {
                self.overlay = None;
                self.enter(Entry::Jump(at), now);
            }
            Target::Text(place) => {
                if self.interview.step() != Step::Strengths {
                    self.focus_on(Focus::Text(place), now);
                }
                self.field.click(usize::from(column - area.x), usize::from(row - area.y));
            }
            Target::Notes => self.focus_on(Focus::Notes, now),
            Target::Item(at) => return self.take_item(at, now),
        }
        Wish::Nothing
    }

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
    fn arrive(&mut self) {
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
    fn touched(&mut self) {
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

    /// Says what was understood of an answer.
    pub(super) fn echo(&mut self, at: usize, wants_evidence: bool) {
        let Some(asking) = self.interview.asking(at) else { return };
        let name = asking.criterion.name.within(self.words.language()).to_owned();
        let rating = self.words.say(&Rating::words(asking.answer.and_then(|answer| answer.rating)));
        let echo = msg!("live-echo", name = name, rating = rating);
        let text = match wants_evidence {
            true => msg!("live-wants-evidence", echo = echo),
            false => echo,
        };
        self.said = Some(Said { text: self.words.say(&text), tone: Tone::Good });
    }

    pub(super) fn say(&mut self, message: &Message) {
        self.said = Some(Said { text: self.words.say(message), tone: Tone::Plain });
    }

    /// The rating of the open criterion.
    pub(super) fn rating(&self) -> Option<Rating> {
        self.interview.open()?.answer?.rating
    }
}
