//! What a candidate's picture is drawn from: the mean on each criterion, and which figures suit a rubric.

use serde::Serialize;

use super::assessed::assessments;
use super::{CandidateReport, Figure, Panel, Person};
use crate::model::{Ratio, Rubric, Scale};
use crate::scoring::{Assessment, subtotal};

/// The fewest and the most axes that a figure is readable with.
const AXES: std::ops::RangeInclusive<usize> = 3..=12;

/// A candidate's means, in the order of the rubric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// The candidate.
    pub candidate: Person,
    /// A mean per criterion.
    pub criteria: Vec<ProfileMean>,
    /// The subtotal of each group, 0 to 100; `None` where nothing in it was scored.
    pub groups: Vec<Option<Figure>>,
}

/// What a candidate has on one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfileMean {
    /// The criterion.
    pub criterion: String,
    /// The mean score, on the rubric's scale; `None` where nobody scored.
    pub mean: Option<Figure>,
    /// What it gives of the total, in points of 100; `None` where nobody scored.
    pub points: Option<Figure>,
    /// The most that it could give: its share of all weights.
    pub possible: Figure,
}

/// A figure with an axis per criterion of a group, or per group: three make a triangle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The group whose criteria are the axes; `None` where the groups are.
    pub group: Option<String>,
    /// The axes, in the order of the rubric.
    pub axes: Vec<OutlineAxis>,
}

/// One axis of an [`Outline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineAxis {
    /// The criterion or group, by its position in the rubric.
    pub at: usize,
    /// Where a mean may not be below, as a share of the axis.
    pub minimum: Option<Figure>,
    /// Where it is best, as a share of the axis.
    pub ideal: Option<Figure>,
}

/// The figures that suit a rubric: one per group of three to twelve criteria,
/// and one of the groups themselves where there are as many and none of them is a triangle.
///
/// # Examples
/// ```
/// use vurder::report::outlines;
/// let rubric = vurder::store::embedded_rubric("customer-service").unwrap().unwrap().0;
/// let axes: Vec<usize> = outlines(&rubric).iter().map(|one| one.axes.len()).collect();
/// assert_eq!(axes, [6, 3], "the six traits, and the three sides of the triangle");
/// ```
#[must_use]
pub fn outlines(rubric: &Rubric) -> Vec<Outline> {
    let members = |group: &crate::model::Group| rubric.members(&group.id).collect::<Vec<usize>>();
    let groups: Vec<(String, Vec<usize>)> =
        rubric.groups.iter().map(|group| (group.id.to_string(), members(group))).collect();
    let mut outlines = Vec::new();
    if AXES.contains(&groups.len()) && groups.iter().all(|(_, members)| members.len() != 3) {
        let axis = |at| OutlineAxis { at, minimum: None, ideal: None };
        outlines.push(Outline { group: None, axes: (0..groups.len()).map(axis).collect() });
    }
    for (group, members) in groups.into_iter().filter(|(_, members)| AXES.contains(&members.len()))
    {
        let axes = members.into_iter().map(|at| {
            let criterion = &rubric.criteria[at];
            let share = |score: crate::model::Score| {
                Figure(on_scale(&Ratio::whole(score.number()), rubric.scale))
            };
            OutlineAxis {
                at,
                minimum: criterion.minimum.map(share),
                ideal: criterion.ideal.map(share),
            }
        });
        outlines.push(Outline { group: Some(group), axes: axes.collect() });
    }
    outlines
}

impl Outline {
    /// How far out a profile reaches on each axis, 0 to 1; `None` where nothing was scored.
    #[must_use]
    pub fn shares(&self, profile: &Profile, scale: Scale) -> Vec<Option<Figure>> {
        let share = |axis: &OutlineAxis| match self.group {
            Some(_) => {
                let mean = profile.criteria.get(axis.at)?.mean.as_ref()?;
                Some(Figure(on_scale(&mean.0, scale)))
            }
            None => {
                let total = profile.groups.get(axis.at)?.as_ref()?;
                Some(Figure(total.0.clone() / Ratio::whole(100)))
            }
        };
        self.axes.iter().map(share).collect()
    }
}

/// A mean as a share of the scale, 0 to 1.
fn on_scale(mean: &Ratio, scale: Scale) -> Ratio {
    (mean.clone() - Ratio::whole(scale.min())) / Ratio::whole(scale.max() - scale.min())
}

/// The profiles of all candidates whose scorecards may be seen and who are still in the round.
#[must_use]
pub fn profiles(panel: &Panel<'_>) -> Vec<Profile> {
    let rubric = &panel.loaded.rubric;
    let assessments = assessments(panel, panel.marks.as_slice().iter());
    let of = |one: &Assessment| profile(rubric, panel.people().candidate(&one.candidate), one);
    assessments.iter().map(of).collect()
}

fn profile(rubric: &Rubric, candidate: Person, assessment: &Assessment) -> Profile {
    let means = assessment.means.iter().map(|mean| {
        let mean = mean.as_ref()?;
        Some((Figure::from(&mean.mean), Figure::from(&mean.value)))
    });
    let groups = rubric
        .groups
        .iter()
        .map(|group| subtotal(rubric, assessment, rubric.members(&group.id)).map(Figure));
    Profile { candidate, criteria: with_points(rubric, means), groups: groups.collect() }
}

impl CandidateReport {
    /// What the candidate's picture is drawn from.
    #[must_use]
    pub fn profile(&self, rubric: &Rubric) -> Profile {
        let criteria = self.criteria.iter().flat_map(|group| &group.criteria);
        let of = |id: &str| criteria.clone().find(|one| one.criterion == id);
        let means = rubric.criteria.iter().map(|criterion| {
            let report = of(criterion.id.as_str())?;
            Some((report.mean.clone()?, report.value.clone()?))
        });
        Profile {
            candidate: self.candidate.clone(),
            criteria: with_points(rubric, means),
            groups: self.groups.iter().map(|group| group.total.clone()).collect(),
        }
    }
}

/// Means and values by criterion, with what each gives of the total.
fn with_points(
    rubric: &Rubric,
    means: impl Iterator<Item = Option<(Figure, Figure)>>,
) -> Vec<ProfileMean> {
    let all = rubric.total_weight();
    let with_points = |(criterion, mean): (&crate::model::Criterion, Option<(Figure, Figure)>)| {
        let share = criterion.weight.ratio().clone() / all.clone();
        let points = mean.as_ref().map(|(_, value)| Figure(value.0.clone() * share.clone()));
        ProfileMean {
            criterion: criterion.id.to_string(),
            mean: mean.map(|(mean, _)| mean),
            points,
            possible: Figure(share * Ratio::whole(100)),
        }
    };
    rubric.criteria.iter().zip(means).map(with_points).collect()
}
