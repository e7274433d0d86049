//! A rubric as lines that say one thing each, whatever the file's layout.

use crate::model::{Criterion, Ratio, Rubric, Score, Wording};
use crate::text::{Language, visible};

use super::decimal;

/// The facts of a rubric, each on a line of its own that names what it is about.
///
/// Not translated: two versions must differ by what they say alone.
#[must_use]
pub fn rubric_facts(rubric: &Rubric) -> String {
    let mut facts = Facts::default();
    facts.say("rubric", "id", rubric.id.as_str());
    facts.say("rubric", "version", &rubric.version);
    let scale = format!("{} to {}", rubric.scale.min(), rubric.scale.max());
    facts.say("rubric", "scale", &scale);
    facts.wording("rubric", "title", Some(&rubric.title));
    facts.wording("rubric", "description", rubric.description.as_ref());
    facts.wording("rubric", "weight reason", rubric.weight_reason.as_ref());
    if let Some(lead) = &rubric.lead {
        facts.say("rubric", "lead", lead.as_str());
    }
    for source in &rubric.sources {
        facts.say("rubric", "source", source);
    }
    for group in &rubric.groups {
        let of = format!("group {}", group.id);
        facts.wording(&of, "name", Some(&group.name));
        facts.wording(&of, "weight reason", group.weight_reason.as_ref());
    }
    for criterion in &rubric.criteria {
        facts.criterion(criterion);
    }
    for look in &rubric.second_looks {
        let of = format!("second look {}", look.criterion);
        facts.say(&of, "at least", &look.at_least.number().to_string());
        facts.wording(&of, "reason", Some(&look.reason));
    }
    facts.text
}

#[derive(Default)]
struct Facts {
    text: String,
}

impl Facts {
    fn say(&mut self, of: &str, what: &str, value: &str) {
        self.text.push_str(&format!("{of}: {what}: {}\n", visible(value)));
    }

    fn wording(&mut self, of: &str, what: &str, wording: Option<&Wording>) {
        match wording {
            None => {}
            Some(Wording::Plain(text)) => self.say(of, what, text),
            Some(Wording::PerLanguage(texts)) => {
                for (language, text) in texts {
                    self.say(of, &format!("{what} ({})", language.code()), text);
                }
            }
        }
    }

    fn number(&mut self, of: &str, what: &str, score: Option<Score>) {
        if let Some(score) = score {
            self.say(of, what, &score.number().to_string());
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        let of = criterion.id.as_str();
        self.say(of, "group", criterion.group.as_str());
        self.say(of, "weight", &weight(criterion.weight.ratio()));
        self.wording(of, "weight reason", criterion.weight_reason.as_ref());
        self.number(of, "minimum", criterion.minimum);
        self.wording(of, "minimum reason", criterion.minimum_reason.as_ref());
        self.number(of, "best at", criterion.ideal);
        self.wording(of, "best at, reason", criterion.ideal_reason.as_ref());
        self.wording(of, "name", Some(&criterion.name));
        self.wording(of, "description", Some(&criterion.description));
        for (score, text) in &criterion.anchors {
            self.wording(of, &format!("anchor {}", score.number()), Some(text));
        }
        for question in &criterion.questions {
            self.wording(of, "question", Some(question));
        }
        for competence in &criterion.competences {
            self.wording(of, &format!("competence {}", competence.id), Some(&competence.name));
        }
    }
}

/// A weight with as many decimals as it needs, as it stands in a file.
pub(super) fn weight(weight: &Ratio) -> String {
    let text = |places| decimal(weight, places, Language::English);
    let is_exact = |places: &u32| Ratio::from_decimal(&text(*places)).as_ref() == Some(weight);
    text((0..=18).find(is_exact).unwrap_or(4))
}
