use super::{Scorecards, Subject, What, rubric_diff};
use crate::model::Rubric;
use crate::store::{EMBEDDED, Source, read_rubric};

fn rubric(text: &str) -> Rubric {
    read_rubric(&Source::new("rubric.toml", text)).expect("a rubric")
}

/// What follows from replacing a text in the shipped traits: scorecards, version, or version.
fn after(edits: &[(&str, &str)]) -> (Vec<What>, Scorecards, String, Option<String>) {
    let old = EMBEDDED[1].1;
    let mut new = old.to_owned();
    for (from, to) in edits {
        assert!(new.contains(from), "{from}");
        new = new.replacen(from, to, 1);
    }
    let diff = rubric_diff(&rubric(old), &rubric(&new));
    let what = diff.changes.into_iter().map(|change| change.what).collect();
    (what, diff.scorecards, diff.version.called_for, diff.version.if_same_meaning)
}

#[test]
fn the_same_rubric_in_another_layout_has_no_difference() {
    let old = EMBEDDED[1].1;
    let diff = rubric_diff(
        &rubric(old),
        &rubric(&old.replace("= { min = 0, max = 10 }", "={max=10,min=0} # as ever")),
    );
    assert_eq!((diff.changes.len(), diff.scorecards), (0, Scorecards::Compatible));
    assert_eq!(diff.version.called_for, "1.0.0");
    assert!(diff.version.is_enough);
}

#[test]
fn how_scores_count_is_compatible_and_a_minor_step() {
    let (what, scorecards, version, or) = after(&[
        ("weight = 2", "weight = 2.5"),
        ("minimum = 4", "minimum = 5"),
        ("ideal = 7", "ideal = 8"),
    ]);
    assert_eq!(what.len(), 3);
    assert_eq!((scorecards, version.as_str(), or), (Scorecards::Compatible, "1.1.0", None));
}

#[test]
fn reasons_sources_and_translations_are_a_patch() {
    let (what, scorecards, version, _) = after(&[
        ("“A minimum of empathy”", "“A bare minimum of empathy”"),
        ("name.nb = \"Positiv\"\n", ""),
    ]);
    assert_eq!(what.len(), 2);
    assert_eq!((scorecards, version.as_str()), (Scorecards::Compatible, "1.0.1"));
}

#[test]
fn new_words_of_an_anchor_need_a_person_to_say_that_they_mean_the_same() {
    let (what, scorecards, version, or) = after(&[("Blames the customer", "Blames customers")]);
    assert!(matches!(&what[..], [What::Anchor { score: 0, .. }]));
    assert_eq!(scorecards, Scorecards::NeedsMigration);
    assert_eq!((version.as_str(), or.as_deref()), ("2.0.0", Some("1.0.1")));
}

#[test]
fn a_criterion_with_another_id_is_known_by_its_name() {
    let (what, scorecards, version, or) = after(&[("id = \"digital\"", "id = \"tools\"")]);
    assert_eq!(what, [What::Renamed { before: "digital".to_owned() }]);
    assert_eq!((scorecards, version.as_str(), or), (Scorecards::NeedsMigration, "2.0.0", None));
}

#[test]
fn a_criterion_with_another_id_and_name_is_known_by_its_anchors() {
    let (what, ..) = after(&[
        ("id = \"digital\"", "id = \"tools\""),
        ("name.en = \"Digital skills\"", "name.en = \"Tools\""),
    ]);
    assert!(matches!(&what[..], [What::Renamed { .. }, What::Text { .. }]), "{what:?}");
}

#[test]
fn another_scale_or_id_is_not_comparable() {
    for edit in [("max = 10", "max = 11"), ("id = \"traits\"", "id = \"others\"")] {
        let old = EMBEDDED[1].1;
        let new = old
            .replacen(edit.0, edit.1, 1)
            .replace("anchors.10", if edit.1 == "max = 11" { "anchors.11" } else { "anchors.10" });
        let diff = rubric_diff(&rubric(old), &rubric(&new));
        assert_eq!(diff.scorecards, Scorecards::NotComparable);
        assert_eq!(
            (diff.version.called_for.as_str(), diff.version.if_same_meaning),
            ("2.0.0", None)
        );
    }
}

#[test]
fn only_what_left_its_place_has_moved() {
    let old = rubric(EMBEDDED[1].1);
    let mut new = old.clone();
    let last = new.criteria.pop().expect("a criterion");
    new.criteria.insert(0, last);
    let diff = rubric_diff(&old, &new);
    let [change] = &diff.changes[..] else { panic!("{:?}", diff.changes) };
    assert_eq!(change.what, What::Moved { before: 6, after: 1 });
    assert_eq!(change.of, Subject::Criterion("digital".to_owned()));
    assert_eq!(diff.version.called_for, "1.1.0");
    new.criteria.truncate(3);
    let diff = rubric_diff(&old, &new);
    let gone = diff.changes.iter().filter(|one| one.what == What::Removed).count();
    assert_eq!((gone, diff.scorecards), (3, Scorecards::NeedsMigration));
}

#[test]
fn a_question_in_other_words_is_told_from_a_new_one() {
    let (what, scorecards, version, _) = after(&[
        (
            "when a customer took their frustration out on you.\"",
            "when a customer let off steam at you.\"",
        ),
        (
            "  { en = \"Tell me about a time when a colleague",
            "  \"What would you change here?\",\n  { en = \"Tell me about a time when a colleague",
        ),
    ]);
    let hows: Vec<_> = what
        .iter()
        .map(|what| match what {
            What::Question { how, .. } => *how,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(hows, [super::How::Reworded, super::How::Added]);
    assert_eq!((scorecards, version.as_str()), (Scorecards::Compatible, "1.1.0"));
}
