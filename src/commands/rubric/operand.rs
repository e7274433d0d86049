//! Which rubric is meant: a file, one that comes with the program, or a file as git has it.

use std::path::{Path, PathBuf};

use super::load::load;
use crate::commands::{CommandError, Context};
use crate::model::Rubric;
use crate::msg;
use crate::store::{History, Repository, Source, bare_repository, embedded_rubric, read_rubric};
use crate::text::Message;

/// A rubric, and where it was found.
pub(in crate::commands) struct Found {
    pub(in crate::commands) rubric: Rubric,
    pub(super) text: String,
}

/// The two rubrics that a command line names.
///
/// `OLD NEW`, each a file, an id or `VERSION:PATH`; `A..B FILE`; `VERSION FILE`
/// (against the file as it is now); `FILE` alone (against the last commit).
pub(super) fn both(context: &Context, operands: &[String]) -> Result<(Found, Found), CommandError> {
    match operands {
        [file] => Ok((at_version(context, "HEAD", Path::new(file))?, one(context, file)?)),
        [range, file] if is_version(context, range) => match range.split_once("..") {
            Some((old, new)) => {
                let head = |version: &str| {
                    if version.is_empty() { "HEAD".to_owned() } else { version.to_owned() }
                };
                // Three points mean the last common commit to git; here two ends are compared.
                let new = new.trim_start_matches('.');
                let file = Path::new(file);
                Ok((at_version(context, &head(old), file)?, at_version(context, &head(new), file)?))
            }
            None => Ok((at_version(context, range, Path::new(file))?, one(context, file)?)),
        },
        [old, new] => Ok((one(context, old)?, one(context, new)?)),
        _ => Err(CommandError::usage(msg!("failed-diff-operands"), msg!("hint-diff-operands"))),
    }
}

/// The rubric under one name; a version alone stands for `beside` at that version.
pub(in crate::commands) fn one_beside(
    context: &Context,
    operand: &str,
    beside: &Path,
) -> Result<Found, CommandError> {
    if !is_version(context, operand) {
        return one(context, operand);
    }
    let folder = beside.parent().unwrap_or(&context.folder);
    read(&repository_or(context, folder, msg!("hint-one-version"))?, operand, beside)
}

fn one(context: &Context, operand: &str) -> Result<Found, CommandError> {
    let path = context.folder.join(operand);
    if context.files.kind(&path).is_none()
        && let Some((version, path)) = operand.split_once(':')
        && !version.is_empty()
    {
        let repository = repository(context, &context.folder)?;
        // As git has it, a path is meant from the top, and with ./ from here.
        let path = match path.starts_with("./") || path.starts_with("../") {
            true => context.folder.join(path),
            false => repository.top().join(path),
        };
        return read(&repository, version, &path);
    }
    let (rubric, text) = load(context, operand)?;
    Ok(Found { rubric, text })
}

/// Whether an operand is a version of git: neither a file, nor a name of a rubric, nor `VERSION:PATH`.
fn is_version(context: &Context, operand: &str) -> bool {
    let path = context.folder.join(operand);
    let looks_like_file =
        Path::new(operand).extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    context.files.kind(&path).is_none()
        && !looks_like_file
        && !operand.contains(':')
        && embedded_rubric(operand).is_none()
}

fn at_version(context: &Context, version: &str, file: &Path) -> Result<Found, CommandError> {
    let path: PathBuf = context.folder.join(file);
    let folder = path.parent().unwrap_or(&context.folder).to_owned();
    read(&repository(context, &folder)?, version, &path)
}

fn read(repository: &Repository, version: &str, path: &Path) -> Result<Found, CommandError> {
    let source: Source = repository.file_at(version, path)?;
    Ok(Found { rubric: read_rubric(&source)?, text: source.whole() })
}

/// The repository around a folder, for comparing what is in it.
fn repository(context: &Context, folder: &Path) -> Result<Repository, CommandError> {
    repository_or(context, folder, msg!("hint-diff-operands"))
}

/// The repository around a folder; what to do where there is none.
pub(super) fn repository_or(
    context: &Context,
    folder: &Path,
    hint: Message,
) -> Result<Repository, CommandError> {
    match History::around(folder) {
        History::Repository(repository) => Ok(repository),
        History::None => {
            let what = match bare_repository(folder) {
                Some(bare) => msg!("failed-bare-repository", path = context.shown(&bare)),
                None => msg!("failed-no-repository", path = context.shown(folder)),
            };
            Err(CommandError::hinted(what, hint))
        }
        History::NoProgram(_) => {
            Err(CommandError::hinted(msg!("failed-no-git"), msg!("hint-no-git")))
        }
    }
}
