//! Drafts on this machine that nobody goes on with.

use std::path::Path;
use std::time::Duration;

use super::Examination;
use super::folder::is_older;
use crate::commands::Context;
use crate::model::{CandidateId, Level};
use crate::msg;
use crate::store::LoadedRound;

/// A draft that was not touched for so long was probably forgotten.
const OLD: Duration = Duration::from_hours(14 * 24);

pub(super) fn examine(context: &Context, loaded: &LoadedRound, examination: &mut Examination) {
    let Ok(candidates) = loaded.readable_candidates() else { return };
    let folder = context.state.join("drafts").join(loaded.round.id.as_str());
    for (name, _) in context.files.list(&folder).unwrap_or_default() {
        let Ok(id) = name.parse::<CandidateId>() else { continue };
        let known = candidates.read.iter().any(|one| one.id == id);
        for (file, _) in context.files.list(&folder.join(&name)).unwrap_or_default() {
            let path = folder.join(&name).join(&file);
            one(context, &path, &file, &id, known, examination);
        }
    }
}

fn one(
    context: &Context,
    path: &Path,
    file: &str,
    id: &CandidateId,
    known: bool,
    examination: &mut Examination,
) {
    let id = id.as_str();
    if file.contains(".damaged-") || file.contains(".theirs-") {
        let what = msg!("doctor-set-aside", id = id);
        examination.add("set-aside", Level::Advice, path, what, msg!("hint-doctor-set-aside"));
    } else if path.extension().is_some_and(|end| end == "toml") {
        if !known {
            let what = msg!("doctor-orphan", id = id);
            let hint = msg!("hint-doctor-orphan", id = id);
            examination.add("orphan-draft", Level::Warning, path, what, hint);
        } else if is_older(context, path, OLD) {
            let (what, hint) =
                (msg!("doctor-old-draft", id = id), msg!("hint-submit-first", id = id));
            examination.add("old-draft", Level::Warning, path, what, hint);
        }
    }
}
