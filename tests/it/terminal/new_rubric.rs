//! A rubric by questions: from nothing to a file, one step back, and left half-way.

use std::fs;

use vurder::msg;
use vurder::text::Message;

use crate::support::{Pty, World, say};

const DOWN: &str = "\x1b[B";
const ESC: &str = "\x1b";

/// Goes down the list to an item, and picks it.
#[track_caller]
fn choose(terminal: &mut Pty, question: &Message, item: &str) {
    terminal.wait_for(&say(question));
    for _ in 0..40 {
        assert!(terminal.eventually(|pty| current(pty).is_some()), "{}", terminal.all_said());
        let now = current(terminal);
        if now.as_ref().is_some_and(|now| now.starts_with(item)) {
            terminal.send("\r");
            terminal.wait_for(&format!("· {item}"));
            return;
        }
        terminal.send(DOWN);
        terminal.eventually(|pty| current(pty).is_some_and(|next| Some(next) != now));
    }
    panic!("no {item} to pick\n{}", terminal.screen());
}

/// The item under the cursor.
fn current(terminal: &Pty) -> Option<String> {
    let screen = terminal.screen();
    let lines = screen.lines().rev();
    let mut marked = lines.filter_map(|line| line.strip_prefix("❯ "));
    marked.next().map(|item| item.trim_end().to_owned())
}

#[track_caller]
fn answer(terminal: &mut Pty, question: &Message, text: &str) {
    terminal.wait_for(&say(question));
    terminal.enter(text);
}

/// Picks two traits and a competence of the triangle, and writes a criterion.
fn pick(terminal: &mut Pty) {
    let (criteria, tick) = (msg!("ask-new-criteria"), msg!("ask-new-tick"));
    choose(terminal, &criteria, "Traits (0 of 6 picked)");
    for item in ["Positive", "✓ Positive", "Positive", "Knowledgeable"] {
        choose(terminal, &tick, item);
    }
    terminal.wait_for(&say(&tick));
    terminal.send(ESC);
    choose(terminal, &criteria, &say(&msg!("new-search")));
    answer(terminal, &msg!("ask-new-search"), "nothing like it");
    terminal.wait_for(&say(&msg!("competences-none", words = "nothing like it")));
    choose(terminal, &criteria, &say(&msg!("new-search")));
    answer(terminal, &msg!("ask-new-search"), "knowing product");
    choose(terminal, &tick, "Knowing the product");
    terminal.wait_for(&say(&tick));
    terminal.send(ESC);
    choose(terminal, &criteria, &say(&msg!("new-own")));
    answer(terminal, &msg!("ask-new-name"), "Patience");
    answer(terminal, &msg!("ask-new-description"), "Lets custmers finish.");
    // One back, with what was typed in the line to be mended.
    answer(terminal, &msg!("ask-new-anchor", score = "0"), "<");
    terminal.wait_for("Lets custmers finish.");
    terminal.enter("\x15Lets customers finish.");
    answer(terminal, &msg!("ask-new-anchor", score = "0"), "Interrupts the customer twice.");
    answer(terminal, &msg!("ask-new-middle", score = "5"), "Waits, and asks the next thing.");
    answer(terminal, &msg!("ask-new-anchor", score = "10"), "");
    terminal.wait_for(&say(&msg!("new-needed")));
    terminal.enter("Waits, and sums up what was said.");
    answer(terminal, &msg!("ask-new-question"), "Tell me about a customer who could not stop.");
    choose(terminal, &criteria, &say(&msg!("new-own")));
    answer(terminal, &msg!("ask-new-name"), "");
    choose(terminal, &criteria, &say(&msg!("new-enough", count = 4)));
}

#[test]
fn a_rubric_is_made_by_questions_and_passes_its_checks() {
    let world = World::new();
    fs::write(world.round().join("front-desk.toml"), "taken").expect("written");
    let mut terminal = world.terminal(&["rubric", "new"]);
    let before = terminal.modes_before();
    choose(&mut terminal, &msg!("ask-new-languages"), "English");
    answer(&mut terminal, &msg!("ask-new-title"), "Front desk");
    // Back to the title and on again; what was typed stands in the line.
    terminal.wait_for(&say(&msg!("ask-new-scale")));
    terminal.send(ESC);
    terminal.wait_for("Front desk");
    terminal.enter("");
    let zero_to_ten = say(&msg!("new-scale", min = "0", max = "10"));
    choose(&mut terminal, &msg!("ask-new-scale"), &zero_to_ten);
    pick(&mut terminal);
    answer(&mut terminal, &msg!("ask-new-between", score = "5"), "Answers two in five unaided.");
    limits(&mut terminal);
    weigh(&mut terminal);
    terminal.wait_for("“Front desk”: Positive (7), Knowledgeable (3), Knowing the product (25)");
    choose(&mut terminal, &msg!("ask-new-done"), &say(&msg!("new-see")));
    terminal.wait_for("weight_reason.en = \"Agreed with the team.\"");
    choose(&mut terminal, &msg!("ask-new-done"), &say(&msg!("new-write")));
    // Its first suggestion is taken already.
    terminal.wait_for("front-desk.toml");
    terminal.enter("");
    terminal.wait_for(&say(&msg!("failed-new-exists", path = "front-desk.toml")));
    terminal.enter("\x15desk.toml");
    terminal.exits(0);
    assert!(terminal.cursor_visible());
    assert_eq!(terminal.modes(), before);
    assert_eq!(fs::read_to_string(world.round().join("front-desk.toml")).expect("there"), "taken");
    let text = fs::read_to_string(world.round().join("desk.toml")).expect("written");
    let rubric: toml::Table = text.parse().expect("a rubric");
    let criteria = rubric["criterion"].as_array().expect("criteria");
    let of = |id: &str| criteria.iter().find(|one| one["id"].as_str() == Some(id)).expect("there");
    assert_eq!(of("positive")["minimum"].as_integer(), Some(4));
    assert_eq!(of("knowledgeable")["ideal"].as_integer(), Some(7));
    assert_eq!(of("knowledgeable")["anchors"]["7"]["en"].as_str(), Some("Asks twice."));
    assert_eq!(of("product")["anchors"]["5"]["en"].as_str(), Some("Answers two in five unaided."));
    assert_eq!(of("patience")["description"]["en"].as_str(), Some("Lets customers finish."));
    world.run(&["rubric", "fmt", "--check", "desk.toml"]).exits(0);
    let check = world.run(&["rubric", "check", "desk.toml", "--format", "json"]).exits(0);
    // Four criteria are few; nothing else is to be said of them.
    assert_eq!(check.stdout.matches("\"code\"").count(), 1, "{check}");
}

/// A minimum under the first, a best score under the second.
fn limits(terminal: &mut Pty) {
    choose(terminal, &msg!("ask-new-limits"), "Positive");
    choose(terminal, &msg!("ask-new-limit", name = "Positive"), &say(&msg!("new-limits-minimum")));
    answer(terminal, &msg!("ask-new-minimum", min = "1", max = "10"), "11");
    terminal.wait_for(&say(&msg!("hint-new-number", min = "1", max = "10")));
    terminal.enter("4");
    answer(terminal, &msg!("ask-new-minimum-reason"), "Customers leave otherwise.");
    choose(terminal, &msg!("ask-new-limits"), "Knowledgeable");
    let limit = msg!("ask-new-limit", name = "Knowledgeable");
    choose(terminal, &limit, &say(&msg!("new-limits-ideal")));
    answer(terminal, &msg!("ask-new-ideal", min = "0", max = "9"), "7");
    answer(terminal, &msg!("ask-new-ideal-reason"), "Somebody has to answer the telephone.");
    answer(terminal, &msg!("ask-new-ideal-anchor", score = "7"), "Asks twice.");
    terminal
        .wait_for(&say(&msg!("ask-new-keep", question = msg!("ask-new-top-anchor", score = "10"))));
    terminal.enter("Studies for a week.");
    terminal.wait_for("Knowledgeable (best at 7)");
    choose(terminal, &msg!("ask-new-limits"), &say(&msg!("new-limits-enough")));
}

/// By order: the product first, then the first of the rest.
fn weigh(terminal: &mut Pty) {
    choose(terminal, &msg!("ask-new-weights"), "by order");
    choose(terminal, &msg!("ask-new-next", place = "1"), "Knowing the product");
    choose(terminal, &msg!("ask-new-next", place = "2"), "Patience");
    choose(terminal, &msg!("ask-new-next", place = "3"), "Positive");
    answer(terminal, &msg!("ask-new-reason"), "Agreed with the team.");
}

#[test]
fn ctrl_c_in_a_list_or_a_line_shows_how_to_go_on() {
    let world = World::new().with("COLUMNS", "400");
    let mut terminal = world.terminal_of_size(&["rubric", "new"], (400, 60));
    terminal.wait_for(&say(&msg!("ask-new-languages")));
    terminal.send("\x03");
    terminal.exits(130);
    terminal.wait_for(&say(&msg!("new-interrupted")));
    for in_line in [false, true] {
        let mut terminal = world.terminal_of_size(&["rubric", "new"], (400, 60));
        choose(&mut terminal, &msg!("ask-new-languages"), "English and Norwegian");
        terminal.wait_for(&say(&msg!("ask-new-title")));
        terminal.enter("It's a desk");
        terminal.wait_for("(nb)");
        terminal.enter("Skranke");
        choose(&mut terminal, &msg!("ask-new-scale"), "1 to 5");
        choose(&mut terminal, &msg!("ask-new-criteria"), "Traits");
        choose(&mut terminal, &msg!("ask-new-tick"), "Positive");
        terminal.wait_for(&say(&msg!("ask-new-tick")));
        if in_line {
            terminal.send(ESC);
            choose(&mut terminal, &msg!("ask-new-criteria"), &say(&msg!("new-own")));
            terminal.wait_for("(en)");
            terminal.enter("Patience");
            terminal.wait_for("(nb)");
            terminal.send("Tålmo");
            terminal.wait_for("Tålmo");
        }
        terminal.send("\x03");
        terminal.exits(130);
        terminal.wait_for(&say(&msg!("new-interrupted-with")));
        terminal.wait_for(
            "vurder rubric new --title '{ en = \"It'\\''s a desk\", nb = \"Skranke\" }' \
             --languages 'en,nb' --scale 1..5 --pick positive",
        );
        assert_eq!(terminal.said().contains(&say(&msg!("new-begun"))), in_line);
        assert_eq!(terminal.said().contains("(nb) Tålmo"), in_line, "{}", terminal.all_said());
        assert!(terminal.cursor_visible());
    }
    assert_eq!(fs::read_dir(world.round()).expect("there").count(), 0, "nothing was written");
}
