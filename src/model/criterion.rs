//! What is scored: criteria, their groups, and the competences ticked under them.

use super::{CompetenceId, CriterionId, GroupId, Ratio, Score, Wording};

/// How much a criterion counts, compared with the others; never negative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight(Ratio);

impl Weight {
    /// A weight; `None` where the number is negative.
    #[must_use]
    pub fn new(ratio: Ratio) -> Option<Self> {
        (!ratio.is_negative()).then_some(Self(ratio))
    }

    /// The weight as a number.
    #[must_use]
    pub const fn ratio(&self) -> &Ratio {
        &self.0
    }
}

/// A heading that criteria share, with a subtotal of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: Wording,
    /// Why its criteria weigh what they do.
    pub weight_reason: Option<Wording>,
}

/// One thing that an interviewer scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// The group it belongs to.
    pub group: GroupId,
    /// How much it counts.
    pub weight: Weight,
    /// Why it weighs what it does.
    pub weight_reason: Option<Wording>,
    /// A candidate whose mean is below this is listed apart.
    pub minimum: Option<Score>,
    /// Why there is a minimum.
    pub minimum_reason: Option<Wording>,
    /// The best score; scores beyond it count less again.
    pub ideal: Option<Score>,
    /// Why more is not better.
    pub ideal_reason: Option<Wording>,
    /// Its name.
    pub name: Wording,
    /// What to look for.
    pub description: Wording,
    /// Worded behaviour at scores, from the lowest score upwards; never two at one score.
    pub anchors: Vec<(Score, Wording)>,
    /// Questions to ask.
    pub questions: Vec<Wording>,
    /// Competences that can be ticked as heard.
    pub competences: Vec<Competence>,
}

/// Something that can be ticked as evidence under a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Its id.
    pub id: CompetenceId,
    /// Its name.
    pub name: Wording,
}
