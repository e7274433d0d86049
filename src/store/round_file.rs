//! `round.toml`: what a round is.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::Source;
use super::reader::{Fields, Located, Reader};
use super::written;
use crate::model::{
    CandidateId, CriterionId, EarlierRubric, Fault, Id, Interviewer, InterviewerId, Pin, Purpose,
    Ratio, Retention, Reveal, Role, Round, Training,
};
use crate::msg;
use crate::text::Language;

/// How long an interview may be planned for, in minutes.
pub const MINUTES: RangeInclusive<u32> = 1..=999;

/// Reads a round.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_round(source: &Source) -> Result<Round, Vec<Fault>> {
    Reader::read(source, round)
}

fn round(fields: &Fields<'_, '_>) -> Option<Round> {
    let reader = fields.reader();
    let id = fields.required("id").and_then(|value| reader.id(value));
    let title = fields.required("title").and_then(|value| reader.text(value));
    let purpose = fields.optional("purpose").map_or(Some(Purpose::Hiring), |value| {
        reader.one_of(value, &[("hiring", Purpose::Hiring), ("team", Purpose::Team)])
    });
    let language = fields.optional("language").map_or(Some(Language::English), |value| {
        reader.one_of(value, &Language::ALL.map(|one| (one.code(), one)))
    });
    let rubric = fields.required("rubric").and_then(|value| reader.pin(value));
    let earlier = fields.optional("earlier").map(|value| earlier(reader, value));
    let reveal = fields.optional("reveal").map_or(Some(Reveal::AfterOwn), |value| {
        reader.one_of(value, &[("after-own", Reveal::AfterOwn), ("after-all", Reveal::AfterAll)])
    });
    let created = fields.required("created").and_then(|value| reader.moment(value));
    let identities = fields.optional("identities").map(|value| reader.text(value));
    let retention = fields.optional("retention").map(|value| retention(reader, value));
    let minutes = fields.optional("minutes").map(|value| minutes(reader, value));
    let is_team = purpose == Some(Purpose::Team);
    // Only a team check trains: elsewhere the key is unknown.
    let training = if is_team { fields.optional("training") } else { None };
    let training = training.map(|value| training_of(reader, value));
    let panel = fields.optional("interviewer").map(|value| panel(reader, value, is_team));
    fields.finish();
    Some(Round {
        id: id?,
        title: title?.to_owned(),
        purpose: purpose?,
        language: language?,
        rubric: rubric?,
        earlier: earlier.unwrap_or_default(),
        reveal: reveal?,
        created: created?,
        identities: identities.flatten().map(Into::into),
        retention: retention.flatten(),
        minutes: minutes.flatten(),
        training: training.unwrap_or_default(),
        panel: panel.unwrap_or_default(),
    })
}

/// How long an interview is planned for: up to a day of one's own, in whole minutes.
fn minutes(reader: &Reader<'_>, value: Located<'_>) -> Option<u32> {
    let number = reader.integer(value)?;
    let minutes = u32::try_from(number).ok().filter(|minutes| MINUTES.contains(minutes));
    if minutes.is_none() {
        let (least, most) = (MINUTES.start().to_string(), MINUTES.end().to_string());
        let hint = msg!("hint-minutes", least = least, most = most);
        reader.hinted("minutes", value.span(), msg!("fault-minutes"), hint);
    }
    minutes
}

/// What a team check is to reach, and what training takes.
fn training_of(reader: &Reader<'_>, value: Located<'_>) -> Training {
    let Some(fields) = reader.table(value) else { return Training::default() };
    let target = fields.optional("target").and_then(|value| reader.integer(value));
    let mut hours = BTreeMap::new();
    if let Some(table) = fields.optional("hours").and_then(|value| reader.table(value)) {
        for (key, span, value) in table.entries() {
            let id = reader.parse_id::<CriterionId>(key, span);
            let number = reader.decimal(value, "hours", msg!("fault-hours"), msg!("hint-hours"));
            let Some(number) = number else { continue };
            if number > Ratio::ZERO {
                hours.extend(id.map(|id| (id, number)));
            } else {
                reader.hinted("hours", value.span(), msg!("fault-hours"), msg!("hint-hours"));
            }
        }
    }
    fields.finish();
    Training { target, hours }
}

/// How long data are kept, and why.
fn retention(reader: &Reader<'_>, value: Located<'_>) -> Option<Retention> {
    let fields = reader.table(value)?;
    let period = fields.required("period").and_then(|value| {
        let period = reader.text(value)?.parse().ok();
        if period.is_none() {
            reader.hinted("period", value.span(), msg!("fault-period"), msg!("hint-period"));
        }
        period
    });
    let reason = fields.required("reason").and_then(|value| reader.text(value));
    fields.finish();
    Some(Retention { period: period?, reason: reason?.to_owned() })
}

/// The versions of the rubric that the round had before.
fn earlier(reader: &Reader<'_>, value: Located<'_>) -> Vec<EarlierRubric> {
    let mut all = Vec::new();
    for table in reader.array(value).unwrap_or_default() {
        let Some(fields) = reader.table(table) else { continue };
        let rubric = fields.required("rubric").and_then(|value| reader.pin(value));
        let until = fields.required("until").and_then(|value| reader.moment(value));
        let reason = fields.required("reason").and_then(|value| reader.filled_text(value));
        fields.finish();
        if let (Some(rubric), Some(until), Some(reason)) = (rubric, until, reason) {
            all.push(EarlierRubric { rubric, until, reason: reason.to_owned() });
        }
    }
    all
}

/// The text of `round.toml` with another rubric, and the one before among the earlier ones if there is one;
/// nothing else changes.
///
/// # Errors
/// If the text is not TOML.
pub(super) fn write_upgrade(
    text: &str,
    rubric: &Pin,
    before: Option<&EarlierRubric>,
) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| {
        let decor = document.get("rubric").and_then(Item::as_value).map(|old| old.decor().clone());
        let mut pinned = toml_edit::Value::InlineTable(written::pin(rubric));
        if let Some(decor) = decor {
            *pinned.decor_mut() = decor;
        }
        document["rubric"] = Item::Value(pinned);
        let Some(before) = before else { return };
        add_earlier(document, before);
    })
}

fn add_earlier(document: &mut DocumentMut, earlier: &EarlierRubric) {
    let item = document.entry("earlier").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tables) = item.as_array_of_tables_mut() else { return };
    let mut table = Table::new();
    table["rubric"] = value(written::pin(&earlier.rubric));
    table["until"] = value(written::moment(earlier.until));
    table["reason"] = value(&earlier.reason);
    tables.push(table);
}

fn panel(reader: &Reader<'_>, value: Located<'_>, is_team: bool) -> Vec<Interviewer> {
    let mut panel: Vec<(Interviewer, std::ops::Range<usize>)> = Vec::new();
    for table in reader.array(value).unwrap_or_default() {
        let Some(fields) = reader.table(table) else { continue };
        let id = fields.required("id");
        let name = fields.optional("name").and_then(|value| reader.text(value)).map(str::to_owned);
        let focus = fields.optional("focus").and_then(|value| reader.array(value));
        let focus = focus.unwrap_or_default().iter().filter_map(|value| reader.id(value)).collect();
        let seniority = fields.optional("seniority").and_then(|value| reader.order(value));
        // Only a team check has roles: elsewhere the key is unknown.
        let role = if is_team { fields.optional("role") } else { None };
        let role = role.map_or(Some(Role::Other), |value| {
            reader.one_of(value, &[("manager", Role::Other), ("self", Role::Myself)])
        });
        fields.finish();
        let Some(role) = role else { continue };
        let Some(place) = id else { continue };
        let Some(id) = reader.id::<InterviewerId>(place) else { continue };
        if id.as_str() == InterviewerId::OBSERVER {
            let what = msg!("failed-reserved-id", id = id.as_str());
            reader.hinted("id", place.span(), what, msg!("hint-other-id"));
            continue;
        }
        let interviewer = Interviewer { id, name, focus, role, seniority };
        match panel.iter().find(|(one, _)| one.id == interviewer.id) {
            Some((_, first)) => reader.twice(place.span(), first.clone(), interviewer.id.as_str()),
            None => panel.push((interviewer, place.span())),
        }
    }
    panel.into_iter().map(|(interviewer, _)| interviewer).collect()
}

/// The text of a new `round.toml`.
#[must_use]
pub fn write_round(round: &Round) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["id"] = value(round.id.as_str());
    document["title"] = value(&round.title);
    document["purpose"] = value(match round.purpose {
        Purpose::Hiring => "hiring",
        Purpose::Team => "team",
    });
    document["language"] = value(round.language.code());
    document["rubric"] = value(written::pin(&round.rubric));
    document["reveal"] = value(match round.reveal {
        Reveal::AfterOwn => "after-own",
        Reveal::AfterAll => "after-all",
    });
    document["created"] = value(written::moment(round.created));
    if let Some(path) = &round.identities {
        document["identities"] = value(path.to_string_lossy().as_ref());
    }
    if let Some(retention) = &round.retention {
        document["retention"] = value(retention_table(retention));
    }
    round.earlier.iter().for_each(|earlier| add_earlier(&mut document, earlier));
    if let Some(minutes) = round.minutes {
        document["minutes"] = value(i64::from(minutes));
    }
    if round.training != Training::default() {
        document["training"] = training_table(&round.training);
    }
    add_to_panel(&mut document, &round.panel);
    document.to_string()
}

/// The text of `round.toml` with interviewers added at the end; nothing else changes.
///
/// # Errors
/// If the text is not TOML.
pub fn write_panel(text: &str, added: &[Interviewer]) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| add_to_panel(document, added))
}

/// The text of `round.toml` without the line of a member who scores themself; nothing else
/// changes.
///
/// # Errors
/// If the text is not TOML.
pub fn write_without_member(
    text: &str,
    member: &CandidateId,
) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| {
        let tables = document.get_mut("interviewer").and_then(Item::as_array_of_tables_mut);
        if let Some(tables) = tables {
            let word =
                |table: &Table, key| table.get(key).and_then(Item::as_str).map(str::to_owned);
            tables.retain(|table| {
                word(table, "role").as_deref() != Some("self")
                    || word(table, "id").as_deref() != Some(member.as_str())
            });
        }
    })
}

/// The text of `round.toml` with what each of these interviewers scores, everything where
/// the list is empty; nothing else changes.
///
/// # Errors
/// If the text is not TOML.
pub fn write_focus(
    text: &str,
    focus: &[(InterviewerId, Vec<Id>)],
) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| {
        let tables = document.get_mut("interviewer").and_then(Item::as_array_of_tables_mut);
        for table in tables.into_iter().flat_map(ArrayOfTables::iter_mut) {
            let id = table.get("id").and_then(Item::as_str);
            let own = focus.iter().find(|(one, _)| Some(one.as_str()) == id);
            if let Some((_, ids)) = own {
                match ids.as_slice() {
                    [] => drop(table.remove("focus")),
                    some => {
                        let ids: toml_edit::Array = some.iter().map(Id::as_str).collect();
                        table["focus"] = value(ids);
                    }
                }
            }
        }
    })
}

/// The text of `round.toml` with another retention; nothing else changes.
///
/// # Errors
/// If the text is not TOML.
pub fn write_retention(text: &str, retention: &Retention) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| {
        document["retention"] = value(retention_table(retention));
    })
}

/// The text of `round.toml` with another target and other hours of training; nothing else changes.
///
/// # Errors
/// If the text is not TOML.
pub fn write_training(text: &str, training: &Training) -> Result<String, toml_edit::TomlError> {
    written::edit(text, |document| document["training"] = training_table(training))
}

fn training_table(training: &Training) -> Item {
    let mut table = Table::new();
    if let Some(target) = training.target {
        table["target"] = value(target);
    }
    if !training.hours.is_empty() {
        let mut hours = Table::new();
        for (id, number) in &training.hours {
            // Hours were read from decimals, so they are written as such.
            if let Ok(number) = written::decimal(number).parse::<toml_edit::Value>() {
                hours[id.as_str()] = Item::Value(number);
            }
        }
        table["hours"] = Item::Table(hours);
    }
    Item::Table(table)
}

fn retention_table(retention: &Retention) -> toml_edit::InlineTable {
    let mut table = toml_edit::InlineTable::new();
    table.insert("period", retention.period.to_string().into());
    table.insert("reason", retention.reason.as_str().into());
    table
}

fn add_to_panel(document: &mut DocumentMut, added: &[Interviewer]) {
    if added.is_empty() {
        return;
    }
    let item = document.entry("interviewer").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(tables) = item.as_array_of_tables_mut() else { return };
    for interviewer in added {
        let mut table = Table::new();
        table["id"] = value(interviewer.id.as_str());
        if let Some(name) = &interviewer.name {
            table["name"] = value(name);
        }
        if !interviewer.focus.is_empty() {
            let focus: toml_edit::Array = interviewer.focus.iter().map(Id::as_str).collect();
            table["focus"] = value(focus);
        }
        if interviewer.role == Role::Myself {
            table["role"] = value("self");
        }
        if let Some(seniority) = interviewer.seniority {
            table["seniority"] = value(i64::from(seniority));
        }
        tables.push(table);
    }
}
