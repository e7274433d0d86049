//! Which criteria: from the catalogue by side or by words, or of one's own.

use super::asking::{Asked, Go, Need, choose_text, line, texts};
use super::plan::{Chosen, Origin, Plan, own_group};
use crate::commands::{CommandError, Context};
use crate::model::{Criterion, CriterionId, Group, Id, Ratio, Score, Weight, Wording};
use crate::msg;
use crate::store::CatalogueEntry;

/// Picks criteria until there are enough: by side, by words, or of one's own.
pub(super) fn pick(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
) -> Result<Go, CommandError> {
    let mut sides: Vec<Group> = Vec::new();
    for entry in entries {
        if sides.iter().all(|side| side.id != entry.side.id) {
            sides.push(entry.side.clone());
        }
    }
    let mut last = 0;
    loop {
        let mut items = vec![context.words.say(&msg!("new-enough", count = plan.chosen.len()))];
        items.extend(sides.iter().map(|side| side_item(context, plan, entries, side)));
        items.push(context.words.say(&msg!("new-search")));
        items.push(context.words.say(&msg!("new-own")));
        let own = plan.chosen.iter().filter(|one| matches!(one.from, Origin::Own)).cloned();
        let own: Vec<Chosen> = own.collect();
        items.extend(own.iter().map(|one| {
            let name = one.criterion.name.within(context.language());
            context.words.say(&msg!("new-drop", name = name))
        }));
        let Some(at) = choose_text(context, &msg!("ask-new-criteria"), &items, last)? else {
            return Ok(Go::Back);
        };
        last = at;
        let rest = sides.len() + 1;
        match at {
            0 if plan.chosen.is_empty() => context.tell(&msg!("failed-new-empty")),
            0 => return Ok(Go::On),
            at if at < rest => {
                let of_side = entries.iter().filter(|entry| entry.side.id == sides[at - 1].id);
                tick(context, plan, &of_side.collect::<Vec<_>>())?;
            }
            at if at == rest => search(context, plan, entries)?,
            at if at == rest + 1 => self::own(context, plan)?,
            at => {
                let id = &own[at - rest - 2].criterion.id;
                plan.chosen.retain(|one| one.criterion.id != *id);
                last = 0;
            }
        }
    }
}

fn side_item(context: &Context, plan: &Plan, entries: &[CatalogueEntry], side: &Group) -> String {
    let all = entries.iter().filter(|entry| entry.side.id == side.id).count().to_string();
    let picked = plan.chosen.iter().filter(|one| one.side.id == side.id).count().to_string();
    let name = side.name.within(context.language());
    context.words.say(&msg!("new-side", name = name, picked = picked, all = all))
}

fn search(
    context: &mut Context,
    plan: &mut Plan,
    entries: &[CatalogueEntry],
) -> Result<(), CommandError> {
    let typed = line(context, plan, &msg!("ask-new-search"), "")?;
    plan.begun.clear();
    let Some(typed) = typed.filter(|typed| !typed.is_empty()) else { return Ok(()) };
    let found: Vec<&CatalogueEntry> =
        entries.iter().filter(|entry| entry.matches(&typed)).collect();
    match found.is_empty() {
        true => context.tell(&msg!("competences-none", words = &typed)),
        false => tick(context, plan, &found)?,
    }
    Ok(())
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
        for entry in entries {
            let name = entry.criterion.name.within(language);
            items.push(match is_in(plan, entry) {
                Some(_) => context.words.say(&msg!("new-drop", name = name)),
                None => format!("{name}: {}", entry.criterion.description.within(language)),
            });
        }
        let at = choose_text(context, &msg!("ask-new-tick"), &items, last)?;
        // Esc goes back, as the first line does.
        let Some(at) = at.filter(|at| *at > 0) else { return Ok(()) };
        last = at;
        match is_in(plan, entries[at - 1]) {
            Some(found) => drop(plan.chosen.remove(found)),
            None => plan.chosen.push(Chosen::of(entries[at - 1], plan.scale)),
        }
    }
}

/// A criterion of one's own: what it is, how one hears it, how one asks.
fn own(context: &mut Context, plan: &mut Plan) -> Result<(), CommandError> {
    context.tell(&msg!("new-own-begin"));
    let mut before: Option<Wording> = None;
    loop {
        let name =
            Asked { before: before.take(), ..Asked::new(msg!("ask-new-name"), Need::Optional) };
        let named = texts(context, plan, &[name])?.and_then(|texts| texts.into_iter().next()?);
        let Some(name) = named else {
            plan.begun.clear();
            return Ok(());
        };
        match described(context, plan, &name)? {
            Some(criterion) => {
                plan.chosen.push(criterion);
                plan.begun.clear();
                return Ok(());
            }
            // One question back is the name again.
            None => before = Some(name),
        }
    }
}

/// What belongs to a criterion beside its name; `None` goes back to that.
fn described(
    context: &mut Context,
    plan: &mut Plan,
    name: &Wording,
) -> Result<Option<Chosen>, CommandError> {
    let scale = plan.scale;
    let (min, max) = (scale.min(), scale.max());
    let mut scores = vec![(min, Need::Required), (max, Need::Required)];
    if max - min > 1 {
        scores.insert(1, (i64::midpoint(min, max), Need::Optional));
    }
    let mut asked = vec![Asked::new(msg!("ask-new-description"), Need::Required)];
    for (number, need) in &scores {
        let score = number.to_string();
        asked.push(Asked::new(
            match need {
                Need::Required => msg!("ask-new-anchor", score = score),
                Need::Optional => msg!("ask-new-middle", score = score),
            },
            *need,
        ));
    }
    asked[1].note = Some(msg!("new-anchor-example"));
    let note = Some(msg!("new-question-example"));
    asked.push(Asked { note, ..Asked::new(msg!("ask-new-question"), Need::Optional) });
    let Some(given) = texts(context, plan, &asked)? else { return Ok(None) };
    let mut given = given.into_iter();
    let (Some(Some(description)), Some(id), Some(side), Some(weight)) =
        (given.next(), free_id(plan, name), own_group(), Weight::new(Ratio::whole(1)))
    else {
        return Ok(None);
    };
    let anchors = scores.iter().zip(given.by_ref());
    let anchors: Vec<(Score, Wording)> =
        anchors.filter_map(|((at, _), text)| Some((scale.score(*at).ok()?, text?))).collect();
    let criterion = Criterion {
        id,
        group: side.id.clone(),
        weight,
        weight_reason: None,
        minimum: None,
        minimum_reason: None,
        ideal: None,
        ideal_reason: None,
        name: name.clone(),
        description,
        anchors,
        questions: given.flatten().collect(),
        competences: Vec::new(),
    };
    Ok(Some(Chosen { criterion, side, from: Origin::Own }))
}

/// The id that the name suggests, or the next free one.
fn free_id(plan: &Plan, name: &Wording) -> Option<CriterionId> {
    let is_free = |id: &Id| plan.chosen.iter().all(|one| one.criterion.id.as_str() != id.as_str());
    let numbered = |at: usize| Id::suggest(&format!("own-{at}"));
    let suggested = name.all().find_map(Id::suggest).filter(is_free);
    suggested.or_else(|| (1..1000).filter_map(numbered).find(is_free)).map(CriterionId::from)
}
