//! A round as one viewer may see it.

use std::collections::HashMap;

use crate::model::{
    Candidate, CandidateId, Decision, Fault, InterviewerId, Marks, Place, Revision,
};
use crate::msg;
use crate::scoring::{Revealed, Viewer, Visibility};
use crate::store::{CardFile, Failure, Identities, LoadedRound, Reading};

use super::People;

/// What a viewer may see of a round: the ground that reports stand on.
pub struct Panel<'r> {
    /// The round.
    pub loaded: &'r LoadedRound,
    /// Its candidates, by id.
    pub candidates: Vec<Candidate>,
    /// Who they are, as far as this reader may know.
    pub identities: Identities,
    /// What is open and what is sealed.
    pub visibility: Visibility,
    /// The marks that may be seen, with the revised ratings in their places: what counts.
    pub marks: Revealed<Marks>,
    /// The revisions that may be seen, sorted by candidate; those that no longer count too.
    pub revisions: Revealed<Revision>,
    /// The decisions that may be seen, sorted by candidate; those that no longer count too.
    pub decisions: Revealed<Decision>,
    /// The submitted cards by name, newest only.
    pub card_files: Vec<CardFile>,
    /// Cards, revisions and decisions that could not be read and do not count.
    pub unreadable: Vec<Fault>,
    /// How many files of revisions and decisions are among them.
    pub unreadable_records: usize,
    /// Of the marks with a revision, what the interviewer gave before the talk.
    independent: HashMap<(CandidateId, InterviewerId), Marks>,
}

impl Panel<'_> {
    /// Names of the round.
    #[must_use]
    pub const fn people(&self) -> People<'_> {
        People::new(&self.loaded.round, &self.identities)
    }

    /// Whether any marks that may be seen were revised after the panel's talk.
    pub(super) fn was_revised(&self) -> bool {
        !self.independent.is_empty()
    }

    /// The marks that may be seen, each as its interviewer gave it before the
    /// panel talked: what agreement and habits are reckoned on.
    pub fn independent(&self) -> impl Iterator<Item = &Marks> {
        let before = |marks: &Marks| {
            let key = (marks.candidate.clone(), marks.interviewer.clone());
            self.independent.get(&key)
        };
        self.marks.as_slice().iter().map(move |marks| match self.was_revised() {
            true => before(marks).unwrap_or(marks),
            false => marks,
        })
    }

    /// The same marks read under another rubric; revisions are in them already,
    /// and decisions were not made on it.
    pub(super) fn under(self, other: &LoadedRound, read: impl FnMut(Marks) -> Marks) -> Panel<'_> {
        Panel {
            loaded: other,
            marks: self.marks.map(read),
            revisions: self.visibility.reveal([]),
            decisions: self.visibility.reveal([]),
            independent: HashMap::new(),
            candidates: self.candidates,
            identities: self.identities,
            visibility: self.visibility,
            card_files: self.card_files,
            unreadable: self.unreadable,
            unreadable_records: self.unreadable_records,
        }
    }

    /// The candidate with this id.
    #[must_use]
    pub fn candidate(&self, id: &CandidateId) -> Option<&Candidate> {
        let at = self.candidates.binary_search_by(|candidate| candidate.id.cmp(id)).ok()?;
        self.candidates.get(at)
    }

    /// Whether the whole panel has submitted on every candidate of the round.
    #[must_use]
    pub fn everybody_is_in(&self) -> bool {
        let mut in_round = self.candidates.iter().filter(|one| one.withdrawn.is_none()).peekable();
        let is_in = |candidate: &CandidateId, interviewer: &crate::model::InterviewerId| {
            let mut cards = self.card_files.iter();
            cards.any(|card| card.candidate == *candidate && card.interviewer == *interviewer)
        };
        let round = &self.loaded.round;
        in_round.peek().is_some()
            && in_round.all(|one| round.raters_of(&one.id).all(|seat| is_in(&one.id, &seat.id)))
    }

    /// Whether a candidate is there and has not left the round.
    #[must_use]
    pub fn is_in_round(&self, id: &CandidateId) -> bool {
        self.candidate(id).is_some_and(|one| one.withdrawn.is_none())
    }
}

/// Reads of a round what a viewer may see; sealed cards are not even opened.
///
/// # Errors
/// What is wrong with the folder. Cards that can't be read are no error here:
/// they are handed on, so that every listing can say that they are missing.
pub fn gather<'r>(
    loaded: &'r LoadedRound,
    viewer: &Viewer,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Panel<'r>, Failure> {
    let candidates = loaded.candidates()?;
    let identities = loaded.identities()?;
    let card_files = loaded.card_files()?;
    unknown_candidates(loaded, &candidates, &card_files)?;
    let visibility = Visibility::decide(
        &loaded.round,
        candidates.iter().map(|candidate| &candidate.id),
        card_files.iter().map(|card| (&card.candidate, &card.interviewer)),
        viewer,
    );
    let open: Vec<&CardFile> =
        card_files.iter().filter(|card| visibility.is_open(&card.candidate)).collect();
    let total = open.len();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let reading = loaded.read_marks(&open, &|more| {
        let before = done.fetch_add(more, std::sync::atomic::Ordering::Relaxed);
        progress(before + more, total);
    });
    let marks = visibility.reveal(reading.read);
    let revision_files = loaded.revision_files()?;
    let (revisions, unmarked) = revision_files
        .into_iter()
        .filter(|file| visibility.is_open(&file.candidate))
        .partition::<Vec<_>, _>(|file| has_card(&card_files, &file.candidate, &file.interviewer));
    let Reading { read: revisions, faults: mut unreadable } = loaded.read_revisions(&revisions);
    unreadable.extend(
        unmarked.iter().map(|file| revision_without_card(loaded.folder.revision_path(file))),
    );
    let decision_files = loaded.decision_files()?;
    let decision_files: Vec<_> =
        decision_files.into_iter().filter(|file| visibility.is_open(&file.candidate)).collect();
    let decisions = loaded.read_decisions(&decision_files);
    unreadable.extend(decisions.faults);
    let unreadable_records = distinct_files(&unreadable);
    let mut independent = HashMap::new();
    let marks = marks.map(|before| match before.revised(&loaded.rubric, of(&before, &revisions)) {
        Some(revised) => {
            let key = (before.candidate.clone(), before.interviewer.clone());
            independent.insert(key, before);
            revised
        }
        None => before,
    });
    Ok(Panel {
        loaded,
        candidates,
        identities,
        marks,
        revisions: visibility.reveal(revisions),
        decisions: visibility.reveal(decisions.read),
        visibility,
        card_files,
        unreadable: reading.faults.into_iter().chain(unreadable).collect(),
        unreadable_records,
        independent,
    })
}

/// The revisions of one card, among all that are sorted by whose they are.
fn of<'r>(marks: &Marks, revisions: &'r [Revision]) -> &'r [Revision] {
    let key = (&marks.candidate, &marks.interviewer);
    let order = |one: &Revision| (&one.candidate, &one.interviewer).cmp(&key);
    let from = revisions.partition_point(|one| order(one).is_lt());
    let here = revisions[from..].partition_point(|one| order(one).is_eq());
    &revisions[from..from + here]
}

/// Whether an interviewer has a submitted card on a candidate; the cards are sorted.
fn has_card(cards: &[CardFile], candidate: &CandidateId, interviewer: &InterviewerId) -> bool {
    let key = (candidate, interviewer);
    cards.binary_search_by(|card| (&card.candidate, &card.interviewer).cmp(&key)).is_ok()
}

/// That a revision is of a card that is not there.
#[must_use]
pub fn revision_without_card(path: std::path::PathBuf) -> Fault {
    let what = msg!("fault-revision-without-card");
    Fault::error("revision-without-card", Some(Place::file(path)), what)
        .hinting(msg!("hint-revision-without-card"))
}

/// How many files have faults; one file may have several.
pub(super) fn distinct_files(faults: &[Fault]) -> usize {
    let mut paths: Vec<_> =
        faults.iter().filter_map(|fault| fault.place.as_ref().map(|place| &place.path)).collect();
    paths.sort_unstable();
    paths.dedup();
    paths.len()
}

/// Scorecards on somebody who is not in the round.
fn unknown_candidates(
    loaded: &LoadedRound,
    candidates: &[Candidate],
    cards: &[CardFile],
) -> Result<(), Failure> {
    let known = |id: &CandidateId| candidates.binary_search_by(|one| one.id.cmp(id)).is_ok();
    let mut faults: Vec<Fault> = Vec::new();
    for card in cards.iter().filter(|card| !known(&card.candidate)) {
        let what = msg!("fault-unknown-candidate", id = card.candidate.as_str());
        let place = Some(Place::file(loaded.folder.card_path(card)));
        let fault = Fault::error("unknown-candidate", place, what);
        faults.push(fault.hinting(msg!("hint-unknown-candidate")));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}
