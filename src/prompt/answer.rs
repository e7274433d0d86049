//! Understands one typed line.

mod words;

use std::path::PathBuf;

use words::{COMMAND_WORDS, NUMBER_WORDS, UNITS};

use super::Entry;
use crate::model::{Rating, Scale, Score};
use crate::text::fold;

/// What a line means at a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    /// Something for the interview.
    Entry(Entry),
    /// An empty line.
    Empty,
    /// The anchors again.
    Anchors,
    /// How to answer.
    Help,
    /// The competences to tick, as a list.
    Competences,
    /// Tick the competences with these numbers on the list.
    Tick(Vec<usize>),
    /// Change the text of the evidence.
    EditEvidence,
    /// Change the text of the judgement.
    EditJudgement,
    /// Go to the criterion typed.
    Find(String),
    /// A line for the running notes, which belong to no criterion.
    Note(String),
    /// The running notes, as a list.
    Notes,
    /// Take the running notes with these numbers over to the open criterion.
    Send(Vec<usize>),
    /// A note with the time before it.
    Timed(String),
    /// Save and leave.
    Leave,
    /// Save into another folder.
    SaveTo(PathBuf),
    /// The line begins with a number that may be the score or part of the note.
    Ambiguous {
        /// The score, if it is one.
        score: Score,
        /// The note, if it is one.
        rest: String,
        /// The line as typed.
        whole: String,
    },
    /// It looks like a score and is none; nothing was changed.
    Doubt(Doubt),
}

/// Why something that looks like a score is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Off the scale.
    OffScale,
    /// With a fraction.
    Fraction,
    /// A number in words.
    Words,
    /// A word of command that the interview has a sign for.
    Command,
}

/// Understands a line typed at a criterion.
///
/// `8 rang the supplier` is a score with evidence, `8` a score, a text a note;
/// a text of several lines, as it comes from a paste, is never a command.
#[must_use]
pub fn understand(line: &str, scale: Scale) -> Understood {
    let text = line.trim();
    if text.is_empty() {
        return Understood::Empty;
    }
    if !text.contains('\n')
        && let Some(command) = command(text)
    {
        return command;
    }
    number(text, scale).unwrap_or_else(|| note(text))
}

/// A line that is no answer but an order.
fn command(text: &str) -> Option<Understood> {
    let understood = match text {
        "?" => Understood::Anchors,
        "??" => Understood::Help,
        "<" => Understood::Entry(Entry::Back),
        ">" => Understood::Entry(Entry::Skip),
        "u" | "U" => Understood::Entry(Entry::Undo),
        "q" | "Q" => Understood::Leave,
        "t" | "T" => Understood::Competences,
        "e" | "E" => Understood::EditEvidence,
        "e!" | "E!" => Understood::EditJudgement,
        // Alone only: a dash before a text is how lists are written.
        "-" => Understood::Entry(answer(Some(Rating::NotAsked), "")),
        "." => Understood::Entry(answer(Some(Rating::NoEvidence), "")),
        word if COMMAND_WORDS.contains(&fold(word).as_str()) => Understood::Doubt(Doubt::Command),
        _ => return longer_command(text),
    };
    Some(understood)
}

fn longer_command(text: &str) -> Option<Understood> {
    if let Some(name) = text.strip_prefix('/') {
        return Some(Understood::Find(name.trim().to_owned()));
    }
    if let Some(folder) = text.strip_prefix(":save-to ") {
        return Some(Understood::SaveTo(PathBuf::from(folder.trim())));
    }
    if text.starts_with(':') {
        return Some(Understood::Doubt(Doubt::Command));
    }
    if let Some(judgement) = text.strip_prefix('!') {
        return Some(Understood::Entry(Entry::Answer {
            rating: None,
            evidence: String::new(),
            judgement: judgement.trim().to_owned(),
        }));
    }
    if let Some(note) = text.strip_prefix('@') {
        return (!note.trim().is_empty()).then(|| Understood::Timed(note.trim().to_owned()));
    }
    if let Some(note) = text.strip_prefix('#') {
        return Some(match (note.trim(), numbers(note)) {
            ("", _) => Understood::Notes,
            (_, Some(numbers)) => Understood::Send(numbers),
            (note, None) => Understood::Note(note.to_owned()),
        });
    }
    numbers(text.strip_prefix(['t', 'T'])?.strip_prefix(' ')?).map(Understood::Tick)
}

/// Numbers on a list, with spaces or commas between them.
fn numbers(text: &str) -> Option<Vec<usize>> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Result<Vec<usize>, _> = parts.map(str::parse).collect();
    numbers.ok().filter(|numbers| !numbers.is_empty())
}

/// A line that begins with a number.
fn number(text: &str, scale: Scale) -> Option<Understood> {
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if rest.is_empty() && NUMBER_WORDS.contains(&fold(head).as_str()) {
        return Some(Understood::Doubt(Doubt::Words));
    }
    // `8:`, `8.` and `8,` are a score with a sign after it; `8/10` is a score out of its scale.
    let bare = head.trim_end_matches([':', '.', ',', ';']);
    let bare = match bare.split_once('/') {
        Some((score, of)) if of.parse() == Ok(scale.max()) => score,
        _ => bare,
    };
    if is_fraction(bare) {
        let doubtful = rest.is_empty() || !is_unit(rest);
        return doubtful.then_some(Understood::Doubt(Doubt::Fraction));
    }
    let digits = bare.strip_prefix(['-', '+']).unwrap_or(bare);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let score = bare.parse().ok().and_then(|number| scale.score(number).ok());
    match score {
        // `12 000 calls` is one number; `8. mai` is a date, or a score with a full stop behind it.
        _ if rest.starts_with(|c: char| c.is_ascii_digit()) => None,
        Some(score)
            if rest.contains('\n')
                || is_unit(rest)
                || (head.ends_with('.') && !rest.is_empty()) =>
        {
            Some(Understood::Ambiguous {
                score,
                rest: rest.trim().to_owned(),
                whole: text.to_owned(),
            })
        }
        Some(score) => Some(Understood::Entry(scored(score, rest))),
        None if is_unit(rest) || rest.contains('\n') => None,
        None => Some(Understood::Doubt(Doubt::OffScale)),
    }
}

/// A score with a note, which may carry a judgement after ` ! `.
fn scored(score: Score, rest: &str) -> Entry {
    let rest = rest.trim().trim_start_matches(['-', '–', '—', ':']).trim_start();
    let (evidence, judgement) = match rest.strip_prefix("! ") {
        Some(judgement) => ("", judgement),
        None => rest.split_once(" ! ").unwrap_or((rest, "")),
    };
    Entry::Answer {
        rating: Some(Rating::Score(score)),
        evidence: evidence.trim().to_owned(),
        judgement: judgement.trim().to_owned(),
    }
}

fn answer(rating: Option<Rating>, evidence: &str) -> Entry {
    Entry::Answer { rating, evidence: evidence.trim().to_owned(), judgement: String::new() }
}

fn note(text: &str) -> Understood {
    Understood::Entry(answer(None, text))
}

fn is_unit(rest: &str) -> bool {
    let word = rest.split_whitespace().next().unwrap_or_default();
    let word = fold(word.trim_end_matches(['.', ',', ';', ':', '!', '?']));
    UNITS.contains(&word.as_str())
}

fn is_fraction(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts = text.split_once(',').or_else(|| text.split_once('.'));
    parts.is_some_and(|(whole, fraction)| digits(whole) && digits(fraction))
}

#[cfg(test)]
mod tests {
    use super::{Doubt, Entry, Understood, understand};
    use crate::model::{Rating, Scale};

    fn read(line: &str) -> Understood {
        understand(line, Scale::DEFAULT)
    }

    fn answer(rating: Option<Rating>, evidence: &str, judgement: &str) -> Understood {
        Understood::Entry(Entry::Answer {
            rating,
            evidence: evidence.to_owned(),
            judgement: judgement.to_owned(),
        })
    }

    fn score(number: i64) -> Option<Rating> {
        Scale::DEFAULT.score(number).ok().map(Rating::Score)
    }

    #[test]
    fn a_number_and_a_text_are_a_score_with_evidence() {
        assert_eq!(read("8 rang the supplier"), answer(score(8), "rang the supplier", ""));
        assert_eq!(read(" 10 "), answer(score(10), "", ""));
        assert_eq!(read("8: rang"), answer(score(8), "rang", ""));
        assert_eq!(read("8 - rang"), answer(score(8), "rang", ""));
        assert_eq!(read("8/10 rang"), answer(score(8), "rang", ""));
    }

    #[test]
    fn a_judgement_follows_an_exclamation_mark() {
        assert_eq!(read("! would do it again"), answer(None, "", "would do it again"));
        assert_eq!(
            read("8 rang ! would do it again"),
            answer(score(8), "rang", "would do it again")
        );
        assert_eq!(read("8 ! solid"), answer(score(8), "", "solid"));
        assert_eq!(read("8 she shouted Stop!"), answer(score(8), "she shouted Stop!", ""));
    }

    #[test]
    fn a_dash_is_not_asked_and_a_dot_is_no_evidence() {
        assert_eq!(read("-"), answer(Some(Rating::NotAsked), "", ""));
        assert_eq!(read("- but hesitated"), answer(None, "- but hesitated", ""));
        assert_eq!(read("."), answer(Some(Rating::NoEvidence), "", ""));
        assert_eq!(read("...and then?"), answer(None, "...and then?", ""));
    }

    #[test]
    fn a_number_before_a_unit_is_asked_about() {
        for line in ["10 years in retail", "10 år i butikk", "5 ganger", "2 af 3 gange", "3 %"] {
            assert!(matches!(read(line), Understood::Ambiguous { .. }), "{line}");
        }
        assert!(matches!(read("8. mai begynte hun"), Understood::Ambiguous { .. }));
        assert_eq!(read("12 000 calls"), answer(None, "12 000 calls", ""));
        assert_eq!(read("40 calls a day"), answer(None, "40 calls a day", ""));
        assert_eq!(read("10% of the time"), answer(None, "10% of the time", ""));
    }

    #[test]
    fn what_looks_like_a_score_and_is_none_changes_nothing() {
        for line in ["11", "-3", "11 great", "999999999999999999999"] {
            assert_eq!(read(line), Understood::Doubt(Doubt::OffScale), "{line}");
        }
        for line in ["4,5", "7.5 good", "-1,5"] {
            assert_eq!(read(line), Understood::Doubt(Doubt::Fraction), "{line}");
        }
        for line in ["fire", "Otte", "ten", "åtte"] {
            assert_eq!(read(line), Understood::Doubt(Doubt::Words), "{line}");
        }
    }

    #[test]
    fn a_word_of_command_is_no_note() {
        for line in ["exit", "Angre", "hjælp", ":foo"] {
            assert_eq!(read(line), Understood::Doubt(Doubt::Command), "{line}");
        }
        assert_eq!(read("help was offered"), answer(None, "help was offered", ""));
    }

    #[test]
    fn pasted_lines_are_never_commands() {
        assert_eq!(read("q\nu\n-"), answer(None, "q\nu\n-", ""));
        assert!(matches!(read("8 one\n9 two"), Understood::Ambiguous { .. }));
        assert_eq!(read("first\n9 two"), answer(None, "first\n9 two", ""));
    }

    #[test]
    fn ticks_are_numbers_after_a_t() {
        assert_eq!(read("t"), Understood::Competences);
        assert_eq!(read("t 1, 3 4"), Understood::Tick(vec![1, 3, 4]));
        assert_eq!(read("t was late"), answer(None, "t was late", ""));
    }

    #[test]
    fn a_hash_is_for_the_running_notes_and_an_at_for_the_time() {
        assert_eq!(read("# asks about pay"), Understood::Note("asks about pay".to_owned()));
        assert_eq!(read("#"), Understood::Notes);
        assert_eq!(read("#1 3"), Understood::Send(vec![1, 3]));
        assert_eq!(read("# 1 reason only"), Understood::Note("1 reason only".to_owned()));
        assert_eq!(read("@ rang"), Understood::Timed("rang".to_owned()));
        assert_eq!(read("@"), answer(None, "@", ""));
    }

    #[test]
    fn other_scales_have_other_scores() {
        let five = Scale::new(1, 5).expect("a scale");
        assert_eq!(understand("7", five), Understood::Doubt(Doubt::OffScale));
        assert_eq!(understand("0", five), Understood::Doubt(Doubt::OffScale));
    }
}
