//! Which rubric is meant: one that comes with the program, a file, the round's.

use std::path::Path;

use crate::commands::{CommandError, Context};
use crate::model::Rubric;
use crate::msg;
use crate::store::{EMBEDDED, Source, embedded_rubric, read_rubric};

/// The rubric of the round, else the default one.
pub(super) fn of_round_or_default(context: &Context) -> Result<(Rubric, String), CommandError> {
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
pub(in crate::commands) fn load(
    context: &Context,
    named: &str,
) -> Result<(Rubric, String), CommandError> {
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
    if !looks_like_file && context.files.kind(&path).is_none() {
        let known = EMBEDDED.map(|(id, _)| id).join(", ");
        let what = msg!("failed-no-rubric", id = named);
        return Err(CommandError::usage(what, msg!("hint-rubrics", known = known)));
    }
    let source = Source::read(&*context.files, &path)?;
    Ok((read_rubric(&source)?, source.text.to_string()))
}
