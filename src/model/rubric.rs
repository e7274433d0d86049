//! The rubric: what is scored, on which scale, and how it counts.

use super::{
    Criterion, CriterionId, Digest, Group, GroupId, Id, Ratio, RubricId, Scale, Score, Wording,
};
use crate::text::Language;

/// A checked rubric.
///
/// # Invariants
/// Held by the reader of rubric files, which reports every breach with its
/// place: at least one criterion; ids are unique; each criterion's group, the
/// lead and every second look exist; the weights are not all zero; minimum,
/// ideal and anchors lie on the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rubric {
    /// Its id.
    pub id: RubricId,
    /// Its version, three numbers with points.
    pub version: String,
    /// The languages in which its texts are given; empty if it does not say.
    pub languages: Vec<Language>,
    /// Its title.
    pub title: Wording,
    /// What it is for and where it comes from.
    pub description: Option<Wording>,
    /// Why the weights are as they are.
    pub weight_reason: Option<Wording>,
    /// The scale of every score.
    pub scale: Scale,
    /// The criterion that settles the order inside a shared place.
    pub lead: Option<CriterionId>,
    /// Where its content comes from.
    pub sources: Vec<String>,
    /// The groups, in order.
    pub groups: Vec<Group>,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
    /// Who deserves one more talk.
    pub second_looks: Vec<SecondLook>,
}

/// A rule that lists a candidate for one more talk: strong on one criterion,
/// though not in the lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondLook {
    /// The criterion looked at.
    pub criterion: CriterionId,
    /// The mean score from which the rule holds.
    pub at_least: Score,
    /// Why.
    pub reason: Wording,
}

/// Which rubric a round or scorecard was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// The rubric's id.
    pub id: RubricId,
    /// Its version.
    pub version: String,
    /// The digest of its content.
    pub digest: Digest,
}

impl Rubric {
    /// The position of a criterion, or `None` if the rubric does not have it.
    #[must_use]
    pub fn position(&self, id: &CriterionId) -> Option<usize> {
        self.criteria.iter().position(|criterion| criterion.id == *id)
    }

    /// The criterion with this id.
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// The group with this id.
    #[must_use]
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// The positions of a group's criteria, in order.
    pub fn members<'r>(&'r self, group: &'r GroupId) -> impl Iterator<Item = usize> + 'r {
        let criteria = self.criteria.iter().enumerate();
        criteria.filter(move |(_, criterion)| criterion.group == *group).map(|(at, _)| at)
    }

    /// The sum of all weights; above 0.
    #[must_use]
    pub fn total_weight(&self) -> Ratio {
        self.criteria.iter().map(|criterion| criterion.weight.ratio().clone()).sum()
    }

    /// The rubric with these of its criteria alone; `None` if none of them has a weight.
    ///
    /// Groups, second looks and the lead go with the criteria that they need. So does what the
    /// rubric says of itself as a whole, which is not true of a part: its description and the
    /// reason for its weights. The weights stay; their shares are others. The id is `whole-chosen`,
    /// since a part is another rubric.
    ///
    /// # Examples
    /// ```
    /// let whole = vurder::store::embedded_rubric("customer-service").unwrap().unwrap().0;
    /// let ids = ["empathetic", "digital"].map(|id| id.parse().unwrap());
    /// let part = whole.only(&ids).unwrap();
    /// let left: Vec<&str> = part.criteria.iter().map(|one| one.id.as_str()).collect();
    /// assert_eq!(left, ["empathetic", "digital"], "in the order of the rubric");
    /// assert_eq!(part.groups.len(), 1, "the triangle has no criterion left");
    /// assert_eq!((part.lead, part.second_looks.len()), (None, 0), "both were on helpful");
    /// assert_eq!(part.id.as_str(), "customer-service-chosen");
    /// assert_eq!(whole.only(&[]), None);
    /// ```
    #[must_use]
    pub fn only(&self, ids: &[CriterionId]) -> Option<Self> {
        let mut part = self.clone();
        part.criteria.retain(|one| ids.contains(&one.id));
        if part.total_weight().is_zero() {
            return None;
        }
        part.groups.retain(|group| part.criteria.iter().any(|one| one.group == group.id));
        part.second_looks.retain(|look| ids.contains(&look.criterion));
        part.lead = part.lead.filter(|lead| ids.contains(lead));
        part.description = None;
        part.weight_reason = None;
        part.id = Id::suggest(&format!("{}-chosen", self.id)).map_or(part.id, Into::into);
        Some(part)
    }

    /// The rubric's name tag: id, version and digest of the content.
    #[must_use]
    pub fn pin(&self) -> Pin {
        Pin { id: self.id.clone(), version: self.version.clone(), digest: Digest::of_rubric(self) }
    }
}
