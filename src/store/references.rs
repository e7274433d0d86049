//! The ids in a rubric's file: each stands once, and what is referred to is there.

use std::collections::HashMap;
use std::ops::Range;

use super::reader::{Fields, Located, Reader, hint_of_ids};
use crate::model::{Criterion, CriterionId, Group, GroupId, IdFault};
use crate::msg;
use crate::text::Message;

/// The `id` of a table, which must not have occurred before.
pub(super) fn unique_id<T: std::str::FromStr<Err = IdFault>>(
    fields: &Fields<'_, '_>,
    seen: &mut HashMap<String, Range<usize>>,
    name: impl Fn(&T) -> String,
) -> Option<(T, Range<usize>)> {
    let value = fields.required("id")?;
    let id: T = fields.reader().id(value)?;
    if let Some(first) = seen.get(&name(&id)) {
        fields.reader().twice(value.span(), first.clone(), &name(&id));
        return None;
    }
    seen.insert(name(&id), value.span());
    Some((id, value.span()))
}

/// The id of a group that there is.
pub(super) fn known_group(
    reader: &Reader<'_>,
    value: Located<'_>,
    groups: &[(Group, Range<usize>)],
) -> Option<GroupId> {
    let id: GroupId = reader.id(value)?;
    let names = || groups.iter().map(|(group, _)| group.id.as_str());
    if names().any(|name| name == id.as_str()) {
        return Some(id);
    }
    // That there are no groups was reported; it need not be said for every criterion.
    if groups.is_empty() {
        return None;
    }
    unknown(reader, value, "unknown-group", msg!("fault-unknown-group", id = id.as_str()), names());
    None
}

/// The id of a criterion that there is.
pub(super) fn known_criterion(
    reader: &Reader<'_>,
    value: Located<'_>,
    criteria: &[Criterion],
) -> Option<CriterionId> {
    let id: CriterionId = reader.id(value)?;
    let names = || criteria.iter().map(|criterion| criterion.id.as_str());
    if names().any(|name| name == id.as_str()) {
        return Some(id);
    }
    // As above: what is wrong with all the criteria was reported.
    if criteria.is_empty() {
        return None;
    }
    let what = msg!("fault-unknown-criterion", id = id.as_str());
    unknown(reader, value, "unknown-criterion", what, names());
    None
}

fn unknown<'w>(
    reader: &Reader<'_>,
    value: Located<'_>,
    code: &'static str,
    what: Message,
    known: impl Iterator<Item = &'w str> + Clone,
) {
    let typed = value.get_ref().as_str().unwrap_or_default();
    reader.hinted(code, value.span(), what, hint_of_ids(typed, known));
}
