//! The pages of the format's faults: sections of one file.

const PAGES: &str = include_str!("../../docs/checks/format.md");

/// The page of a fault.
pub(super) fn page(code: &str) -> Option<&'static str> {
    sections().find(|(of, _)| *of == code).map(|(_, page)| page)
}

/// The codes of all faults that have a page.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    sections().map(|(code, _)| code)
}

/// Each section with the code in its heading, `## code: what it is`.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut starts = PAGES.match_indices("\n## ").map(|(at, _)| at + 1).peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        let page = PAGES.get(start..starts.peek().copied().unwrap_or(PAGES.len()))?;
        let code = page.trim_start_matches("## ").split(':').next()?;
        // Printed alone, it needs no mark of a heading.
        Some((code, page.trim_start_matches("## ")))
    })
}
