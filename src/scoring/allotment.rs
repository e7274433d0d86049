//! Who scores what, where there is more than one interviewer can score well.

/// The most criteria that an interviewer is asked to score: structured interviews
/// go well with five to eight (U.S. Office of Personnel Management 2008, *Structured
/// Interviews: A Practical Guide*).
pub const MOST_CRITERIA: usize = 8;

/// Which interviewers score which criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allotment {
    /// For each interviewer, the positions of their criteria, ascending.
    pub criteria: Vec<Vec<usize>>,
    /// How many interviewers score each criterion.
    pub voices: usize,
}

impl Allotment {
    /// The most criteria that anybody has.
    #[must_use]
    pub fn heaviest(&self) -> usize {
        self.criteria.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// Allots criteria to interviewers: everybody all of them if they are at most `most`,
/// else each criterion to as many interviewers as that leaves room for. Two voices are worth
/// half as many criteria again, because one voice can't disagree.
///
/// # Method
/// Criteria in their order; each goes to the interviewers who have the fewest so far, of
/// these to the one who shares the fewest criteria with those who have it already, so that
/// everybody is held against everybody. Loads differ by at most one. If even one voice a
/// criterion is more than `most` for somebody, that is how it comes out: the caller says so.
///
/// # Examples
/// ```
/// use vurder::scoring::allot;
/// let nine_among_three = allot(9, 3, 8);
/// assert_eq!(nine_among_three.voices, 2);
/// assert!(nine_among_three.criteria.iter().all(|own| own.len() == 6));
/// ```
#[must_use]
pub fn allot(criteria: usize, interviewers: usize, most: usize) -> Allotment {
    if criteria <= most || interviewers < 2 {
        let all: Vec<usize> = (0..criteria).collect();
        return Allotment { criteria: vec![all; interviewers], voices: interviewers };
    }
    let fit = interviewers * most / criteria;
    let two_fit_nearly = 2 * (2 * criteria).div_ceil(interviewers) <= 3 * most;
    let voices = fit.max(if two_fit_nearly { 2 } else { 1 }).min(interviewers);
    let mut own: Vec<Vec<usize>> = vec![Vec::new(); interviewers];
    let mut together = vec![vec![0_usize; interviewers]; interviewers];
    for criterion in 0..criteria {
        let mut chosen: Vec<usize> = Vec::with_capacity(voices);
        for _ in 0..voices {
            let free = (0..interviewers).filter(|one| !chosen.contains(one));
            let next = free.min_by_key(|one| {
                let shared: usize = chosen.iter().map(|other| together[*one][*other]).sum();
                (own[*one].len(), shared, *one)
            });
            chosen.extend(next);
        }
        for one in &chosen {
            own[*one].push(criterion);
            for other in chosen.iter().filter(|other| *other != one) {
                together[*one][*other] += 1;
            }
        }
    }
    Allotment { criteria: own, voices }
}

#[cfg(test)]
mod tests {
    use super::allot;
    use proptest::prelude::*;

    #[test]
    fn few_criteria_are_scored_by_everybody() {
        let all = allot(6, 3, 8);
        assert_eq!((all.voices, all.heaviest()), (3, 6));
    }

    #[test]
    fn two_voices_are_worth_a_criterion_too_many() {
        let nine = allot(9, 2, 8);
        assert_eq!((nine.voices, nine.heaviest()), (2, 9));
    }

    #[test]
    fn one_interviewer_scores_everything() {
        assert_eq!(allot(32, 1, 8).heaviest(), 32);
        assert!(allot(32, 0, 8).criteria.is_empty());
    }

    #[test]
    fn more_than_fit_go_to_one_each() {
        let many = allot(32, 3, 8);
        assert_eq!((many.voices, many.heaviest()), (1, 11));
    }

    #[test]
    fn everybody_is_held_against_everybody() {
        let four = allot(12, 4, 6);
        assert_eq!(four.voices, 2);
        for one in 0..4 {
            for other in (0..4).filter(|other| *other != one) {
                let both = |at: &&usize| four.criteria[other].contains(at);
                assert_eq!(four.criteria[one].iter().filter(both).count(), 2, "{one} {other}");
            }
        }
    }

    proptest! {
        #[test]
        fn loads_are_even_and_every_criterion_has_its_voices(
            criteria in 1_usize..40, interviewers in 1_usize..9, most in 1_usize..12,
        ) {
            let found = allot(criteria, interviewers, most);
            let loads: Vec<usize> = found.criteria.iter().map(Vec::len).collect();
            let (low, high) = (loads.iter().min().unwrap(), loads.iter().max().unwrap());
            prop_assert!(high - low <= 1);
            for criterion in 0..criteria {
                let voices = found.criteria.iter().filter(|own| own.contains(&criterion)).count();
                prop_assert_eq!(voices, found.voices);
            }
        }
    }
}
