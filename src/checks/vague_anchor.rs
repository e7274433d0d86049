//! An anchor that judges instead of telling what one sees or hears.

use super::words::{Words, languages};
use super::{Check, Found, Subject};
use crate::model::{AnchorOutline, Level, Outline, Passage};
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
    for criterion in &subject.rubric.criteria {
        for anchor in &criterion.anchors {
            for passage in &anchor.wording {
                if judges(passage, subject.rubric) {
                    found.push(
                        passage.span.clone(),
                        msg!("found-vague-anchor", score = anchor.score.value.to_string()),
                        msg!("why-vague-anchor"),
                        msg!("hint-vague-anchor"),
                    );
                }
            }
        }
    }
}

/// Whether an anchor is one of them, in any language.
pub(super) fn is_one(anchor: &AnchorOutline, rubric: &Outline) -> bool {
    anchor.wording.iter().any(|passage| judges(passage, rubric))
}

fn judges(passage: &Passage, rubric: &Outline) -> bool {
    // Most anchors are sentences, and need not be taken apart to see that.
    if passage.text.bytes().filter(|byte| *byte == b' ').count() >= LONGEST {
        return false;
    }
    let words = Words::of(passage);
    let languages = languages(&words, &rubric.languages);
    languages.iter().any(|language| is_vague(&words, *language))
}

/// Whether every word is a verdict, a property, a degree, or holds these together.
///
/// One word that is none of these, such as a verb for something done, and the
/// anchor passes: better one vague anchor unseen than a good one blamed.
fn is_vague(words: &Words<'_>, language: Language) -> bool {
    let list = Lists::of(language);
    let judges = |word: &str| {
        list.verdicts.contains(&word)
            || word.chars().all(|character| character.is_ascii_digit())
            || (word.chars().count() > 4 && list.endings.iter().any(|end| word.ends_with(end)))
    };
    words.len() > 0
        && words.len() <= LONGEST
        && words.iter().all(|word| judges(word) || list.fillers.contains(&word))
        && words.iter().any(judges)
}

struct Lists {
    /// Verdicts and degrees.
    verdicts: &'static [&'static str],
    /// Endings of adjectives.
    endings: &'static [&'static str],
    /// Words that say nothing by themselves.
    fillers: &'static [&'static str],
}

impl Lists {
    const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Norwegian => &NORWEGIAN,
            Language::Danish => &DANISH,
        }
    }
}

const ENGLISH: Lists = Lists {
    verdicts: &[
        "good",
        "bad",
        "poor",
        "poorly",
        "well",
        "weak",
        "strong",
        "excellent",
        "average",
        "fair",
        "ok",
        "okay",
        "great",
        "best",
        "worst",
        "better",
        "worse",
        "acceptable",
        "satisfactory",
        "unsatisfactory",
        "outstanding",
        "low",
        "medium",
        "high",
        "limited",
        "adequate",
        "inadequate",
        "sufficient",
        "insufficient",
        "below",
        "above",
        "expectations",
        "expected",
        "exceeds",
        "meets",
        "very",
        "quite",
        "fully",
        "partly",
        "somewhat",
        "extremely",
        "top",
        "none",
        "never",
        "always",
        "often",
        "sometimes",
        "rarely",
        "seldom",
        "polite",
        "kind",
        "nice",
        "friendly",
        "calm",
        "skilled",
        "experienced",
        "motivated",
        "interested",
        "engaged",
        "structured",
        "professional",
        "mature",
        "clear",
        "unclear",
        "rude",
        "cold",
        "warm",
        "open",
        "closed",
        "quick",
        "slow",
        "lacking",
        "lacks",
        "solid",
        "confident",
        "unsure",
    ],
    endings: &["ful", "ive", "able", "ible", "ous", "less", "ical", "ent", "ant"],
    fillers: &[
        "a",
        "an",
        "the",
        "is",
        "are",
        "not",
        "no",
        "and",
        "or",
        "but",
        "at",
        "in",
        "of",
        "to",
        "with",
        "has",
        "have",
        "shows",
        "show",
        "some",
        "little",
        "much",
        "more",
        "than",
        "most",
        "all",
        "skills",
        "skill",
        "level",
        "performance",
        "ability",
        "abilities",
        "knowledge",
        "understanding",
        "candidate",
        "answer",
        "answers",
        "attitude",
        "person",
        "this",
        "area",
        "what",
        "for",
        "as",
        "demonstrates",
        "appears",
        "seems",
        "comes",
        "across",
        "too",
        "so",
    ],
};

const NORWEGIAN: Lists = Lists {
    verdicts: &[
        "bra",
        "god",
        "godt",
        "gode",
        "dårlig",
        "dårlige",
        "svak",
        "svake",
        "svakt",
        "sterk",
        "sterke",
        "sterkt",
        "middels",
        "utmerket",
        "fremragende",
        "ok",
        "grei",
        "greit",
        "glimrende",
        "best",
        "verst",
        "bedre",
        "verre",
        "lav",
        "lavt",
        "høy",
        "høyt",
        "begrenset",
        "tilfredsstillende",
        "utilstrekkelig",
        "under",
        "over",
        "forventning",
        "forventningene",
        "svært",
        "meget",
        "veldig",
        "ganske",
        "helt",
        "delvis",
        "ingen",
        "aldri",
        "alltid",
        "ofte",
        "noen",
        "ganger",
        "sjelden",
        "snill",
        "blid",
        "kald",
        "varm",
        "åpen",
        "trygg",
        "utrygg",
        "rask",
        "treg",
        "motivert",
        "interessert",
        "engasjert",
        "strukturert",
        "erfaren",
        "moden",
        "klar",
        "uklar",
        "flink",
        "topp",
        "mangelfull",
        "mangler",
        "solid",
        "usikker",
        "profesjonell",
        "uinteressert",
        "umotivert",
    ],
    endings: &[
        "ig", "lig", "som", "full", "løs", "bar", "iv", "ende", "isk", "ige", "lige", "somme",
        "fulle", "løse",
    ],
    fillers: &[
        "en",
        "et",
        "den",
        "det",
        "de",
        "er",
        "ikke",
        "og",
        "eller",
        "men",
        "på",
        "i",
        "av",
        "til",
        "med",
        "har",
        "viser",
        "noe",
        "lite",
        "mye",
        "mer",
        "enn",
        "mest",
        "alle",
        "ferdigheter",
        "nivå",
        "evne",
        "evner",
        "kunnskap",
        "kunnskaper",
        "forståelse",
        "kandidaten",
        "svar",
        "holdning",
        "person",
        "som",
        "fremstår",
        "virker",
        "for",
        "så",
    ],
};

const DANISH: Lists = Lists {
    verdicts: &[
        "god",
        "godt",
        "gode",
        "dårlig",
        "dårlige",
        "svag",
        "svage",
        "svagt",
        "stærk",
        "stærke",
        "stærkt",
        "middel",
        "udmærket",
        "fremragende",
        "ok",
        "okay",
        "fin",
        "fint",
        "glimrende",
        "bedst",
        "værst",
        "bedre",
        "værre",
        "lav",
        "lavt",
        "høj",
        "højt",
        "begrænset",
        "tilfredsstillende",
        "utilstrækkelig",
        "under",
        "over",
        "forventning",
        "forventningerne",
        "meget",
        "ret",
        "ganske",
        "helt",
        "delvist",
        "ingen",
        "aldrig",
        "altid",
        "ofte",
        "nogle",
        "gange",
        "sjældent",
        "sød",
        "glad",
        "kold",
        "varm",
        "åben",
        "tryg",
        "utryg",
        "hurtig",
        "langsom",
        "motiveret",
        "interesseret",
        "engageret",
        "struktureret",
        "erfaren",
        "moden",
        "klar",
        "uklar",
        "dygtig",
        "top",
        "mangelfuld",
        "mangler",
        "solid",
        "usikker",
        "professionel",
        "uinteresseret",
        "umotiveret",
    ],
    endings: &[
        "ig", "lig", "som", "fuld", "løs", "bar", "iv", "ende", "isk", "ige", "lige", "somme",
        "fulde", "løse",
    ],
    fillers: &[
        "en",
        "et",
        "den",
        "det",
        "de",
        "er",
        "ikke",
        "og",
        "eller",
        "men",
        "på",
        "i",
        "af",
        "til",
        "med",
        "har",
        "viser",
        "noget",
        "lidt",
        "mere",
        "end",
        "mest",
        "alle",
        "færdigheder",
        "niveau",
        "evne",
        "evner",
        "viden",
        "forståelse",
        "kandidaten",
        "svar",
        "holdning",
        "person",
        "som",
        "der",
        "fremstår",
        "virker",
        "for",
        "så",
    ],
};

#[cfg(test)]
mod tests {
    use crate::checks::testing::{codes, plain, rubric, said};

    fn is_vague(text: &str) -> bool {
        let mut rubric = rubric();
        rubric.criteria[0].anchors[0].wording = plain(text);
        said(&codes(&rubric), "vague-anchor")
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
