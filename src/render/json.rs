//! Reports as JSON, for other programs; never translated.

use serde::Serialize;

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
    text
}
