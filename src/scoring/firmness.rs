//! How firm a ranking is: which places are within the noise of each other.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::ops::RangeInclusive;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::One as _;

use super::noise::{Cards, Noise, NoiseGap, noise, noise_of_criteria};
use super::{Assessment, Placed};
use crate::model::{Interviewer, InterviewerId, Ratio, Rubric};
use crate::stats::residual::greatest_root;

/// For how many runs, from the top, it is found what would decide: more are not told of.
const DECIDED: usize = 8;

/// How firm the places of a ranking are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmness {
    /// The noise of one interviewer's total, or what is missing to estimate it.
    pub noise: Result<Noise, NoiseGap>,
    /// For each placed candidate, in their order, how it stands to the others; empty where
    /// the noise can't be estimated.
    pub standings: Vec<Separation>,
    /// Runs of neighbours of whom no two can be told apart, by position; none lies within
    /// another, and each has two or more.
    pub runs: Vec<RangeInclusive<usize>>,
    /// For the first eight runs, in their order, the criterion on which one more
    /// interview would most likely tell the first two of the run apart; `None` where no
    /// criterion would help.
    pub deciding: Vec<Option<usize>>,
    /// Groups of candidates and interviewers that share nobody; empty where all are
    /// connected.
    pub islands: Vec<Island>,
}

/// How a placed candidate stands to the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Separation {
    /// p, the squared standard error of the total as a multiple of EMS.
    pub precision: Ratio,
    /// The best and the worst place of those whom the candidate can't be told apart from,
    /// the candidate included.
    pub places: RangeInclusive<usize>,
    /// Whether it can't be told apart from the first; not said of the first itself.
    pub with_the_first: bool,
}

/// Candidates and interviewers connected among themselves only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Island {
    /// Positions of the cards given.
    pub candidates: Vec<usize>,
    /// Who scored them, in the order of the panel.
    pub interviewers: Vec<InterviewerId>,
}

/// Says how firm the places are.
///
/// # Method
/// With EMS from [`noise`], the standard error of a total is √(EMS · p), where
/// `p = Σ (w_k/W)/n_k` and `n_k` is how many interviewers scored criterion k: 1/n where n
/// interviewers scored everything. Two candidates can't be told apart if
/// (difference)² ≤ 1.96² · EMS · (p₁ + p₂), the square of the minimal detectable difference.
/// Both sides are fractions, and compared exactly. Candidates whom no chain of shared
/// interviewers connects can't be told apart at all.
///
/// The deciding criterion of a run is the one on which one more score for each of its first
/// two would take most from the squared standard error of their difference:
/// `(w_k/W)² · EMS_k · Σ 1/(n_k(n_k + 1))`, with `EMS_k` from [`noise_of_criteria`].
///
/// The result does not depend on the order of the cards.
#[must_use]
pub fn firmness(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    placed: &[Placed],
) -> Firmness {
    let (islands, island_of) = islands(panel, cards);
    let noise = noise(rubric, panel, cards);
    let Ok(found) = &noise else {
        return Firmness {
            noise,
            standings: Vec::new(),
            runs: Vec::new(),
            deciding: Vec::new(),
            islands,
        };
    };
    let by_candidate: HashMap<_, _> =
        cards.iter().zip(island_of).map(|(one, island)| (one.candidate, island)).collect();
    let island = |one: &Assessment| by_candidate.get(&one.candidate).copied().unwrap_or(usize::MAX);
    let kinds: Vec<Kind> = placed
        .iter()
        .map(|one| (precision(rubric, &one.assessment), island(&one.assessment)))
        .collect();
    let (reaches, firsts) = reaches(found, placed, &kinds);
    let with_the_first = |at: usize| {
        at > 0
            && placed.first().is_some_and(|first| {
                !separable(found, (first, &kinds[0]), (&placed[at], &kinds[at]))
            })
    };
    let standings: Vec<Separation> = reaches
        .iter()
        .enumerate()
        .map(|(at, reach)| Separation {
            precision: kinds[at].0.clone(),
            places: placed[*reach.start()].place..=placed[*reach.end()].place,
            with_the_first: with_the_first(at),
        })
        .collect();
    let runs = runs(&firsts);
    let connected = |pair: &[usize; 2]| kinds[pair[0]].1 == kinds[pair[1]].1;
    let pairs = runs.iter().take(DECIDED).map(|run| [*run.start(), *run.start() + 1]);
    let pairs: Vec<_> = pairs.map(|pair| connected(&pair).then_some(pair)).collect();
    let deciding = deciding(rubric, panel, cards, placed, &pairs);
    Firmness { noise, standings, runs, deciding, islands }
}

/// The noise between two candidates, who need not have a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairNoise {
    /// The square of the least difference that tells them apart; `None` where no chain of
    /// shared interviewers connects them.
    pub detectable_squared: Option<Ratio>,
}

impl PairNoise {
    /// Whether a difference of so many points tells them apart, exactly.
    #[must_use]
    pub fn tells_apart(&self, points: &Ratio) -> bool {
        let square = points.clone() * points.clone();
        self.detectable_squared.as_ref().is_some_and(|detectable| square > *detectable)
    }
}

/// The noise between two candidates; as in [`firmness`].
///
/// # Errors
/// What is missing to estimate it.
pub fn pair_noise(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    pair: [&Assessment; 2],
) -> Result<PairNoise, NoiseGap> {
    let found = noise(rubric, panel, cards)?;
    let (_, island_of) = islands(panel, cards);
    let [first, second] = pair.map(|one| {
        let at = cards.iter().position(|cards| *cards.candidate == one.candidate);
        (precision(rubric, one), at.map(|at| island_of[at]))
    });
    let connected = first.1.is_some() && first.1 == second.1;
    let detectable_squared = connected.then(|| found.detectable_squared(&first.0, &second.0));
    Ok(PairNoise { detectable_squared })
}

/// What the detectable difference depends on: p, and the island.
type Kind = (Ratio, usize);

/// `p = Σ (w_k/W)/n_k` over the criteria that count.
fn precision(rubric: &Rubric, assessment: &Assessment) -> Ratio {
    let scores: Vec<(usize, &Ratio)> = rubric
        .criteria
        .iter()
        .zip(&assessment.means)
        .filter_map(|(one, mean)| Some((mean.as_ref()?.scores, one.weight.ratio())))
        .filter(|(_, weight)| !weight.is_zero())
        .collect();
    let over = |count: usize| Ratio::new(1, i64::try_from(count).unwrap_or(i64::MAX));
    match scores.as_slice() {
        [(count, _), rest @ ..] if rest.iter().all(|(other, _)| other == count) => over(*count),
        _ => {
            let all: Ratio = scores.iter().map(|(_, weight)| (*weight).clone()).sum();
            scores.iter().map(|(count, weight)| (*weight).clone() * over(*count)).sum::<Ratio>()
                / all
        }
    }
}

fn total(placed: &Placed) -> Ratio {
    placed.assessment.total.complete().cloned().unwrap_or(Ratio::ZERO)
}

fn separable(
    noise: &Noise,
    (one, kind): (&Placed, &Kind),
    (other, other_kind): (&Placed, &Kind),
) -> bool {
    let difference = total(one) - total(other);
    kind.1 == other_kind.1
        && difference.clone() * difference > noise.detectable_squared(&kind.0, &other_kind.0)
}

/// For each position the first and the last position that it can't be told apart from, and
/// the position before the first one behind it that it can be told apart from.
///
/// Positions of one kind are in order of their totals, so that for each pair of kinds one
/// walk finds all limits; roots are taken to the step in which all totals are multiples.
fn reaches(
    noise: &Noise,
    placed: &[Placed],
    kinds: &[Kind],
) -> (Vec<RangeInclusive<usize>>, Vec<usize>) {
    let totals: Vec<Ratio> = placed.iter().map(total).collect();
    let parts = totals.iter().fold(BigInt::one(), |parts, total| parts.lcm(total.to_big().denom()));
    let mut members: BTreeMap<&Kind, Vec<usize>> = BTreeMap::new();
    for (at, kind) in kinds.iter().enumerate() {
        members.entry(kind).or_default().push(at);
    }
    let mut reaches: Vec<RangeInclusive<usize>> = (0..placed.len()).map(|at| at..=at).collect();
    let mut unbroken = vec![placed.len().saturating_sub(1); placed.len()];
    for (kind, own) in &members {
        for (other_kind, others) in &members {
            let limit = (kind.1 == other_kind.1).then(|| {
                let square = noise.detectable_squared(&kind.0, &other_kind.0);
                Ratio::from(greatest_root(&square.to_big(), &parts))
            });
            let (mut from, mut to) = (0, 0);
            for &at in own {
                if let Some(limit) = &limit {
                    let too_far = |other: usize| {
                        let apart = totals[at].clone() - totals[other].clone();
                        if other < at { -apart > *limit } else { apart > *limit }
                    };
                    while from < others.len() && others[from] < at && too_far(others[from]) {
                        from += 1;
                    }
                    while to < others.len() && (others[to] <= at || !too_far(others[to])) {
                        to += 1;
                    }
                } else {
                    to = others.len();
                }
                if let Some(within) = others.get(from..to)
                    && let (Some(&first), Some(&last)) = (within.first(), within.last())
                {
                    let reach = &mut reaches[at];
                    *reach = first.min(*reach.start())..=last.max(*reach.end());
                }
                if let Some(&beyond) = others.get(to) {
                    unbroken[at] = unbroken[at].min(beyond - 1);
                }
            }
        }
    }
    (reaches, unbroken)
}

/// The longest runs in which no position can be told apart from another, from how far each
/// reaches back without a gap.
fn runs(unbroken: &[usize]) -> Vec<RangeInclusive<usize>> {
    let mut runs: Vec<RangeInclusive<usize>> = Vec::new();
    // Positions of the run at hand, those that reach least far at the front.
    let mut nearest: VecDeque<usize> = VecDeque::new();
    let mut next = 0;
    for start in 0..unbroken.len() {
        while nearest.front().is_some_and(|&at| at < start) {
            nearest.pop_front();
        }
        next = next.max(start);
        while next < unbroken.len() && nearest.front().is_none_or(|&at| unbroken[at] >= next) {
            while nearest.back().is_some_and(|&at| unbroken[at] >= unbroken[next]) {
                nearest.pop_back();
            }
            nearest.push_back(next);
            next += 1;
        }
        let end = next - 1;
        if end > start && runs.last().is_none_or(|run| end > *run.end()) {
            runs.push(start..=end);
        }
    }
    runs
}

/// For each two, by position, the criterion on which one more score for both would tell most.
fn deciding(
    rubric: &Rubric,
    panel: &[Interviewer],
    cards: &[Cards<'_>],
    placed: &[Placed],
    pairs: &[Option<[usize; 2]>],
) -> Vec<Option<usize>> {
    if pairs.iter().all(Option::is_none) {
        return vec![None; pairs.len()];
    }
    let noises = noise_of_criteria(rubric, panel, cards);
    let gain = |pair: [usize; 2], at: usize| {
        let weight = rubric.criteria[at].weight.ratio().clone();
        let fewer = pair.map(|one| {
            let scores = placed[one].assessment.means[at].as_ref().map_or(0, |mean| mean.scores);
            let n = i64::try_from(scores).unwrap_or(i64::MAX / 2);
            Ratio::new(1, n * (n + 1))
        });
        Some(weight.clone() * weight * noises[at].clone()? * fewer.into_iter().sum::<Ratio>())
    };
    let best = |pair: [usize; 2]| {
        let gains = (0..rubric.criteria.len()).filter_map(|at| Some((at, gain(pair, at)?)));
        let gains = gains.filter(|(_, gain)| *gain > Ratio::ZERO);
        // Of criteria that would gain alike, the first in the rubric.
        gains.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(at, _)| at)
    };
    pairs.iter().map(|pair| pair.and_then(best)).collect()
}

/// The groups that share nobody, if there are several, and for each candidate its group.
fn islands(panel: &[Interviewer], cards: &[Cards<'_>]) -> (Vec<Island>, Vec<usize>) {
    let mut group_of_seat: Vec<usize> = (0..panel.len()).collect();
    let seats: HashMap<&InterviewerId, usize> =
        panel.iter().enumerate().map(|(seat, one)| (&one.id, seat)).collect();
    let seat = |cards: &Cards<'_>| -> Vec<usize> {
        cards.marks.iter().filter_map(|card| seats.get(&card.interviewer).copied()).collect()
    };
    for one in cards {
        let met = seat(one);
        let Some(least) = met.iter().map(|seat| group_of_seat[*seat]).min() else { continue };
        for joined in met.into_iter().map(|seat| group_of_seat[seat]).collect::<Vec<_>>() {
            for group in group_of_seat.iter_mut().filter(|group| **group == joined) {
                *group = least;
            }
        }
    }
    let of: Vec<usize> = cards
        .iter()
        .map(|one| seat(one).first().map_or(usize::MAX, |seat| group_of_seat[*seat]))
        .collect();
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, group) in of.iter().enumerate() {
        groups.entry(*group).or_default().push(at);
    }
    if groups.len() < 2 {
        return (Vec::new(), of);
    }
    let islands = groups.into_iter().map(|(group, candidates)| Island {
        candidates,
        interviewers: panel
            .iter()
            .zip(&group_of_seat)
            .filter(|(_, own)| **own == group)
            .map(|(one, _)| one.id.clone())
            .collect(),
    });
    (islands.collect(), of)
}

#[cfg(test)]
mod tests {
    use num_bigint::BigInt;
    use proptest::prelude::*;

    use crate::model::{Interviewer, Marks, Rating, Ratio, Rubric};
    use crate::scoring::{Cards, Matrix, NoiseGap, Placed, assess, rank};
    use crate::stats::residual::Residuals;
    use crate::store::{Source, read_round, read_rubric};

    use super::{Firmness, Kind, firmness, precision, separable};

    /// A round: for each candidate, for each interviewer, the scores on a, b and c.
    type Scores = Vec<Vec<Option<[Option<i64>; 3]>>>;

    fn rubric(weights: [&str; 3]) -> Rubric {
        rubric_to(10, weights)
    }

    fn rubric_to(max: i64, weights: [&str; 3]) -> Rubric {
        let mut text = format!(
            "format = 1\nid = \"r\"\nversion = \"1.0.0\"\ntitle = \"R\"\nscale = {{ min = 0, max = {max} }}\n[[group]]\nid = \"g\"\nname = \"G\"\n",
        );
        for (id, weight) in ["a", "b", "c"].iter().zip(weights) {
            text.push_str(&format!(
                "[[criterion]]\nid = \"{id}\"\ngroup = \"g\"\nname = \"N\"\ndescription = \"d\"\nweight = {weight}\nanchors.0 = \"no\"\nanchors.{max} = \"yes\"\n",
            ));
        }
        read_rubric(&Source::new("r.toml", text)).expect("a rubric")
    }

    fn panel(size: usize) -> Vec<Interviewer> {
        let one = |seat| Interviewer {
            id: format!("i{seat}").parse().expect("an id"),
            name: None,
            focus: Vec::new(),
            role: crate::model::Role::Other,
            seniority: None,
        };
        (0..size).map(one).collect()
    }

    fn marks(rubric: &Rubric, scores: &Scores) -> Vec<Vec<Marks>> {
        let card = |candidate: usize, seat: usize, row: [Option<i64>; 3]| Marks {
            candidate: format!("n{candidate:02}").parse().expect("an id"),
            interviewer: format!("i{seat}").parse().expect("an id"),
            ratings: row
                .map(|score| score.map(|x| Rating::Score(rubric.scale.score(x).expect("on it"))))
                .into(),
            recommendation: None,
            digest: None,
            earlier: None,
        };
        let rows = scores.iter().enumerate().map(|(candidate, row)| {
            let cards = row.iter().enumerate();
            // Nobody submits a card without a score.
            let filled = cards.filter(|(_, row)| row.iter().flatten().any(Option::is_some));
            filled.filter_map(|(seat, scores)| Some(card(candidate, seat, (*scores)?))).collect()
        });
        rows.filter(|cards: &Vec<Marks>| !cards.is_empty()).collect()
    }

    fn placed(rubric: &Rubric, panel: &[Interviewer], marks: &[Vec<Marks>]) -> Vec<Placed> {
        let assessed = marks.iter().map(|cards| {
            let cards: Vec<&Marks> = cards.iter().collect();
            assess(rubric, panel, &cards[0].candidate, &cards)
        });
        rank(rubric, assessed.collect()).placed
    }

    fn found(rubric: &Rubric, marks: &[Vec<Marks>]) -> (Firmness, Vec<Placed>) {
        let panel = panel(4);
        let placed = placed(rubric, &panel, marks);
        let lists: Vec<Vec<&Marks>> = marks.iter().map(|cards| cards.iter().collect()).collect();
        let cards: Vec<Cards<'_>> =
            lists.iter().map(|marks| Cards { candidate: &marks[0].candidate, marks }).collect();
        (firmness(rubric, &panel, &cards, &placed), placed)
    }

    #[expect(clippy::unnecessary_wraps, reason = "a card, in a table where some are missing")]
    fn all(score: i64) -> Option<[Option<i64>; 3]> {
        Some([Some(score); 3])
    }

    #[test]
    fn shrout_and_fleiss_as_a_round_give_the_noise_in_the_methods() {
        let rubric = rubric(["1", "2", "0.5"]);
        let rows =
            [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        let scores: Scores = rows.iter().map(|row| row.map(all).to_vec()).collect();
        let (found, placed) = found(&rubric, &marks(&rubric, &scores));
        let noise = found.noise.expect("an estimate");
        // 367/360 on the scale of ten; totals are of a hundred.
        assert_eq!(noise.mean_square, Ratio::new(36_700, 360));
        assert_eq!((noise.degrees, noise.candidates, noise.interviewers), (15, 6, 4));
        // Totals 75, 65, 60, 47.5, 40, 30; the detectable difference is 13.99.
        let totals: Vec<f64> = placed
            .iter()
            .map(|one| one.assessment.total.complete().expect("complete").approximate())
            .collect();
        assert_eq!(totals, [75.0, 65.0, 60.0, 47.5, 40.0, 30.0]);
        let near: Vec<(usize, usize)> =
            found.standings.iter().map(|one| (*one.places.start(), *one.places.end())).collect();
        assert_eq!(near, [(1, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 6)]);
        assert_eq!(found.runs, [0..=1, 1..=2, 2..=3, 3..=4, 4..=5]);
        assert!(found.islands.is_empty());
    }

    #[test]
    fn a_difference_of_just_the_detectable_one_is_not_told_apart() {
        // The interviewers differ by 10 points, and by 10 the other way: EMS is 100, and
        // 1.96² · 100 · (1/2 + 1/2) is exactly the square of 19.6.
        let rubric = rubric_to(1000, ["1", "0", "0"]);
        let one = |a, b| vec![Some([Some(a), None, None]), Some([Some(b), None, None])];
        let places = |a, b| {
            let (found, _) = found(&rubric, &marks(&rubric, &vec![one(500, 400), one(a, b)]));
            assert_eq!(found.noise.expect("an estimate").mean_square, Ratio::whole(100));
            found.standings[0].places.clone()
        };
        // 64.6 against 45, and a tenth of a point more.
        assert_eq!(places(596, 696), 1..=2);
        assert_eq!(places(597, 697), 1..=1);
    }

    #[test]
    fn the_criterion_in_dispute_decides_by_weight_and_disagreement() {
        let rubric = rubric(["1", "3", "1"]);
        let row = |scores: [[i64; 3]; 2]| scores.map(|card| Some(card.map(Some))).to_vec();
        let scores = vec![
            row([[2, 5, 6], [9, 7, 6]]),
            row([[9, 6, 5], [2, 5, 5]]),
            row([[5, 5, 5], [5, 5, 5]]),
        ];
        let (found, _) = found(&rubric, &marks(&rubric, &scores));
        // More is disagreed about on a, but b weighs three times as much: 7² against 3²·1.5².
        assert!(found.standings[1].with_the_first);
        assert_eq!(found.deciding[0], Some(0));
        let heavier = super::tests::rubric(["1", "9", "1"]);
        let (found, _) = super::tests::found(&heavier, &marks(&heavier, &scores));
        assert_eq!(found.deciding[0], Some(1));
    }

    #[test]
    fn what_is_missing_is_named() {
        let rubric = rubric(["1", "1", "1"]);
        let gap = |scores: Scores| found(&rubric, &marks(&rubric, &scores)).0.noise.err();
        assert_eq!(gap(vec![]), Some(NoiseGap::NoScorecards));
        assert_eq!(gap(vec![vec![all(5)], vec![all(6)]]), Some(NoiseGap::OneInterviewer));
        assert_eq!(gap(vec![vec![all(5), all(6)]]), Some(NoiseGap::OneCandidate));
        let apart = vec![vec![all(5), all(6), None], vec![None, all(6), all(7)]];
        assert_eq!(gap(apart), Some(NoiseGap::NoCandidatesInCommon));
        let (a, b) = (Some([Some(5), None, None]), Some([None, Some(5), Some(4)]));
        assert_eq!(gap(vec![vec![a, b], vec![a, b]]), Some(NoiseGap::NoCriteriaInCommon));
    }

    #[test]
    fn groups_that_share_nobody_are_named_and_never_told_apart() {
        let rubric = rubric(["1", "1", "1"]);
        let scores = vec![
            vec![all(9), all(9), None, None],
            vec![all(8), all(8), None, None],
            vec![None, None, all(2), all(2)],
            vec![None, None, all(1), all(1)],
        ];
        let (found, _) = found(&rubric, &marks(&rubric, &scores));
        let islands: Vec<&[usize]> =
            found.islands.iter().map(|island| island.candidates.as_slice()).collect();
        assert_eq!(islands, [[0, 1], [2, 3]]);
        assert_eq!(found.islands[1].interviewers.len(), 2);
        // No noise within the groups, and yet nobody of one is above anybody of the other.
        let places: Vec<_> = found.standings.iter().map(|one| one.places.clone()).collect();
        assert_eq!(places, [1..=4, 2..=4, 1..=3, 1..=4]);
    }

    #[test]
    fn what_one_interviewer_left_out_is_no_disagreement() {
        let rubric = rubric(["1", "1", "1"]);
        // Both agree wherever both scored; the mean of all that each scored would differ.
        let scores = vec![
            vec![Some([Some(9), Some(9), Some(0)]), Some([Some(9), Some(9), None])],
            vec![all(5), all(5)],
            vec![all(7), all(7)],
        ];
        let (found, _) = found(&rubric, &marks(&rubric, &scores));
        assert_eq!(found.noise.expect("an estimate").mean_square, Ratio::ZERO);
    }

    fn rounds() -> impl Strategy<Value = Scores> {
        let score = prop::option::weighted(0.95, 3_i64..8);
        let card = prop::option::weighted(0.8, prop::array::uniform3(score));
        prop::collection::vec(prop::collection::vec(card, 4), 1..12)
    }

    proptest! {
        // Each case compares each with each, exactly.
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn ranges_and_runs_are_what_comparing_each_with_each_gives(scores in rounds()) {
            let rubric = rubric(["1", "2", "0.7"]);
            let marks = marks(&rubric, &scores);
            let (found, placed) = found(&rubric, &marks);
            let Ok(noise) = &found.noise else { return Ok(()) };
            let island = |one: &Placed| {
                let at = marks.iter().position(|cards| cards[0].candidate == one.assessment.candidate);
                found.islands.iter().position(|island| island.candidates.contains(&at.unwrap()))
            };
            let kind = |one: &Placed| -> Kind {
                (precision(&rubric, &one.assessment), island(one).unwrap_or(0))
            };
            let compared: Vec<Vec<bool>> = placed
                .iter()
                .map(|one| {
                    let others = placed.iter();
                    others
                        .map(|other| !separable(noise, (one, &kind(one)), (other, &kind(other))))
                        .collect()
                })
                .collect();
            let close = |one: usize, other: usize| compared[one][other];
            for at in 0..placed.len() {
                let near: Vec<usize> = (0..placed.len()).filter(|&other| close(at, other)).collect();
                let places = placed[near[0]].place..=placed[near[near.len() - 1]].place;
                prop_assert_eq!(&found.standings[at].places, &places);
                prop_assert_eq!(found.standings[at].with_the_first, at > 0 && close(0, at));
                for other in 0..placed.len() {
                    // Symmetric: neither can be told from the other, or both can.
                    prop_assert_eq!(close(at, other), close(other, at));
                }
            }
            let whole = |from: usize, to: usize| {
                (from..=to).all(|one| (one..=to).all(|other| close(one, other)))
            };
            let mut runs = Vec::new();
            for from in 0..placed.len() {
                for to in from + 1..placed.len() {
                    let longer = (from > 0 && whole(from - 1, to))
                        || (to + 1 < placed.len() && whole(from, to + 1));
                    if whole(from, to) && !longer {
                        runs.push(from..=to);
                    }
                }
            }
            prop_assert_eq!(&found.runs, &runs);
        }

        #[test]
        fn noise_is_that_of_the_table_of_totals(scores in rounds()) {
            let rubric = rubric(["1", "2", "0.7"]);
            let marks = marks(&rubric, &scores);
            let all: Vec<&Marks> = marks.iter().flatten().collect();
            let text = "format = 1\nid = \"r-1\"\ntitle = \"T\"\nrubric = { id = \"r\", version = \"1.0.0\", digest = \"00000000000000000000000000000000\" }\ncreated = 2026-01-01T00:00:00Z\n";
            let text = (0..4).fold(text.to_owned(), |text, seat| {
                format!("{text}[[interviewer]]\nid = \"i{seat}\"\n")
            });
            let round = read_round(&Source::new("round.toml", text)).expect("a round");
            let table = Matrix::of_totals(&round, &rubric, &all);
            let mut residuals = Residuals::<BigInt>::new(4);
            for row in &table.rows {
                // Scores are whole and weights have one decimal: 37 · 27 · … is common to all.
                let divisor = BigInt::from(3 * 9 * 37 * 17 * 7 * 2);
                let whole = |total: &Ratio| {
                    let whole = total.to_big() * &divisor;
                    assert!(whole.is_integer(), "{total}");
                    whole.to_integer()
                };
                let ratings: Vec<(usize, BigInt)> = row
                    .iter()
                    .enumerate()
                    .filter_map(|(seat, total)| Some((seat, whole(total.as_ref()?))))
                    .collect();
                residuals.add(&divisor, &ratings);
            }
            if let Ok(noise) = &found(&rubric, &marks).0.noise {
                let table = residuals.residual().expect("an estimate");
                prop_assert_eq!(&noise.mean_square, &Ratio::from(table.mean_square));
                prop_assert_eq!(noise.degrees, table.degrees);
            }
        }

        #[test]
        fn the_order_of_the_files_does_not_matter(scores in rounds(), rotation in 0_usize..12) {
            let rubric = rubric(["1", "2", "0.7"]);
            let marks = marks(&rubric, &scores);
            let mut turned = marks.clone();
            let middle = rotation % turned.len().max(1);
            turned.rotate_left(middle);
            for cards in &mut turned {
                cards.reverse();
            }
            let (before, after) = (found(&rubric, &marks).0, found(&rubric, &turned).0);
            prop_assert_eq!(before.noise, after.noise);
            prop_assert_eq!(before.standings, after.standings);
            prop_assert_eq!(before.runs, after.runs);
            prop_assert_eq!(before.deciding, after.deciding);
        }
    }
}
