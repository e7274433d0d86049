//! The report: how long it takes beside the ranking, how large it is, and how quick it is in a browser.

use std::path::Path;

use serde_json::json;

use super::chromium::Chromium;
use super::measure::side_by_side;
use super::{generate, program};

/// Scorecards and interviewers of a large usual round, and of one with a thousand candidates.
const USUAL: (usize, usize) = (180, 6);
const LARGE: (usize, usize) = (3_000, generate::PANEL);

/// Moves the first slider to and fro, and waits each time until the frame after is painted.
const SLIDE: &str = "(async () => { \
    const slider = document.querySelector('input[type=range]'); \
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))); \
    const times = []; \
    for (let turn = 0; turn < 21; turn += 1) { \
        await frame(); \
        const began = performance.now(); \
        slider.value = turn % 2 ? '0.5' : '3.5'; \
        slider.dispatchEvent(new Event('input')); \
        await frame(); \
        times.push(performance.now() - began); \
    } \
    return times.sort((one, other) => one - other); })()";

pub fn run(folder: &Path) {
    let round = generate::round(folder, USUAL.0, USUAL.1);
    let command = |name: &str| {
        let mut command = program();
        command.args([name, "--as", "observer", "--round"]).arg(&round);
        command
    };
    let medians = side_by_side(21, &mut [&mut || command("rank"), &mut || command("report")]);
    let page = command("report").output().expect("the report").stdout;
    println!(
        "report, {} candidates by {}: rank {:.1} ms, report {:.1} ms = {:.1}× (goal 5×), {} kB (goal 1000)",
        USUAL.0 / USUAL.1,
        USUAL.1,
        medians[0].millis,
        medians[1].millis,
        medians[1].over(&medians[0]),
        page.len() / 1000,
    );
    browser(folder);
}

fn browser(folder: &Path) {
    let Some(mut browser) = Chromium::start() else { return };
    let round = generate::round(folder, LARGE.0, LARGE.1);
    let path = folder.join("large.html");
    let mut command = program();
    command.args(["report", "--as", "observer", "--round"]).arg(&round).arg("--output").arg(&path);
    assert!(command.status().expect("the report").success());
    browser.open(&path, (1280, 800));
    let paint =
        browser.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
    let times = browser.evaluate(SLIDE);
    let time = |at: usize| times[at].as_f64().unwrap_or(f64::NAN);
    println!(
        "report, {} candidates: {} MB, first paint after {} ms, slider to painted {:.0} ms, at worst {:.0} ms (goal 100)",
        LARGE.0 / LARGE.1,
        std::fs::metadata(&path).expect("the page").len() / 1_000_000,
        json!(paint.as_f64().map(f64::round)),
        time(10),
        time(20),
    );
}
