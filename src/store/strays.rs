//! Texts of a rubric that no key of the format has: nobody would read them.

use toml::de::{DeTable, DeValue};

use super::layout::shape::{LANGUAGES, Order, RUBRIC, Shape};
use super::reader::Located;
use crate::model::Passage;

/// So deep lie the texts of a rubric; what lies deeper is no slip of a key.
const DEEPEST: usize = 8;

/// The texts under keys that the format does not know.
///
/// The reader reports the keys. A check that must not miss what a text says,
/// wherever it stands, is given the texts here.
pub(super) fn strays(root: &DeTable<'_>) -> Vec<Passage> {
    let mut found = Vec::new();
    in_table(root, RUBRIC, &mut found);
    found
}

fn in_table(table: &DeTable<'_>, order: &'static Order, found: &mut Vec<Passage>) {
    for (key, value) in table {
        match order.iter().find(|(name, _)| key.get_ref() == name).map(|(_, shape)| shape) {
            None => all(value, DEEPEST, found),
            Some(Shape::Wording) => other_languages(value, found),
            Some(Shape::Lines) => {
                items(value).for_each(|value| other_languages(value, found));
            }
            Some(Shape::Tables(order)) => {
                let tables = items(value).filter_map(|value| value.get_ref().as_table());
                tables.for_each(|table| in_table(table, order, found));
            }
            Some(Shape::Plain | Shape::Anchors | Shape::Inline(_) | Shape::Keyed(_)) => {}
        }
    }
}

/// The texts of a wording in what is no language of the program.
fn other_languages(value: Located<'_>, found: &mut Vec<Passage>) {
    for (key, value) in value.get_ref().as_table().into_iter().flatten() {
        if !LANGUAGES.contains(&key.get_ref().as_ref()) {
            all(value, DEEPEST, found);
        }
    }
}

/// Every text in a value.
fn all(value: Located<'_>, deepest: usize, found: &mut Vec<Passage>) {
    let Some(deepest) = deepest.checked_sub(1) else { return };
    match value.get_ref() {
        DeValue::String(text) => {
            found.push(Passage { language: None, text: text.to_string(), span: value.span() });
        }
        DeValue::Array(values) => values.iter().for_each(|value| all(value, deepest, found)),
        DeValue::Table(table) => table.iter().for_each(|(_, value)| all(value, deepest, found)),
        _ => {}
    }
}

fn items(value: Located<'_>) -> impl Iterator<Item = Located<'_>> {
    value.get_ref().as_array().into_iter().flatten()
}
