//! The sentences to expect, from the same catalogue that the program speaks from.

use vurder::text::{Catalogue, Language, Message};

/// A message in English.
pub fn say(message: &Message) -> String {
    Catalogue::new(Language::English).say(message)
}

/// A message in Norwegian.
pub fn norwegian(message: &Message) -> String {
    Catalogue::new(Language::Norwegian).say(message)
}

/// A text without its line breaks and indents: wherever the terminal's width put them.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
