//! Answers in a file: `[ratings]` and `[[note]]`, in scorecards, drafts and what people write by
//! hand.

use std::collections::BTreeMap;

use toml_edit::{Table, value};

use super::reader::{Fields, Located, Reader, hint_of_ids};
use super::{Source, written};
use crate::model::{
    Answer, CandidateId, Competence, CompetenceId, CriterionId, Fault, InterviewerId, NoteLine,
    Rating, Recommendation, Rubric, Scale,
};
use crate::msg;

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

/// The answers of a table, by criterion; of a rubric that isn't at hand, without what only it
/// could know.
pub(super) fn answers(
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
            let what = msg!("fault-unknown-criterion", id = key);
            reader.hinted("unknown-criterion", span, what, hint_of_ids(key, names));
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
        let id: CompetenceId = reader.id(value)?;
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
pub(super) fn notes(reader: &Reader<'_>, value: Located<'_>) -> Vec<NoteLine> {
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

/// A running note as a table.
pub(super) fn note_table(line: &NoteLine) -> Table {
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

/// An answer as a table; what is empty is left out.
pub(super) fn answer_table(answer: &Answer) -> Table {
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
        let ticks: toml_edit::Array = answer.ticks.iter().map(CompetenceId::as_str).collect();
        table["ticks"] = value(ticks);
    }
    if let Some(at) = answer.at {
        table["at"] = value(written::moment(at));
    }
    table
}
