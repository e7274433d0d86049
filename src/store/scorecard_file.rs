//! Scorecard files: `scorecards/<candidate>/<interviewer>.toml`.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::answers::{answer_table, answers, note_table, notes};
use super::reader::{Fields, Located, Reader};
use super::{Draft, Source, written};
use crate::model::{Amendment, Fault, Origin, Pin, Recommendation, Rubric, Scorecard};

/// Reads a submitted scorecard.
///
/// A card made with another rubric is read too, without checks of what only
/// that rubric could know; who counts it compares the pins.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_scorecard(source: &Source, rubric: &Rubric) -> Result<Scorecard, Vec<Fault>> {
    Reader::read(source, |fields| {
        let card = scorecard(fields, rubric);
        let submitted = fields.required("submitted").and_then(|at| fields.reader().moment(at));
        // Without it nobody could tell whether the card is what was submitted.
        let _ = fields.required("digest");
        fields.finish();
        Some(Scorecard { submitted: Some(submitted?), ..card? })
    })
}

/// Reads a draft.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub(super) fn read_draft(source: &Source, rubric: &Rubric) -> Result<Draft, Vec<Fault>> {
    Reader::read(source, |fields| {
        let reader = fields.reader();
        let card = scorecard(fields, rubric);
        let place = fields.optional("draft").and_then(|value| reader.table(value));
        let (mut open, mut pending) = (None, "");
        if let Some(place) = place {
            open = place.optional("open").and_then(|value| reader.id(value));
            pending = place.optional("pending").and_then(|value| reader.text(value)).unwrap_or("");
            place.finish();
        }
        fields.finish();
        Some(Draft { card: card?, open, pending: pending.to_owned() })
    })
}

fn scorecard(fields: &Fields<'_, '_>, rubric: &Rubric) -> Option<Scorecard> {
    let reader = fields.reader();
    let candidate = fields.required("candidate").and_then(|value| reader.id(value));
    let interviewer = fields.required("interviewer").and_then(|value| reader.id(value));
    let pin = fields.required("rubric").and_then(|value| reader.pin(value));
    let order = fields.required("order").and_then(|value| reader.order(value));
    let salt = fields.required("salt").and_then(|value| reader.text(value));
    let origin = fields.optional("origin").and_then(|value| {
        let paper = Origin::Paper.code().map(|code| (code, Origin::Paper));
        reader.one_of(value, paper.as_slice())
    });
    let started = fields.required("started").and_then(|value| reader.moment(value));
    let amendment = fields.optional("amendment").and_then(|value| amendment(reader, value));
    let notes = fields.optional("note").map(|value| notes(reader, value));
    let strengths = fields.optional("strengths").and_then(|value| reader.text(value));
    let recommendation = fields
        .optional("recommendation")
        .and_then(|value| reader.one_of(value, &Recommendation::ALL.map(|one| (one.code(), one))));
    let digest = fields.optional("digest").and_then(|value| reader.digest(value));
    // The digest would say it surely, but reckoning it for every card takes long.
    let same = |pin: &Pin| pin.id == rubric.id && pin.version == rubric.version;
    let ours = pin.as_ref().is_none_or(same);
    let known = ours.then_some(rubric);
    let answers = fields.optional("ratings").map(|value| answers(reader, value, known));
    Some(Scorecard {
        candidate: candidate?,
        interviewer: interviewer?,
        rubric: pin?,
        order: order?,
        salt: salt?.to_owned(),
        origin: origin.unwrap_or_default(),
        started: started?,
        submitted: None,
        amendment,
        answers: answers.unwrap_or_default(),
        notes: notes.unwrap_or_default(),
        strengths: strengths.unwrap_or_default().to_owned(),
        recommendation,
        digest,
    })
}

fn amendment(reader: &Reader<'_>, value: Located<'_>) -> Option<Amendment> {
    let fields = reader.table(value)?;
    let number = fields.required("number").and_then(|value| reader.order(value));
    let replaces = fields.required("replaces").and_then(|value| reader.digest(value));
    let reason = fields.required("reason").and_then(|value| reader.text(value));
    fields.finish();
    Some(Amendment { number: number?, replaces: replaces?, reason: reason?.to_owned() })
}

/// The text of a scorecard; answers in the order of the rubric.
#[must_use]
pub fn write_scorecard(card: &Scorecard, rubric: &Rubric) -> String {
    document(card, rubric).to_string()
}

/// The text of a draft.
#[must_use]
pub(super) fn write_draft(draft: &Draft, rubric: &Rubric) -> String {
    let mut document = document(&draft.card, rubric);
    let mut place = Table::new();
    if let Some(open) = &draft.open {
        place["open"] = value(open.as_str());
    }
    if !draft.pending.is_empty() {
        place["pending"] = value(&draft.pending);
    }
    if !place.is_empty() {
        document["draft"] = Item::Table(place);
    }
    document.to_string()
}

fn document(card: &Scorecard, rubric: &Rubric) -> DocumentMut {
    let mut document = DocumentMut::new();
    document["format"] = value(super::reader::FORMAT);
    document["candidate"] = value(card.candidate.as_str());
    document["interviewer"] = value(card.interviewer.as_str());
    document["rubric"] = value(written::pin(&card.rubric));
    document["order"] = value(i64::from(card.order));
    document["salt"] = value(&card.salt);
    if let Some(origin) = card.origin.code() {
        document["origin"] = value(origin);
    }
    document["started"] = value(written::moment(card.started));
    if let Some(at) = card.submitted {
        document["submitted"] = value(written::moment(at));
    }
    if let Some(amendment) = &card.amendment {
        let mut table = toml_edit::InlineTable::new();
        table.insert("number", i64::from(amendment.number).into());
        table.insert("replaces", amendment.replaces.as_str().into());
        table.insert("reason", amendment.reason.as_str().into());
        document["amendment"] = value(table);
    }
    if !card.strengths.is_empty() {
        document["strengths"] = value(&card.strengths);
    }
    if let Some(recommendation) = card.recommendation {
        document["recommendation"] = value(recommendation.code());
    }
    if let Some(digest) = &card.digest {
        document["digest"] = value(digest.as_str());
    }
    let mut ratings = Table::new();
    ratings.set_implicit(true);
    let in_order = rubric.criteria.iter().filter_map(|one| card.answers.get_key_value(&one.id));
    let others = card.answers.iter().filter(|(id, _)| rubric.criterion(id).is_none());
    for (id, answer) in in_order.chain(others) {
        ratings.insert(id.as_str(), Item::Table(answer_table(answer)));
    }
    if !ratings.is_empty() {
        document["ratings"] = Item::Table(ratings);
    }
    if !card.notes.is_empty() {
        let lines: ArrayOfTables = card.notes.iter().map(note_table).collect();
        document["note"] = Item::ArrayOfTables(lines);
    }
    document
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use chrono::DateTime;
    use proptest::prelude::*;

    use super::{read_draft, read_scorecard, write_draft, write_scorecard};
    use crate::model::{Amendment, Answer, Digest, NoteLine, Rating, Rubric, Scorecard};
    use crate::store::{Draft, Source, embedded_rubric};

    static RUBRIC: LazyLock<Rubric> =
        LazyLock::new(|| embedded_rubric("customer-service").expect("embedded").expect("valid").0);

    /// A note that looks like the file it stands in.
    const LIKE_A_FILE: &str = "\"\"\"\n'''\n<<<<<<< HEAD\n[ratings.helpful]\n";

    /// Notes of every kind: quotes, escapes, control and direction characters, several lines.
    fn note() -> impl Strategy<Value = String> {
        prop_oneof![
            ".{0,20}",
            "[\u{1}-\u{1f}\"'\\\\\u{7f}-\u{9f}\u{202e}\u{feff}a ]{0,12}",
            Just(LIKE_A_FILE.to_owned()),
        ]
        // Windows line ends become plain ones on the way in; files hold no others.
        .prop_map(|text| text.replace("\r\n", "\n"))
    }

    fn card() -> impl Strategy<Value = Scorecard> {
        let rating = prop_oneof![
            (0_i64..=10).prop_map(|n| RUBRIC.scale.score(n).ok().map(Rating::Score)),
            Just(Some(Rating::NotAsked)),
            Just(Some(Rating::NoEvidence)),
            Just(None),
        ];
        let answers = proptest::collection::btree_map(0_usize..9, (rating, note(), note()), 0..9);
        let lines = proptest::collection::vec(note(), 0..3);
        (answers, lines, note(), any::<bool>()).prop_map(|(answers, lines, strengths, amended)| {
            let at = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment");
            let answers = answers.into_iter().map(|(place, (rating, evidence, judgement))| {
                let criterion = &RUBRIC.criteria[place];
                let ticks =
                    criterion.competences.iter().take(2).map(|one| one.id.clone()).collect();
                let answer = Answer { rating, evidence, judgement, ticks, at: Some(at) };
                (criterion.id.clone(), answer)
            });
            let card = Scorecard {
                origin: crate::model::Origin::Paper,
                candidate: "c1".parse().expect("an id"),
                interviewer: "kari".parse().expect("an id"),
                rubric: RUBRIC.pin(),
                order: 2,
                salt: "ab".repeat(16),
                started: at,
                submitted: Some(at),
                amendment: None,
                answers: answers.collect(),
                notes: lines.into_iter().map(|text| NoteLine { at, text }).collect(),
                strengths: strengths.clone(),
                recommendation: None,
                digest: None,
            };
            let replaces = Digest::of_scorecard(&card);
            let amendment = Amendment { number: 2, replaces, reason: strengths };
            let mut card = Scorecard { amendment: amended.then_some(amendment), ..card };
            card.digest = Some(Digest::of_scorecard(&card));
            card
        })
    }

    proptest! {
        #[test]
        fn a_card_is_read_as_it_was_written(card in card()) {
            let text = write_scorecard(&card, &RUBRIC);
            let read = read_scorecard(&Source::new("card.toml", text.as_str()), &RUBRIC);
            prop_assert_eq!(read.as_ref(), Ok(&card), "{}", text);
            prop_assert!(read.is_ok_and(|read| read.is_unchanged()));
        }

        #[test]
        fn a_draft_is_read_as_it_was_written(card in card(), pending in note()) {
            let card = Scorecard { submitted: None, ..card };
            let open = Some(RUBRIC.criteria[3].id.clone());
            let draft = Draft { card, open, pending };
            let text = write_draft(&draft, &RUBRIC);
            prop_assert_eq!(read_draft(&Source::new("d.toml", text.as_str()), &RUBRIC), Ok(draft));
        }
    }
}
