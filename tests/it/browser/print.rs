//! The page on paper.

use serde_json::json;

use super::shown::triangle_round;
use super::{Chromium, LAPTOP, PAPER, PHONE, example, page};
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

#[test]
fn a_team_check_fits_the_paper_and_the_phone_and_asks_for_nothing() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    crate::team::scored(&world);
    for language in ["en", "nb", "da"] {
        let path = page(&world, &["report", "--as", "lise", "--lang", language]);
        for (media, size) in [("print", PAPER), ("screen", PHONE), ("screen", LAPTOP)] {
            browser.emulate(media, "light");
            browser.open(&path, size);
            let wide = "document.documentElement.scrollWidth > innerWidth";
            assert_eq!(browser.evaluate(wide), json!(false), "{language} {media}");
            if media == "print" {
                assert_eq!(browser.evaluate(CUT_OFF), json!([]), "{language}");
            }
            assert_eq!(browser.complaints(), Vec::<String>::new());
            assert_eq!(browser.requests().len(), 1, "the page itself");
        }
        let members = browser.evaluate("document.querySelectorAll('#team figure').length");
        assert_eq!(members, 2, "{language}");
    }
}

/// How many sheets of paper a page takes.
fn sheets(browser: &mut Chromium) -> usize {
    let asked = json!({ "preferCSSPageSize": true, "transferMode": "ReturnAsStream" });
    let printed = browser.call("Page.printToPDF", &asked);
    let read = json!({ "handle": printed["stream"], "size": 8_000_000 });
    let answer = browser.call("IO.read", &read);
    let bytes = answer["data"].as_str().expect("a file").to_owned();
    let decoded = browser.evaluate(&format!("atob({})", json!(bytes)));
    let decoded = decoded.as_str().expect("a file");
    decoded.matches("/Type /Page\n").count()
}

#[test]
fn the_guide_on_paper_has_two_criteria_to_a_page() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    for language in ["en", "nb", "da"] {
        let path = page(&world, &["kit", "--html", "--round", &example(), "--lang", language]);
        browser.emulate("print", "light");
        browser.open(&path, PAPER);
        assert_eq!(browser.evaluate(CUT_OFF), json!([]), "{language}");
        let criteria = browser.evaluate("document.querySelectorAll('.anchors').length");
        assert_eq!(criteria, 9);
        browser.emulate("", "light");
        // Nine criteria, three of them with a list to tick, and the last page.
        let sheets = sheets(&mut browser);
        assert!((5..=7).contains(&sheets), "{language}: {sheets}");
    }
}
