//! Any bytes as a scorecard: read, and written so that it reads as the same.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::scorecard(bytes));
