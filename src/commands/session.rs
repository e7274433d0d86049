//! One interviewer's draft on one candidate: opening it, and submitting it.

use std::path::Path;

use super::{CommandError, Context};
use crate::checks::sensitive;
use crate::model::{
    Amendment, CandidateId, Digest, InterviewerId, Origin, Rating, Recommendation, Scorecard,
};
use crate::msg;
use crate::report::People;
use crate::store::{
    CardFile, Draft, DraftKey, Durability, FoundDraft, LoadedRound, OpenDraft, OpenError,
    SubmitError, new_salt, submit,
};

/// Who scores whom.
pub(super) struct Seat {
    pub(super) interviewer: InterviewerId,
    pub(super) candidate: CandidateId,
    /// The candidate's name, where it is known here.
    pub(super) name: String,
    /// The criteria that this interviewer scores.
    pub(super) asked: Vec<usize>,
    /// Where the answers come from, if that has to be kept.
    pub(super) origin: Origin,
}

impl Seat {
    /// Seats the interviewer who acts before the candidate typed.
    pub(super) fn of(
        context: &mut Context,
        loaded: &LoadedRound,
        typed: &str,
    ) -> Result<Self, CommandError> {
        let interviewer = context.interviewer(&loaded.round)?;
        let identities = loaded.identities()?;
        let people = People::new(&loaded.round, &identities);
        let candidate = context.find_candidate(&people, &loaded.candidates()?, typed)?;
        Ok(Self::new(loaded, &people, interviewer, candidate))
    }

    /// Seats an interviewer before a candidate.
    pub(super) fn new(
        loaded: &LoadedRound,
        people: &People<'_>,
        interviewer: InterviewerId,
        candidate: CandidateId,
    ) -> Self {
        let asked = match loaded.round.interviewer(&interviewer) {
            Some(one) => one.scores(&loaded.rubric),
            None => (0..loaded.rubric.criteria.len()).collect(),
        };
        let name = people.candidate(&candidate).shown().into_owned();
        Self { interviewer, candidate, name, asked, origin: Origin::Live }
    }

    pub(super) fn key(&self, loaded: &LoadedRound) -> DraftKey {
        DraftKey {
            round: loaded.round.id.clone(),
            candidate: self.candidate.clone(),
            interviewer: self.interviewer.clone(),
        }
    }
}

/// The newest submitted card of a seat, by name.
pub(super) fn submitted(
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<Option<CardFile>, CommandError> {
    let cards = loaded.card_files()?;
    let ours =
        |card: &CardFile| card.candidate == seat.candidate && card.interviewer == seat.interviewer;
    Ok(cards.into_iter().find(ours))
}

/// That this seat has submitted already, and how to change that card.
pub(super) fn already_submitted(context: &Context, seat: &Seat, path: &Path) -> CommandError {
    let path = context.shown(path);
    let what = msg!("failed-already", name = seat.name.as_str(), path = path);
    CommandError::hinted(what, msg!("hint-reopen", id = seat.candidate.as_str()))
}

/// What a draft was when it was opened.
pub(super) struct Opened {
    pub(super) open: OpenDraft,
    pub(super) draft: Draft,
    /// Whether it was there before.
    pub(super) resumed: bool,
}

/// Opens the draft of a seat, or begins one.
pub(super) fn open_draft(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<Opened, CommandError> {
    let drafts = context.drafts();
    let key = seat.key(loaded);
    let opened = drafts.open(&key, &loaded.rubric, &(context.holder)());
    let (open, found) = opened.map_err(|error| match error {
        OpenError::Busy(holder) => {
            let what = msg!("failed-draft-busy", name = seat.name.as_str(), holder = holder);
            CommandError::hinted(what, msg!("hint-draft-busy", id = seat.candidate.as_str()))
        }
        OpenError::Unwritable(error) => {
            let path = error.path().display().to_string();
            let what = msg!("failed-drafts-unwritable", path = path, cause = error.cause());
            CommandError::hinted(what, msg!("hint-drafts-unwritable"))
        }
        OpenError::Failure(failure) => failure.into(),
    })?;
    let (mut draft, resumed) = match found {
        FoundDraft::Draft(draft) => {
            let mut draft = draft;
            if loaded.round.accepts(&draft.card.rubric) {
                // Begun under an earlier version that counts as it is: it goes on under this one.
                draft.card.rubric = loaded.pin.clone();
            } else {
                let what = msg!("failed-draft-rubric", version = &draft.card.rubric.version);
                let path = open.path().display().to_string();
                return Err(CommandError::hinted(what, msg!("hint-draft-rubric", path = path)));
            }
            (*draft, true)
        }
        FoundDraft::None => (begin(context, loaded, seat)?, false),
        FoundDraft::Damaged { faults, kept } => {
            context.tell_faults(&faults);
            context.tell(&msg!("draft-damaged", path = kept.display().to_string()));
            (begin(context, loaded, seat)?, false)
        }
    };
    if seat.origin != Origin::Live {
        draft.card.origin = seat.origin;
    }
    // Remembered on this machine, so that `--as` need not be said again; not worth failing for.
    let _ = context.memory().remember(&loaded.round.id, &seat.interviewer);
    Ok(Opened { open, draft, resumed })
}

/// An empty draft.
fn begin(context: &Context, loaded: &LoadedRound, seat: &Seat) -> Result<Draft, CommandError> {
    let (candidate, interviewer) = (seat.candidate.clone(), seat.interviewer.clone());
    let (salt, now) = (new_salt()?, context.clock.now());
    let card = Scorecard::begun(candidate, interviewer, loaded.pin.clone(), salt, now);
    Ok(Draft::of(Scorecard { order: next_order(context, loaded, seat)?, ..card }))
}

/// The how-manieth candidate this is for the interviewer.
fn next_order(context: &Context, loaded: &LoadedRound, seat: &Seat) -> Result<u32, CommandError> {
    let cards = loaded.card_files()?;
    let met = cards.iter().filter(|card| card.interviewer == seat.interviewer);
    let drafts = context.drafts().of_interviewer(&loaded.round.id, &seat.interviewer);
    let mut all: Vec<&CandidateId> = met.map(|card| &card.candidate).chain(&drafts).collect();
    all.sort_unstable();
    all.dedup();
    let before = all.iter().filter(|id| ***id != seat.candidate).count();
    Ok(u32::try_from(before).unwrap_or(u32::MAX - 1) + 1)
}

/// The draft with which a submitted card is changed.
pub(super) fn amend(card: Scorecard, reason: &str) -> Draft {
    let amendment = Amendment {
        number: card.number().saturating_add(1),
        replaces: Digest::of_scorecard(&card),
        reason: reason.to_owned(),
    };
    let card = Scorecard { amendment: Some(amendment), submitted: None, digest: None, ..card };
    Draft::of(card)
}

/// The names of the criteria that have no rating yet.
pub(super) fn missing(loaded: &LoadedRound, seat: &Seat, card: &Scorecard) -> Vec<usize> {
    let open = |at: &usize| {
        let id = &loaded.rubric.criteria[*at].id;
        card.answers.get(id).is_none_or(|answer| answer.rating.is_none())
    };
    seat.asked.iter().copied().filter(open).collect()
}

/// Saves a draft, and says so if a power cut could still lose it.
pub(super) fn save_draft(
    context: &mut Context,
    loaded: &LoadedRound,
    open: &mut OpenDraft,
    draft: &Draft,
) -> Result<(), CommandError> {
    if let Durability::Uncertain(_) = open.save(draft, &loaded.rubric)? {
        context.tell(&msg!("saved-uncertain"));
    }
    Ok(())
}

/// Submits a draft, and says where it went.
pub(super) fn submit_draft(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    open: OpenDraft,
    draft: Draft,
) -> Result<(), CommandError> {
    let missing = missing(loaded, seat, &draft.card);
    if !missing.is_empty() {
        let names: Vec<&str> = missing
            .iter()
            .map(|at| loaded.rubric.criteria[*at].name.within(context.language()))
            .collect();
        let what = msg!("failed-missing", names = names.join(", "));
        return Err(CommandError::hinted(what, msg!("hint-missing", id = seat.candidate.as_str())));
    }
    let scored = draft
        .card
        .answers
        .values()
        .any(|answer| answer.rating.is_some_and(|one| one.score().is_some()));
    if !scored {
        // An empty card would open what the others scored, and say nothing itself.
        let what = msg!("failed-no-scores", name = seat.name.as_str());
        let hint = msg!("hint-score", id = seat.candidate.as_str());
        return Err(CommandError::hinted(what, hint));
    }
    let grounds = sensitive(texts_of(&draft.card));
    let card = Scorecard { submitted: Some(context.clock.now()), ..draft.card };
    let submitted = submit(&loaded.folder, &loaded.rubric, card);
    let (path, durability) = submitted.map_err(|error| match error {
        SubmitError::Already { path } => already_submitted(context, seat, &path),
        SubmitError::Failure(failure) => {
            let cause: CommandError = failure.into();
            match cause {
                CommandError::Failed { what, .. } => {
                    let hint = msg!("hint-draft-kept", id = seat.candidate.as_str());
                    CommandError::hinted(what, hint)
                }
                other => other,
            }
        }
    })?;
    // A card that a power cut could still lose keeps its draft: submitting again is harmless.
    match durability {
        Durability::Durable | Durability::Unpromised => open.discard()?,
        Durability::Uncertain(_) => context.tell(&msg!("submitted-uncertain")),
    }
    context.tell(&msg!("submitted", name = seat.name.as_str(), path = context.shown(&path)));
    if !grounds.is_empty() {
        let grounds: Vec<String> = grounds.iter().map(|one| context.words.say(one)).collect();
        let grounds = context.words.list(&grounds);
        let id = seat.candidate.as_str();
        context.tell(&msg!("submitted-sensitive", grounds = grounds, id = id));
    }
    Ok(())
}

/// What was written down freely.
fn texts_of(card: &Scorecard) -> impl Iterator<Item = &str> {
    let answers = card.answers.values();
    let answers = answers.flat_map(|answer| [&*answer.evidence, &*answer.judgement]);
    let notes = card.notes.iter().map(|note| note.text.as_str());
    answers.chain(notes).chain([card.strengths.as_str()])
}

/// A rating as typed after `--set`: a number, `not-asked` or `no-evidence`.
pub(super) fn rating(loaded: &LoadedRound, text: &str) -> Option<Rating> {
    match text.trim() {
        "-" | "not-asked" => Some(Rating::NotAsked),
        "." | "no-evidence" => Some(Rating::NoEvidence),
        number => loaded.rubric.scale.score(number.parse().ok()?).ok().map(Rating::Score),
    }
}

/// The words that a recommendation has on the command line.
pub(super) fn recommendation_codes() -> String {
    Recommendation::ALL.map(Recommendation::code).join(", ")
}
