//! What happens when the terminal is closed or the program is told to stop.

use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;

use super::editor::Typed;
use super::{Keeper, Kept};

/// Shows the cursor and ends the marking of pastes.
const RESTORE: &[u8] = b"\x1b[?25h\x1b[?2004l\r\n";

/// Gives the mouse back, ends the marking of pastes, leaves the full screen, shows the cursor.
pub(super) const LEAVE_SCREEN: &[u8] =
    b"\x1b[?2026l\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[0m\x1b[?1049l\x1b[?25h";

/// How long to wait for a drawing under way; a terminal that is gone never takes it.
const DRAWING: Duration = Duration::from_millis(200);

/// How long a list may need to take in a key that came just before the signal.
const LAST_KEY: Duration = Duration::from_millis(30);

/// What to say at the end, of what came of the last save and where the draft lies.
pub(super) type Farewell = Box<dyn Fn(&Kept, Option<&Path>) -> String + Send>;

/// Whether anybody listens; signals are the whole process's.
static LISTENING: AtomicBool = AtomicBool::new(false);

/// On SIGHUP, SIGTERM, SIGINT and SIGQUIT: saves with what is half typed, puts the
/// terminal back as it was, and ends the program with 128 + the signal's number.
#[derive(Clone)]
pub struct Emergency {
    typed: Typed,
    keeper: Arc<Mutex<Option<Keeper>>>,
    /// While dialoguer asks, a Ctrl-C arrives as SIGINT and the prompt itself answers it.
    /// Stays set after such an answer: the signal may be heard late, and whoever asked says goodbye.
    in_dialog: Arc<AtomicBool>,
    /// A signal has come that ends the program.
    ending: Arc<AtomicBool>,
    /// A Ctrl-C between two questions is for the next one to answer.
    answers_interrupts: Arc<AtomicBool>,
    /// Such a Ctrl-C has come.
    interrupted: Arc<AtomicBool>,
    before: Option<Termios>,
    full_screen: Arc<Mutex<Option<Farewell>>>,
    drawing: Arc<Mutex<()>>,
}

impl Emergency {
    /// Whether signals are answered here already, so that nobody else is to end the program.
    #[must_use]
    pub fn is_listening() -> bool {
        LISTENING.load(Ordering::SeqCst)
    }

    /// Begins to listen for signals.
    pub(super) fn listen(typed: Typed) -> Self {
        LISTENING.store(true, Ordering::SeqCst);
        let emergency = Self {
            typed,
            keeper: Arc::default(),
            in_dialog: Arc::default(),
            ending: Arc::default(),
            answers_interrupts: Arc::default(),
            interrupted: Arc::default(),
            before: tcgetattr(rustix::stdio::stdin()).ok(),
            full_screen: Arc::default(),
            drawing: Arc::default(),
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

    /// The full screen is on, or with `None` left: a signal leaves it first, and says farewell.
    pub(super) fn on_full_screen(&self, farewell: Option<Farewell>) {
        self.outside_dialogs();
        *self.full_screen.lock().unwrap_or_else(PoisonError::into_inner) = farewell;
    }

    /// Leaves the full screen at once, also in the middle of a drawing.
    pub(super) fn leave_screen(&self) {
        let _ = std::io::stderr().write_all(LEAVE_SCREEN);
        self.restore_modes();
    }

    /// While this is held nothing else is written to the terminal.
    pub(super) fn drawing(&self) -> MutexGuard<'_, ()> {
        self.drawing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The terminal's modes as they were when the program began.
    pub(super) const fn modes_before(&self) -> Option<&Termios> {
        self.before.as_ref()
    }

    /// What was typed has been taken into the draft.
    pub fn taken(&self) {
        self.typed.set("");
    }

    /// From now on a Ctrl-C between two questions does not end the program: the next
    /// question is answered with it, so that whoever asks can say goodbye.
    pub fn answer_interrupts(&self) {
        self.answers_interrupts.store(true, Ordering::SeqCst);
    }

    /// Whether a Ctrl-C came before this question.
    pub(super) fn was_interrupted(&self) -> bool {
        self.interrupted.swap(false, Ordering::SeqCst)
    }

    pub(super) fn during_dialog<T>(
        &self,
        ask: impl FnOnce() -> dialoguer::Result<T>,
    ) -> dialoguer::Result<T> {
        self.in_dialog.store(true, Ordering::SeqCst);
        // Between its keys too a Ctrl-C is to be read by the question, and no signal.
        set_modes(|modes| modes.local_modes.remove(LocalModes::ISIG));
        let answer = if self.was_interrupted() {
            Err(std::io::Error::from(std::io::ErrorKind::Interrupted).into())
        } else {
            ask()
        };
        set_modes(|modes| modes.local_modes.insert(LocalModes::ISIG));
        self.make_way();
        if answer.is_ok() {
            self.outside_dialogs();
        }
        answer
    }

    /// From here on a SIGINT ends the program.
    pub(super) fn outside_dialogs(&self) {
        self.in_dialog.store(false, Ordering::SeqCst);
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
        if self.before.is_some() {
            self.restore_modes();
            let _ = std::io::stderr().write_all(RESTORE);
        }
    }

    fn restore_modes(&self) {
        if let Some(before) = &self.before {
            // A terminal that is gone needs no restoring.
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, before);
        }
    }

    /// A fault in the program itself: what is half typed is saved, and the terminal restored.
    /// The full screen does both itself; there nothing is typed at a line.
    pub(super) fn panicked(&self) {
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let typed = self.typed.get();
        if let Some(keeper) = keeper.filter(|_| !typed.is_empty()) {
            // A second fault, in saving, must not take the place of the first.
            let save = std::panic::AssertUnwindSafe(|| drop(keeper.keep_pending(&typed)));
            let _ = std::panic::catch_unwind(save);
        }
        self.restore_terminal();
    }

    /// dialoguer sets the modes anew for every key: after one that came just before the
    /// signal it may do so once more, behind the back of whoever put them back.
    fn outlast_dialog(&self) {
        if self.in_dialog.load(Ordering::SeqCst) {
            std::thread::sleep(LAST_KEY);
            self.restore_modes();
        }
    }

    fn signalled(&self, signal: i32) {
        if signal == SIGINT && self.in_dialog.load(Ordering::SeqCst) {
            return;
        }
        if signal == SIGINT && self.answers_interrupts.load(Ordering::SeqCst) {
            self.interrupted.store(true, Ordering::SeqCst);
            return;
        }
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // Somebody whose terminal is gone can't be told; the file on disk stays as it was.
        let kept = keeper.map(|keeper| keeper.keep_pending(&self.typed.get()));
        let until = Instant::now() + DRAWING;
        let mut drawing = self.drawing.try_lock();
        while drawing.is_err() && Instant::now() < until {
            std::thread::yield_now();
            drawing = self.drawing.try_lock();
        }
        let farewell = self.full_screen.lock().unwrap_or_else(PoisonError::into_inner).take();
        if farewell.is_some() {
            let _ = std::io::stderr().write_all(LEAVE_SCREEN);
        }
        self.restore_terminal();
        self.outlast_dialog();
        if let (Some(farewell), Some((kept, path))) = (farewell, kept) {
            let text = farewell(&kept, path.as_deref());
            let _ = writeln!(std::io::stderr(), "{text}");
        }
        std::process::exit(128 + signal);
    }
}

fn set_modes(change: impl FnOnce(&mut Termios)) {
    // A terminal that is gone has no modes.
    if let Ok(mut modes) = tcgetattr(rustix::stdio::stdin()) {
        change(&mut modes);
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
    }
}
