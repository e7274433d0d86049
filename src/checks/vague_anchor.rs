//! An anchor that judges instead of telling what one sees or hears.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::texts::{AnchorTexts, Text};
use super::words::Words;
use super::{Check, Found, Subject};
use crate::model::Level;
use crate::msg;
use crate::text::Language;

pub(super) const CHECK: Check = Check {
    code: "vague-anchor",
    level: Level::Warning,
    source: "Smith & Kendall 1963; Campion, Palmer & Campion 1997, component 9",
    page: include_str!("../../docs/checks/vague-anchor.md"),
    run,
};

/// An anchor of more words is not looked at: it says more than a verdict.
const LONGEST: usize = 12;

fn run(subject: &Subject<'_>, found: &mut Found<'_>) {
    let anchors = subject.texts.criteria.iter().flat_map(|criterion| &criterion.anchors);
    for AnchorTexts { anchor, wording } in anchors {
        for text in wording.iter().filter(|text| judges(text)) {
            found.push(
                text.words.passage.span.clone(),
                msg!("found-vague-anchor", score = anchor.score.value.to_string()),
                msg!("why-vague-anchor"),
                msg!("hint-vague-anchor"),
            );
        }
    }
}

/// Whether an anchor is one of them, in any language.
pub(super) fn is_one(anchor: &AnchorTexts<'_>) -> bool {
    anchor.wording.iter().any(judges)
}

fn judges(text: &Text<'_>) -> bool {
    text.languages.iter().any(|language| is_vague(&text.words, *language))
}

/// Whether every word is a verdict, a property, a degree, or holds these together.
///
/// One word that is none of these, such as a verb for something done, and the
/// anchor passes: better one vague anchor unseen than a good one blamed.
fn is_vague(words: &Words<'_>, language: Language) -> bool {
    if words.len() == 0 || words.len() > LONGEST {
        return false;
    }
    let list = Lists::of(language);
    let judges = |word: &str| {
        list.verdicts.contains(word)
            || word.chars().all(|character| character.is_ascii_digit())
            || (word.chars().count() > 4 && list.endings.iter().any(|end| word.ends_with(end)))
    };
    words.iter().all(|word| judges(word) || list.fillers.contains(word)) && words.iter().any(judges)
}

/// The words of a language, from its file.
struct Lists {
    /// Verdicts and degrees.
    verdicts: HashSet<&'static str>,
    /// Endings of adjectives.
    endings: Vec<&'static str>,
    /// Words that say nothing by themselves.
    fillers: HashSet<&'static str>,
}

impl Lists {
    fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Lists> =
            LazyLock::new(|| Lists::read(include_str!("vague/en.txt")));
        static NORWEGIAN: LazyLock<Lists> =
            LazyLock::new(|| Lists::read(include_str!("vague/nb.txt")));
        static DANISH: LazyLock<Lists> =
            LazyLock::new(|| Lists::read(include_str!("vague/da.txt")));
        match language {
            Language::English => &ENGLISH,
            Language::Norwegian => &NORWEGIAN,
            Language::Danish => &DANISH,
        }
    }

    /// Reads a file: `[verdicts]`, `[endings]` and `[fillers]`, each with words below; `#` begins a comment.
    fn read(file: &'static str) -> Self {
        let part = |name: &'static str| {
            let lines = file.lines().skip_while(move |line| *line != name).skip(1);
            let lines = lines.take_while(|line| !line.starts_with('['));
            lines.flat_map(str::split_whitespace)
        };
        Self {
            verdicts: part("[verdicts]").collect(),
            endings: part("[endings]").collect(),
            fillers: part("[fillers]").collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};

    fn is_vague(text: &str) -> bool {
        let mut rubric = rubric();
        rubric.criteria[0].anchors[0].wording = plain(text);
        said(&codes(&rubric), "vague-anchor")
    }

    #[test]
    fn every_list_has_words_and_none_twice() {
        for language in crate::text::Language::ALL {
            let lists = super::Lists::of(language);
            assert!(lists.verdicts.len() > 30 && lists.fillers.len() > 10, "{language:?}");
            assert!(lists.verdicts.is_disjoint(&lists.fillers), "{language:?}");
            assert!(!lists.endings.is_empty());
        }
    }

    #[test]
    fn adjectives_alone_are_vague() {
        for text in [
            "Very good",
            "Friendly and helpful",
            "Meets expectations",
            "Poor skills at this level",
            "Veldig hyggelig og positiv",
            "Under middels",
            "Meget dårlig",
            "Fremstår engageret og troværdig",
            "Bra",
            "5",
        ] {
            assert!(is_vague(text), "{text}");
        }
    }

    #[test]
    fn behaviour_is_not() {
        for text in [
            "Waits to be told.",
            "Helps when asked.",
            "Rang the supplier herself before being asked",
            "Svarer først når kunden spør to ganger",
            "Ringer kunden tilbage samme dag",
            "Avbryter kunden",
        ] {
            assert!(!is_vague(text), "{text}");
        }
    }
}
