//! What a change means for scorecards and for the version.

use serde::Serialize;

use super::{Change, Field, Subject, What};

/// Whether scorecards made before a change are valid after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scorecards {
    /// They count as they are: nothing that an interviewer scored against has changed.
    #[default]
    Compatible,
    /// They can be taken over, but something in them has to be carried over,
    /// left out, scored again, or declared to mean the same.
    NeedsMigration,
    /// Their scores are on another scale or of another rubric.
    NotComparable,
}

/// The version that changes call for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VersionAdvice {
    /// At least this version.
    pub called_for: String,
    /// Enough instead, if a person finds that the new words mean the same;
    /// absent where more than words changed.
    pub if_same_meaning: Option<String>,
    /// The version that the new rubric carries.
    pub given: String,
    /// Whether that is enough.
    pub is_enough: bool,
}

/// How far a version moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    None,
    /// Nothing that is scored, asked or counted.
    Patch,
    /// What is asked, or how scores count.
    Minor,
    /// What a score means, or which there are.
    Major,
}

impl Scorecards {
    pub(super) fn after(of: &Subject, what: &What) -> Self {
        match (of, what) {
            (_, What::Id { .. } | What::Scale { .. }) => Self::NotComparable,
            (Subject::Criterion(_), What::Added | What::Removed | What::Renamed { .. }) => {
                Self::NeedsMigration
            }
            (Subject::Criterion(_), what) if is_rewording(what) => Self::NeedsMigration,
            _ => Self::Compatible,
        }
    }
}

/// Whether only the words changed that tell what a score means.
pub(super) fn is_rewording(what: &What) -> bool {
    match what {
        What::Anchor { how, .. }
        | What::Text { field: Field::Name | Field::Description, how, .. } => how.is_reworded(),
        _ => false,
    }
}

impl VersionAdvice {
    pub(super) fn of(old: &str, new: &str, changes: &[Change], scorecards: Scorecards) -> Self {
        let all = changes.iter().map(step).max().unwrap_or(Step::None);
        let all = if scorecards == Scorecards::Compatible { all } else { Step::Major };
        let words_apart = |change: &Change| match change.scorecards {
            Scorecards::NeedsMigration if is_rewording(&change.what) => Step::Patch,
            _ => step(change),
        };
        let gentle = changes.iter().map(words_apart).max().unwrap_or(Step::None);
        let gentle = if scorecards == Scorecards::NotComparable { Step::Major } else { gentle };
        let called_for = next(old, all);
        let is_enough = numbers(new) >= numbers(&called_for);
        let if_same_meaning = (gentle < all).then(|| next(old, gentle));
        Self { called_for, if_same_meaning, given: new.to_owned(), is_enough }
    }
}

fn step(change: &Change) -> Step {
    if change.scorecards > Scorecards::Compatible {
        return Step::Major;
    }
    match &change.what {
        What::Languages | What::Sources | What::Text { .. } | What::Anchor { .. } => Step::Patch,
        What::Question { how, .. } | What::Competence { how, .. } if !how.is_reworded() => {
            Step::Patch
        }
        _ => Step::Minor,
    }
}

fn next(version: &str, step: Step) -> String {
    let (major, minor, patch) = numbers(version);
    match step {
        Step::None => version.to_owned(),
        Step::Patch => format!("{major}.{minor}.{}", patch + 1),
        Step::Minor => format!("{major}.{}.0", minor + 1),
        Step::Major => format!("{}.0.0", major + 1),
    }
}

/// The three numbers of a version; they have at most nine digits.
fn numbers(version: &str) -> (u64, u64, u64) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    (part(), part(), part())
}
