//! `save` and `publish`, one file.

use std::path::Path;

use vurder::store::{Stamp, publish, save};

use super::broken::{Flaw, Flawed};
use super::disk::Disk;
use super::recorder::Recorder;

const FOLDER: &str = "/state";
const FILE: &str = "/state/kari.toml";

/// Three versions of a file, one published and two saved over it; whether any
/// power cut loses an acknowledged one, and how many were tried.
fn lost_over_three_versions(flaw: Flaw) -> (Option<String>, usize) {
    let recorder = Recorder::new(Disk::with_folder(Path::new(FOLDER)));
    let files = Flawed { recorder: recorder.clone(), flaw };
    let versions: Vec<String> =
        (1..=3).map(|number| format!("version {number}\n").repeat(number)).collect();
    publish(&files, Path::new(FILE), versions[0].as_bytes()).expect("published");
    recorder.acknowledge();
    let mut stamp = Stamp::of(versions[0].as_bytes());
    for version in &versions[1..] {
        (stamp, _) = save(&files, Path::new(FILE), version.as_bytes(), &stamp).expect("saved");
        recorder.acknowledge();
    }
    let mut tried = 0;
    for (step, moment) in recorder.take_moments().iter().enumerate() {
        let last = moment.acknowledged.checked_sub(1).map(|at| versions[at].as_bytes());
        let next = versions.get(moment.acknowledged).map(String::as_bytes);
        for found in moment.disk.cuts() {
            tried += 1;
            let content = found.get(Path::new(FILE)).and_then(Option::as_deref);
            if content != last && (content.is_none() || content != next) {
                let content = content.map(String::from_utf8_lossy);
                return (
                    Some(format!("after step {step}: {content:?} instead of {last:?}")),
                    tried,
                );
            }
        }
    }
    (None, tried)
}

#[test]
fn no_power_cut_loses_what_was_saved_or_leaves_half_of_it() {
    let (lost, tried) = lost_over_three_versions(Flaw::None);
    assert_eq!(lost, None);
    eprintln!("{tried} power cuts");
    assert!(tried > 30, "{tried}");
}

#[test]
fn the_model_catches_a_file_that_is_not_synced() {
    assert!(lost_over_three_versions(Flaw::FileNotSynced).0.is_some());
}

#[test]
fn the_model_catches_a_folder_that_is_not_synced() {
    assert!(lost_over_three_versions(Flaw::FolderNotSynced).0.is_some());
}

#[test]
fn the_model_catches_a_file_written_in_place() {
    assert!(lost_over_three_versions(Flaw::WrittenInPlace).0.is_some());
}
