//! Revisions and decisions made without the program.

use std::path::PathBuf;
use std::sync::Arc;

use vurder::model::{Decider, Decision, RankingThen, Rating, Revision, Rubric, Verdict};
use vurder::store::{Files, Folder, LoadedRound, Source, read_round};

use super::cards::now;

/// A round in a folder, as it would be loaded from there.
pub fn round(folder: PathBuf, files: Arc<dyn Files>, rubric: &Rubric) -> LoadedRound {
    let pin = rubric.pin();
    let text = format!(
        "format = 1\nid = \"r1\"\ntitle = \"T\"\nrubric = {{ id = \"{}\", version = \"{}\", digest = \"{}\" }}\n\
         created = 2026-01-01T00:00:00Z\n[[interviewer]]\nid = \"kari\"\n",
        pin.id, pin.version, pin.digest
    );
    let round = read_round(&Source::new("round.toml", text)).expect("a round");
    LoadedRound { folder: Folder::new(folder, files), round, rubric: rubric.clone(), pin }
}

/// Kari's second estimate on the first criterion.
pub fn revision(rubric: &Rubric) -> Revision {
    let digest = rubric.pin().digest;
    let revision = Revision {
        id: "x8m2q4ab".parse().expect("an id"),
        candidate: "c1".parse().expect("an id"),
        interviewer: "kari".parse().expect("an id"),
        rubric: rubric.pin(),
        criterion: rubric.criteria[0].id.clone(),
        rating: Rating::NoEvidence,
        reason: "I only supposed it. ".repeat(20),
        at: now(),
        entered_by: None,
        salt: "ab".repeat(16),
        replaces: vec![digest.clone()],
        digest,
    };
    revision.sealed()
}

/// Somebody's offer.
pub fn decision(rubric: &Rubric) -> Decision {
    let decision = Decision {
        id: "p3vw7tnc".parse().expect("an id"),
        candidate: "c1".parse().expect("an id"),
        verdict: Verdict::Offer,
        by: Decider::Other("Randi Example".to_owned()),
        reason: "Knows the shop. ".repeat(20),
        at: now(),
        entered_by: None,
        ranking: RankingThen::default(),
        salt: "ab".repeat(16),
        replaces: Vec::new(),
        digest: rubric.pin().digest,
    };
    decision.sealed()
}
