//! What a page consists of, before it is terminal, Markdown or CSV.

use super::chart::Chart;
use crate::model::Ratio;

/// A page: blocks in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The page's or a section's title.
    Title(String),
    /// A heading inside a section.
    Heading(String),
    /// Running text.
    Paragraph(String),
    /// Short points.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// Lines to be copied as they are, such as commands: never wrapped.
    Code(Vec<String>),
    /// Room to write by hand, in lines.
    Room(usize),
    /// Pictures of what the tables say, beside each other where there is room.
    Charts(Vec<Chart>),
}

/// Typed cells in columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; each has a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading, in the reader's language.
    pub heading: String,
    /// Its fixed name in CSV.
    pub key: String,
    /// How its cells stand.
    pub align: Align,
    /// Whether it may be left out where the page is too narrow.
    pub spare: bool,
}

/// How a cell stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Text.
    Left,
    /// Numbers.
    Right,
}

/// A value in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing to show.
    Empty,
    /// Text of any origin.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number, rounded for people to this many decimals.
    Number(Ratio, u32),
    /// A range of two numbers, rounded alike.
    Range(Ratio, Ratio, u32),
    /// A share of a hundred, drawn as a bar.
    Bar(Ratio),
}

impl Document {
    /// Adds a block.
    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Adds running text.
    pub fn say(&mut self, text: impl Into<String>) {
        self.push(Block::Paragraph(text.into()));
    }
}

impl Table {
    /// A table with these columns: heading, name in CSV, alignment.
    pub fn new(columns: impl IntoIterator<Item = (String, String, Align)>) -> Self {
        let columns = columns.into_iter();
        let columns =
            columns.map(|(heading, key, align)| Column { heading, key, align, spare: false });
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    /// Marks columns that may be left out where the page is too narrow.
    pub fn spare(&mut self, keys: impl Fn(&str) -> bool) {
        for column in &mut self.columns {
            column.spare |= keys(&column.key);
        }
    }

    /// Puts a column without a heading at a position; `cells` has one for each row.
    pub(super) fn insert(&mut self, at: usize, key: &str, cells: impl Iterator<Item = Cell>) {
        let (heading, key) = (String::new(), key.to_owned());
        self.columns.insert(at, Column { heading, key, align: Align::Left, spare: false });
        for (row, cell) in self.rows.iter_mut().zip(cells) {
            row.insert(at, cell);
        }
    }

    /// The table without the column at a position.
    pub(super) fn remove(&mut self, at: usize) {
        self.columns.remove(at);
        for row in &mut self.rows {
            row.remove(at);
        }
    }
}

impl Cell {
    /// Text, or nothing.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A count.
    #[must_use]
    pub fn count(count: usize) -> Self {
        Self::Whole(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
