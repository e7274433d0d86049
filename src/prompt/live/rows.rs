//! A text in the rows of a field: where lines break, where the cursor stands.

use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use crate::text::visible;

/// One row of a text: the bytes that stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A character as people see it: its place in the text, how it is shown, and how wide.
pub(super) fn letters(text: &str) -> impl DoubleEndedIterator<Item = (usize, &str)> {
    text.grapheme_indices(true)
}

/// How wide a character is shown.
pub(super) fn width(letter: &str) -> usize {
    match letter {
        "\n" | "\r\n" => 0,
        "\t" => 1,
        plain if plain.len() == 1 && plain.as_bytes()[0] >= 0x20 && plain != "\x7f" => 1,
        other => visible(other).width(),
    }
}

/// Breaks a text into rows, at spaces where there are any.
pub(super) fn rows(text: &str, room: usize) -> Vec<Row> {
    let room = room.max(1);
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        break_line(text, start, start + line.len(), room, &mut rows);
        start += line.len() + 1;
    }
    rows
}

fn break_line(text: &str, from: usize, to: usize, room: usize, rows: &mut Vec<Row>) {
    let (mut start, mut taken) = (from, 0);
    // Behind the last space of the row, and how wide the row is up to there.
    let mut space: Option<(usize, usize)> = None;
    for (at, letter) in letters(&text[from..to]) {
        let (at, wide) = (from + at, width(letter));
        // A space at the end of a row hangs over its edge.
        let hangs = letter == " " && taken <= room;
        while taken + wide > room && at > start && !hangs {
            let (next, before) = space
                .take()
                .filter(|(behind, _)| *behind > start && letter != " ")
                .unwrap_or((at, taken));
            rows.push(Row { start, end: next });
            taken -= before;
            start = next;
        }
        taken += wide;
        if letter == " " {
            space = Some((at + 1, taken));
        }
    }
    rows.push(Row { start, end: to });
}

/// The row in which a place of the text stands.
pub(super) fn row_of(rows: &[Row], at: usize) -> usize {
    rows.partition_point(|row| row.start <= at).saturating_sub(1)
}

/// The column at which a place of the text stands in its row.
pub(super) fn column_of(text: &str, row: Row, at: usize) -> usize {
    letters(&text[row.start..at.clamp(row.start, row.end)]).map(|(_, letter)| width(letter)).sum()
}

/// The place of the text at a column of a row, or the row's end.
pub(super) fn place_at(text: &str, rows: &[Row], row: usize, column: usize) -> usize {
    let Some(line) = rows.get(row.min(rows.len().saturating_sub(1))) else { return 0 };
    let mut taken = 0;
    for (at, letter) in letters(&text[line.start..line.end]) {
        taken += width(letter);
        if taken > column {
            return line.start + at;
        }
    }
    // The end of a row that goes on in the next is the place before its last letter.
    let goes_on = rows.get(row + 1).is_some_and(|next| next.start == line.end);
    let last = letters(&text[line.start..line.end]).next_back();
    last.filter(|_| goes_on).map_or(line.end, |(at, _)| line.start + at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{place_at, row_of, rows, width};

    fn shown(text: &str, room: usize) -> Vec<&str> {
        rows(text, room).into_iter().map(|row| &text[row.start..row.end]).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_anywhere() {
        assert_eq!(shown("rang the supplier", 9), ["rang the ", "supplier"]);
        assert_eq!(shown("rang the supplier", 8), ["rang the ", "supplier"]);
        assert_eq!(shown("Sammenhengende", 6), ["Sammen", "hengen", "de"]);
        assert_eq!(shown("one\n\ntwo", 9), ["one", "", "two"]);
        assert_eq!(shown("日本語", 4), ["日本", "語"]);
        assert_eq!(shown("", 9), [""]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_no_row_is_too_wide(text in "[a-zæ日 \n]{0,60}", room in 2_usize..20) {
            let all = rows(&text, room);
            let joined: String = all.iter().map(|row| &text[row.start..row.end]).collect();
            prop_assert_eq!(joined, text.replace('\n', ""));
            for row in &all {
                let shown = text[row.start..row.end].trim_end_matches(' ');
                let wide: usize = super::letters(shown).map(|(_, letter)| width(letter)).sum();
                prop_assert!(wide <= room, "{shown:?}");
            }
            for (at, _) in super::letters(&text) {
                let row = row_of(&all, at);
                let column = super::column_of(&text, all[row], at);
                if !text[at..].starts_with('\n') && column < room {
                    prop_assert_eq!(place_at(&text, &all, row, column), at);
                }
            }
        }
    }
}
