//! A round as one viewer may see it.

use crate::model::{Candidate, CandidateId, Fault, Marks};
use crate::scoring::{Revealed, Viewer, Visibility};
use crate::store::{CardFile, Failure, Identities, LoadedRound};

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
    /// The marks that may be seen.
    pub marks: Revealed<Marks>,
    /// The submitted cards by name, newest only.
    pub card_files: Vec<CardFile>,
    /// Cards that could not be read and do not count.
    pub unreadable: Vec<Fault>,
}

impl Panel<'_> {
    /// Names of the round.
    #[must_use]
    pub const fn people(&self) -> People<'_> {
        People::new(&self.loaded.round, &self.identities)
    }

    /// The candidate with this id.
    #[must_use]
    pub fn candidate(&self, id: &CandidateId) -> Option<&Candidate> {
        let at = self.candidates.binary_search_by(|candidate| candidate.id.cmp(id)).ok()?;
        self.candidates.get(at)
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
    Ok(Panel {
        loaded,
        candidates,
        identities,
        visibility,
        marks,
        card_files,
        unreadable: reading.faults,
    })
}

/// Scorecards on somebody who is not in the round.
fn unknown_candidates(
    loaded: &LoadedRound,
    candidates: &[Candidate],
    cards: &[CardFile],
) -> Result<(), Failure> {
    use crate::model::Place;
    use crate::msg;
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
