//! The criteria with their state, in a list or in one row.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::{Asking, Step};
use super::app::App;
use super::look::{from_column, put, row};
use super::state::Target;
use crate::model::Rating;

/// The columns of one criterion in the strip.
const CELL: u16 = 4;

impl App<'_, '_> {
    /// One criterion a row: rating, whether there is a note, name, ticks.
    pub(super) fn draw_list(&mut self, buffer: &mut Buffer, area: Rect) {
        let height = usize::from(area.height);
        let first = first_shown(self.at(), self.interview.len(), height);
        for at in first..self.interview.len().min(first + height) {
            let Some(asking) = self.interview.asking(at) else { continue };
            let line = row(area, u16::try_from(at - first).unwrap_or(u16::MAX));
            let is_open = self.interview.step() == Step::Criterion(at);
            let ticks = asking.answer.map_or(0, |answer| answer.ticks.len());
            let ticks = if ticks > 0 { format!(" ✓{ticks}") } else { String::new() };
            let style = if is_open { self.look.accent() } else { Style::new() };
            put(buffer, line, if is_open { "▸" } else { " " }, style);
            let state = format!("{:>3}", state(&asking));
            let state_style = match asking.answer.and_then(|answer| answer.rating) {
                None => super::look::quiet(),
                Some(_) => super::look::bold(),
            };
            put(buffer, from_column(line, 1), &state, state_style);
            put(buffer, from_column(line, 5), if is_noted(&asking) { "✎" } else { " " }, style);
            let mut name = from_column(line, 7);
            let behind = u16::try_from(ticks.chars().count()).unwrap_or(0);
            name.width = name.width.saturating_sub(behind);
            put(buffer, name, &self.name(at), style);
            put(buffer, Rect { x: name.x + name.width, width: behind, ..line }, &ticks, style);
            self.targets.push((line, Target::Criterion(at)));
        }
        // That there are more than are shown is said at the edges.
        if first > 0 {
            put(buffer, from_column(row(area, 0), area.width - 1), "↑", super::look::quiet());
        }
        if first + height < self.interview.len() {
            let last = row(area, area.height - 1);
            put(buffer, from_column(last, area.width - 1), "↓", super::look::quiet());
        }
    }

    /// All criteria in one row, by their ratings alone.
    pub(super) fn draw_strip(&mut self, buffer: &mut Buffer, area: Rect) {
        let cells = usize::from(area.width.saturating_sub(2) / CELL).max(1);
        let first = first_shown(self.at(), self.interview.len(), cells);
        for at in first..self.interview.len().min(first + cells) {
            let Some(asking) = self.interview.asking(at) else { continue };
            let x = area.x + 1 + u16::try_from(at - first).unwrap_or(0) * CELL;
            let cell = Rect { x, width: CELL, ..area };
            let mark = if is_noted(&asking) { "✎" } else { " " };
            let text = format!("{:>2}{mark}", state(&asking));
            let style = match self.interview.step() == Step::Criterion(at) {
                true => super::look::picked(),
                false => Style::new(),
            };
            put(buffer, Rect { width: CELL - 1, ..cell }, &text, style);
            self.targets.push((cell, Target::Criterion(at)));
        }
        if first > 0 {
            put(buffer, Rect { width: 1, ..area }, "‹", super::look::quiet());
        }
        if first + cells < self.interview.len() {
            put(buffer, from_column(area, area.width - 1), "›", super::look::quiet());
        }
    }

    /// The criterion around which the list is shown.
    fn at(&self) -> usize {
        match self.interview.step() {
            Step::Criterion(at) => at,
            _ => self.interview.len().saturating_sub(1),
        }
    }
}

/// The first of many that is shown, so that one of them stands in the middle where it can.
fn first_shown(at: usize, all: usize, room: usize) -> usize {
    at.saturating_sub(room / 2).min(all.saturating_sub(room))
}

/// A rating in a sign: the same signs as the keys that give it.
pub(super) fn state(asking: &Asking<'_>) -> String {
    match asking.answer.and_then(|answer| answer.rating) {
        Some(Rating::Score(score)) => score.number().to_string(),
        Some(Rating::NotAsked) => "-".to_owned(),
        Some(Rating::NoEvidence) => ".".to_owned(),
        None => "○".to_owned(),
    }
}

fn is_noted(asking: &Asking<'_>) -> bool {
    asking.answer.is_some_and(|answer| !answer.evidence.is_empty() || !answer.judgement.is_empty())
}
