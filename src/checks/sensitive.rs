//! Words in notes that may say something of what the law protects most.

use std::collections::BTreeSet;

use super::phrases::Phrases;
use super::protected_ground::name;
use super::words::Words;
use crate::model::Passage;
use crate::text::Message;

/// What Article 9 of the GDPR calls special categories, with words that say something of them.
///
/// The lists would rather miss: words with another meaning in the work of an office or a shop
/// are not among them.
static SPECIAL: Phrases = Phrases::read(include_str!("sensitive.txt"));

/// What texts may say something of, each once; nothing of the texts themselves is kept.
///
/// # Examples
/// ```
/// use vurder::checks::sensitive;
/// assert_eq!(sensitive(["Er sykmeldt for tiden.", "Gravid, og kronisk syk."]).len(), 1);
/// assert!(sensitive(["Rang the supplier before being asked."]).is_empty());
/// ```
#[must_use]
pub fn sensitive<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Message> {
    let mut sections = BTreeSet::new();
    for text in texts {
        let passage = Passage { language: None, text: text.to_owned(), span: 0..0 };
        sections.extend(SPECIAL.found_in(&Words::of(&passage)).map(|hit| hit.section));
    }
    sections.into_iter().map(|section| name(SPECIAL.heading(section).0)).collect()
}

#[cfg(test)]
mod tests {
    use super::sensitive;

    #[test]
    fn what_the_law_protects_most_is_seen_in_three_languages() {
        for text in [
            "She is pregnant.",
            "Var lenge sykmeldt i fjor",
            "Har været sygemeldt",
            "Er aktiv i moskéen",
            "Kom som flyktning",
            "Er tillitsvalgt i en fagforening",
            "Member of a political party",
            "Er lesbisk",
        ] {
            assert_eq!(sensitive([text]).len(), 1, "{text}");
        }
    }

    #[test]
    fn ordinary_words_of_the_work_are_passed_over() {
        for text in [
            "Diagnosed the fault at once and cared for the customer’s health data.",
            "Brukte alle krefter på kunden, og kom fra en annen bransje.",
            "Har mange kræfter; Christian og Kristian var enige.",
            "A union of two sets, politics in the office, sick of waiting.",
        ] {
            assert!(sensitive([text]).is_empty(), "{text}");
        }
    }
}
