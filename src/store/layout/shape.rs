//! In which order a rubric's keys stand, and how each is written.

/// How the value of a key is written.
pub(in crate::store) enum Shape {
    /// As it comes: a value, or an array on one line if it fits.
    Plain,
    /// A text, or one per language with dotted keys.
    Wording,
    /// Wordings under scores, the lowest first.
    Anchors,
    /// An array with an item on each line.
    Lines,
    /// A small table on one line.
    Inline(&'static [&'static str]),
    /// `[[tables]]`, in the order of the file.
    Tables(&'static Order),
    /// A `[table]` under each key, in the order of the file.
    Keyed(&'static Order),
}

/// Keys in their order; keys that are not named come behind them.
pub(in crate::store) type Order = [(&'static str, Shape)];

/// The languages, in the order in which texts stand.
pub(in crate::store) const LANGUAGES: [&str; 3] = ["en", "nb", "da"];

/// A rubric, as docs/FORMAT.md has it.
pub(in crate::store) const RUBRIC: &Order = &[
    ("format", Shape::Plain),
    ("id", Shape::Plain),
    ("version", Shape::Plain),
    ("languages", Shape::Plain),
    ("title", Shape::Wording),
    ("description", Shape::Wording),
    ("weight_reason", Shape::Wording),
    ("scale", Shape::Inline(&["min", "max"])),
    ("lead", Shape::Plain),
    ("sources", Shape::Plain),
    ("group", Shape::Tables(GROUP)),
    ("criterion", Shape::Tables(CRITERION)),
    ("second_look", Shape::Tables(SECOND_LOOK)),
    ("check", Shape::Keyed(CHECK)),
];

const GROUP: &Order =
    &[("id", Shape::Plain), ("name", Shape::Wording), ("weight_reason", Shape::Wording)];

const CRITERION: &Order = &[
    ("id", Shape::Plain),
    ("group", Shape::Plain),
    ("weight", Shape::Plain),
    ("weight_reason", Shape::Wording),
    ("minimum", Shape::Plain),
    ("minimum_reason", Shape::Wording),
    ("ideal", Shape::Plain),
    ("ideal_reason", Shape::Wording),
    ("name", Shape::Wording),
    ("description", Shape::Wording),
    ("anchors", Shape::Anchors),
    ("questions", Shape::Lines),
    ("competence", Shape::Tables(COMPETENCE)),
];

const COMPETENCE: &Order = &[("id", Shape::Plain), ("name", Shape::Wording)];

const SECOND_LOOK: &Order =
    &[("criterion", Shape::Plain), ("at_least", Shape::Plain), ("reason", Shape::Wording)];

const CHECK: &Order = &[("level", Shape::Plain), ("reason", Shape::Wording)];
