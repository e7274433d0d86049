//! Candidates and interviewers by name, where the reader may know it.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use serde::Serialize;

use crate::model::{Candidate, CandidateId, Round};
use crate::store::Identities;
use crate::text::{Language, begins, fold};

/// Somebody in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name; absent where the reader may not know it or nobody gave one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether somebody else in the round has the same name.
    #[serde(skip)]
    pub has_namesake: bool,
}

impl Person {
    /// The name, or the id where there is none; both where the name alone is not enough.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) if self.has_namesake => Cow::Owned(format!("{name} ({})", self.id)),
            Some(name) => Cow::Borrowed(name),
            None => Cow::Borrowed(&self.id),
        }
    }

    /// Name and id, for where both are wanted; the id alone where there is no name.
    #[must_use]
    pub fn labelled(&self) -> String {
        match &self.name {
            Some(name) => format!("{name} ({})", self.id),
            None => self.id.clone(),
        }
    }
}

/// Names, and the alphabet they sort by.
pub struct People<'a> {
    round: &'a Round,
    identities: &'a Identities,
}

/// What a typed candidate means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundCandidate {
    /// This one.
    One(CandidateId),
    /// Several could be meant.
    Several(Vec<Person>),
    /// Nobody is called so.
    None,
}

impl<'a> People<'a> {
    /// The names of a round.
    #[must_use]
    pub const fn new(round: &'a Round, identities: &'a Identities) -> Self {
        Self { round, identities }
    }

    /// A candidate.
    #[must_use]
    pub fn candidate(&self, id: &CandidateId) -> Person {
        let name = self.identities.of(id).map(|identity| identity.name.clone());
        let has_namesake = name.as_deref().is_some_and(|name| self.identities.is_shared(name));
        Person { id: id.to_string(), name, has_namesake }
    }

    /// An interviewer.
    #[must_use]
    pub fn interviewer(&self, id: &crate::model::InterviewerId) -> Person {
        let name = self.round.interviewer(id).and_then(|interviewer| interviewer.name.clone());
        Person { id: id.to_string(), name, has_namesake: false }
    }

    /// Sorts by name as the round's language does (æ ø å), then by id: the same on every machine.
    pub fn sort<T>(&self, things: &mut [T], id: impl Fn(&T) -> CandidateId) {
        let collator = collator(self.round.language);
        let compare = |one: &Person, other: &Person| match &collator {
            Some(collator) => collator.compare(&one.shown(), &other.shown()),
            None => one.shown().cmp(&other.shown()),
        };
        things.sort_by(|one, other| {
            let (one, other) = (self.candidate(&id(one)), self.candidate(&id(other)));
            let order: Ordering = compare(&one, &other);
            order.then_with(|| one.id.cmp(&other.id))
        });
    }

    /// Finds a candidate by id, or by a beginning of the id, the name or one
    /// of its words that only one candidate has. Case and accents do not matter.
    #[must_use]
    pub fn find(&self, candidates: &[Candidate], typed: &str) -> FoundCandidate {
        let folded = fold(typed.trim());
        if let Some(exact) = candidates.iter().find(|one| one.id.as_str() == folded) {
            return FoundCandidate::One(exact.id.clone());
        }
        let name = |one: &Candidate| self.identities.of(&one.id).map(|identity| &identity.name);
        let full = |one: &&Candidate| name(one).is_some_and(|name| fold(name) == folded);
        let first = |one: &&Candidate| {
            name(one).is_some_and(|name| fold(name).starts_with(&folded))
                || one.id.as_str().starts_with(&folded)
        };
        let word = |one: &&Candidate| name(one).is_some_and(|name| begins(name, typed));
        // The nearest meaning that fits anybody at all is the one that counts.
        let tests: [&dyn Fn(&&Candidate) -> bool; 3] = [&full, &first, &word];
        for test in tests {
            let found: Vec<&Candidate> = candidates.iter().filter(|one| test(one)).collect();
            match found.as_slice() {
                [] => {}
                [one] if !folded.is_empty() => return FoundCandidate::One(one.id.clone()),
                several => {
                    let people = several.iter().map(|one| self.candidate(&one.id)).collect();
                    return FoundCandidate::Several(people);
                }
            }
        }
        FoundCandidate::None
    }
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale = match language {
        Language::English => locale!("en"),
        Language::Norwegian => locale!("nb"),
        Language::Danish => locale!("da"),
    };
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}
