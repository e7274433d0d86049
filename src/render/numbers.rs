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

#[cfg(test)]
mod tests {
    use super::{decimal, places_that_tell_apart};
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
}
