//! Digests of content: the same for the same content, however the file is laid out.

use std::borrow::Cow;
use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

use super::{Criterion, Rating, Rubric, Scorecard, Wording};

/// The first 128 bits of a SHA-256, as 32 hexadecimal digits.
///
/// # Method
/// The parsed content is written field by field, each text with its length
/// before it, and hashed. Line ends, comments and the order of keys in the
/// file therefore do not matter, nor do the lists of languages and sources;
/// every word that an interviewer reads or that counts does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Digest(String);

impl Digest {
    /// The digest of a rubric's content.
    #[must_use]
    pub fn of_rubric(rubric: &Rubric) -> Self {
        let mut content = Content::new("vurder rubric 1");
        content.text(rubric.id.as_str());
        content.text(&rubric.version);
        content.wording(Some(&rubric.title));
        content.wording(rubric.description.as_ref());
        content.wording(rubric.weight_reason.as_ref());
        content.number(Some(rubric.scale.min()));
        content.number(Some(rubric.scale.max()));
        content.text(rubric.lead.as_ref().map_or("", |lead| lead.as_str()));
        content.list(rubric.groups.len());
        for group in &rubric.groups {
            content.text(group.id.as_str());
            content.wording(Some(&group.name));
            content.wording(group.weight_reason.as_ref());
        }
        content.list(rubric.criteria.len());
        for criterion in &rubric.criteria {
            content.criterion(criterion);
        }
        content.list(rubric.second_looks.len());
        for look in &rubric.second_looks {
            content.text(look.criterion.as_str());
            content.number(Some(look.at_least.number()));
            content.wording(Some(&look.reason));
        }
        content.digest()
    }

    /// The digest of a scorecard's content, with its salt.
    #[must_use]
    pub fn of_scorecard(card: &Scorecard) -> Self {
        let answers = card.answers.iter().map(|(criterion, answer)| AnswerContent {
            criterion: criterion.as_str(),
            rating: answer.rating,
            evidence: &answer.evidence,
            judgement: &answer.judgement,
            ticks: answer.ticks.iter().map(super::CompetenceId::as_str).collect(),
            at: answer.at.map_or_else(Cow::default, |at| at.to_rfc3339().into()),
        });
        let notes = card.notes.iter().map(|one| (one.at.to_rfc3339().into(), one.text.as_str()));
        let amendment = card.amendment.as_ref();
        Self::of_card_content(&CardContent {
            salt: &card.salt,
            candidate: card.candidate.as_str(),
            interviewer: card.interviewer.as_str(),
            rubric: &card.rubric.digest,
            order: card.order,
            started: card.started.to_rfc3339().into(),
            submitted: card.submitted.map_or_else(Cow::default, |at| at.to_rfc3339().into()),
            amendment: amendment.map(|one| (one.number, &one.replaces, one.reason.as_str())),
            answers: answers.collect(),
            notes: notes.collect(),
            strengths: &card.strengths,
            recommendation: card.recommendation,
            origin: card.origin,
        })
    }

    /// The digest of a scorecard whose content lies about as text.
    pub(crate) fn of_card_content(card: &CardContent<'_>) -> Self {
        let mut content = Content::new("vurder scorecard 1");
        content.text(card.salt);
        content.text(card.candidate);
        content.text(card.interviewer);
        content.text(&card.rubric.0);
        content.number(Some(i64::from(card.order)));
        content.text(&card.started);
        content.text(&card.submitted);
        if let Some((number, replaces, reason)) = card.amendment {
            content.number(Some(i64::from(number)));
            content.text(&replaces.0);
            content.text(reason);
        }
        content.list(card.answers.len());
        for answer in &card.answers {
            content.text(answer.criterion);
            content.rating(answer.rating);
            content.text(answer.evidence);
            content.text(answer.judgement);
            content.list(answer.ticks.len());
            for tick in &answer.ticks {
                content.text(tick);
            }
            content.text(&answer.at);
        }
        content.text(card.strengths);
        content.text(card.recommendation.map_or("", super::Recommendation::code));
        if !card.notes.is_empty() {
            content.list(card.notes.len());
            for (at, text) in &card.notes {
                content.text(at);
                content.text(text);
            }
        }
        if let Some(origin) = card.origin.code() {
            content.text(origin);
        }
        content.digest()
    }

    /// The digest of texts in a row, under a heading that says what they are.
    #[must_use]
    pub fn of_texts(heading: &str, texts: impl IntoIterator<Item = String>) -> Self {
        let mut content = Content::new(heading);
        for text in texts {
            content.text(&text);
        }
        content.digest()
    }

    /// The digest as 32 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Digest {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let hexadecimal = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() == 32 && text.bytes().all(hexadecimal) {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The content of a scorecard, borrowed from wherever it lies.
pub(crate) struct CardContent<'c> {
    pub(crate) salt: &'c str,
    pub(crate) candidate: &'c str,
    pub(crate) interviewer: &'c str,
    pub(crate) rubric: &'c Digest,
    pub(crate) order: u32,
    /// A moment as RFC 3339 writes it, with a numeric offset.
    pub(crate) started: Cow<'c, str>,
    /// Likewise; empty for a draft.
    pub(crate) submitted: Cow<'c, str>,
    /// Number, the digest of the card replaced, and the reason.
    pub(crate) amendment: Option<(u32, &'c Digest, &'c str)>,
    /// In the order of the criteria's ids.
    pub(crate) answers: Vec<AnswerContent<'c>>,
    /// The running notes: the moment as RFC 3339 writes it, and the text.
    pub(crate) notes: Vec<(Cow<'c, str>, &'c str)>,
    pub(crate) strengths: &'c str,
    pub(crate) recommendation: Option<super::Recommendation>,
    pub(crate) origin: super::Origin,
}

/// One answer of it.
pub(crate) struct AnswerContent<'c> {
    pub(crate) criterion: &'c str,
    pub(crate) rating: Option<Rating>,
    pub(crate) evidence: &'c str,
    pub(crate) judgement: &'c str,
    pub(crate) ticks: Vec<&'c str>,
    /// A moment as RFC 3339 writes it, with a numeric offset; empty where there is none.
    pub(crate) at: Cow<'c, str>,
}

/// Content on its way into the hash.
pub(super) struct Content(Sha256);

impl Content {
    pub(super) fn new(kind: &str) -> Self {
        let mut content = Self(Sha256::new());
        content.text(kind);
        content
    }

    pub(super) fn text(&mut self, text: &str) {
        self.list(text.len());
        self.0.update(text.as_bytes());
    }

    pub(super) fn list(&mut self, length: usize) {
        self.0.update((length as u64).to_le_bytes());
    }

    pub(super) fn number(&mut self, number: Option<i64>) {
        match number {
            Some(number) => {
                self.0.update([1]);
                self.0.update(number.to_le_bytes());
            }
            None => self.0.update([0]),
        }
    }

    pub(super) fn digests(&mut self, digests: &[Digest]) {
        self.list(digests.len());
        for digest in digests {
            self.text(&digest.0);
        }
    }

    pub(super) fn rating(&mut self, rating: Option<Rating>) {
        match rating {
            Some(Rating::Score(score)) => self.number(Some(score.number())),
            Some(Rating::NotAsked) => self.text("not asked"),
            Some(Rating::NoEvidence) => self.text("no evidence"),
            None => self.number(None),
        }
    }

    fn wording(&mut self, wording: Option<&Wording>) {
        match wording {
            None => self.list(0),
            Some(Wording::Plain(text)) => {
                self.list(1);
                self.text("");
                self.text(text);
            }
            Some(Wording::PerLanguage(texts)) => {
                let mut texts: Vec<_> = texts.iter().collect();
                texts.sort();
                self.list(texts.len());
                for (language, text) in texts {
                    self.text(language.code());
                    self.text(text);
                }
            }
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        self.text(criterion.id.as_str());
        self.text(criterion.group.as_str());
        self.text(&criterion.weight.ratio().to_string());
        self.wording(criterion.weight_reason.as_ref());
        self.number(criterion.minimum.map(super::Score::number));
        self.wording(criterion.minimum_reason.as_ref());
        self.number(criterion.ideal.map(super::Score::number));
        self.wording(criterion.ideal_reason.as_ref());
        self.wording(Some(&criterion.name));
        self.wording(Some(&criterion.description));
        self.list(criterion.anchors.len());
        for (score, anchor) in &criterion.anchors {
            self.number(Some(score.number()));
            self.wording(Some(anchor));
        }
        self.list(criterion.questions.len());
        for question in &criterion.questions {
            self.wording(Some(question));
        }
        self.list(criterion.competences.len());
        for competence in &criterion.competences {
            self.text(competence.id.as_str());
            self.wording(Some(&competence.name));
        }
    }

    pub(super) fn digest(self) -> Digest {
        let hash = self.0.finalize();
        let mut digits = String::with_capacity(32);
        for byte in hash.iter().take(16) {
            // Writing into a String can't fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Digest(digits)
    }
}
