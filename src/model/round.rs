//! A round: one set of interviews for one opening.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use super::{
    CandidateId, CriterionId, GroupId, Id, InterviewerId, Pin, Ratio, Retention, RoundId, Rubric,
};
use crate::text::{About, Language};

/// What a round is: its rubric, its panel, its rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// A random id, under which drafts are found again when the folder moves.
    pub id: RoundId,
    /// What the round is called.
    pub title: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The language whose alphabet sorts the names.
    pub language: Language,
    /// The rubric that every scorecard of the round is made with.
    pub rubric: Pin,
    /// Earlier versions of the rubric whose scorecards count as they are, oldest first.
    pub earlier: Vec<EarlierRubric>,
    /// When others' scorecards may be seen.
    pub reveal: Reveal,
    /// When the round began.
    pub created: DateTime<FixedOffset>,
    /// Where the identities file lies, if not in the round's folder.
    pub identities: Option<PathBuf>,
    /// How long what is about candidates is kept; `None` while nobody has said so.
    pub retention: Option<Retention>,
    /// How many minutes an interview is planned for; `None` where the round does not say.
    pub minutes: Option<u32>,
    /// In a team check: what is to be reached, and what training takes.
    pub training: Training,
    /// The panel.
    pub panel: Vec<Interviewer>,
}

/// What a team check is to reach, and how long training takes; empty where nobody has said so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Training {
    /// The score that everybody is to reach.
    pub target: Option<i64>,
    /// The hours that training in a competence takes; above 0.
    pub hours: BTreeMap<CriterionId, Ratio>,
}

/// A version of the rubric that the round had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierRubric {
    /// Which.
    pub rubric: Pin,
    /// When it was replaced.
    pub until: DateTime<FixedOffset>,
    /// Why, and why scores given under it still mean the same.
    pub reason: String,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// Candidates are interviewed for an opening.
    #[default]
    Hiring,
    /// A team looks at itself: members rate themselves, managers rate them.
    Team,
}

impl Purpose {
    /// Whom messages about such a round are about.
    #[must_use]
    pub const fn people(self) -> About {
        match self {
            Self::Hiring => About::Candidates,
            Self::Team => About::Members,
        }
    }
}

/// Whose eyes an interviewer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// Scores whoever is there: an interviewer, or in a team check a manager.
    #[default]
    Other,
    /// In a team check: a member, under the member's own id, who scores nobody else.
    Myself,
}

/// When an interviewer may see what the others scored on a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reveal {
    /// As soon as their own scorecard on that candidate is submitted.
    #[default]
    AfterOwn,
    /// Only when the whole panel has submitted on that candidate.
    AfterAll,
}

/// One who asks and scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interviewer {
    /// The id.
    pub id: InterviewerId,
    /// The name, if given.
    pub name: Option<String>,
    /// The groups or criteria they score; empty means all.
    pub focus: Vec<Id>,
    /// Whether they score others, or in a team check themself.
    pub role: Role,
    /// How senior they are among the panel, if the round says so: 1 is the least senior.
    pub seniority: Option<u32>,
}

impl Interviewer {
    /// The name, or the id where there is none.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.name.as_deref().unwrap_or_else(|| self.id.as_str())
    }

    /// Whether they are to score this candidate.
    #[must_use]
    pub fn may_score(&self, candidate: &CandidateId) -> bool {
        match self.role {
            Role::Other => true,
            Role::Myself => self.id.as_str() == candidate.as_str(),
        }
    }

    /// The positions of the criteria that this interviewer scores.
    #[must_use]
    pub fn scores(&self, rubric: &Rubric) -> Vec<usize> {
        let in_focus = |id: &CriterionId, group: &GroupId| {
            let named =
                |focus: &Id| focus.as_str() == id.as_str() || focus.as_str() == group.as_str();
            self.focus.is_empty() || self.focus.iter().any(named)
        };
        let criteria = rubric.criteria.iter().enumerate();
        criteria.filter(|(_, one)| in_focus(&one.id, &one.group)).map(|(at, _)| at).collect()
    }
}

impl Round {
    /// Whether scorecards made with this rubric count: the round's own, or one accepted as its
    /// equal when the round changed to a later version.
    #[must_use]
    pub fn accepts(&self, pin: &Pin) -> bool {
        pin.digest == self.rubric.digest
            || self.earlier.iter().any(|earlier| earlier.rubric == *pin)
    }

    /// The interviewer with this id.
    #[must_use]
    pub fn interviewer(&self, id: &InterviewerId) -> Option<&Interviewer> {
        self.panel.iter().find(|interviewer| interviewer.id == *id)
    }

    /// Those who are to score a candidate: all, but in a team check of the members only
    /// the one whom it is about.
    pub fn raters_of<'r>(
        &'r self,
        candidate: &'r CandidateId,
    ) -> impl Iterator<Item = &'r Interviewer> {
        self.panel.iter().filter(|one| one.may_score(candidate))
    }

    /// The name to show for an interviewer; the id for one who is not on the panel.
    #[must_use]
    pub fn name_of<'r>(&'r self, id: &'r InterviewerId) -> &'r str {
        self.interviewer(id).map_or(id.as_str(), Interviewer::shown)
    }
}
