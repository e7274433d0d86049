//! Exact fractions. Nothing floating decides a place.

use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};

/// An exact fraction in lowest terms.
///
/// # Invariants
/// The denominator is positive, numerator and denominator share no factor,
/// and a value that fits two machine words is always kept in them, so that
/// equality is plain comparison.
///
/// # Method
/// Small values are reckoned in 128 bits; what does not fit there is reckoned
/// with big integers. No operation rounds or overflows.
///
/// # Examples
/// ```
/// use vurder::model::Ratio;
/// let third = Ratio::new(1, 3);
/// assert_eq!(third.clone() + Ratio::new(1, 6), Ratio::new(1, 2));
/// assert_eq!(third.to_string(), "1/3");
/// assert_eq!(Ratio::from_decimal("0.4"), Some(Ratio::new(2, 5)));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Ratio(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    /// Numerator and denominator.
    Small(i64, i64),
    /// What does not fit [`Form::Small`].
    Big(Box<BigRational>),
}

impl Ratio {
    /// The whole number 0.
    pub const ZERO: Self = Self(Form::Small(0, 1));

    /// `numerator / denominator`, reduced.
    ///
    /// A denominator of 0 gives 0: callers divide by counts that they have
    /// checked, and a place must never hang on a panic.
    #[must_use]
    pub fn new(numerator: i64, denominator: i64) -> Self {
        Self::from_wide(i128::from(numerator), i128::from(denominator))
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self(Form::Small(number, 1))
    }

    /// The exact value of a decimal number as written: digits, at most one
    /// point, an optional sign; up to 18 digits in all.
    #[must_use]
    pub fn from_decimal(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix(['-', '+']) {
            Some(rest) => (if text.starts_with('-') { -1 } else { 1 }, rest),
            None => (1, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || all.len() > 18 || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let places = u32::try_from(fraction.len()).ok()?;
        Some(Self::new(sign * all.parse::<i64>().ok()?, 10_i64.checked_pow(places)?))
    }

    /// Whether it is exactly 0.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        *self == Self::ZERO
    }

    /// Whether it is below 0.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        *self < Self::ZERO
    }

    /// The same without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        if self.is_negative() { -self } else { self }
    }

    /// The nearest floating-point number, for drawing and statistics only.
    #[must_use]
    pub fn approximate(&self) -> f64 {
        self.to_big().to_f64().unwrap_or(f64::NAN)
    }

    /// The value rounded to `places` decimals (at most 9), halves away from
    /// zero, as a whole number of units of `10^-places`: 2/3 to 1 place is 7.
    /// Values beyond 128 bits, which no score leads to, stop at their ends.
    #[must_use]
    pub fn rounded(&self, places: u32) -> i128 {
        let unit = 10_i128.pow(places.min(9));
        if let Form::Small(numerator, denominator) = &self.0 {
            let (numerator, denominator) = (i128::from(*numerator), i128::from(*denominator));
            let magnitude = (numerator.abs() * unit * 2 + denominator) / (denominator * 2);
            return magnitude * numerator.signum();
        }
        let scaled = self.to_big() * BigInt::from(unit);
        let doubled: BigInt = scaled.numer().abs() * 2 + scaled.denom();
        let magnitude: BigInt = doubled / (scaled.denom() * 2);
        let end = if scaled.is_negative() { i128::MIN } else { i128::MAX };
        let signed = if scaled.is_negative() { -magnitude } else { magnitude };
        signed.to_i128().unwrap_or(end)
    }

    /// The value as a big fraction, for the exact methods that need one.
    #[must_use]
    pub fn to_big(&self) -> BigRational {
        match &self.0 {
            Form::Small(numerator, denominator) => {
                BigRational::new_raw(BigInt::from(*numerator), BigInt::from(*denominator))
            }
            Form::Big(big) => (**big).clone(),
        }
    }

    /// The fraction `a / b` in lowest terms; 0 where `b` is 0.
    fn from_wide(numerator: i128, denominator: i128) -> Self {
        if denominator == 0 {
            return Self::ZERO;
        }
        // Nearly everything fits one word, where dividing is many times as fast.
        if let (Ok(numerator), Ok(denominator)) =
            (i64::try_from(numerator), i64::try_from(denominator))
            && numerator != i64::MIN
            && denominator != i64::MIN
        {
            let divisor = num_integer::gcd(numerator, denominator) * denominator.signum();
            return Self(Form::Small(numerator / divisor, denominator / divisor));
        }
        let divisor = num_integer::gcd(numerator, denominator) * denominator.signum();
        let (numerator, denominator) = (numerator / divisor, denominator / divisor);
        match (i64::try_from(numerator), i64::try_from(denominator)) {
            (Ok(small), Ok(below)) => Self(Form::Small(small, below)),
            _ => Self(Form::Big(Box::new(BigRational::new_raw(
                BigInt::from(numerator),
                BigInt::from(denominator),
            )))),
        }
    }

    fn from_big(big: BigRational) -> Self {
        match (big.numer().to_i64(), big.denom().to_i64()) {
            (Some(numerator), Some(denominator)) => Self(Form::Small(numerator, denominator)),
            _ => Self(Form::Big(Box::new(big))),
        }
    }

    /// Reckons in 128 bits where both are small, else with big integers.
    fn reckon(
        &self,
        other: &Self,
        wide: impl Fn(i128, i128, i128, i128) -> Option<(i128, i128)>,
        big: impl Fn(BigRational, BigRational) -> BigRational,
    ) -> Self {
        if let (Form::Small(a, b), Form::Small(c, d)) = (&self.0, &other.0) {
            let words = (i128::from(*a), i128::from(*b), i128::from(*c), i128::from(*d));
            if let Some((numerator, denominator)) = wide(words.0, words.1, words.2, words.3) {
                return Self::from_wide(numerator, denominator);
            }
        }
        Self::from_big(big(self.to_big(), other.to_big()))
    }
}

impl From<BigRational> for Ratio {
    fn from(big: BigRational) -> Self {
        Self::from_big(big)
    }
}

impl Add for Ratio {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let wide = |a: i128, b: i128, c: i128, d: i128| Some(((a * d).checked_add(c * b)?, b * d));
        self.reckon(&other, wide, |a, b| a + b)
    }
}

impl Sub for Ratio {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Ratio {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.reckon(&other, |a, b, c, d| Some((a * c, b * d)), |a, b| a * b)
    }
}

/// Division; by 0 it gives 0, as [`Ratio::new`] does.
impl Div for Ratio {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        let big = |a: BigRational, b: BigRational| if b.is_zero() { b } else { a / b };
        self.reckon(&other, |a, b, c, d| Some((a * d, b * c)), big)
    }
}

impl Neg for Ratio {
    type Output = Self;

    fn neg(self) -> Self {
        match self.0 {
            Form::Small(numerator, denominator) if numerator != i64::MIN => {
                Self(Form::Small(-numerator, denominator))
            }
            _ => Self::from_big(-self.to_big()),
        }
    }
}

impl Sum for Ratio {
    fn sum<I: Iterator<Item = Self>>(ratios: I) -> Self {
        ratios.fold(Self::ZERO, |sum, ratio| sum + ratio)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Small(a, b), Form::Small(c, d)) => {
                (i128::from(*a) * i128::from(*d)).cmp(&(i128::from(*c) * i128::from(*b)))
            }
            _ => self.to_big().cmp(&other.to_big()),
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The fraction itself: `7`, `20/3`.
impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_big().fmt(formatter)
    }
}

impl fmt::Debug for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Ratio;

    #[test]
    fn two_thirds_against_five_sixths_is_exactly_four_fifths() {
        assert_eq!(Ratio::new(2, 3) / Ratio::new(5, 6), Ratio::new(4, 5));
    }

    #[test]
    fn rounding_takes_halves_away_from_zero() {
        assert_eq!(Ratio::new(25, 2).rounded(0), 13);
        assert_eq!(Ratio::new(-25, 2).rounded(0), -13);
        assert_eq!(Ratio::new(2, 3).rounded(1), 7);
    }

    #[test]
    fn decimals_are_read_exactly() {
        assert_eq!(Ratio::from_decimal("1.50"), Some(Ratio::new(3, 2)));
        assert_eq!(Ratio::from_decimal("-.5"), Some(Ratio::new(-1, 2)));
        for text in ["", ".", "1e3", "nan", "0x10", "1_0", "1234567890123456789"] {
            assert_eq!(Ratio::from_decimal(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn small_and_big_reckoning_agree(
            a in any::<i64>(), b in 1..i64::MAX, c in any::<i64>(), d in 1..i64::MAX,
        ) {
            let (left, right) = (Ratio::new(a, b), Ratio::new(c, d));
            let (big_left, big_right) = (left.to_big(), right.to_big());
            prop_assert_eq!((left.clone() + right.clone()).to_big(), &big_left + &big_right);
            prop_assert_eq!((left.clone() * right.clone()).to_big(), &big_left * &big_right);
            prop_assert_eq!(left.cmp(&right), big_left.cmp(&big_right));
            prop_assert_eq!(left.clone() - right.clone() + right.clone(), left.clone());
            if !right.is_zero() {
                prop_assert_eq!(left.clone() / right.clone() * right, left);
            }
        }
    }
}
