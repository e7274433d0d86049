//! People's rights, and whether all is well.

mod erasing;
mod git;
mod keeping;
