//! The example round, as it lies in `examples/customer-service`.

use std::path::Path;

use super::files::folder_of;
use super::folder::ROUND;
use super::save::create_durable_folder;
use super::{Failure, Files, publish};
use crate::model::RoundId;

/// A file of the example, by its path inside the folder.
macro_rules! example {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../examples/customer-service/", $path)))),*]
    };
}

/// Path and text of each of its files; a test holds the list against the folder.
pub const EXAMPLE: &[(&str, &str)] = example![
    ".gitattributes",
    ".gitignore",
    "candidates/d5nv.toml",
    "candidates/h6bk.toml",
    "candidates/k7f3.toml",
    "candidates/m2p9.toml",
    "candidates/q9gy.toml",
    "candidates/r3zj.toml",
    "candidates/t8xq.toml",
    "candidates/w4hc.toml",
    "identities.toml",
    "round.toml",
    "rubric.toml",
    "scorecards/d5nv/anders.toml",
    "scorecards/d5nv/ingrid.toml",
    "scorecards/d5nv/mette.toml",
    "scorecards/h6bk/anders.toml",
    "scorecards/h6bk/ingrid.toml",
    "scorecards/h6bk/mette.toml",
    "scorecards/k7f3/anders.toml",
    "scorecards/k7f3/ingrid.toml",
    "scorecards/k7f3/mette.2.toml",
    "scorecards/k7f3/mette.toml",
    "scorecards/m2p9/anders.toml",
    "scorecards/m2p9/ingrid.toml",
    "scorecards/m2p9/mette.toml",
    "scorecards/r3zj/anders.toml",
    "scorecards/r3zj/ingrid.toml",
    "scorecards/r3zj/mette.toml",
    "scorecards/t8xq/anders.toml",
    "scorecards/t8xq/ingrid.toml",
    "scorecards/w4hc/anders.toml",
    "scorecards/w4hc/ingrid.toml",
    "scorecards/w4hc/mette.toml",
];

/// The half-finished scorecard that belongs to it, by candidate and interviewer.
pub const EXAMPLE_DRAFT: (&str, &str, &str) =
    ("q9gy", "ingrid", include_str!("../../examples/customer-service-draft.toml"));

/// Copies the example into a folder, as a round of its own: its drafts are not those of
/// another copy.
///
/// # Errors
/// If a file of it is there already, or the system refuses.
pub fn copy_example(files: &dyn Files, folder: &Path, id: &RoundId) -> Result<(), Failure> {
    // Last the file that makes the folder a round.
    let (round, others): (Vec<_>, Vec<_>) = EXAMPLE.iter().partition(|(name, _)| *name == ROUND);
    for &(name, text) in others.into_iter().chain(round) {
        let path = folder.join(name);
        create_durable_folder(files, &folder_of(&path), folder).map_err(Failure::at(&path))?;
        let text = if name == ROUND { with_id(text, id) } else { text.to_owned() };
        publish(files, &path, text.as_bytes())?.or_fail(&path)?;
    }
    Ok(())
}

/// The text of `round.toml` with another id; the first `id` is the round's.
fn with_id(round: &str, id: &RoundId) -> String {
    let is_id = |line: &&str| line.starts_with("id = ");
    let old = round.lines().find(is_id).unwrap_or_default();
    round.replacen(old, &format!("id = \"{id}\""), 1)
}
