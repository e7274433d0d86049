//! `panel`: who asks.

use super::{CommandError, Context};
use crate::model::{Id, Interviewer, InterviewerId, Role};
use crate::msg;
use crate::render::{Block, Document, panel_table};
use crate::store::LoadedRound;
use crate::text::{Message, shell_word};

/// Add and list interviewers, and what each of them scores
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with the panel.
#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// Add an interviewer
    Add(AddArgs),
    /// List the panel
    List,
}

/// Whom to add.
#[derive(Debug, clap::Args)]
pub struct AddArgs {
    /// A short id, such as kari; it names this interviewer in every file
    pub id: String,
    /// The full name
    #[arg(long)]
    pub name: Option<String>,
    /// What this interviewer scores: groups or criteria, separated by commas; all if left out
    #[arg(long, value_delimiter = ',', value_name = "ID,…")]
    pub focus: Vec<String>,
    /// How senior this interviewer is among the panel: 1 is the least senior, and speaks first
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub seniority: Option<u32>,
}

#[derive(serde::Serialize)]
struct Listing<'r> {
    interviewers: Vec<Listed<'r>>,
}

#[derive(serde::Serialize)]
struct Listed<'r> {
    id: &'r str,
    name: Option<&'r str>,
    focus: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seniority: Option<u32>,
}

/// Does what was asked with the panel.
///
/// # Errors
/// What is wrong with the round, or why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    match &args.action {
        Action::Add(add) => {
            let focus =
                add.focus.iter().map(|text| parse_id::<Id>(text)).collect::<Result<_, _>>()?;
            let id = parse_interviewer(&add.id, |id, name| {
                msg!("hint-panel-suggestion", id = id, name = name)
            })?;
            if loaded.round.interviewer(&id).is_some() {
                let what = msg!("failed-on-panel", id = id.as_str());
                let hint = msg!(
                    "hint-on-panel",
                    path = context.shown(&loaded.folder.root().join("round.toml"))
                );
                return Err(CommandError::hinted(what, hint));
            }
            let interviewer = Interviewer {
                id,
                name: add.name.clone(),
                focus,
                role: Role::Other,
                seniority: add.seniority,
            };
            loaded.add_interviewer(&interviewer)?;
            context.tell(&msg!("panel-added", id = interviewer.id.as_str()));
            let round = context.round_flag(&loaded.folder);
            context.tell(&match loaded.candidates()?.is_empty() {
                true => msg!("next-candidate-add", round = round),
                false => msg!("next-score", round = round),
            });
            Ok(())
        }
        Action::List => list(context, &loaded),
    }
}

/// An id from the command line, or why it is none.
pub(super) fn parse_id<T: std::str::FromStr<Err = crate::model::IdFault>>(
    text: &str,
) -> Result<T, CommandError> {
    text.parse().map_err(|_| {
        let hint = match Id::suggest(text) {
            Some(suggestion) => msg!("hint-id-suggestion", id = suggestion.as_str()),
            None => msg!("hint-id"),
        };
        CommandError::usage(msg!("failed-id", id = text), hint)
    })
}

/// An interviewer's id; where a name stands in its place, `hint` says where that goes, of the id
/// that suits it and the name as one word of a shell.
pub(super) fn parse_interviewer(
    text: &str,
    hint: impl Fn(&str, &str) -> Message,
) -> Result<InterviewerId, CommandError> {
    text.parse().map_err(|_| {
        let hint = match Id::suggest(text) {
            Some(id) => hint(id.as_str(), &shell_word(text)),
            None => msg!("hint-id"),
        };
        CommandError::usage(msg!("failed-id", id = text), hint)
    })
}

fn list(context: &mut Context, loaded: &LoadedRound) -> Result<(), CommandError> {
    let round = &loaded.round;
    let listed = round.panel.iter().map(|one| Listed {
        id: one.id.as_str(),
        name: one.name.as_deref(),
        focus: one.focus.iter().map(Id::as_str).collect(),
        seniority: one.seniority,
    });
    let report = Listing { interviewers: listed.collect() };
    context.print(
        "panel",
        &report,
        |context| {
            let mut page = Document::default();
            if round.panel.is_empty() {
                page.say(context.words.say(&msg!("panel-empty")));
            } else {
                page.push(Block::Table(panel_table(round, context.names(&loaded.rubric))));
            }
            page
        },
        |context| panel_table(round, context.names(&loaded.rubric)),
    )
}
