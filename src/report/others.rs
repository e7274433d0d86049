//! Other people in a text about somebody: left out where they are known by name.

use unicode_normalization::UnicodeNormalization as _;

use crate::model::{CandidateId, Interviewer};
use crate::store::Identities;

/// Name parts shorter than this are too often ordinary words.
const SHORTEST: usize = 3;

/// The words that stand for other people, with what takes their place.
#[derive(Debug, Clone, Default)]
pub struct Others {
    /// The longest first, so that a whole name goes before its parts.
    words: Vec<(String, String)>,
}

impl Others {
    /// Leaves out every candidate, or all but one: names and their parts, contacts, ids.
    ///
    /// What that one's own name has too stays.
    pub fn leave_out_candidates<'c>(
        &mut self,
        candidates: impl Iterator<Item = &'c CandidateId>,
        identities: &Identities,
        own: Option<&CandidateId>,
        instead: &str,
    ) {
        let name_of = |id: &CandidateId| identities.of(id).map(|one| one.name.clone());
        let own_parts = own.and_then(name_of).map(|name| parts(&name)).unwrap_or_default();
        let mut add = |word: String| {
            if !own_parts.contains(&word) {
                self.words.push((word, instead.to_owned()));
            }
        };
        for id in candidates.filter(|id| Some(*id) != own) {
            add(id.to_string());
            let Some(identity) = identities.of(id) else { continue };
            add(identity.name.nfc().collect());
            add(identity.contact.clone());
            parts(&identity.name).into_iter().for_each(&mut add);
        }
        self.sort();
    }

    /// Leaves out the interviewers: names, their parts, and ids.
    pub fn leave_out_interviewers(
        &mut self,
        panel: &[Interviewer],
        instead: impl Fn(usize) -> String,
    ) {
        for (number, interviewer) in panel.iter().enumerate() {
            let instead = instead(number + 1);
            let id = interviewer.id.to_string();
            let mut words = vec![capitalised(&id), id];
            if let Some(name) = &interviewer.name {
                words.push(name.nfc().collect());
                words.extend(parts(name));
            }
            self.words.extend(words.into_iter().map(|word| (word, instead.clone())));
        }
        self.sort();
    }

    /// The text without them.
    #[must_use]
    pub fn left_out_of(&self, text: &str) -> String {
        let mut text: String = text.nfc().collect();
        for (word, instead) in &self.words {
            for form in forms(word) {
                text = replace(&text, &form, instead);
            }
        }
        text
    }

    fn sort(&mut self) {
        self.words.retain(|(word, _)| !word.trim().is_empty());
        self.words.sort_by_key(|(word, _)| std::cmp::Reverse(word.chars().count()));
    }
}

/// The ways in which a name is written. In small letters only a whole name is sure to be
/// one: *Dag* is a name, and *dag* a day.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), word.to_uppercase()];
    if word.contains(' ') {
        forms.push(word.to_lowercase());
    }
    let other = |form: &String| match form.contains('\'') {
        true => form.replace('\'', "’"),
        false => form.replace('’', "'"),
    };
    let others: Vec<String> =
        forms.iter().map(other).filter(|form| !forms.contains(form)).collect();
    forms.extend(others);
    forms
}

/// Replaces a word where it stands alone, or with the s of the genitive behind it.
fn replace(text: &str, word: &str, instead: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let last = before.chars().next_back().or_else(|| replaced.chars().next_back());
        let mut following = after.chars();
        let ends = match following.next() {
            Some('s') => following.next().is_none_or(|next| !next.is_alphanumeric()),
            next => next.is_none_or(|next| !next.is_alphanumeric()),
        };
        replaced.push_str(before);
        let alone = ends && last.is_none_or(|last| !last.is_alphanumeric());
        replaced.push_str(if alone { instead } else { word });
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}

/// The parts of a name that say who it is.
fn parts(name: &str) -> Vec<String> {
    let name: String = name.nfc().collect();
    let parts = name.split([' ', '-', '.', ',']);
    parts.filter(|part| part.chars().count() >= SHORTEST).map(str::to_owned).collect()
}

fn capitalised(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::Others;
    use crate::model::CandidateId;
    use crate::store::{Source, read_identities, read_round};

    fn others() -> Others {
        let names = "format = 1\n[candidate.aaaa]\nname = \"Tuva Dahl\"\n\
            [candidate.bbbb]\nname = \"Emil Dahl\"\ncontact = \"emil@example.org\"\n";
        let identities = read_identities(&Source::new("i.toml", names)).expect("names");
        let ids: Vec<CandidateId> = ["aaaa", "bbbb"].map(|id| id.parse().expect("an id")).into();
        let mut others = Others::default();
        others.leave_out_candidates(ids.iter(), &identities, Some(&ids[0]), "[other]");
        others
    }

    #[test]
    fn another_candidate_is_left_out_by_every_name_and_the_own_name_stays() {
        let text =
            "Tuva Dahl was calmer than Emil Dahl. Emils answer, EMIL, bbbb, emil@example.org";
        assert_eq!(
            others().left_out_of(text),
            "Tuva Dahl was calmer than [other]. [other]s answer, [other], [other], [other]"
        );
    }

    #[test]
    fn a_whole_name_is_left_out_in_small_letters_and_with_either_apostrophe() {
        assert_eq!(others().left_out_of("better than emil dahl"), "better than [other]");
        assert_eq!(super::forms("Liam O'Dea").len(), 6);
        assert_eq!(super::forms("O’Dea"), ["O’Dea", "O’DEA", "O'Dea", "O'DEA"]);
    }

    #[test]
    fn a_longer_word_that_begins_like_a_name_stays() {
        assert_eq!(others().left_out_of("Emilie, Semil and emil"), "Emilie, Semil and emil");
    }

    #[test]
    fn interviewers_are_numbered_where_they_are_to_be_left_out() {
        let text = "format = 1\nid = \"r\"\ntitle = \"T\"\ncreated = 2026-01-01T00:00:00Z\n\
            rubric = { id = \"r\", version = \"1.0.0\", digest = \"00000000000000000000000000000000\" }\n\
            [[interviewer]]\nid = \"kari\"\nname = \"Kari Nordmann\"\n";
        let round = read_round(&Source::new("round.toml", text)).expect("a round");
        let mut others = Others::default();
        others.leave_out_interviewers(&round.panel, |number| format!("Interviewer {number}"));
        assert_eq!(
            others.left_out_of("Kari asked; Nordmann agreed, and kari wrote."),
            "Interviewer 1 asked; Interviewer 1 agreed, and Interviewer 1 wrote."
        );
    }
}
