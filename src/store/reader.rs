//! Walks a TOML file and collects everything that is wrong with it.
//!
//! `toml::from_str` stops at the first fault and speaks English only. Here
//! every value is asked for with its place, so that one run names all faults.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;
use crate::model::{Digest, Fault, IdFault, Place, Wording};
use crate::msg;
use crate::text::{Language, Message};

/// The newest format that this program reads and writes.
pub(super) const FORMAT: i64 = 1;

/// After this many faults of one file the rest is not reported: nobody reads it.
pub(super) const MOST: usize = 100;

/// A value with its place in the file.
pub(super) type Located<'t> = &'t Spanned<DeValue<'t>>;

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

/// Reads one file and remembers its faults.
pub(super) struct Reader<'s> {
    source: &'s Source,
    faults: RefCell<Vec<Fault>>,
    /// Where the parser stumbled, if it did.
    stumbles: Option<Stumbles>,
}

/// The lines on which the parser stumbled; nothing else is said of them.
struct Stumbles {
    /// Where each line of the file ends.
    breaks: Vec<usize>,
    /// The numbers of the lines.
    lines: Vec<usize>,
    /// How many faults were passed over.
    passed: Cell<usize>,
}

impl Stumbles {
    /// So many faults are passed over before the rest of a file is called unreadable.
    const MOST: usize = 1_000;

    fn line(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at)
    }

    /// Whether a fault may be there only because of them.
    fn explain(&self, fault: &Fault) -> bool {
        let explained = PERHAPS_UNREAD.contains(&fault.code)
            || fault.place.as_ref().is_some_and(|place| {
                self.lines.binary_search(&self.line(place.span.start)).is_ok()
            });
        self.passed.set(self.passed.get() + usize::from(explained));
        explained
    }
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
            reader.stumbles = Some(reader.syntax(text, &errors));
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

    /// The parser's complaints, the commonest slips in plain words.
    fn syntax(&self, text: &str, errors: &[toml::de::Error]) -> Stumbles {
        // A file of rubbish has an error on every line: looking each up must stay cheap.
        let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let mut stumbles = Stumbles { breaks, lines: Vec::new(), passed: Cell::new(0) };
        for error in errors {
            if self.is_full() {
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
                self.hinted(
                    "decimal-comma",
                    span,
                    msg!("fault-decimal-comma", number = number),
                    hint,
                );
            } else if text[span.clone()].chars().any(|c| c.is_control() && !"\r\n\t".contains(c)) {
                let code = text[span.clone()].chars().find(|c| c.is_control()).unwrap_or_default();
                let code = format!("U+{:04X}", code as u32);
                self.fault("control-character", span, msg!("fault-control-character", code = code));
            } else if let Some(quote) = typographic_quote(text, &span) {
                let what = msg!("fault-typographic-quotes", quote = quote.to_string());
                self.hinted("typographic-quotes", span, what, msg!("hint-typographic-quotes"));
            } else {
                let detail = error.message().lines().next().unwrap_or_default();
                self.fault("syntax", span, msg!("fault-syntax", detail = syntax_detail(detail)));
            }
        }
        stumbles
    }

    /// The text of a value, or a fault.
    pub(super) fn text<'t>(&self, value: Located<'t>) -> Option<&'t str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(value, msg!("type-text"));
        }
        text
    }

    /// A text that is not blank, or a fault.
    pub(super) fn filled_text<'t>(&self, value: Located<'t>) -> Option<&'t str> {
        self.text(value).and_then(|text| self.filled(text, value.span()))
    }

    /// A whole number, or a fault.
    pub(super) fn integer(&self, value: Located<'_>) -> Option<i64> {
        match value.get_ref() {
            DeValue::Integer(integer) => {
                let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
                if number.is_none() {
                    self.fault("number-too-large", value.span(), msg!("fault-number-too-large"));
                }
                number
            }
            DeValue::Float(float) => {
                self.hinted(
                    "not-whole",
                    value.span(),
                    msg!("fault-not-whole", number = brief(float.as_str())),
                    msg!("hint-whole-numbers"),
                );
                None
            }
            _ => {
                self.wrong_type(value, msg!("type-integer"));
                None
            }
        }
    }

    /// True or false, or a fault.
    pub(super) fn truth(&self, value: Located<'_>) -> Option<bool> {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type(value, msg!("type-boolean"));
        }
        truth
    }

    /// An id, or a fault that says what ids look like.
    pub(super) fn id<T: FromStr<Err = IdFault>>(&self, value: Located<'_>) -> Option<T> {
        let text = self.text(value)?;
        self.parse_id(text, value.span())
    }

    /// An id from the text at a place.
    pub(super) fn parse_id<T: FromStr<Err = IdFault>>(
        &self,
        text: &str,
        span: Range<usize>,
    ) -> Option<T> {
        text.parse()
            .map_err(|fault| {
                self.hinted("id", span, id_fault(text, fault), msg!("hint-id"));
            })
            .ok()
    }

    /// A moment with its offset from UTC, or a fault.
    pub(super) fn moment(&self, value: Located<'_>) -> Option<DateTime<FixedOffset>> {
        let Some(moment) = value.get_ref().as_datetime() else {
            self.wrong_type(value, msg!("type-moment"));
            return None;
        };
        let parsed = DateTime::parse_from_rfc3339(&moment.to_string()).ok();
        if parsed.is_none() {
            self.hinted("moment", value.span(), msg!("fault-moment"), msg!("hint-moment"));
        }
        parsed
    }

    /// A digest, or a fault.
    pub(super) fn digest(&self, value: Located<'_>) -> Option<Digest> {
        let digest = self.text(value)?.parse().ok();
        if digest.is_none() {
            self.fault("digest", value.span(), msg!("fault-digest"));
        }
        digest
    }

    /// A list of digests, or faults.
    pub(super) fn digests(&self, value: Located<'_>) -> Vec<Digest> {
        let elements = self.array(value).unwrap_or_default();
        elements.iter().filter_map(|value| self.digest(value)).collect()
    }

    /// The elements of an array, or a fault.
    pub(super) fn array<'t>(&self, value: Located<'t>) -> Option<&'t [Spanned<DeValue<'t>>]> {
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_type(value, msg!("type-list"));
        }
        array.map(|array| &**array)
    }

    /// A table, or a fault.
    pub(super) fn table<'r, 't>(&'r self, value: Located<'t>) -> Option<Fields<'r, 't>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(value, msg!("type-table"));
        }
        table.map(|table| Fields::new(self, table, value.span()))
    }

    /// A text that may be given per language; never empty.
    pub(super) fn wording(&self, value: Located<'_>) -> Option<Wording> {
        if let DeValue::String(text) = value.get_ref() {
            return self.filled(text, value.span()).map(Wording::plain);
        }
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(value, msg!("type-wording"));
            return None;
        };
        let mut texts = Vec::with_capacity(table.len());
        for (key, text) in table {
            let language = Language::ALL.into_iter().find(|one| one.code() == key.get_ref());
            let Some(language) = language else {
                let what = msg!("fault-language", code = brief(key.get_ref()));
                self.hinted("language", key.span(), what, msg!("hint-language"));
                continue;
            };
            if let Some(text) = self.filled_text(text) {
                texts.push((language, text.to_owned()));
            }
        }
        texts.sort_by_key(|(language, _)| *language);
        if texts.is_empty() {
            // Keys that are no languages were reported already.
            if table.is_empty() {
                self.fault("empty", value.span(), msg!("fault-empty"));
            }
            return None;
        }
        Some(Wording::PerLanguage(texts))
    }

    fn filled<'t>(&self, text: &'t str, span: Range<usize>) -> Option<&'t str> {
        if text.trim().is_empty() {
            self.fault("empty", span, msg!("fault-empty"));
            return None;
        }
        Some(text)
    }

    /// Says that a value is of another type than the one wanted.
    pub(super) fn wrong_type(&self, value: Located<'_>, wanted: Message) {
        let found = match value.get_ref() {
            DeValue::String(_) => msg!("type-text"),
            DeValue::Integer(_) => msg!("type-integer"),
            DeValue::Float(_) => msg!("type-float"),
            DeValue::Boolean(_) => msg!("type-boolean"),
            DeValue::Datetime(moment) if moment.time.is_none() => msg!("type-date"),
            DeValue::Datetime(moment) if moment.date.is_none() => msg!("type-time"),
            DeValue::Datetime(_) => msg!("type-moment"),
            DeValue::Array(_) => msg!("type-list"),
            DeValue::Table(_) => msg!("type-table"),
        };
        self.fault(
            "wrong-type",
            value.span(),
            msg!("fault-wrong-type", wanted = wanted, found = found),
        );
    }
}

/// The keys of one table, asked for by name; what nobody asked for is unknown.
pub(super) struct Fields<'r, 't> {
    reader: &'r Reader<'r>,
    table: &'t DeTable<'t>,
    span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
    found: Cell<usize>,
}

impl<'r, 't> Fields<'r, 't> {
    fn new(reader: &'r Reader<'r>, table: &'t DeTable<'t>, span: Range<usize>) -> Self {
        Self { reader, table, span, asked: RefCell::default(), found: Cell::new(0) }
    }

    /// The reader that faults go to.
    pub(super) const fn reader(&self) -> &'r Reader<'r> {
        self.reader
    }

    /// The table itself.
    pub(super) const fn as_table(&self) -> &'t DeTable<'t> {
        self.table
    }

    /// Where the table itself stands.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The value of a key, if it is there.
    pub(super) fn optional(&self, key: &'static str) -> Option<Located<'t>> {
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
    pub(super) fn required(&self, key: &'static str) -> Option<Located<'t>> {
        let value = self.optional(key);
        if value.is_none() {
            let what = msg!("fault-missing-key", key = key);
            match self.span() {
                // What is missing from the file as a whole stands on no line of it.
                Range { start: 0, end: 0 } => {
                    let place = Place::file(&self.reader.source.path);
                    self.reader.push(Fault::error("missing-key", Some(place), what));
                }
                span => self.reader.fault("missing-key", span, what),
            }
        }
        value
    }

    /// All keys with their values, for tables whose keys are ids.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'t str, Range<usize>, Located<'t>)> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }

    /// Reports every key that was not asked for.
    pub(super) fn finish(&self) {
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
            match nearest(name, asked.iter().copied()) {
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
    fn format(&self) -> Option<()> {
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
pub(super) fn nearest<'w>(typed: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    if typed.len() > 64 {
        return None;
    }
    words
        .map(|word| (strsim::damerau_levenshtein(typed, word), word))
        .filter(|(distance, word)| *distance <= 1 + word.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// The beginning of a text that a message repeats: a slip may be a whole file long.
pub(super) fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// Why a text is not an id, in words.
pub(super) fn id_fault(text: &str, fault: IdFault) -> Message {
    let text = brief(text);
    match fault {
        IdFault::Empty => msg!("fault-id-empty"),
        IdFault::TooLong => msg!("fault-id-long"),
        IdFault::LeadingHyphen => msg!("fault-id-hyphen", id = text),
        IdFault::Reserved => msg!("fault-id-reserved", id = text),
        IdFault::Character(character) => msg!(
            "fault-id-character",
            id = text,
            character = character.to_string(),
            code = format!("U+{:04X}", character as u32),
        ),
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
