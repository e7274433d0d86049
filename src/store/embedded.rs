//! The rubrics that come with the program.

use super::{Source, read_rubric};
use crate::model::{Fault, Rubric};

/// Id and text of each embedded rubric; the first is the default.
pub const EMBEDDED: [(&str, &str); 3] = [
    ("customer-service", include_str!("../../rubrics/customer-service.toml")),
    ("traits", include_str!("../../rubrics/traits.toml")),
    ("competence-triangle", include_str!("../../rubrics/competence-triangle.toml")),
];

/// The JSON Schema of rubrics (draft 2020-12), for editors.
pub const RUBRIC_SCHEMA: &str = include_str!("../../rubrics/rubric.schema.json");

/// A rubric's text without the line that tells editors where its schema lies.
///
/// The line is a path beside the file: a copy elsewhere would name a file that
/// is not there.
pub(super) fn without_schema_line(text: &str) -> &str {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    let is_schema = first.trim_start_matches('\u{feff}').starts_with("#:schema ");
    if is_schema { &text[first.len()..] } else { text }
}

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

#[cfg(test)]
mod tests {
    use super::without_schema_line;

    #[test]
    fn a_copy_names_no_schema_beside_it() {
        assert_eq!(without_schema_line("#:schema ./x.json\nformat = 1\n"), "format = 1\n");
        assert_eq!(without_schema_line("# ours\nformat = 1\n"), "# ours\nformat = 1\n");
    }
}
