//! `rubric`: the rubrics one can begin with, and what they say.

use std::path::Path;

use super::{CommandError, Context};
use crate::model::Rubric;
use crate::msg;
use crate::render::{Block, Document, rubric_document, rubrics_table};
use crate::store::{EMBEDDED, Source, embedded_rubric, read_rubric};

/// List and show rubrics
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do
    #[command(subcommand)]
    pub action: Action,
}

/// What to do with rubrics.
#[derive(Debug, clap::Subcommand)]
pub enum Action {
    /// List the rubrics that come with the program
    List,
    /// Show a rubric: criteria, weights, anchors, questions, reasons
    Show(ShowArgs),
}

/// Which rubric.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// An id from the list, or a file; the round's own if left out
    pub rubric: Option<String>,
    /// Print the file itself, to begin a rubric of your own from
    #[arg(long)]
    pub source: bool,
}

#[derive(serde::Serialize)]
struct Listing<'r> {
    rubrics: Vec<Listed<'r>>,
}

#[derive(serde::Serialize)]
struct Listed<'r> {
    id: &'r str,
    version: &'r str,
    title: &'r str,
    criteria: Vec<&'r str>,
}

/// Does what was asked with rubrics.
///
/// # Errors
/// That there is no such rubric, or its faults.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    match &args.action {
        Action::List => list(context),
        Action::Show(show) => {
            let (rubric, text) = match &show.rubric {
                Some(named) => load(context, named)?,
                None => of_round_or_default(context)?,
            };
            if show.source {
                return context.write(&text);
            }
            let report = listed(&rubric, context.language());
            context.print(
                "rubric",
                &report,
                |context| rubric_document(&rubric, &context.words),
                |context| rubrics_table(std::slice::from_ref(&rubric), &context.words),
            )
        }
    }
}

fn list(context: &mut Context) -> Result<(), CommandError> {
    let mut rubrics = Vec::new();
    for (id, _) in EMBEDDED {
        if let Some(rubric) = embedded_rubric(id) {
            rubrics.push(rubric?.0);
        }
    }
    let language = context.language();
    let report = Listing { rubrics: rubrics.iter().map(|one| listed(one, language)).collect() };
    context.print(
        "rubrics",
        &report,
        |context| {
            let mut page = Document::default();
            page.push(Block::Table(rubrics_table(&rubrics, &context.words)));
            page
        },
        |context| rubrics_table(&rubrics, &context.words),
    )?;
    context.tell(&msg!("next-rubric-show"));
    Ok(())
}

fn listed(rubric: &Rubric, language: crate::text::Language) -> Listed<'_> {
    Listed {
        id: rubric.id.as_str(),
        version: &rubric.version,
        title: rubric.title.within(language),
        criteria: rubric.criteria.iter().map(|one| one.id.as_str()).collect(),
    }
}

/// The rubric of the round, else the default one.
fn of_round_or_default(context: &Context) -> Result<(Rubric, String), CommandError> {
    match context.find_round() {
        Some(root) => {
            let path = root.join("rubric.toml");
            let source = Source::read(&*context.files, &path)?;
            Ok((read_rubric(&source)?, source.text.to_string()))
        }
        None => load(context, EMBEDDED[0].0),
    }
}

/// A rubric by its id, or from a file.
pub(super) fn load(context: &Context, named: &str) -> Result<(Rubric, String), CommandError> {
    if let Some(embedded) = embedded_rubric(named) {
        let (rubric, text) = embedded?;
        return Ok((rubric, text.to_owned()));
    }
    let path = context.folder.join(named);
    if path.components().any(|part| part.as_os_str() == "scorecards") {
        // What is wrong with a scorecard as a rubric would be said with its lines.
        return Err(CommandError::failed(msg!("failed-no-rubric-there", path = named)));
    }
    let looks_like_file = Path::new(named).components().count() > 1 || named.contains('.');
    if !looks_like_file && !path.exists() {
        let known = EMBEDDED.map(|(id, _)| id).join(", ");
        let what = msg!("failed-no-rubric", id = named);
        return Err(CommandError::usage(what, msg!("hint-rubrics", known = known)));
    }
    let source = Source::read(&*context.files, &path)?;
    Ok((read_rubric(&source)?, source.text.to_string()))
}
