//! Pages as a browser shows them.
//!
//! Needs Chromium; two tests need the packages `axe-core` and `html-validate`
//! below `target/npm`, which `.ci/run` installs. Where they are missing a test
//! says so and passes; where `CI` is set it fails.

mod accessible;
mod chromium;
mod hostile;
mod print;
mod shown;
mod what_if;

use std::path::{Path, PathBuf};

pub use chromium::Chromium;

use crate::support::{World, skipped_outside_ci};

/// Window sizes: a phone, a laptop.
pub const PHONE: (u32, u32) = (360, 740);
pub const LAPTOP: (u32, u32) = (1280, 800);

/// The room for text on A4 within the margins of the page, at 96 dots an inch.
pub const PAPER: (u32, u32) = (680, 1009);

/// The example that comes with the program.
pub fn example() -> String {
    format!("{}/examples/customer-service", env!("CARGO_MANIFEST_DIR"))
}

/// Runs a command that writes a page, and where the page lies.
#[track_caller]
pub fn page(world: &World, arguments: &[&str]) -> PathBuf {
    let path = world.path("page.html");
    let file = path.display().to_string();
    world.run(&[arguments, &["--output", &file]].concat()).exits(0);
    path
}

/// A file of an npm package, if it is installed.
pub fn package(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/npm/node_modules").join(file);
    if path.is_file() {
        return Some(path);
    }
    skipped_outside_ci(&format!(
        "no {file} (npm install --prefix target/npm axe-core html-validate)"
    ));
    None
}
