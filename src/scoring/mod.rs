//! The rules of the game: totals, places, ties, and who may see what.

mod allotment;
mod assessment;
mod departure;
mod firmness;
mod matrix;
mod noise;
mod ranking;
mod settling;
mod visibility;

pub use allotment::{Allotment, MOST_CRITERIA, allot};
pub use assessment::{Assessment, Coverage, CriterionMean, Total, assess, subtotal};
pub use departure::{Departure, departure};
pub use firmness::{Firmness, Island, Separation, firmness};
pub use matrix::Matrix;
pub use noise::{Cards, Noise, NoiseGap, noise, noise_of_criteria};
pub use ranking::{Placed, Ranking, SecondLookAt, Tie, TieRule, rank};
pub use settling::{Difference, differences, scores_given};
pub use visibility::{Concerning, HabitsOf, Revealed, Seal, Viewer, Visibility};
