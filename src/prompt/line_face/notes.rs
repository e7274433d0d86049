//! The running notes, line by line.

use super::super::{Entry, time_mark};
use super::LineFace;
use crate::msg;
use crate::text::visible;

impl LineFace<'_, '_> {
    /// Lists the running notes with the numbers by which they are taken over.
    pub(super) fn show_notes(&mut self) {
        let notes = self.interview.card().notes.iter().enumerate();
        let lines: Vec<String> = notes
            .map(|(at, line)| {
                let text = format!("{}{}", time_mark(line.at), visible(&line.text));
                self.style.wrap(&text, &format!("  {:>3}  ", at + 1), "       ")
            })
            .collect();
        if lines.is_empty() {
            return self.tell(&msg!("notes-none"));
        }
        self.prompter.say(&lines.join("\n"));
        self.tell(&msg!("notes-how"));
    }

    /// Takes running notes over to the open criterion, by their numbers on the list.
    pub(super) fn send(&mut self, numbers: &[usize]) {
        let most = self.interview.card().notes.len();
        if numbers.iter().any(|number| !(1..=most).contains(number)) {
            return match most {
                0 => self.tell(&msg!("notes-none")),
                most => self.tell(&msg!("ticks-range", most = most)),
            };
        }
        self.enter(Entry::Send(numbers.iter().map(|number| number - 1).collect()));
    }

    /// A note on the open criterion, with the time before it.
    pub(super) fn enter_timed(&mut self, text: &str) {
        let evidence = format!("{}{text}", time_mark((self.clock)()));
        self.enter(Entry::Answer { rating: None, evidence, judgement: String::new() });
    }

    /// Saves, and says how many running notes there are now.
    pub(super) fn save_and_tell_notes(&mut self) {
        let kept = self.keeper.keep(self.interview.draft());
        if let Some(emergency) = self.prompter.emergency() {
            emergency.taken();
        }
        let state = self.state(&kept);
        let what = msg!("notes-count", count = self.interview.card().notes.len());
        self.tell(&msg!("answer-echo", what = what, state = state));
        self.tell_trouble(&kept);
    }
}
