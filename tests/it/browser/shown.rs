//! What the report shows, and that it keeps to itself.

use serde_json::json;

use super::{Chromium, LAPTOP, PHONE, example, page};
use crate::support::World;

/// The rows of the ranking: place, id, total.
const ROWS: &str = "[...document.querySelectorAll('#places tbody tr')].map((row) => \
    [row.cells[0].textContent, row.dataset.id, row.cells[2].textContent])";

#[test]
fn the_report_shows_the_ranking_in_order_and_asks_for_nothing_but_itself() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    for language in ["en", "nb", "da"] {
        let path = page(&world, &["report", "--round", &example(), "--lang", language]);
        browser.open(&path, LAPTOP);
        let point = if language == "en" { "." } else { "," };
        let total = |text: &str| text.replace('.', point);
        let expected = json!([
            ["1", "k7f3", total("83.5")],
            ["2=", "w4hc", total("73.7")],
            ["2=", "m2p9", total("73.7")],
            ["4", "d5nv", total("41.4")],
        ]);
        assert_eq!(browser.evaluate(ROWS), expected);
        assert_eq!(browser.evaluate("document.documentElement.lang"), language);
        let missing = browser.evaluate("document.body.textContent.includes('‹')");
        assert_eq!(missing, false, "a word is missing");
        assert_eq!(browser.requests(), [format!("file://{}", path.display())]);
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}

#[test]
fn the_policy_of_the_page_stops_what_others_put_in() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let path = page(&world, &["report", "--round", &example()]);
    let text = std::fs::read_to_string(&path).expect("the page");
    let evil = "<script>document.title = 'evil'</script><img src=\"http://127.0.0.1:9/x.png\">";
    std::fs::write(&path, text.replace("</main>", &format!("{evil}</main>"))).expect("written");
    browser.open(&path, LAPTOP);
    assert_ne!(browser.evaluate("document.title"), "evil");
    let refused = browser.complaints();
    assert_eq!(refused.iter().filter(|one| one.contains("Content Security Policy")).count(), 2);
}

#[test]
fn the_page_fits_a_phone_and_its_wide_tables_scroll_by_themselves() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let triangle = triangle_round(&world);
    for round in [example(), triangle] {
        let path = page(&world, &["report", "--as", "observer", "--round", &round]);
        for size in [PHONE, (768, 1024), LAPTOP] {
            browser.open(&path, size);
            let wide = browser.evaluate("document.scrollingElement.scrollWidth");
            assert_eq!(wide, size.0, "{round} at {}", size.0);
        }
    }
}

/// The words in cells of tables that are broken over lines.
const BROKEN: &str = "(() => { \
    const broken = []; \
    for (const cell of document.querySelectorAll('.scroll td, .scroll th')) { \
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT); \
        while (texts.nextNode()) { \
            const text = texts.currentNode; \
            for (const word of text.data.matchAll(/[^\\s-]+/g)) { \
                const range = document.createRange(); \
                range.setStart(text, word.index); \
                range.setEnd(text, word.index + word[0].length); \
                if (range.getClientRects().length > 1) broken.push(word[0]); \
            } \
        } \
    } \
    return broken; })()";

#[test]
fn words_and_figures_in_tables_stay_whole_on_a_phone_and_on_paper() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    for language in ["en", "nb", "da"] {
        let arguments = ["report", "--round", &example(), "--as", "observer", "--lang", language];
        let path = page(&world, &arguments);
        for (media, size) in [("screen", PHONE), ("print", super::PAPER)] {
            browser.emulate(media, "light");
            browser.open(&path, size);
            assert_eq!(browser.evaluate(BROKEN), json!([]), "{language} {media}");
        }
        browser.emulate("screen", "light");
    }
    // The judge finds a broken word where there is one.
    browser.evaluate(
        "document.querySelector('.scroll th').textContent = 'incomprehensibilities'.repeat(9)",
    );
    browser.resize(PHONE.0, PHONE.1);
    assert_ne!(browser.evaluate(BROKEN), json!([]));
}

/// The names at the corners of figures that reach beyond the part of the plane that is drawn.
const CROWDED: &str = "(() => { \
    const pen = document.createElement('canvas').getContext('2d'); \
    return [...document.querySelectorAll('symbol tspan')].filter((line) => { \
        const style = getComputedStyle(line); \
        pen.font = `${style.fontSize} ${style.fontFamily}`; \
        const wide = pen.measureText(line.textContent).width; \
        const before = { start: 0, middle: wide / 2, end: wide }[style.textAnchor]; \
        const left = Number(line.getAttribute('x')) - before; \
        const [from, , all] = line.closest('symbol').getAttribute('viewBox').split(' ').map(Number); \
        return left < from - 0.5 || left + wide > from + all + 0.5; \
    }).map((line) => line.textContent); })()";

#[test]
fn the_names_at_the_corners_of_figures_stand_in_full() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let triangle = triangle_round(&world);
    for (round, language) in [(example(), "nb"), (example(), "da"), (triangle, "en")] {
        let arguments = ["report", "--as", "observer", "--round", &round, "--lang", language];
        browser.open(&page(&world, &arguments), LAPTOP);
        let names = browser.evaluate("document.querySelectorAll('symbol tspan').length");
        assert!(names.as_u64().is_some_and(|count| count >= 3), "{names}");
        assert_eq!(browser.evaluate(CROWDED), json!([]), "{round} {language}");
        // What `use` draws again matches no rule that begins above it, and would be in the
        // browser's own font and black on a dark page.
        let above = "[...document.styleSheets[0].cssRules].map((rule) => rule.selectorText || '') \
            .filter((selector) => /(^|, *)svg /.test(selector))";
        assert_eq!(browser.evaluate(above), json!([]));
    }
}

/// A round with the rubric of 32 competences, scored by one interviewer.
pub fn triangle_round(world: &World) -> String {
    world
        .run(&["init", "--rubric", "competence-triangle", "--title", "T", "--interviewer", "kari"])
        .exits(0);
    let rubric =
        vurder::store::embedded_rubric("competence-triangle").expect("one").expect("sound").0;
    for (at, name) in ["Tuva", "Emil", "Åse"].into_iter().enumerate() {
        world.run(&["candidate", "add", name]).exits(0);
        let sets = rubric.criteria.iter().enumerate();
        let sets: Vec<String> = sets
            .flat_map(|(k, one)| {
                ["--set".to_owned(), format!("{}={}", one.id, (k * 3 + at * 5) % 11)]
            })
            .collect();
        let mut arguments = vec!["score", name, "--as", "kari", "--submit"];
        arguments.extend(sets.iter().map(String::as_str));
        world.run(&arguments).exits(0);
    }
    world.round().display().to_string()
}

#[test]
fn two_candidates_are_laid_over_each_other_as_chosen() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let path = page(&world, &["report", "--round", &example()]);
    browser.open(&path, LAPTOP);
    browser.evaluate(
        "(() => { const select = document.getElementById('pair-two'); select.value = 'd5nv'; \
         select.dispatchEvent(new Event('change')); })()",
    );
    let same = browser.evaluate(
        "[...document.querySelectorAll('[data-outline]')].every((figure) => { \
         const of = (id) => document.getElementById(`o-${figure.dataset.outline}-${id}`).getAttribute('d'); \
         return figure.querySelector('.one').getAttribute('d') === of('k7f3') \
             && figure.querySelector('.two').getAttribute('d') === of('d5nv'); })",
    );
    assert_eq!(same, true);
    let helpful = browser.evaluate(
        "[...document.getElementById('pair-rows').rows[3].cells].map((cell) => cell.textContent)",
    );
    assert_eq!(helpful, json!(["Helpful", "8.7", "2.0", "+6.7"]));
}

#[test]
fn a_keyboard_alone_reaches_every_control_in_order() {
    let Some(mut browser) = Chromium::start() else { return };
    let world = World::new();
    let path = page(&world, &["report", "--round", &example()]);
    browser.open(&path, LAPTOP);
    let mut met = Vec::new();
    for _ in 0..60 {
        for kind in ["keyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            browser.call("Input.dispatchKeyEvent", &key);
        }
        let now = browser.evaluate("document.activeElement.id || document.activeElement.className");
        met.push(now.as_str().unwrap_or_default().to_owned());
    }
    assert_eq!(met[0], "skip", "{met:?}");
    for id in ["w-positive", "w-personal-service", "reset", "pair-one", "pair-two"] {
        assert!(met.iter().any(|one| one == id), "{id} is not reached: {met:?}");
    }
}
