//! A text in words, for checks of wording.

use std::ops::Range;

use crate::model::Passage;
use crate::text::Language;

/// The words of a passage in lower case, each with its place in the passage.
pub(super) struct Words<'p> {
    /// The passage.
    pub(super) passage: &'p Passage,
    lower: String,
    list: Vec<Word>,
}

/// A word of a text.
struct Word {
    place: Range<usize>,
    follows: Follows,
}

/// What stands between a word and the next.
#[derive(PartialEq, Eq)]
enum Follows {
    /// Nothing that ends a sentence.
    MoreOfTheSentence,
    /// A mark at which a sentence ends.
    NextSentence,
}

impl<'p> Words<'p> {
    /// Takes a passage apart.
    pub(super) fn of(passage: &'p Passage) -> Self {
        let text = passage.text.as_str();
        let mut lower = text.to_ascii_lowercase();
        let mut list: Vec<Word> = Vec::with_capacity(text.len() / 5);
        // A dash or an apostrophe alone is no word.
        let (mut start, mut is_word) = (None, false);
        let mut at = 0;
        while let Some(byte) = text.as_bytes().get(at) {
            let (kind, length) = match ASCII.get(usize::from(*byte)) {
                Some(kind) => (*kind, 1),
                None => {
                    let character = text[at..].chars().next().unwrap_or_default();
                    put_in_lower_case(&mut lower, at, character);
                    (kind(character), character.len_utf8())
                }
            };
            match kind {
                Kind::Letter => {
                    start.get_or_insert(at);
                    is_word = true;
                    // Letters stand together: the rest of them in one go.
                    at += text.as_bytes()[at + length..]
                        .iter()
                        .take_while(|byte| is_ascii_letter(**byte))
                        .count();
                }
                Kind::Joint => {
                    start.get_or_insert(at);
                }
                Kind::Gap | Kind::End => {
                    if let (Some(start), true) = (start.take(), is_word) {
                        list.push(Word { place: start..at, follows: Follows::MoreOfTheSentence });
                    }
                    is_word = false;
                    if let (Kind::End, Some(last)) = (kind, list.last_mut()) {
                        last.follows = Follows::NextSentence;
                    }
                }
            }
            at += length;
        }
        if let (Some(start), true) = (start, is_word) {
            list.push(Word { place: start..at, follows: Follows::MoreOfTheSentence });
        }
        Self { passage, lower, list }
    }

    /// How many words there are.
    pub(super) const fn len(&self) -> usize {
        self.list.len()
    }

    /// A word in lower case; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |word| &self.lower[word.place.clone()])
    }

    /// All words in lower case.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|word| &self.lower[word.place.clone()])
    }

    /// The bytes of some words in the passage's text.
    pub(super) fn place(&self, words: Range<usize>) -> Range<usize> {
        match (self.list.get(words.start), self.list.get(words.end.saturating_sub(1))) {
            (Some(first), Some(last)) => first.place.start..last.place.end,
            _ => 0..self.passage.text.len(),
        }
    }

    /// Where a phrase first stands.
    ///
    /// For many phrases there is [`Phrases`](super::phrases::Phrases).
    pub(super) fn find(&self, phrase: &str) -> Option<Range<usize>> {
        (0..self.len()).find_map(|at| self.phrase_at(phrase, at))
    }

    /// The words of a phrase that stands at a word: words with a space between
    /// them, of which one may end in `*` for any ending.
    pub(super) fn phrase_at(&self, phrase: &str, at: usize) -> Option<Range<usize>> {
        let first = self.list.get(at)?.place.start;
        // Most words begin with another letter, and need not be compared as words.
        if self.lower.as_bytes().get(first) != phrase.as_bytes().first() {
            return None;
        }
        let (mut rest, mut end) = (phrase.as_bytes(), at);
        loop {
            let word = &self.lower.as_bytes()[self.list.get(end)?.place.clone()];
            end += 1;
            let alike = word.iter().zip(rest).take_while(|(one, other)| one == other).count();
            rest = match &rest[alike..] {
                [] if alike == word.len() => return Some(at..end),
                [b' ', behind @ ..] if alike == word.len() => behind,
                [b'*'] => return Some(at..end),
                [b'*', b' ', behind @ ..] => behind,
                _ => return None,
            };
        }
    }

    /// Whether a phrase stands at a word.
    pub(super) fn stands_at(&self, phrase: &str, at: usize) -> bool {
        self.phrase_at(phrase, at).is_some()
    }

    /// Whether any of some phrases stands at a word.
    pub(super) fn any_stands_at(&self, phrases: &[&str], at: usize) -> bool {
        phrases.iter().any(|phrase| self.stands_at(phrase, at))
    }

    /// What stands between two neighbouring words, or behind the last one.
    pub(super) fn behind(&self, at: usize) -> &str {
        let start = self.list.get(at).map_or(0, |word| word.place.end);
        let end = self.list.get(at + 1).map_or(self.lower.len(), |word| word.place.start);
        self.lower.get(start..end).unwrap_or_default()
    }

    /// Whether a word is the first of a sentence.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.list.get(before));
        before.is_none_or(|before| before.follows == Follows::NextSentence)
    }

    /// The sentences, as ranges of words.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        let mut start = 0;
        std::iter::from_fn(move || {
            let rest = self.list.get(start..).filter(|rest| !rest.is_empty())?;
            let last = rest.iter().position(|word| word.follows == Follows::NextSentence);
            let sentence = start..last.map_or(self.len(), |last| start + last + 1);
            start = sentence.end;
            Some(sentence)
        })
    }
}

/// What a character is for a word.
#[derive(Clone, Copy)]
enum Kind {
    /// A part of it.
    Letter,
    /// A part of it where there are letters too.
    Joint,
    /// What stands between two.
    Gap,
    /// The same, and the end of a sentence.
    End,
}

/// What each character of ASCII is.
const ASCII: [Kind; 128] = {
    let mut kinds = [Kind::Gap; 128];
    let mut byte = 0;
    while byte < 128_u8 {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Kind::Letter,
            b'\'' | b'-' => Kind::Joint,
            b'.' | b'?' | b'!' | b':' | b';' | b'\n' => Kind::End,
            _ => Kind::Gap,
        };
        byte += 1;
    }
    kinds
};

fn is_ascii_letter(byte: u8) -> bool {
    matches!(ASCII.get(usize::from(byte)), Some(Kind::Letter))
}

/// What a character beyond ASCII is.
fn kind(character: char) -> Kind {
    match character {
        '’' | '\u{300}'..='\u{36f}' => Kind::Joint,
        _ if character.is_alphanumeric() => Kind::Letter,
        _ => Kind::Gap,
    }
}

/// Puts a character of a text in lower case where that has as many bytes, so that all places stay.
fn put_in_lower_case(text: &mut String, at: usize, character: char) {
    let mut lower = character.to_lowercase();
    if let (Some(one), None) = (lower.next(), lower.next())
        && one != character
        && one.len_utf8() == character.len_utf8()
    {
        text.replace_range(at..at + one.len_utf8(), one.encode_utf8(&mut [0; 4]));
    }
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
        assert_eq!(Words::of(&passage).sentences().collect::<Vec<_>>(), [0..2, 2..5, 5..6]);
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
