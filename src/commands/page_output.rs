//! Where a page of HTML goes: to the output, or to a file that the person can find.

use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::model::RoundId;
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
    /// could read it, to a file of this name. `about` is the round, if the page tells of its
    /// candidates: then it is remembered where the page lies.
    ///
    /// # Errors
    /// Why it could not be written.
    pub(super) fn write(
        &self,
        context: &mut Context,
        page: &str,
        name: &str,
        about: Option<&RoundId>,
    ) -> Result<(), CommandError> {
        let path = match &self.output {
            Some(path) if path.as_os_str() == "-" => return context.write(page),
            None if !context.out_is_terminal => return context.write(page),
            Some(path) => context.folder.join(path),
            None => context.folder.join(name),
        };
        if let Some(round) = about {
            context.remember_report(round, &path);
        }
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

impl Context {
    /// Remembers where a report on a round is about to be written, so that an erasure finds it.
    ///
    /// Before the report is there: one that nobody remembers would outlive the erasure.
    pub(super) fn remember_report(&mut self, round: &RoundId, path: &Path) {
        if self.memory().remember_report(round, path).is_err() {
            self.tell(&msg!("report-not-remembered"));
        }
    }
}

fn taken(context: &Context, path: &Path) -> CommandError {
    let what = msg!("failed-not-our-page", path = context.shown(path));
    CommandError::hinted(what, msg!("hint-other-output"))
}
