//! The prompter of a real terminal.

use std::io::{IsTerminal as _, Write as _};

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Select, console};

use super::editor::{AnswerLine, Typed};
use super::{Emergency, Line, Prompter, Stop};
use crate::text::{Style, visible};

/// Variables by which somebody asks for lines: this program's, and the one that other
/// programs with full screens go by where a screen reader is used.
const WANT_LINES: [&str; 2] = ["VURDER_PLAIN", "ACCESSIBLE"];

/// Asks at the terminal: dialoguer for choosing, a line editor for text.
///
/// Nothing is opened before the first question, so a run that asks nothing
/// neither needs a terminal nor listens for signals.
pub struct Terminal {
    style: Style,
    open: Option<Open>,
}

struct Open {
    line: Option<AnswerLine>,
    emergency: Emergency,
}

impl Drop for Open {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.emergency.panicked();
        }
    }
}

impl Terminal {
    /// The prompter of this process's terminal.
    #[must_use]
    pub const fn new(style: Style) -> Self {
        Self { style, open: None }
    }

    /// Whether there is somebody to ask.
    #[must_use]
    pub fn is_there() -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    fn open(&mut self) -> Result<&mut Open, Stop> {
        if !Self::is_there() {
            return Err(Stop::NoTerminal);
        }
        let colour = self.style.colour;
        Ok(self.open.get_or_insert_with(|| {
            console::set_colors_enabled_stderr(colour);
            let typed = Typed::default();
            Open { line: AnswerLine::new(typed.clone()), emergency: Emergency::listen(typed) }
        }))
    }

    fn theme(&self) -> Box<dyn Theme> {
        if self.style.colour { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) }
    }

    /// Asks with dialoguer; input that arrived before the question is no answer to it.
    fn dialog<T>(
        &mut self,
        ask: impl FnOnce(&dyn Theme) -> dialoguer::Result<T>,
    ) -> Result<T, Stop> {
        let theme = self.theme();
        let open = self.open()?;
        let _ = rustix::termios::tcflush(
            rustix::stdio::stdin(),
            rustix::termios::QueueSelector::IFlush,
        );
        let answer = open.emergency.during_dialog(|| ask(&*theme));
        answer.map_err(|dialoguer::Error::IO(error)| {
            // dialoguer leaves the cursor hidden when it is interrupted.
            let _ = console::Term::stderr().show_cursor();
            match error.kind() {
                std::io::ErrorKind::Interrupted => Stop::Interrupted(String::new()),
                std::io::ErrorKind::NotConnected => Stop::NoTerminal,
                _ => Stop::Ended(String::new()),
            }
        })
    }

    /// The item, cut to a width at which dialoguer can still count lines.
    fn fitting(&self, item: &str) -> String {
        let room = self.style.width.saturating_sub(4).max(10);
        console::truncate_str(&visible(item), room, "…").into_owned()
    }
}

impl Prompter for Terminal {
    fn say(&mut self, text: &str) {
        // Where nobody can be told, nothing is lost by not telling.
        let _ = writeln!(std::io::stderr(), "{text}");
    }

    fn line(&mut self, prompt: &str, initial: &str) -> Result<Line, Stop> {
        let open = self.open()?;
        let Some(line) = &mut open.line else { return Err(Stop::NoTerminal) };
        open.emergency.outside_dialogs();
        if open.emergency.was_interrupted() {
            return Err(Stop::Interrupted(String::new()));
        }
        let read = line.read(prompt, initial);
        if read.is_err() {
            open.emergency.make_way();
        }
        read
    }

    fn choose(
        &mut self,
        prompt: &str,
        items: &[String],
        default: usize,
    ) -> Result<Option<usize>, Stop> {
        let items: Vec<String> = items.iter().map(|item| self.fitting(item)).collect();
        self.dialog(|theme| {
            Select::with_theme(theme)
                .with_prompt(prompt)
                .items(&items)
                .default(default)
                .interact_opt()
        })
    }

    fn has_full_screen(&self) -> bool {
        let moves_its_cursor = std::env::var_os("TERM").is_some_and(|term| {
            !term.is_empty() && term != "dumb" && term != "unknown" && term != "cons25"
        });
        let wants_lines = WANT_LINES.into_iter().any(|name| {
            std::env::var(name).is_ok_and(|value| !matches!(&*value, "" | "0" | "false"))
        });
        let size = rustix::termios::tcgetwinsize(rustix::stdio::stderr()).ok();
        let has_room = size.is_some_and(|size| {
            size.ws_col >= super::live::SMALLEST.0 && size.ws_row >= super::live::SMALLEST.1
        });
        Self::is_there() && moves_its_cursor && !wants_lines && has_room
    }

    fn emergency(&mut self) -> Option<&Emergency> {
        // Opened here if nothing was asked yet: an interview listens from its first question on.
        self.open().ok().map(|open| &open.emergency)
    }
}
