//! How the criteria weigh, and why.

use super::asking::{Asked, Go, Need, choose, choose_text, line, required, texts};
use super::plan::Plan;
use super::weighting::{FULL, MOST_BY_ORDER, Weighting};
use crate::commands::{CommandError, Context};
use crate::model::CriterionId;
use crate::msg;

/// Asks how the criteria weigh, and why.
pub(super) fn ask(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    loop {
        let chosen = match plan.chosen.len() {
            1 => Some(0),
            many => {
                let mut items = vec![msg!("new-weights-equal"), msg!("new-weights-swing")];
                // Last: it is not there where there are too many.
                if many <= MOST_BY_ORDER {
                    items.push(msg!("new-weights-order"));
                }
                choose(context, &msg!("ask-new-weights"), &items)?
            }
        };
        let weighting = match chosen {
            None => return Ok(Go::Back),
            Some(0) => Some(Weighting::Equal),
            Some(1) => swing(context, plan)?.map(Weighting::Swing),
            Some(_) => order(context, plan)?.map(Weighting::Order),
        };
        let Some(weighting) = weighting else { continue };
        let before = plan.weight_reason.take();
        let answered = match weighting {
            Weighting::Equal => {
                let asked =
                    Asked { before, ..Asked::new(msg!("ask-new-reason-equal"), Need::Optional) };
                texts(context, plan, &[asked])?.map(|texts| texts.into_iter().next().flatten())
            }
            _ => required(context, plan, msg!("ask-new-reason"), before)?.map(Some),
        };
        plan.begun.clear();
        if let Some(reason) = answered {
            (plan.weighting, plan.weight_reason) = (weighting, reason);
            return Ok(Go::On);
        }
        if plan.chosen.len() == 1 {
            return Ok(Go::Back);
        }
    }
}

fn names(context: &Context, plan: &Plan) -> Vec<(CriterionId, String)> {
    let language = context.language();
    let of = |criterion: &crate::model::Criterion| {
        (criterion.id.clone(), criterion.name.within(language).to_owned())
    };
    plan.chosen.iter().map(|one| of(&one.criterion)).collect()
}

/// All criteria, the most important first; `None` where the person goes back before the first.
fn order(context: &mut Context, plan: &mut Plan) -> Result<Option<Vec<CriterionId>>, CommandError> {
    let all = names(context, plan);
    let mut order: Vec<usize> = Vec::new();
    while order.len() + 1 < all.len() {
        let left: Vec<usize> = (0..all.len()).filter(|at| !order.contains(at)).collect();
        let items: Vec<String> = left.iter().map(|at| all[*at].1.clone()).collect();
        let question = msg!("ask-new-next", place = (order.len() + 1).to_string());
        match choose_text(context, &question, &items, 0)? {
            Some(at) => {
                order.push(left[at]);
                plan.begun.push((context.words.say(&question), items[at].clone()));
            }
            None => {
                plan.begun.pop();
                if order.pop().is_none() {
                    return Ok(None);
                }
            }
        }
    }
    let last = (0..all.len()).filter(|at| !order.contains(at));
    let order: Vec<usize> = order.iter().copied().chain(last).collect();
    Ok(Some(order.into_iter().map(|at| all[at].0.clone()).collect()))
}

/// Points for each criterion; `None` where the person goes back before the first.
fn swing(
    context: &mut Context,
    plan: &mut Plan,
) -> Result<Option<Vec<(CriterionId, u32)>>, CommandError> {
    context.tell(&msg!("new-swing-begin"));
    let all = names(context, plan);
    let items: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    let question = msg!("ask-new-swing-first");
    let Some(first) = choose_text(context, &question, &items, 0)? else { return Ok(None) };
    plan.begun.push((context.words.say(&question), items[first].clone()));
    let mut points: Vec<Option<u32>> = vec![None; all.len()];
    points[first] = Some(FULL);
    let others: Vec<usize> = (0..all.len()).filter(|at| *at != first).collect();
    let mut at = 0;
    while at < others.len() {
        let before = points[others[at]].map(|points| points.to_string()).unwrap_or_default();
        let question = msg!("ask-new-points", name = &items[others[at]]);
        let Some(typed) = line(context, plan, &question, &before)? else {
            if at == 0 {
                plan.begun.clear();
                return Ok(None);
            }
            at -= 1;
            continue;
        };
        match typed.parse::<u32>() {
            Ok(number) if number <= FULL => {
                points[others[at]] = Some(number);
                at += 1;
            }
            _ => {
                plan.begun.pop_if(|_| !typed.is_empty());
                context.tell(&msg!("hint-new-points"));
            }
        }
    }
    let given = all.into_iter().zip(points);
    Ok(Some(given.map(|((id, _), points)| (id, points.unwrap_or(0))).collect()))
}
