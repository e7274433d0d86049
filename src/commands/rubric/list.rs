//! `rubric list`: the rubrics that come with the program.

use crate::commands::{CommandError, Context};
use crate::model::Rubric;
use crate::msg;
use crate::render::{Block, Document, rubrics_table};
use crate::store::{EMBEDDED, embedded_rubric};
use crate::text::Language;

#[derive(serde::Serialize)]
struct Listing<'r> {
    rubrics: Vec<Listed<'r>>,
}

#[derive(serde::Serialize)]
pub(super) struct Listed<'r> {
    id: &'r str,
    version: &'r str,
    title: &'r str,
    criteria: Vec<&'r str>,
}

pub(super) fn run(context: &mut Context) -> Result<(), CommandError> {
    let mut rubrics = Vec::new();
    for (id, _) in EMBEDDED {
        if let Some(rubric) = embedded_rubric(id) {
            rubrics.push(rubric?.0);
        }
    }
    let language = context.language();
    let report = Listing { rubrics: rubrics.iter().map(|one| listed(one, language)).collect() };
    context.print(
        "rubrics",
        &report,
        |context| {
            let mut page = Document::default();
            page.push(Block::Table(rubrics_table(&rubrics, &context.words)));
            page
        },
        |context| rubrics_table(&rubrics, &context.words),
    )?;
    context.tell(&msg!("next-rubric-show"));
    Ok(())
}

pub(super) fn listed(rubric: &Rubric, language: Language) -> Listed<'_> {
    Listed {
        id: rubric.id.as_str(),
        version: &rubric.version,
        title: rubric.title.within(language),
        criteria: rubric.criteria.iter().map(|one| one.id.as_str()).collect(),
    }
}
