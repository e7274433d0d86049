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
                // The rest of a paste was read together with the Enter before it, which came in
                // the same burst; what is typed or sent later has to be read from the terminal.
                let began = self.editor.helper().map_or_else(Began::now, Watcher::began);
                let continues_paste = self.after_burst && began.from_before && initial.is_empty();
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

/// What is known of the keys of a line.
#[derive(Clone, Copy)]
struct Began {
    /// How often the process had read, when the prompt stood.
    reads: Option<Reads>,
    last_key: Option<Instant>,
    /// Whether the first key had been read before the prompt stood.
    from_before: bool,
    ended_in_burst: bool,
}

impl Began {
    const fn now() -> Self {
        Self { reads: None, last_key: None, from_before: false, ended_in_burst: false }
    }
}

/// How often this process has read anything, as Linux counts it.
///
/// rustyline does not tell what it holds read ahead, and timing tells it badly: a
/// program at the other end of the terminal can be as quick as a buffer. But a key
/// that comes without a read in between was read with the keys before it.
#[derive(Clone, Copy)]
struct Reads {
    count: u64,
    /// By how much looking itself raises the count.
    own: u64,
}

impl Reads {
    /// The count as it stands; `None` on systems that do not tell.
    fn now() -> Option<Self> {
        let (first, second) = (Self::count()?, Self::count()?);
        Some(Self { count: second, own: second.checked_sub(first)? })
    }

    /// Whether nothing was read since.
    fn is_unchanged(self) -> bool {
        Self::count() == Some(self.count + self.own)
    }

    fn count() -> Option<u64> {
        let text = std::fs::read_to_string("/proc/self/io").ok()?;
        text.lines().find_map(|line| line.strip_prefix("syscr: "))?.parse().ok()
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
        if line.is_empty() && began.last_key.is_none() {
            // Drawing the prompt asks for a hint too: from here on keys are waited for.
            began.reads = Reads::now();
        } else {
            if began.last_key.is_none() {
                began.from_before = began.reads.is_some_and(Reads::is_unchanged);
            }
            began.last_key = Some(Instant::now());
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
