//! `rubric install-git`: git shows what a change of a rubric means, and never merges scorecards by lines.

use std::path::PathBuf;

use super::operand::repository_or;
use crate::commands::{CommandError, Context, Exit};
use crate::msg;
use crate::store::{Repository, Source, Stamp, publish, save};

/// What to do with git's settings.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Take everything out again
    #[arg(long)]
    pub remove: bool,
}

/// As git calls it, with the base, our file, theirs, and the path.
#[derive(Debug, clap::Args)]
pub struct MergeArgs {
    /// The common ancestor
    pub base: PathBuf,
    /// Our version; the result is written here
    pub ours: PathBuf,
    /// Their version
    pub theirs: PathBuf,
    /// The path in the repository
    pub path: String,
}

/// What this program is called where the path leads to it.
const NAME: &str = "vurder";

/// What is set in the clone, by section; `vurder` is the word that calls this program.
///
/// Should it be gone when git merges, git marks the conflict itself: it would else keep our
/// scorecard and say nothing of what is in theirs.
fn settings_of(vurder: &str) -> [(&'static str, Vec<(&'static str, String)>); 2] {
    let driver = format!("{vurder} rubric merge-scorecard %O %A %B %P");
    let otherwise = "{ test $? -lt 126 || git merge-file -q %A %O %B; exit 1; }";
    [
        (
            "diff.vurder-rubric",
            vec![
                ("command", format!("{vurder} rubric diff --driver")),
                ("textconv", format!("{vurder} rubric textconv")),
            ],
        ),
        (
            "merge.vurder-scorecard",
            vec![
                ("driver", format!("{driver} || {otherwise}")),
                ("name", "scorecards are never merged line by line".to_owned()),
            ],
        ),
    ]
}

const FIRST: &str = "# Written by “vurder rubric install-git”; “--remove” takes it out again.\n";
const LAST: &str = "# End of what vurder wrote.\n";
const ATTRIBUTES: &str = "rubric.toml diff=vurder-rubric\n\
    **/rubrics/*.toml diff=vurder-rubric\n\
    **/scorecards/*/*.toml merge=vurder-scorecard\n";

/// Sets git up, or takes it back; says every single thing that changed.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let repository = repository_or(context, &context.folder, msg!("hint-install-git"))?;
    let vurder = (context.called)();
    let mut done = settings(&repository, args, &vurder)?;
    done.extend(attributes(context, &repository, args)?);
    if done.is_empty() {
        let text = context.words.say(&msg!("setup-git-nothing"));
        return context.write(&format!("{text}\n"));
    }
    for line in &done {
        context.write(&format!("{}\n", crate::text::visible(line)))?;
    }
    context.tell(&match (args.dry_run, args.remove) {
        (true, _) => msg!("setup-git-dry-run"),
        (false, true) => msg!("setup-git-removed"),
        (false, false) => msg!("setup-git-installed"),
    });
    if !args.remove && vurder != NAME {
        context.tell(&msg!("setup-git-path", path = vurder));
    }
    Ok(())
}

/// The settings of the clone; each that changes as a line.
fn settings(
    repository: &Repository,
    args: &Args,
    vurder: &str,
) -> Result<Vec<String>, CommandError> {
    let mut done = Vec::new();
    for (section, keys) in settings_of(vurder) {
        let mut is_there = false;
        for (key, value) in keys {
            let key = format!("{section}.{key}");
            let now = repository.setting(&key)?;
            is_there |= now.is_some();
            match (args.remove, now) {
                (false, Some(now)) if now == value => {}
                (false, now) => {
                    let was = now.map(|now| format!("  (was: {now})")).unwrap_or_default();
                    done.push(format!(".git/config: + {key} = {value}{was}"));
                    if !args.dry_run {
                        repository.set(&key, &value)?;
                    }
                }
                (true, Some(now)) => done.push(format!(".git/config: - {key} = {now}")),
                (true, None) => {}
            }
        }
        if args.remove && is_there && !args.dry_run {
            repository.remove_section(section)?;
        }
    }
    Ok(done)
}

/// Our lines in `.gitattributes` at the repository's top.
fn attributes(
    context: &Context,
    repository: &Repository,
    args: &Args,
) -> Result<Vec<String>, CommandError> {
    let path = repository.top().join(".gitattributes");
    let before = match context.files.kind(&path).is_some() {
        true => Some(Source::read(&*context.files, &path)?.whole()),
        false => None,
    };
    let text = before.clone().unwrap_or_default();
    let theirs = without_ours(&text);
    let after = match args.remove {
        true => theirs,
        false => {
            let gap = if theirs.is_empty() || theirs.ends_with('\n') { "" } else { "\n" };
            format!("{theirs}{gap}{FIRST}{ATTRIBUTES}{LAST}")
        }
    };
    if after == text {
        return Ok(Vec::new());
    }
    let sign = if args.remove { '-' } else { '+' };
    let lines = ATTRIBUTES.lines().map(|line| format!(".gitattributes: {sign} {line}")).collect();
    if args.dry_run {
        return Ok(lines);
    }
    match before {
        None => drop(publish(&*context.files, &path, after.as_bytes())?),
        Some(_) => {
            save(&*context.files, &path, after.as_bytes(), &Stamp::of(text.as_bytes()))?;
        }
    }
    Ok(lines)
}

/// The text without what we wrote between our two lines.
fn without_ours(text: &str) -> String {
    match (text.find(FIRST), text.find(LAST)) {
        (Some(from), Some(to)) if from < to => {
            format!("{}{}", &text[..from], &text[to + LAST.len()..])
        }
        _ => text.to_owned(),
    }
}

/// Never resolves: two versions of a scorecard are put one above the other, whole.
///
/// Lines of both would make a scorecard that nobody submitted.
pub(super) fn merge(context: &mut Context, args: &MergeArgs) -> Result<(), CommandError> {
    let read = |path: &PathBuf| Source::read(&*context.files, &context.folder.join(path));
    let (ours, theirs) = (read(&args.ours)?.whole(), read(&args.theirs)?.whole());
    if ours == theirs {
        return Ok(());
    }
    let end = |text: &str| if text.ends_with('\n') { "" } else { "\n" };
    let both = format!(
        "<<<<<<< ours\n{ours}{}=======\n{theirs}{}>>>>>>> theirs\n",
        end(&ours),
        end(&theirs)
    );
    let path = context.folder.join(&args.ours);
    save(&*context.files, &path, both.as_bytes(), &Stamp::of(ours.as_bytes()))?;
    context.tell(&msg!("setup-git-merge-refused", path = &args.path));
    Err(CommandError::Said(Exit::Failed))
}

#[cfg(test)]
mod tests {
    use super::{ATTRIBUTES, FIRST, LAST, without_ours};

    #[test]
    fn what_others_wrote_stays() {
        let text = format!("*.png binary\n{FIRST}{ATTRIBUTES}{LAST}*.txt text\n");
        assert_eq!(without_ours(&text), "*.png binary\n*.txt text\n");
        assert_eq!(without_ours("*.txt text"), "*.txt text");
    }
}
