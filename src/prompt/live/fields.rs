//! The open criterion: its title, and the fields to write in.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr as _;

use super::super::{Place, time_mark};
use super::app::App;
use super::field::Field;
use super::layout::{Areas, parts};
use super::look::{from_column, put, row, wrapped};
use super::rows::{Row, letters, rows, width};
use super::state::{Focus, Target};
use crate::model::Rating;
use crate::msg;
use crate::text::{visible, visible_block};

impl App<'_, '_> {
    pub(super) fn draw_criterion(&mut self, frame: &mut Frame<'_>, areas: &Areas, at: usize) {
        let Some(asking) = self.interview.asking(at) else { return };
        let answer = asking.answer.cloned().unwrap_or_default();
        let main = areas.main;
        let room = usize::from(main.width.saturating_sub(2)).max(1);
        let height = |text: &str| u16::try_from(rows(text, room).len()).unwrap_or(u16::MAX);
        let wanted = self.guide_height(&asking, main.width);
        let on_judgement = self.focus == Focus::Text(Place::Judgement);
        let parts =
            parts(main, wanted, height(&answer.evidence), height(&answer.judgement), on_judgement);
        self.draw_title(frame.buffer_mut(), parts.title, at);
        if let Some(asking) = self.interview.asking(at) {
            self.draw_guide(frame.buffer_mut(), parts.guide, &asking);
        }
        if self.focus == Focus::Notes && areas.notes.height == 0 {
            let below = parts.evidence.union(parts.judgement);
            let area = match parts.evidence.height {
                0 => parts.judgement,
                _ if parts.judgement.height == 0 => parts.evidence,
                _ => below,
            };
            return self.draw_notes(frame, area);
        }
        for (place, area) in
            [(Place::Evidence, parts.evidence), (Place::Judgement, parts.judgement)]
        {
            if area.height > 0 {
                self.draw_place(frame, place, area);
            }
        }
        if self.focus == Focus::Keys {
            // The cursor stands at the name: where there is no text, that is where one is.
            frame.set_cursor_position((parts.title.x, parts.title.y));
        }
    }

    /// Name and rating, and how many competences are ticked.
    fn draw_title(&self, buffer: &mut Buffer, area: Rect, at: usize) {
        let Some(asking) = self.interview.asking(at) else { return };
        let place = format!(" {}/{} ", asking.at + 1, asking.of);
        let taken = put(buffer, area, &place, super::look::quiet());
        let rating = self.words.say(&Rating::words(asking.answer.and_then(|answer| answer.rating)));
        let ticks = asking.answer.map_or(0, |answer| answer.ticks.len());
        let competences = asking.criterion.competences.len();
        let mut right = match competences {
            0 => String::new(),
            all => format!("✓ {ticks}/{all}   "),
        };
        right.push_str(&rating);
        let wide = u16::try_from(right.width()).unwrap_or(0).min(area.width);
        let style = match asking.answer.and_then(|answer| answer.rating) {
            Some(_) => self.look.accent(),
            None => super::look::quiet(),
        };
        let edge = area.x + area.width - wide;
        put(buffer, Rect { x: edge, width: wide, ..area }, &right, style);
        let mut name = from_column(area, taken);
        name.width = edge.saturating_sub(name.x + 1);
        put(buffer, name, &self.name(at), self.look.accent());
    }

    /// A heading, and the text below it.
    fn draw_place(&mut self, frame: &mut Frame<'_>, place: Place, area: Rect) {
        let focused = self.focus == Focus::Text(place);
        let heading = match place {
            Place::Judgement => msg!("live-judgement"),
            _ => msg!("live-evidence"),
        };
        self.draw_heading(frame.buffer_mut(), row(area, 0), &self.words.say(&heading), focused);
        let text = below(area);
        self.targets.push((area, Target::Text(place)));
        self.targets.push((text, Target::Text(place)));
        if focused {
            draw_field(frame, &mut self.field, text);
            return;
        }
        let written = self.interview.text(place).to_owned();
        if written.is_empty() && place == Place::Evidence && self.focus == Focus::Keys {
            let hint = self.words.say(&msg!("live-type-here"));
            put(frame.buffer_mut(), row(text, 0), &hint, super::look::quiet());
            return;
        }
        // What is not being written is shown from its end: that is where it goes on.
        let all = rows(&written, usize::from(text.width));
        let top = all.len().saturating_sub(usize::from(text.height));
        draw_rows(frame.buffer_mut(), text, &written, &all[top..]);
    }

    fn draw_heading(&self, buffer: &mut Buffer, area: Rect, text: &str, focused: bool) {
        let style = if focused { self.look.accent() } else { super::look::quiet() };
        let line = "─".repeat(usize::from(area.width));
        put(buffer, area, &line, super::look::quiet());
        let mark = if focused { "▸ " } else { " " };
        put(buffer, from_column(area, 1), &format!("{mark}{text} "), style);
    }

    /// The running notes with their times, and the line that is being written.
    pub(super) fn draw_notes(&mut self, frame: &mut Frame<'_>, area: Rect) {
        let focused = self.focus == Focus::Notes;
        let heading = self.words.say(&msg!("live-notes"));
        self.draw_heading(frame.buffer_mut(), row(area, 0), &heading, focused);
        self.targets.push((area, Target::Notes));
        let text = below(area);
        // The line being written is at the bottom and may grow to half of the place.
        let wanted = rows(self.line.text(), usize::from(text.width)).len();
        let line_height =
            u16::try_from(wanted).unwrap_or(u16::MAX).clamp(1, (text.height / 2).max(1));
        let above = Rect { height: text.height - line_height, ..text };
        let mut lines: Vec<(String, Style)> = Vec::new();
        let mut picked_end = None;
        for (at, note) in self.interview.card().notes.iter().enumerate() {
            let style =
                if focused && self.note == Some(at) { super::look::picked() } else { Style::new() };
            let text = visible_block(&note.text).into_owned();
            let wrapped = wrapped(&text, usize::from(above.width).saturating_sub(6));
            for (part, line) in wrapped.into_iter().enumerate() {
                let mark = if part == 0 { time_mark(note.at) } else { " ".repeat(6) };
                lines.push((format!("{mark}{line}"), style));
            }
            if self.note == Some(at) {
                picked_end = Some(lines.len());
            }
        }
        let shown = usize::from(above.height);
        let end = picked_end.map_or(lines.len(), |end| end.max(shown).min(lines.len()));
        let top = end.saturating_sub(shown);
        let mut next = 0;
        for (line, style) in &lines[top..end.max(top)] {
            put(frame.buffer_mut(), row(above, next), line, *style);
            next += 1;
        }
        let line = Rect { y: above.y + next.min(above.height), height: line_height, ..text };
        if focused {
            if self.note.is_some() {
                // The real cursor stands at the picked line.
                let row = picked_end.map_or(0, |end| end - top).saturating_sub(1);
                let row = u16::try_from(row).unwrap_or(0);
                frame.set_cursor_position((above.x, above.y + row));
            } else {
                draw_field(frame, &mut self.line, line);
            }
        } else if lines.is_empty() {
            let hint = self.words.say(&msg!("live-notes-hint"));
            for (at, part) in wrapped(&hint, usize::from(text.width)).iter().enumerate() {
                let at = u16::try_from(at).unwrap_or(u16::MAX);
                put(frame.buffer_mut(), row(text, at), part, super::look::quiet());
            }
        }
    }

    /// The strengths: what is asked, and the field.
    pub(super) fn draw_strengths(&mut self, frame: &mut Frame<'_>, area: Rect) {
        let question = self.words.say(&msg!("ask-strengths"));
        let heading = self.words.say(&msg!("live-strengths"));
        let lines = wrapped(&question, usize::from(area.width));
        let mut y = 0;
        for line in &lines {
            put(frame.buffer_mut(), row(area, y), line, Style::new());
            y += 1;
        }
        let rest = Rect {
            y: area.y + (y + 1).min(area.height),
            height: area.height.saturating_sub(y + 1),
            ..area
        };
        self.draw_heading(frame.buffer_mut(), row(rest, 0), &heading, true);
        let text = below(rest);
        self.targets.push((text, Target::Text(Place::Strengths)));
        draw_field(frame, &mut self.field, text);
    }
}

/// The place below a heading, set in by one column.
const fn below(area: Rect) -> Rect {
    let height = area.height.saturating_sub(1);
    Rect { x: area.x + 1, y: area.y + 1, width: area.width.saturating_sub(2), height }
}

/// A field with the real cursor in it.
pub(super) fn draw_field(frame: &mut Frame<'_>, field: &mut Field, area: Rect) {
    if area.height == 0 || area.width == 0 {
        return;
    }
    let (shown, (column, line)) = field.show(usize::from(area.width), usize::from(area.height));
    let shown = shown.to_vec();
    draw_rows(frame.buffer_mut(), area, field.text(), &shown);
    let place = |number: usize| u16::try_from(number).unwrap_or(0);
    frame.set_cursor_position((area.x + place(column), area.y + place(line)));
}

/// Rows of a text; what could steer the terminal is shown by stand-ins.
fn draw_rows(buffer: &mut Buffer, area: Rect, text: &str, shown: &[Row]) {
    for (at, line) in shown.iter().take(usize::from(area.height)).enumerate() {
        let line_area = row(area, u16::try_from(at).unwrap_or(u16::MAX));
        let mut x = 0;
        for (_, letter) in letters(&text[line.start..line.end]) {
            let wide = u16::try_from(width(letter)).unwrap_or(0);
            if x + wide > area.width {
                break;
            }
            put(buffer, from_column(line_area, x), &visible(letter), Style::new());
            x += wide;
        }
    }
}
