//! People's rights, and whether all is well.

mod disclosing;
mod erasing;
mod git;
mod impact;
mod keeping;
mod verifying;
