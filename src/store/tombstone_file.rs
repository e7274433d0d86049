//! `erasures/<id>.toml`: that a candidate was erased, or is being erased.

use toml_edit::{DocumentMut, value};

use super::reader::{Fields, Reader};
use super::{Source, written};
use crate::model::{Fault, Survivors, Tombstone, Verdict};
use crate::msg;

/// Reads a tombstone.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_tombstone(source: &Source) -> Result<Tombstone, Vec<Fault>> {
    Reader::read(source, |fields| tombstone(fields, source))
}

fn tombstone(fields: &Fields<'_, '_>, source: &Source) -> Option<Tombstone> {
    let reader = fields.reader();
    let id_value = fields.required("candidate");
    let candidate: Option<crate::model::CandidateId> = id_value.and_then(|value| reader.id(value));
    let reason = fields.required("reason").and_then(|value| reader.text(value));
    let begun = fields.required("begun").and_then(|value| reader.moment(value));
    let finished = fields.optional("finished").and_then(|value| reader.moment(value));
    let statistics = fields.optional("statistics").and_then(|value| {
        let fields = reader.table(value)?;
        let count = |key| {
            let number = fields.required(key).and_then(|value| reader.integer(value));
            number.and_then(|number| usize::try_from(number).ok())
        };
        let (scorecards, scores) = (count("scorecards"), count("scores"));
        let withdrawn = fields.required("withdrawn").and_then(|value| reader.truth(value));
        let decision = fields
            .optional("decision")
            .and_then(|value| reader.one_of(value, &Verdict::ALL.map(|one| (one.code(), one))));
        fields.finish();
        let (scorecards, scores, withdrawn) = (scorecards?, scores?, withdrawn?);
        Some(Survivors { scorecards, scores, withdrawn, decision })
    });
    fields.finish();
    let stem = source.path.file_stem().unwrap_or_default().to_string_lossy();
    if let (Some(value), Some(id)) = (id_value, &candidate)
        && *stem != *id.as_str()
    {
        let what =
            msg!("fault-file-name", field = "candidate", inside = id.as_str(), name = &*stem);
        reader.fault("file-name", value.span(), what);
    }
    Some(Tombstone {
        candidate: candidate?,
        reason: reason?.to_owned(),
        begun: begun?,
        finished,
        statistics,
    })
}

/// The text of a tombstone.
#[must_use]
pub fn write_tombstone(tombstone: &Tombstone) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["candidate"] = value(tombstone.candidate.as_str());
    document["reason"] = value(tombstone.reason.as_str());
    document["begun"] = value(written::moment(tombstone.begun));
    if let Some(finished) = tombstone.finished {
        document["finished"] = value(written::moment(finished));
    }
    if let Some(counts) = tombstone.statistics {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut table = toml_edit::InlineTable::new();
        table.insert("scorecards", number(counts.scorecards).into());
        table.insert("scores", number(counts.scores).into());
        table.insert("withdrawn", counts.withdrawn.into());
        if let Some(decision) = counts.decision {
            table.insert("decision", decision.code().into());
        }
        document["statistics"] = value(table);
    }
    document.to_string()
}
