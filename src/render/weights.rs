//! How a ranking fares under other weights, as a page and as a table.

use super::decisions::{DECISION_KEYS, decision_cells, decision_section};
use super::numbers::{decimal, grouped, percent};
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::Ratio;
use crate::msg;
use crate::report::{
    Estimate, IntervalRow, Person, PotentialCode, ShadowMissing, ShadowRow, ViewCode,
    WeightsReport, WeightsRow,
};

/// How many ranks a page has a column for.
const RANKS: usize = 4;

/// How many candidates a page shows; CSV and JSON have all.
const ROWS: usize = 30;

/// How many are named in a row of the views.
const IN_FRONT: usize = 3;

/// The report as a page.
#[must_use]
pub fn weights_document(report: &WeightsReport, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("weights-title", title = &report.title))));
    page.say(robust_sentence(report, names));
    page.push(Block::Heading(words.say(&msg!("weights-shadows"))));
    page.push(Block::Table(shadows_table(report, names)));
    let missing: Vec<String> =
        report.shadows.iter().filter_map(|row| missing_sentence(row, names)).collect();
    if !missing.is_empty() {
        page.push(Block::List(missing));
    }
    page.push(Block::Heading(words.say(&msg!("weights-intervals"))));
    if report.intervals.is_empty() {
        page.say(words.say(&msg!("weights-one-criterion")));
    } else {
        page.say(words.say(&msg!("weights-intervals-what", first = first(report))));
        page.push(Block::Table(intervals_table(report, names)));
    }
    page.push(Block::Heading(words.say(&msg!("weights-ranks"))));
    page.push(Block::Table(ranks_table(report, names)));
    page.say(words.say(&msg!(
        "weights-ranks-what",
        draws = grouped(report.draws, words.language()),
        seed = report.seed.to_string(),
        error = decimal(&(report.error.ratio() * Ratio::whole(100)), 1, words.language()),
    )));
    let points: Vec<String> = report
        .rows
        .iter()
        .take(ROWS)
        .filter_map(|row| chance_sentence(report, row, names))
        .collect();
    if !points.is_empty() {
        page.push(Block::List(points));
    }
    if report.rows.len() > ROWS {
        let more = report.rows.len() - ROWS;
        page.say(words.say(&msg!("weights-more", count = more)));
    }
    if report.undecided > 0 {
        page.say(words.say(&msg!("weights-undecided", count = report.undecided)));
    }
    decision_section(&mut page, &report.decisions, words);
    page
}

fn first(report: &WeightsReport) -> String {
    report.rows.first().map(|row| row.candidate.shown().into_owned()).unwrap_or_default()
}

fn people(people: &[Person], names: Names<'_>) -> String {
    names.words.list(&people.iter().map(Person::shown).collect::<Vec<_>>())
}

/// Whether it is the weights or the people, in a sentence.
fn robust_sentence(report: &WeightsReport, names: Names<'_>) -> String {
    let words = names.words;
    let leaders: Vec<Person> =
        report.rows.iter().filter(|row| row.place == 1).map(|row| row.candidate.clone()).collect();
    let formed = report.shadows.iter().filter(|row| row.same_leader.is_some()).count();
    let missing = report.shadows.len() - formed;
    let same = report.shadows.iter().filter(|row| row.same_leader == Some(true)).count();
    let who = people(&leaders, names);
    if report.rows.len() == 1 {
        return words.say(&msg!("weights-alone", names = who));
    }
    let said = words.say(&match report.robust {
        true => msg!("weights-robust", names = who, count = formed),
        false => msg!("weights-not-robust", names = who, same = same.to_string(), count = formed),
    });
    match missing {
        0 => said,
        _ => format!("{said} {}", words.say(&msg!("weights-not-formed", count = missing))),
    }
}

fn view(view: &ViewCode, names: Names<'_>) -> String {
    let words = names.words;
    words.say(&match view {
        ViewCode::Official => msg!("view-official"),
        ViewCode::EqualWeights => msg!("view-equal-weights"),
        ViewCode::Median => msg!("view-median"),
        ViewCode::Severity => msg!("view-severity"),
        ViewCode::WithoutInterviewer { interviewer } => {
            msg!("view-without", what = interviewer.shown())
        }
        ViewCode::WithoutCriterion { criterion } => {
            msg!("view-without-criterion", what = names.criterion(criterion))
        }
    })
}

fn shadows_table(report: &WeightsReport, names: Names<'_>) -> Table {
    let words = names.words;
    let mut columns = vec![(words.say(&msg!("column-view")), "view".to_owned(), Align::Left)];
    let wide = IN_FRONT.min(report.rows.len());
    for place in 1..=wide {
        columns.push((place.to_string(), place.to_string(), Align::Left));
    }
    columns.push((words.say(&msg!("column-first")), "first".to_owned(), Align::Left));
    let mut table = Table::new(columns);
    for row in &report.shadows {
        let mut cells = vec![Cell::text(view(&row.view, names))];
        let order = row.order.as_deref().unwrap_or_default();
        for at in 0..wide {
            cells.push(order.get(at).map_or_else(
                || Cell::text("—"),
                |one| {
                    let shared = order.iter().filter(|other| other.place == one.place).count() > 1;
                    let name = one.candidate.shown();
                    Cell::text(if shared {
                        format!("{name} ({}=)", one.place)
                    } else {
                        name.into_owned()
                    })
                },
            ));
        }
        cells.push(Cell::text(words.say(&match row.same_leader {
            Some(true) => msg!("first-same"),
            Some(false) => msg!("first-other"),
            None => msg!("first-none"),
        })));
        table.rows.push(cells);
    }
    table
}

fn missing_sentence(row: &ShadowRow, names: Names<'_>) -> Option<String> {
    let words = names.words;
    let view = view(&row.view, names);
    Some(words.say(&match row.missing.as_ref()? {
        ShadowMissing::NoScore { candidate, criterion } => msg!(
            "shadow-no-score",
            view = view,
            name = candidate.shown(),
            criterion = names.criterion(criterion)
        ),
        ShadowMissing::NothingLeft => msg!("shadow-nothing-left", view = view),
        ShadowMissing::Disconnected { criterion, groups } => {
            let groups: Vec<String> =
                groups.iter().filter(|one| !one.is_empty()).map(|one| people(one, names)).collect();
            msg!(
                "shadow-disconnected",
                view = view,
                criterion = names.criterion(criterion),
                groups = groups.join("; ")
            )
        }
    }))
}

fn intervals_table(report: &WeightsReport, names: Names<'_>) -> Table {
    let words = names.words;
    let mut table = Table::new([
        (words.say(&msg!("column-criterion")), "criterion".to_owned(), Align::Left),
        (words.say(&msg!("column-share")), "share".to_owned(), Align::Right),
        (words.say(&msg!("column-stays-first")), "from".to_owned(), Align::Left),
        (words.say(&msg!("column-then")), "then".to_owned(), Align::Left),
    ]);
    for row in &report.intervals {
        let language = words.language();
        let interval = msg!(
            "weights-from-to",
            from = percent(&row.from.0, language),
            to = percent(&row.to.0, language)
        );
        table.rows.push(vec![
            Cell::text(names.criterion(&row.criterion)),
            Cell::text(percent(&row.share.0, language)),
            Cell::text(words.say(&interval)),
            Cell::text(beyond(row, names)),
        ]);
    }
    table
}

/// Who leads beyond the ends of an interval.
fn beyond(row: &IntervalRow, names: Names<'_>) -> String {
    let words = names.words;
    let mut said = Vec::new();
    if !row.below.is_empty() {
        said.push(words.say(&msg!("weights-below", names = people(&row.below, names))));
    }
    if !row.above.is_empty() {
        said.push(words.say(&msg!("weights-above", names = people(&row.above, names))));
    }
    said.join("; ")
}

fn ranks_table(report: &WeightsReport, names: Names<'_>) -> Table {
    let words = names.words;
    let mut columns = vec![
        (words.say(&msg!("column-place")), "place".to_owned(), Align::Right),
        (words.say(&msg!("column-candidate")), "candidate".to_owned(), Align::Left),
    ];
    let ranks = report.rows.first().map_or(0, |row| row.shares.len()).min(RANKS);
    for rank in 1..=ranks {
        columns.push((
            words.say(&msg!("column-rank", rank = rank.to_string())),
            format!("rank{rank}"),
            Align::Right,
        ));
    }
    columns.push((words.say(&msg!("column-mean-rank")), "mean".to_owned(), Align::Right));
    let mut table = Table::new(columns);
    for row in report.rows.iter().take(ROWS) {
        let mut cells = vec![Cell::count(row.place), Cell::text(row.candidate.shown())];
        let shares = row.shares.iter().take(ranks);
        cells.extend(shares.map(|share| Cell::text(percent(&share.ratio(), words.language()))));
        cells.push(row.mean_rank.map_or(Cell::Empty, |mean| Cell::Number(mean.ratio(), 2)));
        table.rows.push(cells);
    }
    table
}

/// What the weights would have to be for a candidate to lead.
fn chance_sentence(report: &WeightsReport, row: &WeightsRow, names: Names<'_>) -> Option<String> {
    let words = names.words;
    let language = words.language();
    let name = row.candidate.shown();
    if let Some(leads) = &row.leads_if {
        let criterion = names.criterion(&leads.criterion);
        let now = percent(&leads.now.0, language);
        let share = |share: &crate::report::Figure| percent(&share.0, language);
        return Some(words.say(&match (&leads.at_least, &leads.at_most) {
            (Some(least), Some(most)) => msg!(
                "leads-between",
                name = name,
                criterion = criterion,
                least = share(least),
                most = share(most),
                now = now
            ),
            (Some(least), None) => {
                msg!(
                    "leads-at-least",
                    name = name,
                    criterion = criterion,
                    share = share(least),
                    now = now
                )
            }
            (None, Some(most)) => {
                msg!(
                    "leads-at-most",
                    name = name,
                    criterion = criterion,
                    share = share(most),
                    now = now
                )
            }
            (None, None) => msg!("leads-with", name = name, criterion = criterion),
        }));
    }
    if row.place == 1 {
        return None;
    }
    match (row.potential?, &row.central_weights) {
        (PotentialCode::Never, _) => Some(words.say(&msg!("leads-never", name = name))),
        (PotentialCode::SharedFirst, _) => Some(words.say(&msg!("leads-shared", name = name))),
        (PotentialCode::First, None) => Some(words.say(&msg!("leads-rarely", name = name))),
        (PotentialCode::First, Some(central)) => {
            let weights = heaviest(report, central, names);
            Some(words.say(&msg!("leads-central", name = name, weights = weights)))
        }
    }
}

/// The two heaviest of some weights, in words.
fn heaviest(report: &WeightsReport, central: &[Estimate], names: Names<'_>) -> String {
    let words = names.words;
    let mut all: Vec<(&String, Ratio)> =
        report.criteria.iter().zip(central.iter().map(|weight| weight.ratio())).collect();
    all.sort_by_key(|(_, weight)| std::cmp::Reverse(weight.clone()));
    let said = all.into_iter().take(2).map(|(id, weight)| {
        let share = percent(&weight, words.language());
        words.say(&msg!("leads-weight", criterion = names.criterion(id), share = share))
    });
    words.list(&said.collect::<Vec<_>>())
}

/// The ranks as a table, for CSV: a row per candidate.
#[must_use]
pub fn weights_table(report: &WeightsReport) -> Table {
    let text = |key: &str| (key.to_owned(), key.to_owned(), Align::Left);
    let mut columns: Vec<_> = ["place", "id", "name", "mean_rank", "potential"].map(text).into();
    columns.extend(report.criteria.iter().map(|id| text(&format!("central_{id}"))));
    let ranks = report.rows.first().map_or(0, |row| row.shares.len());
    columns.extend((1..=ranks).map(|rank| text(&format!("rank_{rank}"))));
    columns.extend(DECISION_KEYS.map(text));
    let mut table = Table::new(columns);
    for row in &report.rows {
        let number = |estimate: &Estimate| Cell::Number(estimate.ratio(), 4);
        let mut cells = vec![
            Cell::count(row.place),
            Cell::text(&row.candidate.id),
            Cell::text(row.candidate.name.clone().unwrap_or_default()),
            row.mean_rank.as_ref().map_or(Cell::Empty, number),
            Cell::text(match row.potential {
                Some(PotentialCode::First) => "first",
                Some(PotentialCode::SharedFirst) => "shared-first",
                Some(PotentialCode::Never) => "never",
                None => "",
            }),
        ];
        match &row.central_weights {
            Some(central) => cells.extend(central.iter().map(number)),
            None => cells.extend(report.criteria.iter().map(|_| Cell::Empty)),
        }
        cells.extend(row.shares.iter().map(number));
        let decision = report.decisions.iter().find(|one| one.candidate == row.candidate);
        cells.extend(decision_cells(decision));
        table.rows.push(cells);
    }
    table
}
