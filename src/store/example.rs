//! The example round, as it lies in `examples/customer-service`.

/// A file of the example, by its path inside the folder.
macro_rules! example {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../examples/customer-service/", $path)))),*]
    };
}

/// Path and text of each of its files; a test holds the list against the folder.
pub const EXAMPLE: &[(&str, &str)] = example![
    ".gitattributes",
    ".gitignore",
    "candidates/d5nv.toml",
    "candidates/h6bk.toml",
    "candidates/k7f3.toml",
    "candidates/m2p9.toml",
    "candidates/q9gy.toml",
    "candidates/r3zj.toml",
    "candidates/t8xq.toml",
    "candidates/w4hc.toml",
    "identities.toml",
    "round.toml",
    "rubric.toml",
    "scorecards/d5nv/anders.toml",
    "scorecards/d5nv/ingrid.toml",
    "scorecards/d5nv/mette.toml",
    "scorecards/h6bk/anders.toml",
    "scorecards/h6bk/ingrid.toml",
    "scorecards/h6bk/mette.toml",
    "scorecards/k7f3/anders.toml",
    "scorecards/k7f3/ingrid.toml",
    "scorecards/k7f3/mette.2.toml",
    "scorecards/k7f3/mette.toml",
    "scorecards/m2p9/anders.toml",
    "scorecards/m2p9/ingrid.toml",
    "scorecards/m2p9/mette.toml",
    "scorecards/r3zj/anders.toml",
    "scorecards/r3zj/ingrid.toml",
    "scorecards/r3zj/mette.toml",
    "scorecards/t8xq/anders.toml",
    "scorecards/t8xq/ingrid.toml",
    "scorecards/w4hc/anders.toml",
    "scorecards/w4hc/ingrid.toml",
    "scorecards/w4hc/mette.toml",
];

/// The half-finished scorecard that belongs to it, by candidate and interviewer.
pub const EXAMPLE_DRAFT: (&str, &str, &str) =
    ("q9gy", "ingrid", include_str!("../../examples/customer-service-draft.toml"));
