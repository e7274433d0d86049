//! The shipped rubrics hold what they promise.

use vurder::model::{Criterion, Rubric, Wording};
use vurder::store::{EMBEDDED, embedded_rubric};
use vurder::text::Language;

fn shipped(id: &str) -> Rubric {
    embedded_rubric(id).expect("it is shipped").expect("it is sound").0
}

#[test]
fn every_text_is_given_in_all_three_languages() {
    for (id, text) in EMBEDDED {
        let rubric = shipped(id);
        assert_eq!(rubric.languages, Language::ALL, "{id}");
        let english = text.matches(".en = ").count() + text.matches("{ en = ").count();
        for code in ["nb", "da"] {
            let own = text.matches(&format!(".{code} = ")).count()
                + text.matches(&format!(", {code} = ")).count();
            assert_eq!(english, own, "{id}: texts in English and {code}");
        }
    }
}

fn anchored_at(criterion: &Criterion, scores: &[i64]) -> bool {
    scores.iter().all(|score| criterion.anchors.iter().any(|(at, _)| at.number() == *score))
}

#[test]
fn the_default_has_six_traits_and_three_sides_with_their_rules() {
    let rubric = shipped("customer-service");
    assert_eq!(rubric.criteria.len(), 9);
    assert!(rubric.criteria.iter().all(|one| anchored_at(one, &[0, 5, 10])));
    assert!(rubric.criteria.iter().all(|one| one.questions.len() >= 2));
    let criterion = |id: &str| rubric.criteria.iter().find(|one| one.id.as_str() == id).expect(id);
    assert!(criterion("empathetic").minimum.is_some());
    assert!(criterion("interested").ideal.is_some());
    assert_eq!(rubric.lead.as_ref().map(vurder::model::CriterionId::as_str), Some("helpful"));
    assert!(criterion("helpful").weight_reason.is_some());
    assert_eq!(rubric.second_looks[0].criterion.as_str(), "helpful");
    let sides = ["subject-knowledge", "communication", "personal-service"];
    assert_eq!(sides.map(|side| criterion(side).competences.len()), [4, 16, 12]);
}

#[test]
fn the_traits_alone_are_the_same_six_letter_for_letter() {
    let (whole, traits) = (shipped("customer-service"), shipped("traits"));
    assert_eq!(traits.criteria, whole.criteria[..6]);
}

#[test]
fn the_triangle_has_all_32_and_its_sides_weigh_the_same() {
    let (whole, triangle) = (shipped("customer-service"), shipped("competence-triangle"));
    assert_eq!(triangle.criteria.len(), 32);
    assert!(triangle.criteria.iter().all(|one| anchored_at(one, &[0, 10])));
    assert!(triangle.criteria.iter().all(|one| !one.questions.is_empty()));
    let side = |group: &str| -> vurder::model::Ratio {
        let members = triangle.criteria.iter().filter(|one| one.group.as_str() == group);
        members.map(|one| one.weight.ratio().clone()).sum()
    };
    assert_eq!(side("subject-knowledge"), side("communication"));
    assert_eq!(side("communication"), side("personal-service"));
    let ticked = whole.criteria.iter().flat_map(|one| &one.competences);
    let ticked: Vec<(&str, &Wording)> = ticked.map(|one| (one.id.as_str(), &one.name)).collect();
    let scored = triangle.criteria.iter().map(|one| (one.id.as_str(), &one.name));
    assert_eq!(ticked, scored.collect::<Vec<_>>());
}
