//! A team that looks at itself: what it has, what it lacks, where time is best spent.

use std::collections::BTreeMap;

use serde::Serialize;

use super::profile::profiles;
use super::{Figure, Panel, Person, Profile, ProfileMean};
use crate::model::{CandidateId, Rating, Ratio, Role, Rubric, Scale, Score, Scorecard};
use crate::scoring::Revealed;

/// How many strengths are named of each member.
const STRENGTHS: usize = 3;

/// From which difference on self and manager are told apart on one competence, in points.
const WORTH_A_TALK: i64 = 2;

/// A team check, as one viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Team {
    /// What the round is called.
    pub title: String,
    /// The score that everybody is to reach on every competence.
    pub target: i64,
    /// The team: the mean of its members, nobody counting more than another.
    pub team: Profile,
    /// The members, by name: no order of merit.
    pub members: Vec<Member>,
    /// The competences, in the order of the rubric.
    pub competences: Vec<CompetenceRow>,
    /// Where an hour or a day does most, the best first; only competences with a gap.
    pub gains: Vec<Gain>,
    /// What changed since an earlier check, if one was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// How many members are sealed for this viewer, and so left out.
    pub sealed: usize,
}

/// A member of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// Who.
    pub member: Person,
    /// What the member has, over all who rated.
    pub profile: Profile,
    /// The competences in which the member is strongest, of those that reach the target.
    pub strengths: Vec<String>,
    /// What was written on strengths that no competence asks for.
    pub said: Vec<String>,
    /// The member's own view against the managers'; absent where one of the two is missing.
    pub own_view: Option<OwnView>,
}

/// How members see themselves, against how managers see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnView {
    /// On how many competences both gave a score.
    pub competences: usize,
    /// Own score minus the managers' mean, on average over these; above 0 is a kinder own view.
    pub difference: Figure,
    /// Where the two lie furthest apart, at least two points, the furthest first.
    pub furthest: Vec<Apartness>,
}

/// A competence on which own and managers' view differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apartness {
    /// The competence.
    pub criterion: String,
    /// The member's own score.
    pub own: i64,
    /// The managers' mean.
    pub managers: Figure,
}

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

/// What changed since an earlier check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Since {
    /// What the earlier check is called.
    pub title: String,
    /// The competences that both have.
    pub competences: Vec<Shift>,
    /// The members who were in both, by their mean over all competences they have in both.
    pub members: Vec<MemberChange>,
}

/// A competence then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shift {
    /// The competence.
    pub criterion: String,
    /// The team's mean then.
    pub before: Figure,
    /// And now.
    pub now: Figure,
}

/// A member then and now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberChange {
    /// Who.
    pub member: Person,
    /// The mean score then.
    pub before: Figure,
    /// And now.
    pub now: Figure,
}

/// The score that a team is to reach where nobody names one: seven tenths up the scale.
///
/// # Examples
/// ```
/// use vurder::{model::Scale, report::usual_target};
/// assert_eq!(usual_target(Scale::new(0, 10).unwrap()), 7);
/// assert_eq!(usual_target(Scale::new(1, 5).unwrap()), 4);
/// ```
#[must_use]
pub const fn usual_target(scale: Scale) -> i64 {
    let length = scale.max() - scale.min();
    scale.min() + (7 * length + 9) / 10
}

/// The team check, from the scorecards that may be seen.
///
/// # Method
/// A member's level on a competence is the mean of all scores given, own and managers',
/// as everywhere in the program. For each competence, over the members below the target:
/// gain = (mean distance to the target) × (share of the weights) × (how many they are),
/// which is what raising all of them to the target would add to their totals, in points of
/// the scale. With hours, gain per hour. All of it is exact.
#[must_use]
pub fn team(
    panel: &Panel<'_>,
    cards: &Revealed<Scorecard>,
    target: i64,
    hours: &BTreeMap<String, Ratio>,
) -> Team {
    let rubric = &panel.loaded.rubric;
    let mut all = profiles(panel);
    let mut ids: Vec<CandidateId> = panel.candidates.iter().map(|one| one.id.clone()).collect();
    panel.people().sort(&mut ids, Clone::clone);
    all.sort_by_key(|one| ids.iter().position(|id| id.as_str() == one.candidate.id));
    let competences: Vec<CompetenceRow> =
        (0..rubric.criteria.len()).map(|at| competence(rubric, at, &all, target)).collect();
    let mut gains: Vec<Gain> = competences
        .iter()
        .enumerate()
        .filter_map(|(at, row)| gain(rubric, at, &all, row, hours))
        .collect();
    // The sort is stable: equal gains stay in the order of the rubric.
    gains.sort_by(|one, other| (&other.per_hour, &other.gain).cmp(&(&one.per_hour, &one.gain)));
    let team = team_profile(&panel.loaded.round.title, rubric, &all, &competences);
    let members = all.into_iter().map(|profile| member(panel, profile, cards, &competences));
    Team {
        title: panel.loaded.round.title.clone(),
        target,
        members: members.collect(),
        team,
        competences,
        gains,
        since: None,
        sealed: panel.visibility.sealed().filter(|(id, _)| panel.is_in_round(id)).count(),
    }
}

/// What changed from an earlier check to this one: competences by id, members by id or,
/// where the ids differ, by name.
#[must_use]
pub fn since(now: &Team, before: &Team) -> Since {
    let competences = now.competences.iter().filter_map(|row| {
        let then = before.competences.iter().find(|one| one.criterion == row.criterion)?;
        Some(Shift {
            criterion: row.criterion.clone(),
            before: then.mean.clone()?,
            now: row.mean.clone()?,
        })
    });
    let members = now.members.iter().filter_map(|one| {
        let same = |then: &&Member| then.member.id == one.member.id;
        let namesake = |then: &&Member| {
            then.member.name.is_some()
                && then.member.name == one.member.name
                && !then.member.has_namesake
                && !one.member.has_namesake
        };
        let then = before.members.iter().find(same);
        let then = then.or_else(|| before.members.iter().find(namesake))?;
        let both: Vec<(&Figure, &Figure)> = one
            .profile
            .criteria
            .iter()
            .filter_map(|mean| {
                let then =
                    then.profile.criteria.iter().find(|then| then.criterion == mean.criterion);
                Some((then?.mean.as_ref()?, mean.mean.as_ref()?))
            })
            .collect();
        Some(MemberChange {
            member: one.member.clone(),
            before: mean(both.iter().map(|(then, _)| &then.0))?,
            now: mean(both.iter().map(|(_, now)| &now.0))?,
        })
    });
    Since {
        title: before.title.clone(),
        competences: competences.collect(),
        members: members.collect(),
    }
}

fn competence(rubric: &Rubric, at: usize, all: &[Profile], target: i64) -> CompetenceRow {
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

fn gain(
    rubric: &Rubric,
    at: usize,
    all: &[Profile],
    row: &CompetenceRow,
    hours: &BTreeMap<String, Ratio>,
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
    let hours = hours.get(&row.criterion).cloned();
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

/// The mean of the members on everything, for a picture.
fn team_profile(
    title: &str,
    rubric: &Rubric,
    all: &[Profile],
    competences: &[CompetenceRow],
) -> Profile {
    let points =
        |at: usize| mean(all.iter().filter_map(|one| Some(&one.criteria[at].points.as_ref()?.0)));
    let possible = |at: usize| {
        Figure(
            rubric.criteria[at].weight.ratio().clone() * Ratio::whole(100) / rubric.total_weight(),
        )
    };
    let criteria = competences.iter().enumerate().map(|(at, row)| ProfileMean {
        criterion: row.criterion.clone(),
        mean: row.mean.clone(),
        points: points(at),
        possible: possible(at),
    });
    let groups = (0..rubric.groups.len())
        .map(|group| mean(all.iter().filter_map(|one| Some(&one.groups.get(group)?.as_ref()?.0))));
    Profile {
        candidate: Person {
            id: "team".to_owned(),
            name: Some(title.to_owned()),
            has_namesake: false,
        },
        criteria: criteria.collect(),
        groups: groups.collect(),
    }
}

fn member(
    panel: &Panel<'_>,
    profile: Profile,
    cards: &Revealed<Scorecard>,
    competences: &[CompetenceRow],
) -> Member {
    let id = profile.candidate.id.as_str();
    let of_member: Vec<&Scorecard> =
        cards.as_slice().iter().filter(|card| card.candidate.as_str() == id).collect();
    let mut strong: Vec<(&Figure, &str)> = profile
        .criteria
        .iter()
        .zip(competences)
        .filter_map(|(one, row)| Some((one.mean.as_ref()?, row)))
        .filter(|(level, row)| level.0 >= Ratio::whole(row.target))
        .map(|(level, row)| (level, row.criterion.as_str()))
        .collect();
    strong.sort_by(|one, other| other.0.cmp(one.0));
    let strengths = strong.iter().take(STRENGTHS).map(|(_, id)| (*id).to_owned()).collect();
    let said = of_member.iter().map(|card| card.strengths.trim()).filter(|text| !text.is_empty());
    Member {
        member: profile.candidate.clone(),
        strengths,
        said: said.map(str::to_owned).collect(),
        own_view: own_view(panel, &of_member),
        profile,
    }
}

fn own_view(panel: &Panel<'_>, cards: &[&Scorecard]) -> Option<OwnView> {
    let is_own = |card: &Scorecard| {
        let seat = panel.loaded.round.interviewer(&card.interviewer);
        seat.is_some_and(|one| one.role == Role::Myself)
    };
    let own = cards.iter().find(|card| is_own(card))?;
    let managers: Vec<&&Scorecard> = cards.iter().filter(|card| !is_own(card)).collect();
    let score = |card: &Scorecard, criterion: &crate::model::Criterion| {
        card.answers.get(&criterion.id)?.rating.and_then(Rating::score).map(Score::number)
    };
    let mut apart: Vec<Apartness> = Vec::new();
    for criterion in &panel.loaded.rubric.criteria {
        let given: Vec<Ratio> =
            managers.iter().filter_map(|card| score(card, criterion)).map(Ratio::whole).collect();
        let (Some(own), Some(managers)) = (score(own, criterion), mean(given.iter())) else {
            continue;
        };
        apart.push(Apartness { criterion: criterion.id.to_string(), own, managers });
    }
    let by = |one: &Apartness| Ratio::whole(one.own) - one.managers.0.clone();
    let differences: Vec<Ratio> = apart.iter().map(by).collect();
    let difference = mean(differences.iter())?;
    let size = |one: &Apartness| {
        let by = by(one);
        by.abs()
    };
    let competences = apart.len();
    apart.retain(|one| size(one) >= Ratio::whole(WORTH_A_TALK));
    apart.sort_by_key(|one| std::cmp::Reverse(size(one)));
    apart.truncate(STRENGTHS);
    Some(OwnView { competences, difference, furthest: apart })
}

fn level(profile: &Profile, at: usize) -> Option<&Figure> {
    profile.criteria.get(at)?.mean.as_ref()
}

fn mean<'r>(values: impl Iterator<Item = &'r Ratio>) -> Option<Figure> {
    let (mut sum, mut count) = (Ratio::ZERO, 0);
    for value in values {
        sum = sum + value.clone();
        count += 1;
    }
    (count > 0).then(|| Figure(sum / Ratio::whole(count)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{CompetenceRow, Gain, competence, gain};
    use crate::model::{Ratio, Rubric};
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
        let hours: BTreeMap<String, Ratio> =
            hours.iter().map(|(id, hours)| ((*id).to_owned(), Ratio::whole(*hours))).collect();
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
