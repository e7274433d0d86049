//! Any bytes as a candidate's file: what is read reads as the same when it is written.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::candidate(bytes));
