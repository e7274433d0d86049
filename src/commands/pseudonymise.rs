//! `pseudonymise`: a copy of the round for training and demos, without anybody’s name.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset};

use super::{CommandError, Context};
use crate::model::{
    Candidate, CandidateId, Decider, Decision, Digest, EarlierRubric, Interviewer, InterviewerId,
    RankingThen, Revision, Role, Round, Scorecard, Withdrawal,
};
use crate::msg;
use crate::report::Others;
use crate::store::{
    Folder, LoadedRound, Source, SubmitError, complete_round, new_candidate_id, new_record_id,
    new_round_id, new_salt, prepare_round, submit,
};

/// What stands where a text was left out.
const LEFT_OUT: &str = "…";

/// Copy the round for training and demos: no names, new ids, other dates
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder to write; it must not be there yet
    pub dir: PathBuf,
    /// Keep what was written down, without the names that the round knows
    #[arg(long)]
    pub keep_notes: bool,
    /// What the copy is called
    #[arg(long)]
    pub title: Option<String>,
}

/// Writes the copy.
///
/// # Errors
/// That candidates are sealed for this viewer, that the folder is there, or
/// why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let sealed = |id: &CandidateId| panel.visibility.seal(id).is_some();
    if loaded.all_card_files()?.iter().any(|card| sealed(&card.candidate)) {
        let what = msg!("failed-pseudonymise-sealed");
        return Err(CommandError::hinted(what, msg!("hint-pseudonymise-sealed")));
    }
    if !panel.unreadable.is_empty() {
        return Err(panel.unreadable.into());
    }
    let target = context.folder.join(&args.dir);
    if context.files.kind(&target).is_some() {
        let what = msg!("failed-folder-exists", path = context.shown(&target));
        let is_round = context.files.kind(&target.join("round.toml")).is_some();
        return Err(match is_round {
            true => CommandError::failed(what),
            false => CommandError::hinted(what, msg!("hint-unfinished-copy")),
        });
    }
    let title = args.title.clone();
    let title = title.unwrap_or_else(|| context.words.say(&msg!("pseudonymised-title")));
    let copying = Copying::new(context, &loaded, &panel.candidates, &panel.identities, args)?;
    let folder = Folder::new(target.clone(), Arc::clone(&context.files));
    let rubric = Source::read(&*context.files, &loaded.folder.root().join("rubric.toml"))?.whole();
    let ignored = "# What is about people stays out of git.\nidentities.toml\n*.lock\n";
    let round = copying.round(&loaded, title)?;
    prepare_round(&folder, &round, &rubric, ignored)?;
    let (rubric, pin) = (loaded.rubric.clone(), loaded.pin.clone());
    let copy = LoadedRound { folder, round, rubric, pin };
    for candidate in &panel.candidates {
        copy.publish_candidate(&copying.candidate(candidate))?;
    }
    let mut digests = BTreeMap::new();
    let cards = copying.cards(&loaded, &copy, &mut digests)?;
    copying.records(&panel, &copy, &mut digests)?;
    // Last: half a copy is no round, and nobody takes it for the whole.
    complete_round(&copy.folder, &copy.round)?;
    let (path, count) = (context.shown(&target), panel.candidates.len());
    context.tell(&msg!("pseudonymised", path = path.as_str(), count = count, cards = cards));
    context.tell(&match args.keep_notes {
        true => msg!("pseudonymised-notes"),
        false => msg!("pseudonymised-no-notes"),
    });
    context
        .tell(&msg!("next-rank", round = format!(" --round {}", crate::text::shell_word(&path))));
    Ok(())
}

/// Who becomes whom, and by how many days everything is moved.
struct Copying {
    candidates: BTreeMap<CandidateId, CandidateId>,
    interviewers: BTreeMap<InterviewerId, InterviewerId>,
    days: u64,
    others: Option<Others>,
}

impl Copying {
    fn new(
        context: &Context,
        loaded: &LoadedRound,
        candidates: &[Candidate],
        identities: &crate::store::Identities,
        args: &Args,
    ) -> Result<Self, CommandError> {
        let mut ids: BTreeMap<CandidateId, CandidateId> = BTreeMap::new();
        for candidate in candidates {
            let taken = |id: &CandidateId| {
                ids.values().any(|one| one == id) || candidates.iter().any(|one| one.id == *id)
            };
            ids.insert(candidate.id.clone(), new_candidate_id(taken)?);
        }
        let mut interviewers = BTreeMap::new();
        for (number, one) in loaded.round.panel.iter().enumerate() {
            // In a team check a member scores themself under the member's own id.
            let member = ids
                .iter()
                .find(|(id, _)| one.role == Role::Myself && id.as_str() == one.id.as_str());
            let id = match member {
                Some((_, id)) => id.to_string(),
                None => format!("interviewer-{}", number + 1),
            };
            let id =
                id.parse().map_err(|_| std::io::Error::from(std::io::ErrorKind::InvalidData))?;
            interviewers.insert(one.id.clone(), id);
        }
        let others = args.keep_notes.then(|| {
            let mut others = Others::default();
            let instead = context.words.say(&msg!("pseudonymised-candidate"));
            let all = candidates.iter().map(|one| &one.id);
            others.leave_out_candidates(all, identities, None, &instead);
            others.leave_out_interviewers(&loaded.round.panel, |number| {
                context.words.say(&msg!("interviewer-number", number = number.to_string()))
            });
            others
        });
        // Random, and not from a seed: whoever knew it could move the dates back.
        let salt = new_salt()?;
        let random = u64::from_str_radix(&salt[..8], 16).unwrap_or(1);
        Ok(Self { candidates: ids, interviewers, days: 30 + random % 700, others })
    }

    fn moved(&self, at: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        at.checked_sub_days(Days::new(self.days)).unwrap_or(at)
    }

    /// A text that may be left out altogether.
    fn text(&self, text: &str) -> String {
        self.others.as_ref().map(|others| others.left_out_of(text)).unwrap_or_default()
    }

    /// A text that must not be blank.
    fn reason(&self, text: &str) -> String {
        let text = self.text(text);
        if text.trim().is_empty() { LEFT_OUT.to_owned() } else { text }
    }

    fn candidate_id(&self, id: &CandidateId) -> CandidateId {
        self.candidates.get(id).unwrap_or(id).clone()
    }

    fn interviewer_id(&self, id: &InterviewerId) -> InterviewerId {
        self.interviewers.get(id).unwrap_or(id).clone()
    }

    fn round(&self, loaded: &LoadedRound, title: String) -> Result<Round, CommandError> {
        let round = &loaded.round;
        let seats = round.panel.iter();
        let panel = seats.map(|one| Interviewer {
            id: self.interviewer_id(&one.id),
            name: None,
            ..one.clone()
        });
        let earlier = round.earlier.iter().map(|one| EarlierRubric {
            until: self.moved(one.until),
            reason: self.reason(&one.reason),
            ..one.clone()
        });
        Ok(Round {
            id: new_round_id()?,
            title,
            created: self.moved(round.created),
            identities: None,
            retention: None,
            panel: panel.collect(),
            earlier: earlier.collect(),
            ..round.clone()
        })
    }

    fn decider(&self, by: &Decider) -> Decider {
        match by {
            Decider::Interviewer(id) => Decider::Interviewer(self.interviewer_id(id)),
            Decider::Other(_) => Decider::Other(LEFT_OUT.to_owned()),
        }
    }

    fn candidate(&self, candidate: &Candidate) -> Candidate {
        let withdrawn = candidate.withdrawn.as_ref().map(|one| Withdrawal {
            at: self.moved(one.at),
            reason: self.text(&one.reason),
            by: one.by.as_ref().map(|by| self.decider(by)),
        });
        Candidate {
            id: self.candidate_id(&candidate.id),
            added: self.moved(candidate.added),
            withdrawn,
            hold: None,
        }
    }

    /// Copies the scorecards, amended ones first; how many there are.
    fn cards(
        &self,
        loaded: &LoadedRound,
        copy: &LoadedRound,
        digests: &mut BTreeMap<String, Digest>,
    ) -> Result<usize, CommandError> {
        let files = loaded.all_card_files()?;
        let reading = loaded.read_cards(&files, |card| card, &|_| {});
        if !reading.faults.is_empty() {
            return Err(reading.faults.into());
        }
        let count = reading.read.len();
        for card in reading.read {
            let before = card.digest.clone();
            let mut card = self.card(card)?;
            if let Some(amendment) = &mut card.amendment
                && let Some(replaced) = digests.get(amendment.replaces.as_str())
            {
                amendment.replaces = replaced.clone();
            }
            let after = Digest::of_scorecard(&card);
            submit(&copy.folder, &copy.rubric, card).map_err(|error| match error {
                SubmitError::Failure(failure) => CommandError::from(failure),
                SubmitError::Already { path } => {
                    let path = path.display().to_string();
                    CommandError::failed(msg!("failed-folder-exists", path = path))
                }
            })?;
            if let Some(before) = before {
                digests.insert(before.to_string(), after);
            }
        }
        Ok(count)
    }

    fn card(&self, card: Scorecard) -> Result<Scorecard, CommandError> {
        let mut card = card;
        card.candidate = self.candidate_id(&card.candidate);
        card.interviewer = self.interviewer_id(&card.interviewer);
        card.salt = new_salt()?;
        card.started = self.moved(card.started);
        card.submitted = card.submitted.map(|at| self.moved(at));
        card.strengths = self.text(&card.strengths);
        card.digest = None;
        for answer in card.answers.values_mut() {
            answer.evidence = self.text(&answer.evidence);
            answer.judgement = self.text(&answer.judgement);
            answer.at = answer.at.map(|at| self.moved(at));
        }
        for note in &mut card.notes {
            note.text = self.text(&note.text);
            note.at = self.moved(note.at);
        }
        card.notes.retain(|note| !note.text.trim().is_empty());
        if let Some(amendment) = &mut card.amendment {
            amendment.reason = self.reason(&amendment.reason);
        }
        Ok(card)
    }

    /// Copies revisions and decisions, each after the one it takes the place of.
    fn records(
        &self,
        panel: &crate::report::Panel<'_>,
        copy: &LoadedRound,
        digests: &mut BTreeMap<String, Digest>,
    ) -> Result<(), CommandError> {
        let mut revisions: Vec<&Revision> = panel.revisions.as_slice().iter().collect();
        while !revisions.is_empty() {
            let all = revisions.len();
            let (ready, later): (Vec<_>, Vec<_>) = revisions.into_iter().partition(|one| {
                one.replaces.iter().all(|digest| digests.contains_key(digest.as_str()))
            });
            for one in ready {
                let revision = Revision {
                    id: new_record_id()?,
                    candidate: self.candidate_id(&one.candidate),
                    interviewer: self.interviewer_id(&one.interviewer),
                    reason: self.reason(&one.reason),
                    at: self.moved(one.at),
                    entered_by: one.entered_by.as_ref().map(|_| LEFT_OUT.to_owned()),
                    salt: new_salt()?,
                    replaces: mapped(&one.replaces, digests),
                    ..one.clone()
                }
                .sealed();
                copy.publish_revision(&revision)?;
                digests.insert(one.digest.to_string(), revision.digest);
            }
            // What replaces something that is not there is left out, as the ranking leaves it out.
            revisions = if later.len() == all { Vec::new() } else { later };
        }
        let mut decisions: Vec<&Decision> = panel.decisions.as_slice().iter().collect();
        decisions.sort_by_key(|one| one.at);
        for one in decisions {
            let passed_over = one.ranking.passed_over.iter().map(|id| self.candidate_id(id));
            let decision = Decision {
                id: new_record_id()?,
                candidate: self.candidate_id(&one.candidate),
                by: self.decider(&one.by),
                reason: self.reason(&one.reason),
                at: self.moved(one.at),
                entered_by: one.entered_by.as_ref().map(|_| LEFT_OUT.to_owned()),
                ranking: RankingThen {
                    place: one.ranking.place,
                    passed_over: passed_over.collect(),
                },
                salt: new_salt()?,
                replaces: mapped(&one.replaces, digests),
                ..one.clone()
            }
            .sealed();
            copy.publish_decision(&decision)?;
            digests.insert(one.digest.to_string(), decision.digest);
        }
        Ok(())
    }
}

/// The digests of the copies.
fn mapped(replaced: &[Digest], digests: &BTreeMap<String, Digest>) -> Vec<Digest> {
    replaced.iter().filter_map(|digest| digests.get(digest.as_str()).cloned()).collect()
}
