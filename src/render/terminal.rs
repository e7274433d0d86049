//! Pages for the terminal.

use comfy_table::{
    Cell as Shown, CellAlignment, ContentArrangement, LineStyle, TableStyle, presets,
};

use super::numbers::decimal;
use super::{Align, Block, Cell, Document, Table};
use crate::model::Ratio;
use crate::text::{Language, Style, visible, visible_block};

/// A rule under the headings and nothing else: rows are told apart by their words.
const LOOK: TableStyle = presets::NOTHING.header_separator(LineStyle::new('─', '─', '─', '─'));

/// How many characters a full bar has.
const BAR: u8 = 10;

/// The page as text for a terminal of this width.
#[must_use]
pub fn to_terminal(document: &Document, language: Language, style: Style) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        if !text.is_empty() && !matches!(block, Block::Room(_)) {
            text.push('\n');
        }
        match block {
            Block::Title(title) | Block::Heading(title) => {
                text.push_str(&style.bold(&visible(title)));
                text.push('\n');
            }
            Block::Paragraph(paragraph) => {
                text.push_str(&style.wrap(&visible_block(paragraph), "", ""));
                text.push('\n');
            }
            Block::List(points) => {
                for point in points {
                    text.push_str(&style.wrap(&visible_block(point), "  · ", "    "));
                    text.push('\n');
                }
            }
            Block::Table(table) => {
                text.push_str(&draw(table, language, style));
                text.push('\n');
            }
            Block::Room(lines) => {
                let line = "_".repeat(style.width.saturating_sub(4).clamp(10, 70));
                for _ in 0..*lines {
                    text.push_str("\n  ");
                    text.push_str(&line);
                }
                text.push('\n');
            }
        }
    }
    text
}

fn draw(table: &Table, language: Language, style: Style) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(LOOK);
    drawn.set_content_arrangement(ContentArrangement::Dynamic);
    drawn.set_width(u16::try_from(style.width).unwrap_or(u16::MAX));
    if !style.colour {
        drawn.force_no_tty();
    }
    drawn.set_header(table.columns.iter().map(|column| Shown::new(visible(&column.heading))));
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| written(cell, language)));
    }
    for (at, column) in table.columns.iter().enumerate() {
        if column.align == Align::Right
            && let Some(drawn) = drawn.column_mut(at)
        {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.trim_fmt()
}

/// A cell in words; untrusted text loses what could steer the terminal.
fn written(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => visible_block(text).into_owned(),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number, places) => decimal(number, *places, language),
        Cell::Range(low, high, places) => {
            format!("{}–{}", decimal(low, *places, language), decimal(high, *places, language))
        }
        Cell::Bar(share) => bar(share),
    }
}

/// A share of a hundred as a bar: full blocks, and a half one.
fn bar(share: &Ratio) -> String {
    let halves = (share.clone() * Ratio::new(2 * i64::from(BAR), 100)).rounded(0);
    let halves = usize::try_from(halves).unwrap_or(0).min(2 * usize::from(BAR));
    let mut bar = "█".repeat(halves / 2);
    if halves % 2 == 1 {
        bar.push('▌');
    }
    bar
}
