//! `doctor`: the round and what is around it, as a repair shop would look at it.
//!
//! `check` looks into the files; this looks at everything, and calls `check` for them.

mod drafts;
mod folder;
mod git;

use std::path::{Path, PathBuf};

use super::check::check_round;
use super::retention::report_on;
use super::{CommandError, Context};
use crate::model::{Finding, Level, Place};
use crate::msg;
use crate::store::{LoadedRound, cause};
use crate::text::Message;

/// Look for everything that is wrong: files, git, permissions, drafts, disk, retention
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Put right what can be put right without losing anything
    #[arg(long)]
    pub fix: bool,
}

/// Something that can be put right without losing anything.
enum Fix {
    /// Only the user may read it any more.
    Close(PathBuf),
    /// A temporary file of a run that crashed a day ago or longer.
    Remove(PathBuf),
}

/// What was found, and what of it can be put right.
#[derive(Default)]
struct Examination {
    findings: Vec<Finding>,
    fixes: Vec<Fix>,
}

impl Examination {
    fn add(&mut self, code: &'static str, level: Level, path: &Path, what: Message, hint: Message) {
        let place = Some(Place::file(path));
        self.findings.push(Finding::new(code, level, place, what).hinting(hint));
    }
}

/// Examines the round in question.
///
/// # Errors
/// Findings (exit code 3); what the system says.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let Some(root) = context.find_round() else {
        return context.open_round().map(drop);
    };
    let mut examination = Examination::default();
    let checked = check_round(context, &root, &mut examination.findings)?.files;
    folder::permissions(context, &root, &mut examination);
    folder::owners(context, &root, &mut examination);
    folder::copies(context, &root, &mut examination);
    folder::temporaries(context, &root, &mut examination);
    folder::room(&root, &mut examination);
    folder::room(&context.state, &mut examination);
    if let Ok(loaded) = context.open_round() {
        git::examine(&loaded, &mut examination)?;
        drafts::examine(context, &loaded, &mut examination);
        kept(context, &loaded, &mut examination)?;
    }
    if args.fix {
        put_right(context, &mut examination);
    } else if !examination.fixes.is_empty() {
        let round = context.round_flag(&crate::store::Folder::new(root, context.files.clone()));
        context.tell(&msg!("doctor-can-fix", count = examination.fixes.len(), round = round));
    }
    context.print_findings("doctor", checked, &examination.findings, Level::Warning)
}

/// What the retention says, and what of an erasure is not as it should be.
fn kept(
    context: &mut Context,
    loaded: &LoadedRound,
    examination: &mut Examination,
) -> Result<(), CommandError> {
    let path = loaded.folder.root().join("round.toml");
    // What is wrong with single files was found by the check.
    if let Ok((report, _)) = report_on(context, loaded) {
        let overdue = report.overdue().count();
        if report.period.is_none() {
            let hint = msg!("hint-retention-set", round = "");
            examination.add("no-retention", Level::Advice, &path, msg!("retention-none"), hint);
        } else if overdue > 0 {
            let what = msg!("retention-overdue", count = overdue);
            examination.add("overdue", Level::Warning, &path, what, msg!("hint-doctor-purge"));
        }
    }
    for tombstone in loaded.tombstones().unwrap_or_default() {
        let id = tombstone.candidate.as_str();
        let path = loaded.tombstone_path(&tombstone.candidate);
        let hint = msg!("hint-doctor-erase", id = id);
        let left = loaded.belongings(&context.drafts(), &tombstone.candidate)?;
        if tombstone.finished.is_none() {
            let what = msg!("doctor-unfinished", id = id);
            examination.add("unfinished-erasure", Level::Error, &path, what, hint);
        } else if !left.is_empty() {
            let count = left.round.len() + left.state.len();
            let what = msg!("doctor-came-back", id = id, count = count);
            examination.add("came-back", Level::Error, &path, what, hint);
        }
    }
    Ok(())
}

fn put_right(context: &mut Context, examination: &mut Examination) {
    for fix in std::mem::take(&mut examination.fixes) {
        let (path, done) = match &fix {
            Fix::Close(path) => (path, folder::close(path)),
            Fix::Remove(path) => (path, context.files.remove(path)),
        };
        let shown = context.shown(path);
        match done {
            Ok(()) => {
                let is_it = |one: &Finding| one.place.as_ref().is_some_and(|at| at.path == *path);
                let codes = ["open-to-others", "litter"];
                examination.findings.retain(|one| !(is_it(one) && codes.contains(&one.code)));
                context.tell(&match fix {
                    Fix::Close(_) => msg!("doctor-closed", path = shown),
                    Fix::Remove(_) => msg!("doctor-removed", path = shown),
                });
            }
            Err(error) => {
                context.tell(&msg!("failed-io", path = shown, cause = cause(&error)));
            }
        }
    }
}
