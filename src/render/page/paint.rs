//! Pages that also go to the terminal, as HTML.

use maud::{Markup, html};

use crate::render::chart::Bar;
use crate::render::numbers::decimal;
use crate::render::{Align, Block, Cell, Table};
use crate::text::{Language, visible, visible_block};

use super::svg;

/// The blocks of a page below a section's title.
pub(super) fn blocks(blocks: &[Block], language: Language) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Title(heading) | Block::Heading(heading) => h3 { (visible(heading)) },
                Block::Paragraph(text) => p dir="auto" class="note-text" { (visible_block(text)) },
                Block::List(points) => ul {
                    @for point in points { li dir="auto" { (visible_block(point)) } }
                },
                Block::Table(table) => (self::table(table, language)),
                Block::Code(lines) => pre class="inputs" { @for line in lines { (visible(line)) "\n" } },
                Block::Room(lines) => (room(*lines)),
                // A page draws its pictures where they belong.
                Block::Charts(_) => {},
            }
        }
    }
}

/// Lines to write on.
pub(super) fn room(lines: usize) -> Markup {
    html! { @for _ in 0..lines { div class="line" {} } }
}

/// A table in a frame that scrolls where the window is narrower.
pub(super) fn table(table: &Table, language: Language) -> Markup {
    html! {
        div class="scroll" tabindex="0" {
            table {
                thead {
                    tr {
                        @for column in &table.columns {
                            @if column.heading.is_empty() {
                                td {}
                            } @else {
                                th scope="col" class=[numeric(column.align)] { (visible(&column.heading)) }
                            }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (cell, column) in row.iter().zip(&table.columns) {
                                (self::cell(cell, column.align, language))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn numeric(align: Align) -> Option<&'static str> {
    (align == Align::Right).then_some("number")
}

/// Whether a text is figures with a word between, such as an interval: not broken over lines.
fn figures(text: &str) -> bool {
    let mut letters = text.chars();
    let ends = [letters.next(), letters.next_back()];
    let figure = |letter: &char| letter.is_ascii_digit() || *letter == '−';
    text.len() <= LONGEST_FIGURES && ends.iter().flatten().filter(|one| figure(one)).count() == 2
}

/// The most bytes that figures in words take, such as `−13.214 to −0.705`.
const LONGEST_FIGURES: usize = 24;

/// One cell of a table.
pub(super) fn cell(cell: &Cell, align: Align, language: Language) -> Markup {
    let class = numeric(align);
    match cell {
        Cell::Empty => html! { td {} },
        Cell::Text(text) => {
            let class = class.or_else(|| figures(text).then_some("whole"));
            html! { td class=[class] dir="auto" { (visible_block(text)) } }
        }
        Cell::Whole(number) => html! { td class=[class] { (number) } },
        Cell::Number(number, places) => {
            html! { td class=[class] { (decimal(number, *places, language)) } }
        }
        Cell::Range(low, high, places) => html! {
            td class=[class] {
                (decimal(low, *places, language)) "–" (decimal(high, *places, language))
            }
        },
        Cell::Bar(share) => {
            let said = format!("{} %", decimal(share, 0, language));
            let to = share.approximate() / 100.0;
            let bar = Bar { name: String::new(), from: 0.0, to, room: 1.0, figures: String::new() };
            html! { td class="figure" { (svg::bar(&bar, None, &said)) } }
        }
    }
}
