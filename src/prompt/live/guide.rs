//! What helps to score: description, anchors with the chosen score among them, questions.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::Asking;
use super::app::App;
use super::look::{Look, cut, put, row, wrapped};
use crate::model::Rating;
use crate::text::{Language, visible};

/// The columns before the text of an anchor.
const INDENT: usize = 7;

/// A paragraph of the guide.
struct Paragraph {
    /// What stands before its first line.
    head: String,
    lines: Vec<String>,
    style: Style,
    kind: Kind,
}

/// What a paragraph is; when there is no room, the first of these go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Description,
    Question,
    Anchor,
    /// The chosen score: shown whatever happens.
    Chosen,
}

impl App<'_, '_> {
    /// How many rows the whole guide takes.
    pub(super) fn guide_height(&self, asking: &Asking<'_>, width: u16) -> u16 {
        let all = paragraphs(asking, self.words.language(), self.look, usize::from(width));
        let lines: usize = all.iter().map(|one| one.lines.len()).sum();
        u16::try_from(lines).unwrap_or(u16::MAX)
    }

    /// As much of the guide as there is room for.
    pub(super) fn draw_guide(&self, buffer: &mut Buffer, area: Rect, asking: &Asking<'_>) {
        let all = paragraphs(asking, self.words.language(), self.look, usize::from(area.width));
        let fitted = fit(all, usize::from(area.height), usize::from(area.width));
        draw_from(buffer, area, &fitted, 0);
    }

    /// The whole guide from a row on; the row that was possible.
    pub(super) fn draw_guide_from(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        asking: &Asking<'_>,
        top: usize,
    ) -> usize {
        let all = paragraphs(asking, self.words.language(), self.look, usize::from(area.width));
        let lines: usize = all.iter().map(|one| one.lines.len()).sum();
        let top = top.min(lines.saturating_sub(usize::from(area.height)));
        draw_from(buffer, area, &all, top);
        top
    }
}

fn draw_from(buffer: &mut Buffer, area: Rect, paragraphs: &[Paragraph], top: usize) {
    let lines = paragraphs.iter().flat_map(|one| {
        one.lines.iter().enumerate().map(move |(at, line)| match at {
            0 => (format!("{}{line}", one.head), one.style),
            _ => (format!("{:indent$}{line}", "", indent = indent(one.kind)), one.style),
        })
    });
    for (at, (line, style)) in lines.skip(top).take(usize::from(area.height)).enumerate() {
        put(buffer, row(area, u16::try_from(at).unwrap_or(u16::MAX)), &line, style);
    }
}

const fn indent(kind: Kind) -> usize {
    match kind {
        Kind::Description => 1,
        _ => INDENT,
    }
}

/// The guide of a criterion in full.
fn paragraphs(asking: &Asking<'_>, language: Language, look: Look, width: usize) -> Vec<Paragraph> {
    let criterion = asking.criterion;
    let paragraph = |kind, head: String, text: &str, style| {
        let lines = wrapped(&visible(text), width.saturating_sub(indent(kind) + 1));
        Paragraph { head, lines, style, kind }
    };
    let mut all = vec![paragraph(
        Kind::Description,
        " ".to_owned(),
        criterion.description.within(language),
        super::look::quiet(),
    )];
    let chosen = match asking.answer.and_then(|answer| answer.rating) {
        Some(Rating::Score(score)) => Some(score),
        _ => None,
    };
    let mark = |number: i64| format!(" ● {number:>2}  ");
    let mut shown = false;
    for (score, anchor) in &criterion.anchors {
        if chosen.is_some_and(|chosen| chosen.number() < score.number()) && !shown {
            // Between two anchors: the score stands between them.
            let number = chosen.map_or(0, crate::model::Score::number);
            all.push(paragraph(Kind::Chosen, mark(number), "", look.accent()));
            shown = true;
        }
        let number = score.number();
        if chosen == Some(*score) {
            all.push(paragraph(Kind::Chosen, mark(number), anchor.within(language), look.accent()));
            shown = true;
        } else {
            let head = format!("   {number:>2}  ");
            all.push(paragraph(Kind::Anchor, head, anchor.within(language), Style::new()));
        }
    }
    for question in &criterion.questions {
        let head = "    –  ".to_owned();
        all.push(paragraph(Kind::Question, head, question.within(language), super::look::quiet()));
    }
    all
}

/// Gives each paragraph as many lines as there are, one after the other; if
/// not even one is left for each, those that are needed least go.
fn fit(mut all: Vec<Paragraph>, height: usize, width: usize) -> Vec<Paragraph> {
    // The description goes before any anchor is cut to less than two lines.
    for (kind, enough) in [(Kind::Description, 2), (Kind::Question, 1)] {
        while all.iter().map(|one| one.lines.len().min(enough)).sum::<usize>() > height {
            let Some(at) = all.iter().rposition(|one| one.kind == kind) else { break };
            all.remove(at);
        }
    }
    while all.len() > height {
        let Some(at) = all.iter().rposition(|one| one.kind != Kind::Chosen) else { break };
        all.remove(at);
    }
    let mut given = vec![1; all.len()];
    for _ in all.len()..height {
        // The shortest that lacks lines; anchors before the rest.
        let lacking = (0..all.len()).filter(|at| given[*at] < all[*at].lines.len());
        let order =
            |at: &usize| (given[*at], matches!(all[*at].kind, Kind::Description | Kind::Question));
        let Some(next) = lacking.min_by_key(order) else { break };
        given[next] += 1;
    }
    for (one, given) in all.iter_mut().zip(given) {
        if one.lines.len() > given {
            let room = width.saturating_sub(indent(one.kind) + 1);
            one.lines.truncate(given);
            if let Some(last) = one.lines.last_mut() {
                *last = cut(&format!("{last} …"), room);
            }
        }
    }
    all
}
