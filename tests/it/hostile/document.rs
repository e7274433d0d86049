//! What a text does to Markdown, as a parser of it sees it.

use pulldown_cmark::{Event, Options, Parser, Tag};

/// What of a page in Markdown is more than text in the blocks that the program makes; `None`
/// where there is nothing.
pub fn complaint(page: &str, text: &str) -> Option<String> {
    let mut shown = String::new();
    let (mut tables, mut headings) = (0, 0);
    for event in Parser::new_ext(page, Options::all().difference(Options::ENABLE_SMART_PUNCTUATION))
    {
        match event {
            Event::Text(part) => shown.push_str(&part),
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Start(Tag::Heading { .. }) => headings += 1,
            Event::Start(
                Tag::Paragraph
                | Tag::List(None)
                | Tag::Item
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            ) => {
                shown.push('\n');
            }
            Event::End(_) | Event::SoftBreak => {}
            Event::HardBreak => shown.push('\n'),
            other => return Some(format!("{other:?}")),
        }
    }
    if (tables, headings) != (1, 2) {
        return Some(format!("{tables} tables, {headings} headings"));
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (shown, text) = (squeezed(&shown), squeezed(text));
    (!shown.contains(&text)).then(|| format!("{text:?} is shown as {shown:?}"))
}
