//! The page on paper.

use serde_json::json;

use super::shown::triangle_round;
use super::{Chromium, PAPER, example, page};
use crate::support::World;

/// Everything that ends beyond the edge of the paper.
const CUT_OFF: &str = "[...document.querySelectorAll('main *, header *')].filter((one) => { \
    const box = one.getBoundingClientRect(); \
    return box.width > 0 && !one.closest('symbol, .away, .unseen') && !(one instanceof SVGElement && one.tagName !== 'svg') \
        && (box.right > innerWidth + 1 || box.left < -1); \
    }).map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`)";

#[test]
fn nothing_is_cut_off_on_paper() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let triangle = triangle_round(&world);
    for round in [example(), triangle] {
        let path = page(&world, &["report", "--as", "observer", "--round", &round, "--lang", "nb"]);
        browser.emulate("print", "light");
        browser.open(&path, PAPER);
        assert_eq!(browser.evaluate(CUT_OFF), json!([]), "{round}");
        let sliders = browser.evaluate("document.getElementById('what-if').offsetHeight");
        assert_eq!(sliders, 0, "sliders are no use on paper");
        let printed = browser.call("Page.printToPDF", &json!({ "preferCSSPageSize": true }));
        assert!(printed["data"].as_str().is_some_and(|data| data.starts_with("JVBERi0")));
    }
}
