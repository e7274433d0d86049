//! The whole program in this process, on a disk that is given.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset, TimeDelta};
use vurder::commands::{Clock, CommandError, Context, Exit, Format};
use vurder::prompt::{Line, Prompter, Stop};
use vurder::store::{Files, RealFiles};
use vurder::text::{Catalogue, Glyphs, Language, Style};

use crate::support::cards::now;

/// The folder that was always there; below it lies all that the program writes.
pub const TOP: &str = "/machine";

/// The folder that the program is started in.
pub const ROUND: &str = "/machine/round";

/// Where drafts are kept.
pub const STATE: &str = "/machine/state/vurder";

/// When a command is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Today,
    /// When everybody's time is over.
    NextYear,
}

/// What came of a run.
pub struct Ran {
    pub result: Result<(), CommandError>,
    /// What was written and said.
    pub said: String,
}

impl Ran {
    pub fn is_done(&self) -> bool {
        self.result.is_ok()
    }

    /// The exit code.
    pub fn code(&self) -> u8 {
        self.result.as_ref().map_or_else(|error| error.exit().code(), |()| Exit::Done.code())
    }

    /// What went wrong, as it would be said.
    pub fn complaint(&self) -> String {
        let words = Catalogue::new(Language::English);
        match &self.result {
            Ok(()) => String::new(),
            Err(CommandError::Failed { what, .. } | CommandError::Usage { what, .. }) => {
                words.say(what)
            }
            Err(CommandError::Findings(faults)) => {
                let folder = Path::new(ROUND);
                let style = Style { width: 400, colour: false, glyphs: Glyphs::Ascii };
                vurder::render::Diagnostics { words: &words, style, folder }.show(faults)
            }
            Err(other) => format!("{other:?}\n{}", self.said),
        }
    }
}

/// Runs a command line of the program.
pub fn run(files: Arc<dyn Files>, when: When, arguments: &[&str]) -> Ran {
    thread_local! {
        // To read all words takes longer than most commands.
        static PROGRAM: RefCell<(Context, Said)> = RefCell::new(program());
    }
    let line: Vec<OsString> =
        ["vurder"].iter().chain(arguments).map(|word| OsString::from(*word)).collect();
    PROGRAM.with_borrow_mut(|(context, said)| {
        context.files = files;
        context.clock = Clock { fixed: Some(moment(when)) };
        let result = vurder::cli::run_in(context, &line);
        context.files = Arc::new(RealFiles);
        let said = std::mem::take(&mut *said.0.lock().expect("nobody else"));
        Ran { result, said: String::from_utf8_lossy(&said).into_owned() }
    })
}

/// The program, about to be started without a terminal, and what it says.
fn program() -> (Context, Said) {
    let said = Said::default();
    let context = Context {
        out: Box::new(said.clone()),
        out_is_terminal: false,
        prompter: Box::new(said.clone()),
        clock: Clock::default(),
        interactive: false,
        folder: PathBuf::from(ROUND),
        state: PathBuf::from(STATE),
        temporary: PathBuf::from(TOP),
        files: Arc::new(RealFiles),
        words: Catalogue::new(Language::English),
        style: Style { width: 400, colour: false, glyphs: Glyphs::Ascii },
        format: Format::Table,
        acting_as: None,
        round: None,
        holder: || "a test".to_owned(),
        called: || "vurder".to_owned(),
    };
    (context, said)
}

fn moment(when: When) -> DateTime<FixedOffset> {
    match when {
        When::Today => now(),
        When::NextYear => now() + TimeDelta::days(400),
    }
}

/// Whether a file is nobody's work: unfinished, or a lock.
pub fn is_litter(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let ends = path.extension().unwrap_or_default();
    ends == "lock" || (ends == "tmp" && name.starts_with(".vurder-"))
}

/// Writes down what is written and said.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody else").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Prompter for Said {
    fn say(&mut self, text: &str) {
        let mut said = self.0.lock().expect("nobody else");
        said.extend_from_slice(text.as_bytes());
        said.push(b'\n');
    }

    fn line(&mut self, _: &str, _: &str) -> Result<Line, Stop> {
        Err(Stop::NoTerminal)
    }

    fn choose(&mut self, _: &str, _: &[String], _: usize) -> Result<Option<usize>, Stop> {
        Err(Stop::NoTerminal)
    }
}
