//! Scorecard files: `scorecards/<candidate>/<interviewer>.toml`.

use std::collections::BTreeMap;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::reader::{Fields, Located, Reader};
use super::{Draft, Source, written};
use crate::model::{
    Amendment, Answer, CandidateId, Competence, CriterionId, Fault, InterviewerId, NoteLine,
    Origin, Pin, Rating, Recommendation, Rubric, Scale, Scorecard,
};
use crate::msg;

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

/// Answers without the head of a scorecard, as a person writes them by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswers {
    /// On whom, if the file says so.
    pub candidate: Option<CandidateId>,
    /// By whom, if the file says so.
    pub interviewer: Option<InterviewerId>,
    /// The answers.
    pub answers: BTreeMap<CriterionId, Answer>,
    /// Running notes that belong to no criterion.
    pub notes: Vec<NoteLine>,
    /// What the candidate brings that no criterion asks for.
    pub strengths: String,
    /// The overall recommendation.
    pub recommendation: Option<Recommendation>,
}

/// Reads the answers of a file: `[ratings]`, `[[note]]`, `strengths`, `recommendation`.
///
/// The head of a scorecard or draft may stand there too; it must be of the same
/// rubric, and whose it is the caller compares.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_answers(source: &Source, rubric: &Rubric) -> Result<GivenAnswers, Vec<Fault>> {
    const HEAD: [&str; 8] =
        ["order", "salt", "origin", "started", "submitted", "amendment", "digest", "draft"];
    Reader::read(source, |fields| {
        let reader = fields.reader();
        for key in HEAD {
            let _ = fields.optional(key);
        }
        let candidate = fields.optional("candidate").and_then(|value| reader.id(value));
        let interviewer = fields.optional("interviewer").and_then(|value| reader.id(value));
        if let Some(value) = fields.optional("rubric")
            && let Some(pin) = reader.pin(value)
            && pin.digest != rubric.pin().digest
        {
            let (version, digest) = (pin.version.as_str(), pin.digest.as_str());
            let ours = rubric.pin();
            let what = msg!(
                "fault-card-rubric",
                version = version,
                digest = digest,
                round_version = &ours.version,
                round_digest = ours.digest.as_str(),
            );
            reader.fault("card-rubric", value.span(), what);
        }
        let answers = fields.optional("ratings").map(|value| answers(reader, value, Some(rubric)));
        let notes = fields.optional("note").map(|value| notes(reader, value));
        let strengths = fields.optional("strengths").and_then(|value| reader.text(value));
        let recommendation = fields.optional("recommendation").and_then(|value| {
            reader.one_of(value, &Recommendation::ALL.map(|one| (one.code(), one)))
        });
        fields.finish();
        Some(GivenAnswers {
            candidate,
            interviewer,
            answers: answers.unwrap_or_default(),
            notes: notes.unwrap_or_default(),
            strengths: strengths.unwrap_or_default().to_owned(),
            recommendation,
        })
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

fn answers(
    reader: &Reader<'_>,
    value: Located<'_>,
    rubric: Option<&Rubric>,
) -> BTreeMap<CriterionId, Answer> {
    let Some(table) = reader.table(value) else { return BTreeMap::new() };
    let mut answers = BTreeMap::new();
    for (key, span, value) in table.entries() {
        let Some(id) = reader.parse_id::<CriterionId>(key, span.clone()) else { continue };
        let criterion = rubric.map(|rubric| rubric.criterion(&id));
        if criterion == Some(None) {
            let names =
                rubric.iter().flat_map(|rubric| &rubric.criteria).map(|one| one.id.as_str());
            let hint = match super::reader::nearest(key, names.clone()) {
                Some(close) => msg!("hint-did-you-mean", word = close),
                None => msg!("hint-known-ids", ids = names.collect::<Vec<_>>().join(", ")),
            };
            reader.hinted(
                "unknown-criterion",
                span,
                msg!("fault-unknown-criterion", id = key),
                hint,
            );
            continue;
        }
        let competences = criterion.flatten().map(|criterion| criterion.competences.as_slice());
        let scale = rubric.map(|rubric| rubric.scale);
        if let Some(answer) = answer(reader, value, scale, competences) {
            answers.insert(id, answer);
        }
    }
    answers
}

fn answer(
    reader: &Reader<'_>,
    value: Located<'_>,
    scale: Option<Scale>,
    competences: Option<&[Competence]>,
) -> Option<Answer> {
    let fields = reader.table(value)?;
    let rating = rating(&fields, scale);
    let evidence = fields.optional("evidence").and_then(|value| reader.text(value));
    let judgement = fields.optional("judgement").and_then(|value| reader.text(value));
    let ticks = fields.optional("ticks").and_then(|value| reader.array(value));
    let ticks = ticks.unwrap_or_default().iter().filter_map(|value| {
        let id: crate::model::CompetenceId = reader.id(value)?;
        if competences.is_some_and(|known| known.iter().all(|one| one.id != id)) {
            let what = msg!("fault-unknown-competence", id = id.as_str());
            reader.fault("unknown-competence", value.span(), what);
            return None;
        }
        Some(id)
    });
    let ticks = ticks.collect();
    let at = fields.optional("at").and_then(|value| reader.moment(value));
    fields.finish();
    Some(Answer {
        rating,
        evidence: evidence.unwrap_or_default().to_owned(),
        judgement: judgement.unwrap_or_default().to_owned(),
        ticks,
        at,
    })
}

/// The running notes, a table each.
fn notes(reader: &Reader<'_>, value: Located<'_>) -> Vec<NoteLine> {
    let line = |value| {
        let fields = reader.table(value)?;
        let at = fields.required("at").and_then(|value| reader.moment(value));
        let text = fields.required("text").and_then(|value| reader.text(value));
        fields.finish();
        Some(NoteLine { at: at?, text: text?.to_owned() })
    };
    reader.array(value).unwrap_or_default().iter().filter_map(line).collect()
}

/// The rating of a table: `score`, or `missing` with why there is none; `None` without either.
pub(super) fn rating(fields: &Fields<'_, '_>, scale: Option<Scale>) -> Option<Rating> {
    let reader = fields.reader();
    let widest = Scale::new(-Scale::LIMIT, Scale::LIMIT).unwrap_or(Scale::DEFAULT);
    match (fields.optional("score"), fields.optional("missing")) {
        (Some(value), None) => {
            super::rubric_file::score(reader, value, scale.unwrap_or(widest)).map(Rating::Score)
        }
        (None, Some(value)) => reader
            .one_of(value, &[("not-asked", Rating::NotAsked), ("no-evidence", Rating::NoEvidence)]),
        (Some(_), Some(value)) => {
            reader.fault("score-and-missing", value.span(), msg!("fault-score-and-missing"));
            None
        }
        (None, None) => None,
    }
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

fn note_table(line: &NoteLine) -> Table {
    let mut table = Table::new();
    table["at"] = value(written::moment(line.at));
    table["text"] = value(&line.text);
    table
}

/// Key and value of a rating in a file.
pub(super) fn rating_entry(rating: Rating) -> (&'static str, toml_edit::Item) {
    match rating {
        Rating::Score(score) => ("score", value(score.number())),
        Rating::NotAsked => ("missing", value("not-asked")),
        Rating::NoEvidence => ("missing", value("no-evidence")),
    }
}

fn answer_table(answer: &Answer) -> Table {
    let mut table = Table::new();
    if let Some(rating) = answer.rating {
        let (key, rating) = rating_entry(rating);
        table[key] = rating;
    }
    if !answer.evidence.is_empty() {
        table["evidence"] = value(&answer.evidence);
    }
    if !answer.judgement.is_empty() {
        table["judgement"] = value(&answer.judgement);
    }
    if !answer.ticks.is_empty() {
        let ticks: toml_edit::Array =
            answer.ticks.iter().map(crate::model::CompetenceId::as_str).collect();
        table["ticks"] = value(ticks);
    }
    if let Some(at) = answer.at {
        table["at"] = value(written::moment(at));
    }
    table
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
