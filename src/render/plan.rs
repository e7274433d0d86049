//! The plan of a round as a page and as a table.

use std::borrow::Cow;

use super::agreement::limits;
use super::decisions::decision_section;
use super::numbers::decimal;
use super::{Align, Block, Cell, Document, Names, Table};
use crate::msg;
use crate::report::{FEWEST_MET, FocusFrom, Meeting, Plan, Planned, ReliabilityRow, Single};
use crate::text::Catalogue;

/// Decimals of a reliability.
const PLACES: u32 = 2;

/// The plan as a page.
#[must_use]
pub fn plan_document(plan: &Plan, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!(
        "plan-title",
        candidates = plan.candidates,
        interviewers = plan.focus.len()
    ))));
    focus_section(&mut page, plan, names);
    order_section(&mut page, plan, words);
    reliability_section(&mut page, plan, words);
    decision_section(&mut page, &plan.decisions, words);
    page
}

fn focus_section(page: &mut Document, plan: &Plan, names: Names<'_>) {
    let words = names.words;
    if plan.focus.is_empty() {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("plan-focus"))));
    let criteria = names.rubric.criteria.len();
    let most = plan.most.to_string();
    let heaviest = plan.focus.iter().map(|one| one.criteria.len()).max().unwrap_or(0);
    page.say(words.say(&match plan.focus_from {
        FocusFrom::Everything if criteria > plan.most && plan.focus.len() > 1 => {
            msg!("plan-focus-voices", criteria = criteria, most = most)
        }
        FocusFrom::Everything if criteria > plan.most => {
            msg!("plan-focus-alone", criteria = criteria, most = most)
        }
        FocusFrom::Everything => msg!("plan-focus-everything", criteria = criteria, most = most),
        FocusFrom::Proposal => {
            msg!("plan-focus-proposal", criteria = criteria, most = most, voices = plan.voices)
        }
        FocusFrom::Round => msg!("plan-focus-round", voices = plan.voices),
    }));
    if plan.focus_from == FocusFrom::Everything {
        return;
    }
    let mut table = Table::new([
        (words.say(&msg!("column-interviewer")), "interviewer".to_owned(), Align::Left),
        (words.say(&msg!("column-criteria")), "count".to_owned(), Align::Right),
        (words.say(&msg!("column-focus")), "focus".to_owned(), Align::Left),
    ]);
    for one in &plan.focus {
        let scored: Vec<String> = one.criteria.iter().map(|id| names.criterion(id)).collect();
        table.rows.push(vec![
            Cell::text(interviewer(&one.interviewer, words)),
            Cell::count(one.criteria.len()),
            Cell::text(scored.join(", ")),
        ]);
    }
    page.push(Block::Table(table));
    let mut points = Vec::new();
    if heaviest > plan.most {
        points.push(words.say(&msg!("plan-focus-too-many", most = plan.most.to_string())));
    }
    if !plan.unscored.is_empty() {
        let unscored: Vec<String> = plan.unscored.iter().map(|id| names.criterion(id)).collect();
        points.push(words.say(&msg!("plan-focus-unscored", names = words.list(&unscored))));
    }
    let known = |one: &crate::report::PlannedFocus| matches!(one.interviewer, Planned::Known(_));
    if plan.focus_from == FocusFrom::Proposal && plan.focus.iter().all(known) {
        points.push(words.say(&msg!("plan-focus-keep")));
    }
    if !points.is_empty() {
        page.push(Block::List(points));
    }
}

fn order_section(page: &mut Document, plan: &Plan, words: &Catalogue) {
    if plan.candidates == 0 || plan.orders.is_empty() {
        return;
    }
    page.push(Block::Heading(words.say(&msg!("plan-order"))));
    page.push(Block::Table(order_table(plan, words)));
    let balance = match plan.meeting {
        Meeting::Together => msg!("plan-order-together"),
        Meeting::Separately if plan.orders.len() < 2 => msg!("plan-order-alone"),
        Meeting::Separately if plan.most_repeated < 2 => msg!("plan-order-balanced"),
        Meeting::Separately => msg!("plan-order-repeated", count = plan.most_repeated),
    };
    let mut said = words.say(&balance);
    if plan.meeting == Meeting::Separately && plan.orders.len() > 1 {
        said.push(' ');
        said.push_str(&words.say(&match plan.clashes {
            0 => msg!("plan-order-no-clash"),
            clashes => msg!("plan-order-clashes", count = clashes),
        }));
    }
    page.say(said);
    let seed = plan.seed.to_string();
    page.say(words.say(&match plan.orders.len() {
        1 => msg!("plan-order-shuffled", seed = seed),
        _ => msg!("plan-order-method", seed = seed),
    }));
}

/// Whom each interviewer meets, one row for each turn.
fn order_table(plan: &Plan, words: &Catalogue) -> Table {
    let mut columns = vec![(words.say(&msg!("column-turn")), "turn".to_owned(), Align::Right)];
    for (at, order) in plan.orders.iter().enumerate() {
        let heading = match &order.interviewer {
            Some(one) => interviewer(one, words).into_owned(),
            None => words.say(&msg!("column-candidate")),
        };
        columns.push((heading, format!("order-{}", at + 1), Align::Left));
    }
    let mut table = Table::new(columns);
    for turn in 0..plan.candidates {
        let mut row = vec![Cell::count(turn + 1)];
        let there = plan.orders.iter().map(|order| match order.candidates.get(turn) {
            Some(one) => Cell::text(candidate(one, words)),
            None => Cell::Empty,
        });
        row.extend(there);
        table.rows.push(row);
    }
    table
}

fn reliability_section(page: &mut Document, plan: &Plan, words: &Catalogue) {
    page.push(Block::Heading(words.say(&msg!("plan-reliability"))));
    let number =
        |value: f64| decimal(&crate::report::Estimate(value).ratio(), PLACES, words.language());
    page.say(words.say(&match &plan.single {
        Single::Literature { reliability, met_by_all } => msg!(
            "plan-from-literature",
            single = number(reliability.0),
            needed = FEWEST_MET.to_string(),
            found = *met_by_all,
        ),
        Single::Round { reliability, interval, met_by_all } => msg!(
            "plan-from-round",
            single = number(reliability.0),
            limits = limits(interval, PLACES, words),
            found = *met_by_all,
        ),
    }));
    let mut table = Table::new([
        (words.say(&msg!("column-interviewers")), "interviewers".to_owned(), Align::Right),
        (words.say(&msg!("column-reliability")), "reliability".to_owned(), Align::Right),
        (words.say(&msg!("column-gain")), "gain".to_owned(), Align::Right),
        (words.say(&msg!("column-interviews")), "interviews".to_owned(), Align::Right),
        (String::new(), "planned".to_owned(), Align::Left),
    ]);
    for row in &plan.reliability {
        table.rows.push(vec![
            Cell::count(row.interviewers),
            Cell::Number(row.reliability.ratio(), PLACES),
            Cell::text(format!("+{}", number(row.gain.0))),
            Cell::count(row.interviews),
            Cell::text(match row.planned {
                true => words.say(&msg!("plan-planned")),
                false => String::new(),
            }),
        ]);
    }
    page.push(Block::Table(table));
    let planned = plan.reliability.iter().position(|row| row.planned);
    let next = planned.and_then(|at| Some((&plan.reliability[at], plan.reliability.get(at + 1)?)));
    if let Some((now, then)) = next {
        page.say(words.say(&one_more(plan, now, then, number)));
    }
    if let Some(needed) = plan.needed {
        page.say(words.say(&msg!("plan-needed", needed = needed)));
    }
}

/// What one more would buy.
fn one_more(
    plan: &Plan,
    now: &ReliabilityRow,
    then: &ReliabilityRow,
    number: impl Fn(f64) -> String,
) -> crate::text::Message {
    let (before, after) = (number(now.reliability.0), number(then.reliability.0));
    match plan.voices == plan.focus.len() {
        true => msg!(
            "plan-one-more",
            before = before,
            after = after,
            interviews = then.interviews - now.interviews,
        ),
        false => {
            msg!("plan-one-more-voice", before = before, after = after, voices = plan.voices)
        }
    }
}

/// The plan in one table, for CSV.
#[must_use]
pub fn plan_table(plan: &Plan) -> Table {
    let keys =
        ["part", "interviewer", "turn", "candidate", "criterion", "interviewers", "reliability"];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    let id = |one: &Planned| match one {
        Planned::Known(person) => Cell::text(&person.id),
        Planned::Numbered { number } => Cell::count(*number),
    };
    let none = || Cell::Empty;
    for one in &plan.focus {
        for criterion in &one.criteria {
            let interviewer = id(&one.interviewer);
            let row = [Cell::text("focus"), interviewer, none(), none(), Cell::text(criterion)];
            table.rows.push(row.into_iter().chain([none(), none()]).collect());
        }
    }
    for order in &plan.orders {
        for (turn, one) in order.candidates.iter().enumerate() {
            let interviewer = order.interviewer.as_ref().map_or_else(none, id);
            let row = [Cell::text("order"), interviewer, Cell::count(turn + 1), id(one), none()];
            table.rows.push(row.into_iter().chain([none(), none()]).collect());
        }
    }
    for row in &plan.reliability {
        let figures = [Cell::count(row.interviewers), Cell::Number(row.reliability.ratio(), 4)];
        let blank = [Cell::text("reliability"), none(), none(), none(), none()];
        table.rows.push(blank.into_iter().chain(figures).collect());
    }
    table
}

fn interviewer<'p>(one: &'p Planned, words: &Catalogue) -> Cow<'p, str> {
    match one {
        Planned::Known(person) => person.shown(),
        Planned::Numbered { number } => {
            Cow::Owned(words.say(&msg!("plan-interviewer", number = number.to_string())))
        }
    }
}

fn candidate<'p>(one: &'p Planned, words: &Catalogue) -> Cow<'p, str> {
    match one {
        Planned::Known(person) => person.shown(),
        Planned::Numbered { number } => {
            Cow::Owned(words.say(&msg!("plan-candidate", number = number.to_string())))
        }
    }
}
