//! Agreement as a page and as a table.

use super::numbers::{decimal, grouped};
use super::{Align, Block, Cell, Document, Names, Table, undefined_reason};
use crate::msg;
use crate::report::{
    Agreement, AgreementOn, AlphaReading, Chance, ChanceBasis, Estimate, IccFigure, IccReading,
    Limits, Move, PanelMovement,
};
use crate::stats::icc::Form;
use crate::stats::undefined::Undefined;
use crate::text::{Catalogue, Message};

/// How much of the agreement a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail<'a> {
    /// Alpha everywhere, every form on the totals.
    Brief,
    /// Every form on these criteria only.
    Of(&'a [String]),
    /// Every form everywhere.
    Full,
}

/// Decimals of agreement: so many that no figure seems to stand on the other side of .667.
const PLACES: u32 = 3;

/// Agreement as a page.
#[must_use]
pub fn agreement_document(report: &Agreement, detail: Detail<'_>, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("agreement-title", title = &report.title))));
    let total = words.say(&msg!("agreement-total"));
    let mut subjects: Vec<(String, &AgreementOn)> = vec![(total, &report.totals)];
    let criteria = report.criteria.iter();
    subjects.extend(criteria.map(|one| (names.criterion(&one.criterion), &one.agreement)));
    if !matches!(detail, Detail::Of(_)) {
        page.say(headline(&report.totals, words));
        if subjects.iter().any(|(_, on)| is_known(on)) {
            page.push(Block::Table(overview(&subjects, words)));
        }
        let reasons = subjects.iter().filter_map(|(name, on)| {
            Some((
                name.as_str(),
                on.alpha.undefined().or_else(|| on.alpha.known()?.interval.undefined())?,
            ))
        });
        push_reasons(&mut page, reasons.collect(), words);
    }
    let wanted = |at: usize| match detail {
        Detail::Brief => at == 0,
        Detail::Of(criteria) => at > 0 && criteria.contains(&report.criteria[at - 1].criterion),
        Detail::Full => true,
    };
    for (at, (name, on)) in subjects.iter().enumerate() {
        if wanted(at) && on.candidates > 0 {
            section(&mut page, name, on, words);
        }
    }
    if report.sealed > 0 {
        page.say(words.say(&msg!("agreement-sealed", count = report.sealed)));
    }
    if report.amended > 0 {
        page.say(words.say(&msg!("agreement-amended", count = report.amended)));
    }
    if subjects.iter().any(|(_, on)| is_known(on)) {
        page.say(words.say(&msg!(
            "agreement-method",
            draws = grouped(report.draws, words.language()),
            seed = report.seed.to_string()
        )));
    }
    if let Some(moved) = &report.movement {
        movement_section(&mut page, moved, words);
    }
    page
}

/// Whether there is any figure that a line of the table could show.
fn is_known(on: &AgreementOn) -> bool {
    on.alpha.known().is_some() || on.kendall.known().is_some()
}

/// How far the panel moved in its talk, and toward whom.
fn movement_section(page: &mut Document, moved: &PanelMovement, words: &Catalogue) {
    page.push(Block::Heading(words.say(&msg!("movement-heading"))));
    page.say(words.say(&msg!(
        "movement-spread",
        count = moved.revised,
        before = moved.spread_before.to_string(),
        after = moved.spread_after.to_string(),
    )));
    let line = |one: &Move| {
        let (who, toward) = (one.who.shown(), one.toward.shown());
        let points = usize::try_from(one.points.abs()).unwrap_or(usize::MAX);
        words.say(&match one.points {
            0 => msg!("movement-neither", who = who, toward = toward),
            1.. => msg!("movement-toward", who = who, toward = toward, points = points),
            _ => msg!("movement-away", who = who, toward = toward, points = points),
        })
    };
    if !moved.moves.is_empty() {
        page.push(Block::List(moved.moves.iter().map(line).collect()));
    }
}

/// The figure that comes first, in a sentence.
fn headline(on: &AgreementOn, words: &Catalogue) -> String {
    let language = words.language();
    let Some(alpha) = on.alpha.known() else {
        let reason = on.alpha.undefined().map(undefined_reason);
        let reason = reason.map_or_else(String::new, |reason| words.say(&reason));
        return words.say(&msg!("agreement-headline-none", reason = reason));
    };
    let value = decimal(&alpha.value.ratio(), PLACES, language);
    let (candidates, interviewers) = (on.candidates, on.interviewers);
    let said = match alpha.interval.known() {
        Some(interval) => msg!(
            "agreement-headline",
            value = value,
            limits = limits(interval, PLACES, words),
            candidates = candidates,
            interviewers = interviewers,
        ),
        None => msg!(
            "agreement-headline-point",
            value = value,
            candidates = candidates,
            interviewers = interviewers,
        ),
    };
    let reading = alpha.reading.map(|reading| words.say(&alpha_sentence(reading)));
    format!("{} {}", words.say(&said), reading.unwrap_or_default()).trim_end().to_owned()
}

/// Alpha of the totals and of every criterion.
fn overview(subjects: &[(String, &AgreementOn)], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-agreement-on")), "on".to_owned(), Align::Left),
        (words.say(&msg!("column-alpha")), "alpha".to_owned(), Align::Right),
        (words.say(&msg!("column-limits")), "limits".to_owned(), Align::Left),
        (words.say(&msg!("column-reading")), "reading".to_owned(), Align::Left),
        (words.say(&msg!("column-w")), "w".to_owned(), Align::Right),
    ]);
    table.spare(|key| key == "w");
    for (name, on) in subjects {
        let alpha = on.alpha.known();
        table.rows.push(vec![
            Cell::text(name),
            alpha.map_or_else(absent, |alpha| number(alpha.value)),
            alpha
                .and_then(|alpha| alpha.interval.known())
                .map_or_else(absent, |interval| Cell::text(limits(interval, PLACES, words))),
            alpha
                .and_then(|alpha| alpha.reading)
                .map_or_else(absent, |reading| Cell::text(words.say(&alpha_word(reading)))),
            on.kendall.known().map_or_else(absent, |found| number(found.w)),
        ]);
    }
    table
}

/// Every form on one thing.
fn section(page: &mut Document, name: &str, on: &AgreementOn, words: &Catalogue) {
    page.push(Block::Heading(words.say(&msg!("agreement-icc", name = name))));
    page.say(words.say(&msg!(
        "agreement-complete",
        met = on.met_by_all,
        candidates = on.candidates.to_string(),
        interviewers = on.interviewers.to_string(),
    )));
    if on.icc.iter().any(|one| one.figure.known().is_some()) {
        page.push(Block::Table(forms(&on.icc, words)));
    }
    let kept = on.icc.iter().filter_map(|one| Some((one.form, one.figure.undefined()?)));
    let mut reasons: Vec<(&str, Undefined)> = kept.collect();
    let unbounded = on.icc.iter().filter_map(|one| {
        let value = one.figure.known()?;
        value.interval.is_none().then_some((one.form, Undefined::VarianceNotPositive))
    });
    reasons.extend(unbounded);
    push_reasons(page, reasons, words);
    page.say(match on.kendall.known() {
        Some(found) => words.say(&msg!(
            "agreement-kendall",
            w = decimal(&found.w.ratio(), PLACES, words.language()),
            chance = chance(&found.chance, words),
        )),
        None => {
            let reason = on.kendall.undefined().map(undefined_reason);
            let reason = reason.map_or_else(String::new, |reason| words.say(&reason));
            words.say(&msg!("agreement-kendall-none", reason = reason))
        }
    });
}

fn forms(icc: &[IccFigure], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-form")), "form".to_owned(), Align::Left),
        (words.say(&msg!("column-icc")), "value".to_owned(), Align::Right),
        (words.say(&msg!("column-limits")), "limits".to_owned(), Align::Left),
        (words.say(&msg!("column-reading")), "reading".to_owned(), Align::Left),
        (words.say(&msg!("column-meaning")), "meaning".to_owned(), Align::Left),
    ]);
    table.spare(|key| key == "meaning");
    for one in icc {
        let value = one.figure.known();
        let interval = value.and_then(|value| value.interval.as_ref());
        let reading = value.and_then(|value| value.reading);
        table.rows.push(vec![
            Cell::text(format!("{} = {}", one.form, one.also)),
            value.map_or_else(absent, |value| number(value.value)),
            interval.map_or_else(absent, |interval| Cell::text(limits(interval, PLACES, words))),
            reading.map_or_else(absent, |reading| Cell::text(icc_words(reading, words))),
            Cell::text(words.say(&meaning(one.of))),
        ]);
    }
    table
}

/// Says once, for all that it concerns, why there is no figure.
fn push_reasons(page: &mut Document, reasons: Vec<(&str, Undefined)>, words: &Catalogue) {
    let mut grouped: Vec<(Undefined, Vec<&str>)> = Vec::new();
    for (name, reason) in reasons {
        match grouped.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, names)) => names.push(name),
            None => grouped.push((reason, vec![name])),
        }
    }
    if grouped.is_empty() {
        return;
    }
    let points = grouped.into_iter().map(|(reason, names)| {
        let reason = words.say(&undefined_reason(reason));
        words.say(&msg!("agreement-why", names = words.list(&names), reason = reason))
    });
    page.push(Block::List(points.collect()));
}

/// All figures in one table, for CSV.
#[must_use]
pub fn agreement_table(report: &Agreement) -> Table {
    let keys = [
        "on",
        "measure",
        "also",
        "value",
        "lower",
        "upper",
        "p",
        "candidates",
        "interviewers",
        "reading",
        "undefined",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    let criteria = report.criteria.iter().map(|one| (one.criterion.as_str(), &one.agreement));
    for (name, on) in std::iter::once(("total", &report.totals)).chain(criteria) {
        let mut push =
            |measure: &str, also: &str, met: usize, figures: [Cell; 4], words: [String; 2]| {
                let mut row = vec![Cell::text(name), Cell::text(measure), Cell::text(also)];
                row.extend(figures);
                row.extend([met, on.interviewers].map(Cell::count));
                row.extend(words.map(Cell::text));
                table.rows.push(row);
            };
        let why =
            |reason: Option<Undefined>| reason.map_or_else(String::new, |one| one.to_string());
        let bounds = |interval: Option<&Limits>| match interval {
            Some(interval) => [exact(interval.lower), exact(interval.upper)],
            None => [Cell::Empty, Cell::Empty],
        };
        let alpha = on.alpha.known();
        let [lower, upper] = bounds(alpha.and_then(|alpha| alpha.interval.known()));
        let value = alpha.map_or(Cell::Empty, |alpha| exact(alpha.value));
        let reading = alpha.and_then(|alpha| alpha.reading).map(alpha_code);
        let words = [reading.unwrap_or_default().to_owned(), why(on.alpha.undefined())];
        let figures = [value, lower, upper, Cell::Empty];
        push("krippendorff-alpha-interval", "", on.candidates, figures, words);
        for one in &on.icc {
            let known = one.figure.known();
            let [lower, upper] = bounds(known.and_then(|value| value.interval.as_ref()));
            let value = known.map_or(Cell::Empty, |value| exact(value.value));
            let reading = known.and_then(|value| value.reading);
            let reading = reading.map_or_else(String::new, |(low, high)| icc_code(low, high));
            let words = [reading, why(one.figure.undefined())];
            push(one.form, one.also, on.met_by_all, [value, lower, upper, Cell::Empty], words);
        }
        let kendall = on.kendall.known();
        let value = kendall.map_or(Cell::Empty, |found| exact(found.w));
        let p = kendall.map_or(Cell::Empty, |found| exact(found.chance.p));
        let words = [String::new(), why(on.kendall.undefined())];
        push("kendall-w", "", on.met_by_all, [value, Cell::Empty, Cell::Empty, p], words);
    }
    table
}

fn number(value: Estimate) -> Cell {
    Cell::Number(value.ratio(), PLACES)
}

fn exact(value: Estimate) -> Cell {
    Cell::Number(value.ratio(), 4)
}

fn absent() -> Cell {
    Cell::text("—")
}

/// An interval in words.
pub(super) fn limits(interval: &Limits, places: u32, words: &Catalogue) -> String {
    let side = |limit: Estimate| decimal(&limit.ratio(), places, words.language());
    words.say(&msg!("limits", lower = side(interval.lower), upper = side(interval.upper)))
}

/// A p-value, with how it was found.
fn chance(chance: &Chance, words: &Catalogue) -> String {
    let p = probability(chance.p, words);
    let p = if p.starts_with('<') { format!("p {p}") } else { format!("p = {p}") };
    words.say(&match chance.basis {
        ChanceBasis::Enumerated { arrangements } => {
            msg!("chance-enumerated", p = p, count = grouped(arrangements, words.language()))
        }
        ChanceBasis::Drawn { draws } => {
            msg!("chance-drawn", p = p, count = grouped(draws, words.language()))
        }
        ChanceBasis::ChiSquare { statistic, degrees } => {
            let statistic = decimal(&statistic.ratio(), 1, words.language());
            msg!("chance-chi-square", p = p, statistic = statistic, degrees = degrees.to_string())
        }
    })
}

/// `0.012`, or `< 0.001`.
pub(super) fn probability(p: Estimate, words: &Catalogue) -> String {
    let language = words.language();
    let least = crate::model::Ratio::new(1, 1000);
    match p.ratio() < least {
        true => format!("< {}", decimal(&least, 3, language)),
        false => decimal(&p.ratio(), 3, language),
    }
}

fn alpha_sentence(reading: AlphaReading) -> Message {
    match reading {
        AlphaReading::Reliable => msg!("alpha-reliable-sentence"),
        AlphaReading::Tentative => msg!("alpha-tentative-sentence"),
        AlphaReading::TooWide => msg!("alpha-too-wide-sentence"),
        AlphaReading::TooLow => msg!("alpha-too-low-sentence"),
    }
}

fn alpha_word(reading: AlphaReading) -> Message {
    match reading {
        AlphaReading::Reliable => msg!("alpha-reliable"),
        AlphaReading::Tentative => msg!("alpha-tentative"),
        AlphaReading::TooWide => msg!("alpha-too-wide"),
        AlphaReading::TooLow => msg!("alpha-too-low"),
    }
}

const fn alpha_code(reading: AlphaReading) -> &'static str {
    match reading {
        AlphaReading::Reliable => "reliable",
        AlphaReading::Tentative => "tentative",
        AlphaReading::TooWide => "too-wide",
        AlphaReading::TooLow => "too-low",
    }
}

fn icc_words((low, high): (IccReading, IccReading), words: &Catalogue) -> String {
    let word = |reading| {
        words.say(&match reading {
            IccReading::Poor => msg!("icc-poor"),
            IccReading::Moderate => msg!("icc-moderate"),
            IccReading::Good => msg!("icc-good"),
            IccReading::Excellent => msg!("icc-excellent"),
        })
    };
    match low == high {
        true => word(low),
        false => words.say(&msg!("limits", lower = word(low), upper = word(high))),
    }
}

fn icc_code(low: IccReading, high: IccReading) -> String {
    let code = |reading| match reading {
        IccReading::Poor => "poor",
        IccReading::Moderate => "moderate",
        IccReading::Good => "good",
        IccReading::Excellent => "excellent",
    };
    match low == high {
        true => code(low).to_owned(),
        false => format!("{}..{}", code(low), code(high)),
    }
}

fn meaning(form: Form) -> Message {
    match form {
        Form::OneWaySingle => msg!("icc-one-way-single"),
        Form::AgreementSingle => msg!("icc-agreement-single"),
        Form::ConsistencySingle => msg!("icc-consistency-single"),
        Form::OneWayAverage => msg!("icc-one-way-average"),
        Form::AgreementAverage => msg!("icc-agreement-average"),
        Form::ConsistencyAverage => msg!("icc-consistency-average"),
    }
}
