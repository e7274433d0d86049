//! Any bytes as a rubric to be laid out: the same meaning, and the same text the second time.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::layout(bytes));
