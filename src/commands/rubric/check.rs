//! `rubric check`: what is wrong with rubric files, and what measures badly.

use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::checks::{Component, Subject, check_rubric, codes, explain, structure};
use crate::commands::Format;
use crate::model::{Finding, Interviewer, Level, Round};
use crate::msg;
use crate::render::{structure_document, structure_json, structure_score, structure_table};
use crate::stats::threads::Threads;
use crate::store::{EMBEDDED, Files, Kind, Source, cause, outline_rubric, read_round};

/// Which files, and how strictly.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files, folders of files, or ids from the list; the round's own rubric if left out
    pub paths: Vec<PathBuf>,
    /// End with exit code 3 on warnings, or on advice, too
    #[arg(long, value_name = "LEVEL", value_enum, hide_possible_values = true)]
    pub deny: Option<Deny>,
    /// Explain a code, in English
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "structure"])]
    pub explain: Option<String>,
    /// Show which of the fifteen components of structure one rubric has
    #[arg(long)]
    pub structure: bool,
}

/// From which level on a finding fails the check.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Deny {
    /// Errors and warnings.
    Warnings,
    /// Everything.
    Advice,
}

/// Of more files than this the structure is not told one by one.
const FEW: usize = 5;

/// Checks rubric files and says everything that was found.
///
/// # Errors
/// Findings that are serious enough; an unknown code; that there is nothing to check.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if let Some(code) = &args.explain {
        return print_page(context, code);
    }
    let files = files(context, &args.paths)?;
    if args.structure {
        return print_structure(context, &files);
    }
    let checked = check_all(context, &files);
    let scores: Vec<String> = match context.format {
        Format::Table if files.len() <= FEW => {
            checked.iter().filter_map(|one| score(context, one, files.len())).collect()
        }
        _ => Vec::new(),
    };
    let findings: Vec<Finding> = checked.into_iter().flat_map(|one| one.findings).collect();
    let denied = match args.deny {
        None => Level::Error,
        Some(Deny::Warnings) => Level::Warning,
        Some(Deny::Advice) => Level::Advice,
    };
    let result = context.print_findings("rubric-check", files.len(), &findings, denied);
    for score in scores {
        context.write(&format!("{score}\n"))?;
    }
    if let Some(first) = findings.first().filter(|_| context.format == Format::Table) {
        context.tell(&msg!("next-explain", code = first.code));
    }
    result
}

/// A file that is to be checked.
enum File {
    OnDisk(PathBuf),
    /// One that comes with the program.
    Embedded(Source),
}

/// What was found in a file, and how much structure it gives an interview.
struct Checked {
    path: PathBuf,
    findings: Vec<Finding>,
    /// `None` where nothing could be read.
    structure: Option<Vec<Component>>,
}

/// The files that are meant, in the order in which they were named.
fn files(context: &Context, paths: &[PathBuf]) -> Result<Vec<File>, CommandError> {
    if paths.is_empty() {
        let Some(root) = context.find_round() else {
            let (what, hint) = (msg!("failed-nothing-to-check"), msg!("hint-rubric-check"));
            return Err(CommandError::usage(what, hint));
        };
        return Ok(vec![File::OnDisk(root.join("rubric.toml"))]);
    }
    let mut files = Vec::new();
    for named in paths {
        let path = context.folder.join(named);
        let embedded = EMBEDDED.iter().find(|(id, _)| named.as_os_str() == *id);
        match embedded {
            Some((id, text)) if context.files.kind(&path).is_none() => {
                files.push(File::Embedded(Source::new(format!("rubrics/{id}.toml"), *text)));
            }
            _ if context.files.kind(&path) == Some(Kind::Folder) => {
                files.extend(files_in(context, &path)?.into_iter().map(File::OnDisk));
            }
            _ => files.push(File::OnDisk(path)),
        }
    }
    Ok(files)
}

/// The TOML files of a folder, by name.
fn files_in(context: &Context, folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let listed = context.files.list(folder).map_err(|error| {
        let path = context.shown(folder);
        CommandError::failed(msg!("failed-io", path = path, cause = cause(&error)))
    })?;
    let files = listed.into_iter().map(|(name, _)| folder.join(name));
    let mut found: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    found.sort();
    Ok(found)
}

/// Checks files, on as many threads as there are cores where they are many.
fn check_all(context: &Context, files: &[File]) -> Vec<Checked> {
    const FEW_FOR_THREADS: usize = 8;
    let disk = &*context.files;
    if files.len() <= FEW_FOR_THREADS {
        return files.iter().map(|file| check(disk, file)).collect();
    }
    let threads = Threads::available().count().get();
    let share = files.len().div_ceil(threads);
    std::thread::scope(|scope| {
        let work = |part| scope.spawn(move || checked(disk, part));
        let parts: Vec<_> = files.chunks(share).map(work).collect();
        // A thread that failed has said so; its files are checked once more here.
        let join = |(thread, part): (std::thread::ScopedJoinHandle<'_, Vec<Checked>>, &[File])| {
            thread.join().unwrap_or_else(|_| checked(disk, part))
        };
        parts.into_iter().zip(files.chunks(share)).flat_map(join).collect()
    })
}

fn checked(disk: &dyn Files, files: &[File]) -> Vec<Checked> {
    files.iter().map(|file| check(disk, file)).collect()
}

/// Everything to find in one file, sorted by place.
fn check(disk: &dyn Files, file: &File) -> Checked {
    let (path, source) = match file {
        File::OnDisk(path) => (path.clone(), Source::read(disk, path)),
        File::Embedded(source) => (source.path.clone(), Ok(source.clone())),
    };
    let source = match source {
        Ok(source) => source,
        Err(findings) => return Checked { path, findings, structure: None },
    };
    let round = round_of(disk, file);
    let panel: &[Interviewer] = round.as_ref().map_or(&[], |round| &round.panel);
    let (outlines, mut findings) = outline_rubric(&source);
    let sides: Vec<Subject<'_>> = outlines.iter().map(|one| Subject::new(one, panel)).collect();
    findings.extend(match &sides[..] {
        [ours, theirs] => Finding::of_both_sides(check_rubric(ours), check_rubric(theirs)),
        sides => sides.iter().flat_map(check_rubric).collect(),
    });
    let structure = sides.first().map(|subject| structure(subject, round.as_ref()));
    findings.sort_by_key(|finding| finding.place.as_ref().map_or(0, |place| place.span.start));
    Checked { path, findings, structure }
}

/// The round whose rubric this is: the one it lies beside.
fn round_of(disk: &dyn Files, file: &File) -> Option<Round> {
    let File::OnDisk(path) = file else { return None };
    if path.file_name()? != "rubric.toml" {
        return None;
    }
    let source = Source::read(disk, &path.with_file_name("round.toml")).ok()?;
    read_round(&source).ok()
}

/// How much structure a file gives an interview, in a line.
fn score(context: &Context, checked: &Checked, of: usize) -> Option<String> {
    let score = structure_score(checked.structure.as_ref()?, &context.words);
    let path = context.shown(&checked.path);
    let line = if of > 1 { format!("{path}: {score}") } else { score };
    Some(context.style.wrap(&line, "", ""))
}

/// Prints the fifteen components of one rubric.
fn print_structure(context: &mut Context, files: &[File]) -> Result<(), CommandError> {
    let [file] = files else {
        return Err(CommandError::usage(msg!("failed-one-rubric"), msg!("hint-one-rubric")));
    };
    let checked = check(&*context.files, file);
    let Some(components) = checked.structure else {
        return Err(CommandError::Findings(checked.findings));
    };
    context.print(
        "structure",
        &structure_json(&components),
        |context| structure_document(&components, &context.words),
        |context| structure_table(&components, &context.words),
    )
}

/// Prints the page of a code.
fn print_page(context: &mut Context, code: &str) -> Result<(), CommandError> {
    match explain(code) {
        Some(page) => context.write(&format!("{}\n", page.trim_end())),
        None => {
            let what = msg!("failed-no-such-code", code = code);
            let known = codes().collect::<Vec<_>>().join(", ");
            Err(CommandError::usage(what, msg!("hint-known-words", words = known)))
        }
    }
}
