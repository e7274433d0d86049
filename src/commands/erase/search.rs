//! The search for what is left of a person.

use std::path::{Path, PathBuf};

use crate::commands::{CommandError, Context};
use crate::render::is_page;
use crate::report::{GitReport, Inputs, Left, from, mentioned};
use crate::store::{History, LoadedRound, Mentions, Trace, Traces};

/// The reports that name the candidate: those in the round's folder, and those
/// that this machine remembers to have written elsewhere.
pub(in crate::commands) fn reports(
    context: &Context,
    loaded: &LoadedRound,
    traces: &Traces,
) -> Result<Vec<PathBuf>, CommandError> {
    let root = loaded.folder.root();
    let found = Mentions::find(&*context.files, &[root], traces, &|_| false)?;
    let remembered = context.memory().reports(&loaded.round.id);
    let mut reports: Vec<PathBuf> = found.found.into_keys().chain(remembered).collect();
    reports.retain(|path| {
        let bytes = context.files.read(path, 64 << 20).unwrap_or_default();
        is_report(&bytes) && traces.found_in(&bytes).is_some()
    });
    reports.sort_unstable();
    reports.dedup();
    Ok(reports)
}

/// Whether a file is one that the program can make anew.
fn is_report(bytes: &[u8]) -> bool {
    is_page(bytes) || Inputs::stand_in(bytes)
}

/// Searches the round's folder, the state folder, the reports made here, and git.
pub(super) fn left(
    context: &Context,
    loaded: &LoadedRound,
    traces: &Traces,
) -> Result<Left, CommandError> {
    let root = loaded.folder.root();
    let belongings = loaded.belongings(&context.drafts(), traces.id())?;
    let own = [belongings.round.as_slice(), belongings.state.as_slice()].concat();
    let tombstone = loaded.tombstone_path(traces.id());
    let skipped = |path: &Path| path == tombstone || own.iter().any(|one| one == path);
    let identities = loaded.identities_path();
    let elsewhere = context.memory().reports(&loaded.round.id);
    let gone: Vec<&PathBuf> =
        elsewhere.iter().filter(|path| context.files.kind(path).is_none()).collect();
    let outside = elsewhere.iter().chain([&identities]).filter(|path| !path.starts_with(root));
    let folders = [root, context.state.as_path()];
    let mut found = Mentions::find(&*context.files, &folders, traces, &skipped)?;
    for path in outside {
        found.search(&*context.files, path, traces);
    }
    // A decision on somebody else may list the id among those passed over; it says no more.
    let decisions = root.join("decisions");
    found.found.retain(|path, trace| *trace == Trace::Name || !path.starts_with(&decisions));
    Ok(Left {
        searched_for_name: traces.know_a_name(),
        files_searched: found.searched,
        belongings: own.iter().map(|path| from(root, path)).collect(),
        mentions: mentioned(&found, root),
        unsearched: found.unsearched.iter().map(|path| from(root, path)).collect(),
        moved_reports: gone.iter().map(|path| from(root, path)).collect(),
        git: git(root, traces)?,
    })
}

fn git(root: &Path, traces: &Traces) -> Result<Option<GitReport>, CommandError> {
    match History::around(root) {
        History::None => Ok(None),
        History::NoProgram(top) => Ok(Some(GitReport::unsearched(&top))),
        History::Repository(repository) => {
            let remains = repository.search(traces, &is_report)?;
            let remotes = repository.remotes()?;
            let changed = repository.has_changes()?;
            Ok(Some(GitReport::of(&repository, &remains, &remotes, changed)))
        }
    }
}
