//! The signs of the sheet for terminals that have no others than those of ASCII.
//!
//! What is drawn is turned at the end, in one place, so that no part of the
//! sheet can forget it. Letters stay: a name without its ø is another name,
//! and a terminal that cannot show it loses one letter and no column.

use ratatui::buffer::Buffer;

/// Turns all signs that are no letters into ASCII, each in its column.
pub(super) fn in_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let mut letters = cell.symbol().chars();
        if let (Some(letter), None) = (letters.next(), letters.next())
            && let Some(sign) = sign(letter)
        {
            cell.set_char(sign);
        }
    }
}

/// The sign that stands for another one; `None` for ASCII itself and for letters.
const fn sign(letter: char) -> Option<char> {
    Some(match letter {
        '─' | '━' | '–' | '—' | '‐' | '‑' | '−' => '-',
        '│' | '┃' | '·' => '|',
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '✓' => '+',
        '▸' | '›' | '»' | '→' => '>',
        '‹' | '«' | '←' => '<',
        '↑' => '^',
        '↓' => 'v',
        '○' => 'o',
        '●' | '✎' | '•' => '*',
        '…' => '~',
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        '\u{a0}' | '\u{202f}' => ' ',
        _ => return None,
    })
}
