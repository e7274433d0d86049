//! Who decided or withdrew, in a file: `by` with an interviewer's id, or `by_name`.

use toml_edit::Value;

use super::reader::Fields;
use crate::model::Decider;
use crate::msg;

/// Who it was; `None` where the file does not say, or says it wrongly.
pub(super) fn read_decider(fields: &Fields<'_, '_>) -> Option<Decider> {
    let reader = fields.reader();
    match (fields.optional("by"), fields.optional("by_name")) {
        (Some(value), None) => reader.id(value).map(Decider::Interviewer),
        (None, Some(value)) => {
            reader.filled_text(value).map(|name| Decider::Other(name.to_owned()))
        }
        (Some(_), Some(value)) => {
            reader.fault("two-deciders", value.span(), msg!("fault-two-deciders"));
            None
        }
        (None, None) => None,
    }
}

/// The key and its value.
pub(super) fn decider_entry(by: &Decider) -> (&'static str, Value) {
    match by {
        Decider::Interviewer(id) => ("by", id.as_str().into()),
        Decider::Other(name) => ("by_name", name.as_str().into()),
    }
}
