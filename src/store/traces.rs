//! What of a person is looked for: the id, and the names where they are known.

use unicode_normalization::UnicodeNormalization as _;

use crate::model::CandidateId;

/// What a person is recognised by.
#[derive(Debug, Clone)]
pub struct Traces {
    id: CandidateId,
    /// Every way in which a name may be written.
    names: Vec<String>,
}

/// What was found of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// The id alone, which says nothing without the line that gave it a name.
    Id,
    /// A name, or how to reach the person.
    Name,
}

impl Traces {
    /// The traces of a candidate; what is blank or of one character is no name.
    #[must_use]
    pub fn of<'n>(id: &CandidateId, names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut written = Vec::new();
        for name in names.into_iter().map(str::trim).filter(|name| name.chars().count() > 1) {
            let composed: String = name.nfc().collect();
            let decomposed: String = name.nfd().collect();
            for form in [composed.clone(), decomposed, escaped(&composed), quoted(&composed)] {
                written.extend([form.to_lowercase(), form.to_uppercase(), form]);
            }
        }
        written.sort_unstable();
        written.dedup();
        Self { id: id.clone(), names: written }
    }

    /// Whose traces they are.
    #[must_use]
    pub const fn id(&self) -> &CandidateId {
        &self.id
    }

    /// Whether a name is known to look for.
    #[must_use]
    pub const fn know_a_name(&self) -> bool {
        !self.names.is_empty()
    }

    /// What stands in these bytes. An id is looked for in text only: in a
    /// picture or an archive four letters stand by chance.
    #[must_use]
    pub fn found_in(&self, bytes: &[u8]) -> Option<Trace> {
        if self.names.iter().any(|name| name_stands_in(bytes, name)) {
            return Some(Trace::Name);
        }
        let text = !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok();
        (text && stands_in(bytes, self.id.as_str())).then_some(Trace::Id)
    }
}

/// Whether a word stands in the bytes, not as a part of a longer one.
fn stands_in(bytes: &[u8], word: &str) -> bool {
    behind(bytes, word).any(ends)
}

/// Whether a name stands in the bytes, perhaps with the s of the genitive behind it.
fn name_stands_in(bytes: &[u8], name: &str) -> bool {
    behind(bytes, name).any(|after| match after {
        [b's' | b'S', further @ ..] => ends(further),
        _ => ends(after),
    })
}

/// What stands behind a word, wherever it is the beginning of one.
fn behind<'b>(bytes: &'b [u8], word: &str) -> impl Iterator<Item = &'b [u8]> {
    memchr::memmem::find_iter(bytes, word)
        .filter(|at| !char_before(&bytes[..*at]).is_some_and(char::is_alphanumeric))
        .map(|at| &bytes[at + word.len()..])
}

fn ends(after: &[u8]) -> bool {
    !char_at(after).is_some_and(char::is_alphanumeric)
}

fn char_at(bytes: &[u8]) -> Option<char> {
    let bytes = &bytes[..bytes.len().min(4)];
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    valid.chars().next()
}

fn char_before(bytes: &[u8]) -> Option<char> {
    (1..=4.min(bytes.len()))
        .find_map(|length| std::str::from_utf8(&bytes[bytes.len() - length..]).ok())
        .and_then(|text| text.chars().next_back())
}

/// As HTML writes it.
fn escaped(name: &str) -> String {
    name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&#39;")
}

/// As TOML and JSON write it between quotation marks.
fn quoted(name: &str) -> String {
    name.replace('\\', "\\\\").replace('"', "\\\"")
}

#[cfg(test)]
mod tests {
    use super::{Trace, Traces};

    fn traces(names: &[&str]) -> Traces {
        Traces::of(&"k7f3".parse().expect("an id"), names.iter().copied())
    }

    #[test]
    fn a_name_is_found_however_it_was_typed_and_not_inside_another() {
        let traces = traces(&["Åse D'Arcy", "B"]);
        for text in [
            "“Åse D'Arcy”",
            "A\u{30a}se D'Arcy",
            "Åse D&#39;Arcy,",
            "ÅSE D'ARCY",
            "åse d'arcy",
            "Åse D'Arcys svar",
            "ÅSE D'ARCYS",
        ] {
            assert_eq!(traces.found_in(text.as_bytes()), Some(Trace::Name), "{text}");
        }
        for text in ["Åse D'Arcysen", "Åse D'Arcyss", "xÅse D'Arcy", "Åse", "B"] {
            assert_eq!(traces.found_in(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn an_id_is_found_as_a_word_in_text_alone() {
        let traces = traces(&[]);
        assert_eq!(traces.found_in(b"candidate = \"k7f3\""), Some(Trace::Id));
        assert_eq!(traces.found_in(b"k7f3-kari.draft.toml"), Some(Trace::Id));
        assert_eq!(traces.found_in(b"digest = \"00k7f300\""), None);
        assert_eq!(traces.found_in(b"\0 k7f3 "), None);
    }
}
