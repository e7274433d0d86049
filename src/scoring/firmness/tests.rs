use num_bigint::BigInt;
use proptest::prelude::*;

use crate::model::{Interviewer, Marks, Ratio, Rubric};
use crate::scoring::testing::{card, panel, rubric_to};
use crate::scoring::{Cards, Matrix, Noise, NoiseGap, Placed, assess, rank};
use crate::stats::residual::Residuals;
use crate::store::{Source, read_round};

use super::reach::total;
use super::{Firmness, Kind, firmness, precision};

/// As the definition has it, pair by pair.
fn separable(
    noise: &Noise,
    (one, kind): (&Placed, &Kind),
    (other, other_kind): (&Placed, &Kind),
) -> bool {
    let difference = total(one) - total(other);
    kind.1 == other_kind.1
        && difference.clone() * difference > noise.detectable_squared(&kind.0, &other_kind.0)
}

/// A round: for each candidate, for each interviewer, the scores on a, b and c.
type Scores = Vec<Vec<Option<[Option<i64>; 3]>>>;

fn weighted(weights: [&str; 3]) -> Rubric {
    weighted_to(10, weights)
}

fn weighted_to(max: i64, weights: [&str; 3]) -> Rubric {
    let keys = weights.map(|weight| format!("weight = {weight}"));
    rubric_to(max, &keys.each_ref().map(String::as_str))
}

fn marks(rubric: &Rubric, scores: &Scores) -> Vec<Vec<Marks>> {
    let card = |candidate: usize, seat: usize, row: [Option<i64>; 3]| {
        card(rubric, &format!("n{candidate:02}"), &format!("i{seat}"), &row)
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
    let rubric = weighted(["1", "2", "0.5"]);
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
    let rubric = weighted_to(1000, ["1", "0", "0"]);
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
    let rubric = weighted(["1", "3", "1"]);
    let row = |scores: [[i64; 3]; 2]| scores.map(|card| Some(card.map(Some))).to_vec();
    let scores =
        vec![row([[2, 5, 6], [9, 7, 6]]), row([[9, 6, 5], [2, 5, 5]]), row([[5, 5, 5], [5, 5, 5]])];
    let (found, _) = found(&rubric, &marks(&rubric, &scores));
    // More is disagreed about on a, but b weighs three times as much: 7² against 3²·1.5².
    assert!(found.standings[1].with_the_first);
    assert_eq!(found.deciding[0], Some(0));
    let heavier = weighted(["1", "9", "1"]);
    let (found, _) = super::tests::found(&heavier, &marks(&heavier, &scores));
    assert_eq!(found.deciding[0], Some(1));
}

#[test]
fn what_is_missing_is_named() {
    let rubric = weighted(["1", "1", "1"]);
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
    let rubric = weighted(["1", "1", "1"]);
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
    let rubric = weighted(["1", "1", "1"]);
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
        let rubric = weighted(["1", "2", "0.7"]);
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
        let rubric = weighted(["1", "2", "0.7"]);
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
        let rubric = weighted(["1", "2", "0.7"]);
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
