//! One candidate, and several side by side.

use super::decisions::{decision_section, revised_sentence};
use super::numbers::{decimal, places_that_tell_apart};
use super::pictures::{contribution_bars, outline_charts, score_strips};
use super::standing::reasons;
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::{Rating, Ratio, Scale};
use crate::msg;
use crate::report::{
    CandidateReport, Comparison, ComparisonRow, CriterionReport, Figure, Person, Profile,
    RatingReport, TotalFigure,
};

/// One candidate as a page.
#[must_use]
pub fn candidate_document(report: &CandidateReport, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(report.candidate.labelled()));
    if let Some(reason) = &report.withdrawn {
        page.say(words.say(&match reason.is_empty() {
            true => msg!("standing-withdrawn", name = report.candidate.shown()),
            false => {
                msg!("standing-withdrawn-because", name = report.candidate.shown(), reason = reason)
            }
        }));
    }
    page.say(total_sentence(&report.total, names));
    if !report.reasons.is_empty() {
        let reasons = words.list(&reasons(&report.reasons, names));
        page.say(words.say(&msg!("no-place-because", reasons = reasons)));
    }
    if let Some(total) = &report.independent_total {
        let total = total_words(total, names);
        page.say(words.say(&msg!("independent-total", total = total)));
    }
    if let Some(decision) = &report.decision {
        decision_section(&mut page, std::slice::from_ref(decision), words);
    }
    recommendations(&mut page, report, names);
    let profile = report.profile(names.rubric);
    let mut charts = outline_charts(std::slice::from_ref(&profile), names);
    charts.push(contribution_bars(&profile, names));
    charts.push(score_strips(report, names));
    page.push(Block::Charts(charts));
    let interviewers = interviewers(report);
    for (group, subtotal) in report.criteria.iter().zip(&report.groups) {
        let heading = match &subtotal.total {
            Some(total) => format!(
                "{} · {}",
                names.group(&group.group),
                decimal(&total.0, 1, words.language())
            ),
            None => names.group(&group.group),
        };
        page.push(Block::Heading(heading));
        page.push(Block::Table(criteria_table(&group.criteria, &interviewers, names)));
    }
    revisions_section(&mut page, report, names);
    evidence_section(&mut page, report, names);
    for voice in &report.voices {
        if !voice.strengths.is_empty() {
            let who = voice.interviewer.shown();
            page.say(words.say(&msg!("voice-strengths", who = who, text = &voice.strengths)));
        }
    }
    running_notes(&mut page, report, names);
    for voice in report.voices.iter().filter(|voice| voice.origin.is_some()) {
        page.say(words.say(&msg!("card-from-paper", who = voice.interviewer.shown())));
    }
    for voice in &report.voices {
        if let Some(reason) = &voice.amended {
            let who = voice.interviewer.shown();
            page.say(words.say(&msg!("card-amended", who = who, reason = reason)));
        }
    }
    page
}

/// What was written and belongs to no criterion.
fn running_notes(page: &mut Document, report: &CandidateReport, names: Names<'_>) {
    let words = names.words;
    let notes = report.voices.iter().flat_map(|voice| {
        voice.notes.iter().map(|note| {
            let (who, time) = (voice.interviewer.shown(), note.at.0.format("%H:%M").to_string());
            words.say(&msg!("voice-note", who = who, time = time, text = &note.text))
        })
    });
    let notes: Vec<String> = notes.collect();
    if !notes.is_empty() {
        page.push(Block::Heading(words.say(&msg!("live-notes"))));
        page.push(Block::List(notes));
    }
}

fn recommendations(page: &mut Document, report: &CandidateReport, names: Names<'_>) {
    let words = names.words;
    let recommended = report.voices.iter().filter_map(|voice| {
        let choice = words.find(&format!("recommendation-{}", voice.recommendation?))?;
        Some(format!("{}: {choice}", voice.interviewer.shown()))
    });
    let recommended: Vec<String> = recommended.collect();
    if !recommended.is_empty() {
        page.say(words.say(&msg!("recommendations")));
        page.push(Block::List(recommended));
    }
}

fn criteria_table(
    criteria: &[CriterionReport],
    interviewers: &[Person],
    names: Names<'_>,
) -> Table {
    let words = names.words;
    let mut columns = vec![
        (words.say(&msg!("column-criterion")), "criterion".to_owned(), Align::Left),
        (words.say(&msg!("column-mean")), "mean".to_owned(), Align::Right),
        (String::new(), "bar".to_owned(), Align::Left),
    ];
    columns.extend(
        interviewers.iter().map(|who| (who.shown().into_owned(), who.id.clone(), Align::Right)),
    );
    let mut table = Table::new(columns);
    table.spare(|key| key == "bar");
    for criterion in criteria {
        let mut name = names.marked(&criterion.criterion);
        if criterion.below_minimum {
            name = words.say(&msg!("marked-below-minimum", criterion = name));
        }
        let mut cells = vec![
            Cell::text(name),
            criterion.mean.as_ref().map_or(Cell::text("—"), number),
            criterion.value.as_ref().map_or(Cell::Empty, |value| Cell::Bar(value.0.clone())),
        ];
        cells.extend(interviewers.iter().map(|who| {
            let rating = criterion.ratings.iter().find(|rating| rating.interviewer == *who);
            rating.map_or(Cell::Empty, |rating| rating_cell(rating, names))
        }));
        table.rows.push(cells);
    }
    table
}

pub(super) fn rating_cell(rating: &RatingReport, names: Names<'_>) -> Cell {
    let words = names.words;
    match (&rating.revised, rating.rating) {
        (Some(revised), now) => {
            let (now, before) = (Rating::words(now), Rating::words(revised.independent));
            Cell::text(words.say(&msg!("rating-revised", rating = now, before = before)))
        }
        (None, Some(Rating::Score(score))) => Cell::Whole(score.number()),
        (None, Some(other)) => Cell::text(words.say(&Rating::words(Some(other)))),
        (None, None) => Cell::Empty,
    }
}

/// What was revised after the panel talked, from what, and why.
fn revisions_section(page: &mut Document, report: &CandidateReport, names: Names<'_>) {
    let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
    let points: Vec<String> = criteria
        .flat_map(|criterion| criterion.ratings.iter().map(move |rating| (criterion, rating)))
        .filter_map(|(criterion, rating)| {
            let revised = rating.revised.as_ref()?;
            Some(revised_sentence(rating, revised, &criterion.criterion, names))
        })
        .collect();
    if !points.is_empty() {
        page.push(Block::Heading(names.words.say(&msg!("revised-heading"))));
        page.push(Block::List(points));
    }
}

fn evidence_section(page: &mut Document, report: &CandidateReport, names: Names<'_>) {
    let words = names.words;
    for criterion in report.criteria.iter().flat_map(|group| &group.criteria) {
        let mut points = Vec::new();
        for rating in &criterion.ratings {
            let who = rating.interviewer.shown().into_owned();
            if !rating.evidence.is_empty() {
                points.push(words.say(&msg!(
                    "voice-evidence",
                    who = &who,
                    text = &rating.evidence
                )));
            }
            if !rating.judgement.is_empty() {
                points.push(words.say(&msg!(
                    "voice-judgement",
                    who = &who,
                    text = &rating.judgement
                )));
            }
            if !rating.ticks.is_empty() {
                let ticks: Vec<String> =
                    rating.ticks.iter().map(|id| names.competence(id)).collect();
                points.push(words.say(&msg!("voice-ticks", who = who, names = ticks.join(", "))));
            }
        }
        if !points.is_empty() {
            page.push(Block::Heading(names.criterion(&criterion.criterion)));
            page.push(Block::List(points));
        }
    }
}

pub(super) fn total_sentence(total: &TotalFigure, names: Names<'_>) -> String {
    let words = names.words;
    let shown = |figure: &Figure| decimal(&figure.0, 1, words.language());
    words.say(&match total {
        TotalFigure::Complete { total } => msg!("total-is", total = shown(total)),
        TotalFigure::Range { worst, best, .. } => {
            msg!("total-between", worst = shown(worst), best = shown(best))
        }
    })
}

/// A total or its range as a number.
pub(super) fn total_words(total: &TotalFigure, names: Names<'_>) -> String {
    let shown = |figure: &Figure| decimal(&figure.0, 1, names.words.language());
    match total {
        TotalFigure::Complete { total } => shown(total),
        TotalFigure::Range { worst, best, .. } => format!("{}–{}", shown(worst), shown(best)),
    }
}

/// One candidate's ratings in one table, for CSV.
#[must_use]
pub fn candidate_table(report: &CandidateReport) -> Table {
    let keys = [
        "criterion",
        "interviewer",
        "score",
        "missing",
        "evidence",
        "judgement",
        "ticks",
        "independent",
        "revision_reason",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    for criterion in report.criteria.iter().flat_map(|group| &group.criteria) {
        for rating in &criterion.ratings {
            table.rows.push(vec![
                Cell::text(&criterion.criterion),
                Cell::text(&rating.interviewer.id),
                rating.score.map_or(Cell::Empty, Cell::Whole),
                rating.missing.map_or(Cell::Empty, Cell::text),
                Cell::text(&rating.evidence),
                Cell::text(&rating.judgement),
                Cell::text(rating.ticks.join(" ")),
                match &rating.revised {
                    Some(revised) => match revised.independent_score {
                        Some(score) => Cell::Whole(score),
                        None => Cell::text(revised.independent_missing.unwrap_or_default()),
                    },
                    None => rating.score.map_or(Cell::Empty, Cell::Whole),
                },
                Cell::text(rating.revised.as_ref().map_or("", |revised| &revised.reason)),
            ]);
        }
    }
    table
}

/// Candidates side by side as a page.
#[must_use]
pub fn comparison_document(
    comparison: &Comparison,
    profiles: &[Profile],
    names: Names<'_>,
) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("comparison-title"))));
    let mut table = figures_table(comparison, names, |id| names.marked(id));
    let complete = comparison.totals.iter().filter_map(|total| match total {
        TotalFigure::Complete { total } => Some(&total.0),
        TotalFigure::Range { .. } => None,
    });
    let places = places_that_tell_apart(complete);
    let mut totals = vec![Cell::text(words.say(&msg!("column-total")))];
    totals.extend(comparison.totals.iter().map(|total| match total {
        TotalFigure::Complete { total } => Cell::Number(total.0.clone(), places),
        TotalFigure::Range { worst, best, .. } => Cell::Range(worst.0.clone(), best.0.clone(), 1),
    }));
    totals.push(comparison.spread.as_ref().map_or(Cell::Empty, number));
    table.rows.push(totals);
    add_bars(&mut table, comparison, names.rubric.scale);
    page.push(Block::Table(table));
    page.say(words.say(&msg!("comparison-scale")));
    let totals = comparison.candidates.iter().zip(&comparison.independent_totals);
    for (candidate, total) in totals {
        if let Some(total) = total {
            let (name, total) = (candidate.shown(), total_words(total, names));
            page.say(words.say(&msg!("independent-total-of", name = name, total = total)));
        }
    }
    decision_section(&mut page, &comparison.decisions, words);
    page.push(Block::Charts(outline_charts(profiles, names)));
    page
}

/// Puts a bar behind each candidate's figures, all of them as shares of their row's scale.
fn add_bars(table: &mut Table, comparison: &Comparison, scale: Scale) {
    let length = Ratio::whole(scale.max() - scale.min());
    let on_scale = |mean: &Ratio| {
        (mean.clone() - Ratio::whole(scale.min())) * Ratio::whole(100) / length.clone()
    };
    for at in (0..comparison.candidates.len()).rev() {
        let mut bars = Vec::with_capacity(table.rows.len());
        for group in &comparison.groups {
            bars.push(group.figures[at].as_ref().map(|figure| figure.0.clone()));
            let rows = comparison.rows.iter().filter(|row| row.group == group.group);
            bars.extend(rows.map(|row| row.figures[at].as_ref().map(|one| on_scale(&one.0))));
        }
        bars.push(comparison.totals[at].complete().map(|figure| figure.0.clone()));
        let bars = bars.into_iter().map(|bar| bar.map_or(Cell::Empty, Cell::Bar));
        // Behind the name of the row and the figure of this candidate.
        table.insert(at + 2, "bar", bars);
    }
    table.spare(|key| key == "bar");
}

/// Candidates side by side as a table, for CSV: groups and their criteria, then
/// the totals on the independent ratings and the decisions, where there are any.
#[must_use]
pub fn comparison_table(comparison: &Comparison, names: Names<'_>) -> Table {
    let mut table = figures_table(comparison, names, |id| names.criterion(id));
    if comparison.independent_totals.iter().any(Option::is_some) {
        let totals = comparison.independent_totals.iter().zip(&comparison.totals);
        let total = |(independent, now): (&Option<TotalFigure>, &TotalFigure)| match independent
            .as_ref()
            .unwrap_or(now)
        {
            TotalFigure::Complete { total } => number(total),
            TotalFigure::Range { known, .. } => known.as_ref().map_or(Cell::Empty, number),
        };
        let mut cells = vec![Cell::text("independent-total")];
        cells.extend(totals.map(total));
        cells.push(Cell::Empty);
        table.rows.push(cells);
    }
    if !comparison.decisions.is_empty() {
        let decided = |who: &Person| {
            let decision = comparison.decisions.iter().find(|row| row.candidate == *who);
            decision.map_or(Cell::Empty, |row| Cell::text(row.decision.0.code()))
        };
        let mut cells = vec![Cell::text("decision")];
        cells.extend(comparison.candidates.iter().map(decided));
        cells.push(Cell::Empty);
        table.rows.push(cells);
    }
    table
}

/// The figures side by side: groups, then their criteria under the names they are given.
fn figures_table(
    comparison: &Comparison,
    names: Names<'_>,
    label: impl Fn(&str) -> String,
) -> Table {
    let words = names.words;
    let mut columns =
        vec![(words.say(&msg!("column-criterion")), "criterion".to_owned(), Align::Left)];
    columns.extend(
        comparison
            .candidates
            .iter()
            .map(|who| (who.shown().into_owned(), who.id.clone(), Align::Right)),
    );
    columns.push((words.say(&msg!("column-spread")), "spread".to_owned(), Align::Right));
    let mut table = Table::new(columns);
    for group in &comparison.groups {
        table.rows.push(comparison_row(names.group(&group.id), group));
        for row in comparison.rows.iter().filter(|row| row.group == group.group) {
            table.rows.push(comparison_row(format!("  {}", label(&row.id)), row));
        }
    }
    table
}

fn comparison_row(name: String, row: &ComparisonRow) -> Vec<Cell> {
    let mut cells = vec![Cell::Text(name)];
    cells.extend(row.figures.iter().map(|one| one.as_ref().map_or(Cell::text("—"), number)));
    cells.push(row.spread.as_ref().map_or(Cell::Empty, number));
    cells
}

fn number(figure: &Figure) -> Cell {
    Cell::Number(figure.0.clone(), 1)
}

/// Everybody who gave a rating, in the order in which they first appear.
fn interviewers(report: &CandidateReport) -> Vec<Person> {
    report.voices.iter().map(|voice| voice.interviewer.clone()).collect()
}
