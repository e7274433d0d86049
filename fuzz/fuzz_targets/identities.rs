//! Any bytes as the names.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::identities(bytes));
