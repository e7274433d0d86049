//! The questions of `rubric new`, one after the other.

use super::new::{Chosen, Origin, Plan, own_group, rubric_of};
use super::weighting::{FULL, Weighting};
use crate::commands::{CommandError, Context};
use crate::model::{Criterion, CriterionId, Group, Id, Ratio, Scale, Weight, Wording};
use crate::msg;
use crate::store::CatalogueEntry;
use crate::text::{Language, Message};

/// Asks for all that a rubric needs; the plan holds each answer as soon as it is given.
pub(super) fn ask(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
) -> Result<(), CommandError> {
    context.tell(&msg!("new-begin"));
    languages(context, plan)?;
    plan.title = Some(
        wording(context, plan, &msg!("ask-new-title"), Need::Required)?
            .unwrap_or_else(|| Wording::plain("")),
    );
    pick(context, plan, entries)?;
    weights(context, plan)?;
    loop {
        let rubric = rubric_of(plan)?;
        let names: Vec<String> = rubric
            .criteria
            .iter()
            .map(|one| {
                let name = one.name.within(context.language());
                format!("{name} ({})", one.weight.ratio())
            })
            .collect();
        context.tell(&msg!("new-review", names = context.words.list(&names)));
        let answer = choose(
            context,
            &msg!("ask-new-done"),
            &[msg!("new-write"), msg!("new-change-criteria"), msg!("new-change-weights")],
        )?;
        match answer {
            0 => return Ok(()),
            1 => {
                pick(context, plan, entries)?;
                weights(context, plan)?;
            }
            _ => weights(context, plan)?,
        }
    }
}

/// Whether a text may be left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

fn choose(
    context: &mut Context,
    question: &Message,
    items: &[Message],
) -> Result<usize, CommandError> {
    let items: Vec<String> = items.iter().map(|item| context.words.say(item)).collect();
    choose_text(context, question, &items)?.ok_or(CommandError::Interrupted)
}

fn choose_text(
    context: &mut Context,
    question: &Message,
    items: &[String],
) -> Result<Option<usize>, CommandError> {
    let question = context.words.say(question);
    Ok(context.prompter.choose(&question, items, 0)?)
}

fn line(context: &mut Context, question: &Message) -> Result<String, CommandError> {
    let prompt = format!("{} ", context.words.say(question));
    let text = context.prompter.line(&prompt, "")?.text;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text in each of the rubric's languages; `None` where nothing was typed in any.
fn wording(
    context: &mut Context,
    plan: &Plan,
    question: &Message,
    need: Need,
) -> Result<Option<Wording>, CommandError> {
    let mut texts: Vec<(Language, String)> = Vec::new();
    loop {
        for language in &plan.languages {
            let asked = match plan.languages.as_slice() {
                [_] => question.clone(),
                _ => msg!("ask-new-in", question = question.clone(), language = language.code()),
            };
            let text = line(context, &asked)?;
            if !text.is_empty() {
                texts.push((*language, text));
            }
        }
        if !texts.is_empty() {
            return Ok(Some(Wording::PerLanguage(texts)));
        }
        if need == Need::Optional {
            return Ok(None);
        }
        context.tell(&msg!("new-needed"));
    }
}

fn languages(context: &mut Context, plan: &mut Plan) -> Result<(), CommandError> {
    let own = context.language();
    let mut choices: Vec<Vec<Language>> = vec![vec![own]];
    choices.extend(Language::ALL.into_iter().filter(|one| *one != own).map(|one| vec![one]));
    choices.push(Language::ALL.to_vec());
    let name = |language: &Language| match language {
        Language::English => msg!("language-en"),
        Language::Norwegian => msg!("language-nb"),
        Language::Danish => msg!("language-da"),
    };
    let items: Vec<String> = choices
        .iter()
        .map(|choice| {
            let names: Vec<String> =
                choice.iter().map(|language| context.words.say(&name(language))).collect();
            context.words.list(&names)
        })
        .collect();
    let at = choose_text(context, &msg!("ask-new-languages"), &items)?;
    plan.languages = at.map(|at| choices[at].clone()).ok_or(CommandError::Interrupted)?;
    Ok(())
}

/// Picks criteria until there are enough: by side, by words, or of one's own.
fn pick(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
) -> Result<(), CommandError> {
    let mut sides: Vec<Group> = Vec::new();
    for entry in entries {
        if sides.iter().all(|side| side.id != entry.side.id) {
            sides.push(entry.side.clone());
        }
    }
    loop {
        let language = context.language();
        let mut items = vec![context.words.say(&msg!("new-enough", count = plan.chosen.len()))];
        for side in &sides {
            let all = entries.iter().filter(|entry| entry.side.id == side.id).count();
            let picked = plan.chosen.iter().filter(|one| one.side.id == side.id).count();
            let (name, all, picked) =
                (side.name.within(language), all.to_string(), picked.to_string());
            items.push(context.words.say(&msg!(
                "new-side",
                name = name,
                picked = picked,
                all = all
            )));
        }
        items.push(context.words.say(&msg!("new-search")));
        items.push(context.words.say(&msg!("new-own")));
        let at = choose_text(context, &msg!("ask-new-criteria"), &items)?;
        let at = at.ok_or(CommandError::Interrupted)?;
        match at {
            0 if plan.chosen.is_empty() => context.tell(&msg!("failed-new-empty")),
            0 => return Ok(()),
            at if at <= sides.len() => {
                let side = &sides[at - 1];
                let of_side: Vec<&CatalogueEntry> =
                    entries.iter().filter(|entry| entry.side.id == side.id).collect();
                tick(context, plan, &of_side)?;
            }
            at if at == sides.len() + 1 => {
                let typed = line(context, &msg!("ask-new-search"))?;
                let found: Vec<&CatalogueEntry> =
                    entries.iter().filter(|entry| entry.matches(&typed)).collect();
                match found.is_empty() {
                    true => context.tell(&msg!("competences-none", words = &typed)),
                    false => tick(context, plan, &found)?,
                }
            }
            _ => own(context, plan)?,
        }
    }
}

/// Lets competences be picked and dropped until the person goes back.
fn tick(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[&CatalogueEntry],
) -> Result<(), CommandError> {
    let mut last = 0;
    loop {
        let language = context.language();
        let is_in = |plan: &Plan, entry: &CatalogueEntry| {
            plan.chosen.iter().position(|one| one.criterion.id == entry.criterion.id)
        };
        let mut items = vec![context.words.say(&msg!("new-back"))];
        let question = context.words.say(&msg!("ask-new-tick"));
        // The answer is shown behind the question, and must fit there on one line.
        let room = context.style.width.saturating_sub(question.chars().count() + 8).max(20);
        for entry in entries {
            let name = entry.criterion.name.within(language);
            let item = match is_in(plan, entry) {
                Some(_) => context.words.say(&msg!("new-drop", name = name)),
                None => format!("{name}: {}", entry.criterion.description.within(language)),
            };
            items.push(match item.char_indices().nth(room) {
                Some((at, _)) => format!("{}…", &item[..at]),
                None => item,
            });
        }
        let at = context.prompter.choose(&question, &items, last)?;
        // Esc goes back, as the first line does.
        let Some(at) = at.filter(|at| *at > 0) else { return Ok(()) };
        last = at;
        match is_in(plan, entries[at - 1]) {
            Some(found) => drop(plan.chosen.remove(found)),
            None => plan.chosen.push(Chosen::of(entries[at - 1])),
        }
    }
}

/// A criterion of one's own: what it is, how one hears it, how one asks.
fn own(context: &mut Context, plan: &mut Plan) -> Result<(), CommandError> {
    context.tell(&msg!("new-own-begin"));
    let Some(name) = wording(context, plan, &msg!("ask-new-name"), Need::Optional)? else {
        return Ok(());
    };
    let taken = |id: &Id| plan.chosen.iter().any(|one| one.criterion.id.as_str() == id.as_str());
    let suggested = name.all().find_map(Id::suggest);
    let numbered = |at: usize| Id::suggest(&format!("own-{at}"));
    let id = suggested
        .filter(|id| !taken(id))
        .or_else(|| (1..1000).filter_map(numbered).find(|id| !taken(id)));
    let Some(id) = id else { return Ok(()) };
    let required = |context: &mut Context, plan: &Plan, question: Message| {
        let text = wording(context, plan, &question, Need::Required)?;
        Ok::<_, CommandError>(text.unwrap_or_else(|| Wording::plain("")))
    };
    let description = required(context, plan, msg!("ask-new-description"))?;
    context.tell(&msg!("new-anchor-example"));
    let scale = Scale::DEFAULT;
    let mut anchors = Vec::new();
    for number in [scale.min(), scale.max()] {
        let text = required(context, plan, msg!("ask-new-anchor", score = number.to_string()))?;
        anchors.extend(scale.score(number).ok().map(|score| (score, text)));
    }
    let middle = wording(context, plan, &msg!("ask-new-middle", score = "5"), Need::Optional)?;
    if let (Some(text), Ok(score)) = (middle, scale.score(5)) {
        anchors.insert(1, (score, text));
    }
    context.tell(&msg!("new-question-example"));
    let question = wording(context, plan, &msg!("ask-new-question"), Need::Optional)?;
    let (Some(side), Some(weight)) = (own_group(), Weight::new(Ratio::whole(1))) else {
        return Ok(());
    };
    let criterion = Criterion {
        id: CriterionId::from(id),
        group: side.id.clone(),
        weight,
        weight_reason: None,
        minimum: None,
        minimum_reason: None,
        ideal: None,
        ideal_reason: None,
        name,
        description,
        anchors,
        questions: question.into_iter().collect(),
        competences: Vec::new(),
    };
    plan.chosen.push(Chosen { criterion, side, from: Origin::Own });
    Ok(())
}

/// How the criteria weigh, and why.
fn weights(context: &mut Context, plan: &mut Plan) -> Result<(), CommandError> {
    let at = match plan.chosen.len() {
        1 => 0,
        _ => choose(
            context,
            &msg!("ask-new-weights"),
            &[msg!("new-weights-equal"), msg!("new-weights-order"), msg!("new-weights-swing")],
        )?,
    };
    plan.weighting = match at {
        0 => Weighting::Equal,
        1 => Weighting::Order(order(context, plan)?),
        _ => Weighting::Swing(swing(context, plan)?),
    };
    plan.weight_reason = None;
    let (question, need) = match plan.weighting {
        Weighting::Equal => (msg!("ask-new-reason-equal"), Need::Optional),
        Weighting::Order(_) | Weighting::Swing(_) => (msg!("ask-new-reason"), Need::Required),
    };
    plan.weight_reason = wording(context, plan, &question, need)?;
    Ok(())
}

fn order(context: &mut Context, plan: &Plan) -> Result<Vec<CriterionId>, CommandError> {
    let mut left: Vec<&Chosen> = plan.chosen.iter().collect();
    let mut order = Vec::new();
    while left.len() > 1 {
        let items: Vec<String> = left
            .iter()
            .map(|one| one.criterion.name.within(context.language()).to_owned())
            .collect();
        let place = (order.len() + 1).to_string();
        let at = choose_text(context, &msg!("ask-new-next", place = place), &items)?;
        let at = at.ok_or(CommandError::Interrupted)?;
        order.push(left.remove(at).criterion.id.clone());
    }
    order.extend(left.into_iter().map(|one| one.criterion.id.clone()));
    Ok(order)
}

fn swing(context: &mut Context, plan: &Plan) -> Result<Vec<(CriterionId, u32)>, CommandError> {
    context.tell(&msg!("new-swing-begin"));
    let items: Vec<String> = plan
        .chosen
        .iter()
        .map(|one| one.criterion.name.within(context.language()).to_owned())
        .collect();
    let first = choose_text(context, &msg!("ask-new-swing-first"), &items)?;
    let first = first.ok_or(CommandError::Interrupted)?;
    let mut points = Vec::new();
    for (at, one) in plan.chosen.iter().enumerate() {
        let number = loop {
            if at == first {
                break FULL;
            }
            let typed = line(context, &msg!("ask-new-points", name = &items[at]))?;
            match typed.parse::<u32>() {
                Ok(number) if number <= FULL => break number,
                _ => context.tell(&msg!("hint-new-points")),
            }
        };
        points.push((one.criterion.id.clone(), number));
    }
    Ok(points)
}
