//! `rubric schema`: what editors complete and check rubric files with.

use super::{CommandError, Context};
use crate::msg;
use crate::store::RUBRIC_SCHEMA;

/// Prints the JSON Schema, and how a rubric names it.
///
/// # Errors
/// If the output can't be written.
pub(super) fn run(context: &mut Context) -> Result<(), CommandError> {
    context.write(RUBRIC_SCHEMA)?;
    context.tell(&msg!("next-rubric-schema"));
    Ok(())
}
