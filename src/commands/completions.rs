//! `completions`: scripts for the shell.

use super::{CommandError, Context};

/// Print the completion script of a shell
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// Prints the script for a shell.
///
/// # Errors
/// If the output can't be written.
pub fn run(
    context: &mut Context,
    args: &Args,
    command: &mut clap::Command,
) -> Result<(), CommandError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "vurder", &mut script);
    context.write(&String::from_utf8_lossy(&script))
}
