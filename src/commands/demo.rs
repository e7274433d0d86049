//! `demo`: the example round, to play with.

use super::{CommandError, Context};
use crate::msg;
use crate::store::{DraftKey, EXAMPLE_DRAFT, copy_example, new_example_folder};

/// Copy the example round to a temporary folder, with three things to try
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Copies the example, and says what to try.
///
/// # Errors
/// If it can't be written.
pub fn run(context: &mut Context, _: &Args) -> Result<(), CommandError> {
    let (folder, id) = new_example_folder(&*context.files, &context.temporary)?;
    copy_example(&*context.files, &folder, &id)?;
    let (candidate, interviewer, draft) = EXAMPLE_DRAFT;
    if let (Ok(candidate), Ok(interviewer)) = (candidate.parse(), interviewer.parse()) {
        // A draft to go on with lies where drafts lie; the demo does without it where it can't.
        let key = DraftKey { round: id, candidate, interviewer };
        let _ = context.drafts().put(&key, draft);
    }
    let path = folder.display().to_string();
    context.tell(&msg!("demo-copied", path = path.as_str()));
    for message in [
        msg!("demo-rank", path = path.as_str()),
        msg!("demo-show", path = path.as_str()),
        msg!("demo-score", path = path.as_str()),
    ] {
        // Commands stay in one piece, so that they can be copied.
        let text = context.words.say(&message);
        context.write(&format!("{text}\n"))?;
    }
    Ok(())
}
