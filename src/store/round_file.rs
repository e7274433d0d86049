//! `round.toml`: what a round is.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::Source;
use super::reader::{Fields, Located, Reader};
use super::written;
use crate::model::{
    CandidateId, EarlierRubric, Fault, Id, Interviewer, InterviewerId, Pin, Purpose, Retention,
    Reveal, Role, Round,
};
use crate::msg;
use crate::text::Language;

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
    let is_team = purpose == Some(Purpose::Team);
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
        panel: panel.unwrap_or_default(),
    })
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
