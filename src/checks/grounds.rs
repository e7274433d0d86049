//! The lists of what an employer may not ask about, one file per language.

use super::phrases::{InEachLanguage, Phrases};

/// The protected grounds by their ids, each with the laws that protect it in
/// their own language, and with phrases that touch it.
pub(super) static GROUNDS: InEachLanguage = InEachLanguage {
    english: Phrases::read(include_str!("grounds/en.txt")),
    norwegian: Phrases::read(include_str!("grounds/nb.txt")),
    danish: Phrases::read(include_str!("grounds/da.txt")),
};

#[cfg(test)]
mod tests {
    use super::GROUNDS;
    use crate::text::Language;

    #[test]
    fn every_list_has_every_ground_with_its_law_and_clean_phrases() {
        let ids =
            ["age", "family", "religion", "health", "origin", "union", "politics", "orientation"];
        for language in Language::ALL {
            let list = GROUNDS.of(language);
            for (section, id) in ids.iter().enumerate() {
                let (name, law) = list.heading(section);
                assert_eq!(name, *id);
                assert!(!law.is_empty() && list.iter().filter(|(of, _)| of == id).count() >= 5);
            }
            assert_eq!(list.heading(ids.len()), ("", ""));
            for (_, phrase) in list.iter() {
                let clean = phrase.to_lowercase() == *phrase && !phrase.contains("  ");
                assert!(clean && phrase.trim() == phrase && !phrase.starts_with('*'), "{phrase}");
            }
        }
    }
}
