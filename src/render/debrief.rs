//! The agenda for the panel's talk as a page and as a table.

use super::decisions::decision_section;
use super::numbers::{decimal, places_that_tell_apart};
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::Rating;
use crate::msg;
use crate::report::{AgreedOn, Debrief, DebriefItem, Person, RatingReport};

/// The agenda as a page.
#[must_use]
pub fn debrief_document(debrief: &Debrief, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("debrief-title", title = &debrief.title))));
    let listed =
        |people: &[Person]| words.list(&people.iter().map(Person::shown).collect::<Vec<_>>());
    let waiting = debrief.waiting.iter().map(|one| {
        let (name, who) = (one.candidate.shown(), listed(&one.interviewers));
        words.say(&msg!("debrief-waiting-on", name = name, names = who))
    });
    let waiting: Vec<String> = waiting.collect();
    if !waiting.is_empty() {
        page.say(words.say(&msg!("debrief-waiting", cards = waiting.join("; "))));
    }
    if !debrief.sealed.is_empty() {
        page.say(words.say(&msg!("debrief-sealed", names = listed(&debrief.sealed))));
    }
    if debrief.items.is_empty() && debrief.agreed.is_empty() {
        page.say(words.say(&msg!("debrief-one-voice")));
    } else if debrief.items.is_empty() {
        page.say(words.say(&msg!("debrief-nothing")));
    } else {
        page.say(words.say(&match &debrief.first_voice {
            Some(first) => msg!("debrief-first", who = first.shown()),
            None => msg!("debrief-first-unknown"),
        }));
    }
    for (at, item) in debrief.items.iter().enumerate() {
        add_item(&mut page, at + 1, item, names);
    }
    if debrief.further > 0 {
        page.say(words.say(&msg!("debrief-further", count = debrief.further)));
    }
    if !debrief.agreed.is_empty() {
        page.push(Block::Heading(words.say(&msg!("debrief-agreed"))));
        page.push(Block::List(debrief.agreed.iter().map(|one| agreed_line(one, names)).collect()));
    }
    decision_section(&mut page, &debrief.decisions, words);
    page
}

fn add_item(page: &mut Document, number: usize, item: &DebriefItem, names: Names<'_>) {
    let words = names.words;
    page.push(Block::Heading(words.say(&msg!(
        "debrief-item",
        number = number.to_string(),
        name = item.candidate.shown(),
        criterion = names.criterion(&item.criterion),
        lowest = item.lowest.to_string(),
        highest = item.highest.to_string(),
    ))));
    page.say(change_sentence(item, names));
    let between: Vec<String> = item
        .voices
        .iter()
        .filter(|voice| !side_by_side(item).iter().any(|one| one.interviewer == voice.interviewer))
        .map(|voice| {
            let score = words.say(&Rating::words(voice.rating));
            words.say(&msg!("voice-score", who = voice.interviewer.shown(), score = score))
        })
        .collect();
    page.push(Block::Table(voices_table(&side_by_side(item), names)));
    if !between.is_empty() {
        page.say(words.say(&msg!("debrief-others", voices = between.join(" · "))));
    }
}

/// The two that lie furthest apart, in the order in which they speak. Of
/// several with the same score the one with something to show for it.
fn side_by_side(item: &DebriefItem) -> Vec<&RatingReport> {
    let one_with = |score: i64| {
        let mut with = item.voices.iter().filter(|voice| voice.score == Some(score));
        let first = with.clone().next();
        with.find(|voice| !voice.evidence.is_empty()).or(first)
    };
    let pair = [one_with(item.lowest), one_with(item.highest)];
    let is_one = |voice: &&RatingReport| {
        pair.iter().flatten().any(|one| one.interviewer == voice.interviewer)
    };
    item.voices.iter().filter(is_one).collect()
}

/// What settling it could change.
fn change_sentence(item: &DebriefItem, names: Names<'_>) -> String {
    let words = names.words;
    let totals = [&item.lowest_total.0, &item.highest_total.0];
    let decimals = places_that_tell_apart(totals.into_iter());
    let [low, high] = totals.map(|total| decimal(total, decimals, words.language()));
    let place = |place: Option<usize>| match place {
        Some(place) => words.say(&msg!("place-number", place = place.to_string())),
        None => words.say(&msg!("place-none")),
    };
    let name = item.candidate.shown();
    words.say(&match item.places {
        0 => msg!(
            "debrief-no-place",
            name = name,
            place = place(item.best_place),
            low = low,
            high = high
        ),
        _ => msg!(
            "debrief-places",
            name = name,
            best = place(item.best_place),
            worst = place(item.worst_place),
            low = low,
            high = high,
        ),
    })
}

/// Scores, evidence and judgements side by side.
fn voices_table(voices: &[&RatingReport], names: Names<'_>) -> Table {
    let words = names.words;
    let mut columns = vec![(String::new(), "what".to_owned(), Align::Left)];
    columns.extend(voices.iter().map(|voice| {
        let who = &voice.interviewer;
        (who.shown().into_owned(), who.id.clone(), Align::Left)
    }));
    let mut table = Table::new(columns);
    let mut row = |heading: String, cells: Vec<Cell>| {
        if cells.iter().any(|cell| *cell != Cell::Empty) {
            table.rows.push([vec![Cell::text(heading)], cells].concat());
        }
    };
    let score = |voice: &&RatingReport| {
        let now = words.say(&Rating::words(voice.rating));
        Cell::text(match &voice.revised {
            Some(revised) => {
                let before = Rating::words(revised.independent);
                words.say(&msg!("rating-revised", rating = now, before = before))
            }
            None => now,
        })
    };
    row(words.say(&msg!("column-score")), voices.iter().map(score).collect());
    let evidence = voices.iter().map(|voice| Cell::text(&voice.evidence));
    row(words.say(&msg!("column-evidence")), evidence.collect());
    let judgement = voices.iter().map(|voice| Cell::text(&voice.judgement));
    row(words.say(&msg!("column-judgement")), judgement.collect());
    table
}

fn agreed_line(one: &AgreedOn, names: Names<'_>) -> String {
    let criteria = one
        .criteria
        .iter()
        .map(|agreed| format!("{} {}", names.criterion(&agreed.criterion), agreed.score));
    let criteria = criteria.collect::<Vec<_>>().join(", ");
    names.words.say(&msg!("debrief-agreed-line", name = one.candidate.shown(), criteria = criteria))
}

/// The agenda in one table, for CSV: a row per voice.
#[must_use]
pub fn debrief_table(debrief: &Debrief) -> Table {
    let keys = [
        "item",
        "id",
        "criterion",
        "lowest",
        "highest",
        "places",
        "best_place",
        "worst_place",
        "lowest_total",
        "highest_total",
        "speaks",
        "interviewer",
        "score",
        "missing",
        "evidence",
        "judgement",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    let place = |place: Option<usize>| place.map_or(Cell::Empty, Cell::count);
    for (at, item) in debrief.items.iter().enumerate() {
        for (turn, voice) in item.voices.iter().enumerate() {
            table.rows.push(vec![
                Cell::count(at + 1),
                Cell::text(&item.candidate.id),
                Cell::text(&item.criterion),
                Cell::Whole(item.lowest),
                Cell::Whole(item.highest),
                Cell::count(item.places),
                place(item.best_place),
                place(item.worst_place),
                Cell::Number(item.lowest_total.0.clone(), 1),
                Cell::Number(item.highest_total.0.clone(), 1),
                Cell::count(turn + 1),
                Cell::text(&voice.interviewer.id),
                voice.score.map_or(Cell::Empty, Cell::Whole),
                voice.missing.map_or(Cell::Empty, Cell::text),
                Cell::text(&voice.evidence),
                Cell::text(&voice.judgement),
            ]);
        }
    }
    table
}
