//! How text and drawings look on this terminal.

use std::borrow::Cow;

/// Width, colour and characters of where text is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Columns.
    pub width: usize,
    /// Whether to colour.
    pub colour: bool,
    /// What drawings are made of.
    pub glyphs: Glyphs,
}

/// The characters that drawings are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Blocks, dots and Braille patterns.
    #[default]
    Unicode,
    /// The 95 printable characters of ASCII, for terminals that have no others.
    Ascii,
}

impl Style {
    /// The text in bold.
    #[must_use]
    pub fn bold(self, text: &str) -> Cow<'_, str> {
        self.with(text, anstyle::Style::new().bold())
    }

    /// The text, quieter than the rest.
    #[must_use]
    pub fn quiet(self, text: &str) -> Cow<'_, str> {
        self.with(text, anstyle::Style::new().dimmed())
    }

    /// The text as something that went well.
    #[must_use]
    pub fn good(self, text: &str) -> Cow<'_, str> {
        self.with(text, anstyle::AnsiColor::Green.on_default())
    }

    /// The text as something to act on.
    #[must_use]
    pub fn alarm(self, text: &str) -> Cow<'_, str> {
        self.with(text, anstyle::AnsiColor::Red.on_default().bold())
    }

    /// The text in lines that fit the width, each after an indent.
    #[must_use]
    pub fn wrap(self, text: &str, first: &str, rest: &str) -> String {
        // Broken at spaces alone: a command or a path that is torn apart cannot be copied.
        let options = textwrap::Options::new(self.width.max(20))
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(true);
        text.lines().map(|line| textwrap::fill(line, &options)).collect::<Vec<_>>().join("\n")
    }

    fn with(self, text: &str, style: anstyle::Style) -> Cow<'_, str> {
        if self.colour {
            Cow::Owned(format!("{style}{text}{style:#}"))
        } else {
            Cow::Borrowed(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_broken_at_spaces_alone() {
        let style = Style { width: 24, colour: false, glyphs: Glyphs::Unicode };
        let text = "Next: vurder rank --round examples/customer-service";
        let lines = style.wrap(text, "", "  ");
        // Only what is longer than a line is torn.
        assert_eq!(lines, "Next: vurder rank\n  --round\n  examples/customer-serv\n  ice");
        let wide = Style { width: 30, ..style }.wrap(text, "", "  ");
        assert_eq!(wide, "Next: vurder rank --round\n  examples/customer-service");
    }
}
