//! A competence across a team, and what raising it to the target would give.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{level, mean};
use crate::model::{CriterionId, Ratio, Rubric};
use crate::report::{Figure, Person, Profile};

/// One competence across the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CompetenceRow {
    /// The competence.
    pub criterion: String,
    /// The score to reach: the target, or the ideal where that is less.
    pub target: i64,
    /// The mean of the members.
    pub mean: Option<Figure>,
    /// Of how many members there is a score.
    pub rated: usize,
    /// Who reach the target.
    pub reached_by: Vec<Person>,
}

/// What raising a competence to the target would give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gain {
    /// The competence.
    pub criterion: String,
    /// The mean distance to the target of those below it, in points of the scale.
    pub gap: Figure,
    /// How many are below.
    pub people: usize,
    /// The competence's share of all weights, 0 to 1.
    pub weight: Figure,
    /// Gap × weight × people, in points of the scale.
    pub gain: Figure,
    /// The hours of training that it takes, if somebody said so.
    pub hours: Option<Figure>,
    /// The gain per hour.
    pub per_hour: Option<Figure>,
}

/// A competence across the team.
pub(super) fn competence(
    rubric: &Rubric,
    at: usize,
    all: &[Profile],
    target: i64,
) -> CompetenceRow {
    let criterion = &rubric.criteria[at];
    let target = criterion.ideal.map_or(target, |ideal| target.min(ideal.number()));
    let levels: Vec<(&Profile, &Figure)> =
        all.iter().filter_map(|one| Some((one, level(one, at)?))).collect();
    let goal = Ratio::whole(target);
    CompetenceRow {
        criterion: criterion.id.to_string(),
        target,
        mean: mean(levels.iter().map(|(_, level)| &level.0)),
        rated: levels.len(),
        reached_by: levels
            .iter()
            .filter(|(_, level)| level.0 >= goal)
            .map(|(one, _)| one.candidate.clone())
            .collect(),
    }
}

/// What raising a competence to its target would give; `None` where nobody is below it.
pub(super) fn gain(
    rubric: &Rubric,
    at: usize,
    all: &[Profile],
    row: &CompetenceRow,
    hours: &BTreeMap<CriterionId, Ratio>,
) -> Option<Gain> {
    let goal = Ratio::whole(row.target);
    let gaps: Vec<Ratio> = all
        .iter()
        .filter_map(|one| level(one, at))
        .filter(|level| level.0 < goal)
        .map(|level| goal.clone() - level.0.clone())
        .collect();
    let people = gaps.len();
    let gap = mean(gaps.iter())?;
    let weight = rubric.criteria[at].weight.ratio().clone() / rubric.total_weight();
    let gain = gaps.into_iter().sum::<Ratio>() * weight.clone();
    let hours = hours.get(&rubric.criteria[at].id).cloned();
    let per_hour = hours.as_ref().map(|hours| Figure(gain.clone() / hours.clone()));
    Some(Gain {
        criterion: row.criterion.clone(),
        gap,
        people,
        weight: Figure(weight),
        gain: Figure(gain),
        hours: hours.map(Figure),
        per_hour,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{CompetenceRow, Gain, competence, gain};
    use crate::model::{CriterionId, Ratio, Rubric};
    use crate::report::{Figure, Person, Profile, ProfileMean};
    use crate::store::embedded_rubric;

    fn rubric() -> Rubric {
        embedded_rubric("traits").expect("embedded").expect("sound").0
    }

    /// Somebody with these levels on the first criteria.
    fn somebody(name: &str, levels: &[i64]) -> Profile {
        let criteria = levels.iter().map(|level| ProfileMean {
            criterion: String::new(),
            mean: Some(Figure(Ratio::whole(*level))),
            points: None,
            possible: Figure(Ratio::ZERO),
        });
        Profile {
            candidate: Person { id: name.to_owned(), name: None, has_namesake: false },
            criteria: criteria.collect(),
            groups: Vec::new(),
        }
    }

    fn of(at: usize, hours: &[(&str, i64)]) -> (CompetenceRow, Option<Gain>) {
        let rubric = rubric();
        let all = [somebody("a", &[4, 8, 9]), somebody("b", &[5, 7, 9]), somebody("c", &[9, 2, 9])];
        let row = competence(&rubric, at, &all, 8);
        let hours = hours.iter();
        let hours = hours.map(|(id, hours)| (id.parse().expect("an id"), Ratio::whole(*hours)));
        let hours: BTreeMap<CriterionId, Ratio> = hours.collect();
        let gain = gain(&rubric, at, &all, &row, &hours);
        (row, gain)
    }

    #[test]
    fn the_gain_is_gap_times_weight_times_people() {
        let (row, gain) = of(0, &[("positive", 3)]);
        assert_eq!(row.reached_by.len(), 1);
        let gain = gain.expect("a gap");
        // a lacks 4 and b 3: 7/2 on average, two people, a weight of 1 in 7.
        assert_eq!((gain.gap.0, gain.people), (Ratio::new(7, 2), 2));
        assert_eq!(gain.weight.0, Ratio::new(1, 7));
        assert_eq!(gain.gain.0, Ratio::whole(1));
        assert_eq!(gain.per_hour.map(|one| one.0), Some(Ratio::new(1, 3)));
    }

    #[test]
    fn no_target_lies_beyond_the_ideal() {
        // Interested is best at 7: whoever has 9 lacks nothing.
        let (row, gain) = of(2, &[]);
        assert_eq!((row.target, row.reached_by.len()), (7, 3));
        assert!(gain.is_none());
    }
}
