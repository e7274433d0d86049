//! What the tests share: a world of their own, runs of the program, terminals.

pub mod cards;
mod pty;
mod random_round;
pub mod records;
mod run;
mod skipped;
pub mod strace;
mod words;
mod world;

pub use pty::Pty;
pub use random_round::random_round;
pub use run::Run;
pub use skipped::{skipped, skipped_outside_ci};
pub use words::{flat, norwegian, say};
pub use world::{NOW, PROGRAM, World, score_all};
