//! Questions that give the answer away, and criteria that name a verdict.

use super::phrases::{InEachLanguage, Phrases};
use super::texts::Text;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;

pub(super) const CHECK: Check = Check {
    code: "leading",
    level: Level::Warning,
    source: "Krosnick & Presser, Question and Questionnaire Design, 2010",
    page: include_str!("../../docs/checks/leading.md"),
    run,
};

/// What gives an answer away, and what names an impression: the headings of each file.
static PHRASES: InEachLanguage = InEachLanguage {
    english: Phrases::read(include_str!("leading/en.txt")),
    norwegian: Phrases::read(include_str!("leading/nb.txt")),
    danish: Phrases::read(include_str!("leading/da.txt")),
};
const QUESTIONS: usize = 0;
const CRITERIA: usize = 1;

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for question in subject.texts.questions() {
        if let Some(hit) = question.first(&PHRASES, QUESTIONS) {
            found.push(
                question.within(subject.rubric, hit.words),
                msg!("found-leading-question"),
                msg!("why-leading-question"),
                msg!("hint-leading-question"),
            );
        }
    }
    for name in subject.texts.names() {
        if let Some(hit) = name.first(&PHRASES, CRITERIA) {
            found.push(
                name.within(subject.rubric, hit.words),
                msg!("found-leading-criterion"),
                msg!("why-leading-criterion"),
                msg!("hint-leading-criterion"),
            );
        }
    }
}

/// Whether a question is one of them.
pub(super) fn is_one(question: &Text<'_>) -> bool {
    question.first(&PHRASES, QUESTIONS).is_some()
}

#[cfg(test)]
mod tests {
    use super::{CRITERIA, PHRASES, QUESTIONS};
    use crate::checks::testing::{name_codes, question_codes, said};
    use crate::text::Language;

    #[test]
    fn every_list_has_its_two_headings() {
        for language in Language::ALL {
            let list = PHRASES.of(language);
            assert_eq!(list.heading(QUESTIONS).0, "questions");
            assert_eq!(list.heading(CRITERIA).0, "criteria");
            assert!(list.iter().all(|(_, phrase)| phrase.to_lowercase() == phrase));
        }
    }

    #[test]
    fn a_question_that_gives_the_answer_away_is_seen() {
        for text in [
            "You like people, don't you?",
            "Would you agree that service matters most?",
            "Du liker vel å jobbe i team?",
            "Service er viktig, ikke sant?",
            "Synes du ikke, at service er vigtigst?",
            "Du er jo vant til kunder – hvordan går det?",
        ] {
            assert!(said(&question_codes(text), "leading"), "{text}");
        }
    }

    #[test]
    fn an_open_question_does_not_lead() {
        for text in [
            "Tell me about a time when you disagreed with a manager.",
            "What would you do differently now?",
            "Fortell om en gang du ikke var enig med en kollega.",
            "Fortæl om en gang, hvor du ikke var enig.",
        ] {
            assert!(!said(&question_codes(text), "leading"), "{text}");
        }
    }

    #[test]
    fn a_criterion_that_is_a_verdict_is_seen() {
        for name in ["Culture fit", "God kjemi", "Mavefornemmelse", "Excellent communicator"] {
            assert!(said(&name_codes(name), "leading"), "{name}");
        }
        assert!(!said(&name_codes("Helpful"), "leading"));
    }
}
