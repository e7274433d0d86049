//! A question or criterion that touches what an employer may not ask about.

use std::ops::Range;

use super::grounds::GROUNDS;
use super::texts::Text;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Message;

pub(super) const CHECK: Check = Check {
    code: "protected-ground",
    level: Level::Warning,
    source: "the law against discrimination of the country in question",
    page: include_str!("../../docs/checks/protected-ground.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let texts = &subject.texts;
    let read = texts.questions().chain(texts.names()).chain(texts.descriptions());
    // Behind a mistyped key a question is asked all the same once the key is put right.
    for text in read.chain(&texts.strays) {
        for touched in touched(text) {
            found.push_from(
                touched.law,
                text.within(subject.rubric, touched.words),
                msg!("found-protected-ground", ground = name(touched.ground)),
                msg!("why-protected-ground"),
                msg!("hint-protected-ground"),
            );
        }
    }
}

/// A ground that a text touches.
struct Touched {
    ground: &'static str,
    law: &'static str,
    words: Range<usize>,
}

/// Each ground whose words stand in a text, where they first do.
fn touched(text: &Text<'_>) -> Vec<Touched> {
    let mut touched: Vec<Touched> = Vec::new();
    for language in text.languages {
        let grounds = GROUNDS.of(*language);
        for hit in grounds.first_of_each_section(&text.words) {
            let (ground, law) = grounds.heading(hit.section);
            // A text that may be in two languages may touch a ground in both.
            if touched.iter().all(|other| other.ground != ground) {
                touched.push(Touched { ground, law, words: hit.words });
            }
        }
    }
    touched
}

/// What a ground is called.
pub(super) fn name(id: &str) -> Message {
    match id {
        "age" => msg!("ground-age"),
        "family" => msg!("ground-family"),
        "religion" => msg!("ground-religion"),
        "health" => msg!("ground-health"),
        "origin" => msg!("ground-origin"),
        "union" => msg!("ground-union"),
        "politics" => msg!("ground-politics"),
        _ => msg!("ground-orientation"),
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{findings, name_codes, plain, question_codes, rubric, said};

    #[test]
    fn what_may_not_be_asked_is_seen_in_three_languages() {
        for text in [
            "How old are you?",
            "Do you plan to have children?",
            "What is your religion?",
            "How is your health?",
            "Where were you born?",
            "Are you a member of a trade union?",
            "Hvor gammel er du?",
            "Har du planer om å få barn?",
            "Er du gravid?",
            "Hvilken religion har du?",
            "Hvordan er helsen din?",
            "Hvor kommer du opprinnelig fra?",
            "Er du medlem av en fagforening?",
            "Hvor gammel er du, og hvornår er du født?",
            "Planlægger du at få børn?",
            "Hvilken religion tilhører du?",
            "Hvordan er dit helbred?",
            "Hvor kommer din familie fra?",
            "Er du medlem af en fagforening?",
        ] {
            assert!(said(&question_codes(text), "protected-ground"), "{text}");
        }
    }

    #[test]
    fn customers_may_be_old_ill_and_of_any_faith() {
        for text in [
            "Tell me about a time when an old customer needed help with a form.",
            "Tell me about a patient whose health got worse while you were there.",
            "Fortell om en gang du hjalp en eldre kunde med nettbanken.",
            "Fortell om en gang du måtte ta hensyn til en kundes religion.",
            "Fortæl om en gang, hvor du hjalp en borger, der var syg.",
            "Hvor gammelt var systemet, da du begyndte?",
        ] {
            assert!(!said(&question_codes(text), "protected-ground"), "{text}");
        }
    }

    #[test]
    fn the_law_is_that_of_the_language() {
        let mut rubric = rubric();
        rubric.criteria[0].questions[0].wording =
            plain("Er du gravid nå, eller har du planer om det?");
        let finding = findings(&rubric).into_iter().find(|one| one.code == "protected-ground");
        let source = finding.and_then(|finding| finding.why?.source).unwrap_or_default();
        assert!(source.contains("likestillings- og diskrimineringsloven § 30"), "{source}");
    }

    #[test]
    fn a_criterion_for_the_young_is_seen() {
        assert!(said(&name_codes("Young and dynamic"), "protected-ground"));
        assert!(said(&name_codes("Ung og dynamisk"), "protected-ground"));
    }
}
