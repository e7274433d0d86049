//! The lists of what an employer may not ask about, one file per language.

use std::sync::LazyLock;

use crate::text::Language;

/// A protected ground in one language.
#[derive(Debug)]
pub(super) struct Ground {
    /// What it is, such as `age`.
    pub(super) id: &'static str,
    /// The laws that protect it, in their own language.
    pub(super) law: &'static str,
    /// Phrases that touch it, in lower case; a word that ends in `*` stands for any ending.
    pub(super) phrases: Vec<&'static str>,
}

/// The grounds of a language, in the order of its file.
pub(super) fn of(language: Language) -> &'static [Ground] {
    static ENGLISH: LazyLock<Vec<Ground>> = LazyLock::new(|| read(include_str!("grounds/en.txt")));
    static NORWEGIAN: LazyLock<Vec<Ground>> =
        LazyLock::new(|| read(include_str!("grounds/nb.txt")));
    static DANISH: LazyLock<Vec<Ground>> = LazyLock::new(|| read(include_str!("grounds/da.txt")));
    match language {
        Language::English => &ENGLISH,
        Language::Norwegian => &NORWEGIAN,
        Language::Danish => &DANISH,
    }
}

/// Reads a list: `ground ID`, then `law TEXT`, then one phrase a line; `#` begins a comment.
fn read(list: &'static str) -> Vec<Ground> {
    let mut grounds: Vec<Ground> = Vec::new();
    for line in list.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(id) = line.strip_prefix("ground ") {
            grounds.push(Ground { id, law: "", phrases: Vec::new() });
        } else if let Some(ground) = grounds.last_mut() {
            match line.strip_prefix("law ") {
                Some(law) => ground.law = law,
                None => ground.phrases.push(line),
            }
        }
    }
    grounds
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::text::Language;

    #[test]
    fn every_list_has_every_ground_with_its_law_and_clean_phrases() {
        let ids =
            ["age", "family", "religion", "health", "origin", "union", "politics", "orientation"];
        for language in Language::ALL {
            let grounds = of(language);
            assert_eq!(grounds.iter().map(|ground| ground.id).collect::<Vec<_>>(), ids);
            for ground in grounds {
                assert!(!ground.law.is_empty() && ground.phrases.len() >= 5, "{ground:?}");
                for phrase in &ground.phrases {
                    let clean = phrase.to_lowercase() == *phrase && !phrase.contains("  ");
                    assert!(clean && !phrase.starts_with('*'), "{phrase}");
                }
            }
        }
    }
}
