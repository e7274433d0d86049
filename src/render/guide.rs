//! A rubric to read, and the interview guide to hold in the hand.

use super::numbers::decimal;
use super::{Align, Block, Cell, Document, Table};
use crate::model::{Criterion, Rubric};
use crate::msg;
use crate::text::Catalogue;

/// A rubric as a page: everything that counts, and why.
#[must_use]
pub fn rubric_document(rubric: &Rubric, words: &Catalogue) -> Document {
    let language = words.language();
    let mut page = Document::default();
    let title = rubric.title.within(language);
    page.push(Block::Title(format!("{title} · {} {}", rubric.id, rubric.version)));
    if let Some(description) = &rubric.description {
        page.say(description.within(language));
    }
    let (min, max) = (rubric.scale.min().to_string(), rubric.scale.max().to_string());
    page.say(words.say(&msg!("rubric-scale", min = min, max = max)));
    page.push(Block::Table(weights_table(rubric, words)));
    if let Some(reason) = &rubric.weight_reason {
        page.say(reason.within(language));
    }
    for group in &rubric.groups {
        page.push(Block::Title(format!("{} ({})", group.name.within(language), group.id)));
        if let Some(reason) = &group.weight_reason {
            page.say(reason.within(language));
        }
        for at in rubric.members(&group.id) {
            let criterion = &rubric.criteria[at];
            criterion_section(&mut page, criterion, words);
            rules_section(&mut page, criterion, words);
        }
    }
    for look in &rubric.second_looks {
        let criterion = rubric.criterion(&look.criterion);
        page.say(words.say(&msg!(
            "rubric-second-look",
            criterion = criterion.map_or("", |one| one.name.within(language)),
            score = look.at_least.number().to_string(),
            reason = look.reason.within(language),
        )));
    }
    if !rubric.sources.is_empty() {
        page.push(Block::Heading(words.say(&msg!("rubric-sources"))));
        page.push(Block::List(rubric.sources.clone()));
    }
    page
}

/// The share of each criterion in the total.
pub(super) fn weights_table(rubric: &Rubric, words: &Catalogue) -> Table {
    let columns = [
        (msg!("column-criterion"), "criterion", Align::Left),
        (msg!("column-id"), "id", Align::Left),
        (msg!("column-weight"), "weight", Align::Right),
        (msg!("column-share"), "share", Align::Right),
    ];
    let mut table = Table::new(
        columns.map(|(heading, key, align)| (words.say(&heading), key.to_owned(), align)),
    );
    let all = rubric.total_weight();
    for criterion in &rubric.criteria {
        let weight = criterion.weight.ratio().clone();
        let share = weight.clone() / all.clone() * crate::model::Ratio::whole(100);
        let places = if weight.to_big().is_integer() { 0 } else { 2 };
        table.rows.push(vec![
            Cell::text(criterion.name.within(words.language())),
            Cell::text(criterion.id.as_str()),
            Cell::Number(weight, places),
            Cell::Text(format!("{} %", decimal(&share, 1, words.language()))),
        ]);
    }
    table
}

/// Name, what to look for, anchors and questions.
fn criterion_section(page: &mut Document, criterion: &Criterion, words: &Catalogue) {
    let language = words.language();
    page.push(Block::Heading(criterion.name.within(language).to_owned()));
    page.say(criterion.description.within(language));
    let anchors = criterion.anchors.iter();
    let anchors =
        anchors.map(|(score, text)| format!("{}: {}", score.number(), text.within(language)));
    page.push(Block::List(anchors.collect()));
    if !criterion.questions.is_empty() {
        page.say(words.say(&msg!("guide-questions")));
        let questions = criterion.questions.iter().map(|one| one.within(language).to_owned());
        page.push(Block::List(questions.collect()));
    }
    if !criterion.competences.is_empty() {
        let names: Vec<&str> =
            criterion.competences.iter().map(|one| one.name.within(language)).collect();
        page.say(words.say(&msg!("guide-competences", names = names.join(" · "))));
    }
}

/// Weight, minimum and ideal where they are out of the ordinary.
fn rules_section(page: &mut Document, criterion: &Criterion, words: &Catalogue) {
    let language = words.language();
    let mut points = Vec::new();
    if let Some(reason) = &criterion.weight_reason {
        points.push(words.say(&msg!("rubric-weight-reason", reason = reason.within(language))));
    }
    if let Some(minimum) = criterion.minimum {
        let reason = criterion.minimum_reason.as_ref().map_or("", |one| one.within(language));
        let score = minimum.number().to_string();
        points.push(words.say(&msg!("rubric-minimum", score = score, reason = reason)));
    }
    if let Some(ideal) = criterion.ideal {
        let reason = criterion.ideal_reason.as_ref().map_or("", |one| one.within(language));
        let score = ideal.number().to_string();
        points.push(words.say(&msg!("rubric-ideal", score = score, reason = reason)));
    }
    if !points.is_empty() {
        page.push(Block::List(points));
    }
}

/// The interview guide: questions, anchors, and room for notes.
///
/// `asked` are the positions of the criteria that this interviewer scores.
#[must_use]
pub fn guide_document(
    rubric: &Rubric,
    asked: &[usize],
    heading: &str,
    room: usize,
    words: &Catalogue,
) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(heading.to_owned()));
    let (min, max) = (rubric.scale.min().to_string(), rubric.scale.max().to_string());
    page.say(words.say(&msg!("guide-how", min = min.as_str(), max = max.as_str())));
    for at in asked {
        criterion_section(&mut page, &rubric.criteria[*at], words);
        page.say(words.say(&msg!("guide-score", min = min.as_str(), max = max.as_str())));
        page.push(Block::Room(room));
    }
    page.push(Block::Heading(words.say(&msg!("guide-strengths"))));
    page.push(Block::Room(room));
    page.push(Block::Heading(words.say(&msg!("guide-recommendation"))));
    page
}
