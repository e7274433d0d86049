//! The competences to pick from when a rubric is written.
//!
//! They are those of the shipped rubrics, in their words: nothing is copied.

use super::embedded::embedded_rubric;
use crate::model::{Criterion, Fault, Group};
use crate::text::fold;

/// The rubrics whose criteria are the catalogue: the six traits and the 32 of the triangle.
const CATALOGUE: [&str; 2] = ["traits", "competence-triangle"];

/// A competence that can become a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// The side of the triangle, or the traits.
    pub side: Group,
    /// What would be scored, with anchors and questions.
    pub criterion: Criterion,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// Every competence, side by side.
///
/// # Errors
/// The faults of a shipped rubric; a test sees to it that there are none.
pub fn catalogue() -> Result<Vec<CatalogueEntry>, Vec<Fault>> {
    let mut entries = Vec::new();
    for id in CATALOGUE {
        let Some(rubric) = embedded_rubric(id) else { continue };
        let (rubric, _) = rubric?;
        for criterion in &rubric.criteria {
            let Some(side) = rubric.group(&criterion.group) else { continue };
            entries.push(CatalogueEntry {
                side: side.clone(),
                criterion: criterion.clone(),
                sources: rubric.sources.clone(),
            });
        }
    }
    Ok(entries)
}

impl CatalogueEntry {
    /// Whether every word that was typed occurs: in the id, the name or the
    /// description, in any language. Case and accents do not matter.
    #[must_use]
    pub fn matches(&self, typed: &str) -> bool {
        let texts = [&self.criterion.name, &self.criterion.description, &self.side.name];
        let mut all = fold(self.criterion.id.as_str());
        for text in texts.into_iter().flat_map(crate::model::Wording::all) {
            all.push(' ');
            all.push_str(&fold(text));
        }
        fold(typed).split_whitespace().all(|word| all.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::catalogue;
    use crate::text::Language;

    #[test]
    fn six_traits_and_thirty_two_competences_each_with_words_anchors_and_a_question() {
        let entries = catalogue().expect("sound");
        let of = |side: &str| entries.iter().filter(|one| one.side.id.as_str() == side).count();
        let sides = ["traits", "subject-knowledge", "communication", "personal-service"];
        assert_eq!(sides.map(of), [6, 4, 16, 12]);
        for entry in &entries {
            let criterion = &entry.criterion;
            assert!(criterion.anchors.len() >= 2 && !criterion.questions.is_empty());
            let texts = [&criterion.name, &criterion.description, &criterion.questions[0]];
            for language in Language::ALL {
                assert!(texts.iter().all(|text| text.has(language)), "{}", criterion.id);
            }
        }
        let mut ids: Vec<_> = entries.iter().map(|one| one.criterion.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 38);
    }

    #[test]
    fn a_competence_is_found_without_accents_in_any_language() {
        let entries = catalogue().expect("sound");
        let found = |typed: &str| {
            let found = entries.iter().filter(|one| one.matches(typed));
            found.map(|one| one.criterion.id.as_str().to_owned()).collect::<Vec<_>>()
        };
        assert!(found("hjaelpsom").contains(&"helpful".to_owned()));
        assert!(
            found("apne sporsmal").contains(&"question-types".to_owned()),
            "{:?}",
            found("apne")
        );
        assert!(found("Gylne").contains(&"golden-rule".to_owned()), "{:?}", found("gylne"));
        assert!(found("nothing at all").is_empty());
    }
}
