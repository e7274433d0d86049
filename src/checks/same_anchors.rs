//! Anchors of one criterion that do not tell two scores apart.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use super::phrases::{InEachLanguage, Phrases};
use super::texts::{AnchorTexts, Text};
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "same-anchors",
    level: Level::Warning,
    source: "Smith & Kendall 1963",
    page: include_str!("../../docs/checks/same-anchors.md"),
    run,
};

/// What an anchor says, in which language.
type Says<'t> = (Option<Language>, Vec<&'t str>);

/// At which score it stands, and where.
type Stands = (i64, Range<usize>);

/// Words for how often and how much.
static DEGREES: InEachLanguage = InEachLanguage {
    english: Phrases::read(include_str!("same_anchors/en.txt")),
    norwegian: Phrases::read(include_str!("same_anchors/nb.txt")),
    danish: Phrases::read(include_str!("same_anchors/da.txt")),
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for criterion in &subject.texts.criteria {
        // Each anchor against the first like it, so that three alike are told of twice.
        let mut seen: BTreeMap<Says<'_>, Stands> = BTreeMap::new();
        for AnchorTexts { anchor, wording } in &criterion.anchors {
            let score = anchor.score.value;
            let mut alike = None;
            for text in wording {
                let passage = text.words.passage;
                match seen.entry((passage.language, core(text))) {
                    Entry::Occupied(first) => {
                        alike.get_or_insert((first.get().clone(), passage.span.clone()));
                    }
                    Entry::Vacant(free) => drop(free.insert((score, passage.span.clone()))),
                }
            }
            let Some(((other, first), here)) = alike else { continue };
            found.push(
                here,
                msg!("found-same-anchors", one = other.to_string(), other = score.to_string()),
                msg!("why-same-anchors"),
                msg!("hint-same-anchors"),
            );
            found.related(first, msg!("label-same-anchor"));
        }
    }
}

/// What an anchor says when how often and how much is left out; all its words
/// where nothing else would be left.
fn core<'t>(text: &'t Text<'_>) -> Vec<&'t str> {
    let words = text.words.iter().enumerate();
    let core: Vec<&str> =
        words.filter_map(|(at, word)| (!text.stands_at(&DEGREES, at)).then_some(word)).collect();
    // “Never” against “Always” is the business of `vague-anchor`.
    if core.is_empty() { text.words.iter().collect() } else { core }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};

    fn are_same(texts: [&str; 3]) -> bool {
        let mut rubric = rubric();
        for (anchor, text) in rubric.criteria[0].anchors.iter_mut().zip(texts) {
            anchor.wording = plain(text);
        }
        said(&codes(&rubric), "same-anchors")
    }

    #[test]
    fn anchors_that_differ_only_in_how_much_do_not_differ() {
        assert!(are_same(["Asks the customer", "Tells a story", "Asks the customer."]));
        assert!(are_same(["Helps customers badly", "Sometimes helps customers", "Rang back"]));
        assert!(are_same(["Hjelper aldri kunden", "Hjelper ofte kunden", "Ringer tilbake"]));
    }

    #[test]
    fn anchors_of_different_behaviour_differ() {
        assert!(!are_same(["Waits to be told", "Helps when asked", "Sees the need first"]));
        assert!(!are_same(["Never", "Sometimes", "Always"]));
    }
}
