//! A team check against an earlier one.

use serde::Serialize;

use super::{Member, Team, mean};
use crate::report::{Figure, Person};

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
