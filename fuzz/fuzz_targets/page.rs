//! Any bytes as text on a page of HTML: no element and no attribute more.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::page(bytes));
