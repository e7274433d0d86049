//! Mathematics on plain samples.
//!
//! This floor knows nothing of what its numbers mean: it has *units* rated by *raters*,
//! and *alternatives* valued on *criteria*. Every function names its formula and its
//! reference, and carries an example that runs.
//!
//! # Which floor for which question
//!
//! | question | module |
//! |---|---|
//! | do the raters agree? | [`alpha`] (missing ratings allowed), [`icc`], [`kendall`] |
//! | how large is the noise? | [`noise`], [`residual`] (exact, missing ratings allowed), [`reliability`] |
//! | is a rater strict? | [`severity`], [`paired`] |
//! | does order matter? | [`sequence`], on top of [`permutation`]; orders that balance it: [`williams`] |
//! | how firm is a ranking? | [`win_share`], [`stability`], [`potential`], [`smaa`] |
//! | which weights, if only their order is known? | [`weights`] |
//! | are rates of two groups alike? | [`fisher`], [`four_fifths`] |
//!
//! # Exact or approximate
//!
//! Whatever may decide an order, a tie or a flag is computed in rational or integer
//! arithmetic: [`win_share`], [`stability`], [`severity`], [`residual`], [`weights`],
//! [`fisher`], [`four_fifths`]. The rest describes, and is `f64`.
//!
//! # Missing values
//!
//! A value that does not exist is never zero and never NaN: functions return
//! `Result<_, Undefined>`, and [`Undefined`](undefined::Undefined) says why.
//!
//! # Chance
//!
//! Every simulation takes a [`Simulation`](stream::Simulation): how many draws, and the
//! seed. Draws come in chunks of [`CHUNK`](threads::CHUNK), each with a random stream of
//! its own, so that results are the same at any number of threads, on every machine.

pub mod alpha;
pub mod bootstrap;
pub mod fisher;
pub mod four_fifths;
pub mod grid;
pub mod icc;
pub mod kendall;
pub mod mean_squares;
pub mod noise;
pub mod paired;
pub mod permutation;
pub mod potential;
pub mod ratings;
pub mod reliability;
pub mod residual;
pub mod sequence;
pub mod severity;
pub mod simplex;
pub mod smaa;
pub mod stability;
pub mod stream;
pub mod threads;
pub mod undefined;
pub mod weights;
pub mod williams;
pub mod win_share;

mod disagreement;
mod number;
mod packed;
mod patterns;
mod quantile;
#[cfg(test)]
mod reference;
