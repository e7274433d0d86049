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
