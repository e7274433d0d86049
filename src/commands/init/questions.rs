//! The questions of `init`.

use super::plan::{Plan, interviewer, plan};
use super::{Args, PurposeArg};
use crate::commands::retention::parse_period;
use crate::commands::rubric::load;
use crate::commands::{CommandError, Context};
use crate::model::{Id, Interviewer, Retention, Role};
use crate::msg;
use crate::store::EMBEDDED;

/// The plan, asked for step by step.
pub(super) fn ask_plan(context: &mut Context, args: &Args) -> Result<Plan, CommandError> {
    let mut items = Vec::new();
    for (id, _) in EMBEDDED {
        let (rubric, _) = load(context, id)?;
        items.push(format!("{id}  {}", rubric.title.within(context.language())));
    }
    let question = context.words.say(&msg!("ask-rubric"));
    let usual = args.purpose.unwrap_or(PurposeArg::Hiring).rubric();
    let usual = EMBEDDED.iter().position(|(id, _)| *id == usual).unwrap_or(0);
    let chosen = context.prompter.choose(&question, &items, usual)?;
    let id = chosen.map(|at| EMBEDDED[at].0.to_owned()).ok_or(CommandError::Interrupted)?;
    let mut plan = plan(context, &Args { rubric: Some(id), ..args.clone() })?;
    let prompt = format!("{} ", context.words.say(&msg!("ask-title", title = &plan.title)));
    let title = context.prompter.line(&prompt, "")?.text;
    if let Some(title) = title.lines().next().map(str::trim).filter(|title| !title.is_empty()) {
        title.clone_into(&mut plan.title);
    }
    while let Some(interviewer) = ask_interviewer(context, &plan.panel)? {
        plan.panel.push(interviewer);
    }
    if plan.retention.is_none() {
        plan.retention = ask_retention(context)?;
    }
    Ok(plan)
}

/// Asks how long data are kept, and why; `None` on an empty line.
fn ask_retention(context: &mut Context) -> Result<Option<Retention>, CommandError> {
    let period = loop {
        let prompt = format!("{} ", context.words.say(&msg!("ask-retention")));
        let typed = context.prompter.line(&prompt, "")?.text;
        match typed.trim() {
            "" => return Ok(None),
            typed => match parse_period(typed) {
                Ok(period) => break period,
                Err(_) => context.tell(&msg!("hint-period-typed")),
            },
        }
    };
    loop {
        let prompt = format!("{} ", context.words.say(&msg!("ask-retention-reason")));
        let reason = context.prompter.line(&prompt, "")?.text;
        let reason = reason.lines().next().unwrap_or_default().trim();
        if !reason.is_empty() {
            return Ok(Some(Retention { period, reason: reason.to_owned() }));
        }
        context.tell(&msg!("failed-retention-reason"));
    }
}

/// Asks for an interviewer's name; `None` on an empty line.
pub(in crate::commands) fn ask_interviewer(
    context: &mut Context,
    panel: &[Interviewer],
) -> Result<Option<Interviewer>, CommandError> {
    let question =
        if panel.is_empty() { msg!("ask-interviewer") } else { msg!("ask-interviewer-next") };
    let prompt = format!("{} ", context.words.say(&question));
    let name = context.prompter.line(&prompt, "")?.text;
    let name = name.lines().next().unwrap_or_default().trim();
    if name.is_empty() {
        return Ok(None);
    }
    if name.contains('=') {
        // As on the command line: id=name.
        return interviewer(name).map(Some);
    }
    let first = name.split_whitespace().next().unwrap_or(name);
    let free = |id: &Id| panel.iter().all(|one| one.id.as_str() != id.as_str());
    let id = [first, name].into_iter().filter_map(Id::suggest).find(free);
    let id = id.or_else(|| Id::suggest(&format!("{first}-{}", panel.len() + 1)));
    match id {
        Some(id) => {
            let (id, name) = (id.into(), Some(name.to_owned()));
            Ok(Some(Interviewer {
                id,
                name,
                focus: Vec::new(),
                role: Role::Other,
                seniority: None,
            }))
        }
        None => Err(CommandError::usage(msg!("failed-id", id = name), msg!("hint-id"))),
    }
}
