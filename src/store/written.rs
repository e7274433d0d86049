//! Text for TOML files: moments, and edits that keep what people wrote.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use toml_edit::{DocumentMut, InlineTable};

use crate::model::{Digest, Pin, Ratio};

/// A moment as TOML.
pub(super) fn moment(at: DateTime<FixedOffset>) -> toml_edit::Datetime {
    let text = at.to_rfc3339_opts(SecondsFormat::AutoSi, false);
    // What chrono writes as RFC 3339 TOML reads; what is beyond it is caught when the text is read back.
    text.parse().unwrap_or(toml_edit::Datetime { date: None, time: None, offset: None })
}

/// Which rubric, as one line of TOML.
pub(super) fn pin(rubric: &Pin) -> InlineTable {
    let mut pin = InlineTable::new();
    pin.insert("id", rubric.id.as_str().into());
    pin.insert("version", rubric.version.as_str().into());
    pin.insert("digest", rubric.digest.as_str().into());
    pin
}

/// Digests as a list of TOML.
pub(super) fn digests(digests: &[Digest]) -> toml_edit::Array {
    digests.iter().map(Digest::as_str).collect()
}

/// A number with the fewest decimals that say it exactly.
pub(super) fn decimal(number: &Ratio) -> String {
    let written = |places: u32| {
        let units = number.rounded(places).to_string();
        let digits = format!("{units:0>width$}", width = places as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places as usize);
        if places == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }
    };
    let is_exact = |places: &u32| Ratio::from_decimal(&written(*places)).as_ref() == Some(number);
    written((0..=17).find(is_exact).unwrap_or(17))
}

/// Edits a TOML text: comments, order, line ends and byte-order mark stay.
///
/// # Errors
/// If the text is not TOML.
pub(super) fn edit(
    text: &str,
    change: impl FnOnce(&mut DocumentMut),
) -> Result<String, toml_edit::TomlError> {
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let windows = body.contains("\r\n");
    let mut document: DocumentMut = body.parse()?;
    change(&mut document);
    let edited = document.to_string();
    let edited = if windows { edited.replace("\r\n", "\n").replace('\n', "\r\n") } else { edited };
    Ok(format!("{mark}{edited}"))
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use crate::model::Ratio;

    #[test]
    fn numbers_are_written_as_short_as_they_are() {
        assert_eq!(decimal(&Ratio::whole(147)), "147");
        assert_eq!(decimal(&Ratio::new(5, 2)), "2.5");
        assert_eq!(decimal(&Ratio::new(1, 80)), "0.0125");
    }
}
