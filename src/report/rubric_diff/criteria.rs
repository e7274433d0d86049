//! What differs between a criterion and what it was.

use super::texts::{How, likeness, text_change, wording_change};
use super::{Field, What, figure, number};
use crate::model::{Criterion, Wording};

/// From this likeness on, a question is taken for another one in other words.
const SAME_QUESTION: f64 = 0.6;

/// The longest texts whose likeness is reckoned; it takes time by the square of the length.
const COMPARABLE: usize = 2000;

pub(super) fn criterion_changes(old: &Criterion, new: &Criterion) -> Vec<What> {
    let mut changes = Vec::new();
    if old.id != new.id {
        changes.push(What::Renamed { before: old.id.as_str().to_owned() });
    }
    if old.group != new.group {
        let (before, after) = (old.group.as_str().to_owned(), new.group.as_str().to_owned());
        changes.push(What::Regrouped { before, after });
    }
    if old.weight != new.weight {
        let (before, after) = (figure(old.weight.ratio()), figure(new.weight.ratio()));
        changes.push(What::Weight { before, after });
    }
    if old.minimum != new.minimum {
        changes.push(What::Minimum { before: number(old.minimum), after: number(new.minimum) });
    }
    if old.ideal != new.ideal {
        changes.push(What::Ideal { before: number(old.ideal), after: number(new.ideal) });
    }
    let texts = [
        text_change(Field::Name, Some(&old.name), Some(&new.name)),
        text_change(Field::Description, Some(&old.description), Some(&new.description)),
        text_change(Field::WeightReason, old.weight_reason.as_ref(), new.weight_reason.as_ref()),
        text_change(Field::MinimumReason, old.minimum_reason.as_ref(), new.minimum_reason.as_ref()),
        text_change(Field::IdealReason, old.ideal_reason.as_ref(), new.ideal_reason.as_ref()),
    ];
    changes.extend(texts.into_iter().flatten());
    anchors(old, new, &mut changes);
    questions(&old.questions, &new.questions, &mut changes);
    competences(old, new, &mut changes);
    changes
}

fn anchors(old: &Criterion, new: &Criterion, changes: &mut Vec<What>) {
    let mut scores: Vec<_> = old.anchors.iter().chain(&new.anchors).map(|(at, _)| *at).collect();
    scores.sort_unstable();
    scores.dedup();
    for score in scores {
        let at = |criterion: &Criterion| {
            criterion.anchors.iter().find(|(at, _)| *at == score).map(|(_, text)| text.clone())
        };
        let (before, after) = (at(old), at(new));
        if let Some((how, texts)) = wording_change(before.as_ref(), after.as_ref()) {
            changes.push(What::Anchor { score: score.number(), how, texts });
        }
    }
}

/// Questions have no ids: those that are word for word the same are set apart,
/// then those that are much alike are taken for one in other words.
fn questions(old: &[Wording], new: &[Wording], changes: &mut Vec<What>) {
    let mut gone: Vec<&Wording> = old.iter().filter(|one| !new.contains(one)).collect();
    let came: Vec<&Wording> = new.iter().filter(|one| !old.contains(one)).collect();
    if gone.is_empty() && came.is_empty() && old != new {
        changes.push(What::QuestionOrder);
    }
    for question in came {
        let short = |wording: &Wording| wording.all().all(|text| text.len() <= COMPARABLE);
        let closest = gone
            .iter()
            .enumerate()
            .filter(|(_, was)| short(was) && short(question))
            .map(|(at, was)| (at, likeness(was, question)))
            .filter(|(_, likeness)| *likeness >= SAME_QUESTION)
            .max_by(|one, other| one.1.total_cmp(&other.1));
        let was = closest.map(|(at, _)| gone.remove(at));
        if let Some((how, texts)) = wording_change(was, Some(question)) {
            changes.push(What::Question { how, texts });
        }
    }
    for question in gone {
        if let Some((how, texts)) = wording_change(Some(question), None) {
            changes.push(What::Question { how, texts });
        }
    }
}

fn competences(old: &Criterion, new: &Criterion, changes: &mut Vec<What>) {
    let mut push = |id: &str, before: Option<&Wording>, after: Option<&Wording>| {
        if let Some((how, texts)) = wording_change(before, after) {
            changes.push(What::Competence { id: id.to_owned(), how, texts });
        }
    };
    for one in &new.competences {
        let before = old.competences.iter().find(|was| was.id == one.id);
        push(one.id.as_str(), before.map(|was| &was.name), Some(&one.name));
    }
    for was in &old.competences {
        if new.competences.iter().all(|one| one.id != was.id) {
            push(was.id.as_str(), Some(&was.name), None);
        }
    }
}

impl How {
    /// Whether a reader gets other words than before.
    pub(super) const fn is_reworded(self) -> bool {
        !matches!(self, Self::Translated)
    }
}
