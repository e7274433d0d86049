//! A description that says “must”, where a total can make up for it.

use std::ops::Range;

use super::texts::Text;
use super::words::Words;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "must-without-minimum",
    level: Level::Advice,
    source: "docs/METHODS.md: a total is a weighted mean",
    page: include_str!("../../docs/checks/must-without-minimum.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for texts in subject.texts.criteria.iter().filter(|one| one.criterion.minimum.is_none()) {
        for text in &texts.descriptions {
            let Some(words) = demand(text) else { continue };
            found.push(
                text.within(subject.rubric, words),
                msg!("found-must-without-minimum", criterion = texts.criterion.called()),
                msg!("why-must-without-minimum"),
                msg!("hint-must-without-minimum"),
            );
        }
    }
}

/// The words with which the text demands something, unless they are taken back at once.
fn demand(text: &Text<'_>) -> Option<Range<usize>> {
    let words = &text.words;
    let demands = text.languages.iter().flat_map(|language| demands(*language));
    let found = demands.filter_map(|phrase| {
        let found = words.find(phrase)?;
        let taken_back = matches!(words.word(found.end), "not" | "ikke" | "gjerne" | "gerne");
        (!taken_back && !is_in_subclause(words, found.start)).then_some(found)
    });
    found.min_by_key(|found| found.start)
}

/// Danish “må” means “may” and is left out.
fn demands(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => {
            &["must", "is required", "are required", "is a requirement", "prerequisite"]
        }
        Language::Norwegian => {
            &["må", "skal", "er et krav", "er en forutsetning", "forutsettes", "kreves"]
        }
        Language::Danish => &["skal", "er et krav", "er en forudsætning", "forudsættes", "kræves"],
    }
}

/// Whether a word stands in a clause of purpose, condition, time or indirect question,
/// where “must” demands nothing of the candidate.
fn is_in_subclause(words: &Words<'_>, at: usize) -> bool {
    const OPENING: [&str; 24] = [
        "so", "if", "when", "that", "which", "before", "what", "how", "slik", "hvis", "når", "som",
        "at", "hva", "hvordan", "før", "sådan", "så", "der", "hvad", "hvornår", "inden", "hvor",
        "where",
    ];
    (0..at)
        .rev()
        .take_while(|before| !words.behind(*before).contains(['.', ':', ';']))
        .any(|before| OPENING.contains(&words.word(before)))
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};
    use crate::model::Part;

    fn is_said_of(text: &str) -> bool {
        let mut rubric = rubric();
        rubric.criteria[0].description = plain(text);
        said(&codes(&rubric), "must-without-minimum")
    }

    #[test]
    fn a_demand_is_seen_in_three_languages() {
        for text in [
            "Must speak Danish with customers.",
            "A driving licence is required.",
            "Må kunne snakke norsk med kundene.",
            "Kandidaten skal kunne arbeide alene om natten.",
            "Skal kunne tale dansk med kunderne.",
        ] {
            assert!(is_said_of(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_demand_is_left_alone() {
        for text in [
            "Need not have done it before.",
            "Knows what customers must do when they call.",
            "Må gjerne ha erfaring fra butikk.",
            "Vet hva kunden skal bruke produktet til.",
            "Ved, hvad kunden skal bruge produktet til.",
        ] {
            assert!(!is_said_of(text), "{text}");
        }
    }

    #[test]
    fn with_a_minimum_a_demand_is_in_order() {
        let mut rubric = rubric();
        rubric.criteria[0].description = plain("Must speak Danish.");
        rubric.criteria[0].minimum = Some(Part { value: 4, span: 0..0 });
        assert!(!said(&codes(&rubric), "must-without-minimum"));
    }
}
