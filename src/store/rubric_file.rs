//! Rubric files.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::reader::{Fields, Located, Reader, brief};
use super::references::{ids_of, known_criterion, known_group, unique_id};
use super::rubric_outline::{MOST_CRITERIA, SETTING_LEVELS, outline};
use super::{Source, conflict};
use crate::model::{
    Competence, CompetenceId, Criterion, CriterionId, Fault, Group, GroupId, Outline, Ratio,
    Rubric, Scale, Score, SecondLook, Weight, Wording,
};
use crate::msg;
use crate::text::Language;

/// Reads a rubric.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_rubric(source: &Source) -> Result<Rubric, Vec<Fault>> {
    // Rubrics are merged in git, and inside a long text a marker is TOML like any other line.
    let markers = source.conflict_markers();
    if markers.is_empty() {
        return Reader::read(source, rubric);
    }
    let faults =
        conflict::sides(source).map(|side| Reader::read(&side, rubric).err().unwrap_or_default());
    Err(conflict::faults(source, markers, faults))
}

/// Everything that can be read of a rubric, sound or not, and every fault of the file.
///
/// Nothing where there is nothing to read, as in an empty file; in the middle
/// of a merge our side and theirs, each with the text of the whole file.
#[must_use]
pub fn outline_rubric(source: &Source) -> (Vec<Outline>, Vec<Fault>) {
    let markers = source.conflict_markers();
    if markers.is_empty() {
        let (outline, faults) = outline_side(source);
        return (outline.into_iter().collect(), faults);
    }
    let [(ours, faults), (theirs, others)] =
        conflict::sides(source).map(|side| outline_side(&side));
    let whole = |outline| Outline { text: Arc::clone(&source.text), ..outline };
    let sides = ours.into_iter().chain(theirs).map(whole).collect();
    (sides, conflict::faults(source, markers, [faults, others]))
}

fn outline_side(source: &Source) -> (Option<Outline>, Vec<Fault>) {
    let mut read = None;
    let result = Reader::read(source, |fields| {
        read = Some(outline(source, fields.as_table()));
        rubric(fields)
    });
    (read, result.err().unwrap_or_default())
}

fn rubric(fields: &Fields<'_, '_>) -> Option<Rubric> {
    let reader = fields.reader();
    let id = fields.required("id").and_then(|value| reader.id(value));
    let version = fields.required("version").and_then(|value| reader.version(value));
    let languages = fields.optional("languages").map(|value| languages(reader, value));
    let title = fields.required("title").and_then(|value| reader.wording(value));
    let description = optional_wording(fields, "description");
    let weight_reason = optional_wording(fields, "weight_reason");
    let scale = fields.optional("scale").map_or(Some(Scale::DEFAULT), |value| scale(reader, value));
    let lead = fields.optional("lead");
    let sources = fields.optional("sources").map(|value| texts(reader, value));
    let group_tables = fields.required("group");
    let groups = group_tables.map(|value| groups(reader, value)).unwrap_or_default();
    let criterion_tables = fields.required("criterion");
    let criteria = criterion_tables.map(|value| {
        // Scores can't be checked against a scale that is itself wrong.
        criteria(reader, value, scale.unwrap_or(Scale::DEFAULT), &ids_of(group_tables))
    });
    let criteria = criteria.unwrap_or_default();
    let ids = ids_of(criterion_tables);
    let lead = lead.and_then(|value| known_criterion(reader, value, &ids));
    let second_looks = fields.optional("second_look").map(|value| {
        tables(reader, value, |look| second_look(look, scale.unwrap_or(Scale::DEFAULT), &ids))
    });
    if let Some(value) = fields.optional("check") {
        settings(reader, value);
    }
    fields.finish();
    if !criteria.is_empty() && criteria.iter().all(|one| one.weight.ratio().is_zero()) {
        let span = fields.optional("criterion").map_or(0..0, first_span);
        reader.fault("weights-zero", span, msg!("fault-weights-zero"));
    }
    Some(Rubric {
        id: id?,
        version: version?,
        languages: languages.unwrap_or_default(),
        title: title?,
        description,
        weight_reason,
        scale: scale?,
        lead,
        sources: sources.unwrap_or_default(),
        groups,
        criteria,
        second_looks: second_looks.unwrap_or_default(),
    })
}

fn groups(reader: &Reader<'_>, value: Located<'_>) -> Vec<Group> {
    if value.get_ref().as_array().is_some_and(|groups| groups.is_empty()) {
        reader.fault("no-group", value.span(), msg!("fault-no-group"));
    }
    let mut seen = HashMap::new();
    tables(reader, value, |fields| {
        let (id, _) = unique_id::<GroupId>(fields, &mut seen, |id| id.as_str().to_owned())?;
        Some(Group {
            id,
            name: fields.required("name").and_then(|name| reader.wording(name))?,
            weight_reason: optional_wording(fields, "weight_reason"),
        })
    })
}

fn criteria(
    reader: &Reader<'_>,
    value: Located<'_>,
    scale: Scale,
    groups: &[&str],
) -> Vec<Criterion> {
    let count = value.get_ref().as_array().map(|array| array.len());
    if count == Some(0) {
        reader.fault("no-criterion", value.span(), msg!("fault-no-criterion"));
    }
    if count.is_some_and(|count| count > MOST_CRITERIA) {
        let most = MOST_CRITERIA.to_string();
        reader.fault(
            "too-many-criteria",
            first_span(value),
            msg!("fault-too-many-criteria", most = most),
        );
        return Vec::new();
    }
    let (mut seen, mut seen_competences) = (HashMap::new(), HashMap::new());
    tables(reader, value, |fields| {
        let id = unique_id::<CriterionId>(fields, &mut seen, |id| id.as_str().to_owned());
        let group = fields.required("group").and_then(|value| known_group(reader, value, groups));
        let weight = fields
            .optional("weight")
            .map_or_else(|| Weight::new(Ratio::whole(1)), |value| weight(reader, value));
        let weight_reason = optional_wording(fields, "weight_reason");
        let minimum = fields.optional("minimum").and_then(|value| score(reader, value, scale));
        let minimum_reason = optional_wording(fields, "minimum_reason");
        let ideal = fields.optional("ideal").and_then(|value| score(reader, value, scale));
        let ideal_reason = optional_wording(fields, "ideal_reason");
        let name = fields.required("name").and_then(|value| reader.wording(value));
        let description = fields.required("description").and_then(|value| reader.wording(value));
        let anchors = fields.required("anchors").map(|value| anchors(reader, value, scale));
        let questions = fields.optional("questions").and_then(|value| reader.array(value));
        let questions = questions.unwrap_or_default().iter();
        let questions = questions.filter_map(|value| reader.wording(value)).collect();
        let competences = fields.optional("competence").map(|value| {
            tables(reader, value, |fields| {
                let (id, _) = unique_id::<CompetenceId>(fields, &mut seen_competences, |id| {
                    id.as_str().to_owned()
                })?;
                let name = fields.required("name").and_then(|name| reader.wording(name))?;
                Some(Competence { id, name })
            })
        });
        Some(Criterion {
            id: id?.0,
            group: group?,
            weight: weight?,
            weight_reason,
            minimum,
            minimum_reason,
            ideal,
            ideal_reason,
            name: name?,
            description: description?,
            anchors: anchors?,
            questions,
            competences: competences.unwrap_or_default(),
        })
    })
}

/// The anchors, from the lowest score upwards; both ends of the scale must have one.
fn anchors(reader: &Reader<'_>, value: Located<'_>, scale: Scale) -> Vec<(Score, Wording)> {
    let Some(fields) = reader.table(value) else { return Vec::new() };
    let mut anchors: Vec<(Score, Wording)> = Vec::new();
    for (key, span, value) in fields.entries() {
        let number = key.parse::<i64>().ok().filter(|number| number.to_string() == key);
        let Some(score) = number.and_then(|number| scale.score(number).ok()) else {
            reader.hinted(
                "anchor-score",
                span,
                msg!("fault-anchor-score", key = brief(key)),
                on_scale(scale),
            );
            continue;
        };
        if let Some(wording) = reader.wording(value) {
            anchors.push((score, wording));
        }
    }
    anchors.sort_by_key(|(score, _)| *score);
    for end in [scale.min(), scale.max()] {
        if !fields.entries().any(|(key, _, _)| key == end.to_string()) {
            reader.hinted(
                "missing-anchor",
                value.span(),
                msg!("fault-missing-anchor", score = end.to_string()),
                msg!("hint-missing-anchor", score = end.to_string()),
            );
        }
    }
    anchors
}

fn second_look(fields: &Fields<'_, '_>, scale: Scale, criteria: &[&str]) -> Option<SecondLook> {
    let reader = fields.reader();
    let criterion = fields.required("criterion");
    let criterion = criterion.and_then(|value| known_criterion(reader, value, criteria));
    let at_least = fields.required("at_least").and_then(|value| score(reader, value, scale));
    let reason = fields.required("reason").and_then(|value| reader.wording(value));
    Some(SecondLook { criterion: criterion?, at_least: at_least?, reason: reason? })
}

fn scale(reader: &Reader<'_>, value: Located<'_>) -> Option<Scale> {
    let fields = reader.table(value)?;
    let min = fields.required("min").and_then(|value| reader.integer(value));
    let max = fields.required("max").and_then(|value| reader.integer(value));
    fields.finish();
    let (min, max) = (min?, max?);
    let scale = Scale::new(min, max);
    if scale.is_none() {
        let limit = Scale::LIMIT.to_string();
        let what =
            if min < max { msg!("fault-scale-far", limit = limit) } else { msg!("fault-scale") };
        reader.hinted("scale", value.span(), what, msg!("hint-scale"));
    }
    scale
}

/// A whole number on the scale.
pub(super) fn score(reader: &Reader<'_>, value: Located<'_>, scale: Scale) -> Option<Score> {
    let number = reader.integer(value)?;
    let score = scale.score(number).ok();
    if score.is_none() {
        let what = msg!("fault-off-scale", number = number.to_string());
        reader.hinted("off-scale", value.span(), what, on_scale(scale));
    }
    score
}

fn on_scale(scale: Scale) -> crate::text::Message {
    msg!("hint-on-scale", min = scale.min().to_string(), max = scale.max().to_string())
}

/// What the file says of checks: for each code a level and the reason for it.
///
/// It changes nothing that an interviewer sees or that counts, so it is looked
/// at and not kept. Which codes there are, the checks themselves know.
fn settings(reader: &Reader<'_>, value: Located<'_>) {
    let Some(fields) = reader.table(value) else { return };
    for (_, _, value) in fields.entries() {
        let Some(setting) = reader.table(value) else { continue };
        if let Some(level) = setting.required("level")
            && let Some(word) = reader.text(level)
            && !SETTING_LEVELS.contains(&word)
        {
            let what = msg!("fault-unknown-word", word = brief(word));
            let hint = msg!("hint-known-words", words = SETTING_LEVELS.join(", "));
            reader.hinted("unknown-word", level.span(), what, hint);
        }
        if let Some(reason) = setting.required("reason") {
            reader.wording(reason);
        }
        setting.finish();
    }
}

/// A weight as written: a whole or decimal number, not negative.
fn weight(reader: &Reader<'_>, value: Located<'_>) -> Option<Weight> {
    let ratio =
        reader.decimal(value, "weight", msg!("fault-weight-number"), msg!("hint-weight"))?;
    let weight = Weight::new(ratio);
    if weight.is_none() {
        reader.hinted("weight", value.span(), msg!("fault-weight-negative"), msg!("hint-weight"));
    }
    weight
}

fn languages(reader: &Reader<'_>, value: Located<'_>) -> Vec<Language> {
    let codes = reader.array(value).unwrap_or_default();
    let read = |value: Located<'_>| {
        let code = reader.text(value)?;
        let language = Language::ALL.into_iter().find(|one| one.code() == code);
        if language.is_none() {
            let what = msg!("fault-language", code = brief(code));
            reader.hinted("language", value.span(), what, msg!("hint-language"));
        }
        language
    };
    codes.iter().filter_map(read).collect()
}

fn texts(reader: &Reader<'_>, value: Located<'_>) -> Vec<String> {
    let values = reader.array(value).unwrap_or_default();
    values.iter().filter_map(|value| reader.text(value).map(str::to_owned)).collect()
}

fn optional_wording(fields: &Fields<'_, '_>, key: &'static str) -> Option<Wording> {
    fields.optional(key).and_then(|value| fields.reader().wording(value))
}

/// Reads every table of an array and reports keys that nobody asked for.
fn tables<T>(
    reader: &Reader<'_>,
    value: Located<'_>,
    mut read: impl FnMut(&Fields<'_, '_>) -> Option<T>,
) -> Vec<T> {
    let mut all = Vec::new();
    for table in reader.array(value).unwrap_or_default() {
        if let Some(fields) = reader.table(table) {
            all.extend(read(&fields));
            fields.finish();
        }
    }
    all
}

fn first_span(value: Located<'_>) -> Range<usize> {
    value.get_ref().as_array().and_then(|array| array.first()).map_or(0..0, toml::Spanned::span)
}
