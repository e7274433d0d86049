//! The rubrics that come with the program.

use super::{Source, read_rubric};
use crate::model::{Fault, Rubric};

/// Id and text of each embedded rubric; the first is the default.
pub const EMBEDDED: [(&str, &str); 3] = [
    ("customer-service", include_str!("../../rubrics/customer-service.toml")),
    ("traits", include_str!("../../rubrics/traits.toml")),
    ("competence-triangle", include_str!("../../rubrics/competence-triangle.toml")),
];

/// The embedded rubric with this id, and its text.
///
/// # Errors
/// The faults of the file; a test sees to it that there are none.
#[must_use]
pub fn embedded_rubric(id: &str) -> Option<Result<(Rubric, &'static str), Vec<Fault>>> {
    let (_, text) = EMBEDDED.iter().find(|(name, _)| *name == id)?;
    let source = Source::new(format!("rubrics/{id}.toml"), *text);
    Some(read_rubric(&source).map(|rubric| (rubric, *text)))
}
