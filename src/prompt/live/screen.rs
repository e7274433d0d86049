//! The terminal as a full screen: taken, drawn on, and given back as it was.

use ratatui::Terminal;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::super::emergency::{Emergency, LEAVE_SCREEN};
use super::app::App;
use super::backend::Silent;
use super::state::{Moment, Mouse};

/// A screen of its own, pastes marked, clicks reported by column and row.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[2J\x1b[?2004h\x1b[?1000h\x1b[?1006h";

const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// What is between these two is shown at once, where the terminal knows how.
const FRAME_BEGINS: &[u8] = b"\x1b[?2026h";
const FRAME_ENDS: &[u8] = b"\x1b[?2026l";

/// The terminal while the sheet has it. Dropped, it is given back.
pub(super) struct Screen {
    terminal: Terminal<Silent>,
    emergency: Emergency,
    before: Termios,
    taken: bool,
}

impl Screen {
    /// Takes the terminal.
    pub(super) fn take(emergency: &Emergency) -> std::io::Result<Self> {
        let before = match emergency.modes_before() {
            Some(before) => before.clone(),
            None => tcgetattr(rustix::stdio::stdin())?,
        };
        let terminal = Terminal::new(Silent::new())?;
        let emergency = emergency.clone();
        let mut screen = Self { terminal, emergency, before, taken: false };
        screen.enter()?;
        Ok(screen)
    }

    /// Every key comes at once and as it is.
    pub(super) fn enter(&mut self) -> std::io::Result<()> {
        let mut raw = self.before.clone();
        raw.make_raw();
        tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &raw)?;
        self.taken = true;
        self.write(ENTER)?;
        self.terminal.clear()
    }

    /// The terminal as it was, with a visible cursor.
    pub(super) fn leave(&mut self) {
        if std::mem::replace(&mut self.taken, false) {
            if !std::thread::panicking() {
                // A terminal that is gone needs no restoring; on a panic it was done before
                // anything was said, and leaving twice would write over what was said.
                let _ = self.write(LEAVE_SCREEN);
            }
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &self.before);
        }
    }

    pub(super) fn draw(&mut self, app: &mut App<'_, '_>, now: Moment) -> std::io::Result<()> {
        let emergency = self.emergency.clone();
        let _drawing = emergency.drawing();
        self.terminal.backend_mut().queue(FRAME_BEGINS)?;
        self.terminal.draw(|frame| app.draw(frame, now))?;
        self.terminal.backend_mut().send(FRAME_ENDS)
    }

    /// Whatever stands on the screen, everything is drawn anew.
    pub(super) fn forget(&mut self) -> std::io::Result<()> {
        self.terminal.clear()
    }

    pub(super) fn mouse(&mut self, mouse: Mouse) -> std::io::Result<()> {
        self.write(match mouse {
            Mouse::Sheet => MOUSE_ON,
            Mouse::Terminal => MOUSE_OFF,
        })
    }

    /// Puts a text on the clipboard of the terminal, wherever that is (OSC 52).
    pub(super) fn copy(&mut self, text: &str) -> std::io::Result<()> {
        let sequence = format!("\x1b]52;c;{}\x07", base64(text.as_bytes()));
        self.write(sequence.as_bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        let emergency = self.emergency.clone();
        let _drawing = emergency.drawing();
        self.terminal.backend_mut().send(bytes)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.leave();
    }
}

/// Bytes in 64 letters (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place > three.len() { '=' } else { char::from(letter) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_the_rfc() {
        let cases =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (text, wanted) in cases {
            assert_eq!(base64(text.as_bytes()), wanted);
        }
    }
}
