//! Power cuts, in memory: after every step, every subset of what was not yet
//! synced may be lost, and what was acknowledged must be found all the same.

mod broken;
pub mod commands;
pub mod disk;
mod drafts;
mod erasing;
mod every_command;
pub mod machine;
pub mod recorder;
mod records;
mod saving;
mod submitting;
mod torn;
mod upgrading;
