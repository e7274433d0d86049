//! What is left out of a report is not in it, and the same files give the same bytes.

use crate::support::World;

/// The example that comes with the program.
fn report(arguments: &[&str]) -> String {
    let round = format!("{}/examples/customer-service", env!("CARGO_MANIFEST_DIR"));
    let arguments = [&["report", "--as", "observer", "--round", &round], arguments].concat();
    World::new().run(&arguments).exits(0).stdout
}

#[test]
fn what_is_left_out_is_nowhere_in_the_page() {
    let whole = report(&[]);
    let names = ["Tuva Berg", "Åse Ødegård", "Ingrid Solheim", "ingrid", "Mette"];
    let evidence = ["erhvervskunderne", "Rettede på eget initiativ"];
    let judgement = ["Skriver klart, også når sagen er rodet.", "Strong yes"];
    for text in names.iter().chain(&evidence).chain(&judgement) {
        assert!(whole.contains(text), "{text}");
    }
    for (part, texts) in
        [("names", &names[..]), ("evidence", &evidence[..]), ("judgement", &judgement[..])]
    {
        let page = report(&["--redact", part]);
        for text in texts {
            assert!(!page.contains(text), "{part}: {text} is in the page");
        }
        let json = report(&["--redact", part, "--format", "json"]);
        for text in texts.iter().filter(|text| **text != "Strong yes") {
            assert!(!json.contains(text), "{part}: {text} is in the JSON");
        }
    }
}

#[test]
fn who_moved_toward_whom_is_told_without_names() {
    let world = World::new();
    let demo = world.run(&["demo"]).exits(0).stdout;
    let round =
        demo.lines().next().and_then(|line| line.split_whitespace().last()).expect("a folder");
    let revise = ["revise", "Tuva", "helpful", "6", "--reason", "after the talk", "--as", "mette"];
    world.run(&[&revise[..], &["--round", round]].concat()).exits(0);
    for format in ["table", "json"] {
        let report = ["report", "--as", "observer", "--round", round, "--format", format];
        let whole = world.run(&report).exits(0).stdout;
        assert!(whole.contains("Mette Holm"), "{format}");
        let page = world.run(&[&report[..], &["--redact", "names"]].concat()).exits(0).stdout;
        for name in ["Mette", "mette", "Ingrid", "ingrid", "Anders Lie", "anders"] {
            assert!(!page.contains(name), "{format}: {name} is in it");
        }
    }
    std::fs::remove_dir_all(round).expect("the demo's folder");
}

#[test]
fn a_feedback_page_names_nobody_else_and_no_place() {
    let page = report(&["--candidate", "Tuva"]);
    for text in ["Tuva Berg", "erhvervskunderne", "Skriver klart"] {
        assert!(page.contains(text), "{text}");
    }
    for text in ["Åse", "Jonas", "Ingrid", "ingrid", "Mette", "Strong yes", "83.5"] {
        assert!(!page.contains(text), "{text} is in the page");
    }
}

#[test]
fn the_same_files_give_the_same_bytes() {
    assert_eq!(report(&[]), report(&[]));
    let round = format!("{}/examples/customer-service", env!("CARGO_MANIFEST_DIR"));
    let arguments = ["report", "--as", "observer", "--round", &round];
    let later = World::new().with("TZ", "Asia/Tokyo").with("VURDER_NOW", "2031-01-01T00:00:00Z");
    assert_eq!(later.run(&arguments).exits(0).stdout, report(&[]));
}
