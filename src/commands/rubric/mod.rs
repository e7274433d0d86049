//! `rubric`: the rubrics one can begin with, and what is done with rubric files.

mod check;
mod competences;
mod diff;
mod fmt;
mod install_git;
mod list;
mod load;
mod new;
mod operand;
mod schema;
mod show;
mod textconv;
mod upgrade;

use super::{CommandError, Context};

pub(super) use load::load;
pub(super) use operand::one_beside;

/// Make, show, check and compare rubrics
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
    Show(show::Args),
    /// Check rubric files: what is wrong with them, and what measures badly
    Check(check::Args),
    /// Print the JSON Schema of rubric files, for editors
    Schema,
    /// Make a rubric of your own: pick competences, add your own, weigh them
    New(Box<new::Args>),
    /// List the competences to pick from: the six traits and the triangle's 32
    Competences(competences::Args),
    /// Put rubric files into their canonical layout; comments and meaning stay
    Fmt(fmt::Args),
    /// Compare two rubrics by what they mean: criteria, weights, words, and what scorecards are worth
    Diff(diff::Args),
    /// Give the round another version of its rubric; shows what happens to each scorecard
    Upgrade(upgrade::Args),
    /// Set git up to show what a change of a rubric means, and never to merge scorecards by lines
    InstallGit(install_git::Args),
    /// Merge a scorecard as git asks: never by lines, both versions stay
    #[command(hide = true)]
    MergeScorecard(install_git::MergeArgs),
    /// Print a rubric with a fact on each line, for git
    Textconv(textconv::Args),
}

impl Args {
    /// Whether what is printed are findings.
    #[must_use]
    pub const fn looks_for_findings(&self) -> bool {
        match &self.action {
            Action::Check(args) => !args.structure,
            _ => false,
        }
    }
}

/// Does what was asked with rubrics.
///
/// # Errors
/// That there is no such rubric, or its faults.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    match &args.action {
        Action::List => list::run(context),
        Action::Show(args) => show::run(context, args),
        Action::Check(args) => check::run(context, args),
        Action::Schema => schema::run(context),
        Action::New(args) => new::run(context, args),
        Action::Competences(args) => competences::run(context, args),
        Action::Fmt(args) => fmt::run(context, args),
        Action::Diff(args) => diff::run(context, args),
        Action::Upgrade(args) => upgrade::run(context, args),
        Action::InstallGit(args) => install_git::run(context, args),
        Action::MergeScorecard(args) => install_git::merge(context, args),
        Action::Textconv(args) => textconv::run(context, args),
    }
}
