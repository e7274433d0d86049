//! Words in notes that may say something of what the law protects most.

use super::protected_ground::name;
use super::words::Words;
use crate::model::Passage;
use crate::text::Message;

/// What Article 9 of the GDPR calls special categories, with words that say something of them
/// in English, Norwegian and Danish; one that ends in `*` stands for any ending.
///
/// The lists would rather miss: words with another meaning in the work of an office or a shop
/// are not among them.
const SPECIAL: [(&str, &[&str]); 6] = [
    (
        "health",
        &[
            "pregnan*",
            "sick leave",
            "chronic*",
            "adhd",
            "autis*",
            "cancer*",
            "disabilit*",
            "burnout",
            "wheelchair*",
            "depression*",
            "mental illness*",
            "gravid*",
            "sykmeld*",
            "sykemeld*",
            "kronisk syk*",
            "kreft",
            "funksjonsneds*",
            "utbrent*",
            "rullestol*",
            "depresjon*",
            "svangerskap*",
            "sygemeld*",
            "kronisk syg*",
            "kræft",
            "udbrændt*",
            "kørestol*",
            "graviditet*",
        ],
    ),
    (
        "religion",
        &["religio*", "religi*", "muslim*", "jewish", "jøde*", "mosque*", "moské*", "hijab*"],
    ),
    (
        "origin",
        &[
            "ethnic*",
            "etnisk*",
            "refugee*",
            "asylum*",
            "flyktning*",
            "asylsøk*",
            "innvandrer*",
            "flygtning*",
            "indvandrer*",
        ],
    ),
    (
        "union",
        &[
            "trade union*",
            "union member*",
            "fagforening*",
            "fagorganisert*",
            "tillitsvalgt*",
            "tillidsrepræsentant*",
        ],
    ),
    ("politics", &["political party", "politisk parti*", "partimedlem*", "party member*"]),
    (
        "orientation",
        &[
            "homosexual*",
            "lesbian*",
            "bisexual*",
            "transgender*",
            "homofil*",
            "lesbisk*",
            "biseksuel*",
            "biseksuell*",
            "homoseksuel*",
            "transperson*",
            "transkøn*",
        ],
    ),
];

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
    let mut found = [false; SPECIAL.len()];
    for text in texts {
        let passage = Passage { language: None, text: text.to_owned(), span: 0..0 };
        let words = Words::of(&passage);
        for (found, (_, phrases)) in found.iter_mut().zip(SPECIAL) {
            *found = *found || phrases.iter().any(|phrase| words.find(phrase).is_some());
        }
    }
    let named = SPECIAL.iter().zip(found).filter(|(_, found)| *found);
    named.map(|((ground, _), _)| name(ground)).collect()
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
