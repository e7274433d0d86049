//! What a change of a rubric means: not which lines, but what is scored and how it counts.

mod criteria;
mod pairs;
mod texts;
mod verdict;

use serde::Serialize;

use super::Figure;
use crate::model::{Criterion, CriterionId, Ratio, Rubric, Scale, Score, SecondLook};
use criteria::criterion_changes;
use texts::{text_change, wording_change};

pub use pairs::{Pairs, pairs};
pub use texts::{How, TextChange};
pub use verdict::{Scorecards, VersionAdvice};

/// What differs between two rubrics, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RubricDiff {
    /// Before.
    pub old: Tag,
    /// After.
    pub new: Tag,
    /// Every difference, in the order of the new rubric.
    pub changes: Vec<Change>,
    /// Whether scorecards made under the old one are still valid.
    pub scorecards: Scorecards,
    /// The version that the changes call for.
    pub version: VersionAdvice,
}

/// A rubric by its name tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tag {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The digest of its content.
    pub digest: String,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Of what.
    pub of: Subject,
    /// What.
    #[serde(flatten)]
    pub what: What,
    /// What it means for scorecards made before.
    pub scorecards: Scorecards,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The rubric as a whole.
    Rubric,
    /// A group, by its id in the new rubric, or in the old one if it is gone.
    Group(String),
    /// A criterion, likewise.
    Criterion(String),
    /// A rule for one more talk, by its criterion.
    SecondLook(String),
}

/// A text of a rubric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// `title`
    Title,
    /// `name`
    Name,
    /// `description`
    Description,
    /// `weight_reason`
    WeightReason,
    /// `minimum_reason`
    MinimumReason,
    /// `ideal_reason`
    IdealReason,
    /// `reason`
    Reason,
}

/// In which way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its id is another; name or anchors tell that it is the same.
    Renamed {
        /// The id before.
        before: String,
    },
    /// It stands at another place, from 1.
    Moved {
        /// The place before.
        before: usize,
        /// The place after.
        after: usize,
    },
    /// It belongs to another group.
    Regrouped {
        /// The group before.
        before: String,
        /// The group after.
        after: String,
    },
    /// It counts more or less.
    Weight {
        /// The weight before.
        before: Figure,
        /// The weight after.
        after: Figure,
    },
    /// The minimum is another.
    Minimum {
        /// Before; none where there was no minimum.
        before: Option<i64>,
        /// After.
        after: Option<i64>,
    },
    /// The best score is another.
    Ideal {
        /// Before; none where more was better.
        before: Option<i64>,
        /// After.
        after: Option<i64>,
    },
    /// The mean from which one more talk is due.
    AtLeast {
        /// Before.
        before: i64,
        /// After.
        after: i64,
    },
    /// The lead criterion is another.
    Lead {
        /// Before.
        before: Option<String>,
        /// After.
        after: Option<String>,
    },
    /// The scale is another.
    Scale {
        /// Lowest and highest score before.
        before: (i64, i64),
        /// Lowest and highest score after.
        after: (i64, i64),
    },
    /// It is another rubric.
    Id {
        /// The id before.
        before: String,
        /// The id after.
        after: String,
    },
    /// A text.
    Text {
        /// Which.
        field: Field,
        /// How it changed.
        how: How,
        /// In which languages.
        texts: Vec<TextChange>,
    },
    /// An anchor.
    Anchor {
        /// At which score.
        score: i64,
        /// How it changed.
        how: How,
        /// In which languages.
        texts: Vec<TextChange>,
    },
    /// A question.
    Question {
        /// How it changed.
        how: How,
        /// In which languages.
        texts: Vec<TextChange>,
    },
    /// The questions stand in another order.
    QuestionOrder,
    /// A competence to tick.
    Competence {
        /// Its id.
        id: String,
        /// How it changed.
        how: How,
        /// In which languages.
        texts: Vec<TextChange>,
    },
    /// The list of languages.
    Languages,
    /// The list of sources.
    Sources,
}

/// What differs between two rubrics.
///
/// # Method
/// Criteria are paired by their ids, then those left over by equal names or
/// equal anchors. What each difference means for scorecards and for the
/// version is the table in docs/RUBRICS.md.
#[must_use]
pub fn rubric_diff(old: &Rubric, new: &Rubric) -> RubricDiff {
    let pairs = pairs(old, new);
    let mut changes = Vec::new();
    of_the_whole(old, new, &mut changes);
    groups(old, new, &mut changes);
    criteria(old, new, &pairs, &mut changes);
    second_looks(old, new, &pairs, &mut changes);
    let scorecards = match pairs.kept.is_empty() {
        true => Scorecards::NotComparable,
        false => changes.iter().map(|one| one.scorecards).max().unwrap_or_default(),
    };
    let version = VersionAdvice::of(&old.version, &new.version, &changes, scorecards);
    RubricDiff { old: Tag::of(old), new: Tag::of(new), changes, scorecards, version }
}

impl Tag {
    /// The name tag of a rubric.
    #[must_use]
    pub fn of(rubric: &Rubric) -> Self {
        let pin = rubric.pin();
        Self {
            id: pin.id.as_str().to_owned(),
            version: pin.version,
            digest: pin.digest.as_str().to_owned(),
        }
    }
}

fn push(changes: &mut Vec<Change>, of: Subject, what: What) {
    let scorecards = Scorecards::after(&of, &what);
    changes.push(Change { of, what, scorecards });
}

fn of_the_whole(old: &Rubric, new: &Rubric, changes: &mut Vec<Change>) {
    let mut add = |what| push(changes, Subject::Rubric, what);
    if old.id != new.id {
        let (before, after) = (old.id.as_str().to_owned(), new.id.as_str().to_owned());
        add(What::Id { before, after });
    }
    if old.scale != new.scale {
        let ends = |scale: Scale| (scale.min(), scale.max());
        add(What::Scale { before: ends(old.scale), after: ends(new.scale) });
    }
    if old.languages != new.languages {
        add(What::Languages);
    }
    let title = text_change(Field::Title, Some(&old.title), Some(&new.title));
    let description =
        text_change(Field::Description, old.description.as_ref(), new.description.as_ref());
    let reason =
        text_change(Field::WeightReason, old.weight_reason.as_ref(), new.weight_reason.as_ref());
    [title, description, reason].into_iter().flatten().for_each(&mut add);
    if old.lead != new.lead {
        let name = |id: &Option<CriterionId>| id.as_ref().map(|id| id.as_str().to_owned());
        add(What::Lead { before: name(&old.lead), after: name(&new.lead) });
    }
    if old.sources != new.sources {
        add(What::Sources);
    }
}

fn groups(old: &Rubric, new: &Rubric, changes: &mut Vec<Change>) {
    for (at, group) in new.groups.iter().enumerate() {
        let subject = || Subject::Group(group.id.as_str().to_owned());
        let Some(before) = old.groups.iter().position(|one| one.id == group.id) else {
            push(changes, subject(), What::Added);
            continue;
        };
        let was = &old.groups[before];
        let name = text_change(Field::Name, Some(&was.name), Some(&group.name));
        let reason = text_change(
            Field::WeightReason,
            was.weight_reason.as_ref(),
            group.weight_reason.as_ref(),
        );
        for what in [name, reason].into_iter().flatten() {
            push(changes, subject(), what);
        }
        if old.groups.len() == new.groups.len() && before != at {
            push(changes, subject(), What::Moved { before: before + 1, after: at + 1 });
        }
    }
    for group in old.groups.iter().filter(|one| new.group(&one.id).is_none()) {
        push(changes, Subject::Group(group.id.as_str().to_owned()), What::Removed);
    }
}

fn criteria(old: &Rubric, new: &Rubric, pairs: &Pairs, changes: &mut Vec<Change>) {
    let subject = |criterion: &Criterion| Subject::Criterion(criterion.id.as_str().to_owned());
    for (at, criterion) in new.criteria.iter().enumerate() {
        match pairs.before(at) {
            None => push(changes, subject(criterion), What::Added),
            Some(before) => {
                let was = &old.criteria[before];
                for what in criterion_changes(was, criterion) {
                    push(changes, subject(criterion), what);
                }
                if pairs.moved.contains(&at) {
                    let what = What::Moved { before: before + 1, after: at + 1 };
                    push(changes, subject(criterion), what);
                }
            }
        }
    }
    for at in pairs.removed(old.criteria.len()) {
        push(changes, subject(&old.criteria[at]), What::Removed);
    }
}

fn second_looks(old: &Rubric, new: &Rubric, pairs: &Pairs, changes: &mut Vec<Change>) {
    let renamed = |look: &SecondLook| {
        let at = old.position(&look.criterion).and_then(|at| pairs.after(at));
        at.map_or_else(|| look.criterion.clone(), |at| new.criteria[at].id.clone())
    };
    let subject = |id: &CriterionId| Subject::SecondLook(id.as_str().to_owned());
    let mut left: Vec<&SecondLook> = old.second_looks.iter().collect();
    for look in &new.second_looks {
        let Some(at) = left.iter().position(|was| renamed(was) == look.criterion) else {
            push(changes, subject(&look.criterion), What::Added);
            continue;
        };
        let was = left.remove(at);
        if was.at_least != look.at_least {
            let (before, after) = (was.at_least.number(), look.at_least.number());
            push(changes, subject(&look.criterion), What::AtLeast { before, after });
        }
        if let Some((how, texts)) = wording_change(Some(&was.reason), Some(&look.reason)) {
            let what = What::Text { field: Field::Reason, how, texts };
            push(changes, subject(&look.criterion), what);
        }
    }
    for gone in left {
        push(changes, subject(&renamed(gone)), What::Removed);
    }
}

fn number(score: Option<Score>) -> Option<i64> {
    score.map(Score::number)
}

fn figure(ratio: &Ratio) -> Figure {
    Figure::from(ratio)
}

#[cfg(test)]
mod tests;
