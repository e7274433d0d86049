//! Folds text for finding: case, accents and the Nordic letters do not matter.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case, without accents, with `æ` as `ae`, `ø` as `o` and `å` as `a`.
///
/// # Examples
/// ```
/// use vurder::text::fold;
/// assert_eq!(fold("Ærlig Åse Ødegård"), "aerlig ase odegard");
/// assert_eq!(fold("A\u{30a}se"), fold("Åse"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.to_lowercase().nfkd().filter(|character| !is_combining_mark(*character)) {
        match character {
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ß' => folded.push_str("ss"),
            'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ł' => folded.push('l'),
            other => folded.push(other),
        }
    }
    folded
}

/// Whether a text begins, at its start or at one of its words, as typed.
#[must_use]
pub fn begins(text: &str, typed: &str) -> bool {
    let (text, typed) = (fold(text), fold(typed));
    let typed = typed.trim();
    !typed.is_empty()
        && (text.starts_with(typed)
            || text.split([' ', '-', '/', '(']).any(|word| word.starts_with(typed)))
}
