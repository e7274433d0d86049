//! The questions of `rubric new`, one step after the other.

use std::path::{Path, PathBuf};

use super::asking::{Go, choose, choose_text, line, required};
use super::plan::Plan;
use super::weighting::Weighting;
use super::{Args, anchors, bounds, criteria, limits, refuse_existing, text_of, weights};
use crate::commands::panel::parse_id;
use crate::commands::{CommandError, Context};
use crate::model::Scale;
use crate::msg;
use crate::store::CatalogueEntry;
use crate::text::Language;

/// A step, in the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Languages,
    Title,
    Scale,
    Criteria,
    Anchors,
    Limits,
    Weights,
    Review,
}

/// Asks for what the command line does not say; the plan holds each answer as soon as it is given.
pub(super) fn ask(
    context: &mut Context,
    plan: &mut Plan,
    args: &Args,
    entries: &[CatalogueEntry],
) -> Result<(), CommandError> {
    context.tell(&msg!("new-begin"));
    let steps = steps(args, plan);
    let mut at = 0;
    loop {
        let go = match take(context, plan, entries, steps[at])? {
            Taken::Go(go) => go,
            Taken::Done => return Ok(()),
        };
        match go {
            Go::On => at = (at + 1).min(steps.len() - 1),
            Go::Back if at > 0 => at = before(&steps, at),
            Go::Back => return Err(CommandError::Interrupted),
        }
    }
}

/// The step to go back to: one that asks something in any case.
fn before(steps: &[Step], at: usize) -> usize {
    match steps[at - 1] {
        Step::Anchors if at > 1 => at - 2,
        _ => at - 1,
    }
}

/// The steps that are left when the command line has said what it says.
fn steps(args: &Args, plan: &Plan) -> Vec<Step> {
    let limits = [&args.minimum, &args.ideal];
    let left = [
        (Step::Languages, args.languages.is_empty()),
        (Step::Title, args.title.is_none()),
        (Step::Scale, args.scale.is_none()),
        (Step::Criteria, plan.chosen.is_empty()),
        (Step::Anchors, args.anchor.is_empty()),
        (Step::Limits, limits.iter().all(|given| given.is_empty())),
        (Step::Weights, plan.weighting == Weighting::Equal && plan.weight_reason.is_none()),
        (Step::Review, true),
    ];
    left.into_iter().filter(|(_, is_left)| *is_left).map(|(step, _)| step).collect()
}

/// What came of a step.
enum Taken {
    Go(Go),
    Done,
}

fn take(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
    step: Step,
) -> Result<Taken, CommandError> {
    let go = match step {
        Step::Languages => languages(context, plan)?,
        Step::Title => title(context, plan)?,
        Step::Scale => scale(context, plan)?,
        Step::Criteria => criteria::pick(context, plan, entries)?,
        Step::Anchors => anchors::ask(context, plan)?,
        Step::Limits => limits::ask(context, plan)?,
        Step::Weights => weights::ask(context, plan)?,
        Step::Review => return review(context, plan, entries),
    };
    Ok(Taken::Go(go))
}

/// Shows what it has become, and lets it be changed until it is written.
fn review(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
) -> Result<Taken, CommandError> {
    const CHANGES: [Step; 4] = [Step::Title, Step::Criteria, Step::Limits, Step::Weights];
    let mut last = 0;
    loop {
        let rubric = plan.rubric()?;
        let language = context.language();
        let names = rubric.criteria.iter();
        let names = names.map(|one| {
            let (name, weight) = (one.name.within(language), one.weight.ratio());
            format!("{name} ({weight})")
        });
        let names = context.words.list(&names.collect::<Vec<_>>());
        let title = rubric.title.within(language);
        context.tell(&msg!("new-review", title = title, names = names));
        let items = [
            msg!("new-write"),
            msg!("new-see"),
            msg!("new-change-title"),
            msg!("new-change-criteria"),
            msg!("new-change-limits"),
            msg!("new-change-weights"),
        ]
        .map(|item| context.words.say(&item));
        let Some(answer) = choose_text(context, &msg!("ask-new-done"), &items, last)? else {
            return Ok(Taken::Go(Go::Back));
        };
        last = answer;
        match answer {
            0 if file(context, plan)? == Go::On => return Ok(Taken::Done),
            0 => {}
            1 => {
                let text = text_of(context, plan)?;
                context.prompter.say(&format!("\n{text}"));
            }
            at => {
                let step = CHANGES[at - 2];
                take(context, plan, entries, step)?;
                if step == Step::Criteria {
                    anchors::ask(context, plan)?;
                }
                // An order or points must name what there is now.
                if step == Step::Criteria && plan.weighting != Weighting::Equal {
                    while weights::ask(context, plan)? == Go::Back {
                        context.tell(&msg!("new-needed"));
                    }
                }
            }
        }
    }
}

fn languages(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    let own = context.language();
    let others: Vec<Language> = Language::ALL.into_iter().filter(|one| *one != own).collect();
    let mut choices = vec![vec![own]];
    choices.extend(others.iter().map(|one| vec![*one]));
    choices.extend(others.iter().map(|one| vec![own, *one]));
    choices.push(others);
    choices.push(Language::ALL.to_vec());
    let name = |language: &Language| match language {
        Language::English => msg!("language-en"),
        Language::Norwegian => msg!("language-nb"),
        Language::Danish => msg!("language-da"),
    };
    let items = choices.iter().map(|choice| {
        let names = choice.iter().map(|language| context.words.say(&name(language)));
        context.words.list(&names.collect::<Vec<_>>())
    });
    let items: Vec<String> = items.collect();
    let Some(at) = choose_text(context, &msg!("ask-new-languages"), &items, 0)? else {
        return Ok(Go::Back);
    };
    plan.languages = choices.swap_remove(at);
    plan.languages.sort_unstable();
    Ok(Go::On)
}

/// The title, and an id where none can be made from it.
fn title(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    let before = plan.title.clone();
    let Some(title) = required(context, plan, msg!("ask-new-title"), before)? else {
        plan.begun.clear();
        return Ok(Go::Back);
    };
    plan.title = Some(title);
    plan.begun.clear();
    while plan.id().is_none() {
        let Some(typed) = line(context, plan, &msg!("ask-new-id"), "")? else {
            return Ok(Go::Back);
        };
        plan.begun.clear();
        plan.id = parse_id(&typed).ok();
    }
    Ok(Go::On)
}

fn scale(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    let usual = [(0, 10), (1, 5)].map(|(min, max)| Scale::new(min, max).unwrap_or_default());
    let range = |scale: &Scale| {
        let (min, max) = (scale.min().to_string(), scale.max().to_string());
        msg!("new-scale", min = min, max = max)
    };
    let items = [range(&usual[0]), range(&usual[1]), msg!("new-scale-other")];
    loop {
        let scale = match choose(context, &msg!("ask-new-scale"), &items)? {
            None => return Ok(Go::Back),
            Some(at @ (0 | 1)) => usual[at],
            Some(_) => {
                let typed = line(context, plan, &msg!("ask-new-scale-other"), "")?;
                plan.begun.clear();
                let Some(typed) = typed else { continue };
                match bounds::scale(&typed) {
                    Ok(scale) => scale,
                    Err(_) => {
                        context.tell(&msg!("hint-new-scale"));
                        continue;
                    }
                }
            }
        };
        plan.rescale(scale);
        return Ok(Go::On);
    }
}

/// Where it is to be written, until nothing is there yet.
fn file(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    if plan.file.is_some() {
        return Ok(Go::On);
    }
    let suggested = plan.id().map_or_else(String::new, |id| format!("{id}.toml"));
    loop {
        let typed = line(context, plan, &msg!("ask-new-file"), &suggested)?;
        plan.begun.clear();
        let Some(typed) = typed else { return Ok(Go::Back) };
        match PathBuf::from(&typed) {
            path if typed.is_empty() || context.folder.join(&path).is_dir() => {
                context.tell(&msg!("new-needed"));
            }
            path => match refuse_existing(context, &path) {
                Ok(()) => {
                    plan.file = Some(path);
                    return Ok(Go::On);
                }
                Err(_) => {
                    let path = context.shown(&context.folder.join(Path::new(&typed)));
                    context.tell(&msg!("failed-new-exists", path = path));
                }
            },
        }
    }
}
