//! The file of groups that `impact` is given: a table of candidates and the group of each.

use std::collections::BTreeMap;

use super::Source;
use crate::model::{CandidateId, Fault, Place};
use crate::msg;

/// The groups by candidate: a line each, behind a heading that names the two columns.
///
/// Commas or semicolons, as the heading has them; a line without a group is passed over.
///
/// # Errors
/// What is wrong with the heading; else every line that names no candidate, or one twice.
pub fn read_groups(source: &Source) -> Result<BTreeMap<CandidateId, String>, Vec<Fault>> {
    let heading = source.text.lines().next().unwrap_or_default();
    let separator = if heading.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(source.text.as_bytes());
    let fault = |what| Fault::error("groups", Some(Place::file(&source.path)), what);
    let headers = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| headers.iter().position(|one| one.eq_ignore_ascii_case(name));
    let (Some(candidate), Some(group)) = (column("candidate"), column("group")) else {
        return Err(vec![fault(msg!("fault-groups-columns")).hinting(msg!("hint-groups"))]);
    };
    let mut groups = BTreeMap::new();
    let mut faults = Vec::new();
    for record in reader.records() {
        let place = match &record {
            Ok(record) => record.position(),
            Err(error) => error.position(),
        };
        let line = place.map_or(0, csv::Position::line).to_string();
        let Ok(record) = record else {
            faults.push(fault(msg!("fault-groups-line", line = line)));
            continue;
        };
        let (id, group) = (record.get(candidate).unwrap_or(""), record.get(group).unwrap_or(""));
        if group.is_empty() {
            continue;
        }
        match id.parse::<CandidateId>() {
            Err(_) => faults.push(fault(msg!("fault-groups-id", line = line, id = id))),
            Ok(id) => {
                if groups.insert(id.clone(), group.to_owned()).is_some() {
                    let id = id.as_str();
                    faults.push(fault(msg!("fault-groups-twice", line = line, id = id)));
                }
            }
        }
    }
    if faults.is_empty() { Ok(groups) } else { Err(faults) }
}
