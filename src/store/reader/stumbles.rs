//! Where the parser stumbled, and what that explains.

use std::cell::Cell;
use std::ops::Range;

use super::{Reader, brief};
use crate::model::Fault;
use crate::msg;
use crate::text::Message;

/// What may be missing only because the parser stumbled over the line where it stands.
const PERHAPS_UNREAD: [&str; 9] = [
    "missing-key",
    "missing-anchor",
    "no-group",
    "no-criterion",
    "unknown-group",
    "unknown-criterion",
    "unknown-competence",
    "unknown-focus",
    "weights-zero",
];

/// The lines on which the parser stumbled; nothing else is said of them.
pub(super) struct Stumbles {
    /// Where each line of the file ends.
    breaks: Vec<usize>,
    /// The numbers of the lines.
    lines: Vec<usize>,
    /// How many faults were passed over.
    pub(super) passed: Cell<usize>,
}

impl Stumbles {
    /// So many faults are passed over before the rest of a file is called unreadable.
    pub(super) const MOST: usize = 1_000;

    /// Tells the reader what the parser complained of, the commonest slips in plain words.
    pub(super) fn over(reader: &Reader<'_>, errors: &[toml::de::Error]) -> Self {
        let text: &str = &reader.source.text;
        // A file of rubbish has an error on every line: looking each up must stay cheap.
        let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let mut stumbles = Self { breaks, lines: Vec::new(), passed: Cell::new(0) };
        for error in errors {
            if reader.is_full() {
                break;
            }
            let span = error.span().unwrap_or(0..0);
            let span = clamp(text, span);
            // One slip makes the parser stumble several times on the same line.
            let line = stumbles.line(span.start);
            let Err(at) = stumbles.lines.binary_search(&line) else { continue };
            stumbles.lines.insert(at, line);
            if let Some(number) = decimal_comma(text, &span) {
                let hint = msg!("hint-decimal-comma", number = number.replace(',', "."));
                reader.hinted(
                    "decimal-comma",
                    span,
                    msg!("fault-decimal-comma", number = number),
                    hint,
                );
            } else if text[span.clone()].chars().any(|c| c.is_control() && !"\r\n\t".contains(c)) {
                let code = text[span.clone()].chars().find(|c| c.is_control()).unwrap_or_default();
                let code = format!("U+{:04X}", code as u32);
                reader.fault(
                    "control-character",
                    span,
                    msg!("fault-control-character", code = code),
                );
            } else if let Some(quote) = typographic_quote(text, &span) {
                let what = msg!("fault-typographic-quotes", quote = quote.to_string());
                reader.hinted("typographic-quotes", span, what, msg!("hint-typographic-quotes"));
            } else {
                let detail = error.message().lines().next().unwrap_or_default();
                reader.fault("syntax", span, msg!("fault-syntax", detail = syntax_detail(detail)));
            }
        }
        stumbles
    }

    fn line(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at)
    }

    /// Whether a fault may be there only because of them.
    pub(super) fn explain(&self, fault: &Fault) -> bool {
        let explained = PERHAPS_UNREAD.contains(&fault.code)
            || fault.place.as_ref().is_some_and(|place| {
                self.lines.binary_search(&self.line(place.span.start)).is_ok()
            });
        self.passed.set(self.passed.get() + usize::from(explained));
        explained
    }
}

/// The commonest complaints of the parser, in the reader's language; the rest as it says them.
fn syntax_detail(detail: &str) -> Message {
    let begins = |beginning: &str| detail.starts_with(beginning);
    if begins("duplicate key") {
        msg!("syntax-duplicate-key")
    } else if begins("string values must be quoted") {
        msg!("syntax-unquoted")
    } else if begins("invalid basic string, expected `\"`") {
        msg!("syntax-unclosed")
    } else if begins("key with no value") {
        msg!("syntax-key-alone")
    } else if begins("cannot recurse further") || begins("recursion limit") {
        msg!("syntax-too-deep")
    } else if begins("unexpected leading zero") {
        msg!("syntax-leading-zero")
    } else if begins("carriage return must be followed by newline") {
        msg!("syntax-lone-return")
    } else {
        msg!("syntax-other", detail = detail)
    }
}

/// The quotation mark of a word processor with which the value at a place begins.
fn typographic_quote(text: &str, span: &Range<usize>) -> Option<char> {
    let first = value_around(text, span)?.chars().next()?;
    "“”„«»‘’".contains(first).then_some(first)
}

/// Where the line of a place begins.
fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
}

/// The value on the line at a place, if the line has one.
fn value_around<'t>(text: &'t str, span: &Range<usize>) -> Option<&'t str> {
    let line_start = line_start(text, span.start);
    let line_end = text[span.start..].find('\n').map_or(text.len(), |at| span.start + at);
    Some(text[line_start..line_end].split_once('=')?.1.trim())
}

/// The number with a decimal comma at a place, as Norwegians and Danes write it.
fn decimal_comma(text: &str, span: &Range<usize>) -> Option<String> {
    let value = value_around(text, span)?.split('#').next()?.trim();
    let (whole, fraction) = value.split_once(',')?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(whole) && digits(fraction)).then(|| brief(value))
}

/// The span, moved onto character borders of the text.
fn clamp(text: &str, span: Range<usize>) -> Range<usize> {
    let border = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = border(span.start);
    start..border(span.end).max(start)
}
