//! What it takes to ask somebody something.

use super::Emergency;

/// Asks and tells. Everything goes to the person, never into a pipe.
pub trait Prompter {
    /// Tells something, in whole lines.
    fn say(&mut self, text: &str);

    /// Asks for a line of text, which may be pasted and then have several lines.
    ///
    /// `initial` stands in the line already and can be changed.
    ///
    /// # Errors
    /// See [`Stop`].
    fn line(&mut self, prompt: &str, initial: &str) -> Result<Line, Stop>;

    /// Lets one of several be chosen; `None` if the person backs out.
    ///
    /// # Errors
    /// See [`Stop`].
    fn choose(
        &mut self,
        prompt: &str,
        items: &[String],
        default: usize,
    ) -> Result<Option<usize>, Stop>;

    /// Whether the terminal can show a full screen, and has room for one.
    fn has_full_screen(&self) -> bool {
        false
    }

    /// What saves when the terminal goes away; only a real terminal has one.
    fn emergency(&mut self) -> Option<&Emergency> {
        None
    }
}

/// A line that was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub text: String,
    /// Whether it is the rest of a paste that began in the line before.
    pub continues_paste: bool,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C, with what was typed so far.
    Interrupted(String),
    /// The terminal is gone, or the input has ended, with what was typed so far.
    Ended(String),
    /// There is no terminal to ask at.
    NoTerminal,
}
