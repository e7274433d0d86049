//! The sheet's state, and what each input does to it: no terminal, no disk, no clock.

use ratatui::layout::Rect;

use super::super::{Entry, Interview, Place, Step};
use super::field::Field;
use super::input::{Input, Key};
use super::look::Look;
use super::overlay::Overlay;
use super::state::{About, Focus, Moment, Mouse, Said, SaveState, Target, Tone, Typed, Wish};
use crate::model::Rating;
use crate::msg;
use crate::text::{Catalogue, Message};

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
    pub(super) changes: u64,
}

impl<'a, 'r> App<'a, 'r> {
    /// The sheet of an interview that begins or goes on.
    #[must_use]
    pub fn new(interview: Interview<'r>, words: &'a Catalogue, about: About) -> Self {
        let pending = interview.draft().pending.clone();
        let look = Look { colour: about.colour, glyphs: about.glyphs };
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
