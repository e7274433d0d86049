//! Questions that give the answer away, and criteria that name a verdict.

use super::texts::{Text, first_phrase, names, questions};
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "leading",
    level: Level::Warning,
    source: "Krosnick & Presser, Question and Questionnaire Design, 2010",
    page: include_str!("../../docs/checks/leading.md"),
    run,
};

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    for question in questions(subject.rubric) {
        if let Some(words) = first_phrase(&question, leading) {
            found.push(
                place(subject, &question, words),
                msg!("found-leading-question"),
                msg!("why-leading-question"),
                msg!("hint-leading-question"),
            );
        }
    }
    for name in names(subject.rubric) {
        if let Some(words) = first_phrase(&name, verdicts) {
            found.push(
                place(subject, &name, words),
                msg!("found-leading-criterion"),
                msg!("why-leading-criterion"),
                msg!("hint-leading-criterion"),
            );
        }
    }
}

/// Whether a question is one of them.
pub(super) fn is_one(question: &Text<'_>) -> bool {
    first_phrase(question, leading).is_some()
}

fn place(
    subject: &Subject<'_>,
    text: &Text<'_>,
    words: std::ops::Range<usize>,
) -> std::ops::Range<usize> {
    subject.rubric.within(text.words.passage, text.words.place(words))
}

/// With these words a question says which answer is wanted.
fn leading(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "don't you",
            "don’t you",
            "wouldn't you",
            "wouldn’t you",
            "isn't it",
            "isn’t it",
            "aren't you",
            "aren’t you",
            "haven't you",
            "haven’t you",
            "do you agree",
            "would you agree",
            "you would agree",
            "i assume you",
            "we assume you",
            "i take it you",
            "you surely",
            "surely you",
            "of course you",
            "you obviously",
            "obviously you",
            "you must be",
            "as you know",
            "wouldn't it",
            "can we expect",
            "can we count on",
        ],
        Language::Norwegian => &[
            "ikke sant",
            "^er du ikke",
            "er du enig",
            "^synes du ikke",
            "^mener du ikke",
            "du er vel",
            "du har vel",
            "du kan vel",
            "du liker vel",
            "du tåler vel",
            "du klarer vel",
            "du vil vel",
            "du vet vel",
            "du synes vel",
            "du er sikkert",
            "du liker sikkert",
            "^vil du ikke",
            "^liker du ikke",
            "^er det ikke slik",
            "du er selvfølgelig",
            "selvfølgelig er du",
            "selvsagt er du",
            "du er jo",
            "du liker jo",
            "du kan jo",
            "^har du ikke",
            "regner med at du",
            "går ut fra at du",
            "forutsetter at du",
            "kan vi stole på",
            "kan vi regne med",
        ],
        Language::Danish => &[
            "ikke sandt",
            "^er du ikke",
            "er du enig",
            "^synes du ikke",
            "^mener du ikke",
            "du er vel",
            "du har vel",
            "du kan vel",
            "du tåler vel",
            "du klarer vel",
            "du vil vel",
            "du ved vel",
            "du synes vel",
            "du er sikkert",
            "^vil du ikke",
            "^er det ikke sådan",
            "du er selvfølgelig",
            "selvfølgelig er du",
            "du er jo",
            "du kan jo",
            "du kan godt lide at",
            "^har du ikke",
            "regner med at du",
            "går ud fra at du",
            "forudsætter at du",
            "kan vi stole på",
            "kan vi regne med",
            "vel nok",
            "mon ikke",
        ],
    }
}

/// These name an impression, not something that can be heard or seen.
fn verdicts(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[
            "culture fit",
            "cultural fit",
            "good fit",
            "team fit",
            "gut feeling",
            "good chemistry",
            "personal chemistry",
            "likeab*",
            "rock star",
            "rockstar",
            "ninja",
            "right attitude",
            "right type",
            "right kind",
            "one of us",
            "perfect",
            "excellent",
            "outstanding",
            "fits in",
        ],
        Language::Norwegian => &[
            "god kjemi",
            "personkjemi",
            "passer inn",
            "rett type",
            "riktig type",
            "riktig holdning",
            "rett holdning",
            "riktige holdninger",
            "magefølelse",
            "en av oss",
            "kulturmatch",
            "perfekt",
            "fremragende",
            "glimrende",
        ],
        Language::Danish => &[
            "god kemi",
            "personkemi",
            "passer ind",
            "rette type",
            "rigtige type",
            "rette holdning",
            "rigtige holdning",
            "rigtige holdninger",
            "mavefornemmelse",
            "en af os",
            "kulturmatch",
            "perfekt",
            "fremragende",
            "glimrende",
        ],
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{name_codes, question_codes, said};

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
