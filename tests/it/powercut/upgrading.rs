//! Another version of the rubric: whatever a power cut leaves, the round opens with one of
//! the two versions, and every scorecard counts under it as it was submitted.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use vurder::model::{EarlierRubric, Pin, Rubric};
use vurder::store::{Files, Source, read_rubric};

use super::broken::{Flaw, Flawed};
use super::disk::{Disk, Found};
use super::erasing::{load, machine};
use super::recorder::Recorder;
use crate::support::cards::{now, rubric};

/// The next version: one criterion counts twice as much.
static NEXT: LazyLock<(String, Rubric)> = LazyLock::new(|| {
    let text = vurder::store::embedded_rubric("customer-service").expect("one").expect("valid").1;
    let text = text.replacen("weight = 2", "weight = 4", 1).replacen("1.0.0", "1.1.0", 1);
    let rubric = read_rubric(&Source::new("rubric.toml", text.as_str())).expect("sound");
    (text, rubric)
});

/// What names the two versions.
static PINS: LazyLock<(Pin, Pin)> = LazyLock::new(|| (rubric().pin(), NEXT.1.pin()));

fn upgrade(files: &Arc<dyn Files>) -> bool {
    let (text, new) = &*NEXT;
    let earlier =
        EarlierRubric { rubric: PINS.0.clone(), until: now(), reason: "agreed".to_owned() };
    load(files).upgrade(text, new, Some(&earlier)).is_ok()
}

fn card(found: &Found) -> Option<&[u8]> {
    found.get(Path::new("/all/round/scorecards/c1/kari.toml")).and_then(Option::as_deref)
}

/// What is wrong with a round that was found after a cut.
fn complaint(found: &Found, before: &Found, acknowledged: bool) -> Option<&'static str> {
    let (old, new) = &*PINS;
    let after = Recorder::new(Disk::after_cut(found));
    let files: Arc<dyn Files> = Arc::new(after.clone());
    if card(found) != card(before) {
        return Some("the scorecard is another");
    }
    let folder = vurder::store::Folder::new("/all/round".into(), Arc::clone(&files));
    let Ok(loaded) = folder.load() else { return Some("the round does not open") };
    if loaded.pin != *new && (acknowledged || loaded.pin != *old) {
        return Some("another version");
    }
    let cards = loaded.all_card_files().expect("names");
    let reading = loaded.read_cards(&cards, |_| (), &|_| {});
    if reading.read.len() != 1 || !reading.faults.is_empty() {
        return Some("the scorecard does not count");
    }
    // Whoever upgrades again finishes it.
    let finished = loaded.pin == *new || upgrade(&files);
    if !finished || load(&files).finish_upgrade().is_err() {
        return Some("not finished by a second run");
    }
    let own = after.disk().read(Path::new("/all/round/rubric.toml")).map(<[u8]>::to_vec);
    (own.as_deref() != Some(NEXT.0.as_bytes())).then_some("rubric.toml is another")
}

fn wrong_while_upgrading(flaw: Flaw) -> (Option<String>, usize) {
    let recorder = Recorder::new(machine());
    let before = recorder.disk().found();
    let files: Arc<dyn Files> = Arc::new(Flawed { recorder: recorder.clone(), flaw });
    assert!(upgrade(&files), "{flaw:?}");
    recorder.acknowledge();
    let mut tried = 0;
    for (step, moment) in recorder.take_moments().iter().enumerate() {
        for found in moment.disk.cuts() {
            tried += 1;
            if let Some(wrong) = complaint(&found, &before, moment.acknowledged > 0) {
                return (Some(format!("after step {step}: {wrong}")), tried);
            }
        }
    }
    (None, tried)
}

#[test]
fn no_power_cut_while_upgrading_leaves_a_round_that_does_not_open_or_a_card_that_does_not_count() {
    let (wrong, tried) = wrong_while_upgrading(Flaw::None);
    assert_eq!(wrong, None);
    eprintln!("{tried} power cuts while upgrading, each followed by a second run");
    assert!(tried > 20, "{tried}");
}

#[test]
fn the_model_catches_an_upgrade_that_does_not_make_its_files_durable() {
    assert!(wrong_while_upgrading(Flaw::FolderNotSynced).0.is_some());
}
