//! Files of phrases, all of which are looked for in one walk over a text.

use std::ops::Range;

use super::words::Words;
use crate::text::Language;

/// The phrases of a file, to be met by what their first word begins with.
///
/// A file has headings, `[NAME] what else belongs to it`, and below each one
/// phrase a line; `#` begins a comment. A word that ends in `*` stands for any
/// ending, a phrase behind `^` counts at the beginning of a sentence only.
///
/// The table is made when the program is built: to make it anew at every start
/// would take longer than to look through the texts of a rubric.
pub(super) struct Phrases {
    file: &'static str,
    /// The phrases in the order of the file; the first place is free, so that 0 is none.
    list: [Phrase; MOST],
    /// For each key the first phrase with it.
    first: [u8; KEYS],
}

/// What fits a number of one byte.
const MOST: usize = 256;
const KEYS: usize = 256;

/// A word's key is made of so many of its bytes; a beginning that ends in `*` needs as many.
const KEY_LENGTH: usize = 3;

/// A phrase of a file.
#[derive(Clone, Copy)]
struct Phrase {
    start: u16,
    end: u16,
    /// How many headings stand above it.
    section: u8,
    counts: Counts,
    /// The next phrase with the same key.
    next: u8,
}

/// Where a phrase counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Anywhere,
    AtBeginning,
}

/// A phrase that stands in a text.
pub(super) struct Hit {
    /// Under which heading of its file it stands, from 0.
    pub(super) section: usize,
    /// The words of the text.
    pub(super) words: Range<usize>,
}

impl Phrases {
    /// Reads a file, when the program is built.
    pub(super) const fn read(file: &'static str) -> Self {
        let nothing = Phrase { start: 0, end: 0, section: 0, counts: Counts::Anywhere, next: 0 };
        let mut read = Self { file, list: [nothing; MOST], first: [0; KEYS] };
        let bytes = file.as_bytes();
        let (mut start, mut count, mut sections) = (0, 0, 0);
        while start < bytes.len() {
            let end = end_of_line(bytes, start);
            match bytes[start] {
                b'\n' | b'#' => {}
                b'[' => sections += 1,
                _ => {
                    count += 1;
                    read.add(count, start, end, sections);
                }
            }
            start = end + 1;
        }
        read
    }

    #[expect(clippy::cast_possible_truncation, reason = "checked first; `try_from` isn't `const`")]
    const fn add(&mut self, number: u8, start: usize, end: usize, sections: u8) {
        assert!(end <= u16::MAX as usize && sections > 0);
        let bytes = self.file.as_bytes();
        let (start, counts) = match bytes[start] {
            b'^' => (start + 1, Counts::AtBeginning),
            _ => (start, Counts::Anywhere),
        };
        let mut word_end = start;
        while word_end < end && bytes[word_end] != b' ' && bytes[word_end] != b'*' {
            word_end += 1;
        }
        assert!(word_end == end || bytes[word_end] == b' ' || word_end - start >= KEY_LENGTH);
        let section = sections - 1;
        self.list[number as usize] =
            Phrase { start: start as u16, end: end as u16, section, counts, next: 0 };
        // Behind those with the same key, so that they are met in the order of the file.
        let mut link = &mut self.first[key(bytes, start, word_end)];
        while *link != 0 {
            link = &mut self.list[*link as usize].next;
        }
        *link = number;
    }

    /// Where phrases stand in a text, from its first word on; at one word in the order of the file.
    pub(super) fn found_in<'w>(
        &'static self,
        words: &'w Words<'_>,
    ) -> impl Iterator<Item = Hit> + 'w {
        (0..words.len()).flat_map(move |at| self.found_at(at, words))
    }

    /// For each heading the first place where any of its phrases stands in a text, in the order of the file.
    pub(super) fn first_of_each_section(&'static self, words: &Words<'_>) -> Vec<Hit> {
        let mut first: Vec<Hit> = Vec::new();
        for hit in self.found_in(words) {
            if first.iter().all(|other| other.section != hit.section) {
                first.push(hit);
            }
        }
        first.sort_by_key(|hit| hit.section);
        first
    }

    /// Whether any stands at a word.
    pub(super) fn stand_at(&'static self, at: usize, words: &Words<'_>) -> bool {
        self.found_at(at, words).next().is_some()
    }

    fn found_at<'w>(
        &'static self,
        at: usize,
        words: &'w Words<'_>,
    ) -> impl Iterator<Item = Hit> + 'w {
        let word = words.word(at).as_bytes();
        let first = self.phrase(self.first[key(word, 0, word.len())]);
        let with_key = std::iter::successors(first, |phrase| self.phrase(phrase.next));
        with_key.filter_map(move |phrase| {
            if phrase.counts == Counts::AtBeginning && !words.begins_sentence(at) {
                return None;
            }
            let text = self.file.get(usize::from(phrase.start)..usize::from(phrase.end))?;
            let words = words.phrase_at(text, at)?;
            Some(Hit { section: usize::from(phrase.section), words })
        })
    }

    fn phrase(&self, number: u8) -> Option<&Phrase> {
        (number != 0).then(|| &self.list[usize::from(number)])
    }

    /// A heading of the file: its name, and what else it says.
    pub(super) fn heading(&self, section: usize) -> (&'static str, &'static str) {
        let mut headings = self.file.lines().filter_map(|line| line.strip_prefix('['));
        let heading = headings.nth(section).and_then(|line| line.split_once(']'));
        heading.map_or(("", ""), |(name, rest)| (name, rest.trim_start()))
    }

    /// Its phrases with the names of their sections, for tests of what a file says.
    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let phrases = self.list.iter().filter(|phrase| phrase.end > 0);
        phrases.map(|phrase| {
            let text = &self.file[usize::from(phrase.start)..usize::from(phrase.end)];
            (self.heading(usize::from(phrase.section)).0, text)
        })
    }
}

const fn end_of_line(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    end
}

/// A number for what a word begins with.
const fn key(bytes: &[u8], start: usize, end: usize) -> usize {
    let (mut at, mut key) = (start, 0);
    while at < end && at < start + KEY_LENGTH {
        key = key * 31 + bytes[at] as usize;
        at += 1;
    }
    key % KEYS
}

/// The same kind of phrases in each language.
pub(super) struct InEachLanguage {
    pub(super) english: Phrases,
    pub(super) norwegian: Phrases,
    pub(super) danish: Phrases,
}

impl InEachLanguage {
    /// Those of one language.
    pub(super) const fn of(&self, language: Language) -> &Phrases {
        match language {
            Language::English => &self.english,
            Language::Norwegian => &self.norwegian,
            Language::Danish => &self.danish,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Phrases;
    use crate::checks::testing::plain;
    use crate::checks::words::Words;

    static PHRASES: Phrases =
        Phrases::read("# words\n[one] a law\nhave you\nhave you any*\n\n[two]\n^do\nyoung and *\n");

    fn found(text: &str) -> Vec<(usize, String)> {
        let passage = plain(text).remove(0);
        let words = Words::of(&passage);
        let place =
            |words: std::ops::Range<usize>, all: &Words<'_>| text[all.place(words)].to_owned();
        PHRASES.found_in(&words).map(|hit| (hit.section, place(hit.words, &words))).collect()
    }

    #[test]
    fn phrases_are_met_from_the_first_word_on_and_in_the_order_of_the_file() {
        let expected = [(0, "have you".to_owned()), (0, "have you anything".to_owned())];
        assert_eq!(found("What have you anything"), expected);
        assert_eq!(found("Young and keen"), [(1, "Young and keen".to_owned())]);
        assert_eq!(found("The young, and"), []);
    }

    #[test]
    fn a_beginning_is_no_beginning_within_a_sentence() {
        assert_eq!(found("Well. Do it"), [(1, "Do".to_owned())]);
        assert_eq!(found("Well, do it"), []);
    }

    #[test]
    fn a_heading_has_a_name_and_may_say_more() {
        assert_eq!(PHRASES.heading(0), ("one", "a law"));
        assert_eq!(PHRASES.heading(1), ("two", ""));
        assert_eq!(PHRASES.iter().last(), Some(("two", "young and *")));
    }
}
