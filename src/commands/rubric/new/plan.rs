//! What a new rubric is to be, as far as it has been decided.

use std::path::PathBuf;

use super::Args;
use super::bounds::{self, Bound};
use super::weighting::{Weighting, weigh};
use crate::commands::CommandError;
use crate::commands::panel::parse_id;
use crate::model::{
    Criterion, CriterionId, Group, GroupId, Id, Ratio, Rubric, RubricId, Scale, Weight, Wording,
};
use crate::msg;
use crate::store::{CatalogueEntry, read_criterion, read_wording};
use crate::text::{Catalogue, Language};

/// What has been decided so far.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) file: Option<PathBuf>,
    pub(super) id: Option<RubricId>,
    pub(super) title: Option<Wording>,
    pub(super) languages: Vec<Language>,
    pub(super) scale: Scale,
    pub(super) chosen: Vec<Chosen>,
    pub(super) weighting: Weighting,
    pub(super) weight_reason: Option<Wording>,
    /// Questions and answers of what is not finished, and so not in the plan yet.
    pub(super) begun: Vec<(String, String)>,
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

impl Plan {
    /// The plan that the command line describes.
    ///
    /// # Errors
    /// What on the command line is not understood.
    pub(super) fn of(args: &Args, entries: &[CatalogueEntry]) -> Result<Self, CommandError> {
        let languages = languages(&args.languages)?;
        let scale = args.scale.as_deref().map_or(Ok(Scale::DEFAULT), bounds::scale)?;
        let mut chosen = picked(&args.pick, scale, entries)?;
        if let Some(own) = own_group() {
            for line in &args.own {
                let groups: Vec<Group> = entries.iter().map(|entry| entry.side.clone()).collect();
                let criterion = read_criterion(line, scale, &distinct(groups), &own)?;
                let of_it = |side: &&Group| side.id == criterion.group;
                let side = entries.iter().map(|entry| &entry.side).find(of_it).unwrap_or(&own);
                chosen.push(Chosen { side: side.clone(), criterion, from: Origin::Own });
            }
        }
        for (bound, all) in [
            (Bound::Anchor, &args.anchor),
            (Bound::Minimum, &args.minimum),
            (Bound::Ideal, &args.ideal),
        ] {
            for given in all {
                let criteria = chosen.iter_mut().map(|one| &mut one.criterion);
                bounds::set(criteria, scale, bound, given)?;
            }
        }
        Ok(Self {
            file: args.file.clone(),
            id: args.id.as_deref().map(parse_id::<RubricId>).transpose()?,
            title: args.title.as_deref().map(read_wording),
            languages: if languages.is_empty() { Language::ALL.to_vec() } else { languages },
            scale,
            chosen,
            weighting: Weighting::of(&args.order, &args.swing)?,
            weight_reason: args.weight_reason.as_deref().map(read_wording),
            begun: Vec::new(),
        })
    }

    /// Puts everything on another scale.
    pub(super) fn rescale(&mut self, to: Scale) {
        for one in &mut self.chosen {
            one.criterion = bounds::moved(&one.criterion, self.scale, to);
        }
        self.scale = to;
    }

    /// The id, as it was given or as the title suggests it.
    pub(super) fn id(&self) -> Option<RubricId> {
        let suggested = || self.title.as_ref()?.all().find_map(Id::suggest).map(RubricId::from);
        self.id.clone().or_else(suggested)
    }

    /// The rubric that is planned.
    ///
    /// # Errors
    /// What is missing.
    pub(super) fn rubric(&self) -> Result<Rubric, CommandError> {
        let usage = |what| Err(CommandError::usage(what, msg!("hint-rubric-new")));
        let Some(title) = &self.title else { return usage(msg!("failed-new-title")) };
        if self.chosen.is_empty() {
            return usage(msg!("failed-new-empty"));
        }
        let ids: Vec<&CriterionId> = self.chosen.iter().map(|one| &one.criterion.id).collect();
        if let Some((_, id)) = ids.iter().enumerate().find(|(at, id)| ids[..*at].contains(id)) {
            return usage(msg!("failed-new-twice", id = id.as_str()));
        }
        if self.weighting != Weighting::Equal && self.weight_reason.is_none() {
            return usage(msg!("failed-new-reason"));
        }
        let Some(id) = self.id() else { return usage(msg!("failed-new-id")) };
        let weights = weigh(&self.weighting, &ids)?;
        let only = |wording: &Wording| only(wording, &self.languages);
        let groups = distinct(self.chosen.iter().map(|one| one.side.clone()).collect());
        let groups = groups.into_iter().map(|group| Group {
            name: only(&group.name),
            weight_reason: None,
            ..group
        });
        Ok(Rubric {
            id,
            version: "1.0.0".to_owned(),
            languages: self.languages.clone(),
            title: only(title),
            description: None,
            weight_reason: self.weight_reason.as_ref().map(only),
            scale: self.scale,
            lead: self.weighting.first().cloned(),
            sources: self.sources(),
            groups: groups.collect(),
            criteria: self.criteria(&weights),
            second_looks: Vec::new(),
        })
    }

    /// The criteria in the order of their groups, so that each group stands in one piece.
    fn criteria(&self, weights: &[Ratio]) -> Vec<Criterion> {
        let only = |wording: &Wording| only(wording, &self.languages);
        let groups = distinct(self.chosen.iter().map(|one| one.side.clone()).collect());
        let in_order = groups.iter().flat_map(|group| {
            self.chosen.iter().zip(weights).filter(|(one, _)| one.side.id == group.id)
        });
        let criterion = |(one, weight): (&Chosen, &Ratio)| {
            let Chosen { criterion, side, .. } = one;
            Criterion {
                group: side.id.clone(),
                weight: Weight::new(weight.clone()).unwrap_or_else(|| criterion.weight.clone()),
                weight_reason: None,
                minimum_reason: criterion.minimum_reason.as_ref().map(only),
                ideal_reason: criterion.ideal_reason.as_ref().map(only),
                name: only(&criterion.name),
                description: only(&criterion.description),
                anchors: criterion.anchors.iter().map(|(at, text)| (*at, only(text))).collect(),
                questions: criterion.questions.iter().map(only).collect(),
                ..criterion.clone()
            }
        };
        in_order.map(criterion).collect()
    }

    /// Where what was picked comes from, each source once.
    fn sources(&self) -> Vec<String> {
        let mut sources: Vec<String> = Vec::new();
        for one in &self.chosen {
            let Origin::Catalogue(from) = &one.from else { continue };
            for source in from {
                if !sources.contains(source) {
                    sources.push(source.clone());
                }
            }
        }
        sources
    }
}

fn languages(codes: &[String]) -> Result<Vec<Language>, CommandError> {
    let mut languages = Vec::new();
    for code in codes {
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
    Ok(languages)
}

fn picked(
    ids: &[String],
    scale: Scale,
    entries: &[CatalogueEntry],
) -> Result<Vec<Chosen>, CommandError> {
    let mut chosen: Vec<Chosen> = Vec::new();
    for id in ids {
        let entry = entries.iter().find(|entry| entry.criterion.id.as_str() == id.trim());
        let Some(entry) = entry else {
            return Err(CommandError::usage(
                msg!("failed-no-competence", id = id),
                msg!("hint-competences"),
            ));
        };
        if chosen.iter().all(|one| one.criterion.id != entry.criterion.id) {
            chosen.push(Chosen::of(entry, scale));
        }
    }
    Ok(chosen)
}

impl Chosen {
    /// A competence of the catalogue, on a scale.
    pub(super) fn of(entry: &CatalogueEntry, scale: Scale) -> Self {
        Self {
            criterion: bounds::moved(&entry.criterion, Scale::DEFAULT, scale),
            side: entry.side.clone(),
            from: Origin::Catalogue(entry.sources.clone()),
        }
    }
}

/// The group of criteria that belong to no side.
pub(super) fn own_group() -> Option<Group> {
    let id: GroupId = "own".parse().ok()?;
    let texts = Language::ALL
        .map(|language| (language, Catalogue::new(language).say(&msg!("new-own-group"))));
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
