//! `verify`: whether the ranking follows from the files, and what changed since a report.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::{CommandError, Context, Exit};
use crate::model::{Digest, Fault, InterviewerId};
use crate::msg;
use crate::render::{verification_document, verification_table};
use crate::report::{Inputs, Panel, Verification, compare, standing};
use crate::store::{CardFile, LoadedRound};

/// The largest report that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// Say whether a report still follows from the files, and which changed since
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A report in HTML, or a ranking in JSON; without one the files alone are verified
    pub report: Option<PathBuf>,
}

/// Verifies the files of the round, and a report against them.
///
/// # Errors
/// Findings (exit code 3) if something changed; that the file is no report.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let inputs = Inputs::of(&panel);
    let report = match &args.report {
        None => None,
        Some(path) => {
            let path = context.folder.join(path);
            let bytes = context.files.read(&path, LARGEST);
            let bytes = bytes.map_err(crate::store::Failure::at(&path))?;
            let Some(carried) = Inputs::parse(&String::from_utf8_lossy(&bytes)) else {
                let what = msg!("failed-no-report", path = context.shown(&path));
                return Err(CommandError::hinted(what, msg!("hint-no-report")));
            };
            Some(compare(&carried, &inputs, &standing(&panel)))
        }
    };
    let (broken, faults) = broken_chains(&loaded, &panel)?;
    // Cards that were replaced are in no ranking, and in the chain all the same.
    let mut unreadable = panel.unreadable.clone();
    for fault in faults {
        if !unreadable.contains(&fault) {
            unreadable.push(fault);
        }
    }
    let verification = Verification {
        fingerprint: inputs.fingerprint().to_string(),
        files: inputs.files().len(),
        broken,
        unreadable: unreadable
            .iter()
            .filter_map(|fault| fault.place.as_ref())
            .map(|place| &place.path)
            .collect::<BTreeSet<_>>()
            .len(),
        report,
    };
    if !unreadable.is_empty() {
        context.tell_faults(&unreadable);
    }
    context.print(
        "verification",
        &verification,
        |context| verification_document(&verification, &context.words),
        |_| verification_table(&verification),
    )?;
    if verification.is_fine() { Ok(()) } else { Err(CommandError::Said(Exit::Findings)) }
}

/// The amendments that do not replace the card that lies before them: one of the two was changed,
/// or a card in between is missing. And what can’t be read of the chain.
fn broken_chains(
    loaded: &LoadedRound,
    panel: &Panel<'_>,
) -> Result<(Vec<String>, Vec<Fault>), CommandError> {
    let cards = loaded.all_card_files()?;
    let open: Vec<CardFile> =
        cards.into_iter().filter(|card| panel.visibility.is_open(&card.candidate)).collect();
    let reading = loaded.read_cards(&open, |card| (CardFile::name_of(&card), card), &|_| {});
    let mut before: BTreeMap<(String, InterviewerId), Option<Digest>> = BTreeMap::new();
    let mut broken = Vec::new();
    for (file, card) in reading.read {
        let key = (file.candidate.to_string(), file.interviewer.clone());
        let replaced = before.insert(key, card.digest.clone()).flatten();
        let claimed = card.amendment.as_ref().map(|amendment| amendment.replaces.clone());
        if claimed != replaced {
            let path = loaded.folder.card_path(&file);
            broken.push(crate::report::from(loaded.folder.root(), &path));
        }
    }
    Ok((broken, reading.faults))
}
