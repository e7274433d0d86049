//! The difference between two rubrics as sentences and as a table.

use super::{Align, Block, Cell, Document, Table, places_that_tell_apart};
use crate::model::Ratio;
use crate::msg;
use crate::report::{
    Change, Field, How, Person, RankingChange, RankingMove, RankingPlace, RubricDiff, Scorecards,
    Subject, TextChange, What,
};
use crate::text::{Catalogue, Language, Message};

/// How many words stay on each side of a difference inside a text.
const CONTEXT: usize = 4;

/// What differs, what it means for scorecards, and which version it calls for.
#[must_use]
pub fn rubric_diff_document(diff: &RubricDiff, words: &Catalogue) -> Document {
    let mut page = Document::default();
    let tag = |tag: &crate::report::Tag| format!("{} {}", tag.id, tag.version);
    let title = msg!("diff-title", old = tag(&diff.old), new = tag(&diff.new));
    page.push(Block::Title(words.say(&title)));
    if diff.changes.is_empty() {
        page.say(words.say(&match diff.old.version == diff.new.version {
            true => msg!("diff-none"),
            false => msg!("diff-version-only"),
        }));
        return page;
    }
    page.push(Block::List(diff.changes.iter().map(|one| sentence(one, words)).collect()));
    page.say(words.say(&scorecards(diff.scorecards)));
    let version = &diff.version;
    page.say(words.say(&match &version.if_same_meaning {
        Some(same) => {
            msg!("diff-version-or", version = &version.called_for, same = same)
        }
        None => msg!("diff-version", version = &version.called_for),
    }));
    if !version.is_enough {
        page.say(words.say(&msg!("diff-version-short", given = &version.given)));
    }
    page
}

/// The same as a table, a row for each difference.
#[must_use]
pub fn rubric_diff_table(diff: &RubricDiff, words: &Catalogue) -> Table {
    let column = |heading: Message, key: &str| (words.say(&heading), key.to_owned(), Align::Left);
    let mut table = Table::new([
        column(msg!("column-of"), "of"),
        column(msg!("column-id"), "id"),
        column(msg!("column-change"), "change"),
        column(msg!("column-scorecards"), "scorecards"),
    ]);
    for change in &diff.changes {
        let (of, id) = match &change.of {
            Subject::Rubric => ("rubric", diff.new.id.as_str()),
            Subject::Group(id) => ("group", id.as_str()),
            Subject::Criterion(id) => ("criterion", id.as_str()),
            Subject::SecondLook(id) => ("second_look", id.as_str()),
        };
        let scorecards = match change.scorecards {
            Scorecards::Compatible => "compatible",
            Scorecards::NeedsMigration => "needs-migration",
            Scorecards::NotComparable => "not-comparable",
        };
        let what = words.say(&what(&change.what, words));
        let cells = [of, id, &what, scorecards].map(Cell::text);
        table.rows.push(cells.into());
    }
    table
}

fn scorecards(validity: Scorecards) -> Message {
    match validity {
        Scorecards::Compatible => msg!("diff-compatible"),
        Scorecards::NeedsMigration => msg!("diff-needs-migration"),
        Scorecards::NotComparable => msg!("diff-not-comparable"),
    }
}

/// A change in a sentence: of what, and what.
#[must_use]
pub(super) fn sentence(change: &Change, words: &Catalogue) -> String {
    let what = what(&change.what, words);
    let said = match (&change.of, &change.what) {
        (Subject::Rubric, _) => return words.say(&what),
        (Subject::Group(id), _) => msg!("diff-of-group", id = id, what = what),
        (Subject::Criterion(id), What::Added | What::Removed) => {
            msg!("diff-of-criterion", id = id, what = what)
        }
        (Subject::Criterion(id), _) => msg!("diff-of", id = id, what = what),
        (Subject::SecondLook(id), _) => msg!("diff-of-second-look", id = id, what = what),
    };
    words.say(&said)
}

fn what(what: &What, words: &Catalogue) -> Message {
    let or_none = |number: &Option<i64>| match number {
        Some(number) => number.to_string(),
        None => words.say(&msg!("diff-nothing")),
    };
    match what {
        What::Added => msg!("diff-added"),
        What::Removed => msg!("diff-removed"),
        What::Renamed { before } => msg!("diff-renamed", before = before),
        What::Moved { before, after } => {
            msg!("diff-moved", before = before.to_string(), after = after.to_string())
        }
        What::Regrouped { before, after } => {
            msg!("diff-regrouped", before = before, after = after)
        }
        What::Weight { before, after } => {
            let (before, after) = (weight(&before.0, words), weight(&after.0, words));
            msg!("diff-weight", before = before, after = after)
        }
        What::Minimum { before, after } => {
            msg!("diff-minimum", before = or_none(before), after = or_none(after))
        }
        What::Ideal { before, after } => {
            msg!("diff-ideal", before = or_none(before), after = or_none(after))
        }
        What::AtLeast { before, after } => {
            msg!("diff-at-least", before = before.to_string(), after = after.to_string())
        }
        What::Lead { before, after } => {
            let name = |id: &Option<String>| {
                id.clone().unwrap_or_else(|| words.say(&msg!("diff-nothing")))
            };
            msg!("diff-lead", before = name(before), after = name(after))
        }
        What::Scale { before, after } => {
            let scale = |ends: &(i64, i64)| format!("{}–{}", ends.0, ends.1);
            msg!("diff-scale", before = scale(before), after = scale(after))
        }
        What::Id { before, after } => msg!("diff-id", before = before, after = after),
        What::Text { field, how, texts } => text(*field, *how, texts, words),
        What::Anchor { score, how, texts } => {
            let what = words.say(&msg!("diff-anchor", score = score.to_string()));
            changed(what, *how, texts, words)
        }
        What::Question { how, texts } => {
            changed(words.say(&msg!("diff-question")), *how, texts, words)
        }
        What::QuestionOrder => msg!("diff-question-order"),
        What::Competence { id, how, texts } => {
            let what = words.say(&msg!("diff-competence", id = id));
            changed(what, *how, texts, words)
        }
        What::Languages => msg!("diff-languages"),
        What::Sources => msg!("diff-sources"),
    }
}

fn text(field: Field, how: How, texts: &[TextChange], words: &Catalogue) -> Message {
    let field = match field {
        Field::Title => msg!("diff-field-title"),
        Field::Name => msg!("diff-field-name"),
        Field::Description => msg!("diff-field-description"),
        Field::WeightReason => msg!("diff-field-weight-reason"),
        Field::MinimumReason => msg!("diff-field-minimum-reason"),
        Field::IdealReason => msg!("diff-field-ideal-reason"),
        Field::Reason => msg!("diff-field-reason"),
    };
    changed(words.say(&field), how, texts, words)
}

/// What happened to a text, with the words in the reader's language, else the first that there are.
fn changed(what: String, how: How, texts: &[TextChange], words: &Catalogue) -> Message {
    let own = texts.iter().find(|text| text.language == Some(words.language().code()));
    let shown = own.or_else(|| texts.first());
    let before = shown.and_then(|text| text.before.as_deref());
    let after = shown.and_then(|text| text.after.as_deref());
    let languages: Vec<&str> = texts.iter().filter_map(|text| text.language).collect();
    let what = match languages.as_slice() {
        [] => what,
        languages => format!("{what} ({})", languages.join(", ")),
    };
    match (how, before, after) {
        (How::Added, _, after) => {
            msg!("diff-text-added", what = what, text = after.unwrap_or_default())
        }
        (How::Removed, before, _) => {
            msg!("diff-text-removed", what = what, text = before.unwrap_or_default())
        }
        (How::Translated, None, after) => {
            msg!("diff-text-translated", what = what, text = after.unwrap_or_default())
        }
        (How::Translated, before, _) => {
            msg!("diff-text-untranslated", what = what, text = before.unwrap_or_default())
        }
        (How::Reworded, before, after) => {
            let (before, after) = around(before.unwrap_or_default(), after.unwrap_or_default());
            msg!("diff-text-reworded", what = what, before = before, after = after)
        }
    }
}

/// Of two texts the words that differ, with a few around them.
fn around(before: &str, after: &str) -> (String, String) {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_whitespace().collect(), after.split_whitespace().collect());
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let shorter = old.len().min(new.len()) - same;
    let ends = old.iter().rev().zip(new.iter().rev());
    let same_end = ends.take(shorter).take_while(|(one, other)| one == other).count();
    let cut = |words: &[&str]| {
        let from = same.saturating_sub(CONTEXT);
        let to = (words.len() - same_end + CONTEXT).min(words.len());
        // One word alone is not worth leaving out.
        let (from, to) = (if from < 2 { 0 } else { from }, to);
        let to = if words.len() - to < 2 { words.len() } else { to };
        let mut text = words[from..to].join(" ");
        if from > 0 {
            text.insert_str(0, "… ");
        }
        if to < words.len() {
            text.push_str(" …");
        }
        text
    };
    (cut(&old), cut(&new))
}

/// A weight as it stands in the file, with the language's decimal sign.
fn weight(weight: &Ratio, words: &Catalogue) -> String {
    let text = super::rubric_facts::weight(weight);
    if words.language() == Language::English { text } else { text.replace('.', ",") }
}

/// Where candidates would stand under another rubric.
#[must_use]
pub fn ranking_change_document(change: &RankingChange, words: &Catalogue) -> Document {
    let mut page = Document::default();
    let new = format!("{} {}", change.new.id, change.new.version);
    page.push(Block::Heading(words.say(&msg!("diff-ranking", new = new))));
    if change.candidates.is_empty() {
        page.say(words.say(&msg!("standing-empty")));
    } else {
        page.push(Block::Table(ranking_change_table(change, words)));
        page.say(words.say(&msg!("diff-ranking-hypothetical")));
    }
    if !change.sealed.is_empty() {
        let names: Vec<String> = change.sealed.iter().map(Person::labelled).collect();
        page.say(words.say(&msg!("diff-ranking-sealed", names = words.list(&names))));
    }
    page
}

/// The same as a table.
#[must_use]
pub fn ranking_change_table(change: &RankingChange, words: &Catalogue) -> Table {
    let totals = |one: &RankingMove| [one.old.total.clone(), one.new.total.clone()];
    let totals: Vec<Ratio> =
        change.candidates.iter().flat_map(totals).flatten().map(|one| one.0).collect();
    let places = places_that_tell_apart(totals.iter());
    let column = |heading: Message, key: &str, align| (words.say(&heading), key.to_owned(), align);
    let mut table = Table::new([
        column(msg!("column-candidate"), "candidate", Align::Left),
        column(msg!("column-place-now"), "place_now", Align::Right),
        column(msg!("column-place-then"), "place_then", Align::Right),
        column(msg!("column-total-now"), "total_now", Align::Right),
        column(msg!("column-total-then"), "total_then", Align::Right),
    ]);
    for one in &change.candidates {
        let place = |place: &RankingPlace| place.place.map_or_else(|| Cell::text("–"), Cell::count);
        let total = |place: &RankingPlace| match &place.total {
            Some(total) => Cell::Number(total.0.clone(), places),
            None => Cell::text("–"),
        };
        table.rows.push(vec![
            Cell::text(one.candidate.labelled()),
            place(&one.old),
            place(&one.new),
            total(&one.old),
            total(&one.new),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn of_long_texts_the_words_that_differ_are_shown() {
        let before = "one two three four five six seven eight nine ten eleven twelve thirteen";
        let after = before.replace("seven", "SEVEN and a half");
        assert_eq!(
            around(before, &after),
            (
                "… three four five six seven eight nine ten eleven …".to_owned(),
                "… three four five six SEVEN and a half eight nine ten eleven …".to_owned(),
            )
        );
        assert_eq!(around("a b", "a b c"), ("a b".to_owned(), "a b c".to_owned()));
        assert_eq!(around("a a", "a"), ("a a".to_owned(), "a".to_owned()));
    }
}
