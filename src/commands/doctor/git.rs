//! The round and git: names must not get into it.

use super::Examination;
use crate::commands::CommandError;
use crate::commands::check::has_names;
use crate::model::Level;
use crate::msg;
use crate::store::{History, LoadedRound};

pub(super) fn examine(
    loaded: &LoadedRound,
    examination: &mut Examination,
) -> Result<(), CommandError> {
    let History::Repository(repository) = History::around(loaded.folder.root()) else {
        return Ok(());
    };
    let names = loaded.identities_path();
    if has_names(&repository, &names)? {
        let what = msg!("doctor-names-in-git");
        let hint = msg!("hint-doctor-names-in-git");
        examination.add("names-in-git", Level::Error, &names, what, hint);
    } else if names.exists() && !repository.ignores(&names)? {
        let what = msg!("doctor-names-not-ignored");
        let hint = msg!("hint-doctor-names-not-ignored");
        examination.add("names-not-ignored", Level::Warning, &names, what, hint);
    }
    Ok(())
}
