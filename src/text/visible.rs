//! Makes control and direction characters visible, so that text from files
//! and people can't steer the terminal it is shown on.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text as one line that is safe to show: every control, direction and
/// zero-width character becomes a visible stand-in; line breaks become `⏎`.
///
/// # Examples
/// ```
/// use vurder::text::visible;
/// assert_eq!(visible("a\u{1b}[2Jb"), "a␛[2Jb");
/// assert_eq!(visible("Kari\u{202e}"), "Kari‹U+202E›");
/// assert_eq!(visible("Åse 日本 👍🏽"), "Åse 日本 👍🏽");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    replace(text, Breaks::Shown)
}

/// As [`visible`], but line breaks stay: for notes of several lines.
#[must_use]
pub fn visible_block(text: &str) -> Cow<'_, str> {
    replace(text, Breaks::Kept)
}

/// As [`visible_block`], but every character keeps its column, so that a place
/// in the text can be pointed at. Tabs stay; the carriage return of a line's end goes.
#[must_use]
pub fn visible_narrow(text: &str) -> String {
    let mut characters = text.chars().peekable();
    let mut shown = String::with_capacity(text.len());
    while let Some(character) = characters.next() {
        match character {
            '\n' | '\t' => shown.push(character),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\0'..='\u{1f}' => shown.push(picture(character)),
            '\u{7f}' => shown.push('␡'),
            other if is_steering(other) => shown.push('\u{fffd}'),
            other => shown.push(other),
        }
    }
    shown
}

/// What becomes of line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Kept,
    Shown,
}

fn replace(text: &str, breaks: Breaks) -> Cow<'_, str> {
    let harmless = |c: char| !is_steering(c) || (c == '\n' && breaks == Breaks::Kept);
    if text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' if breaks == Breaks::Kept => shown.push('\n'),
            '\n' => shown.push('⏎'),
            '\t' => shown.push(' '),
            '\0'..='\u{1f}' => shown.push(picture(character)),
            '\u{7f}' => shown.push('␡'),
            other if is_steering(other) => {
                // Writing into a String can't fail.
                let _ = write!(shown, "‹U+{:04X}›", other as u32);
            }
            other => shown.push(other),
        }
    }
    Cow::Owned(shown)
}

/// The picture that Unicode has of a control character below U+0020.
fn picture(control: char) -> char {
    char::from_u32(0x2400 + control as u32).unwrap_or('\u{fffd}')
}

/// Whether a character can move the cursor, change direction or hide itself.
///
/// The zero-width joiner stays: names and emoji of many scripts need it.
#[must_use]
pub const fn is_steering(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_block};

    #[test]
    fn a_note_keeps_its_lines_and_loses_its_escapes() {
        assert_eq!(visible_block("one\r\ntwo\u{9b}2J\u{7f}"), "one\ntwo‹U+009B›2J␡");
        assert_eq!(visible("one\ntwo\tthree"), "one⏎two three");
    }

    #[test]
    fn a_lone_carriage_return_cannot_overwrite_a_line() {
        assert_eq!(visible_block("safe\rEVIL"), "safe␍EVIL");
    }

    #[test]
    fn harmless_text_is_not_copied() {
        assert!(matches!(visible("Øyvind Ærlig"), std::borrow::Cow::Borrowed(_)));
    }
}
