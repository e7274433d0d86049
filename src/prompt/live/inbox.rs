//! The running notes: written without choosing a criterion, taken over later.

use super::super::{Entry, Outcome};
use super::app::App;
use super::field::Effect;
use super::input::{Code, Key};
use super::state::{Focus, Moment};
use crate::msg;

impl App<'_, '_> {
    /// Keys in the running notes.
    pub(super) fn on_notes_key(&mut self, key: Key, now: Moment) {
        self.said = None;
        let count = self.interview.card().notes.len();
        let writes = matches!(key.code, Code::Char(_)) && !key.ctrl && !key.alt;
        match (key.code, self.note.filter(|at| *at < count)) {
            (Code::Esc, _) => self.focus_on(Focus::Keys, now),
            (Code::Up, None) => self.note = count.checked_sub(1),
            (Code::Up, Some(at)) => self.note = Some(at.saturating_sub(1)),
            (Code::Down, Some(at)) => self.note = Some(at + 1).filter(|next| *next < count),
            (Code::Enter, Some(at)) => self.take_over(at, now),
            (Code::Delete | Code::Backspace, Some(at)) => {
                self.apply(Entry::Strike(at), now);
                self.keep_note_picked(at);
                self.say(&msg!("live-note-struck"));
            }
            (_, Some(_)) if !writes => {}
            (Code::Enter, None) => self.finish_line(now),
            _ => {
                self.note = None;
                if self.line.key(key) == Effect::Changed {
                    self.line_changed(now);
                }
            }
        }
    }

    /// A running note becomes evidence of the open criterion.
    fn take_over(&mut self, at: usize, now: Moment) {
        let name = self
            .interview
            .open()
            .map(|asking| asking.criterion.name.within(self.words.language()).to_owned());
        if let (Outcome::Answered { .. }, Some(name)) =
            (self.apply(Entry::Send(vec![at]), now), name)
        {
            self.say(&msg!("live-note-sent", name = name));
        }
        self.keep_note_picked(at);
    }

    /// The next note is picked; at the end of the list the one before.
    fn keep_note_picked(&mut self, at: usize) {
        let count = self.interview.card().notes.len();
        self.note = count.checked_sub(1).map(|last| at.min(last));
    }
}
