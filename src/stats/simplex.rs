//! Random weightings, all equally likely.

use super::stream::Stream;

/// Draws one weighting: weights that are not negative and sum to one, uniformly among
/// all such. With one criterion its weight is 1; without criteria nothing is drawn.
///
/// # Method
///
/// n − 1 uniform numbers cut [0, 1] into n pieces; the pieces in order are the weights
/// (Rubinstein & Melamed 1998). The numbers are multiples of 2⁻⁵³, so that the pieces
/// are exact and need no logarithm, which differs between machines.
///
/// # Examples
///
/// ```
/// use vurder::stats::simplex::sample;
/// use vurder::stats::stream::{Purpose, Stream};
///
/// let mut weights = [0.0; 4];
/// sample(&mut Stream::new(7, Purpose::Weighting, 0), &mut weights);
/// assert_eq!(weights.iter().sum::<f64>(), 1.0);
/// ```
pub fn sample(stream: &mut Stream, weights: &mut [f64]) {
    let Some((last, cuts)) = weights.split_last_mut() else {
        return;
    };
    for count in 0..cuts.len() {
        // Insertion: criteria are few, and sorting as they come is quickest.
        let cut = stream.uniform();
        let mut place = count;
        while place > 0 && cuts[place - 1] > cut {
            cuts[place] = cuts[place - 1];
            place -= 1;
        }
        cuts[place] = cut;
    }
    let mut before = 0.0;
    for weight in cuts {
        let cut = *weight;
        *weight = cut - before;
        before = cut;
    }
    *last = 1.0 - before;
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::stats::number::real;
    use crate::stats::reference::assert_within;
    use crate::stats::stream::{Purpose, Stream};

    const DRAWS: usize = 40_000;

    fn drawn(criteria: usize) -> Vec<Vec<f64>> {
        let mut stream = Stream::new(2026, Purpose::Weighting, 0);
        (0..DRAWS)
            .map(|_| {
                let mut weights = vec![0.0; criteria];
                sample(&mut stream, &mut weights);
                weights
            })
            .collect()
    }

    #[test]
    fn weights_are_not_negative_and_sum_to_one() {
        for weights in drawn(9) {
            assert!(weights.iter().all(|&weight| weight >= 0.0));
            assert_within(weights.iter().sum(), 1.0, 1e-15);
        }
    }

    #[test]
    fn every_weight_has_the_mean_variance_and_tail_of_the_reference() {
        // Mean 1/n, variance (n−1)/(n²(n+1)), P(w > x) = (1−x)^(n−1), for n = 9.
        let all = drawn(9);
        for criterion in 0..9 {
            let weights = || all.iter().map(|weights| weights[criterion]);
            let mean = weights().sum::<f64>() / real(DRAWS);
            let variance =
                weights().map(|weight| (weight - mean).powi(2)).sum::<f64>() / real(DRAWS);
            let above = weights().filter(|&weight| weight > 0.2).count();
            assert_within(mean, 1.0 / 9.0, 0.002);
            assert_within(variance, 8.0 / 810.0, 0.0005);
            assert_within(real(above) / real(DRAWS), 0.8_f64.powi(8), 0.008);
        }
    }

    #[test]
    fn one_criterion_takes_all_and_none_takes_nothing() {
        assert!(drawn(1).iter().flatten().all(|&weight| weight >= 1.0));
        sample(&mut Stream::new(1, Purpose::Weighting, 0), &mut []);
    }

    #[test]
    fn a_weighting_is_fixed_by_seed_and_chunk() {
        let draw = |seed, chunk| {
            let mut weights = [0.0; 3];
            sample(&mut Stream::new(seed, Purpose::Weighting, chunk), &mut weights);
            weights.map(f64::to_bits)
        };
        assert_eq!(draw(1, 0), draw(1, 0));
        assert_ne!(draw(1, 0), draw(1, 1));
        assert_ne!(draw(1, 0), draw(2, 0));
    }
}
