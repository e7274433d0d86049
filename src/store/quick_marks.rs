//! The short way from a scorecard file to its marks.
//!
//! Most cards are exactly as the program wrote them. This scanner knows that
//! layout and nothing else; whatever it does not recognise it leaves to the
//! full reader, which also says what is wrong. A property test holds the two
//! against each other: where this one answers, the full reader agrees.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::CardFile;
use crate::model::{AnswerContent, CardContent, Criterion, Digest, Marks, Pin, Rating, Rubric};

/// The marks of a card in plain layout; `None` where the full reader is to look.
pub(super) fn quick_marks(
    text: &str,
    file: &CardFile,
    rubric: &Rubric,
    pin: &Pin,
) -> Option<Marks> {
    // Tabs, carriage returns, escapes and the like are for the full reader.
    let plain = |byte: u8| (byte >= 0x20 && byte != 0x7f) || byte == b'\n';
    if file.number != 1 || !text.bytes().all(plain) || text.contains('\\') {
        return None;
    }
    let mut scanner = Scanner { rest: text };
    let (mut card, digest) = head(&mut scanner, file, pin)?;
    let mut ratings = vec![None; rubric.criteria.len()].into_boxed_slice();
    let mut seen = vec![false; rubric.criteria.len()];
    let mut next = 0;
    while let Some(line) = scanner.line() {
        if line == "[[note]]" {
            card.notes = notes(&mut scanner)?;
            break;
        }
        let id = line.strip_prefix("[ratings.")?.strip_suffix(']')?;
        // Cards list their answers in the rubric's order, so the next one is nearly always it.
        let is_it = |at: &usize| rubric.criteria.get(*at).is_some_and(|one| one.id.as_str() == id);
        let at = Some(next).filter(is_it).or_else(|| (0..ratings.len()).find(is_it))?;
        if std::mem::replace(&mut seen[at], true) {
            return None;
        }
        let answer = answer(&mut scanner, rubric, &rubric.criteria[at])?;
        ratings[at] = answer.rating;
        card.answers.push(answer);
        next = at + 1;
    }
    card.answers.sort_unstable_by_key(|answer| answer.criterion);
    // A card that was changed is for the full reader, which says so.
    let content = Digest::of_card_content(&card);
    (content.as_str() == digest).then_some(())?;
    Some(Marks {
        candidate: file.candidate.clone(),
        interviewer: file.interviewer.clone(),
        ratings,
        recommendation: card.recommendation,
        digest: Some(content),
        earlier: None,
    })
}

/// The head of the card, in the order in which it is written, and its digest.
fn head<'t>(
    scanner: &mut Scanner<'t>,
    file: &'t CardFile,
    pin: &'t Pin,
) -> Option<(CardContent<'t>, &'t str)> {
    scanner.exactly("format = 1")?;
    (scanner.text("candidate = ")? == file.candidate.as_str()).then_some(())?;
    (scanner.text("interviewer = ")? == file.interviewer.as_str()).then_some(())?;
    let rubric = scanner.line()?.strip_prefix("rubric = { id = \"")?;
    let rubric = rubric.strip_prefix(pin.id.as_str())?.strip_prefix("\", version = \"")?;
    let rubric = rubric.strip_prefix(pin.version.as_str())?.strip_prefix("\", digest = \"")?;
    (rubric.strip_prefix(pin.digest.as_str())? == "\" }").then_some(())?;
    let order = scanner.line()?.strip_prefix("order = ")?;
    let counts = order.bytes().all(|byte| byte.is_ascii_digit()) && !order.starts_with('0');
    let order = counts.then(|| order.parse().ok())??;
    let salt = scanner.text("salt = ")?;
    let started = moment(scanner.line()?.strip_prefix("started = ")?)?;
    let submitted = moment(scanner.line()?.strip_prefix("submitted = ")?)?;
    let strengths = scanner.optional_text("strengths = ")?;
    let recommendation = match scanner.optional_text("recommendation = ")? {
        "" => None,
        word => Some(word.parse().ok()?),
    };
    let digest = scanner.text("digest = ")?;
    scanner.end_of_table()?;
    let card = CardContent {
        salt,
        candidate: file.candidate.as_str(),
        interviewer: file.interviewer.as_str(),
        rubric: &pin.digest,
        order,
        started,
        submitted,
        amendment: None,
        answers: Vec::new(),
        notes: Vec::new(),
        strengths,
        recommendation,
        // A card from paper says so in a line that this scanner does not know.
        origin: crate::model::Origin::Live,
    };
    Some((card, digest))
}

/// One answer, in the order in which it is written.
fn answer<'t>(
    scanner: &mut Scanner<'t>,
    rubric: &Rubric,
    criterion: &'t Criterion,
) -> Option<AnswerContent<'t>> {
    let mut rating = None;
    if scanner.rest.starts_with("score = ") {
        let digits = scanner.line()?.strip_prefix("score = ")?;
        let plain = digits == "0" || !digits.starts_with(['0', '+', '-']);
        let number = digits.parse().ok().filter(|_| plain)?;
        rating = Some(Rating::Score(rubric.scale.score(number).ok()?));
    } else if scanner.rest.starts_with("missing = ") {
        rating = Some(match scanner.text("missing = ")? {
            "not-asked" => Rating::NotAsked,
            "no-evidence" => Rating::NoEvidence,
            _ => return None,
        });
    }
    let evidence = scanner.optional_text("evidence = ")?;
    let judgement = scanner.optional_text("judgement = ")?;
    let mut ticks = Vec::new();
    if scanner.rest.starts_with("ticks = ") {
        let list = scanner.line()?.strip_prefix("ticks = [\"")?.strip_suffix("\"]")?;
        ticks.extend(list.split("\", \""));
        let known = |id: &&str| criterion.competences.iter().any(|one| one.id.as_str() == *id);
        ticks.iter().all(known).then_some(())?;
    }
    let at = match scanner.rest.starts_with("at = ") {
        true => moment(scanner.line()?.strip_prefix("at = ")?)?,
        false => Cow::default(),
    };
    scanner.end_of_table()?;
    Some(AnswerContent { criterion: criterion.id.as_str(), rating, evidence, judgement, ticks, at })
}

/// The running notes, which stand last; the head of the first is read already.
fn notes<'t>(scanner: &mut Scanner<'t>) -> Option<Vec<(Cow<'t, str>, &'t str)>> {
    let mut notes = Vec::new();
    loop {
        let at = moment(scanner.line()?.strip_prefix("at = ")?)?;
        notes.push((at, scanner.text("text = ")?));
        scanner.end_of_table()?;
        if scanner.rest.is_empty() {
            return Some(notes);
        }
        scanner.exactly("[[note]]")?;
    }
}

/// What is left of the text.
struct Scanner<'t> {
    rest: &'t str,
}

/// What stands before and behind an ASCII character.
fn split_at(text: &str, ascii: u8) -> Option<(&str, &str)> {
    let at = memchr::memchr(ascii, text.as_bytes())?;
    Some((&text[..at], &text[at + 1..]))
}

impl<'t> Scanner<'t> {
    /// The next line; `None` at the end of the text.
    fn line(&mut self) -> Option<&'t str> {
        let (line, rest) = split_at(self.rest, b'\n')?;
        self.rest = rest;
        Some(line)
    }

    fn exactly(&mut self, wanted: &str) -> Option<()> {
        (self.line()? == wanted).then_some(())
    }

    /// The text behind a key, in one line or in several.
    fn text(&mut self, key: &str) -> Option<&'t str> {
        let value = self.rest.strip_prefix(key)?;
        if let Some(long) = value.strip_prefix("\"\"\"\n") {
            let (text, rest) = long.split_once("\"\"\"")?;
            self.rest = rest.strip_prefix('\n')?;
            return Some(text);
        }
        let quoted = value.strip_prefix('"')?;
        let (text, rest) = split_at(quoted, b'"')?;
        self.rest = rest.strip_prefix('\n').filter(|_| !text.contains('\n'))?;
        Some(text)
    }

    /// The text behind a key, or nothing where the key is not next.
    fn optional_text(&mut self, key: &str) -> Option<&'t str> {
        if self.rest.starts_with(key) { self.text(key) } else { Some("") }
    }

    /// A blank line before the next table, or the end of the text.
    fn end_of_table(&mut self) -> Option<()> {
        if !self.rest.is_empty() {
            self.exactly("")?;
        }
        Some(())
    }
}

/// `2026-11-22T10:00:00+01:00`, or with `Z`, as RFC 3339 writes it with an offset.
fn moment(text: &str) -> Option<Cow<'_, str>> {
    let bytes = text.as_bytes();
    let number = |at: usize, length: usize| {
        let digits = text.get(at..at + length)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?
    };
    let signs = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if bytes.len() < 20 || signs.iter().any(|(at, sign)| bytes[*at] != *sign) {
        return None;
    }
    let year = i32::try_from(number(0, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(5, 2)?, number(8, 2)?)?;
    let below = |at, limit| number(at, 2).is_some_and(|value| value < limit);
    (below(11, 24) && below(14, 60) && below(17, 60)).then_some(())?;
    match &bytes[19..] {
        b"Z" => Some(Cow::Owned(format!("{}+00:00", &text[..19]))),
        [b'+' | b'-', _, _, b':', _, _] if below(20, 24) && below(23, 60) => {
            Some(Cow::Borrowed(text))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::LazyLock;

    use chrono::DateTime;
    use proptest::prelude::*;

    use super::quick_marks;
    use crate::model::{
        Answer, Digest, Marks, NoteLine, Rating, Recommendation, Rubric, Scorecard,
    };
    use crate::store::{CardFile, Source, embedded_rubric, read_scorecard, write_scorecard};

    fn rubric() -> &'static Rubric {
        static RUBRIC: LazyLock<Rubric> = LazyLock::new(|| {
            embedded_rubric("customer-service").expect("embedded").expect("valid").0
        });
        &RUBRIC
    }

    fn card(rubric: &Rubric, scores: &[Option<i64>], note: &str) -> Scorecard {
        let at = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("a moment");
        let mut answers = BTreeMap::new();
        for (criterion, score) in rubric.criteria.iter().zip(scores) {
            let rating = match score {
                Some(number) => Rating::Score(rubric.scale.score(*number).expect("on the scale")),
                None => Rating::NotAsked,
            };
            let answer = Answer {
                rating: Some(rating),
                evidence: note.to_owned(),
                ticks: criterion.competences.iter().take(2).map(|one| one.id.clone()).collect(),
                at: Some(at),
                ..Answer::default()
            };
            answers.insert(criterion.id.clone(), answer);
        }
        let mut card = Scorecard {
            origin: crate::model::Origin::Live,
            candidate: "c1".parse().expect("an id"),
            interviewer: "kari".parse().expect("an id"),
            rubric: rubric.pin(),
            order: 3,
            salt: "00".repeat(16),
            started: at,
            submitted: Some(at),
            amendment: None,
            answers,
            notes: vec![NoteLine { at, text: note.to_owned() }; note.len() % 3],
            strengths: note.to_owned(),
            recommendation: Some(Recommendation::Yes),
            digest: None,
        };
        card.digest = Some(Digest::of_scorecard(&card));
        card
    }

    fn full(text: &str, rubric: &Rubric) -> Option<Marks> {
        let card = read_scorecard(&Source::new("c.toml", text), rubric).ok()?;
        if !card.is_unchanged() {
            return None;
        }
        Marks::of(&card, rubric, &rubric.pin()).ok()
    }

    fn quick(text: &str, rubric: &Rubric) -> Option<Marks> {
        let file = CardFile {
            candidate: "c1".parse().expect("an id"),
            interviewer: "kari".parse().expect("an id"),
            number: 1,
        };
        quick_marks(text, &file, rubric, &rubric.pin())
    }

    #[test]
    fn a_card_as_the_program_writes_it_takes_the_short_way() {
        let rubric = rubric();
        for note in [
            "",
            "one line",
            "several\nlines, with «quotes» and 8 = 8",
            "[ratings.helpful]\nscore = 3",
        ] {
            let text =
                write_scorecard(&card(rubric, &[Some(7), None, Some(0), Some(10)], note), rubric);
            let quick = quick(&text, rubric);
            assert!(quick.is_some(), "{text}");
            assert_eq!(quick, full(&text, rubric));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn where_the_short_way_answers_the_long_way_agrees(
            scores in proptest::collection::vec(proptest::option::of(0_i64..=10), 0..9),
            note in "[a-z\" =\\[\\]'\\n.]{0,12}",
            edits in proptest::collection::vec((any::<prop::sample::Index>(), "[ -~\\n\\\\é]{0,2}"), 0..3),
        ) {
            let rubric = rubric();
            let mut text = write_scorecard(&card(rubric, &scores, &note), rubric);
            for (place, insert) in edits {
                let at = place.index(text.len());
                if text.is_char_boundary(at) {
                    let end = text[at..].chars().next().map_or(at, |one| at + one.len_utf8());
                    text.replace_range(at..end, &insert);
                }
            }
            if let Some(marks) = quick(&text, rubric) {
                prop_assert_eq!(Some(marks), full(&text, rubric), "{}", text);
            }
        }
    }
}
