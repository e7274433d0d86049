//! The rules of the game: totals, places, ties, and who may see what.

mod allotment;
mod assessment;
mod breakdown;
mod departure;
mod firmness;
mod matrix;
mod noise;
mod ranking;
mod settling;
mod shadow;
#[cfg(test)]
mod testing;
mod visibility;
mod worth;

pub use allotment::{Allotment, MOST_CRITERIA, allot};
pub use assessment::{Assessment, Coverage, CriterionMean, Total, assess, subtotal};
pub use breakdown::{
    Breakdown, Part, ScoreChange, Side, WeightChange, breakdown, smallest_score_change,
    smallest_weight_change,
};
pub use departure::{Departure, departure};
pub use firmness::{Firmness, Island, PairNoise, Separation, firmness, pair_noise};
pub use matrix::Matrix;
pub use noise::{Cards, Noise, NoiseGap, noise, noise_of_criteria};
pub use ranking::{Placed, Ranking, SecondLookAt, Tie, TieRule, rank};
pub use settling::{Difference, differences, scores_given};
pub use shadow::{Shadow, ShadowGap, View, shadows};
pub use visibility::{Concerning, HabitsOf, Revealed, Seal, Viewer, Visibility};
