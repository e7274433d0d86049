//! The seed of what is drawn at random.

use crate::stats::stream::Simulation;

/// The seed where nobody names one; printed with every result that it is used for.
pub(super) const SEED: u64 = 1;

/// The option that every command with random draws takes.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct SeedArgs {
    /// The seed of what is drawn at random; the same seed gives the same figures everywhere
    #[arg(long, value_name = "NUMBER", default_value_t = SEED)]
    pub seed: u64,
}

impl SeedArgs {
    /// A simulation of so many draws.
    #[must_use]
    pub const fn simulation(self, draws: usize) -> Simulation {
        Simulation { draws, seed: self.seed }
    }
}
