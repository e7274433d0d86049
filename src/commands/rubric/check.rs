//! `rubric check`: what is wrong with rubric files, and what measures badly.

use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::checks::{ALL, Subject, check_rubric, find};
use crate::model::{Finding, Level};
use crate::msg;
use crate::store::{EMBEDDED, Source, outline_rubric};

/// Which files, and how strictly.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files, folders of files, or ids from the list; the round's own rubric if left out
    pub paths: Vec<PathBuf>,
    /// End with exit code 3 on warnings, or on advice, too
    #[arg(long, value_name = "LEVEL", value_enum, hide_possible_values = true)]
    pub deny: Option<Deny>,
    /// Explain a code, in English
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
}

/// From which level on a finding fails the check.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Deny {
    /// Errors and warnings.
    Warnings,
    /// Everything.
    Advice,
}

/// Checks rubric files and says everything that was found.
///
/// # Errors
/// Findings that are serious enough; an unknown code; that there is nothing to check.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if let Some(code) = &args.explain {
        return explain(context, code);
    }
    let sources = sources(context, &args.paths)?;
    let findings: Vec<Finding> = sources.iter().flat_map(findings).collect();
    let denied = match args.deny {
        None => Level::Error,
        Some(Deny::Warnings) => Level::Warning,
        Some(Deny::Advice) => Level::Advice,
    };
    context.print_findings("rubric-check", sources.len(), &findings, denied)
}

/// A file's text, or why it can't be read.
type Read = Result<Source, Vec<Finding>>;

/// Everything to find in one file, sorted by place.
fn findings(source: &Read) -> Vec<Finding> {
    let source = match source {
        Ok(source) => source,
        Err(unreadable) => return unreadable.clone(),
    };
    let (outline, mut findings) = outline_rubric(source);
    if let Some(rubric) = &outline {
        findings.extend(check_rubric(&Subject { rubric, panel: &[] }));
    }
    findings.sort_by_key(|finding| finding.place.as_ref().map_or(0, |place| place.span.start));
    findings
}

/// The files that are meant, in the order in which they were named.
fn sources(context: &Context, paths: &[PathBuf]) -> Result<Vec<Read>, CommandError> {
    let read = |path: &Path| Source::read(&*context.files, path);
    if paths.is_empty() {
        let Some(root) = context.find_round() else {
            let (what, hint) = (msg!("failed-nothing-to-check"), msg!("hint-rubric-check"));
            return Err(CommandError::usage(what, hint));
        };
        return Ok(vec![read(&root.join("rubric.toml"))]);
    }
    let mut sources = Vec::new();
    for named in paths {
        let path = context.folder.join(named);
        let embedded = EMBEDDED.iter().find(|(id, _)| named.as_os_str() == *id);
        match embedded {
            Some((id, text)) if !path.exists() => {
                sources.push(Ok(Source::new(format!("rubrics/{id}.toml"), *text)));
            }
            _ if path.is_dir() => {
                sources.extend(files_in(context, &path)?.iter().map(|file| read(file)));
            }
            _ => sources.push(read(&path)),
        }
    }
    Ok(sources)
}

/// The TOML files of a folder, by name.
fn files_in(context: &Context, folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let listed = context.files.list(folder).map_err(|error| {
        let path = context.shown(folder);
        CommandError::failed(msg!("failed-io", path = path, cause = error.to_string()))
    })?;
    let files = listed.into_iter().map(|(name, _)| folder.join(name));
    let mut found: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    found.sort();
    Ok(found)
}

/// Prints the page of a code.
fn explain(context: &mut Context, code: &str) -> Result<(), CommandError> {
    match find(code) {
        Some(check) => context.write(check.page),
        None => {
            let what = msg!("failed-no-such-code", code = code);
            let known = ALL.iter().map(|check| check.code).collect::<Vec<_>>().join(", ");
            Err(CommandError::usage(what, msg!("hint-known-words", words = known)))
        }
    }
}
