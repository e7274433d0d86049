//! `rubric upgrade`: a round changes to another version of its rubric.

mod effects;

use effects::{Effect, Fate, effects};

use super::operand::one_beside;
use crate::commands::{CommandError, Context};
use crate::model::EarlierRubric;
use crate::msg;
use crate::render::{Block, rubric_diff_document, rubric_diff_table};
use crate::report::{Change, How, RubricDiff, Scorecards, Subject, What, rubric_diff};

/// To what, and why.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The new version: a file, or a version of git of the round's own rubric.toml
    #[arg(value_name = "FILE|VERSION")]
    pub rubric: String,
    /// You say that reworded criteria mean the same, so that scores given before stay valid
    #[arg(long)]
    pub same_meaning: bool,
    /// Why; it stands in round.toml
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Do it without asking
    #[arg(long)]
    pub yes: bool,
    /// Show what would happen, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(serde::Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    diff: &'a RubricDiff,
    /// What happens to each submitted scorecard, and to each draft on this machine.
    cards: &'a [Effect],
    /// Why it is refused; empty where it is not.
    refused: &'a [String],
}

/// Shows what an upgrade would do, and does it.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    if !args.dry_run && loaded.finish_upgrade()? {
        context.tell(&msg!("upgrade-finished", version = &loaded.pin.version));
    }
    let own = loaded.folder.root().join("rubric.toml");
    let found = one_beside(context, &args.rubric, &own)?;
    let diff = rubric_diff(&loaded.rubric, &found.rubric);
    if diff.old == diff.new {
        context.tell(&msg!("upgrade-none", version = &diff.new.version));
        return Ok(());
    }
    let effects = effects(context, &loaded, &found.rubric)?;
    let lossy: Vec<&Change> = diff.changes.iter().filter(|one| is_lossy(one)).collect();
    let is_other = diff.scorecards == Scorecards::NotComparable && !effects.is_empty();
    let is_refused = is_other || effects.iter().any(|one| one.fate == Fate::Refused);
    let names = names(&lossy);
    context.print(
        "rubric-upgrade",
        &Report { diff: &diff, cards: &effects, refused: if is_refused { &names } else { &[] } },
        |context| {
            let mut page = rubric_diff_document(&diff, &context.words);
            page.push(Block::Heading(context.words.say(&msg!("upgrade-cards"))));
            match effects.is_empty() {
                true => page.say(context.words.say(&msg!("upgrade-no-cards"))),
                false => {
                    page.push(Block::List(effects.iter().map(|one| one.said.clone()).collect()));
                }
            }
            page
        },
        |context| rubric_diff_table(&diff, &context.words),
    )?;
    if is_refused {
        let what = msg!("failed-upgrade", names = context.words.list(&names));
        return Err(CommandError::hinted(what, msg!("hint-upgrade")));
    }
    let reworded: Vec<&Change> = diff.changes.iter().filter(|one| is_reworded(one)).collect();
    if !reworded.is_empty() && !effects.is_empty() && !args.same_meaning {
        let names = context.words.list(&self::names(&reworded));
        let what = msg!("failed-upgrade-meaning", names = names);
        return Err(CommandError::usage(what, msg!("hint-upgrade-meaning")));
    }
    if args.dry_run {
        return Ok(());
    }
    let reason = reason(context, args, effects.is_empty())?;
    if !args.yes {
        confirm(context)?;
    }
    let until = context.clock.now();
    let earlier = EarlierRubric { rubric: loaded.pin.clone(), until, reason };
    // Without a scorecard nothing needs to be accepted, and what is lossy must not be.
    let earlier = (lossy.is_empty() || !effects.is_empty()).then_some(&earlier);
    loaded.upgrade(&found.text, &found.rubric, earlier)?;
    let version = &diff.new.version;
    context.tell(&msg!("upgrade-done", version = version, count = effects.len()));
    context.tell(&msg!("next-upgrade", round = context.round_flag(&loaded.folder)));
    Ok(())
}

/// Whether something in a scorecard would have no place any more, or another meaning.
fn is_lossy(change: &Change) -> bool {
    match (&change.of, &change.what) {
        (Subject::Criterion(_), What::Removed | What::Renamed { .. })
        | (_, What::Competence { how: How::Removed, .. }) => true,
        _ => change.scorecards == Scorecards::NotComparable,
    }
}

/// Whether a score could mean something else, as only a person can say.
fn is_reworded(change: &Change) -> bool {
    change.scorecards == Scorecards::NeedsMigration
        && change.what != What::Added
        && !is_lossy(change)
}

fn names(changes: &[&Change]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for change in changes {
        let name = match (&change.of, &change.what) {
            (_, What::Renamed { before }) => before.clone(),
            (Subject::Criterion(id) | Subject::Group(id) | Subject::SecondLook(id), _) => {
                id.clone()
            }
            (Subject::Rubric, What::Scale { .. }) => "scale".to_owned(),
            (Subject::Rubric, _) => "id".to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn reason(context: &mut Context, args: &Args, is_empty: bool) -> Result<String, CommandError> {
    let given = args.reason.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if let Some(reason) = given {
        return Ok(reason.to_owned());
    }
    if context.interactive {
        let prompt = format!("{} ", context.words.say(&msg!("ask-upgrade-reason")));
        let text = context.prompter.line(&prompt, "")?.text.trim().to_owned();
        if !text.is_empty() {
            return Ok(text);
        }
    }
    if is_empty {
        return Ok("–".to_owned());
    }
    Err(CommandError::usage(msg!("failed-upgrade-reason"), msg!("hint-upgrade-yes")))
}

fn confirm(context: &mut Context) -> Result<(), CommandError> {
    if !context.interactive {
        return Err(CommandError::usage(msg!("failed-upgrade-yes"), msg!("hint-upgrade-yes")));
    }
    let question = context.words.say(&msg!("ask-upgrade"));
    let items = [msg!("upgrade-no"), msg!("upgrade-yes")].map(|item| context.words.say(&item));
    match context.prompter.choose(&question, &items, 0)? {
        Some(1) => Ok(()),
        _ => Err(CommandError::failed(msg!("upgrade-left"))),
    }
}
