//! Structured interviews in the terminal.
//!
//! `vurder` scores hiring interviews against a rubric, keeps every scorecard
//! as a small text file, and turns the panel's scorecards into a ranking.
//!
//! The floors, each naming only those below it; `ARCHITECTURE.md` has the map:
//!
//! ```text
//! main → lib → cli → commands
//! commands → prompt, render → report → scoring, checks, store → model, stats → text
//! ```

#[cfg(not(unix))]
compile_error!("vurder needs signals and terminals as Unix has them; on Windows, build it in WSL");

pub mod checks;
pub mod cli;
pub mod commands;
pub mod model;
pub mod prompt;
pub mod render;
pub mod report;
pub mod scoring;
pub mod stats;
pub mod store;
pub mod text;
