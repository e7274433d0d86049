//! Pages for the terminal.

use comfy_table::{
    Cell as Shown, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle,
    Width, presets,
};

use super::chart;
use super::numbers::decimal;
use super::{Align, Block, Cell, Column, Document, Table};
use crate::model::Ratio;
use crate::text::{Glyphs, Language, Style, visible, visible_block};

/// A rule under the headings and nothing else: rows are told apart by their words.
const LOOK: TableStyle =
    presets::NOTHING.header_separator(LineStyle::none().fill('─').junction('─'));

/// The same for terminals that have no such line.
const PLAIN_LOOK: TableStyle =
    presets::NOTHING.header_separator(LineStyle::none().fill('-').junction('-'));

/// How many characters a full bar has.
const BAR: u8 = 8;

/// How many rows of a table are drawn at a time.
const PART: usize = 1000;

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
            Block::Charts(charts) => text.push_str(&chart::draw(charts, style)),
            Block::Code(lines) => {
                for line in lines {
                    text.push_str(&format!("  {}\n", visible(line)));
                }
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
    let mut rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| written(cell, language, style.glyphs)).collect())
        .collect();
    let mut columns: Vec<&Column> = table.columns.iter().collect();
    let mut widths: Vec<usize> = (0..columns.len()).map(|at| widest(&columns, &rows, at)).collect();
    // What may be left out goes, the last first, until the rest fits.
    while needed(&widths) > style.width
        && let Some(at) = columns.iter().rposition(|column| column.spare)
    {
        columns.remove(at);
        widths.remove(at);
        for row in &mut rows {
            row.remove(at);
        }
    }
    let fits = needed(&widths) <= style.width;
    let mut text = String::new();
    // A long table is drawn in parts, so that it needs no second copy of itself.
    for (part, rows) in rows.chunks(PART).enumerate() {
        let drawn = draw_part(&columns, rows, fits.then_some(widths.as_slice()), style);
        let body = match part {
            0 => drawn.as_str(),
            _ => drawn.splitn(3, '\n').nth(2).unwrap_or_default(),
        };
        if part > 0 {
            text.push('\n');
        }
        text.push_str(body);
    }
    text
}

/// Draws some rows under the headings; with widths, every part alike.
fn draw_part(
    columns: &[&Column],
    rows: &[Vec<String>],
    widths: Option<&[usize]>,
    style: Style,
) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(match style.glyphs {
        Glyphs::Unicode => LOOK,
        Glyphs::Ascii => PLAIN_LOOK,
    });
    drawn.set_content_arrangement(ContentArrangement::Dynamic);
    drawn.set_width(u16::try_from(style.width).unwrap_or(u16::MAX));
    if !style.colour {
        drawn.force_no_tty();
    }
    drawn.set_header(columns.iter().map(|column| Shown::new(visible(&column.heading))));
    drawn.add_rows(rows.iter().map(|row| row.iter().map(Shown::new)));
    for (at, column) in columns.iter().enumerate() {
        let Some(drawn) = drawn.column_mut(at) else { continue };
        drawn.set_padding((0, 1));
        if column.align == Align::Right {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
        if let Some(width) = widths.and_then(|widths| u16::try_from(widths[at]).ok()) {
            // Content and the blank behind it.
            drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width + 1)));
        }
    }
    drawn.trim_fmt()
}

/// The width of the widest line in a column.
fn widest(columns: &[&Column], rows: &[Vec<String>], at: usize) -> usize {
    let heading = textwrap::core::display_width(&columns[at].heading);
    let lines = rows.iter().flat_map(|row| row[at].lines()).map(textwrap::core::display_width);
    lines.max().unwrap_or(0).max(heading)
}

/// The width of a whole table: two blanks stand between columns, one at the end.
fn needed(widths: &[usize]) -> usize {
    widths.iter().map(|width| width + 2).sum::<usize>().saturating_sub(1)
}

/// A cell in words; untrusted text loses what could steer the terminal.
fn written(cell: &Cell, language: Language, glyphs: Glyphs) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => visible_block(text).into_owned(),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number, places) => decimal(number, *places, language),
        Cell::Range(low, high, places) => {
            format!("{}–{}", decimal(low, *places, language), decimal(high, *places, language))
        }
        Cell::Bar(share) => bar(share, glyphs),
    }
}

/// A share of a hundred as a bar: full blocks, and a half one.
fn bar(share: &Ratio, glyphs: Glyphs) -> String {
    let halves = (share.clone() * Ratio::new(2 * i64::from(BAR), 100)).rounded(0);
    let halves = usize::try_from(halves).unwrap_or(0).min(2 * usize::from(BAR));
    if glyphs == Glyphs::Ascii {
        return "#".repeat(halves.div_ceil(2));
    }
    let mut bar = "█".repeat(halves / 2);
    if halves % 2 == 1 {
        bar.push('▌');
    }
    bar
}
