//! The sliders rank by the same exact rules as the program.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use vurder::model::{Marks, Ratio, Rubric, Weight};
use vurder::render::{decimal, places_that_tell_apart};
use vurder::report::gather;
use vurder::scoring::{Assessment, Viewer, assess, rank};
use vurder::store::{Folder, LoadedRound, RealFiles};
use vurder::text::Language;

use super::{Chromium, LAPTOP, example, page};
use crate::support::{World, random_round};

/// How many weightings are tried on each round.
const CASES: u64 = 60;

#[test]
fn the_sliders_rank_as_the_program_does() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    random_round(&world, 24, 3, 5);
    for round in [example(), world.round().display().to_string()] {
        let loaded = load(&round);
        let marks = gather(&loaded, &Viewer::Observer { seated: None }, &|_, _| {}).expect("read");
        let marks: Vec<Marks> = marks.marks.into_vec();
        let path = page(&world, &["report", "--as", "observer", "--round", &round]);
        browser.open(&path, LAPTOP);
        let cases: Vec<Vec<String>> =
            (0..CASES).map(|case| weights(&loaded.rubric, case)).collect();
        let shown = browser.evaluate(&format!("({MOVE})({})", json!(cases)));
        for (case, shown) in cases.iter().zip(shown.as_array().expect("a list")) {
            assert_eq!(*shown, expected(&loaded, &marks, case), "{round} {case:?}");
        }
        browser.evaluate(
            "document.getElementById('reset').click(); new Promise(requestAnimationFrame)",
        );
        let given: Vec<String> =
            loaded.rubric.criteria.iter().map(|one| one.weight.ratio().to_string()).collect();
        let shown = browser.evaluate(&format!("({READ})()"));
        assert_eq!(shown, expected(&loaded, &marks, &given), "{round}");
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}

#[test]
fn arrow_keys_move_a_slider_and_a_screen_reader_is_told_when_it_rests() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let path = page(&world, &["report", "--round", &example()]);
    browser.open(&path, LAPTOP);
    browser.evaluate("document.getElementById('w-helpful').focus()");
    for kind in ["keyDown", "keyUp"] {
        let key = json!({ "type": kind, "key": "End", "code": "End", "windowsVirtualKeyCode": 35 });
        browser.call("Input.dispatchKeyEvent", &key);
    }
    // What is told is what stands there, after the last movement.
    let told = browser.evaluate(
        "new Promise((done) => { \
             const [told, said] = ['what-if-told', 'what-if-said'].map((id) => document.getElementById(id)); \
             const look = () => { if (told.textContent) done([told.role, told.textContent === said.textContent]); }; \
             new MutationObserver(look).observe(told, { childList: true }); \
             look(); })",
    );
    assert_eq!(told, json!(["status", true]));
    let slider = "document.getElementById('w-helpful')";
    let value =
        browser.evaluate(&format!("[{slider}.value, {slider}.getAttribute('aria-valuetext')]"));
    assert_eq!(value, json!(["4", "4.0 (33.3 %)"]));
    let outline = format!("getComputedStyle({slider}).outlineStyle");
    assert_eq!(browser.evaluate(&outline), "solid", "the focus is to be seen");
    // Many movements in one frame are reckoned once: nothing is written before it.
    let before = browser.evaluate(&format!(
        "(() => {{ const said = () => document.getElementById('what-if-said').textContent; \
         const was = said(); \
         for (const weight of [0, 1, 2, 3]) {{ {slider}.value = weight; \
             {slider}.dispatchEvent(new Event('input')); }} \
         return said() === was; }})()"
    ));
    assert_eq!(before, true);
}

/// What the page shows: place, id and total of each row.
const READ: &str = "() => [...document.querySelectorAll('#what-if-rows tr')].map((row) => \
    [row.cells[0].textContent, row.dataset.id, row.cells[2].textContent])";

/// Moves every slider to the weights of each case in turn; what the page shows then.
const MOVE: &str = "async (cases) => { \
    const sliders = [...document.querySelectorAll('input[type=range]')]; \
    const shown = []; \
    for (const weights of cases) { \
        weights.forEach((weight, k) => { \
            sliders[k].value = weight; sliders[k].dispatchEvent(new Event('input')); }); \
        await new Promise(requestAnimationFrame); \
        shown.push([...document.querySelectorAll('#what-if-rows tr')].map((row) => \
            [row.cells[0].textContent, row.dataset.id, row.cells[2].textContent])); \
    } \
    return shown; }";

fn load(round: &str) -> LoadedRound {
    Folder::new(Path::new(round).to_owned(), Arc::new(RealFiles)).load().expect("a round")
}

/// Weights in tenths, many of them 0 and many equal, from the number of the case.
fn weights(rubric: &Rubric, case: u64) -> Vec<String> {
    let mut state = case.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let weight = |_: &_| match next() % 4 {
        0 => "0".to_owned(),
        1 => "1".to_owned(),
        _ => {
            let tenths = next() % 41;
            format!("{}.{}", tenths / 10, tenths % 10)
        }
    };
    rubric.criteria.iter().map(weight).collect()
}

/// What the program says under these weights.
fn expected(loaded: &LoadedRound, marks: &[Marks], weights: &[String]) -> Value {
    let mut rubric = loaded.rubric.clone();
    for (criterion, weight) in rubric.criteria.iter_mut().zip(weights) {
        let ratio = Ratio::from_decimal(weight).expect("a decimal");
        criterion.weight = Weight::new(ratio).expect("not negative");
    }
    if rubric.total_weight().is_zero() {
        return json!([]);
    }
    let candidates = loaded.candidates().expect("candidates");
    let inside = candidates.iter().filter(|one| one.withdrawn.is_none());
    let assessments = inside.filter_map(|one| {
        let cards: Vec<&Marks> = marks.iter().filter(|card| card.candidate == one.id).collect();
        (!cards.is_empty()).then(|| assess(&rubric, &loaded.round.panel, &one.id, &cards))
    });
    let assessments: Vec<Assessment> = assessments.collect();
    let ranking = rank(&rubric, assessments);
    let totals = ranking.placed.iter().filter_map(|one| one.assessment.total.complete());
    let places = places_that_tell_apart(totals);
    let row = |one: &vurder::scoring::Placed| {
        let shared = ranking.placed.iter().filter(|other| other.place == one.place).count() > 1;
        let total = one.assessment.total.complete().expect("complete");
        json!([
            format!("{}{}", one.place, if shared { "=" } else { "" }),
            one.assessment.candidate.as_str(),
            decimal(total, places, Language::English),
        ])
    };
    ranking.placed.iter().map(row).collect()
}
