//! The steps behind the criteria: the whole sheet, strengths, recommendation, submitting.

use super::super::{
    Ending, Entry, FinishChoice, Step, finish_items, recommendation_choices, sheet_lines,
};
use super::app::App;
use super::field::Effect;
use super::input::{Code, Key};
use super::overlay::Overlay;
use super::state::{Moment, Wish};
use crate::msg;
use crate::text::Style;

impl App<'_, '_> {
    /// Keys at a step behind the criteria.
    pub(super) fn on_later_key(&mut self, key: Key, now: Moment) -> Wish {
        self.said = None;
        match (self.interview.step(), key.code) {
            (_, Code::PageUp | Code::BackTab) | (Step::Review, Code::Left) => {
                self.go(Entry::Back, now);
            }
            (Step::Finish, Code::PageDown | Code::Tab) => {}
            (_, Code::PageDown | Code::Tab) | (Step::Review, Code::Right) => {
                self.go(Entry::Skip, now);
            }
            (Step::Review, Code::Esc) => self.overlay = Some(Overlay::Leave { interrupted: false }),
            (_, Code::Esc) => self.go(Entry::Review, now),
            (Step::Review, Code::Enter) => {
                let entry = self.interview.after_review();
                self.go(entry, now);
            }
            (Step::Review, Code::Down) => self.picked = self.picked.saturating_add(1),
            (Step::Review, Code::Home) => self.picked = 0,
            (Step::Review, Code::End) => self.picked = usize::MAX,
            (Step::Review, Code::Char(letter)) => match letter {
                '/' => self.find(now),
                '1'..='9' => {
                    let at = letter as usize - '1' as usize;
                    self.go(Entry::Jump(at), now);
                }
                _ => self.say(&msg!("live-review-how")),
            },
            (Step::Strengths, Code::Enter) => self.go(Entry::Continue, now),
            (Step::Strengths, _) => {
                let effect = self.field.key(key);
                if effect == Effect::Changed {
                    self.field_changed(now);
                }
            }
            (_, Code::Up) => self.picked = self.picked.saturating_sub(1),
            (_, Code::Down) => {
                self.picked = self.picked.saturating_add(1).min(self.items().len() - 1);
            }
            (_, Code::Enter) => return self.take_item(self.picked, now),
            _ => {}
        }
        Wish::Nothing
    }

    /// What can be chosen at this step.
    pub(super) fn items(&self) -> Vec<String> {
        match self.interview.step() {
            Step::Recommendation => recommendation_choices()
                .into_iter()
                .map(|choice| super::super::recommendation_words(self.words, choice))
                .collect(),
            _ => {
                let (items, _) = finish_items(&self.interview);
                items.into_iter().map(|(_, item)| self.words.say(&item)).collect()
            }
        }
    }

    /// Takes what was chosen.
    pub(super) fn take_item(&mut self, at: usize, now: Moment) -> Wish {
        match self.interview.step() {
            Step::Recommendation => {
                let choices = recommendation_choices();
                if let Some(choice) = choices.get(at) {
                    self.go(Entry::Recommend(*choice), now);
                }
            }
            Step::Finish => match finish_items(&self.interview).0.get(at).map(|item| item.0) {
                Some(FinishChoice::Submit) => {
                    self.enter(Entry::MarkMissing, now);
                    return Wish::Leave(Ending::Submit);
                }
                Some(FinishChoice::Keep) => return Wish::Leave(Ending::Draft),
                Some(FinishChoice::Back) | None => self.go(Entry::Review, now),
            },
            Step::Review => {
                self.go(Entry::Jump(at), now);
            }
            _ => {}
        }
        Wish::Nothing
    }

    /// The wheel: through the sheet, or from criterion to criterion.
    pub(super) fn scroll(&mut self, by: isize, now: Moment) -> Wish {
        if let Some(overlay) = &mut self.overlay {
            overlay.scroll(by);
            return Wish::Nothing;
        }
        match self.interview.step() {
            Step::Review => self.picked = self.picked.saturating_add_signed(by),
            Step::Criterion(_) => {
                let entry = if by < 0 { Entry::Back } else { Entry::Skip };
                if !matches!((self.interview.step(), &entry), (Step::Criterion(at), Entry::Skip) if at + 1 == self.interview.len())
                {
                    self.go(entry, now);
                }
            }
            _ => {}
        }
        Wish::Nothing
    }

    /// The whole sheet in lines, what is missing first.
    pub(super) fn review_lines(&self, width: usize) -> Vec<String> {
        let missing = self.interview.missing();
        let first = match missing.is_empty() {
            true => msg!("review-complete"),
            false => {
                let language = self.words.language();
                let names = missing.iter().filter_map(|at| self.interview.asking(*at));
                let names: Vec<&str> =
                    names.map(|asking| asking.criterion.name.within(language)).collect();
                msg!("live-review-missing", names = names.join(", "))
            }
        };
        let style = Style { width, colour: false, glyphs: self.look.glyphs };
        let mut lines: Vec<String> = super::look::wrapped(&self.words.say(&first), width);
        lines.push(String::new());
        let sheet = sheet_lines(&self.interview, self.words, style);
        lines.extend(sheet.iter().flat_map(|line| line.lines().map(str::to_owned)));
        lines
    }
}
