//! People's rights, and whether all is well.

mod disclosing;
pub mod erasing;
mod examining;
mod git;
mod impact;
mod keeping;
mod members;
mod refused;
mod verifying;
