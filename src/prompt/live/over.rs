//! Draws what lies over the sheet, and the pages behind the criteria.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::{Clear, Widget as _};

use super::super::Step;
use super::app::App;
use super::field::Field;
use super::fields::draw_field;
use super::look::{put, row, wrapped};
use super::overlay::Overlay;
use super::state::{SaveState, Target};
use crate::msg;
use crate::text::visible;

/// The columns of the keys in the help.
const KEYS: usize = 17;

impl App<'_, '_> {
    pub(super) fn draw_overlay(&mut self, frame: &mut Frame<'_>, body: Rect) {
        let Some(mut overlay) = self.overlay.take() else { return };
        self.targets.clear();
        match &mut overlay {
            Overlay::Help { top } => self.draw_help(frame, body, top),
            Overlay::Guide { top } => self.draw_whole_guide(frame, body, top),
            Overlay::Find { typed, picked } => self.draw_find(frame, body, typed, *picked),
            Overlay::Ticks { picked } => self.draw_ticks(frame, body, *picked),
            Overlay::Leave { .. } => self.draw_leave(frame, body),
            Overlay::Folder(field) => self.draw_folder(frame, body, field),
        }
        self.overlay = Some(overlay);
    }

    fn draw_help(&self, frame: &mut Frame<'_>, area: Rect, top: &mut usize) {
        let text = self.words.say(&msg!("live-keys"));
        let width = usize::from(area.width).saturating_sub(6);
        // Two columns: the key, and what it does. Lines without a key are headings.
        let mut lines: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            let Some((key, what)) = line.split_once(" = ") else {
                lines.push((line.trim().to_owned(), String::new()));
                continue;
            };
            for (at, part) in
                wrapped(what.trim(), width.saturating_sub(KEYS)).into_iter().enumerate()
            {
                let key = if at == 0 { format!(" {}", key.trim()) } else { String::new() };
                lines.push((key, part));
            }
        }
        let inside =
            panel(frame, area, &self.words.say(&msg!("live-help-title")), lines.len(), self);
        *top = (*top).min(lines.len().saturating_sub(usize::from(inside.height)));
        let shown = lines.iter().skip(*top).take(usize::from(inside.height));
        for (at, (key, what)) in shown.enumerate() {
            let line = row(inside, u16::try_from(at).unwrap_or(u16::MAX));
            put(frame.buffer_mut(), line, key, super::look::bold());
            let what_area = super::look::from_column(line, u16::try_from(KEYS).unwrap_or(0));
            put(frame.buffer_mut(), what_area, what, Style::new());
        }
        mark_more(frame, inside, *top, lines.len());
        frame.set_cursor_position((inside.x, inside.y));
    }

    fn draw_whole_guide(&self, frame: &mut Frame<'_>, area: Rect, top: &mut usize) {
        let Some(asking) = self.interview.open() else { return };
        let width = area.width.saturating_sub(6);
        let height = usize::from(self.guide_height(&asking, width));
        let inside = panel(frame, area, &self.name(asking.at), height, self);
        *top = self.draw_guide_from(frame.buffer_mut(), inside, &asking, *top);
        mark_more(frame, inside, *top, height);
        frame.set_cursor_position((inside.x, inside.y));
    }

    fn draw_find(&mut self, frame: &mut Frame<'_>, area: Rect, typed: &mut Field, picked: usize) {
        let found = self.found(typed.text());
        let title = self.words.say(&msg!("live-find-title"));
        let inside = panel(frame, area, &title, found.len().max(1) + 2, self);
        let line = row(inside, 0);
        put(frame.buffer_mut(), line, "/", self.look.accent());
        let field = super::look::from_column(line, 2);
        let room = usize::from(inside.height.saturating_sub(2)).max(1);
        let picked = picked.min(found.len().saturating_sub(1));
        let first = picked.saturating_sub(room - 1);
        for (number, at) in found.iter().enumerate().skip(first).take(room) {
            let line = row(inside, 2 + u16::try_from(number - first).unwrap_or(0));
            let state = self.interview.asking(*at).map(|one| super::list::state(&one));
            let text =
                format!("{:>3}  {:>3}  {}", at + 1, state.unwrap_or_default(), self.name(*at));
            let style = if number == picked { super::look::picked() } else { Style::new() };
            put(frame.buffer_mut(), line, &text, style);
            self.targets.push((line, Target::Criterion(*at)));
        }
        if found.is_empty() {
            let name = typed.text().to_owned();
            let text = self.words.say(&msg!("live-find-none", name = name));
            put(frame.buffer_mut(), row(inside, 2), &text, super::look::quiet());
        }
        draw_field(frame, typed, field);
    }

    fn draw_ticks(&mut self, frame: &mut Frame<'_>, area: Rect, picked: usize) {
        let Some(asking) = self.interview.open() else { return };
        let language = self.words.language();
        let ticked = |id| asking.answer.is_some_and(|answer| answer.ticks.contains(id));
        let items: Vec<String> = asking
            .criterion
            .competences
            .iter()
            .enumerate()
            .map(|(at, one)| {
                let mark = if ticked(&one.id) { "x" } else { " " };
                format!("{:>2} [{mark}] {}", at + 1, visible(one.name.within(language)))
            })
            .collect();
        let how = self.words.say(&msg!("live-ticks-how"));
        let title = format!("{}: {how}", self.name(asking.at));
        let inside = panel(frame, area, &title, items.len(), self);
        let room = usize::from(inside.height).max(1);
        let first = picked.saturating_sub(room - 1);
        for (number, item) in items.iter().enumerate().skip(first).take(room) {
            let at = u16::try_from(number - first).unwrap_or(0);
            let style = if number == picked { super::look::picked() } else { Style::new() };
            put(frame.buffer_mut(), row(inside, at), item, style);
        }
        let at = u16::try_from(picked - first).unwrap_or(0);
        frame.set_cursor_position((inside.x, inside.y + at));
    }

    fn draw_leave(&self, frame: &mut Frame<'_>, area: Rect) {
        let text = self.words.say(&match self.saved {
            SaveState::NotSaved => msg!("live-leave-unsaved"),
            SaveState::Practice => msg!("live-leave-practice"),
            _ => msg!("live-leave"),
        });
        let width = usize::from(area.width).saturating_sub(6);
        let lines = wrapped(&text, width);
        let inside =
            panel(frame, area, &self.words.say(&msg!("live-leave-title")), lines.len(), self);
        for (at, line) in lines.iter().enumerate() {
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            put(frame.buffer_mut(), row(inside, at), line, Style::new());
        }
        frame.set_cursor_position((inside.x, inside.y));
    }

    fn draw_folder(&self, frame: &mut Frame<'_>, area: Rect, field: &mut Field) {
        let inside = panel(frame, area, &self.words.say(&msg!("live-folder-title")), 3, self);
        draw_field(frame, field, inside);
    }

    /// The whole sheet, with what is missing first.
    pub(super) fn draw_review(&mut self, frame: &mut Frame<'_>, area: Rect) {
        let title = self.words.say(&msg!("sheet-title"));
        put(frame.buffer_mut(), row(area, 0), &title, self.look.accent());
        let inside = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let lines = self.review_lines(usize::from(inside.width).max(20));
        let last = lines.len().saturating_sub(usize::from(inside.height));
        self.picked = self.picked.min(last);
        for (at, line) in
            lines.iter().skip(self.picked).take(usize::from(inside.height)).enumerate()
        {
            let style = if at + self.picked == 0 { super::look::bold() } else { Style::new() };
            put(
                frame.buffer_mut(),
                row(inside, u16::try_from(at).unwrap_or(u16::MAX)),
                line,
                style,
            );
        }
        if self.picked < last {
            let edge = Rect { x: area.x + area.width - 1, width: 1, ..row(area, area.height - 1) };
            put(frame.buffer_mut(), edge, "↓", super::look::quiet());
        }
        frame.set_cursor_position((area.x, area.y));
    }

    /// The recommendation, or what to do at the end.
    pub(super) fn draw_choice(&mut self, frame: &mut Frame<'_>, area: Rect) {
        let question = match self.interview.step() {
            Step::Recommendation => msg!("ask-recommendation"),
            _ => msg!("ask-finish"),
        };
        let mut y = 0;
        for line in wrapped(&self.words.say(&question), usize::from(area.width)) {
            put(frame.buffer_mut(), row(area, y), &line, self.look.accent());
            y += 1;
        }
        y += 1;
        for (at, item) in self.items().into_iter().enumerate() {
            let line = row(area, y);
            let is_picked = at == self.picked;
            let mark = if is_picked { "▸" } else { " " };
            let style = if is_picked { super::look::picked() } else { Style::new() };
            put(frame.buffer_mut(), line, &format!(" {mark} {item} "), style);
            if is_picked {
                frame.set_cursor_position((line.x + 1, line.y));
            }
            self.targets.push((line, Target::Item(at)));
            y += 1;
        }
    }
}

/// Says at the edge of a panel that there is more above or below.
fn mark_more(frame: &mut Frame<'_>, inside: Rect, top: usize, lines: usize) {
    let edge = |number| Rect { x: inside.x + inside.width, width: 1, ..row(inside, number) };
    if top > 0 {
        put(frame.buffer_mut(), edge(0), "↑", super::look::bold());
    }
    if top + usize::from(inside.height) < lines {
        let last = inside.height.saturating_sub(1);
        put(frame.buffer_mut(), edge(last), "↓", super::look::bold());
    }
}

/// A framed place for so many lines, as high as it can be; its inside.
fn panel(frame: &mut Frame<'_>, area: Rect, title: &str, lines: usize, app: &App<'_, '_>) -> Rect {
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    let height = lines.saturating_add(2).min(area.height);
    let place = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height, ..area };
    // The rows are cleared to their ends: beside the frame nothing of the sheet is to be seen.
    Clear.render(Rect { height, ..area }, frame.buffer_mut());
    let block = ratatui::widgets::Block::bordered()
        .title(ratatui::text::Span::styled(
            format!(" {} ", super::look::cut(title, usize::from(place.width).saturating_sub(6))),
            app.look.accent(),
        ))
        .border_style(super::look::quiet());
    let inside = block.inner(place);
    block.render(place, frame.buffer_mut());
    Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside }
}
