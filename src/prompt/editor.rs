//! The answer line: rustyline, with two things added.
//!
//! What is being typed is copied aside at every key, so that it can be saved
//! when the terminal goes away. And lines that arrive in one burst, from a
//! paste into a terminal that does not mark pastes, stay one text.

use std::fs::File;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Behavior, Config, Context, Editor, Helper};

use super::{Line, Stop};

/// A key that comes sooner than this after the prompt was read ahead together with the line before.
const FASTER_THAN_HANDS: Duration = Duration::from_micros(1500);

/// How long to look for input behind an Enter: a long paste arrives in pieces.
const NEXT_PIECE: Duration = Duration::from_millis(2);

/// An Enter that comes sooner than this after the key before it was part of a burst.
/// Longer, because a long line may have to be drawn anew in between.
const ENTER_OF_A_BURST: Duration = Duration::from_millis(20);

/// What is in the answer line at this moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed(Arc<Mutex<String>>);

impl Typed {
    pub(super) fn get(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set(&self, text: &str) {
        text.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Reads answer lines from the terminal.
pub(super) struct AnswerLine {
    editor: Editor<Watcher, MemHistory>,
    typed: Typed,
    /// Whether the Enter of the line before came in one burst with its keys.
    after_burst: bool,
}

impl AnswerLine {
    /// An editor on the controlling terminal; `None` if there is none.
    pub(super) fn new(typed: Typed) -> Option<Self> {
        let config =
            Config::builder().behavior(Behavior::PreferTerm).auto_add_history(false).build();
        let history = MemHistory::with_config(&config);
        let mut editor = Editor::with_history(config, history).ok()?;
        let terminal = File::open("/dev/tty").ok();
        editor.set_helper(Some(Watcher {
            typed: typed.clone(),
            terminal,
            began: Mutex::new(Began::now()),
        }));
        Some(Self { editor, typed, after_burst: false })
    }

    pub(super) fn read(&mut self, prompt: &str, initial: &str) -> Result<Line, Stop> {
        self.typed.set(initial);
        // What was sent after the line before was answered waits in the terminal; the rest of
        // its paste was read with it.
        let sent_since =
            self.editor.helper().is_some_and(|helper| helper.is_waiting(Duration::ZERO));
        if let Some(helper) = self.editor.helper() {
            *helper.began.lock().unwrap_or_else(PoisonError::into_inner) = Began::now();
        }
        let mut read = self.editor.readline_with_initial(prompt, (initial, ""));
        // A key that is no UTF-8 is left out; the line stands as it was before it.
        while let Err(ReadlineError::Io(error)) = &read
            && error.kind() == std::io::ErrorKind::InvalidData
        {
            let before = self.typed.get();
            read = self.editor.readline_with_initial(prompt, (&before, ""));
        }
        match read {
            Ok(text) => {
                // The rest of a paste is at hand at once, and the Enter before it came in the
                // same burst; somebody who types ahead presses Enter after a while.
                let began = self.editor.helper().map_or_else(Began::now, Watcher::began);
                let continues_paste =
                    self.after_burst && !sent_since && began.at_once() && initial.is_empty();
                self.after_burst = began.ended_in_burst;
                let text = text.replace("\r\n", "\n").replace('\r', "\n");
                Ok(Line { text, continues_paste })
            }
            Err(ReadlineError::Interrupted) => Err(Stop::Interrupted(self.typed.get())),
            Err(_) => Err(Stop::Ended(self.typed.get())),
        }
    }
}

/// Watches the line as it is typed.
struct Watcher {
    typed: Typed,
    terminal: Option<File>,
    began: Mutex<Began>,
}

/// When the prompt stood, and when keys came.
#[derive(Clone, Copy)]
struct Began {
    prompt: Instant,
    first_key: Option<Instant>,
    last_key: Option<Instant>,
    ended_in_burst: bool,
}

impl Began {
    fn now() -> Self {
        Self { prompt: Instant::now(), first_key: None, last_key: None, ended_in_burst: false }
    }

    fn at_once(&self) -> bool {
        self.first_key.is_some_and(|first| first.duration_since(self.prompt) < FASTER_THAN_HANDS)
    }
}

impl Watcher {
    /// Whether the terminal holds input that was not read yet, or gets some in this time.
    fn is_waiting(&self, time: Duration) -> bool {
        let Some(terminal) = &self.terminal else { return false };
        let mut fds = [PollFd::new(terminal, PollFlags::IN)];
        let time = Timespec { tv_sec: 0, tv_nsec: i64::from(time.subsec_nanos()) };
        poll(&mut fds, Some(&time)).is_ok_and(|ready| ready > 0)
    }

    fn began(&self) -> Began {
        *self.began.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Helper for Watcher {}

impl Completer for Watcher {
    type Candidate = String;
}

impl Highlighter for Watcher {}

impl Hinter for Watcher {
    type Hint = String;

    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        self.typed.set(line);
        let mut began = self.began.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if line.is_empty() && began.first_key.is_none() {
            // Drawing the prompt asks for a hint too: only now the line is ready for keys.
            began.prompt = now;
        } else {
            began.first_key.get_or_insert(now);
            began.last_key = Some(now);
        }
        None
    }
}

impl Validator for Watcher {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        self.typed.set(context.input());
        let mut began = self.began.lock().unwrap_or_else(PoisonError::into_inner);
        began.ended_in_burst = began.last_key.is_some_and(|last| last.elapsed() < ENTER_OF_A_BURST);
        // Input right behind an Enter comes from a paste: the Enter was part of it.
        // Where the terminal knows no keys but only lines, nothing was seen of them.
        let by_hand = began.last_key.is_some() && !began.ended_in_burst;
        Ok(if !by_hand && self.is_waiting(NEXT_PIECE) {
            ValidationResult::Incomplete
        } else {
            ValidationResult::Valid(None)
        })
    }
}
