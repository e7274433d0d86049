//! `rubric diff`: what a change of a rubric means.

use super::operand::{self, Found};
use crate::commands::{CommandError, Context, Exit};
use crate::msg;
use crate::render::{ranking_change_document, rubric_diff_document, rubric_diff_table};
use crate::report::{
    RankingChange, RubricDiff, Tag, UnderRubric, ranking_change, rubric_diff, standing,
};
use crate::store::{Source, read_rubric};

/// Which two rubrics.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// OLD NEW, each a file, an id or VERSION:PATH of git; or OLD..NEW FILE; or VERSION FILE
    #[arg(required = true, num_args = 1..=9, value_name = "OLD NEW")]
    pub operands: Vec<String>,
    /// End with exit code 3 if the new version number is lower than the changes call for
    #[arg(long)]
    pub check: bool,
    /// Take the arguments that git gives an external diff
    #[arg(long, hide = true)]
    pub driver: bool,
}

#[derive(serde::Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    diff: &'a RubricDiff,
    /// What it would do to a round's ranking; absent where no round was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    ranking: Option<&'a RankingChange>,
}

/// Compares two rubrics.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if args.driver {
        return driver(context, &args.operands);
    }
    let (old, new) = operand::both(context, &args.operands)?;
    let diff = rubric_diff(&old.rubric, &new.rubric);
    let ranking = match context.round.is_some() {
        true => of_round(context, &diff, &new)?,
        false => None,
    };
    context.print(
        "rubric-diff",
        &Report { diff: &diff, ranking: ranking.as_ref() },
        |context| {
            let mut page = rubric_diff_document(&diff, &context.words);
            if let Some(ranking) = &ranking {
                page.blocks.extend(ranking_change_document(ranking, &context.words).blocks);
            }
            page
        },
        |context| rubric_diff_table(&diff, &context.words),
    )?;
    match args.check && !diff.version.is_enough {
        true => Err(CommandError::Said(Exit::Findings)),
        false => Ok(()),
    }
}

/// What the new rubric would do to the ranking of the round that `--round` names.
fn of_round(
    context: &mut Context,
    diff: &RubricDiff,
    new: &Found,
) -> Result<Option<RankingChange>, CommandError> {
    let loaded = context.open_round()?;
    let own = Tag::of(&loaded.rubric);
    if own.digest != diff.old.digest {
        context.tell(&msg!("diff-other-round", id = &own.id, version = &own.version));
    }
    let Some(under) = UnderRubric::new(&loaded, new.rubric.clone()) else {
        context.tell(&msg!("diff-no-ranking"));
        return Ok(None);
    };
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    if !panel.unreadable.is_empty() {
        context.tell_faults(&panel.unreadable);
    }
    let before = standing(&panel);
    let after = under.standing(panel);
    Ok(Some(ranking_change(&before, &after, (own, diff.new.clone()))))
}

/// As git's external diff: `path old-file old-hex old-mode new-file new-hex new-mode`,
/// or the path alone while it is not merged.
///
/// Always ends well where the files can be read as text: git stops at the
/// first file whose diff does not.
fn driver(context: &mut Context, operands: &[String]) -> Result<(), CommandError> {
    if let [path] = operands {
        // In the middle of a merge git has no two files to compare.
        let text = context.words.say(&msg!("diff-unmerged"));
        return context.write(&format!("diff --vurder {}\n{text}\n", crate::text::visible(path)));
    }
    let [path, old, _, _, new, ..] = operands else {
        let what = msg!("failed-diff-driver", path = operands.first().map_or("", String::as_str));
        return Err(CommandError::usage(what, msg!("hint-diff-operands")));
    };
    let head = format!("diff --vurder {}\n", crate::text::visible(path));
    context.write(&head)?;
    let read = |file: &str| {
        let path = context.folder.join(file);
        // git names what is not there /dev/null, or nul.
        let source = Source::read(&*context.files, &path).ok()?;
        Some(read_rubric(&source).map_err(|faults| (source.text.to_string(), faults)))
    };
    match (read(old), read(new)) {
        (Some(Ok(old)), Some(Ok(new))) => {
            let diff = rubric_diff(&old, &new);
            context.print_page(&rubric_diff_document(&diff, &context.words))
        }
        (old, new) => {
            let state = |side: &Option<Result<_, _>>| match side {
                None => msg!("diff-side-none"),
                Some(Ok(_)) => msg!("diff-side-rubric"),
                Some(Err(_)) => msg!("diff-side-faulty"),
            };
            let text =
                context.words.say(&msg!("diff-sides", old = state(&old), new = state(&new),));
            context.write(&format!("{text}\n"))
        }
    }
}
