//! The bytes that the fuzz targets in `fuzz/` keep, tried with every build, and a short run of each target.

use std::fs;
use std::path::Path;

#[path = "../../fuzz/trial.rs"]
mod trial;

/// What is done with bytes.
type Trial = fn(&[u8]);

fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let entries = fs::read_dir(&folder).expect("a corpus");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("bytes")).collect()
}

fn corpus(target: &str, trial: Trial) {
    let kept = kept(target);
    assert!(kept.len() >= 7, "{target}: only {} files", kept.len());
    for bytes in kept {
        trial(&bytes);
    }
}

/// Every target, by the name of its folder of kept bytes.
const TARGETS: [(&str, Trial); 16] = [
    ("rubric", trial::rubric),
    ("scorecard", trial::scorecard),
    ("layout", trial::layout),
    ("round", trial::round),
    ("identities", trial::identities),
    ("candidate", trial::candidate),
    ("tombstone", trial::tombstone),
    ("revision", trial::revision),
    ("decision", trial::decision),
    ("answers", trial::answers),
    ("groups", trial::groups),
    ("report", trial::report),
    ("terminal", trial::terminal),
    ("sheet", trial::sheet),
    ("markdown", trial::markdown),
    ("page", trial::page),
];

#[test]
fn every_target_of_the_fuzzer_is_tried_and_has_bytes_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let entries = fs::read_dir(root.join("fuzz_targets")).expect("targets");
    let mut there: Vec<String> = entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    there.sort();
    let mut tried = TARGETS.map(|(name, _)| name);
    tried.sort_unstable();
    assert_eq!(there, tried);
    let targets = fs::read_to_string(root.join("Cargo.toml")).expect("the list of targets");
    for name in tried {
        assert!(targets.contains(&format!("name = \"{name}\"")), "{name} is not in Cargo.toml");
    }
}

#[test]
fn kept_rubrics_are_read_checked_and_shown() {
    corpus("rubric", trial::rubric);
}

#[test]
fn kept_scorecards_read_as_they_are_written() {
    corpus("scorecard", trial::scorecard);
}

#[test]
fn kept_rubrics_are_laid_out_once_and_for_all() {
    corpus("layout", trial::layout);
}

#[test]
fn kept_files_of_a_round_read_as_they_are_written() {
    for (target, trial) in &TARGETS[3..12] {
        corpus(target, *trial);
    }
}

#[test]
fn kept_texts_are_only_text_in_every_form() {
    for (target, trial) in &TARGETS[12..] {
        corpus(target, *trial);
    }
}

/// What a value of a rubric or scorecard may be made of, as the fuzz targets have it too.
fn dictionary() -> Vec<Vec<u8>> {
    let text = include_str!("../../fuzz/toml.dict");
    let quoted = text.lines().filter_map(|line| line.split_once('"')?.1.strip_suffix('"'));
    let words: Vec<Vec<u8>> = quoted.map(unescaped).collect();
    assert!(words.len() > 20, "a dictionary");
    words
}

/// The bytes of a dictionary's word, with `\"`, `\\` and `\xFF` resolved.
fn unescaped(word: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = word.bytes();
    while let Some(byte) = rest.next() {
        match (byte, byte == b'\\') {
            (_, true) => match rest.next() {
                Some(b'x') => {
                    let digits = [rest.next(), rest.next()].map(Option::unwrap_or_default);
                    let digits = std::str::from_utf8(&digits).expect("two digits");
                    bytes.push(u8::from_str_radix(digits, 16).expect("a byte"));
                }
                Some(other) => bytes.push(other),
                None => {}
            },
            (byte, _) => bytes.push(byte),
        }
    }
    bytes
}

/// Numbers that look random and are the same for the same seed (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % (end.max(1) as u64)).expect("below a usize")
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let from = self.below(length + 1);
        from..(from + self.below(40)).min(length)
    }
}

/// One of the kept inputs with one to eight things done to it.
fn mutated(kept: &[Vec<u8>], words: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = kept[numbers.below(kept.len())].clone();
    for _ in 0..=numbers.below(8) {
        let at = numbers.below(bytes.len() + 1);
        match numbers.below(8) {
            0 => drop(bytes.drain(numbers.range(bytes.len()))),
            1 | 2 => drop(bytes.splice(at..at, words[numbers.below(words.len())].clone())),
            3 => {
                let piece = numbers.range(bytes.len());
                let piece = bytes[piece].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            4 => {
                let other = &kept[numbers.below(kept.len())];
                let from = numbers.below(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            5 => {
                // A line elsewhere: order and repetition are what TOML is strict about.
                let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
                let line = lines.get(numbers.below(lines.len())).map_or(Vec::new(), |l| l.to_vec());
                drop(bytes.splice(at..at, line));
            }
            6 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << numbers.below(8);
                }
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = u8::try_from(numbers.below(256)).expect("a byte");
                }
            }
        }
    }
    bytes.truncate(6000);
    bytes
}

/// How many inputs are tried with every build; `VURDER_FUZZ_RUNS` says otherwise.
const RUNS: usize = 3_000;

/// A short run: it mutates what is kept, blindly. It does not watch which code an
/// input reaches, as the fuzz targets do; those are for the long runs.
fn short_run(target: &str, trial: Trial) {
    let variable = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let runs = variable("VURDER_FUZZ_RUNS").unwrap_or(RUNS);
    let seed: usize = variable("VURDER_FUZZ_SEED").unwrap_or(20_261_124);
    let (kept, words) = (kept(target), dictionary());
    for run in 0..runs {
        let mut numbers = Numbers((seed as u64) << 32 | run as u64);
        let input = mutated(&kept, &words, &mut numbers);
        let tried = std::panic::catch_unwind(|| trial(&input));
        if let Err(panic) = tried {
            eprintln!("{target}, seed {seed}, run {run}:\n{}", input.escape_ascii());
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn a_short_run_of_the_rubric_target() {
    short_run("rubric", trial::rubric);
}

#[test]
fn a_short_run_of_the_scorecard_target() {
    short_run("scorecard", trial::scorecard);
}

#[test]
fn a_short_run_of_the_layout_target() {
    short_run("layout", trial::layout);
}

#[test]
fn a_short_run_of_the_targets_for_the_files_of_a_round() {
    for (target, trial) in &TARGETS[3..12] {
        short_run(target, *trial);
    }
}

#[test]
fn a_short_run_of_the_targets_for_what_is_written() {
    for (target, trial) in &TARGETS[12..] {
        short_run(target, *trial);
    }
}
