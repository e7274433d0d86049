//! `erase`: everything about a candidate goes, and what is out of reach is named.

mod search;

pub(super) use search::reports;

use std::path::PathBuf;

use super::{CommandError, Context, Exit};
use crate::model::{Candidate, CandidateId, Marks, Rating, Survivors, Tombstone, in_force};
use crate::msg;
use crate::render::{
    erasure_document, holdings_document, holdings_table, left_document, left_table,
};
use crate::report::{ErasureReport, Holdings, People, name_line};
use crate::store::{EraseError, LoadedRound, Source, Trace, Traces};
use crate::text::fold;

/// Erase a candidate: scorecards, notes, drafts, reports, name
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct Args {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// Why; it stays in the tombstone, so it must not name the person
    #[arg(long)]
    pub reason: Option<String>,
    /// Erase without being asked first; without a terminal nothing is asked
    #[arg(long)]
    pub yes: bool,
    /// Only show what would be erased
    #[arg(long, conflicts_with_all = ["yes", "verify"])]
    pub dry_run: bool,
    /// Search for what is left: in all files, in the state folder, in every object of git
    #[arg(long)]
    pub verify: bool,
    /// Search for these names too, one a line; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// Keep counts in the tombstone: how many scorecards and scores there were, never which
    #[arg(long)]
    pub keep_statistics: bool,
}

/// Erases a candidate, or searches for what is left of one.
///
/// # Errors
/// That nobody is called so, that a hold forbids it, that no reason is given,
/// or what the system refused; findings if `--verify` finds something.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let subject = Subject::find(context, &loaded, &args.candidate)?;
    let traces = traces(context, &loaded, &subject, args)?;
    if args.verify {
        return verify(context, &loaded, &traces);
    }
    refuse_held(&subject)?;
    let reason = reason(context, &subject, args)?;
    refuse_names(&subject, &traces, &reason)?;
    let reports = search::reports(context, &loaded, &traces)?;
    let belongings = loaded.belongings(&context.drafts(), &subject.id)?;
    let holdings = Holdings::of(&belongings, &reports, loaded.folder.root());
    if args.dry_run {
        return context.print(
            "holdings",
            &holdings,
            |context| holdings_document(&subject.name, &holdings, &context.words),
            |context| holdings_table(&holdings, &context.words),
        );
    }
    if context.interactive && !args.yes {
        let page = holdings_document(&subject.name, &holdings, &context.words);
        context.print_page(&page)?;
    }
    if context.interactive && !args.yes && !confirmed(context)? {
        context.tell(&msg!("erase-not"));
        return Ok(());
    }
    let tombstone = Tombstone {
        candidate: subject.id.clone(),
        reason,
        begun: context.clock.now(),
        finished: None,
        statistics: if args.keep_statistics { Some(counts(&loaded, &subject)?) } else { None },
    };
    let left = erase(context, &loaded, &reports, &tombstone, &traces)?;
    context.print(
        "erasure",
        &left,
        |context| erasure_document(&left, &context.words),
        |context| left_table(&left.left, &context.words),
    )?;
    let (id, round) = (subject.id.as_str(), context.round_flag(&loaded.folder));
    let tombstone = context.shown(&loaded.tombstone_path(&subject.id));
    context.tell(&msg!("erase-tombstone", path = tombstone));
    context.tell(&msg!("next-erase-verify", id = id, round = round));
    Ok(())
}

/// Removes everything, and searches for what is left of it.
pub(super) fn erase(
    context: &Context,
    loaded: &LoadedRound,
    reports: &[PathBuf],
    tombstone: &Tombstone,
    traces: &Traces,
) -> Result<ErasureReport, CommandError> {
    let id = tombstone.candidate.as_str();
    let erased = loaded.erase(&context.drafts(), reports, tombstone, context.clock.now());
    let erased = erased.map_err(|error| match error {
        EraseError::Busy(holder) => CommandError::hinted(
            msg!("failed-erase-busy", id = id, holder = holder),
            msg!("hint-erase-busy"),
        ),
        EraseError::Failure(failure) => {
            let round = context.round_flag(&loaded.folder);
            CommandError::from(failure).or_hinting(msg!("hint-erase-again", id = id, round = round))
        }
    })?;
    // If this fails, the next search names them as reports that were moved: nothing is lost.
    let _ = context.memory().forget_reports(&loaded.round.id, &erased.reports);
    Ok(ErasureReport {
        candidate: id.to_owned(),
        removed: Holdings::removed(&erased, loaded.folder.root()),
        name: name_line(erased.identity),
        left: search::left(context, loaded, traces)?,
    })
}

/// Who is to be erased.
struct Subject {
    id: CandidateId,
    /// The name, or the id where none is known.
    name: String,
    candidate: Option<Candidate>,
    tombstone: Option<Tombstone>,
}

impl Subject {
    /// The candidate as typed; somebody who was erased before is found by id.
    fn find(context: &Context, loaded: &LoadedRound, typed: &str) -> Result<Self, CommandError> {
        let identities = loaded.identities()?;
        let people = People::new(&loaded.round, &identities);
        // A damaged file must not keep anybody from being erased.
        let reading = loaded.readable_candidates()?;
        let candidates = reading.read;
        let tombstones = loaded.tombstones()?;
        let by_id = |id: &CandidateId| {
            let person = people.candidate(id);
            Self {
                id: id.clone(),
                name: person.shown().into_owned(),
                candidate: candidates.iter().find(|one| one.id == *id).cloned(),
                tombstone: tombstones.iter().find(|one| one.candidate == *id).cloned(),
            }
        };
        if let Ok(id) = typed.trim().to_lowercase().parse::<CandidateId>() {
            let known = tombstones.iter().any(|one| one.candidate == id)
                || identities.of(&id).is_some()
                || !loaded.belongings(&context.drafts(), &id)?.is_empty();
            if known {
                return Ok(by_id(&id));
            }
        }
        // The name may have gone already in an erasure that was cut off.
        let unfinished = tombstones.iter().find(|one| one.finished.is_none());
        let found = context.find_candidate(&people, &candidates, typed);
        let id = found.map_err(|error| match unfinished {
            // Among those who can’t be read may be the one who is meant.
            _ if !reading.faults.is_empty() => reading.faults.into(),
            Some(one) => {
                let round = context.round_flag(&loaded.folder);
                error.or_hinting(msg!(
                    "hint-erase-unfinished",
                    id = one.candidate.as_str(),
                    round = round
                ))
            }
            None => error,
        })?;
        Ok(by_id(&id))
    }
}

/// What is searched for: the id, the name and contact of the round, and the names given.
fn traces(
    context: &mut Context,
    loaded: &LoadedRound,
    subject: &Subject,
    args: &Args,
) -> Result<Traces, CommandError> {
    let identities = loaded.identities()?;
    let mut names: Vec<String> = Vec::new();
    if let Some(identity) = identities.of(&subject.id) {
        names.extend([identity.name.clone(), identity.contact.clone()]);
    }
    if let Some(file) = &args.names {
        let source = match file == std::path::Path::new("-") {
            true => Source::standard_input()?,
            false => Source::read(&*context.files, &context.folder.join(file))?,
        };
        names.extend(source.text.lines().map(str::to_owned));
    } else if names.is_empty() && args.verify && context.interactive {
        let prompt = format!("{} ", context.words.say(&msg!("ask-erased-name")));
        names.push(context.prompter.line(&prompt, "")?.text);
    }
    Ok(Traces::of(&subject.id, names.iter().map(String::as_str)))
}

/// Searches everywhere; exit code 3 where something is found.
fn verify(
    context: &mut Context,
    loaded: &LoadedRound,
    traces: &Traces,
) -> Result<(), CommandError> {
    let found = search::left(context, loaded, traces)?;
    let id = traces.id().to_string();
    context.print(
        "erasure-search",
        &found,
        |context| left_document(&id, &found, &context.words),
        |context| left_table(&found, &context.words),
    )?;
    if found.is_nothing() { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) }
}

fn refuse_held(subject: &Subject) -> Result<(), CommandError> {
    match subject.candidate.as_ref().and_then(|one| one.hold.as_ref()) {
        None => Ok(()),
        Some(hold) => Err(CommandError::hinted(
            msg!("failed-held", name = subject.name.as_str(), reason = &hold.reason),
            msg!("hint-held", id = subject.id.as_str()),
        )),
    }
}

/// The reason: as given, else that of an erasure which was begun, else asked for.
fn reason(context: &mut Context, subject: &Subject, args: &Args) -> Result<String, CommandError> {
    let begun = subject.tombstone.as_ref().map(|tombstone| tombstone.reason.clone());
    let given = args.reason.clone().or(begun).map(|reason| reason.trim().to_owned());
    let reason = match given {
        Some(reason) => reason,
        None if args.dry_run => return Ok(String::new()),
        None if context.interactive => {
            let prompt = format!("{} ", context.words.say(&msg!("ask-erase-reason")));
            context.prompter.line(&prompt, "")?.text.trim().to_owned()
        }
        None => String::new(),
    };
    if reason.is_empty() {
        let hint = msg!("hint-erase-reason", id = subject.id.as_str());
        return Err(CommandError::usage(msg!("failed-no-reason"), hint));
    }
    Ok(reason)
}

/// A tombstone has no name on it, not in the reason either.
fn refuse_names(subject: &Subject, traces: &Traces, reason: &str) -> Result<(), CommandError> {
    let words = |text: &str| -> Vec<String> {
        let words = fold(text);
        let words = words.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
    };
    let name = if subject.name == subject.id.as_str() { Vec::new() } else { words(&subject.name) };
    // With the s of the genitive too.
    let is_name = |word: &str| name.iter().any(|part| part == word);
    let named = words(reason)
        .iter()
        .any(|word| is_name(word) || word.strip_suffix('s').is_some_and(&is_name));
    if named || traces.found_in(reason.as_bytes()) == Some(Trace::Name) {
        let hint = msg!("hint-reason-names");
        return Err(CommandError::usage(msg!("failed-reason-names"), hint));
    }
    Ok(())
}

fn confirmed(context: &mut Context) -> Result<bool, CommandError> {
    let items = [msg!("erase-no"), msg!("erase-yes")].map(|item| context.words.say(&item));
    let question = context.words.say(&msg!("ask-erase"));
    let chosen = context.prompter.choose(&question, &items, 0)?;
    chosen.map(|at| at == 1).ok_or(CommandError::Interrupted)
}

/// What may survive: that somebody was interviewed, by how many, and nothing of how it went.
fn counts(loaded: &LoadedRound, subject: &Subject) -> Result<Survivors, CommandError> {
    let cards = loaded.card_files()?;
    let own: Vec<_> = cards.iter().filter(|card| card.candidate == subject.id).collect();
    let marks = loaded.read_marks(&own, &|_| {});
    let scored = |marks: &Marks| {
        marks.ratings.iter().flatten().filter(|rating| matches!(rating, Rating::Score(_))).count()
    };
    let decisions = loaded.decision_files()?;
    let decisions: Vec<_> =
        decisions.into_iter().filter(|file| file.candidate == subject.id).collect();
    let decisions = loaded.read_decisions(&decisions).read;
    Ok(Survivors {
        scorecards: own.len(),
        scores: marks.read.iter().map(scored).sum(),
        withdrawn: subject.candidate.as_ref().is_some_and(|one| one.withdrawn.is_some()),
        decision: in_force(&decisions).map(|decision| decision.verdict),
    })
}
