//! The program as a whole, from outside: one binary, so that it links once.

#![expect(unreachable_pub, reason = "nothing outside this binary can reach it")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test stops at the first fault, and says what it skips"
)]

#[cfg(target_os = "linux")]
mod browser;
#[cfg(target_os = "linux")]
mod care;
#[cfg(target_os = "linux")]
mod cases;
#[cfg(target_os = "linux")]
mod changed;
mod checks;
#[cfg(target_os = "linux")]
mod documents;
#[cfg(target_os = "linux")]
mod failing;
#[cfg(target_os = "linux")]
mod files;
mod fuzz;
mod git_for_real;
#[cfg(target_os = "linux")]
mod hostile;
#[cfg(target_os = "linux")]
mod independence;
#[cfg(target_os = "linux")]
mod kill;
mod killed_records;
mod layers;
#[cfg(target_os = "linux")]
mod limits;
mod messages;
#[cfg(target_os = "linux")]
mod paper;
mod powercut;
#[cfg(target_os = "linux")]
mod races;
#[cfg(target_os = "linux")]
mod recording;
#[cfg(target_os = "linux")]
mod records;
#[cfg(target_os = "linux")]
mod redaction;
mod reliability;
mod rubrics;
#[cfg(target_os = "linux")]
mod same_bytes;
mod schema;
#[cfg(target_os = "linux")]
mod sheet;
#[cfg(target_os = "linux")]
mod support;
#[cfg(target_os = "linux")]
mod talk;
#[cfg(target_os = "linux")]
mod team;
#[cfg(target_os = "linux")]
mod terminal;
#[cfg(target_os = "linux")]
mod workshop;
#[cfg(target_os = "linux")]
mod worst;
