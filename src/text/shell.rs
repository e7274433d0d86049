//! Words for a shell: what is shown to be typed must be one word there.

use std::borrow::Cow;

/// The text as one word of a POSIX shell, in quotation marks where it needs some.
///
/// # Examples
/// ```
/// use vurder::text::shell_word;
/// assert_eq!(shell_word("rounds/autumn-2026"), "rounds/autumn-2026");
/// assert_eq!(shell_word("Kari's round"), r"'Kari'\''s round'");
/// ```
#[must_use]
pub fn shell_word(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_alphanumeric() || "._/-".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("'{}'", text.replace('\'', r"'\''")))
    }
}
