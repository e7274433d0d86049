//! Small rubrics, panels and cards for the tests of scoring.

use crate::model::{Interviewer, Marks, Rating, Role, Rubric};
use crate::store::{Source, read_rubric};

/// A rubric on a scale from 0 to 10: criteria c0, c1, …, and what else the table of each says.
pub(super) fn rubric(criteria: &[&str]) -> Rubric {
    rubric_to(10, criteria)
}

/// The same on a scale from 0 to another number.
pub(super) fn rubric_to(max: i64, criteria: &[&str]) -> Rubric {
    let mut text = format!(
        "format = 1\nid = \"r\"\nversion = \"1.0.0\"\ntitle = \"R\"\nscale = {{ min = 0, max = {max} }}\n[[group]]\nid = \"g\"\nname = \"G\"\n",
    );
    for (at, keys) in criteria.iter().enumerate() {
        text.push_str(&format!(
            "[[criterion]]\nid = \"c{at}\"\ngroup = \"g\"\nname = \"N\"\ndescription = \"d\"\n{keys}\nanchors.0 = \"no\"\nanchors.{max} = \"yes\"\n",
        ));
    }
    read_rubric(&Source::new("r.toml", text)).expect("a rubric")
}

/// Interviewers i0, i1, …, who score everything.
pub(super) fn panel(size: usize) -> Vec<Interviewer> {
    let one = |seat| Interviewer {
        id: format!("i{seat}").parse().expect("an id"),
        name: None,
        focus: Vec::new(),
        role: Role::Other,
        seniority: None,
    };
    (0..size).map(one).collect()
}

/// A card with these scores, in the order of the criteria.
pub(super) fn card(
    rubric: &Rubric,
    candidate: &str,
    interviewer: &str,
    scores: &[Option<i64>],
) -> Marks {
    let rating = |score: &Option<i64>| {
        score.map(|number| Rating::Score(rubric.scale.score(number).expect("on the scale")))
    };
    Marks {
        candidate: candidate.parse().expect("an id"),
        interviewer: interviewer.parse().expect("an id"),
        ratings: scores.iter().map(rating).collect(),
        recommendation: None,
        digest: None,
        earlier: None,
    }
}
