//! A question that can be answered with yes or no.

use super::texts::Text;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "yes-no-question",
    level: Level::Warning,
    source: "OPM, Assessment Policy FAQ: How do I create structured interview questions?",
    page: include_str!("../../docs/checks/yes-no-question.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for question in subject.texts.questions() {
        if is_one(question) {
            found.push(
                question.words.passage.span.clone(),
                msg!("found-yes-no-question"),
                msg!("why-yes-no-question"),
                msg!("hint-yes-no-question"),
            );
        }
    }
}

/// Whether a question is one of them.
pub(super) fn is_one(question: &Text<'_>) -> bool {
    question.languages.iter().any(|language| is_closed(question, *language))
}

/// Whether the first sentence asks for yes or no, and nothing in the text for more.
///
/// A sentence asks for yes or no if it begins with its verb: in English an
/// auxiliary one, in Norwegian and Danish any verb, which the person addressed
/// then follows.
fn is_closed(question: &Text<'_>, language: Language) -> bool {
    let words = &question.words;
    let Some(first) = words.sentences().next() else { return false };
    let mark = words.behind(first.end - 1);
    if mark.contains(['.', ':']) || words.iter().any(asks_for_more) {
        return false;
    }
    let begin = words.word(first.start);
    let you = words.word(first.start + 1);
    match language {
        Language::English => ENGLISH_VERBS.contains(&begin),
        Language::Norwegian | Language::Danish => {
            NORDIC_VERBS.contains(&begin)
                || (matches!(you, "du" | "i" | "dere") && !NOT_VERBS.contains(&begin))
        }
    }
}

const ENGLISH_VERBS: [&str; 30] = [
    "are", "aren't", "can", "can't", "could", "couldn't", "did", "didn't", "do", "does", "don't",
    "had", "has", "have", "haven't", "is", "isn't", "may", "might", "must", "shall", "should",
    "was", "were", "will", "won't", "would", "wouldn't", "am", "ever",
];

/// Verbs of both languages that a yes/no question begins with, whoever is its subject.
const NORDIC_VERBS: [&str; 29] = [
    "er", "var", "har", "hadde", "havde", "kan", "kunne", "vil", "ville", "skal", "skulle", "må",
    "måtte", "bør", "burde", "blir", "bliver", "ble", "blev", "får", "fikk", "fik", "finnes",
    "findes", "gjør", "gør", "tør", "trenger", "behøver",
];

/// What may stand before “du” at the beginning of a sentence and is no verb.
const NOT_VERBS: [&str; 28] = [
    "hva", "hvad", "hvem", "hvor", "hvordan", "hvorfor", "hvornår", "hvilken", "hvilket", "hvilke",
    "når", "da", "hvis", "om", "at", "som", "mens", "fordi", "så", "dersom", "før", "etter",
    "efter", "og", "men", "eller", "mon", "jo",
];

/// Whether a word, in whichever language, asks for something to be told.
fn asks_for_more(word: &str) -> bool {
    matches!(
        word,
        "how"
            | "what"
            | "why"
            | "which"
            | "who"
            | "where"
            | "tell"
            | "describe"
            | "explain"
            | "example"
            | "examples"
            | "share"
            | "walk"
            | "give"
            | "show"
            | "hvordan"
            | "hva"
            | "hvorfor"
            | "hvilken"
            | "hvilket"
            | "hvilke"
            | "hvem"
            | "fortell"
            | "fortelle"
            | "beskriv"
            | "beskrive"
            | "forklar"
            | "forklare"
            | "eksempel"
            | "eksempler"
            | "gi"
            | "nevne"
            | "vise"
            | "si"
            | "hvad"
            | "fortæl"
            | "fortælle"
            | "nævne"
            | "sige"
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{question_codes, said};

    #[test]
    fn yes_and_no_is_seen_in_three_languages() {
        for text in [
            "Do you like customers?",
            "Have you ever helped an angry customer?",
            "Liker du å jobbe med kunder?",
            "Har du noen gang vært uenig med en kollega?",
            "Er det viktig for deg å ha orden?",
            "Kan du lide at arbejde med kunder?",
            "Trives du med travle dage?",
        ] {
            assert!(said(&question_codes(text), "yes-no-question"), "{text}");
        }
    }

    #[test]
    fn a_question_that_asks_to_tell_is_open() {
        for text in [
            "Tell me about a time when you helped someone.",
            "Can you tell me about a time when you failed?",
            "Have you ever lost a customer? What did you do?",
            "When did you last help somebody who had not asked?",
            "What did it cost you?",
            "Fortell om en gang du hjalp noen.",
            "Kan du fortelle om en gang du tok feil?",
            "Når hjalp du sist noen som ikke hadde spurt?",
            "Hva gjør du når en kunde er sint?",
            "Hvad gjorde du, da kunden blev vred?",
            "Hvornår har du sidst hjulpet nogen?",
            "Kan du give et eksempel på en svær samtale?",
        ] {
            assert!(!said(&question_codes(text), "yes-no-question"), "{text}");
        }
    }
}
