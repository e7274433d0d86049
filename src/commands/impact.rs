//! `impact`: whether groups of candidates were selected at different rates.
//!
//! The file of groups is opened here and nowhere else: no scoring command
//! knows of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{CommandError, Context};
use crate::model::{CandidateId, Verdict, in_force};
use crate::msg;
use crate::render::{impact_document, impact_table};
use crate::report::{Basis, Counted, Panel, impact, standing};
use crate::store::{LoadedRound, Source, read_groups};

/// Compare how often groups of candidates are selected (four-fifths rule, Fisher’s test)
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A CSV file with the columns candidate (id) and group; keep it apart from the round
    #[arg(long, value_name = "FILE")]
    pub groups: PathBuf,
    /// Who counts as selected, by id, with commas; the offers of the round if left out
    #[arg(long, value_delimiter = ',', value_name = "ID", conflicts_with = "top")]
    pub selected: Vec<String>,
    /// Count the first so many places of the ranking as selected
    #[arg(long, value_name = "N")]
    pub top: Option<usize>,
}

/// Compares the groups.
///
/// # Errors
/// Faults of the file; that candidates are sealed, so that nothing can be counted yet.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let (basis, selected) = selected(&panel, args)?;
    let groups = Source::read(&*context.files, &context.folder.join(&args.groups))?;
    let groups = read_groups(&groups)?;
    tell_if_in_round(context, &loaded, &args.groups);
    let members: Vec<&CandidateId> =
        panel.candidates.iter().filter(|one| one.withdrawn.is_none()).map(|one| &one.id).collect();
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let mut without_group = 0;
    for id in &members {
        let Some(group) = groups.get(*id) else {
            without_group += 1;
            continue;
        };
        let count = counts.entry(group).or_default();
        count.0 += u32::from(selected.contains(*id));
        count.1 += 1;
    }
    let unknown = groups.keys().filter(|id| panel.candidate(id).is_none()).count();
    let counted: Vec<Counted> =
        counts.into_iter().map(|(group, (a, b))| (group.to_owned(), a, b)).collect();
    let report = impact(basis, &counted, without_group, unknown);
    context.print(
        "impact",
        &report,
        |context| impact_document(&report, &context.words),
        |context| impact_table(&report, &context.words),
    )
}

/// In the round's folder the panel can read the file, and `erase` searches it as it does every
/// file there.
fn tell_if_in_round(context: &mut Context, loaded: &LoadedRound, file: &Path) {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let file = whole(&context.folder.join(file));
    if file.starts_with(whole(loaded.folder.root())) {
        let path = context.shown(&file);
        context.tell(&msg!("warn-groups-in-round", path = path));
    }
}

/// Who counts as selected, and by what.
fn selected(
    panel: &Panel<'_>,
    args: &Args,
) -> Result<(Basis, BTreeSet<CandidateId>), CommandError> {
    if !args.selected.is_empty() {
        let mut selected = BTreeSet::new();
        for typed in &args.selected {
            match typed.parse().ok().filter(|id| panel.candidate(id).is_some()) {
                Some(id) => drop(selected.insert(id)),
                None => {
                    let what = msg!("failed-no-candidate", typed = typed);
                    return Err(CommandError::usage(what, msg!("hint-candidate-list")));
                }
            }
        }
        return Ok((Basis::Given, selected));
    }
    // Sealed scorecards and decisions would be missing from the count, and the count would tell of them.
    if panel.visibility.sealed().any(|(id, _)| panel.is_in_round(id)) {
        return Err(CommandError::hinted(msg!("failed-impact-sealed"), msg!("hint-impact-sealed")));
    }
    if let Some(top) = args.top {
        let standing = standing(panel);
        let rows = standing.rows.iter().filter(|row| row.place <= top);
        let ids = rows.filter_map(|row| row.candidate.id.parse().ok());
        return Ok((Basis::Top, ids.collect()));
    }
    let decisions = panel.decisions.as_slice();
    let of = |id: &CandidateId| in_force(decisions.iter().filter(|one| one.candidate == *id));
    let offered = panel.candidates.iter().map(|one| &one.id);
    let offered = offered.filter(|id| of(id).is_some_and(|one| one.verdict == Verdict::Offer));
    Ok((Basis::Decisions, offered.cloned().collect()))
}
