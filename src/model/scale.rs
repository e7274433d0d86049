//! The scale of a rubric and the scores on it.

use super::Ratio;

/// A scale of whole numbers, from the worst score to the best, 0 to 10 by default.
///
/// # Invariants
/// `min < max`, both within −1000..=1000.
///
/// # Examples
/// ```
/// use vurder::model::{Ratio, Scale};
/// let scale = Scale::new(0, 10).unwrap();
/// let eight = scale.score(8).unwrap();
/// assert_eq!(scale.value(eight, None), Ratio::whole(80));
/// assert_eq!(scale.value(eight, scale.score(7).ok()), Ratio::new(600, 7));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    min: i64,
    max: i64,
}

/// A score: a whole number that was checked against the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(i16);

/// Why a number is not a score on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScoreFault {
    /// Below the scale's lowest score.
    TooLow,
    /// Above the scale's highest score.
    TooHigh,
}

impl Scale {
    /// The furthest that a scale may reach from 0.
    pub const LIMIT: i64 = 1000;

    /// 0 to 10, "to catch the nuances".
    pub const DEFAULT: Self = Self { min: 0, max: 10 };

    /// A scale from `min` to `max`; `None` unless `min < max` and both are within the limit.
    #[must_use]
    pub const fn new(min: i64, max: i64) -> Option<Self> {
        if min < max && min >= -Self::LIMIT && max <= Self::LIMIT {
            Some(Self { min, max })
        } else {
            None
        }
    }

    /// The lowest score.
    #[must_use]
    pub const fn min(self) -> i64 {
        self.min
    }

    /// The highest score.
    #[must_use]
    pub const fn max(self) -> i64 {
        self.max
    }

    /// The number as a score of this scale.
    ///
    /// # Errors
    /// Says on which side the number falls off the scale.
    #[expect(clippy::cast_possible_truncation, reason = "scales reach at most 1000 from 0")]
    pub const fn score(self, number: i64) -> Result<Score, ScoreFault> {
        if number < self.min {
            Err(ScoreFault::TooLow)
        } else if number > self.max {
            Err(ScoreFault::TooHigh)
        } else {
            Ok(Score(number as i16))
        }
    }

    /// What a score is worth, 0 to 100.
    ///
    /// # Method
    /// `100·(x−min)/(max−min)`; with an ideal score,
    /// `100·(1 − |x−ideal| / max(ideal−min, max−ideal))`: too much then
    /// counts as little as too little.
    #[must_use]
    pub fn value(self, score: Score, ideal: Option<Score>) -> Ratio {
        let number = score.number();
        match ideal {
            None => Ratio::new(100 * (number - self.min), self.max - self.min),
            Some(ideal) => {
                let ideal = ideal.number();
                let furthest = (ideal - self.min).max(self.max - ideal);
                Ratio::new(100 * (furthest - (number - ideal).abs()), furthest)
            }
        }
    }

    /// Where a value of 0 to 100 lies on the scale.
    ///
    /// # Method
    /// `min + value·(max−min)/100`; without an ideal, what [`Scale::value`] was made from.
    #[must_use]
    pub fn of_value(self, value: &Ratio) -> Ratio {
        Ratio::whole(self.min) + value.clone() * Ratio::new(self.max - self.min, 100)
    }

    /// Whether a score lies in the lowest or highest fifth of the scale
    /// (0–2 and 8–10 of ten), where evidence is asked for.
    #[must_use]
    pub const fn is_extreme(self, score: Score) -> bool {
        let (number, length) = (score.number(), self.max - self.min);
        5 * (number - self.min) <= length || 5 * (self.max - number) <= length
    }
}

impl Default for Scale {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Score {
    /// The score as a number.
    #[must_use]
    pub const fn number(self) -> i64 {
        self.0 as i64
    }
}

#[cfg(test)]
mod tests {
    use super::{Ratio, Scale, ScoreFault};

    #[test]
    fn values_run_from_nought_to_a_hundred() {
        let scale = Scale::new(1, 5).expect("a scale");
        let value = |number| scale.value(scale.score(number).expect("on the scale"), None);
        assert_eq!(
            (value(1), value(3), value(5)),
            (Ratio::ZERO, Ratio::whole(50), Ratio::whole(100))
        );
    }

    #[test]
    fn a_value_lies_where_its_score_does() {
        for (min, max) in [(0, 10), (1, 5), (-3, 4)] {
            let scale = Scale::new(min, max).expect("a scale");
            for number in min..=max {
                let value = scale.value(scale.score(number).expect("on the scale"), None);
                assert_eq!(scale.of_value(&value), Ratio::whole(number));
            }
        }
    }

    #[test]
    fn too_much_of_an_ideal_counts_less_than_the_ideal() {
        let scale = Scale::DEFAULT;
        let ideal = scale.score(7).ok();
        let value = |number| scale.value(scale.score(number).expect("on the scale"), ideal);
        assert_eq!(value(7), Ratio::whole(100));
        assert_eq!(value(10), Ratio::new(400, 7));
        assert_eq!(value(4), value(10));
        assert_eq!(value(0), Ratio::ZERO);
    }

    #[test]
    fn the_ends_are_nought_to_two_and_eight_to_ten() {
        let scale = Scale::DEFAULT;
        let extreme: Vec<i64> = (0..=10)
            .filter(|number| scale.score(*number).is_ok_and(|score| scale.is_extreme(score)))
            .collect();
        assert_eq!(extreme, [0, 1, 2, 8, 9, 10]);
    }

    #[test]
    fn a_number_off_the_scale_says_on_which_side() {
        assert_eq!(Scale::DEFAULT.score(-1), Err(ScoreFault::TooLow));
        assert_eq!(Scale::DEFAULT.score(11), Err(ScoreFault::TooHigh));
        assert_eq!(Scale::new(5, 5), None);
        assert_eq!(Scale::new(0, 1_000_000), None);
    }
}
