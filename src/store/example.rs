//! The example round, as it lies in `examples/customer-service`.

/// Path and text of each of its files; a test holds the list against the folder.
pub const EXAMPLE: &[(&str, &str)] = &[];
