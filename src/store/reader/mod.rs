//! Walks a TOML file and collects everything that is wrong with it.
//!
//! `toml::from_str` stops at the first fault and speaks English only. Here
//! every value is asked for with its place, so that one run names all faults.

mod fields;
mod stumbles;
mod synonyms;
mod values;

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) use self::fields::{Fields, hint_of_ids};
use self::stumbles::Stumbles;
use super::Source;
use crate::model::{Fault, Place};
use crate::msg;
use crate::text::Message;

/// The newest format that this program reads and writes.
pub(super) const FORMAT: i64 = 1;

/// After this many faults of one file the rest is not reported: nobody reads it.
pub(super) const MOST: usize = 100;

/// A value with its place in the file.
pub(super) type Located<'t> = &'t Spanned<DeValue<'t>>;

/// Reads one file and remembers its faults.
pub(super) struct Reader<'s> {
    source: &'s Source,
    faults: RefCell<Vec<Fault>>,
    /// Where the parser stumbled, if it did.
    stumbles: Option<Stumbles>,
}

impl<'s> Reader<'s> {
    /// Parses the file and hands its top table to `read`.
    ///
    /// Where the file is not TOML throughout, the rest of it is read all the
    /// same, so that its faults are found in the same run; the value is then
    /// thrown away.
    ///
    /// # Errors
    /// All faults, sorted by their place.
    pub(super) fn read<T>(
        source: &'s Source,
        read: impl FnOnce(&Fields<'_, '_>) -> Option<T>,
    ) -> Result<T, Vec<Fault>> {
        let mut reader = Self { source, faults: RefCell::default(), stumbles: None };
        let text: &str = &source.text;
        if text.trim().is_empty() {
            let place = Some(Place::file(&source.path));
            return Err(vec![Fault::error("empty-file", place, msg!("fault-empty-file"))]);
        }
        let (root, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            let markers = source.conflict_markers();
            if !markers.is_empty() {
                // Both sides of a merge in one file: everything would stand twice.
                return Err(markers);
            }
            reader.stumbles = Some(Stumbles::over(&reader, &errors));
        }
        let fields = Fields::new(&reader, root.get_ref(), 0..0);
        let value = fields.format().and_then(|()| read(&fields));
        let mut faults = reader.faults.into_inner();
        faults.sort_by_key(|fault| fault.place.as_ref().map_or(0, |place| place.span.start));
        if faults.len() == MOST {
            let place = Some(Place::file(&source.path));
            faults.push(Fault::error("more", place, msg!("fault-more", most = MOST.to_string())));
        }
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ => Err(faults),
        }
    }

    /// Remembers a fault.
    pub(super) fn fault(&self, code: &'static str, span: Range<usize>, what: Message) {
        self.push(Fault::error(code, Some(self.source.place(span)), what));
    }

    /// Remembers a fault with a hint.
    pub(super) fn hinted(
        &self,
        code: &'static str,
        span: Range<usize>,
        what: Message,
        hint: Message,
    ) {
        self.push(Fault::error(code, Some(self.source.place(span)), what).hinting(hint));
    }

    /// Remembers that something stands twice.
    pub(super) fn twice(&self, span: Range<usize>, first: Range<usize>, id: &str) {
        let mut fault = Fault::error(
            "duplicate-id",
            Some(self.source.place(span)),
            msg!("fault-duplicate-id", id = id),
        );
        fault.related = Some((first, msg!("label-first-used")));
        self.push(fault);
    }

    fn push(&self, fault: Fault) {
        if !self.is_full()
            && !self.stumbles.as_ref().is_some_and(|stumbles| stumbles.explain(&fault))
        {
            self.faults.borrow_mut().push(fault);
        }
    }

    /// Whether no further fault would be remembered.
    fn is_full(&self) -> bool {
        let passed = self.stumbles.as_ref().map_or(0, |stumbles| stumbles.passed.get());
        self.faults.borrow().len() >= MOST || passed >= Stumbles::MOST
    }
}

/// The beginning of a text that a message repeats: a slip may be a whole file long.
pub(super) fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
