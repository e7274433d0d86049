//! Measures the main job against what is physically there: `cargo bench`.
//!
//! Each figure is a ratio of medians, measured side by side in one run:
//! machines are shared and noisy, so seconds alone say little.
//! `cargo bench -- start` runs one part; `cargo bench -- rank 100 10000` chooses sizes;
//! `cargo bench -- peers` measures statistics against the packages that people use for them.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    unreachable_pub,
    reason = "a benchmark prints its figures and stops at the first fault"
)]

mod check;
#[path = "../it/browser/chromium.rs"]
#[expect(dead_code, reason = "the tests ask the browser more")]
mod chromium;
mod generate;
mod measure;
mod page;
mod peers;
mod save;
mod sheet;
#[path = "../it/support/skipped.rs"]
mod skipped;

/// Where the tests' browser looks for it.
mod support {
    pub use super::skipped::skipped_outside_ci;
}

use std::path::{Path, PathBuf};
use std::process::Command;

use measure::{compile, side_by_side};

/// A program that does nothing.
const NOTHING: &str = "fn main() {}";

fn main() {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // The benchmark is its own other side: one figure per process, as for the peers.
    if let [first, rest @ ..] = arguments.as_slice()
        && first == "figure"
    {
        return peers::figure(rest);
    }
    let wanted = |part: &str| arguments.is_empty() || arguments.iter().any(|one| one == part);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    std::fs::create_dir_all(&folder).expect("a folder for the benchmark");
    // Only on request: the peers have to be installed first.
    if let [first, rest @ ..] = arguments.as_slice()
        && first == "peers"
    {
        return peers::run(&folder, rest);
    }
    if wanted("start") {
        start(&folder);
    }
    if wanted("save") {
        save::run(&folder);
    }
    if wanted("sheet") {
        sheet::run(&folder);
    }
    if wanted("check") {
        check::run(&folder);
    }
    if wanted("report") {
        page::run(&folder);
    }
    if wanted("rank") {
        let sizes: Vec<usize> = arguments.iter().filter_map(|one| one.parse().ok()).collect();
        let sizes = if sizes.is_empty() { vec![100, 10_000, 100_000] } else { sizes };
        for cards in sizes {
            rank(&folder, cards);
        }
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vurder"));
    command.env("LC_ALL", "C.UTF-8").env("COLUMNS", "100");
    command.env_remove("VURDER_INTERVIEWER");
    command
}

/// Whole processes: the version, and the example's ranking, against nothing at all.
fn start(folder: &Path) {
    let nothing = compile(folder, "nothing", NOTHING);
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/customer-service");
    let medians = side_by_side(
        300,
        &mut [
            &mut || Command::new(&nothing),
            &mut || {
                let mut command = program();
                command.arg("--version");
                command
            },
            &mut || {
                let mut command = program();
                command.arg("rank").arg("--round").arg(&example);
                command
            },
        ],
    );
    println!("start: nothing {:.2} ms", medians[0].millis);
    println!(
        "  --version {:.2} ms = {:.1}× (goal 3×)",
        medians[1].millis,
        medians[1].over(&medians[0])
    );
    println!(
        "  rank, example {:.2} ms = {:.1}× (goal 5×)",
        medians[2].millis,
        medians[2].over(&medians[0])
    );
}

/// A generated round, ranked, against reading the same files with two threads.
fn rank(folder: &Path, cards: usize) {
    let reader = compile(folder, "reader", include_str!("reader.rs.txt"));
    let round: PathBuf = generate::round(folder, cards, generate::PANEL);
    let runs = if cards > 20_000 { 7 } else { 21 };
    let medians = side_by_side(
        runs,
        &mut [
            &mut || {
                let mut command = Command::new(&reader);
                command.arg(&round);
                command
            },
            &mut || {
                let mut command = program();
                command.arg("rank").arg("--round").arg(&round);
                command
            },
        ],
    );
    println!(
        "rank, {cards} cards: reader {:.1} ms, rank {:.1} ms = {:.2}×{}, peak memory {} MB",
        medians[0].millis,
        medians[1].millis,
        medians[1].over(&medians[0]),
        if cards >= 100_000 { " (goal 2×)" } else { "" },
        measure::peak_memory(&mut {
            let mut command = program();
            command.arg("rank").arg("--round").arg(&round);
            command
        }),
    );
}
