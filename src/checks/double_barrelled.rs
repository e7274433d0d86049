//! Two things asked or scored as if they were one.

use std::ops::Range;

use super::texts::Text;
use super::words::Words;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "double-barrelled",
    level: Level::Advice,
    source: "Krosnick & Presser, Question and Questionnaire Design, 2010",
    page: include_str!("../../docs/checks/double-barrelled.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for question in subject.texts.questions() {
        if let Some(words) = first(question, two_questions) {
            found.push(
                question.within(subject.rubric, words),
                msg!("found-double-question"),
                msg!("why-double-question"),
                msg!("hint-double-question"),
            );
        }
    }
    for name in subject.texts.names() {
        if let Some(words) = first(name, two_things) {
            found.push(
                name.within(subject.rubric, words),
                msg!("found-double-criterion"),
                msg!("why-double-criterion"),
                msg!("hint-double-criterion"),
            );
        }
    }
}

fn first(
    text: &Text<'_>,
    find: impl Fn(&Words<'_>, Language) -> Option<Range<usize>>,
) -> Option<Range<usize>> {
    text.languages.iter().find_map(|language| find(&text.words, *language))
}

/// The “and” that joins two things in one question, or two questions.
///
/// A story (“a time when a customer called and …”) has as many “and” as it
/// likes: only sentences that ask directly for a habit, an opinion or an
/// ability are looked at, and only until the next clause begins.
fn two_questions(words: &Words<'_>, language: Language) -> Option<Range<usize>> {
    for sentence in words.sentences() {
        let direct = direct(language).iter().any(|phrase| words.stands_at(phrase, sentence.start));
        for at in sentence.start + 1..sentence.end.saturating_sub(1) {
            if !and(language).contains(&words.word(at)) || is_pair(words, at, language) {
                continue;
            }
            // “… og planlegger du …”: a verb before its subject asks again.
            let turned = language != Language::English && words.word(at + 2) == "du";
            let asks_again = turned || question_words(language).contains(&words.word(at + 1));
            let tells_on = clauses(language).contains(&words.word(at + 1));
            if (direct && !tells_on) || (asks_again && is_asked(words, &sentence, language)) {
                return Some(at..at + 2);
            }
        }
    }
    None
}

/// Whether a sentence begins with a question word or a verb, not with “tell me”.
fn is_asked(words: &Words<'_>, sentence: &Range<usize>, language: Language) -> bool {
    let first = words.word(sentence.start);
    question_words(language).contains(&first)
        || direct(language).iter().any(|phrase| phrase.split(' ').next() == Some(first))
}

/// The “and” that joins two things in the name of a criterion.
///
/// One word before it and several behind are two adjectives of one noun
/// (“open and closed questions”), which is one thing.
fn two_things(words: &Words<'_>, language: Language) -> Option<Range<usize>> {
    let at = (1..words.len().saturating_sub(1)).find(|at| and(language).contains(&words.word(*at)));
    if let Some(at) = at {
        let behind = words.len() - at - 1;
        let adjectives = at == 1 && behind >= 2;
        return (!adjectives && !is_pair(words, at, language)).then_some(at - 1..at + 2);
    }
    let joined = (0..words.len().saturating_sub(1))
        .find(|at| words.behind(*at).trim() == "&" || words.behind(*at).trim() == "+")?;
    Some(joined..joined + 2)
}

fn and(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["and"],
        Language::Norwegian | Language::Danish => &["og", "samt"],
    }
}

/// Whether the words around an “and” are one thing together.
fn is_pair(words: &Words<'_>, at: usize, language: Language) -> bool {
    let pairs: &[&str] = match language {
        Language::English => &[
            "more and more",
            "now and then",
            "again and again",
            "pros and cons",
            "time and again",
            "back and forth",
            "up and down",
            "day and night",
            "ups and downs",
            "give and take",
            "question and answer",
            "questions and answers",
            "trial and error",
            "black and white",
        ],
        Language::Norwegian => &[
            "mer og mer",
            "av og til",
            "til og med",
            "frem og tilbake",
            "fram og tilbake",
            "fordeler og ulemper",
            "ris og ros",
            "opp og ned",
            "dag og natt",
            "gang på gang",
            "spørsmål og svar",
            "prøve og feile",
            "vel og bra",
            "til og fra",
            "da og da",
        ],
        Language::Danish => &[
            "mere og mere",
            "af og til",
            "til og med",
            "frem og tilbage",
            "fordele og ulemper",
            "ris og ros",
            "op og ned",
            "dag og nat",
            "spørgsmål og svar",
            "til og fra",
            "nu og da",
            "en gang imellem",
        ],
    };
    at > 0 && words.any_stands_at(pairs, at - 1)
}

/// Sentences that begin so ask directly for a habit, an opinion or an ability.
fn direct(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "how do you",
            "how would you",
            "how good are you",
            "how are you",
            "are you",
            "do you",
            "can you",
            "would you",
            "what do you think",
            "what is your",
            "what are your",
            "describe your",
            "tell me about your",
            "how important",
        ],
        Language::Norwegian => &[
            "hvordan er du",
            "hvordan håndterer du",
            "hvordan jobber du",
            "hvordan takler du",
            "hvordan vil du",
            "hvordan ville du",
            "hvor god er du",
            "hvor viktig",
            "er du",
            "liker du",
            "kan du",
            "har du",
            "hva synes du",
            "hva mener du",
            "hva er din",
            "hva er dine",
            "beskriv din",
            "beskriv ditt",
            "beskriv dine",
            "fortell om din",
            "fortell om dine",
            "fortell om erfaringen",
        ],
        Language::Danish => &[
            "hvordan er du",
            "hvordan håndterer du",
            "hvordan arbejder du",
            "hvordan tackler du",
            "hvordan vil du",
            "hvordan ville du",
            "hvor god er du",
            "hvor vigtigt",
            "er du",
            "kan du",
            "har du",
            "hvad synes du",
            "hvad mener du",
            "hvad er din",
            "hvad er dine",
            "beskriv din",
            "beskriv dit",
            "beskriv dine",
            "fortæl om din",
            "fortæl om dine",
        ],
    }
}

/// Behind an “and” these begin a question of its own.
fn question_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["how", "what", "why", "which", "who", "do", "did", "are", "would"],
        Language::Norwegian => {
            &["hvordan", "hva", "hvorfor", "hvilken", "hvilke", "hvem", "er", "har", "kan"]
        }
        Language::Danish => {
            &["hvordan", "hvad", "hvorfor", "hvilken", "hvilke", "hvem", "er", "har", "kan"]
        }
    }
}

/// Behind an “and” these go on with the same thing.
fn clauses(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["then", "so", "therefore", "still", "yet", "not"],
        Language::Norwegian => &["så", "derfor", "likevel", "ikke"],
        Language::Danish => &["så", "derfor", "alligevel", "ikke"],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{name_codes, question_codes, said};

    #[test]
    fn two_questions_in_one_are_seen() {
        for text in [
            "How do you handle stress and conflicts?",
            "What went wrong, and why did you do it?",
            "Are you patient and precise?",
            "Hvordan håndterer du stress og konflikter?",
            "Hva gikk galt, og hvorfor gjorde du det?",
            "Hvor lenge har du jobbet der, og trives du?",
            "Hvor længe har du arbejdet der, og trives du?",
            "Beskriv din erfaring med Excel og kundesystemer.",
            "Hvordan håndterer du stress og konflikter på jobbet?",
        ] {
            assert!(said(&question_codes(text), "double-barrelled"), "{text}");
        }
    }

    #[test]
    fn a_story_may_have_an_and() {
        for text in [
            "Tell me about a time when a customer called and was angry.",
            "How do you weigh pros and cons?",
            "What did you do when the customer got up and left?",
            "Fortell om en gang en kunde ringte og var sint.",
            "Fortæl om en gang, hvor du måtte sige nej og stå ved det.",
            "Hva gjør du når en kunde av og til er sint?",
            "Hva gjør du når en kunde ringer og du ikke vet svaret?",
            "Hvad gør du, når en kunde ringer, og du ikke kender svaret?",
        ] {
            assert!(!said(&question_codes(text), "double-barrelled"), "{text}");
        }
    }

    #[test]
    fn a_criterion_of_two_things_is_seen() {
        for name in ["Friendly and patient", "Planning & follow-up", "Vennlig og tålmodig"] {
            assert!(said(&name_codes(name), "double-barrelled"), "{name}");
        }
        for name in ["Open and closed questions", "Helpful", "Sterke og svake uttrykk"] {
            assert!(!said(&name_codes(name), "double-barrelled"), "{name}");
        }
    }
}
