//! Independent first: who may see which scorecards.
//!
//! Until an interviewer has submitted on a candidate, nothing shows them what
//! the others scored. A report takes [`Revealed`] values, which only
//! [`Visibility::reveal`] makes: whoever forgets to ask can't leak.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::{
    CandidateId, Decision, InterviewerId, Marks, Reveal, Revision, Round, Scorecard,
};

/// Who is looking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// An interviewer of the panel.
    Interviewer(InterviewerId),
    /// Somebody who says not to be on the panel; at a machine where an
    /// interviewer sits, no more is shown than that interviewer may see.
    Observer {
        /// Who sits at this machine, if that is known.
        seated: Option<InterviewerId>,
    },
    /// Nobody has said who: what every interviewer may see, and no more.
    Unidentified,
}

/// Why a candidate's scorecards are sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seal {
    /// The viewer's own scorecard is not in.
    OwnMissing,
    /// Scorecards of these interviewers are not in, and the round or the viewer requires them;
    /// for an observer, that of the one who sits at this machine.
    Waiting(Vec<InterviewerId>),
}

/// What a viewer may see of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visibility {
    open: HashSet<CandidateId>,
    sealed: BTreeMap<CandidateId, Seal>,
}

/// Values that a viewer may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revealed<T>(Vec<T>);

/// Something that says something of a candidate.
pub trait Concerning {
    /// Of whom.
    fn candidate(&self) -> &CandidateId;
}

impl Concerning for Marks {
    fn candidate(&self) -> &CandidateId {
        &self.candidate
    }
}

impl Concerning for Scorecard {
    fn candidate(&self) -> &CandidateId {
        &self.candidate
    }
}

impl Concerning for Revision {
    fn candidate(&self) -> &CandidateId {
        &self.candidate
    }
}

impl Concerning for Decision {
    fn candidate(&self) -> &CandidateId {
        &self.candidate
    }
}

impl Visibility {
    /// Decides what may be seen, from who has submitted on whom.
    ///
    /// `submitted` may come in any order.
    pub fn decide<'a>(
        round: &Round,
        candidates: impl Iterator<Item = &'a CandidateId>,
        submitted: impl Iterator<Item = (&'a CandidateId, &'a InterviewerId)>,
        viewer: &Viewer,
    ) -> Self {
        let mut by_candidate: HashMap<&CandidateId, Vec<&InterviewerId>> = HashMap::new();
        for (candidate, interviewer) in submitted {
            by_candidate.entry(candidate).or_default().push(interviewer);
        }
        let (mut open, mut sealed) = (HashSet::new(), BTreeMap::new());
        for candidate in candidates {
            let in_by = by_candidate.get(candidate).map_or(&[][..], Vec::as_slice);
            match seal(round, candidate, in_by, viewer) {
                None => drop(open.insert(candidate.clone())),
                Some(seal) => drop(sealed.insert(candidate.clone(), seal)),
            }
        }
        Self { open, sealed }
    }

    /// Whether the viewer may see this candidate's scorecards.
    #[must_use]
    pub fn is_open(&self, candidate: &CandidateId) -> bool {
        self.open.contains(candidate)
    }

    /// The candidates whose scorecards are sealed, and why.
    pub fn sealed(&self) -> impl Iterator<Item = (&CandidateId, &Seal)> {
        self.sealed.iter()
    }

    /// Why a candidate is sealed; `None` if open.
    #[must_use]
    pub fn seal(&self, candidate: &CandidateId) -> Option<&Seal> {
        self.sealed.get(candidate)
    }

    /// Keeps what may be seen, and drops the rest.
    pub fn reveal<T: Concerning>(&self, all: impl IntoIterator<Item = T>) -> Revealed<T> {
        Revealed(all.into_iter().filter(|one| self.is_open(one.candidate())).collect())
    }
}

impl<T> Revealed<T> {
    /// What may be seen.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// Something made of each of them, which may be seen as they may.
    pub fn map<U: Concerning>(self, change: impl FnMut(T) -> U) -> Revealed<U> {
        Revealed(self.0.into_iter().map(change).collect())
    }

    /// The values themselves.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

/// Whose habits a viewer may see: their own, and the panel's when nobody can still be influenced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HabitsOf {
    /// One's own alone.
    Own(InterviewerId),
    /// One's own, and on request the whole panel's.
    OwnOrPanel(InterviewerId),
    /// The whole panel's.
    Panel,
    /// Nobody's.
    Nobody,
}

impl HabitsOf {
    /// Decides whose habits may be seen.
    ///
    /// An interviewer sees their own. What colleagues are like is shown to them only when
    /// the whole panel has submitted on every candidate: who knows that a colleague is
    /// strict scores against it. Somebody outside the panel sees the whole panel.
    #[must_use]
    pub fn decide(viewer: &Viewer, everybody_is_in: bool) -> Self {
        match viewer {
            Viewer::Interviewer(id) | Viewer::Observer { seated: Some(id) } => {
                match everybody_is_in {
                    true => Self::OwnOrPanel(id.clone()),
                    false => Self::Own(id.clone()),
                }
            }
            Viewer::Observer { seated: None } => Self::Panel,
            Viewer::Unidentified if everybody_is_in => Self::Panel,
            Viewer::Unidentified => Self::Nobody,
        }
    }
}

/// Why a viewer may not see a candidate on whom these have submitted.
fn seal(
    round: &Round,
    candidate: &CandidateId,
    submitted: &[&InterviewerId],
    viewer: &Viewer,
) -> Option<Seal> {
    let waiting = || {
        let panel = round.raters_of(candidate).map(|interviewer| &interviewer.id);
        let waiting: Vec<InterviewerId> =
            panel.filter(|id| !submitted.contains(id)).cloned().collect();
        (!waiting.is_empty()).then_some(Seal::Waiting(waiting))
    };
    let own = |id: &InterviewerId| {
        let on_panel = round.interviewer(id).is_some();
        (on_panel && !submitted.contains(&id)).then_some(Seal::OwnMissing)
    };
    let personal = match viewer {
        Viewer::Interviewer(id) => own(id),
        // An observer submits nothing: it is the one who sits there that is waited for.
        Viewer::Observer { seated: Some(id) } => own(id).map(|_| Seal::Waiting(vec![id.clone()])),
        Viewer::Observer { seated: None } => None,
        Viewer::Unidentified => waiting(),
    };
    personal.or_else(|| match round.reveal {
        Reveal::AfterOwn => None,
        Reveal::AfterAll => waiting(),
    })
}

#[cfg(test)]
mod tests {
    use crate::model::{CandidateId, InterviewerId, Reveal, Round};
    use crate::store::{Source, read_round};

    use super::{HabitsOf, Seal, Viewer, Visibility};

    fn round(reveal: Reveal) -> Round {
        let text = r#"format = 1
id = "r-1"
title = "T"
rubric = { id = "r", version = "1.0.0", digest = "00000000000000000000000000000000" }
created = 2026-01-01T00:00:00Z
[[interviewer]]
id = "kari"
[[interviewer]]
id = "ola"
"#;
        let round = read_round(&Source::new("round.toml", text)).expect("a round");
        Round { reveal, ..round }
    }

    fn id<T: std::str::FromStr>(text: &str) -> T
    where
        T::Err: std::fmt::Debug,
    {
        text.parse().expect("an id")
    }

    /// Whether `x` is open when these have submitted on it.
    fn open(round: &Round, submitted: &[&str], viewer: &Viewer) -> bool {
        let x: CandidateId = id("x");
        let by: Vec<InterviewerId> = submitted.iter().map(|name| id(name)).collect();
        let pairs = by.iter().map(|interviewer| (&x, interviewer));
        Visibility::decide(round, std::iter::once(&x), pairs, viewer).is_open(&x)
    }

    #[test]
    fn an_interviewer_sees_nothing_before_their_own_card_is_in() {
        let round = round(Reveal::AfterOwn);
        let kari = Viewer::Interviewer(id("kari"));
        assert!(!open(&round, &["ola"], &kari));
        assert!(open(&round, &["kari"], &kari));
    }

    #[test]
    fn a_sealed_round_waits_for_all_even_for_observers() {
        let round = round(Reveal::AfterAll);
        assert!(!open(&round, &["kari"], &Viewer::Interviewer(id("kari"))));
        assert!(!open(&round, &["kari"], &Viewer::Observer { seated: None }));
        assert!(open(&round, &["kari", "ola"], &Viewer::Interviewer(id("kari"))));
    }

    #[test]
    fn an_observer_at_an_interviewers_machine_sees_what_that_interviewer_may() {
        let round = round(Reveal::AfterOwn);
        let seated = Viewer::Observer { seated: Some(id("kari")) };
        assert!(!open(&round, &["ola"], &seated));
        assert!(open(&round, &["ola"], &Viewer::Observer { seated: None }));
        let x: CandidateId = id("x");
        let ola: InterviewerId = id("ola");
        let submitted = std::iter::once((&x, &ola));
        let decided = Visibility::decide(&round, std::iter::once(&x), submitted, &seated);
        assert_eq!(decided.seal(&x), Some(&Seal::Waiting(vec![id("kari")])));
    }

    #[test]
    fn nobody_in_particular_sees_what_every_interviewer_may() {
        let round = round(Reveal::AfterOwn);
        assert!(!open(&round, &["kari"], &Viewer::Unidentified));
        assert!(open(&round, &["kari", "ola"], &Viewer::Unidentified));
    }

    #[test]
    fn colleagues_habits_are_sealed_while_anybody_still_scores() {
        let kari = Viewer::Interviewer(id("kari"));
        assert_eq!(HabitsOf::decide(&kari, false), HabitsOf::Own(id("kari")));
        assert_eq!(HabitsOf::decide(&kari, true), HabitsOf::OwnOrPanel(id("kari")));
        let seated = Viewer::Observer { seated: Some(id("kari")) };
        assert_eq!(HabitsOf::decide(&seated, false), HabitsOf::Own(id("kari")));
        assert_eq!(HabitsOf::decide(&Viewer::Unidentified, false), HabitsOf::Nobody);
        assert_eq!(HabitsOf::decide(&Viewer::Observer { seated: None }, false), HabitsOf::Panel);
    }

    #[test]
    fn the_seal_says_who_is_waited_for() {
        let round = round(Reveal::AfterAll);
        let x: CandidateId = id("x");
        let kari: InterviewerId = id("kari");
        let decided = Visibility::decide(
            &round,
            std::iter::once(&x),
            std::iter::once((&x, &kari)),
            &Viewer::Observer { seated: None },
        );
        assert_eq!(decided.seal(&x), Some(&Seal::Waiting(vec![id("ola")])));
    }
}
