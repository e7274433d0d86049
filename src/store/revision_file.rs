//! Revision files: `revisions/<candidate>/<interviewer>.<criterion>.<id>.toml`.

use toml_edit::{DocumentMut, value};

use super::answers::{rating, rating_entry};
use super::reader::{Fields, Reader};
use super::{Source, written};
use crate::model::{CriterionId, Fault, Pin, Revision, Rubric};
use crate::msg;

/// Reads a revision.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_revision(source: &Source, rubric: &Rubric) -> Result<Revision, Vec<Fault>> {
    Reader::read(source, |fields| revision(fields, rubric))
}

fn revision(fields: &Fields<'_, '_>, rubric: &Rubric) -> Option<Revision> {
    let reader = fields.reader();
    let id = fields.required("id").and_then(|value| reader.id(value));
    let candidate = fields.required("candidate").and_then(|value| reader.id(value));
    let interviewer = fields.required("interviewer").and_then(|value| reader.id(value));
    let made_with = fields.required("rubric").and_then(|value| reader.pin(value));
    let same = |pin: &Pin| pin.id == rubric.id && pin.version == rubric.version;
    let ours = made_with.as_ref().is_none_or(same);
    let criterion = fields.required("criterion").and_then(|value| {
        let id: CriterionId = reader.id(value)?;
        if ours && rubric.criterion(&id).is_none() {
            let known: Vec<&str> = rubric.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = id.as_str());
            let hint = msg!("hint-known-ids", ids = known.join(", "));
            reader.hinted("unknown-criterion", value.span(), what, hint);
        }
        Some(id)
    });
    let rating = match (fields.optional("score"), fields.optional("missing")) {
        // Without either, what is missing is the score.
        (None, None) => fields.required("score").and(None),
        _ => rating(fields, ours.then_some(rubric.scale)),
    };
    let reason = fields.required("reason").and_then(|value| reader.filled_text(value));
    let at = fields.required("at").and_then(|value| reader.moment(value));
    let entered_by = fields.optional("entered_by").and_then(|value| reader.filled_text(value));
    let salt = fields.required("salt").and_then(|value| reader.text(value));
    let replaces = fields.required("replaces").map(|value| reader.digests(value));
    let digest = fields.required("digest").and_then(|value| reader.digest(value));
    fields.finish();
    Some(Revision {
        id: id?,
        candidate: candidate?,
        interviewer: interviewer?,
        rubric: made_with?,
        criterion: criterion?,
        rating: rating?,
        reason: reason?.to_owned(),
        at: at?,
        entered_by: entered_by.map(str::to_owned),
        salt: salt?.to_owned(),
        replaces: replaces?,
        digest: digest?,
    })
}

/// The text of a revision.
#[must_use]
pub fn write_revision(revision: &Revision) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["id"] = value(revision.id.as_str());
    document["candidate"] = value(revision.candidate.as_str());
    document["interviewer"] = value(revision.interviewer.as_str());
    document["rubric"] = value(written::pin(&revision.rubric));
    document["criterion"] = value(revision.criterion.as_str());
    let (key, rating) = rating_entry(revision.rating);
    document[key] = rating;
    document["reason"] = value(&revision.reason);
    document["at"] = value(written::moment(revision.at));
    if let Some(name) = &revision.entered_by {
        document["entered_by"] = value(name);
    }
    document["salt"] = value(&revision.salt);
    document["replaces"] = value(written::digests(&revision.replaces));
    document["digest"] = value(revision.digest.as_str());
    document.to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use chrono::DateTime;
    use proptest::prelude::*;

    use super::{read_revision, write_revision};
    use crate::model::{Rating, Revision, Rubric};
    use crate::store::{Source, embedded_rubric};

    static RUBRIC: LazyLock<Rubric> =
        LazyLock::new(|| embedded_rubric("customer-service").expect("embedded").expect("valid").0);

    fn revision() -> impl Strategy<Value = Revision> {
        let rating = prop_oneof![
            (0_i64..=10).prop_map(|n| Rating::Score(RUBRIC.scale.score(n).expect("on it"))),
            Just(Rating::NotAsked),
            Just(Rating::NoEvidence),
        ];
        let text = "[a-zæøå\"'\\\\\n\u{1}\u{202e} ]{0,20}x";
        (0_usize..9, rating, text, proptest::option::of("[A-Z][a-z]{1,8}")).prop_map(
            |(criterion, rating, reason, entered_by)| {
                let at = "2026-11-23T09:10:00+01:00";
                let revision = Revision {
                    id: "x8m2q4ab".parse().expect("an id"),
                    candidate: "k7f3".parse().expect("an id"),
                    interviewer: "kari".parse().expect("an id"),
                    rubric: RUBRIC.pin(),
                    criterion: RUBRIC.criteria[criterion].id.clone(),
                    rating,
                    reason,
                    at: DateTime::parse_from_rfc3339(at).expect("a moment"),
                    entered_by,
                    salt: "5c0d29f1a6a94d0ea8d6bb0a3f0a51e7".to_owned(),
                    replaces: vec!["f9f1076603ceb38af51672c7cb3602cc".parse().expect("a digest")],
                    digest: "00000000000000000000000000000000".parse().expect("a digest"),
                };
                revision.sealed()
            },
        )
    }

    proptest! {
        #[test]
        fn a_revision_is_read_as_it_was_written(revision in revision()) {
            let text = write_revision(&revision);
            let read = read_revision(&Source::new("r.toml", text.as_str()), &RUBRIC);
            prop_assert_eq!(read.as_ref(), Ok(&revision), "{}", text);
            prop_assert!(revision.is_unchanged());
        }

        #[test]
        fn what_is_changed_shows(revision in revision(), reason in "[a-z]{1,9}") {
            let changed = Revision { reason: format!("{} {reason}", revision.reason), ..revision };
            prop_assert!(!changed.is_unchanged());
        }
    }
}
