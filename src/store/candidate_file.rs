//! `candidates/<id>.toml`: that a candidate is in the round; never a name.

use toml_edit::{DocumentMut, value};

use super::Source;
use super::decider::{decider_entry, read_decider};
use super::reader::{Fields, Reader};
use super::written;
use crate::model::{Candidate, Fault, Hold, Withdrawal};
use crate::msg;

/// Reads a candidate's file.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_candidate(source: &Source) -> Result<Candidate, Vec<Fault>> {
    Reader::read(source, |fields| candidate(fields, source))
}

fn candidate(fields: &Fields<'_, '_>, source: &Source) -> Option<Candidate> {
    let reader = fields.reader();
    let id_value = fields.required("id");
    let id: Option<crate::model::CandidateId> = id_value.and_then(|value| reader.id(value));
    let added = fields.required("added").and_then(|value| reader.moment(value));
    let withdrawn = fields.optional("withdrawn").and_then(|value| {
        let fields = reader.table(value)?;
        let at = fields.required("at").and_then(|value| reader.moment(value));
        let reason = fields.optional("reason").and_then(|value| reader.text(value));
        let by = read_decider(&fields);
        fields.finish();
        Some(Withdrawal { at: at?, reason: reason.unwrap_or_default().to_owned(), by })
    });
    let hold = fields.optional("hold").and_then(|value| {
        let fields = reader.table(value)?;
        let at = fields.required("at").and_then(|value| reader.moment(value));
        let reason = fields.required("reason").and_then(|value| reader.text(value));
        fields.finish();
        Some(Hold { at: at?, reason: reason?.to_owned() })
    });
    fields.finish();
    let stem = source.path.file_stem().unwrap_or_default().to_string_lossy();
    if let (Some(value), Some(id)) = (id_value, &id)
        && *stem != *id.as_str()
    {
        let what = msg!("fault-file-name", field = "id", inside = id.as_str(), name = &*stem);
        reader.fault("file-name", value.span(), what);
    }
    Some(Candidate { id: id?, added: added?, withdrawn, hold })
}

/// The text of a candidate's file.
#[must_use]
pub fn write_candidate(candidate: &Candidate) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["id"] = value(candidate.id.as_str());
    document["added"] = value(written::moment(candidate.added));
    if let Some(withdrawal) = &candidate.withdrawn {
        let mut table = toml_edit::InlineTable::new();
        table.insert("at", written::moment(withdrawal.at).into());
        if !withdrawal.reason.is_empty() {
            table.insert("reason", withdrawal.reason.as_str().into());
        }
        if let Some(by) = &withdrawal.by {
            let (key, who) = decider_entry(by);
            table.insert(key, who);
        }
        document["withdrawn"] = value(table);
    }
    if let Some(hold) = &candidate.hold {
        let mut table = toml_edit::InlineTable::new();
        table.insert("at", written::moment(hold.at).into());
        table.insert("reason", hold.reason.as_str().into());
        document["hold"] = value(table);
    }
    document.to_string()
}
