//! The four-fifths rule: whether one group is selected much less often than another.

use std::cmp::Ordering;

use super::undefined::Undefined;

/// How many of a group were selected.
///
/// Invariants: the group has members, and no more were selected than there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection {
    selected: u32,
    members: u32,
}

/// What the four-fifths rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FourFifths {
    /// The rate is below four fifths of the highest.
    Flagged,
    /// The rate is four fifths of the highest, or more.
    NotFlagged,
}

/// What one more selection in the focal group, and one less in the other, would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FlipTest {
    /// The direction would reverse: the numbers are too small to conclude anything.
    Reverses,
    /// The direction would stay, or become a tie.
    Holds,
}

impl Selection {
    /// The selection rate `selected`/`members`.
    ///
    /// # Errors
    ///
    /// [`Undefined::EmptyGroup`] or [`Undefined::MoreSelectedThanMembers`].
    pub const fn new(selected: u32, members: u32) -> Result<Self, Undefined> {
        if members == 0 {
            Err(Undefined::EmptyGroup)
        } else if selected > members {
            Err(Undefined::MoreSelectedThanMembers)
        } else {
            Ok(Self { selected, members })
        }
    }

    /// How many were selected.
    #[must_use]
    pub const fn selected(self) -> u32 {
        self.selected
    }

    /// How many there are.
    #[must_use]
    pub const fn members(self) -> u32 {
        self.members
    }

    /// Whether this group's rate is lower than, equal to or higher than the other's,
    /// exactly.
    #[must_use]
    pub fn compare_rate(self, other: Self) -> Ordering {
        let ours = u64::from(self.selected) * u64::from(other.members);
        let theirs = u64::from(other.selected) * u64::from(self.members);
        ours.cmp(&theirs)
    }
}

/// Compares a focal group with the group of the highest rate.
///
/// # Method
///
/// For the rates a/b and c/d: flagged if and only if 5·a·d < 4·b·c, in whole numbers
/// (Uniform Guidelines on Employee Selection Procedures 1978, § 1607.4 D). A rate of
/// exactly four fifths is not flagged.
///
/// # Errors
///
/// [`Undefined::NobodySelected`] if the highest rate is zero.
///
/// # Examples
///
/// ```
/// use vurder::stats::four_fifths::{FourFifths, Selection, four_fifths};
///
/// // 2/3 is exactly four fifths of 5/6; floating point would say it is less.
/// let verdict = four_fifths(Selection::new(2, 3)?, Selection::new(5, 6)?)?;
/// assert_eq!(verdict, FourFifths::NotFlagged);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
pub fn four_fifths(focal: Selection, highest: Selection) -> Result<FourFifths, Undefined> {
    if highest.selected == 0 {
        return Err(Undefined::NobodySelected);
    }
    let ours = 5 * u128::from(focal.selected) * u128::from(highest.members);
    let theirs = 4 * u128::from(focal.members) * u128::from(highest.selected);
    Ok(if ours < theirs { FourFifths::Flagged } else { FourFifths::NotFlagged })
}

/// Whether moving one selection from the highest group to the focal one reverses which
/// of the two is selected more often.
///
/// # Method
///
/// (a + 1)/b > (c − 1)/d, in whole numbers, given that a/b < c/d (the question of small
/// numbers in the EEOC's Questions and Answers 1979, no. 21). If the rates are equal, if
/// nobody is left to move or if all of the focal group are selected, nothing reverses.
///
/// # Examples
///
/// ```
/// use vurder::stats::four_fifths::{FlipTest, Selection, flip_test};
///
/// // 1 of 4 against 2 of 4: one person makes the difference.
/// let verdict = flip_test(Selection::new(1, 4)?, Selection::new(2, 4)?);
/// assert_eq!(verdict, FlipTest::Reverses);
/// # Ok::<(), vurder::stats::undefined::Undefined>(())
/// ```
#[must_use]
pub fn flip_test(focal: Selection, highest: Selection) -> FlipTest {
    let room = focal.selected < focal.members && highest.selected > 0;
    if !room || focal.compare_rate(highest).is_ge() {
        return FlipTest::Holds;
    }
    let focal = Selection { selected: focal.selected + 1, ..focal };
    let highest = Selection { selected: highest.selected - 1, ..highest };
    if focal.compare_rate(highest).is_gt() { FlipTest::Reverses } else { FlipTest::Holds }
}

#[cfg(test)]
mod tests {
    use super::{FlipTest, FourFifths, Selection, flip_test, four_fifths};
    use crate::stats::undefined::Undefined;

    fn group(selected: u32, members: u32) -> Selection {
        Selection::new(selected, members).unwrap()
    }

    #[test]
    fn only_the_rate_below_four_fifths_of_sixty_percent_is_flagged() {
        let highest = group(60, 100);
        let verdict = |selected| four_fifths(group(selected, 100), highest).unwrap();
        assert_eq!(verdict(45), FourFifths::Flagged);
        assert_eq!(verdict(48), FourFifths::NotFlagged);
        assert_eq!(verdict(51), FourFifths::NotFlagged);
    }

    #[test]
    fn exactly_four_fifths_is_not_flagged_although_floating_point_says_so() {
        assert_eq!(four_fifths(group(2, 3), group(5, 6)), Ok(FourFifths::NotFlagged));
        let [ours, theirs] = [(2.0, 3.0), (5.0, 6.0)].map(|(a, b): (f64, f64)| a / b);
        assert!(ours / theirs < 0.8);
    }

    #[test]
    fn the_largest_counts_do_not_overflow() {
        let most = u32::MAX;
        assert_eq!(four_fifths(group(most, most), group(most, most)), Ok(FourFifths::NotFlagged));
    }

    #[test]
    fn if_nobody_was_selected_there_is_nothing_to_compare() {
        assert_eq!(four_fifths(group(0, 3), group(0, 5)), Err(Undefined::NobodySelected));
    }

    #[test]
    fn impossible_groups_are_refused() {
        assert_eq!(Selection::new(0, 0), Err(Undefined::EmptyGroup));
        assert_eq!(Selection::new(4, 3), Err(Undefined::MoreSelectedThanMembers));
    }

    #[test]
    fn a_single_person_can_reverse_small_groups_but_not_large_ones() {
        assert_eq!(flip_test(group(1, 4), group(2, 4)), FlipTest::Reverses);
        assert_eq!(flip_test(group(45, 100), group(60, 100)), FlipTest::Holds);
    }

    #[test]
    fn a_move_that_only_levels_the_rates_reverses_nothing() {
        assert_eq!(flip_test(group(1, 4), group(3, 4)), FlipTest::Holds);
    }

    #[test]
    fn equal_rates_and_empty_hands_reverse_nothing() {
        assert_eq!(flip_test(group(2, 4), group(2, 4)), FlipTest::Holds);
        assert_eq!(flip_test(group(0, 4), group(0, 4)), FlipTest::Holds);
        assert_eq!(flip_test(group(4, 4), group(4, 4)), FlipTest::Holds);
    }
}
