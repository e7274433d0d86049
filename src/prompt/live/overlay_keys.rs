//! Keys while something lies over the sheet.

use super::super::{Ending, Entry, Found, find_criterion, matching_criteria};
use super::app::App;
use super::field::{Effect, Field};
use super::input::{Code, Key};
use super::overlay::Overlay;
use super::state::{Moment, Wish};
use crate::msg;

impl App<'_, '_> {
    /// Keys while something lies over the sheet. Ctrl-C leads out of everything.
    pub(super) fn on_overlay_key(&mut self, key: Key, now: Moment) -> Wish {
        let Some(overlay) = self.overlay.take() else { return Wish::Nothing };
        let leaves = key == Key::ctrl('c') || key == Key::ctrl('q');
        match (overlay, key.code) {
            (Overlay::Leave { .. }, _) if leaves => {
                let ending =
                    if key == Key::ctrl('c') { Ending::Interrupted } else { Ending::Draft };
                return Wish::Leave(ending);
            }
            (_, _) if leaves => {
                self.overlay = Some(Overlay::Leave { interrupted: key == Key::ctrl('c') });
            }
            (_, Code::Char('z')) if key.ctrl => return Wish::Suspend,
            (_, Code::Esc) => {}
            (Overlay::Leave { interrupted }, Code::Enter) => {
                return Wish::Leave(if interrupted { Ending::Interrupted } else { Ending::Draft });
            }
            // Somebody who writes on stays, and nothing that is typed is lost.
            (Overlay::Leave { .. }, _) => return self.on_key(key, now),
            (Overlay::Help { top }, code) => {
                self.overlay = turned(top, code).map(|top| Overlay::Help { top });
            }
            (Overlay::Guide { top }, code) => {
                self.overlay = turned(top, code).map(|top| Overlay::Guide { top });
            }
            (Overlay::Find { typed, picked }, _) => self.on_find_key(typed, picked, key, now),
            (Overlay::Ticks { picked }, _) => self.on_ticks_key(picked, key, now),
            (Overlay::Folder(mut field), code) => {
                if code == Code::Enter {
                    let folder = field.text().trim();
                    if folder.is_empty() {
                        return Wish::Nothing;
                    }
                    return Wish::SaveTo(folder.into());
                }
                field.key(key);
                self.overlay = Some(Overlay::Folder(field));
            }
        }
        Wish::Nothing
    }

    pub(super) fn on_overlay_paste(&mut self, text: &str) {
        let line = text.lines().next().unwrap_or_default();
        if let Some(Overlay::Find { typed: field, .. } | Overlay::Folder(field)) = &mut self.overlay
        {
            field.insert(line);
        }
    }

    fn on_find_key(&mut self, mut typed: Field, picked: usize, key: Key, now: Moment) {
        let found = self.found(typed.text());
        let last = found.len().saturating_sub(1);
        let picked = picked.min(last);
        match key.code {
            Code::Enter => {
                if let Some(at) = found.get(picked) {
                    self.go(Entry::Jump(*at), now);
                    return;
                }
                let name = typed.text().to_owned();
                self.say(&msg!("live-find-none", name = name));
                self.overlay = Some(Overlay::Find { typed, picked });
            }
            Code::Up => {
                self.overlay = Some(Overlay::Find { typed, picked: picked.saturating_sub(1) });
            }
            Code::Down | Code::Tab => {
                self.overlay = Some(Overlay::Find { typed, picked: (picked + 1).min(last) });
            }
            _ => {
                let picked = if typed.key(key) == Effect::Changed { 0 } else { picked };
                self.overlay = Some(Overlay::Find { typed, picked });
            }
        }
    }

    /// The criteria that are meant by what is typed; all of them while nothing is.
    pub(super) fn found(&self, typed: &str) -> Vec<usize> {
        let language = self.words.language();
        if typed.trim().is_empty() {
            return (0..self.interview.len()).collect();
        }
        match find_criterion(&self.interview, typed, language) {
            // What is meant surely comes first, what could be meant behind it.
            Found::One(one) => {
                let others = matching_criteria(&self.interview, typed, language);
                std::iter::once(one).chain(others.into_iter().filter(|at| *at != one)).collect()
            }
            Found::Several(several) => several,
            Found::None => Vec::new(),
        }
    }

    fn on_ticks_key(&mut self, picked: usize, key: Key, now: Moment) {
        let Some(asking) = self.interview.open() else { return };
        let ids: Vec<_> = asking.criterion.competences.iter().map(|one| one.id.clone()).collect();
        let last = ids.len().saturating_sub(1);
        let picked = picked.min(last);
        let (next, ticked) = match key.code {
            Code::Up => (picked.saturating_sub(1), None),
            Code::Down => ((picked + 1).min(last), None),
            Code::PageUp | Code::Home => (0, None),
            Code::PageDown | Code::End => (last, None),
            Code::Enter | Code::Char(' ' | 'x') => (picked, Some(picked)),
            Code::Char(letter @ '1'..='9') => {
                let at = letter as usize - '1' as usize;
                if at <= last { (at, Some(at)) } else { (picked, None) }
            }
            Code::Tab | Code::Char('+') => return,
            _ => (picked, None),
        };
        if let Some(id) = ticked.and_then(|at| ids.get(at)) {
            self.apply(Entry::Tick(vec![id.clone()]), now);
        }
        self.overlay = Some(Overlay::Ticks { picked: next });
    }
}

/// Where a page of text stands after a key; `None` closes it.
const fn turned(top: usize, code: Code) -> Option<usize> {
    match code {
        Code::Up => Some(top.saturating_sub(1)),
        Code::Down => Some(top.saturating_add(1)),
        Code::PageUp => Some(top.saturating_sub(10)),
        Code::PageDown | Code::Char(' ') => Some(top.saturating_add(10)),
        Code::Home => Some(0),
        Code::End => Some(usize::MAX),
        _ => None,
    }
}
