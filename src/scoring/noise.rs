//! How much interviewers disagree on the same candidate, from their totals.

use std::collections::HashMap;

use super::worth::Worth;
use crate::model::{CandidateId, Interviewer, InterviewerId, Marks, Ratio, Rubric};
use crate::stats::residual::{Residual, Residuals, Whole, detectable_squared};
use crate::stats::undefined::Undefined;

/// The scorecards on one candidate.
#[derive(Debug, Clone, Copy)]
pub struct Cards<'m> {
    /// The candidate.
    pub candidate: &'m CandidateId,
    /// Each interviewer's marks, in any order.
    pub marks: &'m [&'m Marks],
}

/// The noise of one interviewer's total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noise {
    /// The residual mean square of the interviewers' totals, in points squared; where the
    /// criteria are shared out, that of their totals over each share, pooled.
    pub mean_square: Ratio,
    /// Its degrees of freedom.
    pub degrees: usize,
    /// The candidates it was estimated from.
    pub candidates: usize,
    /// The interviewers it was estimated from.
    pub interviewers: usize,
    /// Into how many shares the interviewers' focus divides the criteria; 1 where everybody
    /// scores the same.
    pub shares: usize,
    /// p, the squared standard error of a total as a multiple of EMS, of a candidate whom all
    /// these interviewers scored, each on their share.
    pub precision: Ratio,
}

/// What is missing where the noise can't be estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoiseGap {
    /// Nobody has submitted.
    NoScorecards,
    /// Only one interviewer has submitted.
    OneInterviewer,
    /// Only one candidate has scorecards.
    OneCandidate,
    /// No two interviewers scored enough of the same criteria.
    NoCriteriaInCommon,
    /// No two interviewers have two candidates in common.
    NoCandidatesInCommon,
}

impl Noise {
    /// Below this many degrees of freedom the noise itself is known roughly only.
    ///
    /// With fewer than eight, the 95 % interval of a standard deviation, SEM·√(f/χ²), reaches
    /// beyond twice the estimate (f/χ² is 4.1 at seven and 3.7 at eight).
    pub const FIRM: usize = 8;

    /// Whether the noise may well be twice as large as estimated.
    #[must_use]
    pub const fn is_rough(&self) -> bool {
        self.degrees < Self::FIRM
    }

    /// The square of the least difference between two totals that the noise would rarely
    /// make: 1.96² · EMS · (p₁ + p₂).
    #[must_use]
    pub fn detectable_squared(&self, first: &Ratio, second: &Ratio) -> Ratio {
        detectable_squared(&self.mean_square.to_big(), &first.to_big(), &second.to_big()).into()
    }
}

/// Estimates the noise of interviewers' totals.
///
/// # Method
/// The residual mean square of the table of totals, candidate × interviewer
/// ([`Residuals::residual`]): interviewers may differ in severity without adding noise, and
/// not everyone needs to have met everyone. The totals are those of
/// [`Matrix::of_totals`](super::Matrix::of_totals), over the criteria that everybody who met
/// the candidate scored: what one of them left out would else pass for disagreement. They
/// are summed here in whole numbers and not kept, for rounds of a hundred thousand cards.
///
/// Where interviewers have a focus, no total of one of them is a total of all criteria. Then
/// the criteria are taken apart into shares, each scored by the same interviewers, and there
/// is a table for each share. The residual sums of squares are added up and divided by the
/// sum of their degrees of freedom: the noise is taken to be the same on every share. With
/// `p = Σ v_s/n_s`, `v_s` being the weight of share s as a part of all and `n_s` how many scored
/// it, EMS · p is not less than the squared standard error of a total: the square of a
/// weighted mean is at most the weighted mean of the squares. Shares with half of all weight
/// or more must have a table.
///
/// # Errors
/// What is missing.
pub fn noise(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
) -> Result<Noise, NoiseGap> {
    let seats = seats(panel);
    let mut seen: Vec<usize> = cards.iter().flat_map(|one| seated(one, &seats)).collect();
    seen.sort_unstable();
    seen.dedup();
    match (seen.len(), cards.len()) {
        (0, _) => return Err(NoiseGap::NoScorecards),
        (1, _) => return Err(NoiseGap::OneInterviewer),
        (_, 1) => return Err(NoiseGap::OneCandidate),
        _ => {}
    }
    pooled(rubric, panel, &seats, cards)
}

/// The noise over all shares of the criteria together.
fn pooled(
    rubric: &Rubric,
    panel: &[Interviewer],
    seats: &HashMap<&InterviewerId, usize>,
    cards: &[Cards<'_>],
) -> Result<Noise, NoiseGap> {
    let shares = shares(rubric, panel);
    let mut found = Found::new(seats.len(), cards.len());
    let (mut squares, mut degrees) = (Ratio::ZERO, 0);
    let (mut with, mut precision) = (Ratio::ZERO, Ratio::ZERO);
    let mut gap = NoiseGap::NoCriteriaInCommon;
    for (criteria, scorers) in &shares {
        let weights = criteria.iter().map(|at| rubric.criteria[*at].weight.ratio().clone());
        let weight = weights.sum::<Ratio>() / rubric.total_weight();
        let voices = match residual(rubric, seats, cards, criteria, &mut found) {
            Ok(residual) => {
                squares = squares + Ratio::from(residual.mean_square) * whole(residual.degrees);
                degrees += residual.degrees;
                with = with + weight.clone();
                residual.raters
            }
            Err(Undefined::NoPairableValues) if cards.iter().any(|one| one.marks.len() > 1) => {
                *scorers
            }
            Err(_) => {
                gap = NoiseGap::NoCandidatesInCommon;
                *scorers
            }
        };
        precision = precision + weight / whole(voices.max(1));
    }
    if degrees == 0 {
        return Err(gap);
    }
    if with * Ratio::whole(2) < Ratio::whole(1) {
        return Err(NoiseGap::NoCriteriaInCommon);
    }
    Ok(Noise {
        mean_square: squares / whole(degrees),
        degrees,
        candidates: found.candidates.iter().filter(|took_part| **took_part).count(),
        interviewers: found.seats.iter().filter(|took_part| **took_part).count(),
        shares: shares.len(),
        precision,
    })
}

fn whole(count: usize) -> Ratio {
    Ratio::whole(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The criteria that count, those together that the same interviewers are to score, with how
/// many these are; in the order of the rubric.
fn shares(rubric: &Rubric, panel: &[Interviewer]) -> Vec<(Vec<usize>, usize)> {
    let focus: Vec<Vec<usize>> = panel.iter().map(|one| one.scores(rubric)).collect();
    let mut shares: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for at in 0..rubric.criteria.len() {
        if rubric.criteria[at].weight.ratio().is_zero() {
            continue;
        }
        let scorers: Vec<usize> =
            (0..panel.len()).filter(|seat| focus[*seat].contains(&at)).collect();
        match shares.iter_mut().find(|(_, known)| *known == scorers) {
            Some((criteria, _)) => criteria.push(at),
            None => shares.push((vec![at], scorers)),
        }
    }
    shares.into_iter().map(|(criteria, scorers)| (criteria, scorers.len())).collect()
}

/// Who and what an estimate was made from.
struct Found {
    /// For each of the cards given, whether it took part.
    candidates: Vec<bool>,
    /// For each seat of the panel.
    seats: Vec<bool>,
}

impl Found {
    fn new(seats: usize, cards: usize) -> Self {
        Self { candidates: vec![false; cards], seats: vec![false; seats] }
    }
}

/// The noise of one interviewer's score on each criterion, in points squared of the
/// criterion's own value; `None` where it can't be estimated.
///
/// # Method
/// As [`noise`], with the criterion as the only one, from all who scored it.
#[must_use]
pub fn noise_of_criteria(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
) -> Vec<Option<Ratio>> {
    let seats = seats(panel);
    let mut found = Found::new(seats.len(), cards.len());
    let mut of = |at: usize| residual(rubric, &seats, cards, &[at], &mut found).ok();
    (0..rubric.criteria.len()).map(|at| Some(of(at)?.mean_square.into())).collect()
}

fn seats(panel: &[Interviewer]) -> HashMap<&InterviewerId, usize> {
    panel.iter().enumerate().map(|(seat, one)| (&one.id, seat)).collect()
}

fn seated(cards: &Cards<'_>, seats: &HashMap<&InterviewerId, usize>) -> Vec<usize> {
    cards.marks.iter().filter_map(|card| seats.get(&card.interviewer).copied()).collect()
}

fn residual(
    rubric: &Rubric,
    seats: &HashMap<&InterviewerId, usize>,
    cards: &[Cards<'_>],
    criteria: &[usize],
    found: &mut Found,
) -> Result<Residual, Undefined> {
    let worth = Worth::new(rubric, criteria);
    // What is squared and summed over all cards: it must not overflow.
    let bits = 2 * worth.largest().bits()
        + 2 * u64::from(usize::BITS - seats.len().leading_zeros())
        + u64::from(usize::BITS - cards.len().leading_zeros());
    match worth.small().filter(|_| bits < 120) {
        Some(small) => summed(seats, cards, &small, found).residual(),
        None => summed(seats, cards, &worth, found).residual(),
    }
}

/// The sums over all candidates.
fn summed<Number: Whole>(
    seats: &HashMap<&InterviewerId, usize>,
    cards: &[Cards<'_>],
    worth: &Worth<Number>,
    found: &mut Found,
) -> Residuals<Number> {
    let mut residuals = Residuals::new(seats.len());
    let mut ratings: Vec<(usize, Number)> = Vec::new();
    let mut scored: Vec<(usize, &Marks)> = Vec::new();
    for (at, one) in cards.iter().enumerate() {
        scored.clear();
        // Who scored none of these criteria was not to, and is no reason to leave others out.
        let says = |card: &&Marks| (0..worth.criteria.len()).any(|at| worth.is_scored(card, at));
        scored.extend(
            one.marks
                .iter()
                .copied()
                .filter(says)
                .filter_map(|card| seats.get(&card.interviewer).map(|seat| (*seat, card))),
        );
        if scored.len() < 2 {
            continue;
        }
        let common: Vec<usize> = (0..worth.criteria.len())
            .filter(|&at| scored.iter().all(|(_, card)| worth.is_scored(card, at)))
            .collect();
        if !worth.is_enough(&common) {
            continue;
        }
        ratings.clear();
        found.candidates[at] = true;
        for (seat, card) in &scored {
            found.seats[*seat] = true;
            ratings.push((*seat, worth.sum(card, &common)));
        }
        residuals.add(&worth.divisor(&common), &ratings);
    }
    residuals
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Cards, Noise, NoiseGap, noise, noise_of_criteria, whole};
    use crate::model::{Interviewer, Marks, Ratio, Role, Rubric};
    use crate::scoring::testing::card;
    use crate::stats::grid::Grid;
    use crate::stats::mean_squares::mean_squares;
    use crate::store::{Source, read_rubric};

    /// Criteria a and b with weights 1 and 1, c with weight 2, on a scale of ten.
    fn rubric() -> Rubric {
        let mut text = "format = 1\nid = \"r\"\nversion = \"1.0.0\"\ntitle = \"R\"\nscale = { min = 0, max = 10 }\n[[group]]\nid = \"ab\"\nname = \"G\"\n[[group]]\nid = \"only\"\nname = \"H\"\n".to_owned();
        for (id, group, weight) in [("a", "ab", 1), ("b", "ab", 1), ("c", "only", 2)] {
            text.push_str(&format!(
                "[[criterion]]\nid = \"{id}\"\ngroup = \"{group}\"\nname = \"N\"\ndescription = \"d\"\nweight = {weight}\nanchors.0 = \"no\"\nanchors.10 = \"yes\"\n",
            ));
        }
        read_rubric(&Source::new("r.toml", text)).expect("a rubric")
    }

    /// The first two score the group of a and b, the others c.
    fn panel(size: usize) -> Vec<Interviewer> {
        let one = |seat| Interviewer {
            id: format!("i{seat}").parse().expect("an id"),
            name: None,
            focus: vec![if seat < 2 { "ab" } else { "only" }.parse().expect("an id")],
            role: Role::Other,
            seniority: None,
        };
        (0..size).map(one).collect()
    }

    /// For each candidate a and b by the first two, then c by the others.
    type Scores = Vec<([[i64; 2]; 2], Vec<i64>)>;

    fn found(scores: &Scores, others: usize) -> (Result<Noise, NoiseGap>, Vec<Option<Ratio>>) {
        let rubric = rubric();
        let card = |at: usize, seat: usize, scores: [Option<i64>; 3]| {
            card(&rubric, &format!("n{at:02}"), &format!("i{seat}"), &scores)
        };
        let marks: Vec<Vec<Marks>> = scores
            .iter()
            .enumerate()
            .map(|(at, (ab, c))| {
                let first = ab.iter().enumerate();
                let first = first.map(|(seat, [a, b])| card(at, seat, [Some(*a), Some(*b), None]));
                let second = c.iter().take(others).enumerate();
                let second = second.map(|(seat, c)| card(at, 2 + seat, [None, None, Some(*c)]));
                first.chain(second).collect()
            })
            .collect();
        let lists: Vec<Vec<&Marks>> = marks.iter().map(|cards| cards.iter().collect()).collect();
        let cards: Vec<Cards<'_>> =
            lists.iter().map(|marks| Cards { candidate: &marks[0].candidate, marks }).collect();
        let panel = panel(2 + others);
        (noise(&rubric, &panel, &cards), noise_of_criteria(&rubric, &panel, &cards))
    }

    #[test]
    fn noise_is_pooled_over_the_shares_of_the_criteria() {
        let scores = vec![([[6, 8], [8, 6]], vec![5, 9]), ([[4, 4], [4, 4]], vec![4, 4])];
        let (noise, of_criteria) = found(&scores, 2);
        let noise = noise.expect("an estimate");
        assert_eq!(noise.mean_square, Ratio::whole(200));
        assert_eq!((noise.degrees, noise.candidates, noise.interviewers), (2, 2, 4));
        assert_eq!((noise.shares, noise.precision), (2, Ratio::new(1, 2)));
        // On one criterion alone those who were not to score it are no gap.
        assert_eq!(of_criteria[2], Some(Ratio::whole(400)));
    }

    #[test]
    fn shares_with_less_than_half_the_weight_are_not_enough() {
        // Only c has two voices, with half of all weight; then none has.
        let alone = |others: usize| {
            let scores = vec![([[6, 8], [8, 6]], vec![5, 9]), ([[4, 4], [4, 4]], vec![4, 4])];
            found(&scores, others).0
        };
        let one_voice = alone(1).expect("half the weight is enough");
        assert_eq!((one_voice.degrees, one_voice.interviewers), (1, 2));
        // p: half the weight at two voices, half at one.
        assert_eq!(one_voice.precision, Ratio::new(3, 4));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn pooled_noise_is_what_classical_analysis_of_variance_gives_share_by_share(
            scores in prop::collection::vec(
                (prop::array::uniform2(prop::array::uniform2(0_i64..11)), prop::collection::vec(0_i64..11, 3)),
                2..9,
            ),
        ) {
            let noise = found(&scores, 3).0.expect("an estimate");
            let residual = |rows: Vec<Vec<f64>>| {
                let degrees = (rows.len() - 1) * (rows[0].len() - 1);
                (mean_squares(&Grid::from_rows(&rows).unwrap()).unwrap().residual, degrees)
            };
            let of_ab = |card: &[i64; 2]| 5.0 * Ratio::whole(card[0] + card[1]).approximate();
            let (ab, ab_free) = residual(scores.iter().map(|(ab, _)| ab.iter().map(of_ab).collect()).collect());
            let of_c = |c: &i64| 10.0 * Ratio::whole(*c).approximate();
            let (c, c_free) = residual(scores.iter().map(|(_, c)| c.iter().map(of_c).collect()).collect());
            let free = |count: usize| whole(count).approximate();
            let pooled = (ab * free(ab_free) + c * free(c_free)) / free(ab_free + c_free);
            prop_assert!((noise.mean_square.approximate() - pooled).abs() < 1e-9 * pooled.max(1.0));
            prop_assert_eq!(noise.degrees, ab_free + c_free);
        }
    }
}
