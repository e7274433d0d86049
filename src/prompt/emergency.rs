//! What happens when the terminal is closed or the program is told to stop.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;

use super::Keeper;
use super::editor::Typed;

/// Shows the cursor and ends the marking of pastes.
const RESTORE: &[u8] = b"\x1b[?25h\x1b[?2004l\r\n";

/// On SIGHUP, SIGTERM, SIGINT and SIGQUIT: saves with what is half typed, puts the
/// terminal back as it was, and ends the program with 128 + the signal's number.
#[derive(Clone)]
pub struct Emergency {
    typed: Typed,
    keeper: Arc<Mutex<Option<Keeper>>>,
    /// While dialoguer asks, a Ctrl-C arrives as SIGINT and the prompt itself answers it.
    in_dialog: Arc<AtomicBool>,
    /// A signal has come that ends the program.
    ending: Arc<AtomicBool>,
    before: Option<Termios>,
}

impl Emergency {
    /// Begins to listen for signals.
    pub(super) fn listen(typed: Typed) -> Self {
        let emergency = Self {
            typed,
            keeper: Arc::default(),
            in_dialog: Arc::default(),
            ending: Arc::default(),
            before: tcgetattr(rustix::stdio::stdin()).ok(),
        };
        for signal in [SIGHUP, SIGTERM, SIGQUIT] {
            // Set inside the handler: the question, which ends then too, must not win the race.
            let _ = signal_hook::flag::register(signal, Arc::clone(&emergency.ending));
        }
        if let Ok(mut signals) = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT]) {
            let listening = emergency.clone();
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    listening.signalled(signal);
                }
            });
        }
        emergency
    }

    /// From now on this draft is saved when a signal comes.
    pub fn attach(&self, keeper: &Keeper) {
        *self.keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(keeper.clone());
    }

    /// The draft is submitted or closed: nothing is to be saved any more.
    pub fn detach(&self) {
        *self.keeper.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// What was typed has been taken into the draft.
    pub fn taken(&self) {
        self.typed.set("");
    }

    pub(super) fn during_dialog<T>(&self, ask: impl FnOnce() -> T) -> T {
        self.in_dialog.store(true, Ordering::SeqCst);
        let answer = ask();
        self.make_way();
        self.in_dialog.store(false, Ordering::SeqCst);
        answer
    }

    /// Waits for the end if a signal has come that brings it: the thread that
    /// listens ends the program, with the signal's own exit code.
    pub(super) fn make_way(&self) {
        while self.ending.load(Ordering::SeqCst) {
            std::thread::park();
        }
    }

    /// The terminal as it was when the program began, with a visible cursor.
    pub fn restore_terminal(&self) {
        if let Some(before) = &self.before {
            // A terminal that is gone needs no restoring.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
            let _ = std::io::stderr().write_all(RESTORE);
        }
    }

    fn signalled(&self, signal: i32) {
        if signal == SIGINT && self.in_dialog.load(Ordering::SeqCst) {
            return;
        }
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(keeper) = keeper {
            keeper.keep_pending(&self.typed.get());
        }
        self.restore_terminal();
        std::process::exit(128 + signal);
    }
}
