//! What the bytes that terminals send for keys and clicks mean.

use super::input::{Code, Input, Key};

/// What stands at the beginning of some bytes.
pub(super) enum Found {
    /// This, in so many bytes.
    Input(Input, usize),
    /// Nothing that means anything, in so many bytes.
    Noise(usize),
    /// The beginning of something.
    Incomplete,
}

/// The first key or click in some bytes; never called with none.
pub(super) fn first(bytes: &[u8]) -> Found {
    match bytes[0] {
        0x1b => escape(bytes),
        byte @ 0x20..=0x7e => key(Code::Char(char::from(byte)), 1),
        b'\r' | b'\n' => key(Code::Enter, 1),
        b'\t' => key(Code::Tab, 1),
        0x7f | 0x08 => key(Code::Backspace, 1),
        0 => Found::Input(Input::Key(Key::ctrl(' ')), 1),
        byte @ 1..=0x1f => Found::Input(Input::Key(Key::ctrl(control(byte))), 1),
        _ => letter(bytes),
    }
}

fn key(code: Code, length: usize) -> Found {
    Found::Input(Input::Key(Key::plain(code)), length)
}

/// The letter of a control character: 1 is `a`, 31 is `_`.
const fn control(byte: u8) -> char {
    (byte + if byte <= 26 { b'a' - 1 } else { b'@' }) as char
}

/// A letter beyond ASCII.
fn letter(bytes: &[u8]) -> Found {
    let length = match bytes[0] {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Found::Noise(1),
    };
    let Some(all) = bytes.get(..length) else {
        return match bytes[1..].iter().all(|byte| byte & 0xc0 == 0x80) {
            true => Found::Incomplete,
            false => Found::Noise(1),
        };
    };
    match std::str::from_utf8(all).ok().and_then(|text| text.chars().next()) {
        Some(letter) => key(Code::Char(letter), length),
        None => Found::Noise(1),
    }
}

/// What begins with Esc: a sequence, or a key with Alt.
fn escape(bytes: &[u8]) -> Found {
    match bytes.get(1) {
        None => Found::Incomplete,
        Some(0x1b) => key(Code::Esc, 1),
        Some(b'[') => sequence(bytes),
        Some(b'O') => match bytes.get(2) {
            None => Found::Incomplete,
            Some(byte) => by_letter(*byte, 0).map_or(Found::Noise(3), |code| key(code, 3)),
        },
        Some(_) => match first(&bytes[1..]) {
            Found::Input(Input::Key(key), length) => {
                Found::Input(Input::Key(Key { alt: true, ..key }), length + 1)
            }
            Found::Input(input, length) => Found::Input(input, length + 1),
            Found::Noise(length) => Found::Noise(length + 1),
            Found::Incomplete => Found::Incomplete,
        },
    }
}

/// `ESC [ … letter`.
fn sequence(bytes: &[u8]) -> Found {
    match bytes.get(2) {
        // The Linux console's first function keys.
        Some(b'[') => {
            return match bytes.get(3) {
                None => Found::Incomplete,
                Some(letter @ b'A'..=b'E') => key(Code::F(letter - b'A' + 1), 4),
                Some(_) => Found::Noise(4),
            };
        }
        // A click in the old form: three bytes follow.
        Some(b'M') => {
            let Some([button, column, row]) = bytes.get(3..6) else { return Found::Incomplete };
            let place = |byte: u8| u16::from(byte.saturating_sub(33));
            return click(
                u32::from(button.saturating_sub(32)),
                place(*column),
                place(*row),
                true,
                6,
            );
        }
        _ => {}
    }
    let Some(end) = bytes[2..].iter().position(|byte| (0x40..=0x7e).contains(byte)) else {
        // No sequence is so long: it is rubbish.
        return if bytes.len() > 64 { Found::Noise(2) } else { Found::Incomplete };
    };
    let (inside, last, length) = (&bytes[2..2 + end], bytes[2 + end], end + 3);
    if let Some(mouse) = inside.strip_prefix(b"<") {
        let numbers = numbers(mouse);
        let [button, column, row] = numbers[..] else { return Found::Noise(length) };
        let place = |number: u32| u16::try_from(number.saturating_sub(1)).unwrap_or(u16::MAX);
        return click(button, place(column), place(row), last == b'M', length);
    }
    let numbers = numbers(inside);
    let number = |at: usize| numbers.get(at).copied().unwrap_or(0);
    // Modifiers are counted from 1: 1 shift, 2 alt, 4 ctrl.
    let (held, code) = match last {
        b'~' if number(0) == 27 => (number(1), by_number(number(2))),
        b'u' => (number(1), by_number(number(0))),
        b'~' => (number(1), by_tilde(number(0))),
        letter => (number(1), by_letter(letter, number(0))),
    };
    let held = held.saturating_sub(1);
    match code {
        Some(code) => {
            let key = Key { code, alt: held & 2 != 0, ctrl: held & 4 != 0 };
            Found::Input(Input::Key(key), length)
        }
        None => Found::Noise(length),
    }
}

fn numbers(text: &[u8]) -> Vec<u32> {
    let text = String::from_utf8_lossy(text);
    text.split([';', ':']).map(|part| part.parse().unwrap_or(0)).collect()
}

fn click(button: u32, column: u16, row: u16, pressed: bool, length: usize) -> Found {
    match button & !0b1_1100 {
        0 if pressed => Found::Input(Input::Click(column, row), length),
        64 => Found::Input(Input::WheelUp, length),
        65 => Found::Input(Input::WheelDown, length),
        _ => Found::Noise(length),
    }
}

const fn by_letter(letter: u8, _: u32) -> Option<Code> {
    Some(match letter {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'H' => Code::Home,
        b'F' => Code::End,
        b'P' => Code::F(1),
        b'Q' => Code::F(2),
        b'R' => Code::F(3),
        b'S' => Code::F(4),
        b'M' => Code::Enter,
        b'Z' => Code::BackTab,
        _ => return None,
    })
}

fn by_tilde(number: u32) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::F(u8::try_from(number - 10).ok()?),
        17..=21 => Code::F(u8::try_from(number - 11).ok()?),
        23 | 24 => Code::F(u8::try_from(number - 12).ok()?),
        _ => return None,
    })
}

/// A key by the number of its character, as newer terminals send it.
fn by_number(number: u32) -> Option<Code> {
    Some(match number {
        13 => Code::Enter,
        27 => Code::Esc,
        9 => Code::Tab,
        8 | 127 => Code::Backspace,
        other => Code::Char(char::from_u32(other).filter(|letter| !letter.is_control())?),
    })
}
