//! A progress bar that shows only when something takes long.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use crate::prompt::Emergency;

/// What is done sooner than this shows no bar.
const SOON: Duration = Duration::from_millis(500);

/// Tells how far a long reading has come; it draws on a terminal only.
pub(super) struct Progress {
    began: Instant,
    text: String,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    pub(super) fn new(text: String) -> Self {
        Self { began: Instant::now(), text, bar: OnceLock::new() }
    }

    pub(super) fn at(&self, done: usize, total: usize) {
        if self.bar.get().is_none() && self.began.elapsed() < SOON {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::with_draw_target(Some(total as u64), target());
            let bar = bar.with_message(self.text.clone());
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}");
            let bar = bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            clear_on_signals(bar.clone());
            bar
        });
        bar.set_position(done as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

/// A signal that ends the program does so without leaving half a bar behind.
fn clear_on_signals(bar: ProgressBar) {
    // Without a listener the bar stays behind, and nothing else is lost.
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    thread::spawn(move || {
        for signal in signals.forever() {
            bar.finish_and_clear();
            // Who asks questions ends the program in a way of their own.
            if !Emergency::is_listening() {
                let _ = emulate_default_handler(signal);
            }
        }
    });
}

/// Standard error, if it is a terminal.
fn target() -> ProgressDrawTarget {
    /// Drawings a second.
    const OFTEN: u8 = 20;
    /// What a terminal echoes at a Ctrl-C, and the cursor behind it.
    const ECHO: u16 = 3;

    match rustix::termios::tcgetwinsize(rustix::stdio::stderr()) {
        Ok(size) if io::stderr().is_terminal() => {
            let narrow = Narrow { width: size.ws_col.saturating_sub(ECHO) };
            ProgressDrawTarget::term_like_with_hz(Box::new(narrow), OFTEN)
        }
        _ => ProgressDrawTarget::hidden(),
    }
}

/// A terminal on which bars end before the last columns: lines are filled up to the width, and
/// the echo of a Ctrl-C behind a full one would stand on a line that nobody clears.
#[derive(Debug)]
struct Narrow {
    width: u16,
}

impl Narrow {
    fn move_cursor(places: usize, direction: char) -> io::Result<()> {
        match places {
            0 => Ok(()),
            _ => write!(io::stderr(), "\u{1b}[{places}{direction}"),
        }
    }
}

impl TermLike for Narrow {
    fn width(&self) -> u16 {
        self.width
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        Self::move_cursor(n, 'A')
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        Self::move_cursor(n, 'B')
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        Self::move_cursor(n, 'C')
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        Self::move_cursor(n, 'D')
    }

    fn write_line(&self, s: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{s}")
    }

    fn write_str(&self, s: &str) -> io::Result<()> {
        write!(io::stderr(), "{s}")
    }

    fn clear_line(&self) -> io::Result<()> {
        io::stderr().write_all(b"\r\x1b[2K")
    }

    fn flush(&self) -> io::Result<()> {
        io::stderr().flush()
    }
}
