//! Small rubrics for the checks' own tests.

use super::{Subject, check_rubric};
use crate::model::{
    AnchorOutline, CriterionOutline, Finding, Outline, Part, Passage, QuestionOutline,
};
use crate::text::Language;

pub(super) fn plain(text: &str) -> Vec<Passage> {
    vec![Passage { language: None, text: text.to_owned(), span: 0..0 }]
}

pub(super) fn in_language(language: Language, text: &str) -> Vec<Passage> {
    vec![Passage { language: Some(language), text: text.to_owned(), span: 0..0 }]
}

/// A criterion with nothing to complain of.
pub(super) fn criterion(id: &str) -> CriterionOutline {
    let anchor = |score, text: &str| AnchorOutline {
        score: Part { value: score, span: 0..0 },
        wording: plain(text),
    };
    CriterionOutline {
        id: Some(Part { value: id.to_owned(), span: 0..0 }),
        name: plain(id),
        description: plain(&format!("Looks for what {id} would do")),
        anchors: vec![
            anchor(0, "Waits for others to say what is wrong"),
            anchor(5, "Asks once the customer has finished"),
            anchor(10, "Rang the supplier before anybody asked"),
        ],
        questions: vec![QuestionOutline {
            span: 0..0,
            wording: plain(&format!("Tell me about a time when {id} mattered.")),
        }],
        ..CriterionOutline::default()
    }
}

/// A rubric with nothing to complain of.
pub(super) fn rubric() -> Outline {
    let ids = ["patience", "curiosity", "overview", "courage", "calm"];
    Outline { criteria: ids.map(criterion).into(), ..Outline::default() }
}

pub(super) fn findings(rubric: &Outline) -> Vec<Finding> {
    check_rubric(&Subject::new(rubric, &[]))
}

pub(super) fn codes(rubric: &Outline) -> Vec<&'static str> {
    findings(rubric).iter().map(|finding| finding.code).collect()
}

/// The codes of what is found where the first question is this.
pub(super) fn question_codes(text: &str) -> Vec<&'static str> {
    let mut rubric = rubric();
    rubric.criteria[0].questions[0].wording = plain(text);
    codes(&rubric)
}

/// The codes of what is found where the first criterion has this name.
pub(super) fn name_codes(text: &str) -> Vec<&'static str> {
    let mut rubric = rubric();
    rubric.criteria[0].name = plain(text);
    codes(&rubric)
}

pub(super) fn said(codes: &[&str], code: &str) -> bool {
    codes.contains(&code)
}
