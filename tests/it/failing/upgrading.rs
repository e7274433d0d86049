//! Every operation of an upgrade fails once: the round opens all the same, and the next try succeeds.

use std::io::ErrorKind;
use std::sync::Arc;

use vurder::model::EarlierRubric;
use vurder::store::{Folder, RealFiles, Source, read_rubric};

use super::nth::Failing;
use crate::support::World;
use crate::support::cards::now;

#[test]
fn an_upgrade_that_fails_at_any_operation_leaves_a_whole_round() {
    for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied] {
        let mut failed = 0;
        for number in 0.. {
            let world = World::new();
            world.run(&["init", "--rubric", "traits", "--interviewer", "kari"]).exits(0);
            let root = world.round();
            let old = std::fs::read_to_string(root.join("rubric.toml")).expect("a rubric");
            let text = old.replacen("weight = 2", "weight = 4", 1).replacen("1.0.0", "1.1.0", 1);
            let new = read_rubric(&Source::new("rubric.toml", text.as_str())).expect("sound");
            let sound = Folder::new(root.clone(), Arc::new(RealFiles));
            let pin = sound.load().expect("a round").pin;
            let earlier =
                EarlierRubric { rubric: pin.clone(), until: now(), reason: "x".to_owned() };
            let failing = Failing::at(number, kind);
            let broken = Folder::new(root.clone(), Arc::new(failing.clone()));
            let done =
                broken.load().is_ok_and(|round| round.upgrade(&text, &new, Some(&earlier)).is_ok());
            failed += usize::from(!done);
            let found = sound.load().unwrap_or_else(|faults| panic!("{kind} {number}: {faults:?}"));
            assert!(found.pin == new.pin() || (!done && found.pin == pin), "{kind} at {number}");
            if found.pin == pin {
                found.upgrade(&text, &new, Some(&earlier)).expect("upgraded at the second try");
            }
            sound.load().expect("a round").finish_upgrade().expect("finished");
            assert_eq!(std::fs::read_to_string(root.join("rubric.toml")).expect("there"), text);
            if failing.operations() <= number {
                break;
            }
        }
        assert!(failed >= 10, "{kind}: {failed}");
    }
}
