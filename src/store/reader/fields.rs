//! The keys of one table.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use toml::de::DeTable;

use super::synonyms::meant;
use super::{FORMAT, Located, Reader, brief};
use crate::msg;
use crate::text::Message;

/// The keys of one table, asked for by name; what nobody asked for is unknown.
pub(in crate::store) struct Fields<'r, 't> {
    reader: &'r Reader<'r>,
    table: &'t DeTable<'t>,
    span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
    found: Cell<usize>,
}

impl<'r, 't> Fields<'r, 't> {
    pub(super) fn new(reader: &'r Reader<'r>, table: &'t DeTable<'t>, span: Range<usize>) -> Self {
        Self { reader, table, span, asked: RefCell::default(), found: Cell::new(0) }
    }

    /// The reader that faults go to.
    pub(in crate::store) const fn reader(&self) -> &'r Reader<'r> {
        self.reader
    }

    /// The table itself.
    pub(in crate::store) const fn as_table(&self) -> &'t DeTable<'t> {
        self.table
    }

    /// Where the table itself stands.
    pub(in crate::store) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The value of a key, if it is there.
    pub(in crate::store) fn optional(&self, key: &'static str) -> Option<Located<'t>> {
        let value =
            self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value);
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
            self.found.set(self.found.get() + usize::from(value.is_some()));
        }
        value
    }

    /// The value of a key, or a fault.
    pub(in crate::store) fn required(&self, key: &'static str) -> Option<Located<'t>> {
        let value = self.optional(key);
        if value.is_none() {
            // What is missing from the file as a whole is said of its first line.
            self.reader.fault("missing-key", self.span(), msg!("fault-missing-key", key = key));
        }
        value
    }

    /// All keys with their values, for tables whose keys are ids.
    pub(in crate::store) fn entries(
        &self,
    ) -> impl Iterator<Item = (&'t str, Range<usize>, Located<'t>)> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }

    /// Reports every key that was not asked for.
    pub(in crate::store) fn finish(&self) {
        if self.found.get() == self.table.len() {
            return;
        }
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.reader.is_full() {
                return;
            }
            if asked.contains(&name) {
                continue;
            }
            let what = msg!("fault-unknown-key", key = brief(name));
            match meant(name, &asked).or_else(|| nearest(name, asked.iter().copied())) {
                Some(close) => {
                    let hint = msg!("hint-did-you-mean", word = close);
                    self.reader.hinted("unknown-key", key.span(), what, hint);
                }
                None => {
                    let hint = msg!("hint-known-keys", keys = asked.join(", "));
                    self.reader.hinted("unknown-key", key.span(), what, hint);
                }
            }
        }
    }

    /// Checks the file's `format`; another one stops the reading of the file.
    ///
    /// Where it says none, the rest is read as this program's format.
    pub(super) fn format(&self) -> Option<()> {
        let Some(value) = self.optional("format") else {
            let ours = FORMAT.to_string();
            let what = msg!("fault-missing-key", key = "format");
            self.reader.hinted("missing-key", 0..0, what, msg!("hint-format-line", ours = ours));
            return Some(());
        };
        let format = self.reader.integer(value).unwrap_or(FORMAT);
        if format == FORMAT {
            return Some(());
        }
        let hint = if format > FORMAT { msg!("hint-format") } else { msg!("hint-format-unknown") };
        let (format, ours) = (format.to_string(), FORMAT.to_string());
        let what = msg!("fault-format", format = format, ours = ours);
        self.reader.hinted("format", value.span(), what, hint);
        None
    }
}

/// The word nearest to a mistyped one, if any is near enough.
pub(in crate::store) fn nearest<'w>(
    typed: &str,
    words: impl Iterator<Item = &'w str>,
) -> Option<&'w str> {
    if typed.len() > 64 {
        return None;
    }
    words
        .map(|word| (strsim::damerau_levenshtein(typed, word), word))
        .filter(|(distance, word)| *distance <= 1 + word.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// What to write in the place of an id that is not among those known.
pub(in crate::store) fn hint_of_ids<'w>(
    typed: &str,
    known: impl Iterator<Item = &'w str> + Clone,
) -> Message {
    match nearest(typed, known.clone()) {
        Some(close) => msg!("hint-did-you-mean", word = close),
        None => msg!("hint-known-ids", ids = known.collect::<Vec<_>>().join(", ")),
    }
}
