//! `rubric new`: a rubric of one's own, by questions or by flags.

mod anchors;
mod asking;
mod bounds;
mod criteria;
mod limits;
mod plan;
mod resume;
mod weighting;
mod weights;
mod wizard;

use std::path::{Path, PathBuf};

use plan::Plan;
use weighting::Weighting;

use crate::commands::{CommandError, Context};
use crate::msg;
use crate::store::{Failure, catalogue, publish, write_rubric};
use crate::text::shell_word;

/// What the rubric is to have; for a title and competences you are asked if they are missing.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// The file to write, which must not be there yet; - writes standard output; after the title if left out
    pub file: Option<PathBuf>,
    /// What the rubric is called; for several languages as TOML, here and in all texts: '{ en = "…", nb = "…" }'
    #[arg(long)]
    pub title: Option<String>,
    /// Its id; made from the title if left out
    #[arg(long)]
    pub id: Option<String>,
    /// Its languages, with commas between: en, nb, da; all if left out
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    pub languages: Vec<String>,
    /// The lowest and the highest score, as in 1..5; 0..10 if left out
    #[arg(long, value_name = "MIN..MAX", allow_hyphen_values = true)]
    pub scale: Option<String>,
    /// Competences from the catalogue, by their ids with commas between; see “rubric competences”
    #[arg(long, value_delimiter = ',', value_name = "IDS")]
    pub pick: Vec<String>,
    /// A criterion of your own, as TOML: 'name = "…", description = "…", anchors = { 0 = "…", 10 = "…" }'
    #[arg(long, value_name = "TOML")]
    pub own: Vec<String>,
    /// Another anchor for a criterion: ID=SCORE=TEXT
    #[arg(long, value_name = "ID=SCORE=TEXT")]
    pub anchor: Vec<String>,
    /// A score without which nobody gets a place, and why: ID=SCORE=REASON; ID=none takes a picked one’s away
    #[arg(long, value_name = "ID=SCORE=REASON")]
    pub minimum: Vec<String>,
    /// The best score where more is not better, and why: ID=SCORE=REASON; ID=none takes a picked one’s away
    #[arg(long, value_name = "ID=SCORE=REASON")]
    pub ideal: Vec<String>,
    /// Weigh by importance: all ids, the most important first (rank-order centroid)
    #[arg(long, value_delimiter = ',', value_name = "IDS", conflicts_with = "swing")]
    pub order: Vec<String>,
    /// Weigh by points: ID=POINTS with commas between, 100 for what is worth most to raise from worst to best
    #[arg(long, value_delimiter = ',', value_name = "ID=POINTS")]
    pub swing: Vec<String>,
    /// Why the weights are as they are; required with --order and --swing
    #[arg(long, value_name = "TEXT")]
    pub weight_reason: Option<String>,
}

/// Makes a rubric.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let entries = catalogue()?;
    let mut plan = Plan::of(args, &entries)?;
    if let Some(file) = &plan.file {
        refuse_existing(context, file)?;
    }
    let is_missing = args.title.is_none() || plan.chosen.is_empty();
    if !(context.interactive && is_missing) {
        return write(context, &plan);
    }
    if let Some(emergency) = context.prompter.emergency() {
        // However the questions end, it is said how to go on.
        emergency.answer_interrupts();
    }
    let done = wizard::ask(context, &mut plan, args, &entries).and_then(|()| write(context, &plan));
    if done.is_err() {
        resume::tell(context, &plan, &entries);
    }
    done
}

/// What is there already is not overwritten.
fn refuse_existing(context: &Context, file: &Path) -> Result<(), CommandError> {
    let path = context.folder.join(file);
    if file == Path::new("-") || context.files.kind(&path).is_none() {
        return Ok(());
    }
    let what = msg!("failed-new-exists", path = context.shown(&path));
    Err(CommandError::usage(what, msg!("hint-new-exists")))
}

/// The text of the file.
fn text_of(context: &Context, plan: &Plan) -> Result<String, CommandError> {
    Ok(write_rubric(&plan.rubric()?, &head(context, plan)))
}

/// The comments at the head of the file.
fn head(context: &Context, plan: &Plan) -> Vec<String> {
    let day = context.clock.now().format("%Y-%m-%d").to_string();
    let weights = match plan.weighting {
        Weighting::Equal => msg!("new-head-equal"),
        Weighting::Order(_) => msg!("new-head-order"),
        Weighting::Swing(_) => msg!("new-head-swing"),
    };
    [msg!("new-head-made", day = day), weights, msg!("new-head-more")]
        .iter()
        .map(|line| context.words.say(line))
        .collect()
}

fn write(context: &mut Context, plan: &Plan) -> Result<(), CommandError> {
    let rubric = plan.rubric()?;
    let text = text_of(context, plan)?;
    if plan.file.as_deref() == Some(Path::new("-")) {
        return context.write(&text);
    }
    let file = plan.file.clone().unwrap_or_else(|| format!("{}.toml", rubric.id).into());
    refuse_existing(context, &file)?;
    let path = context.folder.join(file);
    if let Some(folder) = path.parent().filter(|folder| !folder.exists()) {
        context.files.create_folder(folder).map_err(Failure::at(folder))?;
    }
    publish(&*context.files, &path, text.as_bytes())?;
    let shown = context.shown(&path);
    let (count, id) = (rubric.criteria.len(), rubric.id.as_str());
    context.tell(&msg!("new-written", path = &shown, count = count, id = id));
    context.tell(&msg!("next-new", path = shell_word(&shown)));
    Ok(())
}
