//! Any bytes as a cell of a table for spreadsheets: one cell, no formula.
#![no_main]
#![allow(dead_code)]

#[path = "../trial.rs"]
mod trial;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trial::sheet(bytes));
