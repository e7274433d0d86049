//! The standing as a page and as a table.

use super::decisions::{DECISION_KEYS, decision_cells, decision_section, revision_sentence};
use super::firmness::{brackets, firmness_section, legend, places as near_places};
use super::numbers::{decimal, places_that_tell_apart};
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::Ratio;
use crate::msg;
use crate::report::{
    ApartReason, Figure, Person, Row, Standing, Subtotal, TieRow, TotalFigure, Within,
};

/// The standing as a page.
#[must_use]
pub fn standing_document(standing: &Standing, names: Names<'_>) -> Document {
    standing_page(standing, Runs::Bracketed, names)
}

/// How those of whom no two can be told apart are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Runs {
    /// By a bracket beside their rows.
    Bracketed,
    /// By their places alone.
    Plain,
}

/// The ranking as a page, with a word on brackets where they are drawn.
pub(super) fn standing_page(standing: &Standing, runs: Runs, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("standing-title", title = &standing.title))));
    if let Some(tag) = &standing.under {
        let tag = format!("{} {}", tag.id, tag.version);
        page.say(words.say(&msg!("standing-under", rubric = tag)));
    }
    for earlier in standing.earlier.iter().filter(|_| standing.under.is_none()) {
        let (version, count) = (earlier.version.as_str(), earlier.cards);
        page.say(words.say(&msg!("standing-earlier", version = version, count = count)));
    }
    if standing.unreadable > 0 {
        page.say(words.say(&msg!("standing-unreadable", count = standing.unreadable)));
    }
    if standing.unreadable_records > 0 {
        let count = standing.unreadable_records;
        page.say(words.say(&msg!("standing-unreadable-records", count = count)));
    }
    if standing.rows.is_empty() {
        page.say(words.say(&msg!("standing-empty")));
    } else {
        page.push(Block::Table(placed_table(standing, names)));
        let scale = words.say(&msg!("standing-scale"));
        let bracketed = runs == Runs::Bracketed && !brackets(standing).is_empty();
        let bracket = bracketed.then(|| words.say(&msg!("firmness-legend-bracket")));
        let legend = legend(&standing.firmness, words);
        let fewer = standing.rows.iter().any(|row| row.scored < row.possible);
        let fewer = fewer.then(|| words.say(&msg!("standing-fewer")));
        let parts: Vec<String> =
            [Some(scale), fewer, legend, bracket].into_iter().flatten().collect();
        page.say(parts.join(" "));
        firmness_section(&mut page, standing, names);
    }
    if !standing.ties.is_empty() {
        page.push(Block::List(standing.ties.iter().map(|tie| tie_sentence(tie, names)).collect()));
    }
    if let Some(effect) = &standing.revisions {
        page.say(revision_sentence(effect, words));
    }
    decision_section(&mut page, &standing.decisions, words);
    apart_section(&mut page, standing, names);
    second_look_section(&mut page, standing, names);
    people_section(&mut page, standing, names);
    page
}

fn placed_table(standing: &Standing, names: Names<'_>) -> Table {
    let words = names.words;
    let places = places_that_tell_apart(standing.rows.iter().map(|row| &row.total.0));
    let fixed = [
        (msg!("column-place"), "place", Align::Right),
        (msg!("column-candidate"), "candidate", Align::Left),
        (msg!("column-total"), "total", Align::Right),
    ];
    let mut columns: Vec<(String, String, Align)> = fixed
        .into_iter()
        .map(|(heading, key, align)| (words.say(&heading), key.to_owned(), align))
        .collect();
    let known = standing.rows.iter().any(|row| row.within.is_some());
    let brackets = brackets(standing);
    if known {
        columns.push((words.say(&msg!("column-could-be")), "could-be".to_owned(), Align::Right));
    }
    if !brackets.is_empty() {
        columns.push((String::new(), "bracket".to_owned(), Align::Left));
    }
    columns.push((String::new(), "bar".to_owned(), Align::Left));
    for group in &names.rubric.groups {
        columns.push((names.group(group.id.as_str()), group.id.to_string(), Align::Right));
    }
    columns.push((words.say(&msg!("column-coverage")), "coverage".to_owned(), Align::Right));
    let mut table = Table::new(columns);
    table.spare(|key| key == "bar" || names.rubric.groups.iter().any(|one| one.id.as_str() == key));
    for (at, row) in standing.rows.iter().enumerate() {
        let place = if row.shared { format!("{}=", row.place) } else { row.place.to_string() };
        let mut cells = vec![
            Cell::text(place),
            Cell::text(row.candidate.shown()),
            Cell::Number(row.total.0.clone(), places),
        ];
        if known {
            cells.push(near_places(row));
        }
        cells.extend(brackets.get(at).map(Cell::text));
        cells.push(Cell::Bar(row.total.0.clone()));
        cells.extend(row.groups.iter().map(subtotal));
        cells.push(Cell::text(format!("{}/{}", row.scored, row.possible)));
        table.rows.push(cells);
    }
    table
}

/// All candidates in one table, for CSV.
#[must_use]
pub fn standing_table(standing: &Standing, names: Names<'_>) -> Table {
    let text = |key: &str| (key.to_owned(), key.to_owned(), Align::Left);
    let mut columns: Vec<_> =
        ["place", "status", "id", "name", "total", "worst", "best", "places-from", "places-to"]
            .map(text)
            .into();
    columns.extend(names.rubric.groups.iter().map(|group| text(group.id.as_str())));
    columns.extend(["cards", "scored", "possible", "reason", "independent_place"].map(text));
    columns.extend(DECISION_KEYS.map(text));
    let mut table = Table::new(columns);
    let groups = |subtotals: &[Subtotal]| subtotals.iter().map(subtotal).collect::<Vec<_>>();
    for row in &standing.rows {
        let mut cells = head(Cell::count(row.place), "ranked", &row.candidate);
        cells.extend([number(&row.total), Cell::Empty, Cell::Empty]);
        let within = |end: fn(&Within) -> usize| {
            row.within.as_ref().map_or(Cell::Empty, |one| Cell::count(end(one)))
        };
        cells.extend([within(|one| one.from), within(|one| one.to)]);
        cells.extend(groups(&row.groups));
        cells.extend(counts(row));
        table.rows.push(cells);
    }
    for one in &standing.apart {
        let below = matches!(one.reasons.first(), Some(ApartReason::BelowMinimum { .. }));
        let status = if below { "below-minimum" } else { "incomplete" };
        let mut cells = head(Cell::Empty, status, &one.candidate);
        cells.extend(match &one.total {
            TotalFigure::Complete { total } => [number(total), Cell::Empty, Cell::Empty],
            TotalFigure::Range { known, worst, best } => {
                [known.as_ref().map_or(Cell::Empty, number), number(worst), number(best)]
            }
        });
        cells.extend([Cell::Empty, Cell::Empty]);
        cells.extend(groups(&one.groups));
        cells.extend([one.cards, one.scored, one.possible].map(Cell::count));
        cells.push(Cell::text(reasons(&one.reasons, names).join("; ")));
        table.rows.push(cells);
    }
    let mut others = |status: &str, person: &Person| {
        let mut cells = head(Cell::Empty, status, person);
        cells.resize(table.columns.len(), Cell::Empty);
        table.rows.push(cells);
    };
    standing.awaited.iter().for_each(|one| others("awaited", &one.candidate));
    standing.sealed.iter().for_each(|one| others("sealed", &one.candidate));
    standing.withdrawn.iter().for_each(|one| others("withdrawn", &one.candidate));
    add_decisions(&mut table, standing);
    table
}

/// Fills the last columns: the place on the independent ratings, and what was decided.
fn add_decisions(table: &mut Table, standing: &Standing) {
    let id = table.columns.iter().position(|column| column.key == "id");
    let own = table.columns.len() - DECISION_KEYS.len() - 1;
    for row in &mut table.rows {
        let Some(Cell::Text(id)) = id.and_then(|at| row.get(at)) else { continue };
        let mut moved = standing.revisions.iter().flat_map(|effect| &effect.moved);
        let moved = moved.find(|one| one.candidate.id == *id);
        let before = match moved {
            Some(moved) => moved.independent_place.map_or(Cell::Empty, Cell::count),
            None => row[0].clone(),
        };
        let decision = standing.decisions.iter().find(|one| one.candidate.id == *id);
        row.truncate(own);
        row.push(before);
        row.extend(decision_cells(decision));
    }
}

fn head(place: Cell, status: &str, who: &Person) -> Vec<Cell> {
    let name = who.name.clone().unwrap_or_default();
    vec![place, Cell::text(status), Cell::text(&who.id), Cell::text(name)]
}

fn counts(row: &Row) -> [Cell; 4] {
    [Cell::count(row.cards), Cell::count(row.scored), Cell::count(row.possible), Cell::Empty]
}

fn apart_section(page: &mut Document, standing: &Standing, names: Names<'_>) {
    let words = names.words;
    if standing.apart.is_empty() {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("standing-apart"))));
    let columns = [
        (words.say(&msg!("column-candidate")), "candidate".to_owned(), Align::Left),
        (words.say(&msg!("column-total")), "total".to_owned(), Align::Right),
        (words.say(&msg!("column-coverage")), "coverage".to_owned(), Align::Right),
        (words.say(&msg!("column-why")), "why".to_owned(), Align::Left),
    ];
    let mut table = Table::new(columns);
    table.spare(|key| key == "coverage");
    for one in &standing.apart {
        let total = match &one.total {
            TotalFigure::Complete { total } => Cell::Number(total.0.clone(), 1),
            TotalFigure::Range { worst, best, .. } => {
                Cell::Range(worst.0.clone(), best.0.clone(), 1)
            }
        };
        let coverage = Cell::text(format!("{}/{}", one.scored, one.possible));
        let why = Cell::text(reasons(&one.reasons, names).join("; "));
        table.rows.push(vec![Cell::text(one.candidate.shown()), total, coverage, why]);
    }
    page.push(Block::Table(table));
}

fn second_look_section(page: &mut Document, standing: &Standing, names: Names<'_>) {
    let words = names.words;
    if standing.second_looks.is_empty() {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("standing-second-looks"))));
    // Under one rule, whose reason is said once, stand all whom it lists.
    for looks in standing.second_looks.chunk_by(|one, other| one.rule == other.rule) {
        page.say(looks[0].reason.within(words.language()));
        let points = looks.iter().map(|look| {
            words.say(&msg!(
                "second-look",
                name = look.candidate.shown(),
                criterion = names.criterion(&look.criterion),
                mean = decimal(&look.mean.0, 1, words.language()),
            ))
        });
        page.push(Block::List(points.collect()));
    }
}

/// Those who are not in any table: awaited, sealed, withdrawn.
fn people_section(page: &mut Document, standing: &Standing, names: Names<'_>) {
    let words = names.words;
    let mut points = Vec::new();
    let listed = |people: &mut dyn Iterator<Item = &Person>| -> String {
        words.list(&people.map(Person::shown).collect::<Vec<_>>())
    };
    if !standing.awaited.is_empty() {
        let who = listed(&mut standing.awaited.iter().map(|one| &one.candidate));
        points.push(words.say(&msg!("standing-awaited", names = who)));
    }
    let own: Vec<&Person> = standing
        .sealed
        .iter()
        .filter(|one| one.waiting_for.is_empty())
        .map(|one| &one.candidate)
        .collect();
    if !own.is_empty() {
        let who = listed(&mut own.into_iter());
        points.push(words.say(&msg!("standing-sealed-own", names = who)));
    }
    for one in standing.sealed.iter().filter(|one| !one.waiting_for.is_empty()) {
        let waiting = words.list(&one.waiting_for.iter().map(Person::shown).collect::<Vec<_>>());
        let name = one.candidate.shown();
        points.push(words.say(&msg!("standing-sealed-waiting", name = name, waiting = waiting)));
    }
    for one in &standing.withdrawn {
        let name = one.candidate.shown();
        points.push(words.say(&match one.reason.is_empty() {
            true => msg!("standing-withdrawn", name = name),
            false => msg!("standing-withdrawn-because", name = name, reason = &one.reason),
        }));
    }
    if !points.is_empty() {
        page.push(Block::List(points));
    }
}

fn tie_sentence(tie: &TieRow, names: Names<'_>) -> String {
    let who = names.words.list(&tie.candidates.iter().map(Person::shown).collect::<Vec<_>>());
    let place = tie.place.to_string();
    let first = tie.candidates.first().map(Person::shown).unwrap_or_default();
    names.words.say(&match (&tie.lead, tie.by_id) {
        (Some(lead), false) => {
            msg!(
                "tie-lead",
                names = who,
                place = place,
                first = first,
                lead = names.criterion(lead)
            )
        }
        (Some(lead), true) => {
            msg!(
                "tie-lead-then-id",
                names = who,
                place = place,
                first = first,
                lead = names.criterion(lead)
            )
        }
        (None, _) => msg!("tie-id", names = who, place = place),
    })
}

/// Why a candidate has no place, in words.
pub(super) fn reasons(reasons: &[ApartReason], names: Names<'_>) -> Vec<String> {
    let words = names.words;
    let reason = |reason: &ApartReason| match reason {
        ApartReason::BelowMinimum { criterion, mean, minimum } => words.say(&msg!(
            "reason-below-minimum",
            criterion = names.criterion(criterion),
            mean = decimal(
                &mean.0,
                places_that_tell_apart([&mean.0, &Ratio::whole(*minimum)].into_iter()),
                words.language()
            ),
            minimum = minimum.to_string(),
        )),
        ApartReason::NoScore { criterion } => {
            words.say(&msg!("reason-no-score", criterion = names.criterion(criterion)))
        }
    };
    reasons.iter().map(reason).collect()
}

pub(super) fn subtotal(subtotal: &Subtotal) -> Cell {
    subtotal.total.as_ref().map_or(Cell::Empty, number)
}

fn number(figure: &Figure) -> Cell {
    Cell::Number(figure.0.clone(), 1)
}
