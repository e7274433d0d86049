//! `candidate`: who is interviewed.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

use super::panel_talk::{decider_named, decisions_told, name_given};
use super::{CommandError, Context};
use crate::model::{Candidate, Decider, Id, Identity, Interviewer, Purpose, Role, Withdrawal};
use crate::msg;
use crate::render::{Block, Document, candidates_table, decision_section};
use crate::report::{DecisionRow, People, Person};
use crate::scoring::Viewer;
use crate::store::{Durability, LoadedRound, Source, cause, new_candidate_id};
use crate::text::visible;

/// The longest name that is taken, in characters.
const LONGEST_NAME: usize = 200;

/// Add, list and withdraw candidates
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with candidates.
#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Add candidates; each gets a short random id
    Add(AddArgs),
    /// List the candidates by name
    List,
    /// Take a candidate out of the round; scorecards stay
    Withdraw(WithdrawArgs),
}

/// Whom to add.
#[derive(Debug, clap::Args)]
pub struct AddArgs {
    /// The name; without one you are asked, so that it stays out of the shell's history
    pub name: Option<String>,
    /// How to reach the candidate: e-mail or telephone
    #[arg(long)]
    pub contact: Option<String>,
    /// Read names from a file, one a line; - reads standard input
    #[arg(long, value_name = "FILE", conflicts_with = "name")]
    pub from: Option<PathBuf>,
}

/// Whom to withdraw.
#[derive(Debug, clap::Args)]
pub struct WithdrawArgs {
    /// The candidate: id, or the beginning of the name
    pub candidate: String,
    /// Why
    #[arg(long)]
    pub reason: Option<String>,
    /// The name of whoever does it, if that is nobody on the panel
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
}

#[derive(serde::Serialize)]
struct Listing {
    candidates: Vec<Listed>,
    decisions: Vec<DecisionRow>,
}

#[derive(serde::Serialize)]
struct Listed {
    #[serde(flatten)]
    person: Person,
    withdrawn: bool,
}

/// Does what was asked with candidates.
///
/// # Errors
/// What is wrong with the round, or why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    match &args.action {
        Action::Add(add) => add_all(context, &loaded, add),
        Action::List => list(context, &loaded),
        Action::Withdraw(withdraw) => take_out(context, &loaded, withdraw),
    }
}

fn add_all(
    context: &mut Context,
    loaded: &LoadedRound,
    args: &AddArgs,
) -> Result<(), CommandError> {
    let names = match (&args.name, &args.from) {
        (Some(name), _) => vec![name.clone()],
        (None, Some(file)) => names_from(context, file)?,
        (None, None) if context.interactive => vec![ask_name(context)?],
        (None, None) => {
            return Err(CommandError::usage(msg!("failed-no-name"), msg!("hint-candidate-add")));
        }
    };
    // All of them before the first is written: a list is added whole or not at all.
    for name in &names {
        checked(name)?;
    }
    for name in &names {
        let contact = args.contact.as_deref().unwrap_or_default();
        let id = add(context, loaded, name, contact)?;
        context.write(&format!("{id}\n"))?;
        context.tell(&msg!("candidate-added", name = name, id = id.as_str()));
    }
    let round = context.round_flag(&loaded.folder);
    context.tell(&match loaded.round.purpose {
        Purpose::Hiring => msg!("next-score", round = round),
        Purpose::Team => msg!("next-score-team", round = round),
    });
    Ok(())
}

/// Adds one candidate, and gives the new id.
pub(super) fn add(
    context: &mut Context,
    loaded: &LoadedRound,
    name: &str,
    contact: &str,
) -> Result<crate::model::CandidateId, CommandError> {
    let name = checked(name)?;
    if visible(&name) != name {
        context.tell(&msg!("warn-hidden-characters", name = name.as_str()));
    }
    let candidates = loaded.candidates()?;
    let identities = loaded.identities()?;
    // An id that somebody had who was erased is not given to another.
    let erased = loaded.tombstones()?;
    let by_half = identities.called(&name).find(|id| {
        !candidates.iter().any(|one| one.id == **id)
            && !erased.iter().any(|one| one.candidate == **id)
    });
    match by_half {
        Some(_) => context.tell(&msg!("candidate-finished", name = name.as_str())),
        None if identities.has_name(&name) => {
            context.tell(&msg!("warn-same-name", name = name.as_str()));
        }
        None => {}
    }
    let taken = |id: &crate::model::CandidateId| {
        candidates.iter().any(|one| one.id == *id)
            || identities.of(id).is_some()
            || erased.iter().any(|one| one.candidate == *id)
    };
    let id = match by_half {
        Some(id) => id.clone(),
        None => new_candidate_id(taken)?,
    };
    let candidate =
        Candidate { id: id.clone(), added: context.clock.now(), withdrawn: None, hold: None };
    let identity =
        Identity { id: id.clone(), name: name.clone(), contact: contact.trim().to_owned() };
    let durability = loaded.add_candidate(&candidate, &identity)?;
    if loaded.round.purpose == Purpose::Team {
        // Members score themselves under their own id; the name stays where names are kept.
        let own: Id = id
            .as_str()
            .parse()
            .map_err(|_| CommandError::failed(msg!("failed-id", id = id.as_str())))?;
        loaded.add_interviewer(&Interviewer {
            id: own.into(),
            name: None,
            focus: Vec::new(),
            role: Role::Myself,
            seniority: None,
        })?;
    }
    match durability {
        Durability::Durable | Durability::Unpromised => Ok(id),
        Durability::Uncertain(error) => Err(CommandError::hinted(
            msg!(
                "failed-candidate-uncertain",
                name = name,
                id = id.as_str(),
                path = context.shown(&loaded.candidate_path(&id)),
                cause = cause(&error)
            ),
            msg!("hint-candidate-uncertain"),
        )),
    }
}

/// A name as it is kept, or why it can't be one.
fn checked(name: &str) -> Result<String, CommandError> {
    let name: String = name.trim().nfc().collect();
    if name.is_empty() {
        return Err(CommandError::usage(msg!("failed-no-name"), msg!("hint-candidate-add")));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(CommandError::failed(msg!("failed-long-name", most = LONGEST_NAME)));
    }
    Ok(name)
}

/// Asks for a candidate's name.
pub(super) fn ask_name(context: &mut Context) -> Result<String, CommandError> {
    let prompt = format!("{} ", context.words.say(&msg!("ask-candidate-name")));
    loop {
        let name = context.prompter.line(&prompt, "")?.text;
        if !name.trim().is_empty() {
            return Ok(name.trim().lines().next().unwrap_or_default().to_owned());
        }
        context.tell(&msg!("failed-no-name"));
    }
}

fn names_from(context: &Context, file: &Path) -> Result<Vec<String>, CommandError> {
    let source = match file == Path::new("-") {
        true => Source::standard_input()?,
        false => Source::read(&*context.files, &context.folder.join(file))?,
    };
    Ok(source
        .text
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect())
}

fn list(context: &mut Context, loaded: &LoadedRound) -> Result<(), CommandError> {
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let mut candidates = loaded.candidates()?;
    people.sort(&mut candidates, |candidate| candidate.id.clone());
    let listed: Vec<(Person, bool)> =
        candidates.iter().map(|one| (people.candidate(&one.id), one.withdrawn.is_some())).collect();
    let report = Listing {
        candidates: listed
            .iter()
            .map(|(person, withdrawn)| Listed { person: person.clone(), withdrawn: *withdrawn })
            .collect(),
        decisions: decisions_told(context, loaded)?,
    };
    context.print(
        "candidates",
        &report,
        |context| {
            let mut page = Document::default();
            if listed.is_empty() {
                page.say(context.words.say(&msg!("status-empty")));
            } else {
                page.push(Block::Table(candidates_table(&listed, &context.words)));
                decision_section(&mut page, &report.decisions, &context.words);
            }
            page
        },
        |context| candidates_table(&listed, &context.words),
    )
}

fn take_out(
    context: &mut Context,
    loaded: &LoadedRound,
    args: &WithdrawArgs,
) -> Result<(), CommandError> {
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidates = loaded.candidates()?;
    let id = context.find_candidate(&people, &candidates, &args.candidate)?;
    let Some(candidate) = candidates.into_iter().find(|one| one.id == id) else { return Ok(()) };
    let name = people.candidate(&id).shown().into_owned();
    if candidate.withdrawn.is_some() {
        context.tell(&msg!("candidate-already-withdrawn", name = name));
        return Ok(());
    }
    let reason = args.reason.clone().unwrap_or_default();
    let by = match (name_given(args.by.as_deref()), context.viewer_unasked(&loaded.round)?) {
        (Some(name), _) => Some(decider_named(&loaded.round, name)?),
        (None, Viewer::Interviewer(id)) => Some(Decider::Interviewer(id)),
        (None, Viewer::Observer { .. } | Viewer::Unidentified) => None,
    };
    let unsaid = by.is_none();
    let withdrawn = Some(Withdrawal { at: context.clock.now(), reason, by });
    loaded.update_candidate(&Candidate { withdrawn, ..candidate })?;
    context.tell(&msg!("candidate-withdrawn", name = name));
    if unsaid {
        context.tell(&msg!("candidate-withdrawn-by-nobody"));
    }
    Ok(())
}
