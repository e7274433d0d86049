//! The whole screen.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget as _};
use unicode_width::UnicodeWidthStr as _;

use super::super::Step;
use super::app::App;
use super::layout::{Areas, SMALLEST, areas};
use super::look::{cut, put, row, wrapped};
use super::state::{Focus, Moment, SaveState, Tone};
use crate::msg;
use crate::text::{Glyphs, visible};

/// The most rows that what is said may take.
const MOST_SAID: usize = 4;

impl App<'_, '_> {
    /// Draws the sheet as it stands.
    pub fn draw(&mut self, frame: &mut Frame<'_>, now: Moment) {
        self.draw_all(frame, now);
        if self.look.glyphs == Glyphs::Ascii {
            super::ascii::in_ascii(frame.buffer_mut());
        }
    }

    fn draw_all(&mut self, frame: &mut Frame<'_>, now: Moment) {
        let window = frame.area();
        self.targets.clear();
        if window.width < SMALLEST.0 || window.height < SMALLEST.1 {
            return self.draw_too_small(frame, window);
        }
        let widest = self.interview.all().map(|asking| self.name(asking.at).width()).max();
        let count = u16::try_from(self.interview.len()).unwrap_or(u16::MAX);
        let areas = areas(window, count, u16::try_from(widest.unwrap_or(0)).unwrap_or(u16::MAX));
        self.draw_head(frame.buffer_mut(), &areas, now);
        if areas.list.height > 0 {
            self.draw_list(frame.buffer_mut(), areas.list);
        } else {
            self.draw_strip(frame.buffer_mut(), areas.strip);
        }
        match self.interview.step() {
            Step::Criterion(at) => self.draw_criterion(frame, &areas, at),
            Step::Review => self.draw_review(frame, areas.main),
            Step::Strengths => self.draw_strengths(frame, areas.main),
            Step::Recommendation | Step::Finish => self.draw_choice(frame, areas.main),
        }
        if areas.notes.height > 0 {
            self.draw_notes(frame, areas.notes);
        }
        self.draw_keys(frame.buffer_mut(), areas.keys);
        self.draw_overlay(frame, body(window, &areas));
        self.draw_said(frame.buffer_mut(), areas.said);
    }

    fn draw_too_small(&self, frame: &mut Frame<'_>, window: Rect) {
        let text = self.words.say(&msg!("live-too-small"));
        let state = self.save_words();
        let lines = wrapped(&text, usize::from(window.width)).into_iter().chain([state]);
        for (at, line) in lines.enumerate() {
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            put(frame.buffer_mut(), row(window, at), &line, Style::new());
        }
    }

    /// Who, how long, how far, saved when; and how many running notes are still to be sorted,
    /// where they have no column of their own.
    fn draw_head(&self, buffer: &mut Buffer, areas: &Areas, now: Moment) {
        let area = areas.head;
        let state = self.save_words();
        let state_style = match self.saved {
            SaveState::NotSaved => self.look.alarm(),
            SaveState::Practice => self.look.accent(),
            SaveState::Saved(_) => self.look.good(),
            _ => super::look::quiet(),
        };
        let all = self.interview.len();
        let rated = all - self.interview.missing().len();
        let minutes = (now - self.about.since).num_minutes().max(0);
        let over = minutes > i64::from(self.about.minutes);
        let (elapsed, planned) = (minutes.to_string(), self.about.minutes.to_string());
        let clock = match area.width {
            ..60 => format!("{elapsed}/{planned} min"),
            _ => self.words.say(&msg!("live-minutes", minutes = elapsed, planned = planned)),
        };
        let clock_style = if over { super::look::bold() } else { super::look::quiet() };
        let notes = match (self.interview.card().notes.len(), areas.notes.height, area.width) {
            (0, ..) | (_, 1.., _) => String::new(),
            (count, _, ..60) => format!("#{count}  "),
            (count, ..) => {
                format!("{}  ", self.words.say(&msg!("live-notes-to-sort", count = count)))
            }
        };
        let parts = [
            (notes, super::look::bold()),
            (format!("{clock}  "), clock_style),
            (format!("{rated}/{all}  "), super::look::bold()),
            (state, state_style),
        ];
        let taken: usize = parts.iter().map(|(text, _)| text.width()).sum();
        let room = usize::from(area.width).saturating_sub(taken + 3);
        let name = visible(&self.about.name).into_owned();
        let both = format!("{name} · {}", visible(&self.about.rubric));
        let shown = if both.width() <= room { both } else { cut(&name, room) };
        put(
            buffer,
            Rect { x: area.x + 1, width: area.width - 1, ..area },
            &shown,
            super::look::bold(),
        );
        let taken = u16::try_from(taken).unwrap_or(area.width).min(area.width);
        let mut x = area.x + area.width - taken.min(area.width - 1) - 1;
        for (text, style) in parts {
            let left = Rect { x, width: (area.x + area.width).saturating_sub(x), ..area };
            x += put(buffer, left, &text, style);
        }
    }

    fn save_words(&self) -> String {
        self.words.say(&match &self.saved {
            SaveState::Fresh => msg!("live-nothing-yet"),
            SaveState::Saving => msg!("live-saving"),
            SaveState::Saved(time) => msg!("saved-at", time = time),
            SaveState::NotSaved => msg!("not-saved"),
            SaveState::Practice => msg!("live-practice"),
        })
    }

    /// What was understood, or what went wrong.
    fn draw_said(&self, buffer: &mut Buffer, area: Rect) {
        let Some(said) = &self.said else { return };
        let style = match said.tone {
            Tone::Plain => Style::new(),
            Tone::Good => self.look.good().patch(super::look::bold()),
            Tone::Alarm => self.look.alarm(),
        };
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        // A long one takes the rows above: what went wrong must be read to its end.
        let mut lines = wrapped(&said.text, usize::from(area.width));
        // Over a panel it keeps to its own row, unless it is an alarm: below it the text goes on.
        let is_quiet = self.overlay.is_some() && said.tone != Tone::Alarm;
        lines.truncate(if is_quiet { 1 } else { MOST_SAID });
        let above = u16::try_from(lines.len()).unwrap_or(1).saturating_sub(1).min(area.y);
        let place = Rect { y: area.y - above, height: above + 1, ..area };
        Clear.render(Rect { x: place.x - 1, width: place.width + 2, ..place }, buffer);
        for (at, line) in lines.iter().enumerate() {
            put(buffer, row(place, u16::try_from(at).unwrap_or(u16::MAX)), line, style);
        }
    }

    /// The keys that do something here, as many as fit.
    fn draw_keys(&self, buffer: &mut Buffer, area: Rect) {
        let room = usize::from(area.width) - 1;
        let mut rows: Vec<Vec<(String, String)>> = vec![Vec::new()];
        let mut taken = 0;
        for (key, what) in self.keys() {
            let width = key.width() + 1 + what.width() + 2;
            if taken + width > room + 2 {
                if rows.len() == usize::from(area.height) {
                    break;
                }
                rows.push(Vec::new());
                taken = 0;
            }
            taken += width;
            if let Some(row) = rows.last_mut() {
                row.push((key, what));
            }
        }
        for (at, keys) in rows.into_iter().enumerate() {
            let line = row(area, u16::try_from(at).unwrap_or(u16::MAX));
            let mut x = area.x + 1;
            for (key, what) in keys {
                let left =
                    |x: u16| Rect { x, width: (area.x + area.width).saturating_sub(x), ..line };
                x += put(buffer, left(x), &key, super::look::bold());
                x += 1;
                x += put(buffer, left(x), &what, super::look::quiet());
                x += 2;
            }
        }
    }

    /// The keys of this moment, the most useful first.
    fn keys(&self) -> Vec<(String, String)> {
        let scale = self.interview.rubric().scale;
        let digits = format!("{}–{}", scale.min(), scale.max());
        let with_alt = format!("Alt+{digits}");
        let key = |key: &str, what| (key.to_owned(), self.words.say(&what));
        let help = key("F1", msg!("live-key-help"));
        match (self.interview.step(), self.focus) {
            (Step::Criterion(_), Focus::Keys) => vec![
                key(&digits, msg!("live-key-score")),
                help,
                key(&self.words.say(&msg!("live-letters")), msg!("live-key-note")),
                key("Esc", msg!("live-key-leave")),
                key("-", msg!("rating-not-asked")),
                key(".", msg!("rating-no-evidence")),
                key("!", msg!("live-key-judgement")),
                key("+", msg!("live-key-tick")),
                key("↓↑", msg!("live-key-move")),
                key("/", msg!("live-key-find")),
                key("#", msg!("live-key-notes")),
                key("Ctrl-U", msg!("live-key-undo")),
            ],
            (Step::Criterion(_), Focus::Text(place)) => vec![
                key(&with_alt, msg!("live-key-score")),
                help,
                key("PgDn", msg!("live-key-next")),
                key("Esc", msg!("live-key-done")),
                match place {
                    super::super::Place::Evidence => key("Tab", msg!("live-key-judgement")),
                    _ => key("Tab", msg!("live-key-notes")),
                },
                key("Ctrl-U", msg!("live-key-undo")),
                key("Ctrl-F", msg!("live-key-find")),
                key("Ctrl-T", msg!("live-key-time")),
            ],
            (Step::Criterion(_), Focus::Notes) if self.note.is_some() => vec![
                key("Enter", msg!("live-key-send")),
                key("PgDn", msg!("live-key-other-criterion")),
                help,
                key("Del", msg!("live-key-strike")),
                key("Esc", msg!("live-key-done")),
            ],
            (Step::Criterion(_), Focus::Notes) => vec![
                key("Enter", msg!("live-key-new-line")),
                key("↑", msg!("live-key-pick")),
                help,
                key("Esc", msg!("live-key-done")),
                key("PgDn", msg!("live-key-next")),
            ],
            (Step::Review, _) => vec![
                key(
                    "Enter",
                    match self.interview.missing().is_empty() {
                        true => msg!("live-key-on"),
                        false => msg!("live-key-first-missing"),
                    },
                ),
                key("PgDn", msg!("live-key-on")),
                help,
                key("PgUp", msg!("live-key-back")),
                key("/", msg!("live-key-find")),
                key("↓↑", msg!("live-key-scroll")),
                key("Esc", msg!("live-key-leave")),
            ],
            (Step::Strengths, _) => vec![
                key("Enter", msg!("live-key-on")),
                key("PgUp", msg!("live-key-back")),
                help,
                key("Esc", msg!("live-key-sheet")),
            ],
            _ => vec![
                key("↓↑", msg!("live-key-choose")),
                key("Enter", msg!("live-key-on")),
                help,
                key("PgUp", msg!("live-key-back")),
                key("Esc", msg!("live-key-sheet")),
            ],
        }
    }

    /// The name of a criterion, safe to show.
    pub(super) fn name(&self, at: usize) -> String {
        let asking = self.interview.asking(at);
        let name = asking.map_or("", |asking| asking.criterion.name.within(self.words.language()));
        visible(name).into_owned()
    }
}

/// Everything between head and foot.
fn body(window: Rect, areas: &Areas) -> Rect {
    let top = areas.head.y + 1;
    Rect { y: top, height: areas.said.y.saturating_sub(top), ..window }
}
