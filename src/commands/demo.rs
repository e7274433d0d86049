//! `demo`: the example round, to play with.

use std::path::Path;

use super::{CommandError, Context};
use crate::msg;
use crate::store::{DraftKey, EXAMPLE, EXAMPLE_DRAFT, new_round_id};

/// Copy the example round to a temporary folder, with three things to try
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Copies the example, and says what to try.
///
/// # Errors
/// If it can't be written.
pub fn run(context: &mut Context, _: &Args) -> Result<(), CommandError> {
    let folder = tempfile::Builder::new().prefix("vurder-demo-").tempdir()?.keep();
    let id = new_round_id()?;
    for (name, text) in EXAMPLE {
        let path = folder.join(name);
        let failed = |error: std::io::Error| {
            let path = path.display().to_string();
            CommandError::failed(msg!("failed-io", path = path, cause = error.to_string()))
        };
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
        // A round of its own: its drafts are not those of another copy.
        let text =
            if *name == "round.toml" { with_id(text, id.as_str()) } else { (*text).to_owned() };
        std::fs::write(&path, text).map_err(failed)?;
    }
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

/// The text of `round.toml` with another id; the first `id` is the round's.
fn with_id(round: &str, id: &str) -> String {
    let mut lines: Vec<String> = round.lines().map(str::to_owned).collect();
    if let Some(line) = lines.iter_mut().find(|line| line.starts_with("id = ")) {
        *line = format!("id = \"{id}\"");
    }
    lines.join("\n") + "\n"
}
