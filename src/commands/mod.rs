//! One file per command: its arguments, its help, and what it does.

pub mod agreement;
mod begin;
pub mod candidate;
pub mod check;
pub mod compare;
pub mod completions;
mod context;
pub mod decide;
pub mod demo;
pub mod erase;
mod error;
mod findings;
pub mod given;
pub mod init;
pub mod interviewers;
pub mod kit;
pub mod man;
pub mod menu;
mod output;
pub mod panel;
mod panel_talk;
mod progress;
pub mod rank;
pub mod reopen;
pub mod revise;
pub mod rubric;
pub mod score;
pub mod seed;
mod session;
pub mod show;
pub mod status;
pub mod submit;

pub use context::{Clock, Context};
pub use error::{CommandError, Exit};
pub use output::Format;
