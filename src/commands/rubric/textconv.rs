//! `rubric textconv`: a rubric with a fact on each line, for git to compare line by line.

use std::path::PathBuf;

use crate::commands::{CommandError, Context};
use crate::render::rubric_facts;
use crate::store::{Source, read_rubric};

/// Which file.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The rubric file
    pub file: PathBuf,
}

/// Prints the facts; of a file that is no rubric its text, so that git has something to show.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let source = Source::read(&*context.files, &context.folder.join(&args.file))?;
    let text = match read_rubric(&source) {
        Ok(rubric) => rubric_facts(&rubric),
        Err(_) => source.text.to_string(),
    };
    context.write(&text)
}
