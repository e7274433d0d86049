//! A file in the middle of a merge: each side of it read on its own.

use std::sync::Arc;

use super::Source;
use crate::model::Fault;

/// Which lines belong to which side of a merge.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Both,
    Ours,
    /// The common ancestor, as `merge.conflictStyle = diff3` writes it.
    Base,
    Theirs,
}

/// The two sides of a file with conflict markers, as files of their own.
///
/// What belongs to the other side is blank, so that everything left stands
/// where it stands in the file.
pub(super) fn sides(source: &Source) -> [Source; 2] {
    [Part::Ours, Part::Theirs].map(|side| {
        let mut part = Part::Both;
        let mut text = String::with_capacity(source.text.len());
        for line in source.text.split_inclusive('\n') {
            let next = match part {
                _ if line.starts_with("<<<<<<< ") => Some(Part::Ours),
                Part::Ours if line.starts_with("|||||||") => Some(Part::Base),
                Part::Ours | Part::Base if line.starts_with("=======") => Some(Part::Theirs),
                _ if line.starts_with(">>>>>>> ") => Some(Part::Both),
                _ => None,
            };
            part = next.unwrap_or(part);
            if next.is_none() && (part == Part::Both || part == side) {
                text.push_str(line);
            } else {
                text.extend(line.bytes().map(|byte| match byte {
                    b'\n' | b'\r' => char::from(byte),
                    _ => ' ',
                }));
            }
        }
        Source::new(source.path.clone(), text)
    })
}

/// The markers and what is wrong with either side, each fault once, sorted by place.
pub(super) fn faults(source: &Source, markers: Vec<Fault>, sides: [Vec<Fault>; 2]) -> Vec<Fault> {
    let [ours, theirs] = sides.map(|faults| {
        let whole = |mut fault: Fault| {
            if let Some(place) = fault.place.as_mut().filter(|place| !place.text.is_empty()) {
                place.text = Arc::clone(&source.text);
            }
            fault
        };
        faults.into_iter().map(whole).collect()
    });
    let mut all = markers;
    all.extend(Fault::of_both_sides(ours, theirs));
    all.sort_by_key(|fault| fault.place.as_ref().map_or(0, |place| place.span.start));
    all
}

#[cfg(test)]
mod tests {
    use super::sides;
    use crate::store::Source;

    #[test]
    fn each_side_stands_where_it_stands_in_the_file() {
        let text = "a = 1\n<<<<<<< HEAD\nb = \"å\"\r\n||||||| base\nb = 0\n=======\nb = 3\n>>>>>>> x\nc = 4\n";
        let [ours, theirs] = sides(&Source::new("r.toml", text));
        assert_eq!((ours.text.len(), theirs.text.len()), (text.len(), text.len()));
        let said = |text: &str| {
            text.lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(said(&ours.text), "a = 1 b = \"å\" c = 4");
        assert_eq!(said(&theirs.text), "a = 1 b = 3 c = 4");
        assert_eq!(ours.text.find("b ="), text.find("b ="));
    }
}
