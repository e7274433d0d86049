//! In which language to answer.

use std::ffi::OsString;

use crate::text::Language;

/// The language that `--lang` names.
pub(super) fn parse(text: &str) -> Result<Language, String> {
    Language::from_tag(text).ok_or_else(|| Language::ALL.map(Language::code).join(", "))
}

/// `VURDER_LANG`, else the locale, else English.
pub(super) fn of_environment() -> Language {
    let own = std::env::var("VURDER_LANG").ok();
    let own = own.as_deref().and_then(Language::from_tag);
    own.or_else(|| sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag)))
        .unwrap_or_default()
}

/// The language to refuse in: `--lang` even where the rest was not understood.
pub(super) fn of_arguments(arguments: &[OsString]) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|one| one.to_str()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = || {
        let at = texts.iter().position(|text| *text == "--lang")?;
        texts.get(at + 1).copied()
    };
    joined.or_else(apart).and_then(Language::from_tag).unwrap_or_else(of_environment)
}
