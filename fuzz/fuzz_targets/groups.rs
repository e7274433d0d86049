//! Any bytes as a file of groups.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::groups(bytes));
