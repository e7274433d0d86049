//! `check`: every file, all problems at once.

use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::model::{Candidate, CandidateId, Fault, Level, Place};
use crate::msg;
use crate::report::revision_without_card;
use crate::scoring::{Viewer, Visibility};
use crate::store::{
    CardFile, Failure, Folder, History, Kind, LoadedRound, Repository, Source, read_rubric,
};
use crate::text::Message;

/// Check every file of the round, or files alone
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rubric files, or folders of rounds; the round in question if left out
    pub paths: Vec<PathBuf>,
}

/// Checks files and says everything that is wrong.
///
/// # Errors
/// Findings, if there are any; what the system says.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let (mut faults, mut checked, mut own) = (Vec::new(), 0, None);
    if args.paths.is_empty() {
        let Some(root) = context.find_round() else {
            return context.open_round().map(drop);
        };
        let round = check_round(context, &root, &mut faults)?;
        (checked, own) = (round.files, round.loaded);
    }
    for path in &args.paths {
        let path = context.folder.join(path);
        checked += if context.files.kind(&path) == Some(Kind::Folder) {
            check_round(context, &path, &mut faults)?.files
        } else {
            check_file(context, &path, &mut faults)?
        };
    }
    let found = context.print_findings("check", checked, &faults, Level::Error);
    if own.is_some_and(|loaded| names_are_in_git(&loaded)) {
        context.tell(&msg!("check-names-in-git"));
    }
    found
}

/// Whether git has the file with the names. What is to be done about it, `doctor` says.
fn names_are_in_git(loaded: &LoadedRound) -> bool {
    let names = loaded.identities_path();
    match History::around(loaded.folder.root()) {
        History::Repository(repository) => has_names(&repository, &names).unwrap_or(false),
        _ => false,
    }
}

/// Whether git has this file with the names.
///
/// # Errors
/// What git says.
pub(super) fn has_names(repository: &Repository, names: &Path) -> Result<bool, Failure> {
    Ok(names.exists() && repository.tracks(names)?)
}

/// A round that was checked.
pub(super) struct CheckedRound {
    /// How many files were looked at.
    pub(super) files: usize,
    /// The round, if it could be opened.
    loaded: Option<LoadedRound>,
}

/// Checks a round.
pub(super) fn check_round(
    context: &Context,
    root: &Path,
    faults: &mut Vec<Fault>,
) -> Result<CheckedRound, CommandError> {
    let folder = Folder::new(root.to_owned(), context.files.clone());
    let loaded = match folder.load() {
        Ok(loaded) => loaded,
        Err(found) => {
            faults.extend(found);
            return Ok(CheckedRound { files: 2, loaded: None });
        }
    };
    let mut checked = 2;
    let known = collect(loaded.candidates(), faults)?;
    checked += known.as_ref().map_or(0, Vec::len);
    checked += collect(loaded.identities(), faults)?.map_or(0, |_| 1);
    if let Some(cards) = collect(loaded.all_card_files(), faults)? {
        let viewer = context.viewer_unasked(&loaded.round)?;
        let visibility = Visibility::decide(
            &loaded.round,
            known
                .iter()
                .flatten()
                .map(|one| &one.id)
                .chain(cards.iter().map(|card| &card.candidate)),
            cards.iter().map(|card| (&card.candidate, &card.interviewer)),
            &viewer,
        );
        for card in &cards {
            let reading = loaded.read_cards(std::slice::from_ref(card), drop, &|_| {});
            let own = viewer == Viewer::Interviewer(card.interviewer.clone());
            let open = own || visibility.is_open(&card.candidate);
            faults.extend(
                reading.faults.into_iter().map(|fault| {
                    if open { fault } else { sealed(fault, msg!("fault-sealed-card")) }
                }),
            );
            if !is_known(known.as_deref(), &card.candidate) {
                faults.push(unknown_candidate(loaded.folder.card_path(card), &card.candidate));
            }
        }
        checked += cards.len();
        checked += check_records(&loaded, known.as_deref(), &cards, &visibility, faults)?;
    }
    Ok(CheckedRound { files: checked, loaded: Some(loaded) })
}

/// Checks the revisions and decisions of a round; how many there are.
fn check_records(
    loaded: &LoadedRound,
    known: Option<&[Candidate]>,
    cards: &[CardFile],
    visibility: &Visibility,
    faults: &mut Vec<Fault>,
) -> Result<usize, CommandError> {
    let shown = |id: &CandidateId, found: Vec<Fault>| {
        let open = visibility.is_open(id);
        let shown =
            move |fault| if open { fault } else { sealed(fault, msg!("fault-sealed-record")) };
        found.into_iter().map(shown)
    };
    let revisions = collect(loaded.revision_files(), faults)?.unwrap_or_default();
    for file in &revisions {
        let path = loaded.folder.revision_path(file);
        let has_card = |card: &CardFile| {
            card.candidate == file.candidate && card.interviewer == file.interviewer
        };
        if !is_known(known, &file.candidate) {
            faults.push(unknown_candidate(path, &file.candidate));
        } else if !cards.iter().any(has_card) {
            faults.push(revision_without_card(path));
        }
        let reading = loaded.read_revisions(std::slice::from_ref(file));
        faults.extend(shown(&file.candidate, reading.faults));
    }
    let decisions = collect(loaded.decision_files(), faults)?.unwrap_or_default();
    for file in &decisions {
        if !is_known(known, &file.candidate) {
            faults.push(unknown_candidate(loaded.folder.decision_path(file), &file.candidate));
        }
        let reading = loaded.read_decisions(std::slice::from_ref(file));
        faults.extend(shown(&file.candidate, reading.faults));
    }
    Ok(revisions.len() + decisions.len())
}

/// Whether a candidate has a file; where that can't be said, nobody is missing.
fn is_known(known: Option<&[Candidate]>, id: &CandidateId) -> bool {
    known.is_none_or(|known| known.binary_search_by(|one| one.id.cmp(id)).is_ok())
}

/// A fault in a file that the reader may not see yet: where, but not what stands there.
fn sealed(fault: Fault, what: Message) -> Fault {
    let place = fault.place.map(|place| Place::file(place.path));
    Fault::error(fault.code, place, what)
}

fn unknown_candidate(path: PathBuf, id: &CandidateId) -> Fault {
    let what = msg!("fault-unknown-candidate", id = id.as_str());
    let fault = Fault::error("unknown-candidate", Some(Place::file(path)), what);
    fault.hinting(msg!("hint-unknown-candidate"))
}

/// A rubric alone; a file of a round is checked with its round.
///
/// What is wrong with the round itself is said too: nothing of it was checked then.
fn check_file(
    context: &Context,
    path: &Path,
    faults: &mut Vec<Fault>,
) -> Result<usize, CommandError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().unwrap_or(Path::new("."));
    let root = Folder::nearest(folder, &*context.files);
    let of_round = |root: &PathBuf| {
        let inside = path.strip_prefix(root).unwrap_or(path);
        ["scorecards", "candidates", "revisions", "decisions"]
            .iter()
            .any(|folder| inside.starts_with(folder))
    };
    if name == "round.toml" || name == "identities.toml" || root.as_ref().is_some_and(of_round) {
        let root = root.unwrap_or_else(|| folder.to_owned());
        let mut found = Vec::new();
        check_round(context, &root, &mut found)?;
        let is_there = Source::read(&*context.files, path);
        let ground = [root.join("round.toml"), root.join("rubric.toml")];
        let here = |fault: &Fault| {
            fault
                .place
                .as_ref()
                .is_none_or(|place| place.path == *path || ground.contains(&place.path))
        };
        found.retain(here);
        match is_there {
            Err(unreadable) if found.is_empty() => faults.extend(unreadable),
            _ => faults.extend(found),
        }
        return Ok(1);
    }
    match Source::read(&*context.files, path) {
        Ok(source) => faults.extend(read_rubric(&source).err().into_iter().flatten()),
        Err(found) => faults.extend(found),
    }
    Ok(1)
}

/// The value, or its faults among the others; what the system refuses ends the check.
fn collect<T>(
    result: Result<T, Failure>,
    faults: &mut Vec<Fault>,
) -> Result<Option<T>, CommandError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Failure::Faults(found)) => {
            faults.extend(found);
            Ok(None)
        }
        Err(other) => Err(other.into()),
    }
}
