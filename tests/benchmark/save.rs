//! From Enter to durable on disk, against the file system's own steps alone.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use vurder::model::Scorecard;
use vurder::prompt::{Interview, Keeper, Kept, Understood, understand};
use vurder::store::{Draft, DraftKey, DraftStore, RealFiles, embedded_rubric};

use super::measure::median;

/// How many answers are saved.
const ANSWERS: usize = 400;

/// Measures the save of one answer after the other, in turn with the bare steps.
pub fn run(folder: &Path) {
    let (rubric, _) = embedded_rubric("customer-service").expect("embedded").expect("valid");
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment");
    let state = folder.join("state");
    let _ = std::fs::remove_dir_all(&state);
    let drafts = DraftStore::new(state, Arc::new(RealFiles));
    let key = DraftKey {
        round: "r-benchmark".parse().expect("an id"),
        candidate: "c1".parse().expect("an id"),
        interviewer: "kari".parse().expect("an id"),
    };
    let (candidate, interviewer) = (key.candidate.clone(), key.interviewer.clone());
    let card = Scorecard::begun(candidate, interviewer, rubric.pin(), "0".repeat(32), now);
    let draft = Draft::of(card);
    let opened = drafts.open(&key, &rubric, "benchmark");
    let Ok((open, _)) = opened else { panic!("the draft can't be opened") };
    let keeper = Keeper::new(open, rubric.clone(), draft.clone());
    let all = (0..rubric.criteria.len()).collect();
    let mut interview = Interview::new(&rubric, all, draft);
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for number in 0..ANSWERS {
        let began = Instant::now();
        let line = format!("{} heard something worth noting, answer {number}", number % 11);
        if let Understood::Entry(entry) = understand(&line, rubric.scale) {
            interview.apply(vurder::prompt::Entry::Jump(number % 9), now);
            interview.apply(entry, now);
        }
        assert_eq!(keeper.keep(interview.draft()), Kept::Saved);
        ours.push(began.elapsed().as_secs_f64() * 1000.0);
        let bytes = std::fs::read(drafts.path(&key)).expect("the draft");
        let began = Instant::now();
        steps(folder, &bytes);
        bare.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let (ours, bare) = (median(ours), median(bare));
    println!(
        "save: bare steps {:.2} ms, from Enter to durable {:.2} ms: {:+.2} ms (goal +1 ms)",
        bare.millis,
        ours.millis,
        ours.millis - bare.millis
    );
}

/// Temporary file, write, sync, rename, sync of the folder.
fn steps(folder: &Path, bytes: &[u8]) {
    let temporary = folder.join("bare.tmp");
    let mut file = File::create(&temporary).expect("a file");
    file.write_all(bytes).expect("written");
    file.sync_all().expect("synced");
    std::fs::rename(&temporary, folder.join("bare.toml")).expect("renamed");
    File::open(folder).expect("the folder").sync_all().expect("synced");
}
