//! The scorecard in lines of text, as an interviewer reads it back.

use super::{Asking, Interview};
use crate::model::{Answer, Rating, Recommendation};
use crate::msg;
use crate::text::{Catalogue, Style, visible};

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

/// The whole sheet: a line per criterion, then its notes.
#[must_use]
pub fn sheet_lines(interview: &Interview<'_>, words: &Catalogue, style: Style) -> Vec<String> {
    let name =
        |asking: &Asking<'_>| visible(asking.criterion.name.within(words.language())).into_owned();
    let widest = interview.all().map(|asking| textwrap::core::display_width(&name(&asking))).max();
    let mut lines = Vec::new();
    for asking in interview.all() {
        let name = name(&asking);
        let gap = widest.unwrap_or(0) - textwrap::core::display_width(&name);
        let answer = asking.answer.cloned().unwrap_or_default();
        let rating = words.say(&Rating::words(answer.rating));
        lines.push(format!("{:>3}  {name}{:gap$}  {rating:>3}", asking.at + 1, ""));
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
