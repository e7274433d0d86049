//! The numbers that both sides reckon with: the same on every machine.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use vurder::stats::simplex::sample;
use vurder::stats::stream::{Purpose, Stream};
use vurder::stats::threads::CHUNK;

/// Draws of the bootstrap, and its seed.
pub const DRAWS: usize = 1_000;
pub const SEED: u64 = 1;

/// Weightings and criteria of SMAA.
pub const WEIGHTINGS: usize = 10_000;
pub const CRITERIA: usize = 9;

/// Whole scores from 0 to 10, raters who mostly agree; a row per unit.
pub fn ratings(folder: &Path, units: usize, raters: usize) -> String {
    let mut stream = Stream::new(11, Purpose::Resampling, 0);
    let mut text = String::new();
    for _ in 0..units {
        let level = stream.below(11);
        let row: Vec<String> = (0..raters)
            .map(|_| (level + stream.below(5)).saturating_sub(2).min(10).to_string())
            .collect();
        writeln!(text, "{}", row.join(",")).expect("into a string");
    }
    keep(&folder.join(format!("ratings-{units}.csv")), text.as_bytes())
}

/// Which units each draw of the bootstrap takes, as 32-bit numbers.
pub fn draws(folder: &Path, units: usize) -> String {
    let mut bytes = Vec::new();
    let mut drawn = vec![0; units];
    for start in (0..DRAWS).step_by(CHUNK) {
        let mut stream = Stream::new(SEED, Purpose::Resampling, (start / CHUNK) as u64);
        for _ in start..(start + CHUNK).min(DRAWS) {
            stream.fill_below(u32::try_from(units).expect("few"), &mut drawn);
            bytes.extend(drawn.iter().flat_map(|unit| unit.to_le_bytes()));
        }
    }
    keep(&folder.join(format!("draws-{units}.u32")), &bytes)
}

/// Values of alternatives on nine criteria, from 0 to 100.
pub fn matrix(folder: &Path, alternatives: usize) -> String {
    let mut stream = Stream::new(13, Purpose::Weighting, 0);
    let values = (0..alternatives * CRITERIA).map(|_| stream.uniform() * 100.0);
    let bytes: Vec<u8> = values.flat_map(f64::to_le_bytes).collect();
    keep(&folder.join(format!("matrix-{alternatives}.f64")), &bytes)
}

/// Weightings, uniform on the simplex.
pub fn weights(folder: &Path) -> String {
    let mut stream = Stream::new(17, Purpose::Weighting, 0);
    let mut bytes = Vec::new();
    let mut weights = [0.0; CRITERIA];
    for _ in 0..WEIGHTINGS {
        sample(&mut stream, &mut weights);
        bytes.extend(weights.iter().flat_map(|weight| weight.to_le_bytes()));
    }
    keep(&folder.join("weights.f64"), &bytes)
}

fn keep(path: &PathBuf, bytes: &[u8]) -> String {
    std::fs::write(path, bytes).expect("a file for the benchmark");
    path.display().to_string()
}
