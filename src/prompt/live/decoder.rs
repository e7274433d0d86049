//! Cuts what a terminal sends into keys, pastes and clicks, however it is split over reads.

use super::input::{Code, Input, Key};
use super::sequence::{Found, first};

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::input::{Code, Input, Key};
    use super::Decoder;

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
