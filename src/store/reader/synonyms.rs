//! Other words for the keys of files, as people write them who think in another language.

/// What is written, in small letters, and the keys that it may mean.
const SYNONYMS: [(&[&str], &[&str]); 12] = [
    (&["title", "label", "heading", "navn", "tittel", "titel", "overskrift"], &["name", "title"]),
    (&["name"], &["title"]),
    (&["vekt", "vægt", "vaegt", "vegt", "points", "importance"], &["weight"]),
    (&["vektgrunn", "vægtgrund", "begrunnelse", "begrundelse", "why", "grunn"], &["reason"]),
    (&["spørsmål", "sporsmal", "spørgsmål", "sporgsmal", "ask", "prompts"], &["questions"]),
    (&["beskrivelse", "definition", "definisjon", "text", "tekst"], &["description"]),
    (&["anker", "ankere", "ankre", "levels", "nivåer", "niveauer", "benchmarks"], &["anchors"]),
    (&["gruppe", "side", "category", "kategori"], &["group"]),
    (&["kriterium", "kriterie", "kriterier", "competency", "competencies"], &["criterion"]),
    (&["minstescore", "minimumsscore", "minst", "mindst", "required", "krav"], &["minimum"]),
    (&["skala"], &["scale"]),
    (&["språk", "sprog", "lang"], &["languages"]),
];

/// The one of the keys of a table that a word means.
pub(super) fn meant<'k>(typed: &str, keys: &[&'k str]) -> Option<&'k str> {
    let typed = typed.to_lowercase();
    let all = SYNONYMS.iter().filter(|(words, _)| words.contains(&typed.as_str()));
    let mut meant = all.flat_map(|(_, meant)| *meant);
    meant.find_map(|word| keys.iter().find(|key| *key == word)).copied()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_word_means_a_key_of_its_table_only() {
        let criterion = ["id", "group", "weight", "name", "questions"];
        assert_eq!(meant("title", &criterion), Some("name"));
        assert_eq!(meant("Vægt", &criterion), Some("weight"));
        assert_eq!(meant("vekt", &["id", "title"]), None);
        assert_eq!(meant("navn", &["id", "title"]), Some("title"));
    }
}
