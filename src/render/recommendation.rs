//! The draft of a recommendation as a page, and as a table.

use super::decisions::{decision_section, revision_sentence};
use super::firmness::firmness_section;
use super::moments::day;
use super::numbers::{adding_up, decimal, places_that_tell_apart};
use super::standing::reasons;
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::{Ratio, Rubric};
use crate::msg;
use crate::report::{Figure, Nominee, Part, Person, RecommendationReport, Step, TotalFigure};
use crate::text::Message;

/// How many notes are quoted of one criterion of one candidate.
const QUOTED: usize = 2;

/// The draft as a page; what is in square brackets is for people to write.
#[must_use]
pub fn recommendation_document(report: &RecommendationReport, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    let title = &report.standing.title;
    page.push(Block::Title(words.say(&msg!("recommendation-title", title = title))));
    let drafted = day(report.drafted, words.language());
    page.say(words.say(&msg!("recommendation-draft", day = drafted)));
    if report.standing.unreadable > 0 {
        let count = report.standing.unreadable;
        page.say(words.say(&msg!("standing-unreadable", count = count)));
    }
    if !report.standing.sealed.is_empty() {
        let sealed = report.standing.sealed.iter().map(|one| &one.candidate);
        page.say(words.say(&msg!("recommendation-sealed", names = listed(sealed, names))));
    }
    position(&mut page, report, names);
    method(&mut page, report, names);
    nominees(&mut page, report, names);
    comparison(&mut page, report, names);
    page.push(Block::Heading(words.say(&msg!("recommendation-firm"))));
    firmness_section(&mut page, &report.standing, names);
    others(&mut page, report, names);
    if report.standing.decisions.is_empty() {
        page.push(Block::Heading(words.say(&msg!("decisions-heading"))));
        page.say(words.say(&msg!("recommendation-undecided")));
    } else {
        decision_section(&mut page, &report.standing.decisions, words);
    }
    page.push(Block::Heading(words.say(&msg!("recommendation-check"))));
    page.push(Block::List(checklist().iter().map(|point| words.say(point)).collect()));
    page
}

/// What to see to before it is signed; what the law says is different in each country.
fn checklist() -> [Message; 5] {
    [
        msg!("recommendation-check-best"),
        msg!("recommendation-check-order"),
        msg!("recommendation-check-written"),
        msg!("recommendation-check-access"),
        msg!("recommendation-check-rules"),
    ]
}

fn listed<'p>(people: impl Iterator<Item = &'p Person>, names: Names<'_>) -> String {
    names.words.list(&people.map(Person::shown).collect::<Vec<_>>())
}

/// The post, the panel and the rubric.
fn position(page: &mut Document, report: &RecommendationReport, names: Names<'_>) {
    let words = names.words;
    page.push(Block::Heading(words.say(&msg!("recommendation-position"))));
    let rubric = names.rubric;
    page.push(Block::List(vec![
        words.say(&msg!("recommendation-post", title = &report.standing.title)),
        words.say(&msg!("recommendation-advertised")),
        words.say(&msg!("recommendation-requirements")),
        words.say(&msg!(
            "recommendation-panel",
            names = listed(report.interviewers.iter(), names),
            count = report.interviewed,
        )),
        words.say(&msg!(
            "recommendation-rubric",
            title = rubric.title.within(words.language()),
            version = &rubric.version,
            digest = rubric.pin().digest.as_str(),
        )),
    ]));
}

/// How it was scored and weighed.
fn method(page: &mut Document, report: &RecommendationReport, names: Names<'_>) {
    let words = names.words;
    let rubric = names.rubric;
    page.push(Block::Heading(words.say(&msg!("recommendation-method"))));
    page.say(words.say(&msg!(
        "recommendation-scored",
        count = rubric.criteria.len(),
        min = rubric.scale.min().to_string(),
        max = rubric.scale.max().to_string(),
    )));
    let minimums = rubric.criteria.iter().filter_map(|criterion| {
        let minimum = criterion.minimum?.number();
        Some(format!("{} {minimum}", names.criterion(criterion.id.as_str())))
    });
    let minimums: Vec<String> = minimums.collect();
    page.say(words.say(&msg!("recommendation-weights", weights = weights(rubric, names))));
    if !minimums.is_empty() {
        let minimums = minimums.join(", ");
        page.say(words.say(&msg!("recommendation-minimums", minimums = minimums)));
    }
    if let Some(effect) = &report.standing.revisions {
        page.say(revision_sentence(effect, words));
    }
}

/// Each criterion with its share of the total.
fn weights(rubric: &Rubric, names: Names<'_>) -> String {
    let sum = rubric.total_weight();
    let share = |weight: &Ratio| {
        let share = weight.clone() * Ratio::whole(100) / sum.clone();
        decimal(&share, 1, names.words.language())
    };
    let one = |criterion: &crate::model::Criterion| {
        format!("{} {} %", names.criterion(criterion.id.as_str()), share(criterion.weight.ratio()))
    };
    rubric.criteria.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Who is recommended, in order, with what speaks for and against.
fn nominees(page: &mut Document, report: &RecommendationReport, names: Names<'_>) {
    let words = names.words;
    page.push(Block::Heading(words.say(&msg!("recommendation-order"))));
    if report.nominees.is_empty() {
        page.say(words.say(&msg!("standing-empty")));
        return;
    }
    page.push(Block::Table(order_table(report, names)));
    for nominee in &report.nominees {
        let (place, name) = (nominee.place.to_string(), nominee.report.candidate.shown());
        page.push(Block::Heading(words.say(&msg!(
            "recommendation-nominee",
            place = place,
            name = name
        ))));
        page.say(summary(nominee, names));
        page.push(Block::List(quotes(nominee, names)));
        page.say(words.say(&msg!("recommendation-qualifications")));
        page.say(words.say(&msg!("recommendation-references")));
        page.say(words.say(&msg!("recommendation-overall")));
    }
}

fn order_table(report: &RecommendationReport, names: Names<'_>) -> Table {
    let words = names.words;
    let mut columns = vec![
        (words.say(&msg!("column-place")), "place".to_owned(), Align::Right),
        (words.say(&msg!("column-candidate")), "candidate".to_owned(), Align::Left),
        (words.say(&msg!("column-total")), "total".to_owned(), Align::Right),
    ];
    let groups = names.rubric.groups.iter();
    columns
        .extend(groups.map(|one| (names.group(one.id.as_str()), one.id.to_string(), Align::Right)));
    let mut table = Table::new(columns);
    let totals = report.nominees.iter().filter_map(|one| one.report.total.complete());
    let decimals = places_that_tell_apart(totals.map(|total| &total.0));
    for nominee in &report.nominees {
        let mut cells = vec![
            Cell::count(nominee.place),
            Cell::text(nominee.report.candidate.shown()),
            match &nominee.report.total {
                TotalFigure::Complete { total } => Cell::Number(total.0.clone(), decimals),
                TotalFigure::Range { worst, best, .. } => {
                    Cell::Range(worst.0.clone(), best.0.clone(), decimals)
                }
            },
        ];
        cells.extend(nominee.report.groups.iter().map(super::standing::subtotal));
        table.rows.push(cells);
    }
    table
}

/// What the scores say of one of them, in a sentence or two.
fn summary(nominee: &Nominee, names: Names<'_>) -> String {
    let words = names.words;
    let mean = |id: &String| {
        let criteria = nominee.report.criteria.iter().flat_map(|group| &group.criteria);
        let found = criteria.into_iter().find(|one| one.criterion == *id);
        let mean = found.and_then(|one| one.mean.as_ref());
        let mean = mean.map(|mean| decimal(&mean.0, 1, words.language())).unwrap_or_default();
        let mean = match names.best(id) {
            Some(best) => words.say(&msg!("mean-best-at", mean = mean, best = best.to_string())),
            None => mean,
        };
        format!("{} ({mean})", names.criterion(id))
    };
    let strongest: Vec<String> = nominee.strongest.iter().map(mean).collect();
    let name = nominee.report.candidate.shown();
    let total = super::candidate::total_words(&nominee.report.total, names);
    let none = strongest.is_empty();
    words.say(&match &nominee.weakest {
        None if none => msg!("recommendation-summary-even", name = name, total = total),
        Some(weakest) if none => msg!(
            "recommendation-summary-weakest",
            name = name,
            total = total,
            weakest = mean(weakest)
        ),
        Some(weakest) => msg!(
            "recommendation-summary",
            name = name,
            total = total,
            strongest = words.list(&strongest),
            weakest = mean(weakest),
        ),
        None => msg!(
            "recommendation-summary-strongest",
            name = name,
            total = total,
            strongest = words.list(&strongest)
        ),
    })
}

/// What the interviewers noted of the criteria that are named: evidence, never judgement.
fn quotes(nominee: &Nominee, names: Names<'_>) -> Vec<String> {
    let words = names.words;
    let criteria = nominee.report.criteria.iter().flat_map(|group| &group.criteria);
    let mut points = Vec::new();
    let even = nominee.strongest.is_empty() && nominee.weakest.is_none();
    for criterion in criteria {
        let is_told = even
            || nominee.strongest.contains(&criterion.criterion)
            || nominee.weakest.as_ref() == Some(&criterion.criterion);
        let noted = criterion.ratings.iter().filter(|rating| !rating.evidence.is_empty());
        for rating in noted.filter(|_| is_told).take(QUOTED) {
            points.push(words.say(&msg!(
                "recommendation-quote",
                criterion = names.criterion(&criterion.criterion),
                who = rating.interviewer.shown(),
                text = &rating.evidence,
            )));
        }
    }
    if points.is_empty() {
        points.push(words.say(&msg!("recommendation-no-quote")));
    }
    points
}

/// Side by side, and what tells each from the next.
fn comparison(page: &mut Document, report: &RecommendationReport, names: Names<'_>) {
    let words = names.words;
    if report.nominees.len() < 2 {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("recommendation-compared"))));
    let mut columns =
        vec![(words.say(&msg!("column-criterion")), "criterion".to_owned(), Align::Left)];
    columns.extend(report.nominees.iter().map(|one| {
        let who = &one.report.candidate;
        (who.shown().into_owned(), who.id.clone(), Align::Right)
    }));
    let mut table = Table::new(columns);
    for criterion in &names.rubric.criteria {
        let mean = |nominee: &Nominee| {
            let all = nominee.report.criteria.iter().flat_map(|group| &group.criteria);
            let found = all.into_iter().find(|one| one.criterion == criterion.id.as_str());
            let mean = found.and_then(|one| one.mean.as_ref());
            mean.map_or(Cell::text("—"), |mean| Cell::Number(mean.0.clone(), 1))
        };
        let mut cells = vec![Cell::text(names.marked(criterion.id.as_str()))];
        cells.extend(report.nominees.iter().map(mean));
        table.rows.push(cells);
    }
    page.push(Block::Table(table));
    for step in &report.steps {
        page.say(step_sentence(step, names));
    }
    page.say(words.say(&msg!("recommendation-why-order")));
}

fn step_sentence(step: &Step, names: Names<'_>) -> String {
    let words = names.words;
    let points = |figure: &Figure| decimal(&figure.0, 1, words.language());
    // Rounded as where all parts are listed, so that the same part reads the same.
    let losses = step.losses.iter().map(|part| -part.points.0.clone());
    let exact: Vec<Ratio> =
        step.gains.iter().map(|part| part.points.0.clone()).chain(losses).collect();
    let rounded = adding_up(&exact, 1);
    let (gained, lost) = rounded.split_at(step.gains.len());
    let parts = |parts: &[Part], rounded: &[Ratio]| {
        let one = |(part, rounded): (&Part, &Ratio)| {
            let points = decimal(&rounded.clone().abs(), 1, words.language());
            format!("{} (+{points})", names.criterion(&part.criterion))
        };
        words.list(&parts.iter().zip(rounded).take(3).map(one).collect::<Vec<_>>())
    };
    let (ahead, behind) = (step.ahead.shown(), step.behind.shown());
    let mut text = words.say(&match step.difference.0.is_zero() {
        true => msg!("recommendation-equal", ahead = ahead, behind = behind),
        false => msg!(
            "recommendation-ahead",
            ahead = ahead,
            behind = behind,
            points = points(&step.difference)
        ),
    });
    let mut add = |sentence: String| {
        text.push(' ');
        text.push_str(&sentence);
    };
    if !step.gains.is_empty() {
        let (name, gains) = (step.ahead.shown(), parts(&step.gains, gained));
        add(words.say(&msg!("recommendation-in-favour", name = name, parts = gains)));
    }
    if !step.losses.is_empty() {
        let (name, losses) = (step.behind.shown(), parts(&step.losses, lost));
        add(words.say(&msg!("recommendation-in-favour", name = name, parts = losses)));
    }
    text
}

/// Everybody else, each with the reason.
fn others(page: &mut Document, report: &RecommendationReport, names: Names<'_>) {
    let words = names.words;
    let standing = &report.standing;
    let mut points = Vec::new();
    for row in standing.rows.iter().skip(report.nominees.len()) {
        let (name, place) = (row.candidate.shown(), row.place.to_string());
        let total = decimal(&row.total.0, 1, words.language());
        points.push(words.say(&msg!(
            "recommendation-other",
            name = name,
            place = place,
            total = total
        )));
    }
    for one in &standing.apart {
        let reasons = words.list(&reasons(&one.reasons, names));
        let name = one.candidate.shown();
        points.push(words.say(&msg!("recommendation-apart", name = name, reasons = reasons)));
    }
    for one in &standing.second_looks {
        let (name, reason) = (one.candidate.shown(), one.reason.within(words.language()));
        points.push(words.say(&msg!("recommendation-second-look", name = name, reason = reason)));
    }
    for one in &standing.withdrawn {
        let name = one.candidate.shown();
        points.push(words.say(&msg!("standing-withdrawn", name = name)));
    }
    if !standing.awaited.is_empty() {
        let awaited = listed(standing.awaited.iter().map(|one| &one.candidate), names);
        points.push(words.say(&msg!("standing-awaited", names = awaited)));
    }
    if !points.is_empty() {
        page.push(Block::Heading(words.say(&msg!("recommendation-others"))));
        page.push(Block::List(points));
    }
}

/// Who is recommended, in one table, for CSV.
#[must_use]
pub fn recommendation_table(report: &RecommendationReport, names: Names<'_>) -> Table {
    order_table(report, names)
}
