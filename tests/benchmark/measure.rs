//! Medians of whole processes, run in turn so that noise hits all alike.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The median of several runs.
pub struct Median {
    /// Milliseconds.
    pub millis: f64,
}

impl Median {
    /// How many times as long as another.
    pub fn over(&self, other: &Self) -> f64 {
        self.millis / other.millis
    }
}

/// The median of some durations in milliseconds.
pub fn median(mut millis: Vec<f64>) -> Median {
    millis.sort_by(f64::total_cmp);
    Median { millis: millis[millis.len() / 2] }
}

/// Runs commands in turn, each so many times, and gives their medians.
pub fn side_by_side(runs: usize, commands: &mut [&mut dyn FnMut() -> Command]) -> Vec<Median> {
    let mut times = vec![Vec::new(); commands.len()];
    for _ in 0..=runs {
        for (command, times) in commands.iter_mut().zip(&mut times) {
            let mut command = command();
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            let began = Instant::now();
            let status = command.status().expect("a process");
            times.push(began.elapsed().as_secs_f64() * 1000.0);
            assert!(status.success(), "{command:?} failed");
        }
    }
    // The first run of each warms the caches.
    times.into_iter().map(|times| median(times[1..].to_vec())).collect()
}

/// Compiles a small program with the compiler at hand.
pub fn compile(folder: &Path, name: &str, source: &str) -> PathBuf {
    let path = folder.join(format!("{name}.rs"));
    let program = folder.join(name);
    std::fs::write(&path, source).expect("a source");
    let mut rustc = Command::new("rustc");
    let status = rustc.args(["--edition", "2024", "-O", "-o"]).arg(&program).arg(&path).status();
    assert!(status.expect("rustc").success(), "{name} does not compile");
    program
}

/// The most memory that a command's process holds, in megabytes; 0 where that can't be told.
pub fn peak_memory(command: &mut Command) -> u64 {
    let script = "import resource,subprocess,sys\nsubprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)\nprint(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)";
    let mut python = Command::new("python3");
    python.args(["-c", script]).arg(command.get_program()).args(command.get_args());
    let output = python.output().ok().filter(|output| output.status.success());
    output
        .and_then(|output| String::from_utf8(output.stdout).ok()?.trim().parse().ok())
        .unwrap_or(0)
}
