use super::{Acceptability, RanksKept, Weightings, smaa};
use crate::stats::grid::Grid;
use crate::stats::number::real;
use crate::stats::reference::{CLOSE, assert_close, assert_within, expected, grid};
use crate::stats::stream::Simulation;
use crate::stats::threads::Threads;
use crate::stats::undefined::Undefined;
use proptest::prelude::*;
use std::num::NonZeroUsize;

const UNIFORM: Weightings<'static> = Weightings::Uniform(Simulation { draws: 40_000, seed: 2026 });

/// Four standard errors of a share in 40 000 draws.
const SIMULATED: f64 = 0.01;

fn ranked<Row: AsRef<[f64]>>(rows: &[Row], weightings: Weightings<'_>) -> Acceptability {
    let matrix = Grid::from_rows(rows).unwrap();
    smaa(&matrix, weightings, RanksKept::All, Threads::ONE).unwrap()
}

fn first(count: usize) -> RanksKept {
    RanksKept::First(NonZeroUsize::new(count).unwrap())
}

#[test]
fn the_given_weightings_rank_as_in_the_reference_case() {
    let weights = grid("smaa_weights");
    let matrix = grid("smaa_matrix");
    let found =
        smaa(&matrix, Weightings::Given(&weights), RanksKept::All, Threads::available()).unwrap();
    let expected = &expected()["smaa"];
    assert_eq!(Some(found.draws() as u64), expected["samples"].as_u64());
    for alternative in 0..8 {
        let truth = &expected["rank_acceptability"][alternative];
        for (place, share) in found.shares(alternative).into_iter().enumerate() {
            assert_close(share, truth[place].as_f64().unwrap());
        }
        let mean_rank = expected["mean_rank"][alternative].as_f64().unwrap();
        assert_close(found.mean_rank(alternative).unwrap(), mean_rank);
        let central = &expected["central_weights"][alternative];
        match found.central_weights(alternative) {
            None => assert!(central[0].is_null()),
            Some(weights) => {
                for (criterion, &weight) in weights.iter().enumerate() {
                    assert_close(weight, central[criterion].as_f64().unwrap());
                }
            }
        }
        let confidence = expected["confidence_factor"][alternative].as_f64();
        assert_eq!(found.confidence_factor(alternative), confidence);
    }
}

#[test]
fn the_closed_forms_of_the_reference_cases_are_approached() {
    let expected = &expected()["smaa_analytic"];
    let case = &expected["two_criteria_three_alternatives"];
    let found = ranked(&[[1.0, 0.0], [0.0, 1.0], [0.6, 0.6]], UNIFORM);
    for alternative in 0..3 {
        for rank in 1..=3 {
            let truth = case["rank_acceptability"][alternative][rank - 1].as_f64().unwrap();
            assert_within(found.share(alternative, rank).unwrap(), truth, SIMULATED);
        }
        for (criterion, weight) in found.central_weights(alternative).unwrap().iter().enumerate() {
            let truth = case["central_weights"][alternative][criterion].as_f64().unwrap();
            assert_within(*weight, truth, SIMULATED);
        }
    }
    let central = &expected["unit_vectors_n3"]["central_weights_first"];
    let found = ranked(&[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], UNIFORM);
    for (criterion, weight) in found.central_weights(0).unwrap().iter().enumerate() {
        assert_within(*weight, central[criterion].as_f64().unwrap(), SIMULATED);
    }
}

#[test]
fn the_case_in_the_methods_has_its_first_rank_shares() {
    let found = ranked(&[[9.0, 5.0, 5.0], [6.0, 7.0, 7.0], [7.0, 8.0, 4.0]], UNIFORM);
    for (alternative, truth) in [31.0 / 100.0, 11.0 / 25.0, 1.0 / 4.0].into_iter().enumerate() {
        assert_within(found.share(alternative, 1).unwrap(), truth, SIMULATED);
    }
}

#[test]
fn at_equal_weights_an_exact_tie_shares_its_ranks() {
    let weights = Grid::from_rows(&[[1.0, 1.0, 1.0]]).unwrap();
    let rows = [[9.0, 5.0, 5.0], [6.0, 7.0, 7.0], [7.0, 8.0, 4.0]];
    let found = ranked(&rows, Weightings::Given(&weights));
    assert_eq!(found.shares(0), [0.0, 0.5, 0.5]);
    assert_eq!(found.shares(1), [1.0, 0.0, 0.0]);
    assert_eq!(found.shares(2), [0.0, 0.5, 0.5]);
    assert_close(found.mean_rank(0).unwrap(), 2.5);
    assert_eq!(found.central_weights(2), None);
}

#[test]
fn equal_alternatives_share_every_rank_and_the_central_weights() {
    let found = ranked(&[[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]], UNIFORM);
    assert_eq!(found.shares(0), found.shares(2));
    assert_within(found.share(0, 1).unwrap(), 0.25, SIMULATED);
    assert_within(found.share(0, 2).unwrap(), 0.5, SIMULATED);
    assert_within(found.central_weights(2).unwrap()[0], 0.75, SIMULATED);
    assert_eq!(found.confidence_factor(0), Some(0.5));
    assert_eq!(found.confidence_factor(1), Some(1.0));
}

#[test]
fn ties_for_the_first_rank_between_different_rows_are_shared() {
    let weights = Grid::from_rows(&[[1.0, 0.0], [0.0, 1.0]]).unwrap();
    let rows = [[5.0, 1.0], [5.0, 2.0], [5.0, 1.0], [0.0, 9.0]];
    let found = ranked(&rows, Weightings::Given(&weights));
    assert_close(found.share(0, 1).unwrap(), 1.0 / 6.0);
    assert_close(found.share(1, 1).unwrap(), 1.0 / 6.0);
    assert_close(found.share(3, 1).unwrap(), 0.5);
    assert_eq!(found.central_weights(1), Some([1.0, 0.0].as_slice()));
    assert_eq!(found.confidence_factor(1).map(|x| (x * 3.0).round()), Some(1.0));
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let matrix = grid("smaa_matrix");
    let run = |count| {
        let threads = Threads::exactly(NonZeroUsize::new(count).unwrap());
        smaa(&matrix, UNIFORM, RanksKept::All, threads).unwrap()
    };
    assert_eq!(run(1), run(2));
    assert_eq!(run(1), run(3));
}

/// A matrix of many alternatives, with values of one digit so that some rows repeat.
fn many(alternatives: u32) -> Grid {
    let rows: Vec<[f64; 3]> = (0..alternatives)
        .map(|row| {
            [7, 11, 13]
                .map(|step| f64::from(row.wrapping_mul(step).wrapping_mul(2_654_435_761) >> 28))
        })
        .collect();
    Grid::from_rows(&rows).unwrap()
}

#[test]
fn many_alternatives_are_ranked_alike_at_any_number_of_threads() {
    let matrix = many(700);
    let weightings = Weightings::Uniform(Simulation { draws: 1_500, seed: 4 });
    let run = |count| {
        let threads = Threads::exactly(NonZeroUsize::new(count).unwrap());
        smaa(&matrix, weightings, RanksKept::All, threads).unwrap()
    };
    let found = run(1);
    assert_eq!(found, run(3));
    let mut by_rank = vec![0.0; 700];
    for alternative in 0..700 {
        let shares = found.shares(alternative);
        assert_within(shares.iter().sum(), 1.0, CLOSE);
        let mean: f64 = (1..).zip(&shares).map(|(rank, share)| real(rank) * share).sum();
        assert_within(found.mean_rank(alternative).unwrap(), mean, CLOSE);
        for (sum, share) in by_rank.iter_mut().zip(shares) {
            *sum += share;
        }
    }
    assert!(by_rank.into_iter().all(|sum| (sum - 1.0).abs() < CLOSE));
}

#[test]
fn keeping_fewer_ranks_changes_none_of_those_kept() {
    let weightings = Weightings::Uniform(Simulation { draws: 600, seed: 4 });
    let given = Grid::from_rows(&[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 1.0, 1.0]]).unwrap();
    for (alternatives, most) in [(300, 10), (300, 100), (9, 3), (900, 1)] {
        let matrix = many(alternatives);
        // The second have ties between different rows at every rank.
        for weightings in [weightings, Weightings::Given(&given)] {
            let run = |kept| smaa(&matrix, weightings, kept, Threads::ONE).unwrap();
            let all = run(RanksKept::All);
            let some = run(first(most));
            let only = run(RanksKept::Only(NonZeroUsize::new(most).unwrap()));
            assert_eq!((some.ranks_kept(), only.ranks_kept()), (most, most));
            for alternative in 0..matrix.rows() {
                assert_eq!(some.shares(alternative), all.shares(alternative)[..most]);
                assert_eq!(only.shares(alternative), some.shares(alternative));
                assert_eq!(some.share(alternative, most), Some(some.shares(alternative)[most - 1]));
                assert_eq!(some.share(alternative, most + 1), None);
                assert_eq!(some.mean_rank(alternative), all.mean_rank(alternative));
                assert_eq!(only.mean_rank(alternative), None);
                assert_eq!(some.central_weights(alternative), all.central_weights(alternative));
                assert_eq!(only.central_weights(alternative), all.central_weights(alternative));
            }
            assert_eq!(some.share(0, 0), None);
        }
    }
}

#[test]
fn what_cannot_be_ranked_is_refused() {
    let matrix = Grid::from_rows(&[[1.0, 2.0]]).unwrap();
    let empty = Grid::from_rows::<[f64; 0]>(&[]).unwrap();
    let bare = Grid::from_rows(&[[0.0; 0]]).unwrap();
    let run = |matrix, weightings| smaa(matrix, weightings, RanksKept::All, Threads::ONE).err();
    assert_eq!(run(&empty, UNIFORM), Some(Undefined::NoAlternatives));
    assert_eq!(run(&bare, UNIFORM), Some(Undefined::NoCriteria));
    assert_eq!(run(&matrix, Weightings::Given(&empty)), Some(Undefined::NoDraws));
    let other = Grid::from_rows(&[[1.0]]).unwrap();
    assert_eq!(
        run(&matrix, Weightings::Given(&other)),
        Some(Undefined::LengthsDiffer { first: 1, second: 2 })
    );
}

proptest! {
    #[test]
    fn shares_of_each_alternative_and_of_each_rank_sum_to_one(
        rows in prop::collection::vec(prop::collection::vec(0_u8..4, 3), 1..60),
    ) {
        let rows: Vec<Vec<f64>> =
            rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
        let found = ranked(&rows, Weightings::Uniform(Simulation { draws: 300, seed: 6 }));
        let mut by_rank = vec![0.0; rows.len()];
        for alternative in 0..rows.len() {
            let shares = found.shares(alternative);
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < CLOSE);
            for (sum, share) in by_rank.iter_mut().zip(&shares) {
                *sum += share;
            }
            prop_assert_eq!(found.central_weights(alternative).is_some(), shares[0] > 0.0);
        }
        prop_assert!(by_rank.into_iter().all(|sum| (sum - 1.0).abs() < CLOSE));
    }
}
