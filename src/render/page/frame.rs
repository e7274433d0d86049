//! The frame of every page: one file that needs nothing from anywhere.
//!
//! The only place where something is written that was not escaped: the style
//! and the script of this program, and data whose `<` is written as `\u003c`.

use std::fmt::Write as _;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::msg;
use crate::text::{Catalogue, is_steering, visible};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// What a page is made of.
pub(super) struct Page<'p> {
    /// What stands in the window's title.
    pub(super) title: &'p str,
    /// What stands between the header and the end.
    pub(super) body: Markup,
    /// What the script reckons with; a page without has no script.
    pub(super) data: Option<String>,
}

/// The whole file.
pub(super) fn frame(page: &Page<'_>, words: &Catalogue) -> String {
    let language = words.language();
    let script = page.data.as_ref().map(|data| {
        html! {
            script type="application/json" id="figures" { (PreEscaped(data)) }
            script { (PreEscaped(SCRIPT)) }
        }
    });
    let markup = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy(script.is_some()));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="generator" content=(generator());
                title { (visible(page.title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a class="skip" href="#main" { (words.say(&msg!("page-skip"))) }
                (page.body)
                @if let Some(script) = script { (script) }
            }
        }
    };
    let mut text = markup.into_string();
    text.push('\n');
    text
}

/// What made a page; also how a page of this program is told from other files.
#[must_use]
pub fn generator() -> String {
    format!("vurder {}", env!("CARGO_PKG_VERSION"))
}

/// Whether a file is a page of this program, of whatever version.
#[must_use]
pub fn is_page(bytes: &[u8]) -> bool {
    const NAMED: &[u8] = br#"<meta name="generator" content="vurder "#;
    let head = &bytes[..bytes.len().min(2048)];
    head.starts_with(b"<!DOCTYPE html>") && head.windows(NAMED.len()).any(|part| part == NAMED)
}

/// Nothing may be loaded, sent or framed; the style and script are these and no others.
fn policy(with_script: bool) -> String {
    let mut policy = format!(
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{}'",
        fingerprint(STYLE)
    );
    if with_script {
        // Writing into a String can't fail.
        let _ = write!(policy, "; script-src 'sha256-{}'", fingerprint(SCRIPT));
    }
    policy
}

fn fingerprint(text: &str) -> String {
    base64(&Sha256::digest(text.as_bytes()))
}

/// Data for the script, in a form that can neither end its element nor steer a terminal.
pub(super) fn data(value: &impl Serialize) -> String {
    // Maps with text keys, and texts: they always serialise.
    let json = serde_json::to_string(value).unwrap_or_default();
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if !matches!(character, '<' | '>' | '&') && !is_steering(character) {
            text.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}

/// Bytes as the policy wants them: RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| usize::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at)) & 63];
            text.push(if at <= group.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{STYLE, base64, data};

    #[test]
    fn no_rule_for_a_picture_asks_for_what_stands_above_it() {
        // What a use element shows has no svg above it: its text would keep the browser's colour.
        let selectors = STYLE.split(['{', '}', ',']).map(str::trim);
        let asking: Vec<&str> = selectors.filter(|one| one.starts_with("svg ")).collect();
        assert!(asking.is_empty(), "{asking:?}");
    }

    #[test]
    fn base64_is_that_of_the_standard() {
        let cases =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (text, expected) in cases {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn data_cannot_leave_its_element() {
        let text = "</script><!-- ]]> \u{2028}\u{202e} & \"'";
        let json = data(&text);
        assert!(!json.contains(['<', '>', '&', '\u{2028}', '\u{202e}']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).expect("JSON"), text);
    }
}
