//! A team that looks at itself: what it has, what it lacks, where time is best spent.

mod gains;
mod since;

use std::collections::BTreeMap;

use serde::Serialize;

use gains::{competence, gain};

use super::profile::profiles;
use super::{Figure, Panel, Person, Profile, ProfileMean, Redaction};
use crate::model::{
    CandidateId, CriterionId, Rating, Ratio, Role, Rubric, Scale, Score, Scorecard,
};
use crate::scoring::Revealed;

pub use gains::{CompetenceRow, Gain};
pub use since::{MemberChange, Shift, Since, since};

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
    hours: &BTreeMap<CriterionId, Ratio>,
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

impl Team {
    /// The check without what members and managers wrote, where a reader may not know it.
    #[must_use]
    pub fn redacted(self, redaction: Redaction) -> Self {
        let is_told = !redaction.evidence.is_left_out() && !redaction.judgement.is_left_out();
        let members = self
            .members
            .into_iter()
            .map(|one| Member { said: if is_told { one.said } else { Vec::new() }, ..one });
        Self { members: members.collect(), ..self }
    }
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
