//! An interview on paper: the printed guide, and what becomes of it.

use crate::support::World;

#[test]
fn a_scorecard_from_paper_keeps_that_and_says_so() {
    let world = World::new();
    let id = world.small_round();
    let rubric = crate::support::cards::rubric();
    let sets: Vec<String> = rubric
        .criteria
        .iter()
        .flat_map(|one| ["--set".to_owned(), format!("{}=7", one.id)])
        .collect();
    let arguments: Vec<&str> = ["score", &id, "--from-paper", "--submit"]
        .into_iter()
        .chain(sets.iter().map(String::as_str))
        .collect();
    world.run(&arguments).exits(0);
    let card = world.round().join("scorecards").join(&id).join("kari.toml");
    let text = std::fs::read_to_string(&card).expect("the card");
    assert!(text.contains("origin = \"paper\""), "{text}");
    world.run(&["check"]).exits(0);
    world.run(&["show", &id]).exits(0).stdout_has("Kari Nordmann wrote on paper");
    world.run(&["show", &id, "--format", "json"]).exits(0).stdout_has("\"origin\": \"paper\"");
    world.run(&["rank"]).exits(0).stdout_has("70.0");
    // What was changed about where it comes from is a change like any other.
    std::fs::write(&card, text.replace("origin = \"paper\"\n", "")).expect("written");
    world.run(&["check"]).exits(3);
}

#[test]
fn a_card_that_is_changed_later_still_comes_from_paper() {
    let world = World::new();
    let id = world.small_round();
    world.run(&["score", &id, "--from-paper", "--set", "helpful=7"]).exits(0);
    world.run(&["score", &id, "--set", "positive=6"]).exits(0);
    world.run(&["submit", &id, "--missing", "not-asked"]).exits(0);
    world.run(&["reopen", &id, "--reason", "misread my own hand"]).exits(0);
    world.run(&["score", &id, "--set", "helpful=1", "--submit"]).exits(0);
    let folder = world.round().join("scorecards").join(&id);
    for name in ["kari.toml", "kari.2.toml"] {
        let text = std::fs::read_to_string(folder.join(name)).expect("a card");
        assert!(text.contains("origin = \"paper\""), "{name}: {text}");
    }
}

#[test]
fn the_guide_as_a_page_has_every_question_and_room_to_write() {
    let world = World::new();
    let id = world.small_round();
    let page = world.run(&["kit", &id, "--as", "kari", "--html", "--lang", "nb"]).exits(0).stdout;
    let rubric = crate::support::cards::rubric();
    for criterion in &rubric.criteria {
        let question = criterion.questions[0].within(vurder::text::Language::Norwegian);
        assert!(page.contains(question), "{question}");
    }
    assert!(page.contains("Tuva Dahl") && page.contains("Kari Nordmann"), "{page}");
    assert!(page.matches("class=\"line\"").count() > 5 * rubric.criteria.len());
}

#[test]
fn a_page_replaces_an_earlier_page_and_nothing_else() {
    let world = World::new();
    world.small_round();
    world.run(&["kit", "--html", "--output", "kit.html"]).exits(0);
    world.run(&["kit", "--html", "--output", "kit.html", "--lang", "da"]).exits(0);
    let mine = world.round().join("mine.html");
    std::fs::write(&mine, "<!DOCTYPE html><p>mine").expect("written");
    world.run(&["report", "--output", "mine.html"]).exits(1);
    assert_eq!(std::fs::read_to_string(&mine).expect("mine"), "<!DOCTYPE html><p>mine");
    world.run(&["report", "--format", "csv"]).exits(2);
}
