//! Habits of interviewers as a page and as a table.

use super::agreement::{limits, probability};
use super::numbers::{decimal, grouped};
use super::{Align, Block, Cell, Document, Table, undefined_reason};
use crate::model::Ratio;
use crate::msg;
use crate::report::{Habit, Habits, InterviewerHabits, Measured, Pattern};
use crate::stats::undefined::Undefined;
use crate::text::{Catalogue, Message};

/// The habits, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Severity,
    Spread,
    Halo,
    Contrast,
    Drift,
}

const KINDS: [Kind; 5] = [Kind::Severity, Kind::Spread, Kind::Halo, Kind::Contrast, Kind::Drift];

impl Kind {
    const fn of(self, habits: &InterviewerHabits) -> &Measured<Habit> {
        match self {
            Self::Severity => &habits.severity,
            Self::Spread => &habits.spread,
            Self::Halo => &habits.halo,
            Self::Contrast => &habits.contrast,
            Self::Drift => &habits.drift,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::Spread => "spread",
            Self::Halo => "halo",
            Self::Contrast => "contrast",
            Self::Drift => "drift",
        }
    }

    fn name(self) -> Message {
        match self {
            Self::Severity => msg!("habit-severity"),
            Self::Spread => msg!("habit-spread"),
            Self::Halo => msg!("habit-halo"),
            Self::Contrast => msg!("habit-contrast"),
            Self::Drift => msg!("habit-drift"),
        }
    }

    /// A figure; its unit stands with the habit's name.
    fn figure(self, habit: &Habit, words: &Catalogue) -> String {
        let plain = decimal(&habit.value.ratio(), 2, words.language());
        match (self, &habit.interval) {
            (Self::Spread | Self::Halo, _) => plain,
            (_, None) => signed(&habit.value.ratio(), words),
            (_, Some(interval)) => words.say(&msg!(
                "habit-within",
                number = signed(&habit.value.ratio(), words),
                limits = limits(interval, 2, words)
            )),
        }
    }

    /// What the figure says, if it is worth a word.
    fn word(self, pattern: Pattern) -> Message {
        match (self, pattern) {
            (_, Pattern::Unremarkable) => msg!("habit-unremarkable"),
            (Self::Severity, Pattern::Below) => msg!("habit-stricter"),
            (Self::Severity, Pattern::Above) => msg!("habit-more-lenient"),
            (Self::Spread, Pattern::Below) => msg!("habit-narrower"),
            (Self::Spread, Pattern::Above) => msg!("habit-wider"),
            (Self::Halo, Pattern::Below) => msg!("habit-more-even"),
            (Self::Halo, Pattern::Above) => msg!("habit-less-even"),
            (Self::Contrast, Pattern::Below) => msg!("habit-contrast-down"),
            (Self::Contrast, Pattern::Above) => msg!("habit-contrast-up"),
            (Self::Drift, Pattern::Below) => msg!("habit-falls"),
            (Self::Drift, Pattern::Above) => msg!("habit-rises"),
        }
    }

    /// Why there is no figure.
    fn reason(self, undefined: Undefined) -> Message {
        match (self, undefined) {
            (Self::Contrast, Undefined::TooFewUnits { needed, found }) => {
                msg!("habit-few-pairs", needed = needed.to_string(), found = found)
            }
            (_, Undefined::TooFewUnits { needed, found }) => {
                msg!("habit-few", needed = needed.to_string(), found = found)
            }
            (Self::Drift, Undefined::NoVariation) => msg!("habit-no-order"),
            (_, Undefined::NoVariation) => msg!("habit-no-variation"),
            (_, other) => undefined_reason(other),
        }
    }
}

/// Habits as a page.
#[must_use]
pub fn habits_document(report: &Habits, words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("habits-title", title = &report.title))));
    page.say(words.say(&msg!("habits-no-verdict")));
    let (mut tests, mut draws) = (0_usize, false);
    for one in &report.interviewers {
        page.push(Block::Heading(one.interviewer.shown().into_owned()));
        page.say(beside(one, words));
        page.push(Block::Table(of_one(one, words)));
        let known = KINDS.iter().filter_map(|kind| kind.of(one).known());
        tests += known.clone().count();
        draws |= known.count() > 0;
    }
    if tests > 0 {
        page.say(words.say(&msg!(
            "habits-luck",
            tests = tests,
            expected = decimal(
                &Ratio::new(i64::try_from(tests).unwrap_or(i64::MAX), 20),
                1,
                words.language()
            ),
        )));
    }
    if report.sealed > 0 {
        page.say(words.say(&msg!("agreement-sealed", count = report.sealed)));
    }
    if draws {
        page.say(words.say(&msg!(
            "habits-method",
            draws = grouped(report.draws, words.language()),
            seed = report.seed.to_string()
        )));
    }
    page
}

/// With whom and on what somebody is compared.
fn beside(one: &InterviewerHabits, words: &Catalogue) -> String {
    match one.range {
        None => words.say(&msg!("habits-nothing")),
        Some((low, high)) => words.say(&msg!(
            "habits-beside",
            candidates = one.candidates,
            low = low.to_string(),
            high = high.to_string(),
        )),
    }
}

fn of_one(one: &InterviewerHabits, words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-habit")), "habit".to_owned(), Align::Left),
        (words.say(&msg!("column-figure")), "figure".to_owned(), Align::Left),
        (words.say(&msg!("column-p")), "p".to_owned(), Align::Right),
        (words.say(&msg!("column-says")), "says".to_owned(), Align::Left),
    ]);
    for kind in KINDS {
        let name = Cell::text(words.say(&kind.name()));
        table.rows.push(match kind.of(one) {
            Measured::Known(habit) => vec![
                name,
                Cell::text(kind.figure(habit, words)),
                Cell::text(probability(habit.chance.p, words)),
                Cell::text(words.say(&kind.word(habit.pattern))),
            ],
            Measured::Undefined { undefined } => vec![
                name,
                Cell::text("—"),
                Cell::text("—"),
                Cell::text(words.say(&kind.reason(*undefined))),
            ],
        });
    }
    table
}

/// Habits as one table, for CSV.
#[must_use]
pub fn habits_table(report: &Habits) -> Table {
    let keys = [
        "interviewer",
        "habit",
        "value",
        "lower",
        "upper",
        "p",
        "candidates",
        "pattern",
        "undefined",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    let number = |value: crate::report::Estimate| Cell::Number(value.ratio(), 4);
    for one in &report.interviewers {
        for kind in KINDS {
            let mut row = vec![Cell::text(&one.interviewer.id), Cell::text(kind.code())];
            let habit = kind.of(one).known();
            row.push(habit.map_or(Cell::Empty, |habit| number(habit.value)));
            let interval = habit.and_then(|habit| habit.interval);
            row.push(interval.map_or(Cell::Empty, |interval| number(interval.lower)));
            row.push(interval.map_or(Cell::Empty, |interval| number(interval.upper)));
            row.push(habit.map_or(Cell::Empty, |habit| number(habit.chance.p)));
            row.push(Cell::count(one.candidates));
            row.push(Cell::text(habit.map_or("", |habit| match habit.pattern {
                Pattern::Unremarkable => "unremarkable",
                Pattern::Below => "below",
                Pattern::Above => "above",
            })));
            let why = kind.of(one).undefined();
            row.push(Cell::text(why.map_or_else(String::new, |why| why.to_string())));
            table.rows.push(row);
        }
    }
    table
}

/// A number with its sign, also where it is above 0.
fn signed(number: &Ratio, words: &Catalogue) -> String {
    let text = decimal(number, 2, words.language());
    let rounds_to_nought = number.rounded(2) == 0;
    if number.is_negative() || rounds_to_nought { text } else { format!("+{text}") }
}
