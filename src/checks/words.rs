//! A text in words, for checks of wording.

use std::ops::Range;

use crate::model::Passage;
use crate::text::Language;

/// The words of a passage in lower case, each with its place in the passage.
pub(super) struct Words<'p> {
    /// The passage.
    pub(super) passage: &'p Passage,
    lower: String,
    places: Vec<Range<usize>>,
    /// Which bytes any word begins with, a bit for each.
    initials: [u64; 4],
}

impl<'p> Words<'p> {
    /// Takes a passage apart.
    pub(super) fn of(passage: &'p Passage) -> Self {
        let lower = lower(&passage.text);
        let mut places: Vec<Range<usize>> = Vec::with_capacity(lower.len() / 6);
        // A dash or an apostrophe alone is no word.
        let (mut start, mut is_word) = (None, false);
        let mut end_at = |start: Option<usize>, end: usize, is_word: bool| {
            if let (Some(start), true) = (start, is_word) {
                places.push(start..end);
            }
        };
        for (at, character) in lower.char_indices() {
            match kind(character) {
                Kind::Letter => {
                    start.get_or_insert(at);
                    is_word = true;
                }
                Kind::Joint => {
                    start.get_or_insert(at);
                }
                Kind::Gap => {
                    end_at(start.take(), at, is_word);
                    is_word = false;
                }
            }
        }
        end_at(start, lower.len(), is_word);
        let mut initials = [0; 4];
        for place in &places {
            let initial = lower.as_bytes()[place.start];
            initials[usize::from(initial) / 64] |= 1 << (initial % 64);
        }
        Self { passage, lower, places, initials }
    }

    /// How many words there are.
    pub(super) const fn len(&self) -> usize {
        self.places.len()
    }

    /// A word in lower case; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &str {
        self.places.get(at).map_or("", |place| &self.lower[place.clone()])
    }

    /// All words in lower case.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|place| &self.lower[place.clone()])
    }

    /// The bytes of some words in the passage's text.
    pub(super) fn place(&self, words: Range<usize>) -> Range<usize> {
        match (self.places.get(words.start), self.places.get(words.end.saturating_sub(1))) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..self.passage.text.len(),
        }
    }

    /// Where a phrase first stands: words with a space between them, of which
    /// one may end in `*` for any ending.
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        // Every text is searched for hundreds of phrases: most are passed over by their first letter.
        let initial = *phrase.as_bytes().first()?;
        if self.initials[usize::from(initial) / 64] & (1 << (initial % 64)) == 0 {
            return None;
        }
        let count = 1 + phrase.bytes().filter(|byte| *byte == b' ').count();
        let last = self.len().checked_sub(count)?;
        let second = phrase.as_bytes().get(1).filter(|byte| **byte != b'*');
        let begins = |place: &Range<usize>| {
            let word = &self.lower.as_bytes()[place.clone()];
            let second_fits = match second {
                None => true,
                Some(b' ') => word.len() == 1,
                Some(second) => word.get(1) == Some(second),
            };
            word[0] == initial && second_fits
        };
        let candidates = self.places[..=last].iter().enumerate().filter(|(_, place)| begins(place));
        let mut found = candidates.map(|(at, _)| at).filter(|at| self.stands_at(phrase, *at));
        found.next().map(|at| at..at + count)
    }

    /// Whether a phrase stands at a word.
    pub(super) fn stands_at(&self, phrase: &str, at: usize) -> bool {
        phrase.split(' ').enumerate().all(|(number, wanted)| {
            let word = self.word(at + number);
            match wanted.strip_suffix('*') {
                Some(beginning) => word.starts_with(beginning),
                None => word == wanted,
            }
        })
    }

    /// Whether any of some phrases stands at a word.
    pub(super) fn any_stands_at(&self, phrases: &[&str], at: usize) -> bool {
        phrases.iter().any(|phrase| self.stands_at(phrase, at))
    }

    /// What stands between two neighbouring words, or behind the last one.
    pub(super) fn behind(&self, at: usize) -> &str {
        let start = self.places.get(at).map_or(0, |place| place.end);
        let end = self.places.get(at + 1).map_or(self.lower.len(), |place| place.start);
        self.lower.get(start..end).unwrap_or_default()
    }

    /// The sentences, as ranges of words.
    pub(super) fn sentences(&self) -> Vec<Range<usize>> {
        let (mut start, mut sentences) = (0, Vec::new());
        for at in 0..self.len() {
            if at + 1 == self.len() || self.behind(at).contains(['.', '?', '!', ':', ';', '\n']) {
                sentences.push(start..at + 1);
                start = at + 1;
            }
        }
        sentences
    }
}

/// What a character is for a word.
enum Kind {
    /// A part of it.
    Letter,
    /// A part of it where there are letters too.
    Joint,
    /// What stands between two.
    Gap,
}

fn kind(character: char) -> Kind {
    match character {
        'a'..='z' | '0'..='9' => Kind::Letter,
        '\'' | '’' | '-' | '\u{300}'..='\u{36f}' => Kind::Joint,
        _ if !character.is_ascii() && character.is_alphanumeric() => Kind::Letter,
        _ => Kind::Gap,
    }
}

/// The text in lower case, every character with as many bytes as before.
fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            lower.push(character.to_ascii_lowercase());
            continue;
        }
        let mut small = character.to_lowercase();
        match (small.next(), small.next()) {
            (Some(one), None) if one.len_utf8() == character.len_utf8() => lower.push(one),
            _ => lower.push(character),
        }
    }
    lower
}

/// The languages that a passage may be in: its own, else what its words tell.
pub(super) fn languages(words: &Words<'_>, stated: &[Language]) -> &'static [Language] {
    use Language::{Danish, English, Norwegian};
    let one = |language| match language {
        English => &[English][..],
        Norwegian => &[Norwegian][..],
        Danish => &[Danish][..],
    };
    if let Some(language) = words.passage.language {
        return one(language);
    }
    if let [only] = stated {
        return one(*only);
    }
    let mut best = (0, &Language::ALL[..]);
    for (language, telling) in TELLING {
        let count = words.iter().filter(|word| telling.contains(word)).count();
        if count > best.0 {
            best = (count, one(language));
        } else if count == best.0 && count > 0 {
            best.1 = &Language::ALL;
        }
    }
    best.1
}

/// Common words that stand in one of the three languages and not in the others.
const TELLING: [(Language, &[&str]); 3] = [
    (
        Language::English,
        &[
            "the", "of", "you", "your", "with", "about", "what", "how", "when", "who", "is", "are",
            "do", "does", "did", "have", "has", "and", "to", "a", "tell", "would", "why",
        ],
    ),
    (
        Language::Norwegian,
        &[
            "deg", "hva", "av", "noe", "noen", "fortell", "hvordan", "gjør", "etter", "jobb",
            "uten", "bli", "ble", "ga", "gir", "mye", "når", "spør", "kunden", "hvilke", "selv",
            "beskriv", "ulike", "mellom", "arbeider", "hvorfor", "jobber",
        ],
    ),
    (
        Language::Danish,
        &[
            "dig", "hvad", "af", "noget", "nogen", "fortæl", "hvordan", "gør", "efter", "job",
            "uden", "blive", "blev", "gav", "giver", "meget", "hvornår", "spørger", "kunden",
            "hvilke", "selv", "beskriv", "mellem", "arbejder", "hvorfor", "sådan", "også",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::{Words, languages};
    use crate::model::Passage;
    use crate::text::Language;

    fn passage(text: &str) -> Passage {
        Passage { language: None, text: text.to_owned(), span: 0..0 }
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let passage = passage("Har du BARN – eller «planer»?");
        let words = Words::of(&passage);
        assert_eq!(words.iter().collect::<Vec<_>>(), ["har", "du", "barn", "eller", "planer"]);
        let found = words.find("du barn*").expect("the phrase");
        assert_eq!(&passage.text[words.place(found)], "du BARN");
        assert_eq!(words.find("barn planer"), None);
    }

    #[test]
    fn sentences_end_at_their_marks() {
        let passage = passage("Tell me. Why did you? Because");
        assert_eq!(Words::of(&passage).sentences(), [0..2, 2..5, 5..6]);
    }

    #[test]
    fn the_three_languages_are_told_apart_by_their_words() {
        let of = |text: &str| languages(&Words::of(&passage(text)), &[]).to_vec();
        assert_eq!(of("Tell me about the customer"), [Language::English]);
        assert_eq!(of("Fortell om en gang noe gikk galt"), [Language::Norwegian]);
        assert_eq!(of("Fortæl om en gang, hvor noget gik galt"), [Language::Danish]);
        assert_eq!(of("BALA"), Language::ALL);
    }
}
