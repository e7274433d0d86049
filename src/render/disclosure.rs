//! Everything about one candidate, as a page that the candidate can read.

use super::moments::{day, day_and_time};
use super::numbers::decimal;
use super::retention::period_in_words;
use super::{Align, Block, Cell, Document, Table};
use crate::msg;
use crate::report::{
    CardState, DisclosedAnswer, DisclosedCriterion, DisclosedVoice, Disclosure, Entry, EntryKind,
    Regime, TotalFigure,
};
use crate::text::Catalogue;

/// The disclosure as a page.
#[must_use]
pub fn disclosure_document(report: &Disclosure, words: &Catalogue) -> Document {
    let mut page = Document::default();
    let name = report.name.as_deref().unwrap_or(&report.candidate);
    page.push(Block::Title(words.say(&msg!("disclosure-title", name = name))));
    let made = day_and_time(report.made, words.language());
    page.say(words.say(&msg!("disclosure-of", round = &report.round, made = made)));
    page.say(words.say(&match report.regime {
        Regime::Gdpr => msg!("disclosure-gdpr"),
        Regime::NoPublic => msg!("disclosure-no-public"),
    }));
    about(&mut page, report, words);
    page.push(Block::Heading(words.say(&msg!("disclosure-entries"))));
    page.push(Block::Table(entries_table(&report.entries, words)));
    page.push(Block::Heading(words.say(&msg!("disclosure-scale-heading"))));
    let (least, most) = (report.scale.0.to_string(), report.scale.1.to_string());
    let rubric = report.rubric.as_str();
    page.say(words.say(&msg!("disclosure-scale", rubric = rubric, min = least, max = most)));
    if let Some(total) = &report.total {
        page.say(total_sentence(total, words));
    }
    for criterion in &report.criteria {
        one_criterion(&mut page, criterion, words);
    }
    voices(&mut page, &report.voices, words);
    page.push(Block::Heading(words.say(&msg!("disclosure-rights-heading"))));
    page.say(words.say(&msg!("disclosure-rights")));
    page
}

fn about(page: &mut Document, report: &Disclosure, words: &Catalogue) {
    page.push(Block::Heading(words.say(&msg!("disclosure-about"))));
    let mut points = vec![words.say(&msg!("disclosure-id", id = &report.candidate))];
    if let Some(name) = &report.name {
        points.push(words.say(&msg!("disclosure-name", name = name)));
    }
    if let Some(contact) = &report.contact {
        points.push(words.say(&msg!("disclosure-contact", contact = contact)));
    }
    points.push(words.say(&match &report.retention {
        Some(kept) => {
            msg!("disclosure-kept", period = period_in_words(kept.period.0), reason = &kept.reason)
        }
        None => msg!("disclosure-kept-unsaid"),
    }));
    points.push(words.say(&msg!("disclosure-recipients", names = words.list(&report.recipients))));
    points.push(words.say(&msg!("disclosure-reports", count = report.reports)));
    if report.drafts_left_out > 0 {
        points.push(words.say(&msg!("disclosure-drafts", count = report.drafts_left_out)));
    }
    page.push(Block::List(points));
}

fn entries_table(entries: &[Entry], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-when")), "at".to_owned(), Align::Left),
        (words.say(&msg!("column-what")), "what".to_owned(), Align::Left),
        (words.say(&msg!("column-who")), "by".to_owned(), Align::Left),
    ]);
    for entry in entries {
        let what = words.say(&match entry.what {
            EntryKind::Added => msg!("entry-added"),
            EntryKind::Interviewed => msg!("entry-interviewed"),
            EntryKind::Submitted => msg!("entry-submitted"),
            EntryKind::Amended => msg!("entry-amended"),
            EntryKind::Revised => msg!("entry-revised"),
            EntryKind::Offered => msg!("entry-offered"),
            EntryKind::LeftOpen => msg!("entry-left-open"),
            EntryKind::Rejected => msg!("entry-rejected"),
            EntryKind::Withdrawn => msg!("entry-withdrawn"),
            EntryKind::Held => msg!("entry-held"),
        });
        let text = match entry.text.is_empty() {
            true => what,
            false => format!("{what}: {}", entry.text),
        };
        table.rows.push(vec![
            Cell::text(day_and_time(entry.at, words.language())),
            Cell::text(text),
            Cell::text(entry.by.clone().unwrap_or_default()),
        ]);
    }
    table
}

fn one_criterion(page: &mut Document, criterion: &DisclosedCriterion, words: &Catalogue) {
    page.push(Block::Heading(criterion.name.clone()));
    page.say(criterion.description.clone());
    if !criterion.questions.is_empty() {
        page.say(words.say(&msg!("guide-questions")));
        page.push(Block::List(criterion.questions.clone()));
    }
    page.say(words.say(&msg!("disclosure-anchors")));
    let anchors = criterion.anchors.iter().map(|(score, text)| format!("{score}: {text}"));
    page.push(Block::List(anchors.collect()));
    if criterion.answers.is_empty() {
        page.say(words.say(&msg!("disclosure-no-answer")));
        return;
    }
    for answer in &criterion.answers {
        page.push(Block::List(vec![answer_in_words(answer, words)]));
    }
}

/// One interviewer's answer, a line for each thing said.
fn answer_in_words(answer: &DisclosedAnswer, words: &Catalogue) -> String {
    let mut first = answer.interviewer.clone();
    if let Some(at) = answer.at {
        first.push_str(&format!(", {}", day(at, words.language())));
    }
    first.push_str(&state_in_words(answer.state, words));
    let mut lines = vec![first];
    let rating = match (answer.score, answer.missing) {
        (Some(score), _) => Some(words.say(&msg!("disclosure-score", score = score.to_string()))),
        (None, Some("not-asked")) => Some(words.say(&msg!("rating-not-asked"))),
        (None, Some(_)) => Some(words.say(&msg!("rating-no-evidence"))),
        (None, None) => None,
    };
    lines.extend(rating);
    if !answer.evidence.is_empty() {
        lines.push(words.say(&msg!("disclosure-evidence", text = &answer.evidence)));
    }
    if !answer.judgement.is_empty() {
        lines.push(words.say(&msg!("disclosure-judgement", text = &answer.judgement)));
    }
    if !answer.ticks.is_empty() {
        lines.push(words.say(&msg!("disclosure-ticks", names = words.list(&answer.ticks))));
    }
    lines.join("\n")
}

fn voices(page: &mut Document, voices: &[DisclosedVoice], words: &Catalogue) {
    let mut points = Vec::new();
    for voice in voices {
        let order = voice.order.to_string();
        let who = voice.interviewer.as_str();
        let mut lines = vec![
            words.say(&msg!("disclosure-order", who = who, order = order))
                + &state_in_words(voice.state, words),
        ];
        if !voice.strengths.is_empty() {
            lines.push(words.say(&msg!("sheet-strengths", text = &voice.strengths)));
        }
        let choice =
            voice.recommendation.and_then(|code| words.find(&format!("recommendation-{code}")));
        if let Some(choice) = choice {
            lines.push(words.say(&msg!("sheet-recommendation", choice = choice)));
        }
        for note in &voice.notes {
            lines.push(words.say(&msg!("disclosure-note", text = note)));
        }
        points.push(lines.join("\n"));
    }
    if !points.is_empty() {
        page.push(Block::Heading(words.say(&msg!("disclosure-voices"))));
        page.push(Block::List(points));
    }
}

fn state_in_words(state: CardState, words: &Catalogue) -> String {
    match state {
        CardState::Counts => String::new(),
        CardState::Replaced => format!(" ({})", words.say(&msg!("card-replaced"))),
        CardState::Draft => format!(" ({})", words.say(&msg!("card-draft"))),
    }
}

fn total_sentence(total: &TotalFigure, words: &Catalogue) -> String {
    let shown = |figure: &crate::report::Figure| decimal(&figure.0, 1, words.language());
    words.say(&match total {
        TotalFigure::Complete { total } => msg!("total-is", total = shown(total)),
        TotalFigure::Range { worst, best, .. } => {
            msg!("total-between", worst = shown(worst), best = shown(best))
        }
    })
}

/// The answers in one table, for CSV.
#[must_use]
pub fn disclosure_table(report: &Disclosure) -> Table {
    let keys = [
        "criterion",
        "interviewer",
        "state",
        "at",
        "score",
        "missing",
        "evidence",
        "judgement",
        "ticks",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    for criterion in &report.criteria {
        for answer in &criterion.answers {
            let state = match answer.state {
                CardState::Counts => "counts",
                CardState::Replaced => "replaced",
                CardState::Draft => "draft",
            };
            table.rows.push(vec![
                Cell::text(&criterion.criterion),
                Cell::text(&answer.interviewer),
                Cell::text(state),
                Cell::text(answer.at.map(|at| at.0.to_rfc3339()).unwrap_or_default()),
                answer.score.map_or(Cell::Empty, Cell::Whole),
                answer.missing.map_or(Cell::Empty, Cell::text),
                Cell::text(&answer.evidence),
                Cell::text(&answer.judgement),
                Cell::text(answer.ticks.join(", ")),
            ]);
        }
    }
    table
}
