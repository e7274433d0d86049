//! What each key does while a criterion is open.
//!
//! Letters always write: from the keys, a letter begins the note. So no word
//! that is typed in the wrong place can score, leave or take anything back.

use super::super::{Entry, Outcome, Place, time_mark};
use super::app::App;
use super::field::Effect;
use super::input::{Code, Key};
use super::overlay::Overlay;
use super::state::{Focus, Moment, Mouse, Wish};
use crate::model::Rating;
use crate::msg;

impl App<'_, '_> {
    /// Keys that mean the same wherever one is.
    pub(super) fn on_common_key(&mut self, key: Key, now: Moment) -> Option<Wish> {
        let wish = match key {
            Key { code: Code::F(1), .. } => {
                self.overlay = Some(Overlay::Help { top: 0 });
                Wish::Nothing
            }
            Key { code: Code::F(2), .. } => return Some(self.hand_mouse_over()),
            Key { code: Code::Char(letter), ctrl: true, alt: false } => match letter {
                'c' | 'q' => {
                    self.ask_to_leave(letter == 'c', now);
                    Wish::Nothing
                }
                'z' => Wish::Suspend,
                'l' => Wish::Redraw,
                'u' | '_' => {
                    self.undo(now);
                    Wish::Nothing
                }
                'f' => {
                    self.find(now);
                    Wish::Nothing
                }
                'r' => {
                    self.said = None;
                    self.enter(Entry::Review, now);
                    Wish::Nothing
                }
                'y' => return Some(self.copy()),
                'o' => {
                    self.overlay = Some(Overlay::Folder(super::field::Field::new("")));
                    Wish::Nothing
                }
                _ => return None,
            },
            _ => return None,
        };
        Some(wish)
    }

    /// Keys at an open criterion.
    pub(super) fn on_criterion_key(&mut self, key: Key, now: Moment) -> Wish {
        match key {
            // With Alt a sign or digit does what it does alone, also while writing.
            Key { code: Code::Char(letter), alt: true, ctrl: false }
                if letter.is_ascii_digit() || "-.+!/?#".contains(letter) =>
            {
                self.on_sign(letter, now);
            }
            Key { code: Code::PageUp, .. } => self.go(Entry::Back, now),
            Key { code: Code::PageDown, .. } => self.go(Entry::Skip, now),
            Key { code: Code::Up, alt, ctrl } if alt || ctrl => self.go(Entry::Back, now),
            Key { code: Code::Down, alt, ctrl } if alt || ctrl => self.go(Entry::Skip, now),
            Key { code: Code::Tab, .. } => self.turn(1, now),
            Key { code: Code::BackTab, .. } => self.turn(3, now),
            Key { code: Code::Char('t'), ctrl: true, .. } => self.mark_time(now),
            key => match self.focus {
                Focus::Keys => self.on_plain_key(key, now),
                Focus::Text(_) => self.on_text_key(key, now),
                Focus::Notes => self.on_notes_key(key, now),
            },
        }
        Wish::Nothing
    }

    /// Keys where nothing is being written.
    fn on_plain_key(&mut self, key: Key, now: Moment) {
        match key.code {
            Code::Char(letter) if key.ctrl || key.alt => {
                let _ = letter;
            }
            Code::Char(letter) if letter.is_ascii_digit() || "-.+!/?#".contains(letter) => {
                self.on_sign(letter, now);
            }
            Code::Char(' ') => {}
            Code::Char(_) => {
                self.focus_on(Focus::Text(Place::Evidence), now);
                self.on_text_key(key, now);
            }
            Code::Enter => {
                if self.rating().is_none() {
                    self.said = None;
                    self.focus_on(Focus::Text(Place::Evidence), now);
                } else {
                    self.go(Entry::Continue, now);
                }
            }
            Code::Up | Code::Left => self.go(Entry::Back, now),
            Code::Down | Code::Right => self.go(Entry::Skip, now),
            Code::Home => self.go(Entry::Jump(0), now),
            Code::End => self.go(Entry::Review, now),
            Code::Delete => self.rate(None, now),
            Code::Esc => self.ask_to_leave(false, now),
            _ => {}
        }
    }

    /// Keys in a text.
    fn on_text_key(&mut self, key: Key, now: Moment) {
        self.said = None;
        if key.code == Code::Esc {
            return self.focus_on(Focus::Keys, now);
        }
        if self.field.key(key) == Effect::Changed {
            self.field_changed(now);
        }
    }

    /// A digit or a sign that commands.
    fn on_sign(&mut self, sign: char, now: Moment) {
        match sign {
            '-' if self.interview.rubric().scale.min() < 0 => {
                self.rate(Some(Rating::NotAsked), now);
                self.begin_negative();
            }
            '-' => self.rate(Some(Rating::NotAsked), now),
            '.' => self.rate(Some(Rating::NoEvidence), now),
            '+' => self.show_competences(),
            '!' => {
                self.said = None;
                self.focus_on(Focus::Text(Place::Judgement), now);
            }
            '/' => self.find(now),
            '?' => self.overlay = Some(Overlay::Guide { top: 0 }),
            '#' => {
                self.said = None;
                self.focus_on(Focus::Notes, now);
            }
            digit => self.digit(digit, now),
        }
    }

    /// Gives a rating, or takes it away, and says so.
    pub(super) fn rate(&mut self, rating: Option<Rating>, now: Moment) {
        self.typed = None;
        let Some(at) = self.interview.open().map(|asking| asking.at) else { return };
        let outcome = self.apply(Entry::Rate(rating), now);
        let wants = matches!(outcome, Outcome::Answered { wants_evidence: true, .. });
        self.echo(at, wants);
    }

    fn show_competences(&mut self) {
        let some = self.interview.open().is_some_and(|one| !one.criterion.competences.is_empty());
        match some {
            true => self.overlay = Some(Overlay::Ticks { picked: 0 }),
            false => self.say(&msg!("ticks-none")),
        }
    }

    /// Moves to another step.
    pub(super) fn go(&mut self, entry: Entry, now: Moment) {
        self.said = None;
        self.enter(entry, now);
    }

    /// To the next field, or with 3 to the one before.
    fn turn(&mut self, by: usize, now: Moment) {
        let order = [
            Focus::Keys,
            Focus::Text(Place::Evidence),
            Focus::Text(Place::Judgement),
            Focus::Notes,
        ];
        let at = order.iter().position(|focus| *focus == self.focus).unwrap_or(0);
        self.said = None;
        self.focus_on(order[(at + by) % order.len()], now);
    }

    /// Writes the time before the line in which the cursor is.
    fn mark_time(&mut self, now: Moment) {
        match self.focus {
            // Running notes have their time without it.
            Focus::Notes => return,
            Focus::Keys => self.focus_on(Focus::Text(Place::Evidence), now),
            Focus::Text(_) => {}
        }
        self.field.insert_before_line(&time_mark(now));
        self.field_changed(now);
    }

    pub(super) fn undo(&mut self, now: Moment) {
        self.typed = None;
        match self.enter_undo(now) {
            Outcome::Undone => self.say(&msg!("answer-undone")),
            _ => self.say(&msg!("live-nothing-to-undo")),
        }
    }

    fn enter_undo(&mut self, now: Moment) -> Outcome {
        self.apply(Entry::Undo, now)
    }

    pub(super) fn find(&mut self, now: Moment) {
        self.tidy(now);
        self.said = None;
        self.overlay = Some(Overlay::Find { typed: super::field::Field::new(""), picked: 0 });
    }

    fn ask_to_leave(&mut self, interrupted: bool, now: Moment) {
        self.tidy(now);
        self.overlay = Some(Overlay::Leave { interrupted });
    }

    fn copy(&mut self) -> Wish {
        let text = match self.focus {
            Focus::Notes => {
                let notes = &self.interview.card().notes;
                let one = self.note.and_then(|at| notes.get(at));
                let line =
                    |line: &crate::model::NoteLine| format!("{}{}", time_mark(line.at), line.text);
                match one {
                    Some(one) => line(one),
                    None => notes.iter().map(line).collect::<Vec<_>>().join("\n"),
                }
            }
            _ => self.interview.text(self.place()).to_owned(),
        };
        if text.is_empty() {
            self.say(&msg!("live-nothing-to-copy"));
            return Wish::Nothing;
        }
        self.say(&msg!("live-copied"));
        Wish::Copy(text)
    }

    fn hand_mouse_over(&mut self) -> Wish {
        self.mouse = match self.mouse {
            Mouse::Sheet => Mouse::Terminal,
            Mouse::Terminal => Mouse::Sheet,
        };
        self.say(&match self.mouse {
            Mouse::Terminal => msg!("live-mouse-selects"),
            Mouse::Sheet => msg!("live-mouse-clicks"),
        });
        Wish::Mouse(self.mouse)
    }
}
