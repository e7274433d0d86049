//! `rubric new`: a rubric of one's own, by questions or by flags.

use std::path::{Path, PathBuf};

use super::weighting::{Weighting, weigh};
use super::wizard;
use crate::commands::{CommandError, Context};
use crate::model::{
    Criterion, CriterionId, Group, GroupId, Id, Rubric, RubricId, Scale, Weight, Wording,
};
use crate::msg;
use crate::store::{
    CatalogueEntry, catalogue, publish, read_criterion, write_criterion, write_rubric,
};
use crate::text::{Language, shell_word};

/// What the rubric is to have; without a title and competences you are asked.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// The file to write, which must not be there yet; - writes standard output; after the title if left out
    pub file: Option<PathBuf>,
    /// What the rubric is called
    #[arg(long)]
    pub title: Option<String>,
    /// Its id; made from the title if left out
    #[arg(long)]
    pub id: Option<String>,
    /// Its languages, with commas between: en, nb, da; all if left out
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    pub languages: Vec<String>,
    /// Competences from the catalogue, by their ids with commas between; see “rubric competences”
    #[arg(long, value_delimiter = ',', value_name = "IDS")]
    pub pick: Vec<String>,
    /// A criterion of your own, as TOML: 'name = "…", description = "…", anchors = { 0 = "…", 10 = "…" }'
    #[arg(long, value_name = "TOML")]
    pub own: Vec<String>,
    /// Weigh by importance: all ids, the most important first (rank-order centroid)
    #[arg(long, value_delimiter = ',', value_name = "IDS", conflicts_with = "swing")]
    pub order: Vec<String>,
    /// Weigh by points: ID=POINTS with commas between, 100 for what is worth most to raise from worst to best
    #[arg(long, value_delimiter = ',', value_name = "ID=POINTS")]
    pub swing: Vec<String>,
    /// Why the weights are as they are; required with --order and --swing
    #[arg(long, value_name = "TEXT")]
    pub weight_reason: Option<String>,
}

/// What has been decided so far.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) file: Option<PathBuf>,
    pub(super) id: Option<RubricId>,
    pub(super) title: Option<Wording>,
    pub(super) languages: Vec<Language>,
    pub(super) chosen: Vec<Chosen>,
    pub(super) weighting: Weighting,
    pub(super) weight_reason: Option<Wording>,
}

/// A criterion that is to be in the rubric.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    pub(super) criterion: Criterion,
    pub(super) side: Group,
    pub(super) from: Origin,
}

/// Where a criterion comes from.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    Catalogue(Vec<String>),
    Own,
}

/// Makes a rubric.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let entries = catalogue()?;
    let mut plan = plan(args, &entries)?;
    let asks =
        context.interactive && args.title.is_none() && args.pick.is_empty() && args.own.is_empty();
    if asks {
        match wizard::ask(context, &mut plan, &entries) {
            Err(CommandError::Interrupted) => {
                tell_unfinished(context, &plan);
                return Err(CommandError::Interrupted);
            }
            other => other?,
        }
    }
    write(context, &plan)
}

/// The plan that the command line describes.
fn plan(args: &Args, entries: &[CatalogueEntry]) -> Result<Plan, CommandError> {
    let mut languages = Vec::new();
    for code in &args.languages {
        match Language::ALL.into_iter().find(|one| one.code() == code.trim()) {
            Some(language) => languages.push(language),
            None => {
                let what = msg!("fault-language", code = code);
                return Err(CommandError::usage(what, msg!("hint-language")));
            }
        }
    }
    languages.sort_unstable();
    languages.dedup();
    let mut chosen: Vec<Chosen> = Vec::new();
    for id in &args.pick {
        let entry = entries.iter().find(|entry| entry.criterion.id.as_str() == id.trim());
        let Some(entry) = entry else {
            return Err(CommandError::usage(
                msg!("failed-no-competence", id = id),
                msg!("hint-competences"),
            ));
        };
        if chosen.iter().all(|one| one.criterion.id != entry.criterion.id) {
            chosen.push(Chosen::of(entry));
        }
    }
    for line in &args.own {
        let Some(own) = own_group() else { break };
        let groups: Vec<Group> = entries.iter().map(|entry| entry.side.clone()).collect();
        let criterion = read_criterion(line, &distinct(groups), &own)?;
        let side = entries.iter().map(|entry| &entry.side).find(|side| side.id == criterion.group);
        let side = side.unwrap_or(&own).clone();
        chosen.push(Chosen { criterion, side, from: Origin::Own });
    }
    let weighting = Weighting::of(&args.order, &args.swing)?;
    let plain = |text: &String| Wording::plain(text.as_str());
    let id = match &args.id {
        Some(text) => Some(crate::commands::panel::parse_id::<RubricId>(text)?),
        None => None,
    };
    Ok(Plan {
        file: args.file.clone(),
        id,
        title: args.title.as_ref().map(plain),
        languages: if languages.is_empty() { Language::ALL.to_vec() } else { languages },
        chosen,
        weighting,
        weight_reason: args.weight_reason.as_ref().map(plain),
    })
}

impl Chosen {
    pub(super) fn of(entry: &CatalogueEntry) -> Self {
        Self {
            criterion: entry.criterion.clone(),
            side: entry.side.clone(),
            from: Origin::Catalogue(entry.sources.clone()),
        }
    }
}

/// The group of criteria that belong to no side.
pub(super) fn own_group() -> Option<Group> {
    let id: GroupId = "own".parse().ok()?;
    let texts = Language::ALL.map(|language| {
        (language, crate::text::Catalogue::new(language).say(&msg!("new-own-group")))
    });
    Some(Group { id, name: Wording::PerLanguage(texts.into()), weight_reason: None })
}

fn distinct(groups: Vec<Group>) -> Vec<Group> {
    let mut kept: Vec<Group> = Vec::new();
    for group in groups {
        if kept.iter().all(|one| one.id != group.id) {
            kept.push(group);
        }
    }
    kept
}

/// The rubric of a plan.
///
/// # Errors
/// What is missing.
pub(super) fn rubric_of(plan: &Plan) -> Result<Rubric, CommandError> {
    let usage = |what| Err(CommandError::usage(what, msg!("hint-rubric-new")));
    let Some(title) = plan.title.clone() else { return usage(msg!("failed-new-title")) };
    if plan.chosen.is_empty() {
        return usage(msg!("failed-new-empty"));
    }
    let mut seen: Vec<&CriterionId> = Vec::new();
    for one in &plan.chosen {
        if seen.contains(&&one.criterion.id) {
            return usage(msg!("failed-new-twice", id = one.criterion.id.as_str()));
        }
        seen.push(&one.criterion.id);
    }
    if !matches!(plan.weighting, Weighting::Equal) && plan.weight_reason.is_none() {
        return usage(msg!("failed-new-reason"));
    }
    let id = match &plan.id {
        Some(id) => id.clone(),
        None => {
            let text = title.all().find_map(Id::suggest);
            let Some(id) = text else { return usage(msg!("failed-new-id")) };
            id.into()
        }
    };
    let ids: Vec<&CriterionId> = plan.chosen.iter().map(|one| &one.criterion.id).collect();
    let weights = weigh(&plan.weighting, &ids)?;
    let mut sources: Vec<String> = Vec::new();
    for one in &plan.chosen {
        if let Origin::Catalogue(from) = &one.from {
            sources.extend(
                from.iter().filter(|source| !sources.contains(source)).cloned().collect::<Vec<_>>(),
            );
        }
    }
    let only = |wording: &Wording| only(wording, &plan.languages);
    let groups = distinct(plan.chosen.iter().map(|one| one.side.clone()).collect());
    let groups = groups.into_iter().map(|group| Group {
        name: only(&group.name),
        weight_reason: None,
        ..group
    });
    let groups: Vec<Group> = groups.collect();
    let mut criteria = Vec::new();
    // In the order of the groups, so that each stands in one piece.
    for group in &groups {
        for (one, weight) in
            plan.chosen.iter().zip(&weights).filter(|(one, _)| one.side.id == group.id)
        {
            criteria.push(Criterion {
                group: group.id.clone(),
                weight: Weight::new(weight.clone()).unwrap_or_else(|| one.criterion.weight.clone()),
                weight_reason: None,
                minimum_reason: one.criterion.minimum_reason.as_ref().map(only),
                ideal_reason: one.criterion.ideal_reason.as_ref().map(only),
                name: only(&one.criterion.name),
                description: only(&one.criterion.description),
                anchors: one.criterion.anchors.iter().map(|(at, text)| (*at, only(text))).collect(),
                questions: one.criterion.questions.iter().map(only).collect(),
                ..one.criterion.clone()
            });
        }
    }
    Ok(Rubric {
        id,
        version: "1.0.0".to_owned(),
        languages: plan.languages.clone(),
        title: only(&title),
        description: None,
        weight_reason: plan.weight_reason.as_ref().map(only),
        scale: Scale::DEFAULT,
        lead: plan.weighting.first().cloned(),
        sources,
        groups,
        criteria,
        second_looks: Vec::new(),
    })
}

/// A wording in these languages alone; as it is where it has none of them.
fn only(wording: &Wording, languages: &[Language]) -> Wording {
    match wording {
        Wording::PerLanguage(texts) => {
            let kept: Vec<_> = texts
                .iter()
                .filter(|(language, _)| languages.contains(language))
                .cloned()
                .collect();
            if kept.is_empty() { wording.clone() } else { Wording::PerLanguage(kept) }
        }
        Wording::Plain(_) => wording.clone(),
    }
}

/// The comments at the head of the file.
fn head(context: &Context, plan: &Plan) -> Vec<String> {
    let day = context.clock.now().format("%Y-%m-%d").to_string();
    let weights = match plan.weighting {
        Weighting::Equal => msg!("new-head-equal"),
        Weighting::Order(_) => msg!("new-head-order"),
        Weighting::Swing(_) => msg!("new-head-swing"),
    };
    [msg!("new-head-made", day = day), weights, msg!("new-head-more")]
        .iter()
        .map(|line| context.words.say(line))
        .collect()
}

fn write(context: &mut Context, plan: &Plan) -> Result<(), CommandError> {
    let rubric = rubric_of(plan)?;
    let text = write_rubric(&rubric, &head(context, plan));
    if plan.file.as_deref() == Some(Path::new("-")) {
        return context.write(&text);
    }
    let file = plan.file.clone().unwrap_or_else(|| format!("{}.toml", rubric.id).into());
    let path = context.folder.join(file);
    if path.exists() {
        let what = msg!("failed-new-exists", path = context.shown(&path));
        return Err(CommandError::usage(what, msg!("hint-new-exists")));
    }
    publish(&*context.files, &path, text.as_bytes())?;
    let shown = context.shown(&path);
    let (count, id) = (rubric.criteria.len(), rubric.id.as_str());
    context.tell(&msg!("new-written", path = &shown, count = count, id = id));
    context.tell(&msg!("next-new", path = shell_word(&shown)));
    Ok(())
}

/// Says, on Ctrl-C, that nothing was written, and how to go on from what was answered.
fn tell_unfinished(context: &mut Context, plan: &Plan) {
    if plan.title.is_none() && plan.chosen.is_empty() {
        context.tell(&msg!("new-interrupted"));
        return;
    }
    let mut command = String::from("vurder rubric new");
    let mut add = |option: &str, value: &str| {
        command.push_str(&format!(" {option} {}", shell_word(value)));
    };
    if let Some(title) = plan.title.as_ref().and_then(|title| title.all().next()) {
        add("--title", title);
    }
    let codes: Vec<&str> = plan.languages.iter().map(|one| one.code()).collect();
    add("--languages", &codes.join(","));
    let is_own = |one: &&Chosen| matches!(one.from, Origin::Own);
    let picked: Vec<&str> = plan
        .chosen
        .iter()
        .filter(|one| !is_own(one))
        .map(|one| one.criterion.id.as_str())
        .collect();
    if !picked.is_empty() {
        add("--pick", &picked.join(","));
    }
    for one in plan.chosen.iter().filter(is_own) {
        add("--own", &write_criterion(&one.criterion));
    }
    plan.weighting.flags(&mut add);
    if let Some(reason) = plan.weight_reason.as_ref().and_then(|reason| reason.all().next()) {
        add("--weight-reason", reason);
    }
    context.tell(&msg!("new-interrupted-with"));
    // A command to copy stays on one line, however long it is.
    let command = crate::text::visible(&command).into_owned();
    context.prompter.say(&command);
}
