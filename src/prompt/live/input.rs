//! What a terminal sends, as keys, pastes and clicks.
//!
//! Read here and not by a library because the loop must wait for the keyboard,
//! the saver and signals at once, and must see which keys came in one burst.

/// Something from the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A paste, with `\n` between its lines.
    Paste(String),
    /// A press of the left button, by column and row from 0.
    Click(u16, u16),
    /// The wheel, upwards.
    WheelUp,
    /// The wheel, downwards.
    WheelDown,
}

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether Alt was held.
    pub alt: bool,
    /// Whether Ctrl was held.
    pub ctrl: bool,
}

/// The keys that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are what is printed on the keys")]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

impl Key {
    /// The key alone.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, alt: false, ctrl: false }
    }

    /// The key with Alt.
    #[must_use]
    pub const fn alt(code: Code) -> Self {
        Self { code, alt: true, ctrl: false }
    }

    /// The letter with Ctrl.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), alt: false, ctrl: true }
    }
}

const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// So many keys in one read were not typed by hand: a paste into a terminal that marks none.
const BURST: usize = 6;

/// Makes input of bytes; what is not complete waits for the rest.
#[derive(Debug, Default)]
pub struct Decoder {
    waiting: Vec<u8>,
    /// How far a paste under way has been searched for its end.
    searched: usize,
}

/// What stands at the beginning of some bytes.
enum Found {
    /// This, in so many bytes.
    Input(Input, usize),
    /// Nothing that means anything, in so many bytes.
    Noise(usize),
    /// The beginning of something.
    Incomplete,
}

impl Decoder {
    /// Takes the bytes of one read.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Input> {
        self.waiting.extend_from_slice(bytes);
        let inputs = self.drain();
        gather_bursts(inputs)
    }

    /// Whether something is waiting for its rest.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty() && !self.in_paste()
    }

    /// Nothing followed: what was waiting is all there is. An Esc alone is the key.
    pub fn give_up(&mut self) -> Vec<Input> {
        if !self.is_waiting() {
            return Vec::new();
        }
        let first = self.waiting.remove(0);
        let mut inputs = Vec::new();
        if first == 0x1b {
            inputs.push(Input::Key(Key::plain(Code::Esc)));
        }
        inputs.extend(self.drain());
        inputs
    }

    fn in_paste(&self) -> bool {
        self.waiting.starts_with(PASTE_BEGINS)
    }

    fn drain(&mut self) -> Vec<Input> {
        let mut inputs = Vec::new();
        let mut from = 0;
        loop {
            let rest = &self.waiting[from..];
            if rest.is_empty() {
                break;
            }
            let found = if rest.starts_with(PASTE_BEGINS) {
                paste(rest, &mut self.searched)
            } else {
                first(rest)
            };
            match found {
                Found::Input(input, length) => {
                    inputs.push(input);
                    from += length;
                }
                Found::Noise(length) => from += length,
                Found::Incomplete => break,
            }
        }
        self.waiting.drain(..from);
        inputs
    }
}

/// A marked paste, once its end is there.
fn paste(bytes: &[u8], searched: &mut usize) -> Found {
    let from = (*searched).max(PASTE_BEGINS.len());
    let end = bytes
        .get(from..)
        .and_then(|rest| rest.windows(PASTE_ENDS.len()).position(|window| window == PASTE_ENDS));
    let Some(end) = end.map(|end| from + end) else {
        *searched = bytes.len().saturating_sub(PASTE_ENDS.len());
        return Found::Incomplete;
    };
    *searched = 0;
    let text = String::from_utf8_lossy(&bytes[PASTE_BEGINS.len()..end]);
    Found::Input(Input::Paste(lines(&text)), end + PASTE_ENDS.len())
}

/// Terminals send `\r` for the line ends of a paste.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Many keys at once, and nothing but text, are a paste that the terminal did not mark.
fn gather_bursts(inputs: Vec<Input>) -> Vec<Input> {
    let letter_of = |input: &Input| match input {
        Input::Key(Key { code, alt: false, ctrl: false }) => match code {
            Code::Char(letter) => Some(*letter),
            Code::Enter => Some('\n'),
            Code::Tab => Some('\t'),
            _ => None,
        },
        _ => None,
    };
    if inputs.len() < BURST {
        return inputs;
    }
    let text: Option<String> = inputs.iter().map(letter_of).collect();
    match text {
        // A key that is held down repeats.
        Some(text) if text.chars().any(|letter| !text.starts_with(letter)) => {
            vec![Input::Paste(text)]
        }
        _ => inputs,
    }
}

fn first(bytes: &[u8]) -> Found {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Code, Decoder, Input, Key};

    fn read(bytes: &[u8]) -> Vec<Input> {
        let mut decoder = Decoder::default();
        let mut inputs = decoder.take(bytes);
        inputs.extend(decoder.give_up());
        inputs
    }

    fn plain(code: Code) -> Input {
        Input::Key(Key::plain(code))
    }

    #[test]
    fn keys_of_several_terminals_are_the_same_keys() {
        for up in [&b"\x1b[A"[..], b"\x1bOA", b"\x1b[1;1A"] {
            assert_eq!(read(up), [plain(Code::Up)]);
        }
        for f1 in [&b"\x1bOP"[..], b"\x1b[11~", b"\x1b[[A"] {
            assert_eq!(read(f1), [plain(Code::F(1))]);
        }
        assert_eq!(read(b"\x1b[6~"), [plain(Code::PageDown)]);
        assert_eq!(read("æ日".as_bytes()), [plain(Code::Char('æ')), plain(Code::Char('日'))]);
        assert_eq!(read(b"\x1b8"), [Input::Key(Key::alt(Code::Char('8')))]);
        assert_eq!(read("\x1bå".as_bytes()), [Input::Key(Key::alt(Code::Char('å')))]);
        assert_eq!(read(b"\x15"), [Input::Key(Key::ctrl('u'))]);
        assert_eq!(
            read(b"\x1b[1;5D"),
            [Input::Key(Key { code: Code::Left, alt: false, ctrl: true })]
        );
        assert_eq!(read(b"\x1b[<0;5;3M\x1b[<0;5;3m"), [Input::Click(4, 2)]);
    }

    #[test]
    fn an_esc_alone_is_the_key_and_split_sequences_are_put_together() {
        assert_eq!(read(b"\x1b"), [plain(Code::Esc)]);
        let mut decoder = Decoder::default();
        assert_eq!(decoder.take(b"\x1b"), []);
        assert!(decoder.is_waiting());
        assert_eq!(decoder.take(b"[A"), [plain(Code::Up)]);
        assert_eq!(decoder.take(b"\xc3"), []);
        assert_eq!(decoder.take(b"\xa6"), [plain(Code::Char('æ'))]);
    }

    #[test]
    fn a_paste_is_one_text_however_it_arrives() {
        let mut decoder = Decoder::default();
        let mut inputs = Vec::new();
        for byte in b"\x1b[200~8 x\rq\r\n\x1b[A\x1b[201~8" {
            inputs.extend(decoder.take(&[*byte]));
        }
        assert_eq!(inputs, [Input::Paste("8 x\nq\n\x1b[A".to_owned()), plain(Code::Char('8'))]);
    }

    #[test]
    fn many_keys_at_once_are_a_paste_and_a_key_held_down_is_not() {
        assert_eq!(read(b"8 x\rq\ry\r"), [Input::Paste("8 x\nq\ny\n".to_owned())]);
        assert_eq!(read(b"10"), [plain(Code::Char('1')), plain(Code::Char('0'))]);
        assert_eq!(read(&[0x1b, b'[', b'B'].repeat(20)).len(), 20);
        assert_eq!(read(b"........").len(), 8);
    }

    #[test]
    fn bytes_that_are_no_letter_cost_nothing_but_themselves() {
        assert_eq!(
            read(b"a\xffb\xc3("),
            [plain(Code::Char('a')), plain(Code::Char('b')), plain(Code::Char('('))]
        );
    }

    proptest! {
        #[test]
        fn no_bytes_stop_it_and_all_are_used_up(
            pieces in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..20), 0..10),
        ) {
            let mut decoder = Decoder::default();
            for piece in pieces {
                let _ = decoder.take(&piece);
            }
            for _ in 0..300 {
                let _ = decoder.give_up();
            }
            prop_assert!(!decoder.is_waiting());
        }
    }
}
