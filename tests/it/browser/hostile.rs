//! Text of any origin changes nothing but the text.

use serde_json::{Value, json};

use super::{Chromium, LAPTOP, PAPER, PHONE, page};
use crate::support::World;

/// Names and notes that would like to be more than that.
const HOSTILE: [&str; 12] = [
    "<script>document.title='evil'</script>",
    "</script><script>document.title='evil'</script>",
    "]]><!--",
    "--></style></title></svg><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; &#60;",
    "\u{202e}gnp.exe\u{202c} \u{2066}x\u{2069}",
    "שלום עולם مرحبا",
    "👩‍🚀🏳️‍🌈 日本語 e\u{301}",
    "{{7*7}} ${7*7} <%= 7 %> \\u003cscript\\u003e",
];

/// The page's elements with their attributes, the texts left out.
const SHAPE: &str = "[...document.querySelectorAll('*')].map((one) => one.tagName + ' ' + \
    [...one.attributes].map(({ name }) => name).join(' '))";

/// Candidates and notes from a list of texts.
fn round(texts: &[String]) -> World {
    let world = World::new();
    let panel = format!("kari={}", texts[0]);
    world
        .run(&["init", "--rubric", "traits", "--title", &texts[1], "--interviewer", &panel])
        .exits(0);
    let criteria = ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"];
    for (at, name) in texts.iter().enumerate() {
        let list = world.path("name");
        std::fs::write(&list, name).expect("a name");
        let added =
            world.run(&["candidate", "add", "--from", &list.display().to_string()]).exits(0);
        let id = added.stdout.trim().to_owned();
        let mut arguments: Vec<String> =
            ["score", &id, "--as", "kari", "--submit"].map(str::to_owned).into();
        for (k, criterion) in criteria.iter().enumerate() {
            let note = format!("{criterion}={name}");
            arguments.extend(["--set".to_owned(), format!("{criterion}={}", (at + k) % 5 + 5)]);
            arguments.extend([
                "--evidence".to_owned(),
                note.clone(),
                "--judgement".to_owned(),
                note,
            ]);
        }
        arguments.push(format!("--strengths={name}"));
        world.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).exits(0);
    }
    world
}

/// What reaches beyond the right edge of the window and is not scrolled in a box of its own.
const TOO_WIDE: &str = "(() => {
    const scrolls = (one) => one && one !== document.body
        && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
    return [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
        .filter((one) => !scrolls(one.parentElement))
        .map((one) => `${one.tagName} ${one.getAttribute('class')} `
            + `${one.getBoundingClientRect().right}: ${one.textContent.trim().slice(0, 30)}`)
        .slice(0, 20).join('; ');
})()";

#[test]
fn hostile_names_and_notes_change_nothing_but_the_text() {
    let Some(mut browser) = Chromium::start() else { return };
    let mut hostile: Vec<String> = HOSTILE.map(str::to_owned).into();
    hostile.push("Word".repeat(48));
    let mild: Vec<String> = (0..hostile.len()).map(|at| format!("Mild {at}")).collect();
    let (hostile_round, mild_round) = (round(&hostile), round(&mild));
    let mut shape = |world: &World| {
        let path = page(world, &["report", "--as", "observer"]);
        browser.open(&path, LAPTOP);
        let shape = browser.evaluate(SHAPE);
        let shown = browser.evaluate("document.body.textContent");
        assert_eq!(browser.complaints(), Vec::<String>::new());
        assert_eq!(browser.requests().len(), 1);
        let linked = browser.evaluate(
            "[...document.links].every((link) => link.getAttribute('href').startsWith('#'))",
        );
        assert_eq!(linked, true);
        for size in [PHONE, LAPTOP] {
            browser.resize(size.0, size.1);
            let wide = browser.evaluate(TOO_WIDE);
            assert_eq!(browser.evaluate("document.scrollingElement.scrollWidth"), size.0, "{wide}");
        }
        browser.emulate("print", "light");
        browser.resize(PAPER.0, PAPER.1);
        assert_eq!(browser.evaluate("document.scrollingElement.scrollWidth"), PAPER.0);
        browser.emulate("screen", "light");
        (sorted(&shape), shown.as_str().unwrap_or_default().to_owned())
    };
    let (hostile_shape, shown) = shape(&hostile_round);
    let (mild_shape, _) = shape(&mild_round);
    assert_eq!(hostile_shape, mild_shape);
    for text in &hostile {
        let visible = vurder::text::visible(text);
        assert!(shown.contains(&*visible), "not shown: {visible}");
    }
}

/// The elements of a page without their order, which names sort.
fn sorted(shape: &Value) -> Value {
    let mut elements: Vec<String> =
        serde_json::from_value(shape.clone()).expect("a list of elements");
    elements.sort();
    json!(elements)
}
