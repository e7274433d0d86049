//! How a command fails, and the exit code that goes with it.

use std::io;

use crate::model::Fault;
use crate::msg;
use crate::prompt::Stop;
use crate::store::{Failure, SaveError, cause};
use crate::text::Message;

/// The exit codes, as `--help` documents them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// It could not be done.
    Failed,
    /// The command line was not understood, or something on it is missing.
    Usage,
    /// Checks found problems in files.
    Findings,
    /// Interrupted by Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Findings => 3,
            Self::Interrupted => 130,
        }
    }
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub enum CommandError {
    /// It could not be done: what, and what to do.
    Failed {
        /// What went wrong.
        what: Message,
        /// What one can type or do.
        hint: Option<Message>,
    },
    /// Something is missing or wrong on the command line.
    Usage {
        /// What is wrong.
        what: Message,
        /// What one can type.
        hint: Option<Message>,
    },
    /// Files have faults.
    Findings(Vec<Fault>),
    /// Output could not be written; a closed pipe ends quietly.
    Output(io::Error),
    /// Ctrl-C.
    Interrupted,
    /// Everything was said already; only the exit code is left.
    Said(Exit),
}

impl CommandError {
    /// A failure without a hint.
    #[must_use]
    pub const fn failed(what: Message) -> Self {
        Self::Failed { what, hint: None }
    }

    /// A failure with what to do.
    #[must_use]
    pub const fn hinted(what: Message, hint: Message) -> Self {
        Self::Failed { what, hint: Some(hint) }
    }

    /// The same failure or mistake with another hint; findings and the like keep their own.
    #[must_use]
    pub fn or_hinting(self, hint: Message) -> Self {
        match self {
            Self::Failed { what, .. } => Self::Failed { what, hint: Some(hint) },
            Self::Usage { what, .. } => Self::Usage { what, hint: Some(hint) },
            other => other,
        }
    }

    /// A mistake on the command line with what to type.
    #[must_use]
    pub const fn usage(what: Message, hint: Message) -> Self {
        Self::Usage { what, hint: Some(hint) }
    }

    /// The exit code.
    #[must_use]
    pub const fn exit(&self) -> Exit {
        match self {
            Self::Failed { .. } | Self::Output(_) => Exit::Failed,
            Self::Usage { .. } => Exit::Usage,
            Self::Findings(_) => Exit::Findings,
            Self::Interrupted => Exit::Interrupted,
            Self::Said(exit) => *exit,
        }
    }
}

impl From<Failure> for CommandError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Faults(faults) => Self::Findings(faults),
            Failure::Io { path, error } => {
                let path = path.display().to_string();
                Self::failed(msg!("failed-io", path = path, cause = cause(&error)))
            }
            Failure::Save(error) => error.into(),
        }
    }
}

impl From<SaveError> for CommandError {
    fn from(error: SaveError) -> Self {
        let path = error.path().display().to_string();
        Self::hinted(
            msg!("failed-save", path = path, cause = error.cause()),
            msg!("hint-nothing-changed"),
        )
    }
}

impl From<Vec<Fault>> for CommandError {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Findings(faults)
    }
}

impl From<Stop> for CommandError {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Interrupted(_) => Self::Interrupted,
            Stop::Ended(_) => Self::failed(msg!("failed-input-ended")),
            Stop::NoTerminal => Self::Usage { what: msg!("failed-no-terminal"), hint: None },
        }
    }
}

impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
