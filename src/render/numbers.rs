//! How numbers are written: the one place where anything is rounded.

use crate::model::Ratio;
use crate::text::Language;

/// The most decimals that a total is shown with.
const MOST_PLACES: u32 = 4;

/// A number with so many decimals, with the language's decimal sign.
///
/// # Examples
/// ```
/// use vurder::{model::Ratio, render::decimal, text::Language};
/// assert_eq!(decimal(&Ratio::new(200, 3), 1, Language::English), "66.7");
/// assert_eq!(decimal(&Ratio::new(-1, 3), 2, Language::Danish), "−0,33");
/// ```
#[must_use]
pub fn decimal(number: &Ratio, places: u32, language: Language) -> String {
    let units = number.rounded(places).to_string();
    let (sign, digits) = match units.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", units.as_str()),
    };
    let wide = places as usize + 1;
    let digits = format!("{digits:0>wide$}");
    let (whole, fraction) = digits.split_at(digits.len() - places as usize);
    match (places, language) {
        (0, _) => format!("{sign}{whole}"),
        (_, Language::English) => format!("{sign}{whole}.{fraction}"),
        (_, Language::Norwegian | Language::Danish) => format!("{sign}{whole},{fraction}"),
    }
}

/// A whole number with its thousands set apart as the language does, from five digits on.
///
/// # Examples
/// ```
/// use vurder::{render::grouped, text::Language};
/// assert_eq!(grouped(9_999, Language::English), "9999");
/// assert_eq!(grouped(518_400, Language::English), "518,400");
/// assert_eq!(grouped(10_000, Language::Norwegian), "10\u{a0}000");
/// assert_eq!(grouped(1_234_567, Language::Danish), "1.234.567");
/// ```
#[must_use]
pub fn grouped(number: usize, language: Language) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let sign = match language {
        Language::English => ',',
        Language::Norwegian => '\u{a0}',
        Language::Danish => '.',
    };
    let mut shown = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(sign);
        }
        shown.push(digit);
    }
    shown
}

/// The fewest decimals, from one to four, with which numbers that differ also look different.
#[must_use]
pub fn places_that_tell_apart<'n>(numbers: impl Iterator<Item = &'n Ratio>) -> u32 {
    let mut numbers: Vec<&Ratio> = numbers.collect();
    numbers.sort_unstable();
    numbers.dedup();
    let apart = |places: &u32| {
        numbers.windows(2).all(|pair| pair[0].rounded(*places) != pair[1].rounded(*places))
    };
    (1..=MOST_PLACES).find(apart).unwrap_or(MOST_PLACES)
}

/// A share from 0 to 1 in percent with one decimal; a share that is not quite all or nothing
/// never looks as if it were. Number and sign are not parted at the end of a line.
#[must_use]
pub fn percent(share: &Ratio, language: Language) -> String {
    let hundredfold = share.clone() * Ratio::whole(100);
    let units = hundredfold.rounded(1);
    let (least, most) = (Ratio::new(1, 10), Ratio::new(999, 10));
    if units == 0 && !share.is_zero() {
        format!("< {}\u{a0}%", decimal(&least, 1, language))
    } else if units == 1000 && *share != Ratio::whole(1) {
        format!("> {}\u{a0}%", decimal(&most, 1, language))
    } else {
        format!("{}\u{a0}%", decimal(&hundredfold, 1, language))
    }
}

/// Numbers rounded to so many decimals such that they add up to their rounded sum.
///
/// # Method
/// Each is rounded down, and what is missing to the rounded sum goes, one unit each, to those
/// that lost most (largest remainders; of equals the first). No number is off by a whole unit.
///
/// # Examples
/// ```
/// use vurder::{model::Ratio, render::adding_up};
/// let thirds = [Ratio::new(1, 3), Ratio::new(1, 3), Ratio::new(1, 3)];
/// let shown = [Ratio::new(4, 10), Ratio::new(3, 10), Ratio::new(3, 10)];
/// assert_eq!(adding_up(&thirds, 1), shown);
/// ```
#[must_use]
pub fn adding_up(numbers: &[Ratio], places: u32) -> Vec<Ratio> {
    let unit = 10_i64.pow(places.min(9));
    let sum: Ratio = numbers.iter().cloned().sum();
    let below = |number: &Ratio| {
        let nearest = number.rounded(places);
        let above = ratio(nearest, unit) > *number;
        nearest - i128::from(above)
    };
    let mut units: Vec<i128> = numbers.iter().map(below).collect();
    let missing = sum.rounded(places) - units.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    let lost = |at: usize| numbers[at].clone() - ratio(below(&numbers[at]), unit);
    order.sort_by_key(|at| std::cmp::Reverse(lost(*at)));
    for at in order.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        units[at] += 1;
    }
    units.into_iter().map(|units| ratio(units, unit)).collect()
}

fn ratio(units: i128, unit: i64) -> Ratio {
    Ratio::new(i64::try_from(units).unwrap_or(i64::MAX), unit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{adding_up, decimal, percent, places_that_tell_apart};
    use crate::model::Ratio;
    use crate::text::Language;

    #[test]
    fn numbers_below_one_keep_their_nought() {
        assert_eq!(decimal(&Ratio::new(1, 20), 1, Language::Norwegian), "0,1");
        assert_eq!(decimal(&Ratio::ZERO, 2, Language::English), "0.00");
        assert_eq!(decimal(&Ratio::whole(100), 0, Language::English), "100");
    }

    #[test]
    fn totals_that_differ_look_different() {
        let close = [Ratio::new(667, 10), Ratio::new(6671, 100), Ratio::new(667, 10)];
        assert_eq!(places_that_tell_apart(close.iter()), 2);
        assert_eq!(places_that_tell_apart([Ratio::whole(1)].iter()), 1);
    }

    #[test]
    fn a_share_that_is_not_all_never_looks_like_all() {
        let shown = |numerator, denominator| {
            percent(&Ratio::new(numerator, denominator), Language::English)
        };
        assert_eq!(shown(1109, 2520), "44.0\u{a0}%");
        assert_eq!(shown(9_999, 10_000), "> 99.9\u{a0}%");
        assert_eq!(shown(1, 10_000), "< 0.1\u{a0}%");
        assert_eq!((shown(1, 1).as_str(), shown(0, 1).as_str()), ("100.0\u{a0}%", "0.0\u{a0}%"));
    }

    proptest! {
        #[test]
        fn rounded_parts_add_up_to_the_rounded_sum(
            numbers in prop::collection::vec((-9_000_i64..9_000, 1_i64..400), 1..12),
        ) {
            let numbers: Vec<Ratio> = numbers.into_iter().map(|(a, b)| Ratio::new(a, b)).collect();
            let shown = adding_up(&numbers, 1);
            let sum: Ratio = numbers.iter().cloned().sum();
            let total: Ratio = shown.iter().cloned().sum();
            prop_assert_eq!(total.rounded(1), sum.rounded(1));
            for (number, shown) in numbers.iter().zip(&shown) {
                let off = number.clone() - shown.clone();
                prop_assert!(off < Ratio::new(1, 10) && off > Ratio::new(-1, 10));
            }
        }
    }
}
