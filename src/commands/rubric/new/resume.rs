//! How to go on with a rubric that was begun and not written.

use super::bounds::moved;
use super::plan::{Chosen, Origin, Plan};
use crate::commands::Context;
use crate::model::{Criterion, Scale, Score, Wording};
use crate::msg;
use crate::store::{CatalogueEntry, write_criterion, write_wording};
use crate::text::{Language, shell_word, visible};

/// Says that nothing was written, with the command that goes on from what was answered,
/// and what had been begun and has no place in a command yet.
pub(super) fn tell(context: &mut Context, plan: &Plan, entries: &[CatalogueEntry]) {
    let options = options(plan, entries);
    match options.is_empty() {
        true => context.tell(&msg!("new-interrupted")),
        false => {
            context.tell(&msg!("new-interrupted-with"));
            let file = plan.file.as_ref().map(|file| file.to_string_lossy().into_owned());
            let words = file.iter().map(|file| shell_word(file).into_owned());
            let options =
                options.iter().map(|(option, value)| format!("{option} {}", shell_word(value)));
            let words: Vec<String> = words.chain(options).collect();
            // A command to copy stays on one line, however long it is.
            context.prompter.say(&visible(&format!("vurder rubric new {}", words.join(" "))));
        }
    }
    if !plan.begun.is_empty() {
        context.tell(&msg!("new-begun"));
        for (question, answer) in &plan.begun {
            let text = format!("{question} {answer}");
            let text = context.style.wrap(&visible(&text), "  ", "    ");
            context.prompter.say(&text);
        }
    }
}

/// The options that stand for what was answered.
fn options(plan: &Plan, entries: &[CatalogueEntry]) -> Vec<(&'static str, String)> {
    let mut options = Vec::new();
    let mut add = |option, value: String| options.push((option, value));
    if let Some(title) = &plan.title {
        add("--title", write_wording(title));
    }
    if let Some(id) = &plan.id {
        add("--id", id.as_str().to_owned());
    }
    if plan.languages != Language::ALL {
        let codes: Vec<&str> = plan.languages.iter().map(|one| one.code()).collect();
        add("--languages", codes.join(","));
    }
    if plan.scale != Scale::DEFAULT {
        add("--scale", format!("{}..{}", plan.scale.min(), plan.scale.max()));
    }
    let is_own = |one: &&Chosen| matches!(one.from, Origin::Own);
    let picked: Vec<&Criterion> =
        plan.chosen.iter().filter(|one| !is_own(one)).map(|one| &one.criterion).collect();
    if !picked.is_empty() {
        let ids: Vec<&str> = picked.iter().map(|one| one.id.as_str()).collect();
        add("--pick", ids.join(","));
    }
    for one in plan.chosen.iter().filter(is_own) {
        add("--own", write_criterion(&one.criterion));
    }
    for now in picked {
        let Some(entry) = entries.iter().find(|entry| entry.criterion.id == now.id) else {
            continue;
        };
        let before = moved(&entry.criterion, Scale::DEFAULT, plan.scale);
        for anchor in now.anchors.iter().filter(|anchor| !before.anchors.contains(anchor)) {
            add("--anchor", bound(now, Some(anchor.0), Some(&anchor.1)));
        }
        if (now.minimum, &now.minimum_reason) != (before.minimum, &before.minimum_reason) {
            add("--minimum", bound(now, now.minimum, now.minimum_reason.as_ref()));
        }
        if (now.ideal, &now.ideal_reason) != (before.ideal, &before.ideal_reason) {
            add("--ideal", bound(now, now.ideal, now.ideal_reason.as_ref()));
        }
    }
    plan.weighting.flags(&mut |option, value| options.push((option, value.to_owned())));
    if let Some(reason) = &plan.weight_reason {
        options.push(("--weight-reason", write_wording(reason)));
    }
    options
}

fn bound(criterion: &Criterion, score: Option<Score>, text: Option<&Wording>) -> String {
    match (score, text) {
        (Some(score), Some(text)) => {
            format!("{}={}={}", criterion.id, score.number(), write_wording(text))
        }
        _ => format!("{}=none", criterion.id),
    }
}
