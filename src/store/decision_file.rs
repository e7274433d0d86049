//! Decision files: `decisions/<candidate>/<id>.toml`.

use toml_edit::{DocumentMut, InlineTable, value};

use super::decider::{decider_entry, read_decider};
use super::reader::{Fields, Located, Reader};
use super::{Source, written};
use crate::model::{Decision, Fault, RankingThen, Verdict};

/// Reads a decision.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_decision(source: &Source) -> Result<Decision, Vec<Fault>> {
    Reader::read(source, decision)
}

fn decision(fields: &Fields<'_, '_>) -> Option<Decision> {
    let reader = fields.reader();
    let id = fields.required("id").and_then(|value| reader.id(value));
    let candidate = fields.required("candidate").and_then(|value| reader.id(value));
    let verdict = fields
        .required("decision")
        .and_then(|value| reader.one_of(value, &Verdict::ALL.map(|one| (one.code(), one))));
    let said = fields.optional("by").is_some() || fields.optional("by_name").is_some();
    let by = if said { read_decider(fields) } else { fields.required("by").and(None) };
    let reason = fields.required("reason").and_then(|value| reader.filled_text(value));
    let at = fields.required("at").and_then(|value| reader.moment(value));
    let entered_by = fields.optional("entered_by").and_then(|value| reader.filled_text(value));
    let ranking = fields.required("ranking").and_then(|value| ranking(reader, value));
    let salt = fields.required("salt").and_then(|value| reader.text(value));
    let replaces = fields.optional("replaces").map(|value| reader.digests(value));
    let digest = fields.required("digest").and_then(|value| reader.digest(value));
    fields.finish();
    Some(Decision {
        id: id?,
        candidate: candidate?,
        verdict: verdict?,
        by: by?,
        reason: reason?.to_owned(),
        at: at?,
        entered_by: entered_by.map(str::to_owned),
        ranking: ranking?,
        salt: salt?.to_owned(),
        replaces: replaces.unwrap_or_default(),
        digest: digest?,
    })
}

fn ranking(reader: &Reader<'_>, value: Located<'_>) -> Option<RankingThen> {
    let fields = reader.table(value)?;
    let place = fields.optional("place").and_then(|value| reader.order(value));
    let passed_over = fields.optional("passed_over").and_then(|value| reader.array(value));
    let passed_over = passed_over.unwrap_or_default().iter();
    let passed_over = passed_over.filter_map(|value| reader.id(value)).collect();
    fields.finish();
    Some(RankingThen { place, passed_over })
}

/// The text of a decision.
#[must_use]
pub fn write_decision(decision: &Decision) -> String {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["id"] = value(decision.id.as_str());
    document["candidate"] = value(decision.candidate.as_str());
    document["decision"] = value(decision.verdict.code());
    let (key, by) = decider_entry(&decision.by);
    document[key] = value(by);
    document["reason"] = value(&decision.reason);
    document["at"] = value(written::moment(decision.at));
    if let Some(name) = &decision.entered_by {
        document["entered_by"] = value(name);
    }
    let mut ranking = InlineTable::new();
    if let Some(place) = decision.ranking.place {
        ranking.insert("place", i64::from(place).into());
    }
    if !decision.ranking.passed_over.is_empty() {
        let passed_over: toml_edit::Array =
            decision.ranking.passed_over.iter().map(crate::model::CandidateId::as_str).collect();
        ranking.insert("passed_over", passed_over.into());
    }
    document["ranking"] = value(ranking);
    document["salt"] = value(&decision.salt);
    if !decision.replaces.is_empty() {
        document["replaces"] = value(written::digests(&decision.replaces));
    }
    document["digest"] = value(decision.digest.as_str());
    document.to_string()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::{read_decision, write_decision};
    use crate::model::{CandidateId, Decider, Decision, RankingThen, Verdict};
    use crate::store::Source;

    fn decision() -> impl Strategy<Value = Decision> {
        let by = prop_oneof![
            Just(Decider::Interviewer("kari".parse().expect("an id"))),
            "[A-ZÆØÅ][a-z \"]{0,12}".prop_map(Decider::Other),
        ];
        let verdict = proptest::sample::select(Verdict::ALL.as_slice());
        let place = proptest::option::of(1_u32..40);
        let over = proptest::collection::vec("[a-z][a-z0-9]{3}", 0..4);
        let replaces = proptest::collection::vec("[0-9a-f]{32}", 0..3);
        (verdict, by, "[a-zæøå\n\u{1}\u{202e} ]{0,20}x", place, over, replaces).prop_map(
            |(verdict, by, reason, place, over, replaces)| {
                let over = over.iter().filter_map(|id| id.parse::<CandidateId>().ok());
                let at = "2026-11-24T14:00:00+01:00";
                let decision = Decision {
                    id: "p3vw7tnc".parse().expect("an id"),
                    candidate: "k7f3".parse().expect("an id"),
                    verdict,
                    by,
                    reason,
                    at: DateTime::parse_from_rfc3339(at).expect("a moment"),
                    entered_by: None,
                    ranking: RankingThen { place, passed_over: over.collect() },
                    salt: "b0f4c5a2d57e4b0c9f8f5d3a6f1f7c21".to_owned(),
                    replaces: replaces
                        .iter()
                        .map(|digits| digits.parse().expect("a digest"))
                        .collect(),
                    digest: "00000000000000000000000000000000".parse().expect("a digest"),
                };
                decision.sealed()
            },
        )
    }

    proptest! {
        #[test]
        fn a_decision_is_read_as_it_was_written(decision in decision()) {
            let text = write_decision(&decision);
            let read = read_decision(&Source::new("d.toml", text.as_str()));
            prop_assert_eq!(read.as_ref(), Ok(&decision), "{}", text);
            prop_assert!(decision.is_unchanged());
        }

        #[test]
        fn who_decided_is_part_of_the_digest(decision in decision()) {
            let by = Decider::Other("Somebody Else".to_owned());
            let changed = Decision { by, ..decision };
            prop_assert!(!changed.is_unchanged());
        }
    }
}
