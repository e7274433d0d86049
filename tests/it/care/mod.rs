//! People's rights, and whether all is well.

mod disclosing;
mod erasing;
mod git;
mod keeping;
