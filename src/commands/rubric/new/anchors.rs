//! Anchors in the middle, where a picked criterion has none: only the people who know the job have its words.

use super::asking::{Asked, Go, Need, texts};
use super::bounds::set_anchor;
use super::plan::{Origin, Plan};
use crate::commands::{CommandError, Context};
use crate::msg;

/// Asks for what is good enough under each criterion that says only what is worst and best.
pub(super) fn ask(context: &mut Context, plan: &mut Plan) -> Result<Go, CommandError> {
    let (min, max) = (plan.scale.min(), plan.scale.max());
    let Ok(middle) = plan.scale.score(i64::midpoint(min, max)) else { return Ok(Go::On) };
    if max - min < 2 {
        return Ok(Go::On);
    }
    let mut bare = Vec::new();
    let mut asked = Vec::new();
    for (at, one) in plan.chosen.iter().enumerate() {
        // Whoever wrote a criterion was asked already.
        let is_picked = matches!(one.from, Origin::Catalogue(_));
        let anchors = &one.criterion.anchors;
        if !is_picked || anchors.iter().any(|(at, _)| (min + 1..max).contains(&at.number())) {
            continue;
        }
        let (Some((low, worst)), Some((high, best))) = (anchors.first(), anchors.last()) else {
            continue;
        };
        let language = context.language();
        let name = one.criterion.name.within(language);
        bare.push(at);
        asked.push(Asked {
            note: Some(msg!(
                "new-between",
                name = name,
                low = low.number().to_string(),
                worst = worst.within(language),
                high = high.number().to_string(),
                best = best.within(language),
            )),
            ..Asked::new(
                msg!("ask-new-between", score = middle.number().to_string()),
                Need::Optional,
            )
        });
    }
    if asked.is_empty() {
        return Ok(Go::On);
    }
    context.tell(&msg!("new-between-begin", count = asked.len()));
    let given = texts(context, plan, &asked)?;
    plan.begun.clear();
    let Some(given) = given else { return Ok(Go::Back) };
    for (at, text) in bare.into_iter().zip(given) {
        if let Some(text) = text {
            set_anchor(&mut plan.chosen[at].criterion, middle, text);
        }
    }
    Ok(Go::On)
}
