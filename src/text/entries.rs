//! The entries of Fluent files, each read when it is first asked for.

use std::collections::HashSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use memchr::{memchr_iter, memmem};
use unic_langid::LanguageIdentifier;

use super::Language;

/// The messages and terms of some files, by name.
///
/// Reading all of a language takes longer than most commands do; where an
/// entry begins and ends is seen without reading it: in the first column.
pub(super) struct Entries {
    files: &'static [&'static str],
    /// Every name that was looked for, found or not.
    sought: HashSet<String>,
    bundle: FluentBundle<FluentResource>,
}

impl Entries {
    /// The entries of files; a later one stands in for an earlier one of the same name.
    pub(super) fn new(language: Language, files: &'static [&'static str]) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolating marks are for mixed right-to-left pages; in a terminal they are noise.
        bundle.set_use_isolating(false);
        Self { files, sought: HashSet::new(), bundle }
    }

    /// Whether there is a message of this name. It is read, with the entries that it names.
    pub(super) fn has(&mut self, id: &str) -> bool {
        if !self.sought.contains(id) {
            self.sought.insert(id.to_owned());
            let found = self.files.iter().rev().find_map(|file| entry(file, id));
            if let Some(text) = found {
                let read = FluentResource::try_new(text.to_owned());
                self.bundle.add_resource_overriding(read.unwrap_or_else(|(kept, _)| kept));
                named(text).for_each(|name| {
                    self.has(name);
                });
            }
        }
        self.bundle.has_message(id)
    }

    /// A message in words, and what went wrong with that.
    pub(super) fn format(
        &mut self,
        id: &str,
        arguments: &FluentArgs<'_>,
    ) -> Option<(String, Vec<FluentError>)> {
        if !self.has(id) {
            return None;
        }
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        Some((said, errors))
    }
}

/// The entry of a name in a file, up to the next one or a comment.
fn entry<'a>(file: &'a str, id: &str) -> Option<&'a str> {
    let begins = |start: &usize| {
        let behind = file[*start..].strip_prefix(id);
        behind.is_some_and(|behind| behind.trim_start_matches(' ').starts_with('='))
    };
    let start = memmem::find_iter(file.as_bytes(), id.as_bytes())
        .filter(|at| *at == 0 || file.as_bytes().get(at - 1) == Some(&b'\n'))
        .find(begins)?;
    let mut lines = memchr_iter(b'\n', &file.as_bytes()[start..]).map(|end| start + end + 1);
    Some(&file[start..lines.find(|line| begins_at(file, *line)).unwrap_or(file.len())])
}

/// Whether something begins at a line: it is not empty, indented, or the end of a placeable.
fn begins_at(text: &str, line: usize) -> bool {
    text.as_bytes().get(line).is_some_and(|first| !matches!(first, b' ' | b'}' | b'\n' | b'\r'))
}

/// The entries that an entry names: what stands first in a brace and is no value.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|placed| {
        let placed = placed.trim_start();
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let end = placed.find(|letter| !is_part(letter)).unwrap_or(placed.len());
        (end > 0).then(|| &placed[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(files: &'static [&'static str], id: &str) -> Option<String> {
        let mut entries = Entries::new(Language::English, files);
        let (said, errors) = entries.format(id, &FluentArgs::new())?;
        assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(said)
    }

    #[test]
    fn an_entry_ends_where_the_next_or_a_comment_begins() {
        const FILE: &[&str] = &[
            "### Part = one\n\none = first\n\n    and on\n# two = commented\nthree =\n    { 1 ->\n        [one] a\n       *[other] b\n}\nfour = 4",
        ];
        assert_eq!(said(FILE, "one").as_deref(), Some("first\n\nand on"));
        assert_eq!(said(FILE, "two"), None);
        assert_eq!(said(FILE, "three").as_deref(), Some("a"));
        assert_eq!(said(FILE, "four").as_deref(), Some("4"));
    }

    #[test]
    fn what_a_message_names_is_read_with_it_from_whichever_file() {
        const FILES: &[&str] =
            &["whole = { part } of {-thing}\n-thing = { other }", "part = a part\nother = all"];
        assert_eq!(said(FILES, "whole").as_deref(), Some("a part of all"));
        // A term is no message.
        assert_eq!(said(FILES, "-thing"), None);
    }

    #[test]
    fn messages_that_name_each_other_come_to_an_end() {
        let mut entries = Entries::new(Language::English, &["one = { two }\ntwo = { one }"]);
        let (_, errors) = entries.format("one", &FluentArgs::new()).expect("a message");
        assert!(!errors.is_empty());
    }

    #[test]
    fn a_later_file_stands_in_for_an_earlier_one() {
        assert_eq!(said(&["one = 1\ntwo = { one }", "one = 2"], "two").as_deref(), Some("2"));
    }
}
