//! The piece of a file that a fault is shown with.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Snippet};

use crate::text::visible_narrow;

/// The longest piece that is shown, in bytes. A longer line is no text that
/// anybody would find a place in, and drawing it takes long.
const LONGEST: usize = 8_000;

/// Whole lines of a file, with the bytes to underline; nothing in them can
/// steer the terminal, and every character keeps its column.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    text: String,
    first_line: usize,
    span: Range<usize>,
}

impl Excerpt {
    /// The line around a span; `None` where it is too long to be shown.
    pub(super) fn new(text: &str, span: Range<usize>) -> Option<Self> {
        let lines = lines_around(text, &span)?;
        let before = visible_narrow(text.get(lines.start..span.start)?);
        let inside = visible_narrow(text.get(span.clone())?);
        let after = visible_narrow(text.get(span.end..lines.end)?);
        Some(Self {
            span: before.len()..before.len() + inside.len(),
            text: [before, inside, after].concat(),
            first_line: line_number(text, lines.start),
        })
    }

    /// One piece with two spans, of which the second is given back as it lies
    /// in the piece; `None` where they are too far apart or overlap.
    pub(super) fn of_both(
        text: &str,
        span: Range<usize>,
        other: Range<usize>,
    ) -> Option<(Self, Range<usize>)> {
        let (first, second) =
            if span.start < other.start { (&span, &other) } else { (&other, &span) };
        let lines = lines_around(text, &(first.start..second.end))?;
        let cuts = [lines.start, first.start, first.end, second.start, second.end, lines.end];
        let (mut shown, mut places) = (String::new(), Vec::with_capacity(5));
        for cut in cuts.windows(2) {
            let start = shown.len();
            shown.push_str(&visible_narrow(text.get(cut[0]..cut[1])?));
            places.push(start..shown.len());
        }
        let (one, two) = (places[1].clone(), places[3].clone());
        let (span, other) = if span.start < other.start { (one, two) } else { (two, one) };
        Some((Self { text: shown, first_line: line_number(text, lines.start), span }, other))
    }

    /// The piece as the drawing of faults wants it.
    pub(super) fn snippet<'a>(
        &'a self,
        path: &'a str,
        kind: AnnotationKind,
        label: Option<&'a str>,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let annotation = kind.span(self.span.clone()).label(label);
        Snippet::source(self.text.as_str())
            .line_start(self.first_line)
            .path(path)
            .annotation(annotation)
    }
}

/// The bytes of the lines that a span touches.
fn lines_around(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let end = text.get(span.end..)?.find('\n').map_or(text.len(), |at| span.end + at);
    let ends_with_return = end > span.end && end < text.len() && text[..end].ends_with('\r');
    let end = end - usize::from(ends_with_return);
    (!text.is_empty() && end - start <= LONGEST).then_some(start..end)
}

fn line_number(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::Excerpt;

    #[test]
    fn an_excerpt_is_the_line_and_its_number() {
        let text = "one\ntwo = 2\nthree";
        let excerpt = Excerpt::new(text, 10..11).expect("an excerpt");
        assert_eq!(excerpt, Excerpt { text: "two = 2".into(), first_line: 2, span: 6..7 });
    }

    #[test]
    fn an_excerpt_with_an_escape_cannot_steer_the_terminal() {
        let text = "a = \"\u{9b}2J\u{202e}\" x\r\n";
        let excerpt =
            Excerpt::new(text, text.find('x').map_or(0..0, |at| at..at + 1)).expect("an excerpt");
        assert_eq!(excerpt.text, "a = \"\u{fffd}2J\u{fffd}\" x");
        assert_eq!(&excerpt.text[excerpt.span], "x");
    }

    #[test]
    fn two_spans_share_an_excerpt_in_either_order() {
        let text = "id = 1\n\nid = 2\n";
        for (span, other) in [(5..6, 13..14), (13..14, 5..6)] {
            let (excerpt, found) =
                Excerpt::of_both(text, span.clone(), other.clone()).expect("an excerpt");
            assert_eq!(
                (&excerpt.text[excerpt.span], &excerpt.text[found]),
                (&text[span], &text[other])
            );
        }
        assert_eq!(Excerpt::of_both(text, 0..5, 3..6), None);
    }

    #[test]
    fn an_endless_line_has_no_excerpt() {
        assert_eq!(Excerpt::new(&"x".repeat(1 << 20), 5..6), None);
    }
}
