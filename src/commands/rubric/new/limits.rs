//! Minimums, and best scores where more is not better.

use super::asking::{Asked, Go, Need, choose, choose_text, number, required, texts};
use super::bounds::set_anchor;
use super::plan::Plan;
use crate::commands::{CommandError, Context};
use crate::model::{Criterion, Score, Wording};
use crate::msg;
use crate::text::Message;

/// Asks for the limits of criteria until there are enough.
pub(super) fn ask(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    context.tell(&msg!("new-limits-begin"));
    loop {
        let mut items = vec![context.words.say(&msg!("new-limits-enough"))];
        items.extend(plan.chosen.iter().map(|one| item(context, &one.criterion)));
        let Some(at) = choose_text(context, &msg!("ask-new-limits"), &items, 0)? else {
            return Ok(Go::Back);
        };
        if at == 0 {
            return Ok(Go::On);
        }
        of_one(context, plan, at - 1)?;
        plan.begun.clear();
    }
}

/// A criterion with the limits that it has.
fn item(context: &Context, criterion: &Criterion) -> String {
    let number = |score: Score| score.number().to_string();
    let minimum = criterion.minimum.map(|at| msg!("new-limit-minimum", score = number(at)));
    let ideal = criterion.ideal.map(|at| msg!("new-limit-ideal", score = number(at)));
    let limits: Vec<String> =
        minimum.iter().chain(&ideal).map(|limit| context.words.say(limit)).collect();
    let name = criterion.name.within(context.language());
    match limits.is_empty() {
        true => name.to_owned(),
        false => format!("{name} ({})", limits.join(", ")),
    }
}

fn of_one(context: &mut Context, plan: &mut Plan, at: usize) -> Result<(), CommandError> {
    let criterion = &plan.chosen[at].criterion;
    let name = criterion.name.within(context.language()).to_owned();
    let has_limits = criterion.minimum.is_some() || criterion.ideal.is_some();
    let mut items = vec![msg!("new-back"), msg!("new-limits-minimum"), msg!("new-limits-ideal")];
    if has_limits {
        items.push(msg!("new-limits-none"));
    }
    match choose(context, &msg!("ask-new-limit", name = name), &items)? {
        None | Some(0) => Ok(()),
        Some(1) => minimum(context, plan, at),
        Some(2) => ideal(context, plan, at),
        Some(_) => {
            let criterion = &mut plan.chosen[at].criterion;
            (criterion.minimum, criterion.minimum_reason) = (None, None);
            (criterion.ideal, criterion.ideal_reason) = (None, None);
            Ok(())
        }
    }
}

fn minimum(context: &mut Context, plan: &mut Plan, at: usize) -> Result<(), CommandError> {
    let (min, max) = (plan.scale.min() + 1, plan.scale.max());
    let question = msg!("ask-new-minimum", min = min.to_string(), max = max.to_string());
    let Some(typed) = number(context, plan, &question, (min, max))? else { return Ok(()) };
    let before = plan.chosen[at].criterion.minimum_reason.clone();
    let reason = required(context, plan, msg!("ask-new-minimum-reason"), before)?;
    if let (Some(reason), Ok(score)) = (reason, plan.scale.score(typed)) {
        let criterion = &mut plan.chosen[at].criterion;
        (criterion.minimum, criterion.minimum_reason) = (Some(score), Some(reason));
    }
    Ok(())
}

/// A best score has to have an anchor of its own, and the top one that tells what too much is.
fn ideal(context: &mut Context, plan: &mut Plan, at: usize) -> Result<(), CommandError> {
    let (min, top) = (plan.scale.min(), plan.scale.max());
    let (lowest, highest) = (min.to_string(), (top - 1).to_string());
    let question = msg!("ask-new-ideal", min = lowest, max = highest);
    let Some(typed) = number(context, plan, &question, (min, top - 1))? else { return Ok(()) };
    let (Ok(best), Ok(top)) = (plan.scale.score(typed), plan.scale.score(top)) else {
        return Ok(());
    };
    let anchor = |plan: &Plan, score: Score| -> Option<Wording> {
        let anchors = &plan.chosen[at].criterion.anchors;
        anchors.iter().find(|(at, _)| *at == score).map(|(_, text)| text.clone())
    };
    let before = plan.chosen[at].criterion.ideal_reason.clone();
    let Some(reason) = required(context, plan, msg!("ask-new-ideal-reason"), before)? else {
        return Ok(());
    };
    let mut anchors = Vec::new();
    let number = |score: Score| score.number().to_string();
    for (score, question) in [
        (best, msg!("ask-new-ideal-anchor", score = number(best))),
        (top, msg!("ask-new-top-anchor", score = number(top))),
    ] {
        let before = anchor(plan, score);
        let Some(text) = kept_or_new(context, plan, question, before)? else { return Ok(()) };
        anchors.push((score, text));
    }
    let criterion = &mut plan.chosen[at].criterion;
    (criterion.ideal, criterion.ideal_reason) = (Some(best), Some(reason));
    for (score, text) in anchors {
        set_anchor(criterion, score, text);
    }
    Ok(())
}

/// A text that cannot be left out; where there is one already, Enter keeps it.
fn kept_or_new(
    context: &mut Context,
    plan: &mut Plan,
    question: Message,
    before: Option<Wording>,
) -> Result<Option<Wording>, CommandError> {
    let Some(before) = before else { return required(context, plan, question, None) };
    let text = before.within(context.language()).to_owned();
    let question = msg!("ask-new-keep", question = question);
    let note = Some(msg!("new-now", text = text));
    let asked = Asked { note, ..Asked::new(question, Need::Optional) };
    let answered = texts(context, plan, &[asked])?;
    Ok(answered.map(|texts| texts.into_iter().next().flatten().unwrap_or(before)))
}
