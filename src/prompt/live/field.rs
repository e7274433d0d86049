//! A field to write in: the text, the cursor, and what keys do to them.

use super::input::{Code, Key};
use super::rows::{Row, column_of, letters, place_at, row_of, rows};

/// A text being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Field {
    text: String,
    /// Where the next letter goes: a byte between two characters.
    cursor: usize,
    /// The column that moving up and down tries to keep.
    column: Option<usize>,
    /// The first row that is shown.
    top: usize,
    /// The rows at the width they were last shown at.
    rows: Vec<Row>,
    room: usize,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// The text is another one.
    Changed,
    /// The cursor moved, or could not.
    Moved,
    /// The key means nothing here.
    None,
}

impl Field {
    /// A field with a text in it, the cursor at its end.
    pub(super) fn new(text: &str) -> Self {
        let mut field = Self { text: text.to_owned(), cursor: text.len(), ..Self::default() };
        field.set_room(80);
        field
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The text as it has become elsewhere; the cursor stays if it can.
    pub(super) fn set(&mut self, text: &str) {
        if self.text != text {
            text.clone_into(&mut self.text);
            self.cursor = self.text.len();
            self.changed();
        }
    }

    /// Does what a key says.
    pub(super) fn key(&mut self, key: Key) -> Effect {
        let by_word = key.ctrl || key.alt;
        match key.code {
            Code::Char(letter) if !key.ctrl && !key.alt => {
                self.insert(letter.encode_utf8(&mut [0; 4]))
            }
            Code::Enter => self.insert("\n"),
            Code::Backspace if by_word => self.remove(self.word_before(), self.cursor),
            Code::Backspace => self.remove(self.before(), self.cursor),
            Code::Delete if by_word => self.remove(self.cursor, self.word_after()),
            Code::Delete => self.remove(self.cursor, self.after()),
            Code::Left if by_word => self.go(self.word_before()),
            Code::Left => self.go(self.before()),
            Code::Right if by_word => self.go(self.word_after()),
            Code::Right => self.go(self.after()),
            Code::Home if key.ctrl => self.go(0),
            Code::End if key.ctrl => self.go(self.text.len()),
            Code::Home => self.go(self.line_start()),
            Code::End => self.go(self.line_end()),
            Code::Up if !by_word => self.up(),
            Code::Down if !by_word => self.down(),
            Code::Char('a') if key.ctrl => self.go(self.line_start()),
            Code::Char('e') if key.ctrl => self.go(self.line_end()),
            Code::Char('w') if key.ctrl => self.remove(self.word_before(), self.cursor),
            Code::Char('k') if key.ctrl => self.remove(self.cursor, self.line_end()),
            Code::Char('b') if key.alt => self.go(self.word_before()),
            Code::Char('f') if key.alt => self.go(self.word_after()),
            Code::Char('d') if key.alt => self.remove(self.cursor, self.word_after()),
            _ => Effect::None,
        }
    }

    /// Writes at the cursor.
    pub(super) fn insert(&mut self, text: &str) -> Effect {
        if text.is_empty() {
            return Effect::Moved;
        }
        self.text.insert_str(self.cursor, text);
        self.cursor += text.len();
        self.changed();
        Effect::Changed
    }

    /// Writes at the beginning of the line in which the cursor is.
    pub(super) fn insert_before_line(&mut self, text: &str) {
        let start = self.line_start_of_text();
        self.text.insert_str(start, text);
        self.cursor += text.len();
        self.changed();
    }

    /// Puts the cursor where it was clicked.
    pub(super) fn click(&mut self, column: usize, row: usize) {
        let row = (self.top + row).min(self.rows.len().saturating_sub(1));
        self.go(place_at(&self.text, &self.rows, row, column));
    }

    /// The rows to show at this size, the first of them, and where the cursor is among them.
    pub(super) fn show(&mut self, room: usize, height: usize) -> (&[Row], (usize, usize)) {
        self.set_room(room);
        let row = row_of(&self.rows, self.cursor);
        let height = height.max(1);
        let last_top = self.rows.len().saturating_sub(height);
        self.top = self.top.clamp((row + 1).saturating_sub(height), row).min(last_top);
        let column = column_of(&self.text, self.rows[row], self.cursor).min(room.saturating_sub(1));
        let end = (self.top + height).min(self.rows.len());
        (&self.rows[self.top..end], (column, row - self.top))
    }

    fn set_room(&mut self, room: usize) {
        if self.room != room || self.rows.is_empty() {
            self.room = room;
            self.rows = rows(&self.text, room);
        }
    }

    fn changed(&mut self) {
        // Keys may have put a combining mark behind its letter: the cursor stands between characters.
        if !letters(&self.text).any(|(at, _)| at == self.cursor) {
            self.cursor = self.after();
        }
        self.column = None;
        self.rows = rows(&self.text, self.room.max(1));
    }

    fn go(&mut self, to: usize) -> Effect {
        self.cursor = to;
        self.column = None;
        Effect::Moved
    }

    fn remove(&mut self, from: usize, to: usize) -> Effect {
        if from == to {
            return Effect::Moved;
        }
        self.text.replace_range(from..to, "");
        self.cursor = from;
        self.changed();
        Effect::Changed
    }

    fn up(&mut self) -> Effect {
        let row = row_of(&self.rows, self.cursor);
        if row == 0 { self.go(0) } else { self.go_to_row(row, row - 1) }
    }

    fn down(&mut self) -> Effect {
        let row = row_of(&self.rows, self.cursor);
        if row + 1 >= self.rows.len() {
            return self.go(self.text.len());
        }
        self.go_to_row(row, row + 1)
    }

    fn go_to_row(&mut self, from: usize, to: usize) -> Effect {
        let here = column_of(&self.text, self.rows[from], self.cursor);
        let column = self.column.unwrap_or(here);
        self.cursor = place_at(&self.text, &self.rows, to, column);
        self.column = Some(column);
        Effect::Moved
    }

    fn before(&self) -> usize {
        letters(&self.text[..self.cursor]).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let next = letters(&self.text).find(|(at, letter)| at + letter.len() > self.cursor);
        next.map_or(self.text.len(), |(at, letter)| at + letter.len())
    }

    fn word_before(&self) -> usize {
        let trimmed = self.text[..self.cursor].trim_end();
        trimmed
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + trimmed[at..].chars().next().map_or(0, char::len_utf8))
    }

    fn word_after(&self) -> usize {
        let rest = &self.text[self.cursor..];
        let word = rest.trim_start();
        let skipped = rest.len() - word.len();
        self.cursor + skipped + word.find(char::is_whitespace).unwrap_or(word.len())
    }

    /// The beginning of the row on the screen.
    fn line_start(&self) -> usize {
        self.rows[row_of(&self.rows, self.cursor)].start
    }

    fn line_end(&self) -> usize {
        let row = row_of(&self.rows, self.cursor);
        place_at(&self.text, &self.rows, row, usize::MAX)
    }

    fn line_start_of_text(&self) -> usize {
        self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::input::{Code, Key};
    use super::{Effect, Field};

    fn press(field: &mut Field, codes: &[Code]) {
        for code in codes {
            field.key(Key::plain(*code));
        }
    }

    #[test]
    fn letters_go_in_at_the_cursor_and_come_out_whole() {
        let mut field = Field::new("æble");
        press(&mut field, &[Code::Home, Code::Char('日'), Code::Char('å'), Code::Backspace]);
        assert_eq!(field.text(), "日æble");
        press(&mut field, &[Code::Delete, Code::End, Code::Char('!')]);
        assert_eq!(field.text(), "日ble!");
        let mut family = Field::new("a👨‍👩‍👧e\u{301}");
        press(&mut family, &[Code::Backspace, Code::Backspace]);
        assert_eq!(family.text(), "a");
    }

    #[test]
    fn words_are_passed_and_removed() {
        let mut field = Field::new("rang the supplier");
        field.key(Key { code: Code::Left, alt: false, ctrl: true });
        field.key(Key::alt(Code::Char('b')));
        field.key(Key::alt(Code::Char('d')));
        assert_eq!(field.text(), "rang  supplier");
        assert_eq!(field.key(Key::ctrl('w')), Effect::Changed);
        assert_eq!(field.text(), " supplier");
    }

    #[test]
    fn up_and_down_keep_their_column_over_wrapped_rows() {
        let mut field = Field::new("one two three four\nfive");
        field.show(8, 5);
        press(&mut field, &[Code::Up, Code::Up, Code::Up, Code::Char('X')]);
        assert_eq!(field.text(), "one Xtwo three four\nfive");
        press(&mut field, &[Code::Down, Code::Down, Code::Down, Code::Down, Code::Char('Y')]);
        assert_eq!(field.text(), "one Xtwo three four\nfiveY");
    }

    #[test]
    fn the_row_of_the_cursor_is_always_shown() {
        let mut field = Field::new(&"line\n".repeat(30));
        let (rows, cursor) = field.show(10, 4);
        assert_eq!((rows.len(), cursor), (4, (0, 3)));
        field.key(Key { code: Code::Home, alt: false, ctrl: true });
        let (_, cursor) = field.show(10, 4);
        assert_eq!(cursor, (0, 0));
        field.click(2, 1);
        field.key(Key::plain(Code::Char('|')));
        assert!(field.text().starts_with("line\nli|ne"));
    }
}
