//! Whether groups of candidates were selected at different rates.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive as _;
use serde::Serialize;

use super::{Estimate, Figure};
use crate::model::Ratio;
use crate::stats::fisher::fisher_p;
use crate::stats::four_fifths::{FlipTest, FourFifths, Selection, flip_test, four_fifths};

/// How many decimals a p-value is given with.
const PLACES: u32 = 6;

/// The selection rates of groups, compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ImpactReport {
    /// What counts as selected: `decisions`, `given`, or `top`.
    pub basis: Basis,
    /// How many candidates are compared; those who left the round are not.
    pub candidates: usize,
    /// How many of them were selected.
    pub selected: usize,
    /// The groups, the highest rate first.
    pub groups: Vec<GroupRate>,
    /// How many candidates have no group in the file.
    pub without_group: usize,
    /// How many lines of the file are on nobody of the round.
    pub unknown: usize,
    /// Why nothing can be compared, if that is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
}

/// What counts as selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// An offer, by the decisions of the round.
    Decisions,
    /// Those named on the command line.
    Given,
    /// The first places of the ranking.
    Top,
}

/// Why nothing can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nothing {
    /// Fewer than two groups are large enough.
    OneGroup,
    /// Nobody was selected.
    NobodySelected,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupRate {
    /// The group, as the file names it.
    pub group: String,
    /// How many were selected.
    pub selected: u32,
    /// How many there are.
    pub members: u32,
    /// The rate, 0 to 1.
    pub rate: Figure,
    /// What follows.
    pub verdict: GroupVerdict,
    /// The rate over the highest rate; absent where there is nothing to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Figure>,
    /// Fisher's exact p against the group of the highest rate, to six decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<Estimate>,
}

/// What follows for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupVerdict {
    /// It has the highest rate.
    Highest,
    /// Its rate is four fifths of the highest, or more.
    NotFlagged,
    /// Its rate is below four fifths of the highest.
    Flagged,
    /// It is below four fifths, but one person more or less would reverse it: too few to conclude.
    TooFew,
    /// It is less than two in a hundred of all: left out.
    LeftOut,
    /// There is nothing to compare it with.
    Alone,
}

/// A group as counted: its name, how many were selected, how many there are.
pub type Counted = (String, u32, u32);

/// Compares the selection rates of groups.
///
/// # Method
/// In whole numbers (docs/METHODS.md, adverse impact): groups below 2 % of all
/// counted are left out; a group is flagged if 5·a·d < 4·b·c against the group
/// of the highest rate; if moving one selection from there to here reverses
/// the direction, the numbers are too few; Fisher's exact test beside it.
#[must_use]
pub fn impact(
    basis: Basis,
    counted: &[Counted],
    without_group: usize,
    unknown: usize,
) -> ImpactReport {
    let all: u64 = counted.iter().map(|(_, _, members)| u64::from(*members)).sum();
    let large = |members: u32| u64::from(members) * 100 >= all * 2;
    let selection = |(_, selected, members): &Counted| Selection::new(*selected, *members).ok();
    let compared = counted.iter().filter(|one| large(one.2)).filter_map(selection);
    let highest = compared.clone().max_by(|one, other| one.compare_rate(*other));
    let nothing = match highest {
        Some(highest) if highest.selected() == 0 => Some(Nothing::NobodySelected),
        Some(_) if compared.count() >= 2 => None,
        Some(_) | None => Some(Nothing::OneGroup),
    };
    let selected: u32 = counted.iter().map(|one| one.1).sum();
    let mut groups: Vec<GroupRate> = Vec::new();
    for one in counted {
        let Some(own) = selection(one) else { continue };
        let mut rate = GroupRate {
            group: one.0.clone(),
            selected: one.1,
            members: one.2,
            rate: Figure(Ratio::new(i64::from(one.1), i64::from(one.2))),
            verdict: if large(one.2) { GroupVerdict::Alone } else { GroupVerdict::LeftOut },
            ratio: None,
            p: None,
        };
        if let (Some(highest), None, true) = (highest, nothing, large(one.2)) {
            compare(&mut rate, own, highest);
        }
        groups.push(rate);
    }
    groups
        .sort_by(|one, other| other.rate.cmp(&one.rate).then_with(|| one.group.cmp(&other.group)));
    ImpactReport {
        basis,
        candidates: usize::try_from(all).unwrap_or(usize::MAX) + without_group,
        selected: selected as usize,
        groups,
        without_group,
        unknown,
        nothing,
    }
}

fn compare(rate: &mut GroupRate, own: Selection, highest: Selection) {
    rate.verdict = match (own.compare_rate(highest).is_eq(), four_fifths(own, highest)) {
        (true, _) => GroupVerdict::Highest,
        (false, Ok(FourFifths::NotFlagged) | Err(_)) => GroupVerdict::NotFlagged,
        (false, Ok(FourFifths::Flagged)) => match flip_test(own, highest) {
            FlipTest::Reverses => GroupVerdict::TooFew,
            FlipTest::Holds => GroupVerdict::Flagged,
        },
    };
    let (a, b) = (i64::from(own.selected()), i64::from(own.members()));
    let (c, d) = (i64::from(highest.selected()), i64::from(highest.members()));
    rate.ratio = Some(Figure(Ratio::new(a * d, b * c)));
    if rate.verdict != GroupVerdict::Highest {
        let row = |one: Selection| [one.selected(), one.members() - one.selected()];
        rate.p = to_millionths(&fisher_p([row(own), row(highest)])).map(Estimate);
    }
}

/// A fraction between 0 and 1 to six decimals, rounded half up, in whole numbers.
fn to_millionths(number: &BigRational) -> Option<f64> {
    let unit = BigInt::from(10_u64.pow(PLACES));
    let half = number.denom() / 2;
    let millionths: BigInt = (number.numer() * &unit + half) / number.denom();
    Some(millionths.to_f64()? / unit.to_f64()?)
}

#[cfg(test)]
mod tests {
    use super::{Basis, Counted, Estimate, GroupVerdict, Nothing, impact};

    fn verdicts(counted: &[(&str, u32, u32)]) -> Vec<(String, GroupVerdict)> {
        let counted: Vec<Counted> =
            counted.iter().map(|(name, a, b)| ((*name).to_owned(), *a, *b)).collect();
        let report = impact(Basis::Given, &counted, 0, 0);
        report.groups.into_iter().map(|one| (one.group, one.verdict)).collect()
    }

    #[test]
    fn the_rates_of_the_methods_are_flagged_as_they_say() {
        let rates = [("a", 60, 100), ("b", 45, 100), ("c", 48, 100), ("d", 51, 100)];
        let expected = [
            ("a", GroupVerdict::Highest),
            ("d", GroupVerdict::NotFlagged),
            ("c", GroupVerdict::NotFlagged),
            ("b", GroupVerdict::Flagged),
        ];
        let expected = expected.map(|(name, verdict)| (name.to_owned(), verdict));
        assert_eq!(verdicts(&rates), expected);
    }

    #[test]
    fn exactly_four_fifths_is_not_flagged() {
        assert_eq!(verdicts(&[("a", 5, 6), ("b", 2, 3)])[1].1, GroupVerdict::NotFlagged);
    }

    #[test]
    fn a_few_people_are_too_few_to_conclude_anything() {
        assert_eq!(verdicts(&[("a", 2, 4), ("b", 1, 4)])[1].1, GroupVerdict::TooFew);
    }

    #[test]
    fn a_group_below_two_in_a_hundred_is_left_out_and_one_at_two_is_not() {
        let rates = verdicts(&[("a", 50, 97), ("b", 20, 50), ("c", 1, 2)]);
        assert!(rates.contains(&("c".to_owned(), GroupVerdict::LeftOut)), "{rates:?}");
        let rates = verdicts(&[("a", 30, 60), ("b", 10, 38), ("c", 1, 2)]);
        assert!(!rates.contains(&("c".to_owned(), GroupVerdict::LeftOut)), "{rates:?}");
    }

    #[test]
    fn the_p_of_the_methods_is_printed() {
        let counted = vec![("a".to_owned(), 8, 10), ("b".to_owned(), 1, 6)];
        let report = impact(Basis::Given, &counted, 0, 0);
        assert_eq!(report.groups[1].p, Some(Estimate(0.034_965)));
    }

    #[test]
    fn without_two_groups_or_without_a_selection_nothing_is_compared() {
        let one = impact(Basis::Given, &[("a".to_owned(), 1, 3)], 2, 1);
        assert_eq!(one.nothing, Some(Nothing::OneGroup));
        assert_eq!(one.candidates, 5);
        let nobody = vec![("a".to_owned(), 0, 3), ("b".to_owned(), 0, 3)];
        assert_eq!(impact(Basis::Given, &nobody, 0, 0).nothing, Some(Nothing::NobodySelected));
    }
}
