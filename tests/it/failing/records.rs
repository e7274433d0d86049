//! Every operation of writing a revision or a decision fails once.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use vurder::store::{Durability, Failure, RealFiles};

use super::nth::Failing;
use crate::support::cards::rubric;
use crate::support::records::{decision, revision, round};

/// All `.toml` and temporary files below a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_record_that_fails_at_any_operation_leaves_nothing_behind_and_can_be_written_again() {
    let rubric = rubric();
    for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other] {
        let (mut failed, mut uncertain) = (0, 0);
        for number in 0.. {
            let folder = tempfile::tempdir().expect("a folder");
            let failing = Failing::at(number, kind);
            let broken = round(folder.path().to_owned(), Arc::new(failing.clone()), &rubric);
            let sound = round(folder.path().to_owned(), Arc::new(RealFiles), &rubric);
            let written = [
                broken.publish_revision(&revision(&rubric)),
                broken.publish_decision(&decision(&rubric)),
            ];
            let mut whole = 0;
            for one in &written {
                match one {
                    Ok((path, durability)) => {
                        assert!(path.exists(), "{kind} at {number}");
                        uncertain += usize::from(matches!(durability, Durability::Uncertain(_)));
                        whole += 1;
                    }
                    Err(Failure::Io { path, .. }) => {
                        assert!(path.starts_with(folder.path()), "{path:?}");
                        failed += 1;
                    }
                    Err(Failure::Save(error)) => {
                        assert!(error.path().starts_with(folder.path()), "{error:?}");
                        failed += 1;
                    }
                    Err(Failure::Faults(faults)) => panic!("{faults:?}"),
                }
            }
            assert_eq!(files(folder.path()).len(), whole, "{kind} at {number}");
            // The next try finds nothing in its way.
            if written[0].is_err() {
                sound.publish_revision(&revision(&rubric)).expect("written at the second try");
            }
            if written[1].is_err() {
                sound.publish_decision(&decision(&rubric)).expect("written at the second try");
            }
            let revisions = sound.read_revisions(&sound.revision_files().expect("names"));
            let decisions = sound.read_decisions(&sound.decision_files().expect("names"));
            assert_eq!((revisions.read.len(), decisions.read.len()), (1, 1));
            if failing.operations() <= number {
                break;
            }
        }
        assert!(failed >= 10 && uncertain >= 2, "{kind}: {failed} {uncertain}");
    }
}
