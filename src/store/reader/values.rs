//! One value of a file, or the fault that it is.

use std::ops::Range;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset};
use toml::Spanned;
use toml::de::DeValue;

use super::{Fields, Located, Reader, brief};
use crate::model::{Digest, IdFault, Pin, Ratio, Wording};
use crate::msg;
use crate::text::{Language, Message};

impl Reader<'_> {
    /// The text of a value, or a fault.
    pub(in crate::store) fn text<'t>(&self, value: Located<'t>) -> Option<&'t str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong_type(value, msg!("type-text"));
        }
        text
    }

    /// A text that is not blank, or a fault.
    pub(in crate::store) fn filled_text<'t>(&self, value: Located<'t>) -> Option<&'t str> {
        self.text(value).and_then(|text| self.filled(text, value.span()))
    }

    /// A whole number, or a fault.
    pub(in crate::store) fn integer(&self, value: Located<'_>) -> Option<i64> {
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

    /// A decimal number with its exact value, or a fault: of its type, or with this code and
    /// these words where it is written in another base or has more than 18 digits.
    pub(in crate::store) fn decimal(
        &self,
        value: Located<'_>,
        code: &'static str,
        what: Message,
        hint: Message,
    ) -> Option<Ratio> {
        let number = match value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => {
                Ratio::from_decimal(number.as_str())
            }
            DeValue::Float(number) => Ratio::from_decimal(number.as_str()),
            DeValue::Integer(_) => None,
            _ => {
                self.wrong_type(value, msg!("type-number"));
                return None;
            }
        };
        if number.is_none() {
            self.hinted(code, value.span(), what, hint);
        }
        number
    }

    /// True or false, or a fault.
    pub(in crate::store) fn truth(&self, value: Located<'_>) -> Option<bool> {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type(value, msg!("type-boolean"));
        }
        truth
    }

    /// An id, or a fault that says what ids look like.
    pub(in crate::store) fn id<T: FromStr<Err = IdFault>>(&self, value: Located<'_>) -> Option<T> {
        let text = self.text(value)?;
        self.parse_id(text, value.span())
    }

    /// An id from the text at a place.
    pub(in crate::store) fn parse_id<T: FromStr<Err = IdFault>>(
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
    pub(in crate::store) fn moment(&self, value: Located<'_>) -> Option<DateTime<FixedOffset>> {
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
    pub(in crate::store) fn digest(&self, value: Located<'_>) -> Option<Digest> {
        let digest = self.text(value)?.parse().ok();
        if digest.is_none() {
            self.fault("digest", value.span(), msg!("fault-digest"));
        }
        digest
    }

    /// A list of digests, or faults.
    pub(in crate::store) fn digests(&self, value: Located<'_>) -> Vec<Digest> {
        let elements = self.array(value).unwrap_or_default();
        elements.iter().filter_map(|value| self.digest(value)).collect()
    }

    /// The elements of an array, or a fault.
    pub(in crate::store) fn array<'t>(
        &self,
        value: Located<'t>,
    ) -> Option<&'t [Spanned<DeValue<'t>>]> {
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_type(value, msg!("type-list"));
        }
        array.map(|array| &**array)
    }

    /// A table, or a fault.
    pub(in crate::store) fn table<'r, 't>(&'r self, value: Located<'t>) -> Option<Fields<'r, 't>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong_type(value, msg!("type-table"));
        }
        table.map(|table| Fields::new(self, table, value.span()))
    }

    /// A whole number from 1.
    pub(in crate::store) fn order(&self, value: Located<'_>) -> Option<u32> {
        let number = self.integer(value)?;
        let order = u32::try_from(number).ok().filter(|order| *order > 0);
        if order.is_none() {
            self.fault("order", value.span(), msg!("fault-order"));
        }
        order
    }

    /// A version as rubrics have it.
    pub(in crate::store) fn version(&self, value: Located<'_>) -> Option<String> {
        let text = self.text(value)?;
        let number = |part: &str| {
            part.len() <= 9 && part.parse::<u32>().is_ok_and(|n| n.to_string() == part)
        };
        let parts: Vec<&str> = text.split('.').collect();
        if parts.len() == 3 && parts.into_iter().all(number) {
            return Some(text.to_owned());
        }
        self.hinted("version", value.span(), msg!("fault-version"), msg!("hint-version"));
        None
    }

    /// Which rubric, by id, version and digest.
    pub(in crate::store) fn pin(&self, value: Located<'_>) -> Option<Pin> {
        let fields = self.table(value)?;
        let id = fields.required("id").and_then(|value| self.id(value));
        let version = fields.required("version").and_then(|value| self.version(value));
        let digest = fields.required("digest").and_then(|value| self.digest(value));
        fields.finish();
        Some(Pin { id: id?, version: version?, digest: digest? })
    }

    /// A word that must be one of a few.
    pub(in crate::store) fn one_of<T: Copy>(
        &self,
        value: Located<'_>,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.text(value)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.hinted(
                "unknown-word",
                value.span(),
                msg!("fault-unknown-word", word = brief(text)),
                msg!("hint-known-words", words = known.join(", ")),
            );
        }
        found
    }

    /// A text that may be given per language; never empty.
    pub(in crate::store) fn wording(&self, value: Located<'_>) -> Option<Wording> {
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
    pub(in crate::store) fn wrong_type(&self, value: Located<'_>, wanted: Message) {
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

/// Why a text is not an id, in words.
fn id_fault(text: &str, fault: IdFault) -> Message {
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
