//! Reports as JSON, for other programs; never translated.

use std::fmt::Write as _;

use serde::Serialize;

use crate::text::is_steering;

/// The version of all JSON that the program writes.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Envelope<'a, T: Serialize> {
    format: u32,
    report: &'a str,
    #[serde(flatten)]
    content: &'a T,
}

/// A report as JSON, with its name and the version of the format.
#[must_use]
pub fn to_json<T: Serialize>(report: &str, content: &T) -> String {
    let envelope = Envelope { format: FORMAT, report, content };
    // Reports are maps with text keys and finite numbers: they always serialise.
    let mut text = serde_json::to_string_pretty(&envelope).unwrap_or_default();
    text.push('\n');
    escaped(&text)
}

/// JSON in which characters that could steer a terminal are escaped: the same
/// values for programs, and harmless for whoever looks at it.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || !is_steering(character) {
            text.push(character);
            continue;
        }
        let mut units = [0; 2];
        for unit in character.encode_utf16(&mut units) {
            // Writing into a String can't fail.
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::to_json;

    #[test]
    fn json_is_harmless_on_a_terminal_and_keeps_its_values() {
        let name = "a\u{1b}[2J\u{9b}\u{202e}\u{e0041}\u{7f}ø👍";
        let json = to_json("test", &serde_json::json!({ "name": name }));
        assert!(json.chars().all(|c| c == '\n' || !crate::text::is_steering(c)), "{json:?}");
        let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(read["name"], name);
    }
}
