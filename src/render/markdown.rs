//! Pages as Markdown.

use super::numbers::decimal;
use super::{Align, Block, Cell, Document, Table};
use crate::text::{Language, visible, visible_block};

/// The page as Markdown; text of any origin stays text.
#[must_use]
pub fn to_markdown(document: &Document, language: Language) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        // The tables say what pictures show, and a picture of characters falls apart in a document.
        if matches!(block, Block::Charts(_)) {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        match block {
            Block::Title(title) => text.push_str(&format!("# {}\n", escape(title))),
            Block::Heading(heading) => text.push_str(&format!("## {}\n", escape(heading))),
            Block::Paragraph(paragraph) => {
                let lines: Vec<String> =
                    visible_block(paragraph).lines().map(escape_line).collect();
                text.push_str(&lines.join("  \n"));
                text.push('\n');
            }
            Block::List(points) => {
                for point in points {
                    text.push_str(&format!("- {}\n", escape_line(point)));
                }
            }
            Block::Table(table) => text.push_str(&lay_out(table, language)),
            Block::Charts(_) => {}
            Block::Code(lines) => {
                // Not by four blanks: behind a list these would go on with its last point.
                let fence = fence(lines);
                text.push_str(&format!("{fence}\n"));
                for line in lines {
                    text.push_str(&format!("{}\n", visible(line)));
                }
                text.push_str(&format!("{fence}\n"));
            }
            Block::Room(lines) => text.push_str(&"&nbsp;\n\n---\n\n".repeat(*lines)),
        }
    }
    text
}

/// More backticks than stand together in any of the lines.
fn fence(lines: &[String]) -> String {
    let runs = lines.iter().flat_map(|line| line.split(|one| one != '`')).map(str::len);
    "`".repeat(runs.max().unwrap_or(0).max(2) + 1)
}

fn lay_out(table: &Table, language: Language) -> String {
    let mut table = table.clone();
    // A bar says nothing in Markdown that the number beside it does not.
    while let Some(at) = table.columns.iter().position(|column| column.key == "bar") {
        table.remove(at);
    }
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = line(table.columns.iter().map(|column| escape(&column.heading)).collect());
    let rule = table.columns.iter().map(|column| match column.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    });
    text.push_str(&line(rule.collect()));
    for row in &table.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => escape(text),
            Cell::Whole(number) => number.to_string(),
            Cell::Number(number, places) => decimal(number, *places, language),
            Cell::Range(low, high, places) => {
                format!("{}–{}", decimal(low, *places, language), decimal(high, *places, language))
            }
            Cell::Bar(share) => format!("{} %", decimal(share, 0, language)),
        });
        text.push_str(&line(cells.collect()));
    }
    text
}

/// Text at the beginning of a line, where a number with a point would begin a list, and four
/// blanks a block of code.
fn escape_line(text: &str) -> String {
    let mut escaped = escape(text);
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && escaped[digits..].starts_with(['.', ')']) {
        escaped.insert(digits, '\\');
    } else if escaped.starts_with(' ') {
        escaped.replace_range(..1, "&#32;");
    }
    escaped
}

/// Text in which no character has a meaning to Markdown or HTML; line breaks
/// become a mark, so that a note can't begin a block of its own.
fn escape(text: &str) -> String {
    let shown = visible(text);
    let mut escaped = String::with_capacity(shown.len());
    for (at, character) in shown.char_indices() {
        let starts = at == 0 && matches!(character, '-' | '+' | '=' | '~');
        let meaning = matches!(
            character,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '!' | '~' | '$'
        );
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            other => {
                if starts || meaning {
                    escaped.push('\\');
                }
                escaped.push(other);
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escape, escape_line};

    #[test]
    fn a_name_stays_a_name() {
        assert_eq!(escape("<b>|x|</b>"), "&lt;b&gt;\\|x\\|&lt;/b&gt;");
        assert_eq!(escape("- item\n# head"), "\\- item⏎\\# head");
        assert_eq!(escape("Åse Bjørn-Olsen"), "Åse Bjørn-Olsen");
        assert_eq!(escape("from $5 to $7"), "from \\$5 to \\$7");
    }

    #[test]
    fn a_line_of_a_note_begins_neither_a_list_nor_code() {
        assert_eq!(escape_line("1. Emil, 2. Tuva"), "1\\. Emil, 2. Tuva");
        assert_eq!(escape_line("12) x"), "12\\) x");
        assert_eq!(escape_line("    x"), "&#32;   x");
        assert_eq!(escape_line("7"), "7");
    }
}
