//! `man`: the manual pages.

use std::path::PathBuf;

use super::{CommandError, Context};
use crate::msg;
use crate::store::cause;

/// Print the manual page, or write all pages into a folder
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write a page for every command into this folder
    pub dir: Option<PathBuf>,
}

/// Prints the main page, or writes all of them.
///
/// # Errors
/// If they can't be written.
pub fn run(context: &mut Context, args: &Args, command: clap::Command) -> Result<(), CommandError> {
    let Some(dir) = &args.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page)?;
        return context.write(&String::from_utf8_lossy(&page));
    };
    let dir = context.folder.join(dir);
    let failed = |error: std::io::Error| {
        let path = dir.display().to_string();
        CommandError::failed(msg!("failed-io", path = path, cause = cause(&error)))
    };
    std::fs::create_dir_all(&dir).map_err(failed)?;
    clap_mangen::generate_to(command, &dir).map_err(failed)?;
    let path = context.shown(&dir);
    context.tell(&msg!("man-written", path = path));
    Ok(())
}
