//! Where a page of HTML goes: to the output, or to a file that the person can find.

use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::msg;
use crate::render::is_page;
use crate::store::{Durability, SaveError, write_derived};

/// Where the page goes.
#[derive(Debug, Default, clap::Args)]
pub struct PageArgs {
    /// The file to write; - writes to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

impl PageArgs {
    /// Writes the page. Without a file named, it goes to the output; at a terminal, where nobody
    /// could read it, to a file of this name.
    ///
    /// # Errors
    /// Why it could not be written.
    pub(super) fn write(
        &self,
        context: &mut Context,
        page: &str,
        name: &str,
    ) -> Result<(), CommandError> {
        let path = match &self.output {
            Some(path) if path.as_os_str() == "-" => return context.write(page),
            None if !context.out_is_terminal => return context.write(page),
            Some(path) => context.folder.join(path),
            None => context.folder.join(name),
        };
        let files = std::sync::Arc::clone(&context.files);
        match write_derived(&*files, &path, page.as_bytes(), is_page) {
            Ok(Durability::Uncertain(_)) => context.tell(&msg!("saved-uncertain")),
            Ok(Durability::Durable | Durability::Unpromised) => {}
            Err(SaveError::Exists { path }) => return Err(taken(context, &path)),
            Err(error) => return Err(error.into()),
        }
        let size = (page.len().div_ceil(1000)).to_string();
        let path = context.shown(&path);
        context.tell(&msg!("report-written", path = path, size = size));
        Ok(())
    }
}

fn taken(context: &Context, path: &Path) -> CommandError {
    let what = msg!("failed-not-our-page", path = context.shown(path));
    CommandError::hinted(what, msg!("hint-other-output"))
}
