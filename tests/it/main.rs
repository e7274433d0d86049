//! The program as a whole, from outside: one binary, so that it links once.

mod layers;
mod messages;
#[cfg(target_os = "linux")]
mod support;
#[cfg(target_os = "linux")]
mod terminal;
