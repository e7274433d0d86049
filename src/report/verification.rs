//! Whether a ranking follows from the files, and which of them changed since.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{About, Carried, Inputs, Standing, Told, Wording, given_places};

/// What a verification found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// The fingerprint of what this viewer's ranking follows from now.
    pub fingerprint: String,
    /// How many files that is.
    pub files: usize,
    /// Scorecards whose amendment does not replace the card before it.
    pub broken: Vec<String>,
    /// How many files can't be read, or were changed after they were submitted.
    pub unreadable: usize,
    /// The comparison with a report, if one was given.
    pub report: Option<AgainstReport>,
}

/// A report against the files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgainstReport {
    /// The fingerprint that the report carries.
    pub fingerprint: String,
    /// The fingerprint of the same files now.
    pub now: String,
    /// What is different now, by name; empty too where the report leaves out the names.
    pub changes: Vec<InputChange>,
    /// What of the ranking.
    pub ranking: RankingMatch,
    /// Whether the page stands as it was written; absent for a report that is no page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wording: Option<Wording>,
}

/// A file that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InputChange {
    /// The file, from the round's folder.
    pub file: String,
    /// What happened to it.
    pub how: InputFate,
}

/// What happened to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InputFate {
    /// Its content is another.
    Changed,
    /// It is gone, or this viewer may not see it.
    Gone,
    /// It came later, or the report's viewer could not see it.
    New,
}

/// Whether the places in a report are those that follow from the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RankingMatch {
    /// Places and totals are the same.
    Same,
    /// They are others, and so are the files.
    Outdated,
    /// The files are the same, and yet the report says something else.
    DoesNotFollow,
    /// The report gives no places.
    None,
}

impl Verification {
    /// Whether nothing is to be complained of.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        let same = |report: &AgainstReport| {
            report.is_of_the_same_files()
                && report.wording != Some(Wording::Altered)
                && matches!(report.ranking, RankingMatch::Same | RankingMatch::None)
        };
        self.broken.is_empty() && self.unreadable == 0 && self.report.as_ref().is_none_or(same)
    }
}

impl AgainstReport {
    /// Whether it was made from what is there now.
    #[must_use]
    pub fn is_of_the_same_files(&self) -> bool {
        self.fingerprint == self.now
    }
}

/// Compares what a report was made from, and the places it gave, with what is there now.
#[must_use]
pub fn compare(carried: &Carried, now: &Inputs, standing: &Standing) -> AgainstReport {
    let Carried { inputs: then, places, wording } = carried;
    let now = now.about(&then.about);
    let digests = |inputs: &Inputs| -> BTreeMap<String, String> {
        inputs.files().iter().map(|one| (one.name.clone(), one.digest.clone())).collect()
    };
    let (before, after) = match then.names {
        Told::Told => (digests(then), digests(&now)),
        Told::LeftOut => (BTreeMap::new(), BTreeMap::new()),
    };
    let mut changes: Vec<InputChange> = Vec::new();
    for (file, digest) in &before {
        let how = match after.get(file) {
            None => InputFate::Gone,
            Some(other) if other != digest => InputFate::Changed,
            Some(_) => continue,
        };
        changes.push(InputChange { file: file.clone(), how });
    }
    let new = after.keys().filter(|file| !before.contains_key(*file));
    changes.extend(new.map(|file| InputChange { file: file.clone(), how: InputFate::New }));
    changes.sort_by(|one, other| one.file.cmp(&other.file));
    let same = then.about == About::Round && given_places(standing) == *places;
    let same_files = then.fingerprint() == now.fingerprint();
    let ranking = match (places.is_empty(), same, same_files) {
        (true, false, _) => RankingMatch::None,
        (_, true, _) => RankingMatch::Same,
        (false, false, true) => RankingMatch::DoesNotFollow,
        (false, false, false) => RankingMatch::Outdated,
    };
    AgainstReport {
        fingerprint: then.fingerprint().to_string(),
        now: now.fingerprint().to_string(),
        changes,
        ranking,
        wording: *wording,
    }
}
