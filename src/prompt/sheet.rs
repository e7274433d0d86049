//! The scorecard in lines of text, as an interviewer reads it back.

use super::{Asking, Interview};
use crate::model::{Answer, Rating, Recommendation};
use crate::msg;
use crate::text::{Catalogue, Message, Style, visible};

/// A recommendation in words.
#[must_use]
pub fn recommendation_words(words: &Catalogue, recommendation: Option<Recommendation>) -> String {
    words.say(&match recommendation {
        Some(Recommendation::StrongNo) => msg!("recommendation-strong-no"),
        Some(Recommendation::No) => msg!("recommendation-no"),
        Some(Recommendation::Yes) => msg!("recommendation-yes"),
        Some(Recommendation::StrongYes) => msg!("recommendation-strong-yes"),
        None => msg!("recommendation-open"),
    })
}

/// The recommendations to choose from, the best first, none at all last.
#[must_use]
pub fn recommendation_choices() -> Vec<Option<Recommendation>> {
    Recommendation::ALL.into_iter().rev().map(Some).chain([None]).collect()
}

/// What can be done at the end of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinishChoice {
    /// Submit the scorecard, with what is missing marked as not asked.
    Submit,
    /// Keep it as a draft.
    Keep,
    /// Look at the sheet again.
    Back,
}

/// What can be done at the end, and which of it Enter alone does: with
/// something missing, that is not submitting.
#[must_use]
pub fn finish_items(interview: &Interview<'_>) -> ([(FinishChoice, Message); 3], usize) {
    let missing = interview.missing().len();
    let submit = match missing {
        0 => msg!("finish-submit"),
        count => msg!("finish-submit-rest", count = count),
    };
    let items = [
        (FinishChoice::Submit, submit),
        (FinishChoice::Keep, msg!("finish-draft")),
        (FinishChoice::Back, msg!("finish-back")),
    ];
    (items, if missing == 0 { 0 } else { 2 })
}

/// The whole sheet: a line per criterion, then its notes.
#[must_use]
pub fn sheet_lines(interview: &Interview<'_>, words: &Catalogue, style: Style) -> Vec<String> {
    let mut lines = Vec::new();
    for (asking, line) in interview.all().zip(rating_lines(interview, words)) {
        lines.push(line);
        let answer = asking.answer.cloned().unwrap_or_default();
        lines.extend(notes(&answer, &asking, words, style));
    }
    let card = interview.card();
    for note in &card.notes {
        let text = format!("{}{}", super::time_mark(note.at), one_line(&note.text));
        let text = words.say(&msg!("sheet-note", text = text));
        lines.push(style.wrap(&text, "     ", "       "));
    }
    if !card.strengths.is_empty() {
        let text = words.say(&msg!("sheet-strengths", text = one_line(&card.strengths)));
        lines.push(style.wrap(&text, "     ", "     "));
    }
    if card.recommendation.is_some() {
        let choice = recommendation_words(words, card.recommendation);
        lines.push(format!("     {}", words.say(&msg!("sheet-recommendation", choice = choice))));
    }
    lines
}

/// A line per criterion, with its rating and without its notes.
#[must_use]
pub fn rating_lines(interview: &Interview<'_>, words: &Catalogue) -> Vec<String> {
    let name =
        |asking: &Asking<'_>| visible(asking.criterion.name.within(words.language())).into_owned();
    let width = |name: &str| textwrap::core::display_width(name);
    let widest = interview.all().map(|asking| width(&name(&asking))).max().unwrap_or(0);
    let line = |asking: Asking<'_>| {
        let name = name(&asking);
        let gap = widest - width(&name);
        let rating = words.say(&Rating::words(asking.answer.and_then(|answer| answer.rating)));
        format!("{:>3}  {name}{:gap$}  {rating:>3}", asking.at + 1, "")
    };
    interview.all().map(line).collect()
}

/// What was noted on a criterion, a paragraph each.
fn notes(answer: &Answer, asking: &Asking<'_>, words: &Catalogue, style: Style) -> Vec<String> {
    let mut notes = Vec::new();
    if !answer.evidence.is_empty() {
        notes.push(words.say(&msg!("sheet-evidence", text = one_line(&answer.evidence))));
    }
    if !answer.judgement.is_empty() {
        notes.push(words.say(&msg!("sheet-judgement", text = one_line(&answer.judgement))));
    }
    let ticked = asking.criterion.competences.iter().filter(|one| answer.ticks.contains(&one.id));
    let ticked: Vec<&str> = ticked.map(|one| one.name.within(words.language())).collect();
    if !ticked.is_empty() {
        notes.push(words.say(&msg!("sheet-ticks", names = ticked.join(", "))));
    }
    notes.iter().map(|note| style.wrap(note, "     ", "       ")).collect()
}

/// A note of several lines as running text.
fn one_line(note: &str) -> String {
    note.lines().map(str::trim).collect::<Vec<_>>().join(" / ")
}
