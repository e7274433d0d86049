//! The ids in a rubric's file: each stands once, and what is referred to is there.

use std::collections::HashMap;
use std::ops::Range;

use super::reader::{Fields, Located, Reader, hint_of_ids};
use crate::model::{CriterionId, GroupId, IdFault};
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

/// The ids of an array's tables, in the order of the file.
///
/// As they are written: a table that has another fault is there all the same.
pub(super) fn ids_of(tables: Option<Located<'_>>) -> Vec<&str> {
    let tables = tables.and_then(|tables| tables.get_ref().as_array());
    let tables = tables.into_iter().flatten();
    tables.filter_map(|table| table.get_ref().as_table()?.get("id")?.get_ref().as_str()).collect()
}

/// The id of a group that there is.
pub(super) fn known_group(
    reader: &Reader<'_>,
    value: Located<'_>,
    groups: &[&str],
) -> Option<GroupId> {
    let id: GroupId = reader.id(value)?;
    let what = || msg!("fault-unknown-group", id = id.as_str());
    is_known(reader, value, "unknown-group", what, groups).then_some(id)
}

/// The id of a criterion that there is.
pub(super) fn known_criterion(
    reader: &Reader<'_>,
    value: Located<'_>,
    criteria: &[&str],
) -> Option<CriterionId> {
    let id: CriterionId = reader.id(value)?;
    let what = || msg!("fault-unknown-criterion", id = id.as_str());
    is_known(reader, value, "unknown-criterion", what, criteria).then_some(id)
}

fn is_known(
    reader: &Reader<'_>,
    value: Located<'_>,
    code: &'static str,
    what: impl Fn() -> Message,
    known: &[&str],
) -> bool {
    let typed = value.get_ref().as_str().unwrap_or_default();
    let is_known = known.contains(&typed);
    // That there are none at all was reported; it need not be said wherever one is named.
    if !is_known && !known.is_empty() {
        reader.hinted(code, value.span(), what(), hint_of_ids(typed, known.iter().copied()));
    }
    is_known
}

#[cfg(test)]
mod tests {
    use crate::store::{Source, read_rubric};

    /// The codes of what is wrong with the traits where something in them is replaced.
    fn codes(from: &str, to: &str) -> Vec<&'static str> {
        let traits = include_str!("../../rubrics/traits.toml");
        assert!(traits.contains(from) && traits.contains("lead = "), "another rubric");
        let source = Source::new("x.toml", traits.replacen(from, to, 1));
        let faults = read_rubric(&source).err().unwrap_or_default();
        faults.iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn what_has_a_fault_of_its_own_is_there_for_what_names_it() {
        assert_eq!(codes("weight = 2", "weight = nan"), ["weight"]);
        assert_eq!(codes("[[group]]", "[[group]]\nweight = 2"), ["unknown-key"]);
    }

    #[test]
    fn what_is_not_there_is_told() {
        assert_eq!(codes("lead = \"", "lead = \"un"), ["unknown-criterion"]);
    }
}
