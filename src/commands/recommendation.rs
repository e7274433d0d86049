//! `recommendation`: the draft of what the panel recommends, as Markdown.

use std::path::PathBuf;

use super::show::{read_again, tell_unreadable};
use super::{CommandError, Context, Format};
use crate::msg;
use crate::render::{recommendation_document, recommendation_table, to_csv, to_json, to_markdown};
use crate::report::{Inputs, Moment, recommendation, recommended, standing};
use crate::store::publish;

/// Draft the recommendation: the first three compared, in prose and table, as Markdown
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file to write, which must not be there yet; printed if left out
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Drafts the recommendation from what the viewer may see.
///
/// # Errors
/// What is wrong with the round; that the file is there already.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let panel = context.panel(&loaded, &viewer)?;
    let standing = standing(&panel);
    let nominees = recommended(&standing);
    let files: Vec<_> = panel
        .card_files
        .iter()
        .filter(|card| nominees.iter().any(|(_, id)| *id == card.candidate))
        .cloned()
        .collect();
    let cards = panel.visibility.reveal(read_again(&panel, &files, |card| card)?);
    let inputs = Inputs::of(&panel);
    let drafted = Moment(context.clock.now());
    let report = recommendation(&panel, standing, &cards, drafted);
    let names = context.names(&loaded.rubric);
    let text = match context.format {
        // It is a text to be gone on with, so Markdown is its own form at the terminal too.
        Format::Table | Format::Markdown => {
            let page = to_markdown(&recommendation_document(&report, names), context.language());
            let block = inputs.block(Some(&report.standing));
            format!("{page}\n<!--\n{block}-->\n")
        }
        Format::Csv | Format::Spreadsheet => {
            to_csv(&recommendation_table(&report, names), context.csv_kind())
        }
        // The command line refuses forms that are for findings alone.
        Format::Json | Format::Github | Format::Sarif => to_json("recommendation", &report),
    };
    match &args.output {
        None => context.write(&text)?,
        Some(path) => {
            let path = context.folder.join(path);
            context.remember_report(&loaded.round.id, &path);
            publish(&*context.files, &path, text.as_bytes())?;
            context.tell(&msg!("recommendation-written", path = context.shown(&path)));
        }
    }
    tell_unreadable(context, &panel)?;
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-decide", round = round));
    Ok(())
}
