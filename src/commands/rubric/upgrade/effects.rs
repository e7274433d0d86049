//! What an upgrade would do to each scorecard and draft: what it holds, against what the new version asks.

use std::collections::BTreeMap;

use crate::commands::{CommandError, Context};
use crate::model::{Answer, CandidateId, CompetenceId, CriterionId, Fault, InterviewerId, Rubric};
use crate::msg;
use crate::report::People;
use crate::scoring::Visibility;
use crate::store::{CardFile, DraftKey, LoadedRound};
use crate::text::Message;

/// What happens to a scorecard or a draft.
#[derive(Debug, serde::Serialize)]
pub(super) struct Effect {
    candidate: String,
    interviewer: String,
    is_draft: bool,
    pub(super) fate: Fate,
    /// Criteria that have no score until the interviewer gives one.
    open: Vec<String>,
    /// Criteria that it says something of and that would be gone, or the scale;
    /// empty too where this viewer may not see what it says.
    without_place: Vec<String>,
    #[serde(skip)]
    pub(super) said: String,
}

/// Whether it can be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fate {
    Counts,
    Refused,
}

/// A scorecard or draft with the answers that it holds.
struct Held {
    candidate: CandidateId,
    interviewer: InterviewerId,
    is_draft: bool,
    /// What has no place in the new version.
    lost: Vec<String>,
}

/// The submitted scorecards, newest of each, and the drafts on this machine.
///
/// # Errors
/// Cards that can't be read: nobody could say what would become of them.
pub(super) fn effects(
    context: &mut Context,
    loaded: &LoadedRound,
    new: &Rubric,
) -> Result<Vec<Effect>, CommandError> {
    let held = held(context, loaded, new)?;
    let is_refused = held.iter().any(|one| !one.lost.is_empty());
    // What a card holds is looked at only for a reason, and told only to whom it is open.
    let visibility = match is_refused {
        true => {
            let viewer = context.viewer(loaded)?;
            Some(context.panel(loaded, &viewer)?.visibility)
        }
        false => None,
    };
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let added = added(&loaded.rubric, new);
    let told = |held: Held| {
        let is_told = held.is_draft
            || visibility.as_ref().is_some_and(|seen: &Visibility| seen.is_open(&held.candidate));
        let who = people.interviewer(&held.interviewer).shown().into_owned();
        let whom = people.candidate(&held.candidate).labelled();
        let said = sentence(context, &held, (who, whom), &added, is_told);
        Effect {
            candidate: held.candidate.as_str().to_owned(),
            interviewer: held.interviewer.as_str().to_owned(),
            is_draft: held.is_draft,
            fate: if held.lost.is_empty() { Fate::Counts } else { Fate::Refused },
            open: if held.lost.is_empty() { added.clone() } else { Vec::new() },
            without_place: if is_told { held.lost } else { Vec::new() },
            said: context.words.say(&said),
        }
    };
    Ok(held.into_iter().map(told).collect())
}

fn sentence(
    context: &Context,
    held: &Held,
    (who, whom): (String, String),
    added: &[String],
    is_told: bool,
) -> Message {
    let names = context.words.list(added);
    let lost = context.words.list(&held.lost);
    let id = held.candidate.as_str();
    match (held.lost.is_empty(), held.is_draft, added.is_empty()) {
        (true, true, true) => msg!("upgrade-draft", who = who, whom = whom),
        (true, true, false) => msg!("upgrade-draft-open", who = who, whom = whom, names = names),
        (true, false, true) => msg!("upgrade-counts", who = who, whom = whom),
        (true, false, false) => {
            msg!("upgrade-open", who = who, whom = whom, names = names, id = id)
        }
        (false, true, _) => msg!("upgrade-refused-draft", who = who, whom = whom, names = lost),
        (false, false, _) if is_told => {
            msg!("upgrade-refused", who = who, whom = whom, names = lost)
        }
        (false, false, _) => msg!("upgrade-refused-sealed", who = who, whom = whom),
    }
}

fn held(context: &Context, loaded: &LoadedRound, new: &Rubric) -> Result<Vec<Held>, CommandError> {
    // Cards that were replaced by later ones are kept, and so must have their place too.
    let all = loaded.all_card_files()?;
    let reading = loaded.read_cards(&all, |card| card.answers, &|_| {});
    let revisions = loaded.read_revisions(&loaded.revision_files()?);
    let faults: Vec<&Fault> = reading.faults.iter().chain(&revisions.faults).collect();
    if let Some(first) = faults.first() {
        // Where, and not what: it may be sealed.
        let path =
            first.place.as_ref().map_or_else(String::new, |place| context.shown(&place.path));
        let what = msg!("failed-upgrade-unreadable", count = faults.len(), path = path);
        return Err(CommandError::hinted(what, msg!("hint-upgrade-unreadable")));
    }
    let mut lost: BTreeMap<(&CandidateId, &InterviewerId), Vec<String>> = BTreeMap::new();
    for (file, answers) in all.iter().zip(&reading.read) {
        let of_it = lost.entry((&file.candidate, &file.interviewer)).or_default();
        add(of_it, without_place(answers, &loaded.rubric, new));
    }
    for revision in &revisions.read {
        if new.position(&revision.criterion).is_none()
            && let Some(of_it) = lost.get_mut(&(&revision.candidate, &revision.interviewer))
        {
            add(of_it, vec![revision.criterion.to_string()]);
        }
    }
    let mut held = Vec::new();
    for CardFile { candidate, interviewer, .. } in loaded.card_files()? {
        let lost = lost.get(&(&candidate, &interviewer)).cloned().unwrap_or_default();
        held.push(Held { candidate, interviewer, is_draft: false, lost });
    }
    for interviewer in loaded.round.panel.iter().map(|seat| &seat.id) {
        for candidate in context.drafts().of_interviewer(&loaded.round.id, interviewer) {
            let key = DraftKey {
                round: loaded.round.id.clone(),
                candidate: candidate.clone(),
                interviewer: interviewer.clone(),
            };
            let draft = context.drafts().read(&key, &loaded.rubric)?;
            let answers = draft.map(|draft| draft.card.answers).unwrap_or_default();
            let lost = without_place(&answers, &loaded.rubric, new);
            held.push(Held { candidate, interviewer: interviewer.clone(), is_draft: true, lost });
        }
    }
    Ok(held)
}

fn add(all: &mut Vec<String>, more: Vec<String>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// The answers that would have no place: their criterion or a competence that is ticked is
/// gone, or the scale is another. An id that is new is another criterion, whatever it is called.
fn without_place(
    answers: &BTreeMap<CriterionId, Answer>,
    old: &Rubric,
    new: &Rubric,
) -> Vec<String> {
    let is_lost = |(id, answer): &(&CriterionId, &Answer)| {
        if answer.is_blank() {
            return false;
        }
        let Some(at) = new.position(id) else { return true };
        let has =
            |tick: &CompetenceId| new.criteria[at].competences.iter().any(|one| one.id == *tick);
        old.id != new.id || old.scale != new.scale || !answer.ticks.iter().all(has)
    };
    answers.iter().filter(is_lost).map(|(id, _)| id.to_string()).collect()
}

/// The criteria that are new.
fn added(old: &Rubric, new: &Rubric) -> Vec<String> {
    let is_new = |id: &&CriterionId| old.position(id).is_none();
    new.criteria.iter().map(|one| &one.id).filter(is_new).map(ToString::to_string).collect()
}
