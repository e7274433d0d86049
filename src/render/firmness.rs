//! How firm a ranking is: a column of places, brackets, and sentences.

use super::numbers::decimal;
use super::{Block, Cell, Document, Names};
use crate::msg;
use crate::report::{
    Estimate, FirmnessReport, IslandReport, Lead, NoiseReport, Person, Row, Run, Standing,
};
use crate::scoring::NoiseGap;
use crate::text::{Catalogue, Message};

/// How many brackets stand side by side; more would say nothing to anybody.
const BRACKETS: usize = 3;

/// How many runs behind the top have a sentence of their own; more share one.
const IN_FULL: usize = 2;

/// How many runs one sentence lists before it counts the others.
const LISTED: usize = 6;

/// How many people a sentence names before it counts the others.
const NAMED: usize = 4;

/// The places a candidate can't be told apart from.
pub(super) fn places(row: &Row) -> Cell {
    row.within.map_or(Cell::Empty, |within| match within.from == within.to {
        true => Cell::text(within.from.to_string()),
        false => Cell::text(format!("{}–{}", within.from, within.to)),
    })
}

/// A bracket beside each run of rows of whom no two can be told apart, a text per row; empty
/// where there is none. Where more would overlap than stand side by side, only the first run
/// has one.
pub(super) fn brackets(standing: &Standing) -> Vec<String> {
    let runs = &standing.firmness.runs;
    let lanes = lanes(runs).unwrap_or_else(|| vec![0; runs.len().min(1)]);
    let wide = lanes.iter().max().map_or(0, |most| most + 1);
    let mut drawn = vec![vec![' '; wide]; if wide == 0 { 0 } else { standing.rows.len() }];
    for (run, lane) in runs.iter().zip(lanes) {
        for row in drawn.iter_mut().take(run.last + 1).skip(run.first) {
            row[lane] = '│';
        }
        drawn[run.first][lane] = '┐';
        drawn[run.last][lane] = '┘';
    }
    drawn.into_iter().map(|row| row.into_iter().collect::<String>().trim_end().to_owned()).collect()
}

/// Which bracket stands in which column, if there is room for all.
fn lanes(runs: &[Run]) -> Option<Vec<usize>> {
    let mut ends: [Option<usize>; BRACKETS] = [None; BRACKETS];
    runs.iter()
        .map(|run| {
            let free = ends.iter().position(|end| end.is_none_or(|end| end < run.first))?;
            ends[free] = Some(run.last);
            Some(free)
        })
        .collect()
}

/// What is to be said of how firm the places are.
pub(super) fn firmness_section(page: &mut Document, standing: &Standing, names: Names<'_>) {
    let words = names.words;
    let firmness = &standing.firmness;
    let mut points = Vec::new();
    if let Some(lead) = &firmness.lead {
        points.push(lead_sentence(lead, names));
    }
    points.extend(further_runs(standing, names));
    points.extend(noise_sentence(&firmness.noise, words));
    if !firmness.islands.is_empty() {
        points.push(islands_sentence(&firmness.islands, words));
    } else if firmness.uneven {
        let (cards, possible) = (firmness.cards.to_string(), firmness.cards_possible.to_string());
        points.push(words.say(&msg!("firmness-uneven", cards = cards, possible = possible)));
    }
    if !points.is_empty() {
        page.push(Block::List(points));
    }
}

/// What the columns mean; nothing where they are not there.
pub(super) fn legend(firmness: &FirmnessReport, words: &Catalogue) -> Option<String> {
    matches!(firmness.noise, NoiseReport::Estimated { .. })
        .then(|| words.say(&msg!("firmness-legend")))
}

fn lead_sentence(lead: &Lead, names: Names<'_>) -> String {
    let words = names.words;
    let interviewers = interviewers(lead.fewest_interviewers, lead.most_interviewers);
    let (first, second) = (lead.first.shown(), lead.second.shown());
    let criterion = lead.deciding.as_ref().map(|id| names.criterion(id));
    words.say(&match (lead.rivals.as_slice(), criterion) {
        ([], _) => {
            let language = words.language();
            let difference = decimal(&lead.difference.0, 1, language);
            msg!(
                "firmness-ahead",
                first = first,
                second = second,
                difference = difference,
                detectable = points(lead.detectable_difference, words),
            )
        }
        ([rival], Some(criterion)) => msg!(
            "firmness-close-two-deciding",
            first = first,
            rival = rival.shown(),
            interviewers = interviewers,
            criterion = criterion
        ),
        ([rival], None) => msg!(
            "firmness-close-two",
            first = first,
            rival = rival.shown(),
            interviewers = interviewers
        ),
        (rivals, Some(criterion)) => msg!(
            "firmness-close-deciding",
            first = first,
            rivals = some_of(rivals, words),
            interviewers = interviewers,
            criterion = criterion,
            second = second
        ),
        (rivals, None) => msg!(
            "firmness-close",
            first = first,
            rivals = some_of(rivals, words),
            interviewers = interviewers
        ),
    })
}

/// What is to be said of those whom no sentence on the lead tells of: shortly.
fn further_runs(standing: &Standing, names: Names<'_>) -> Vec<String> {
    let words = names.words;
    let runs: Vec<&Run> = standing.firmness.runs.iter().filter(|run| run.first > 0).collect();
    if runs.len() <= IN_FULL {
        return runs
            .into_iter()
            .map(|run| words.say(&run_sentence(run, standing, names)))
            .collect();
    }
    let shown = &runs[..runs.len().min(LISTED)];
    let decides = |run: &Run| run.deciding.as_ref().map(|id| names.criterion(id));
    let one = shown.first().and_then(|run| decides(run));
    let alike = shown.iter().all(|run| decides(run) == one);
    let mut listed: Vec<String> = shown
        .iter()
        .map(|run| {
            let places = words.say(&numbers_of(run, standing));
            match decides(run) {
                Some(criterion) if !alike => {
                    words.say(&msg!("firmness-run-listed", places = places, criterion = criterion))
                }
                _ => places,
            }
        })
        .collect();
    if runs.len() > LISTED {
        listed.push(words.say(&msg!("firmness-others", count = runs.len() - LISTED)));
    }
    let listed = words.list(&listed);
    vec![words.say(&match (alike, one) {
        (true, Some(criterion)) => {
            msg!("firmness-runs-deciding", runs = listed, criterion = criterion)
        }
        (true, None) => msg!("firmness-runs", runs = listed),
        (false, _) => msg!("firmness-runs-each", runs = listed),
    })]
}

fn run_sentence(run: &Run, standing: &Standing, names: Names<'_>) -> Message {
    let people: Vec<Person> = standing
        .rows
        .get(run.first..=run.last)
        .unwrap_or_default()
        .iter()
        .map(|row| row.candidate.clone())
        .collect();
    let people = some_of(&people, names.words);
    let places = places_of(run, standing);
    match run.deciding.as_ref().map(|id| names.criterion(id)) {
        Some(criterion) => {
            msg!("firmness-run-deciding", people = people, places = places, criterion = criterion)
        }
        None => msg!("firmness-run", people = people, places = places),
    }
}

fn places_of(run: &Run, standing: &Standing) -> Message {
    msg!("firmness-places", places = numbers_of(run, standing))
}

fn numbers_of(run: &Run, standing: &Standing) -> Message {
    let place = |row: usize| standing.rows.get(row).map_or(0, |row| row.place).to_string();
    let (from, to) = (place(run.first), place(run.last));
    if from == to {
        msg!("firmness-place", place = from)
    } else {
        msg!("firmness-from-to", from = from, to = to)
    }
}

fn noise_sentence(noise: &NoiseReport, words: &Catalogue) -> Option<String> {
    Some(match noise {
        NoiseReport::Estimated { standard_error, candidates, interviewers: raters, .. }
            if standard_error.ratio().is_zero() =>
        {
            words.say(&msg!(
                "firmness-noise-none",
                candidates = candidates.to_string(),
                interviewers = interviewers(*raters, *raters),
            ))
        }
        NoiseReport::Estimated {
            standard_error,
            detectable_difference,
            candidates,
            of_interviewers,
            interviewers: raters,
            shares,
            rough,
            ..
        } => {
            let (error, difference) = (*standard_error, *detectable_difference);
            let (error, difference) = (points(error, words), points(difference, words));
            let (candidates, interviewers) =
                (candidates.to_string(), interviewers(*raters, *raters));
            let said = words.say(&match *shares {
                0 | 1 => msg!(
                    "firmness-noise",
                    error = error,
                    difference = difference,
                    candidates = candidates,
                    interviewers = interviewers,
                    among = self::interviewers(*of_interviewers, *of_interviewers),
                ),
                shares => msg!(
                    "firmness-noise-shared",
                    error = error,
                    difference = difference,
                    candidates = candidates,
                    interviewers = interviewers,
                    shares = shares.to_string(),
                ),
            });
            match rough {
                true => format!("{said} {}", words.say(&msg!("firmness-rough"))),
                false => said,
            }
        }
        NoiseReport::Unknown { reason } => words.say(&match reason {
            NoiseGap::NoScorecards => return None,
            NoiseGap::OneInterviewer => msg!("firmness-one-interviewer"),
            NoiseGap::OneCandidate => msg!("firmness-one-candidate"),
            NoiseGap::NoCriteriaInCommon => msg!("firmness-no-criteria"),
            NoiseGap::NoCandidatesInCommon => msg!("firmness-no-candidates"),
        }),
    })
}

fn islands_sentence(islands: &[IslandReport], words: &Catalogue) -> String {
    let each = islands.iter().map(|island| {
        words.say(&msg!(
            "firmness-island",
            candidates = some_of(&island.candidates, words),
            interviewers = some_of(&island.interviewers, words),
        ))
    });
    let groups = each.collect::<Vec<_>>().join("; ");
    words.say(&msg!("firmness-islands", groups = groups))
}

fn interviewers(fewest: usize, most: usize) -> Message {
    if fewest == most {
        msg!("firmness-interviewers", count = most)
    } else {
        msg!("firmness-interviewers-between", fewest = fewest.to_string(), most = most.to_string())
    }
}

/// People by name, the last of many by their number.
fn some_of(people: &[Person], words: &Catalogue) -> String {
    let shown = |people: &[Person]| -> Vec<String> {
        people.iter().map(|one| one.shown().into_owned()).collect()
    };
    match people.get(NAMED..) {
        Some([]) | None => words.list(&shown(people)),
        Some(_) => {
            let first = &people[..NAMED - 1];
            let mut listed = shown(first);
            listed.push(words.say(&msg!("firmness-others", count = people.len() - first.len())));
            words.list(&listed)
        }
    }
}

fn points(number: Estimate, words: &Catalogue) -> String {
    decimal(&number.ratio(), 1, words.language())
}

#[cfg(test)]
mod tests {
    use super::lanes;
    use crate::report::Run;

    fn run(first: usize, last: usize) -> Run {
        Run { first, last, deciding: None }
    }

    #[test]
    fn brackets_that_overlap_stand_side_by_side() {
        assert_eq!(lanes(&[run(0, 1), run(1, 2), run(2, 3)]), Some(vec![0, 1, 0]));
        assert_eq!(lanes(&[run(0, 1), run(2, 3)]), Some(vec![0, 0]));
        let many = [run(0, 3), run(1, 4), run(2, 5), run(3, 6)];
        assert_eq!(lanes(&many), None);
        assert_eq!(lanes(&many[..3]), Some(vec![0, 1, 2]));
    }
}
