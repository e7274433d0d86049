//! `rubric competences`: what there is to pick from.

use crate::commands::{CommandError, Context};
use crate::msg;
use crate::render::{Align, Block, Cell, Document, Table};
use crate::store::{CatalogueEntry, catalogue};

/// What to look for.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only those with these words in id, name or description, in any language
    pub words: Vec<String>,
}

#[derive(serde::Serialize)]
struct Listing<'a> {
    competences: Vec<Listed<'a>>,
}

#[derive(serde::Serialize)]
struct Listed<'a> {
    id: &'a str,
    side: &'a str,
    name: &'a str,
    description: &'a str,
}

/// Lists the catalogue.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let typed = args.words.join(" ");
    let mut entries = catalogue()?;
    entries.retain(|entry| entry.matches(&typed));
    let language = context.language();
    let listed = |entry: &'_ CatalogueEntry| {
        let (criterion, side) = (&entry.criterion, &entry.side);
        [
            criterion.id.as_str().to_owned(),
            side.name.within(language).to_owned(),
            criterion.name.within(language).to_owned(),
            criterion.description.within(language).to_owned(),
        ]
    };
    let rows: Vec<[String; 4]> = entries.iter().map(listed).collect();
    let report = Listing {
        competences: rows
            .iter()
            .zip(&entries)
            .map(|([id, _, name, description], entry)| Listed {
                id,
                side: entry.side.id.as_str(),
                name,
                description,
            })
            .collect(),
    };
    let table = |context: &Context| {
        let column =
            |heading, key: &str| (context.words.say(&heading), key.to_owned(), Align::Left);
        let mut table = Table::new([
            column(msg!("column-id"), "id"),
            column(msg!("column-side"), "side"),
            column(msg!("column-name"), "name"),
            column(msg!("column-description"), "description"),
        ]);
        table.rows = rows.iter().map(|row| row.iter().map(Cell::text).collect()).collect();
        table
    };
    context.print(
        "competences",
        &report,
        |context| {
            let mut page = Document::default();
            match rows.is_empty() {
                true => page.say(context.words.say(&msg!("competences-none", words = &typed))),
                false => page.push(Block::Table(table(context))),
            }
            page
        },
        table,
    )?;
    context.tell(&msg!("next-competences"));
    Ok(())
}
