//! An explanation as a page and as a table.

use super::decisions::decision_section;
use super::numbers::{adding_up, decimal, percent};
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::{Rating, Ratio};
use crate::msg;
use crate::report::{Chosen, Compared, Explanation, Figure, Person, RatingReport};
use crate::text::{Catalogue, Language};

/// An explanation as a page.
#[must_use]
pub fn explanation_document(report: &Explanation, names: Names<'_>) -> Document {
    let words = names.words;
    let (first, second) = (report.first.candidate.shown(), report.second.candidate.shown());
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!(
        "explain-title",
        first = first.as_ref(),
        second = second.as_ref()
    ))));
    page.say(headline(report, words));
    if !report.left_out.is_empty() {
        let left_out: Vec<String> = report.left_out.iter().map(|id| names.criterion(id)).collect();
        page.say(words.say(&msg!("explain-left-out", criteria = words.list(&left_out))));
    }
    if !report.parts.is_empty() {
        page.push(Block::Table(parts_table(report, names)));
    }
    page.push(Block::List(what_would_change(report, names)));
    decision_section(&mut page, &report.decisions, words);
    for row in &report.evidence {
        page.push(Block::Heading(names.criterion(&row.criterion)));
        let mut points = Vec::new();
        for (who, ratings) in
            [(&report.first.candidate, &row.first), (&report.second.candidate, &row.second)]
        {
            points.extend(ratings.iter().map(|rating| evidence_line(who, rating, words)));
        }
        page.push(Block::List(points));
    }
    page
}

/// What stands between them, in a sentence or two.
fn headline(report: &Explanation, words: &Catalogue) -> String {
    let (first, second) = (report.first.candidate.shown(), report.second.candidate.shown());
    let points = &report.points.0;
    let mut said = Vec::new();
    let place = |one: &Compared| match one.place {
        Some(place) => words.say(&msg!("explain-place", place = place.to_string())),
        None => words.say(&msg!("explain-no-place")),
    };
    match report.chosen {
        Chosen::Asked => {}
        // Nobody is above somebody on the same place.
        Chosen::NextAbove if report.points.0.is_zero() => {}
        Chosen::NextAbove => said.push(words.say(&msg!(
            "explain-next-above",
            first = first.as_ref(),
            second = second.as_ref()
        ))),
        Chosen::NextBelow => said.push(words.say(&msg!(
            "explain-next-below",
            first = first.as_ref(),
            second = second.as_ref()
        ))),
        Chosen::Leader => said.push(words.say(&msg!(
            "explain-leader",
            first = first.as_ref(),
            second = second.as_ref()
        ))),
    }
    let apart = decimal(&points.clone().abs(), 1, words.language());
    let (ahead, behind) = match points.is_negative() {
        false => (&report.first, &report.second),
        true => (&report.second, &report.first),
    };
    said.push(words.say(&if points.is_zero() {
        msg!("explain-level", first = first.as_ref(), second = second.as_ref())
    } else {
        msg!(
            "explain-ahead",
            ahead = ahead.candidate.shown(),
            ahead_place = place(ahead),
            behind = behind.candidate.shown(),
            behind_place = place(behind),
            points = apart,
        )
    }));
    if let (Some(firm), false) = (&report.firm, points.is_zero()) {
        let detectable =
            firm.detectable_difference.map(|one| decimal(&one.ratio(), 1, words.language()));
        let is_nought = firm.detectable_difference.is_some_and(|one| one.ratio().is_zero());
        said.push(words.say(&match (firm.told_apart, detectable) {
            (true, Some(_)) if is_nought => msg!("explain-no-noise"),
            (true, Some(detectable)) => msg!("explain-firm", detectable = detectable),
            (false, Some(detectable)) => msg!("explain-within-noise", detectable = detectable),
            (_, None) => msg!("explain-islands"),
        }));
    }
    said.extend(independent_sentence(report, words));
    if let Some(next) = &report.next_below {
        let (name, below) = (first.as_ref(), next.candidate.shown());
        said.push(words.say(&match next.points.0.is_zero() {
            true => msg!("explain-next-level", first = name, below = below),
            false => {
                let points = decimal(&next.points.0, 1, words.language());
                msg!("explain-below", first = name, below = below, points = points)
            }
        }));
    }
    said.join(" ")
}

/// What stood between them before the panel talked, where ratings were revised.
fn independent_sentence(report: &Explanation, words: &Catalogue) -> Option<String> {
    let before = &report.independent_points.as_ref()?.0;
    let (first, second) = (report.first.candidate.shown(), report.second.candidate.shown());
    let points = decimal(&before.clone().abs(), 1, words.language());
    Some(words.say(&if before.is_zero() {
        msg!("explain-independent-level")
    } else if before.is_negative() {
        msg!("explain-independent", ahead = second, points = points)
    } else {
        msg!("explain-independent", ahead = first, points = points)
    }))
}

fn parts_table(report: &Explanation, names: Names<'_>) -> Table {
    let words = names.words;
    let mut table = Table::new([
        (words.say(&msg!("column-criterion")), "criterion".to_owned(), Align::Left),
        (words.say(&msg!("column-share")), "share".to_owned(), Align::Right),
        (report.first.candidate.shown().into_owned(), "first".to_owned(), Align::Right),
        (report.second.candidate.shown().into_owned(), "second".to_owned(), Align::Right),
        (words.say(&msg!("column-points")), "points".to_owned(), Align::Right),
    ]);
    let exact: Vec<Ratio> = report.parts.iter().map(|part| part.points.0.clone()).collect();
    for (part, points) in report.parts.iter().zip(adding_up(&exact, 1)) {
        table.rows.push(vec![
            Cell::text(names.marked(&part.criterion)),
            Cell::text(percent(&part.share.0, words.language())),
            Cell::Number(part.first.0.clone(), 1),
            Cell::Number(part.second.0.clone(), 1),
            Cell::text(signed(&points, words.language())),
        ]);
    }
    table.rows.push(vec![
        Cell::text(words.say(&msg!("explain-sum"))),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::text(signed(&report.points.0, words.language())),
    ]);
    table
}

/// What would make them change places, and under how many weightings who is ahead.
fn what_would_change(report: &Explanation, names: Names<'_>) -> Vec<String> {
    let words = names.words;
    let language = words.language();
    let mut points = Vec::new();
    if !report.points.0.is_zero() {
        points.push(words.say(&match &report.weight_change {
            Some(change) => {
                let criterion = names.criterion(&change.criterion);
                let (from, to) = (weight(&change.from, language), weight(&change.to, language));
                let share_from = percent(&change.share_from.0, language);
                let share_to = percent(&change.share_to.0, language);
                match change.to.0 > change.from.0 {
                    true => msg!(
                        "explain-weight-more",
                        criterion = criterion,
                        from = from,
                        to = to,
                        share_from = share_from,
                        share_to = share_to
                    ),
                    false => msg!(
                        "explain-weight-less",
                        criterion = criterion,
                        from = from,
                        to = to,
                        share_from = share_from,
                        share_to = share_to
                    ),
                }
            }
            None => msg!("explain-weight-none"),
        }));
        points.push(words.say(&match &report.score_change {
            Some(change) => msg!(
                "explain-score",
                interviewer = change.interviewer.shown(),
                candidate = change.candidate.shown(),
                criterion = names.criterion(&change.criterion),
                from = change.from.to_string(),
                to = change.to.to_string(),
            ),
            None => msg!("explain-score-none"),
        }));
    }
    if let Some(Figure(share)) = &report.win_share {
        let first = report.first.candidate.shown();
        let second = report.second.candidate.shown();
        points.push(words.say(&if report.parts.iter().all(|part| part.points.0.is_zero()) {
            msg!("explain-share-level")
        } else if *share == Ratio::whole(1) {
            msg!("explain-share-all", first = first, second = second)
        } else if share.is_zero() {
            msg!("explain-share-all", first = second, second = first)
        } else {
            msg!(
                "explain-share",
                first = first,
                second = second,
                fraction = share.to_string(),
                percent = percent(share, language)
            )
        }));
    }
    points
}

/// What one interviewer gave and wrote.
fn evidence_line(who: &Person, rating: &RatingReport, words: &Catalogue) -> String {
    let now = words.say(&Rating::words(rating.rating));
    let given = match &rating.revised {
        Some(revised) => {
            let before = Rating::words(revised.independent);
            words.say(&msg!("rating-revised", rating = now, before = before))
        }
        None => now,
    };
    let (candidate, interviewer) = (who.shown(), rating.interviewer.shown());
    let mut said = words.say(&match rating.evidence.is_empty() {
        false => msg!(
            "explain-evidence",
            candidate = candidate,
            interviewer = interviewer,
            score = given,
            text = &rating.evidence
        ),
        true => msg!(
            "explain-evidence-none",
            candidate = candidate,
            interviewer = interviewer,
            score = given
        ),
    });
    if !rating.judgement.is_empty() {
        let judgement = words.say(&msg!("explain-judgement", text = &rating.judgement));
        said = format!("{said} {judgement}");
    }
    if let Some(revised) = &rating.revised {
        let why = words.say(&msg!("explain-revised", reason = &revised.reason));
        said = format!("{said} {why}");
    }
    said
}

/// An explanation as a table, for CSV: a row per criterion.
#[must_use]
pub fn explanation_table(report: &Explanation) -> Table {
    let keys =
        ["criterion", "share", "first_id", "first_mean", "second_id", "second_mean", "points"];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    let (first, second) = (&report.first.candidate.id, &report.second.candidate.id);
    for part in &report.parts {
        table.rows.push(vec![
            Cell::text(&part.criterion),
            Cell::Number(part.share.0.clone(), 4),
            Cell::text(first),
            Cell::Number(part.first.0.clone(), 4),
            Cell::text(second),
            Cell::Number(part.second.0.clone(), 4),
            Cell::Number(part.points.0.clone(), 4),
        ]);
    }
    table
}

fn signed(points: &Ratio, language: Language) -> String {
    let text = decimal(points, 1, language);
    if points.rounded(1) > 0 { format!("+{text}") } else { text }
}

/// A weight with as many decimals as it needs, two at most.
fn weight(Figure(weight): &Figure, language: Language) -> String {
    let whole = Ratio::whole(i64::try_from(weight.rounded(0)).unwrap_or(i64::MAX));
    decimal(weight, if *weight == whole { 0 } else { 2 }, language)
}
