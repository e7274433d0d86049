//! The sheet in a real terminal: from the first key to the standing.

use rustix::process::Signal;
use vurder::msg;

use super::open;
use crate::support::{World, norwegian, say};

fn evidence<'t>(card: &'t toml::Table, criterion: &str) -> &'t str {
    card["ratings"][criterion].get("evidence").and_then(toml::Value::as_str).unwrap_or_default()
}

#[test]
fn an_interview_is_scored_while_the_candidate_talks_and_submitted() {
    let world = World::new().with("LC_ALL", "nb_NO.UTF-8").without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = world.terminal_of_size(&["score", &candidate, "--as", "kari"], (80, 24));
    terminal.wait_until_screen("1/9 Positiv");
    assert!(terminal.is_full_screen() && terminal.marks_pastes());
    assert!(terminal.cursor_visible(), "the real cursor is where one is");
    terminal.send("smilte hele veien, sa «prøv igjen»");
    terminal.wait_until_screen("smilte hele veien");
    // Jumps in the talk: notes come first, scores later.
    terminal.send("\x1b[6~leste seg opp\x1b7");
    terminal.wait_until_screen("Kunnskapsrik: 7");
    terminal.send("\x06hjelp\r");
    terminal.wait_until_screen("4/9 Hjelpsom");
    terminal.send("ringte selv");
    terminal.wait_until_screen("ringte selv");
    terminal.send("\t");
    terminal.wait_until_screen("▸ Vurdering");
    terminal.send("en vane\x1b1\x1b0");
    terminal.wait_until_screen("Hjelpsom: 10");
    terminal.send("\x1b");
    terminal.wait_until_screen("Esc avslutt");
    terminal.send("/1\r");
    terminal.wait_until_screen("1/9 Positiv");
    terminal.send("6");
    terminal.wait_until_screen("Positiv: 6");
    for (keys, wanted) in [
        ("\r", "3/9"),
        ("-", "Interessert: ikke spurt"),
        ("\r", "5/9"),
        (".", "Empatisk: uten belegg"),
        ("\r", "6/9"),
        ("5", "Digital kompetanse: 5"),
        ("\r", "7/9"),
        ("+", "Kjenne produktet"),
        ("1", "[x] Kjenne produktet"),
        ("+", "✓ 1/"),
        ("8", "Faglighet: 8"),
        ("\r", "8/9"),
        ("6", "Kommunikasjon: 6"),
        ("\r", "9/9"),
        ("7", "Personlig service: 7"),
    ] {
        terminal.send(keys);
        terminal.wait_until_screen(wanted);
    }
    terminal.send("\r");
    terminal.wait_until_screen(&norwegian(&msg!("review-complete")));
    terminal.send("\r");
    terminal.wait_until_screen("▸ Styrker");
    terminal.send("Morsom på en varm måte");
    terminal.wait_until_screen("varm måte");
    terminal.send("\r");
    terminal.wait_until_screen(&norwegian(&msg!("ask-recommendation")));
    terminal.send("\x1b[A\x1b[A\x1b[A\r");
    terminal.wait_until_screen(&norwegian(&msg!("ask-finish")));
    terminal.send("\r");
    terminal.exits(0);
    terminal.assert_restored();
    assert!(terminal.screen().contains("Tuva Dahl"), "the standing is on the normal screen");
    let path = world.round().join("scorecards").join(&candidate).join("kari.toml");
    let text = std::fs::read_to_string(path).expect("a scorecard");
    let card: toml::Table = text.parse().expect("a scorecard");
    let score = |id: &str| card["ratings"][id].get("score").and_then(toml::Value::as_integer);
    let scores =
        ["positive", "knowledgeable", "interested", "helpful", "empathetic", "digital"].map(score);
    assert_eq!(scores, [Some(6), Some(7), None, Some(10), None, Some(5)], "{text}");
    assert_eq!(evidence(&card, "positive"), "smilte hele veien, sa «prøv igjen»");
    assert_eq!(evidence(&card, "helpful"), "ringte selv");
    assert_eq!(card["ratings"]["helpful"]["judgement"].as_str(), Some("en vane"));
    assert_eq!(card["strengths"].as_str(), Some("Morsom på en varm måte"));
    assert_eq!(card["recommendation"].as_str(), Some("yes"));
    assert!(!world.draft_path(&candidate).exists(), "the draft is gone");
}

#[test]
fn the_cursor_stands_behind_the_last_letter_also_of_wide_ones() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.send("日本 æøå");
    terminal.wait_until_screen("日本 æøå");
    let came = terminal.eventually(|terminal| {
        let (row, column) = terminal.cursor();
        let screen = terminal.screen();
        let line = screen.lines().nth(usize::from(row)).unwrap_or_default().trim_end();
        line.ends_with("日本 æøå")
            && usize::from(column) == unicode_width::UnicodeWidthStr::width(line)
    });
    assert!(came, "{:?}\n{}", terminal.cursor(), terminal.report());
}

#[test]
fn a_storm_of_sizes_loses_nothing_and_ends_as_a_whole_screen() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    let sizes = [(40, 14), (250, 80), (41, 60), (20, 5), (140, 40), (1, 1), (72, 14), (80, 24)];
    for (number, size) in sizes.iter().cycle().take(64).enumerate() {
        terminal.resize(*size);
        terminal.send(&format!("w{number} "));
    }
    terminal.wait_until_screen("w63");
    terminal.wait_until_screen("saved 10:00:00");
    terminal.wait_until_screen("1/9 Positive");
    terminal.send("\x1b");
    terminal.wait_until_screen("Esc leave");
    terminal.send("\x1b");
    terminal.wait_until_screen("Leave?");
    terminal.send("\r");
    terminal.exits(0);
    let words: Vec<String> = (0..64).map(|number| format!("w{number}")).collect();
    assert_eq!(evidence(&world.draft(&candidate), "positive"), words.join(" "));
}

#[test]
fn it_steps_aside_and_comes_back_as_it_was() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    for by_key in [true, false] {
        let mut terminal = open(&world, &candidate);
        terminal.send("half ");
        terminal.wait_until_screen("half");
        match by_key {
            true => terminal.send("\x1a"),
            false => terminal.signal(Signal::TSTP),
        }
        terminal.wait_until_stopped();
        // What it wrote before is read a moment later.
        terminal.eventually(|terminal| !terminal.is_full_screen() && terminal.cursor_visible());
        terminal.assert_restored();
        terminal.signal(Signal::CONT);
        terminal.wait_until_screen("F1");
        assert!(terminal.is_full_screen() && terminal.marks_pastes());
        terminal.send("whole\x03");
        terminal.wait_until_screen("Leave?");
        terminal.send("\x03");
        terminal.exits(130);
        terminal.assert_restored();
        let draft = world.draft(&candidate);
        assert!(evidence(&draft, "positive").ends_with("half whole"), "{draft}");
    }
}

#[test]
fn practice_leaves_nothing_behind() {
    let world = World::new().without("COLUMNS");
    let mut terminal = world.terminal_of_size(&["score", "--practice"], (80, 24));
    terminal.wait_until_screen("practice");
    terminal.send("a note");
    terminal.wait_until_screen("a note");
    terminal.send("\x1b8");
    terminal.wait_until_screen("Positive: 8");
    terminal.send("\x03");
    terminal.wait_until_screen(&say(&msg!("live-leave-practice")));
    terminal.send("\r");
    terminal.wait();
    terminal.assert_restored();
    assert!(terminal.screen().contains(&say(&msg!("live-practice-over"))), "{}", terminal.report());
    assert_eq!(std::fs::read_dir(world.round()).expect("a folder").count(), 0);
    assert!(!world.state().exists(), "no draft, not even for a moment");
}

#[test]
fn a_dumb_or_small_terminal_and_whoever_asks_for_it_get_lines() {
    for (variable, value, size, flag) in [
        ("TERM", "dumb", (80, 24), None),
        ("VURDER_PLAIN", "1", (80, 24), None),
        ("ACCESSIBLE", "1", (80, 24), None),
        ("TERM", "xterm", (39, 24), None),
        ("TERM", "xterm", (80, 13), None),
        ("TERM", "xterm", (80, 24), Some("--plain")),
    ] {
        let world = World::new().with(variable, value);
        let candidate = world.small_round();
        let mut arguments = vec!["score", &candidate, "--as", "kari"];
        arguments.extend(flag);
        let mut terminal = world.terminal_of_size(&arguments, size);
        terminal.wait_for("0–10 ›");
        assert!(!terminal.is_full_screen(), "{variable}={value} {size:?} {flag:?}");
        terminal.enter("q");
        terminal.exits(0);
    }
}

#[test]
fn variables_that_say_no_leave_the_full_screen() {
    let world = World::new().with("VURDER_PLAIN", "0").with("ACCESSIBLE", "false");
    let world = world.without("COLUMNS");
    let candidate = world.small_round();
    assert!(open(&world, &candidate).is_full_screen());
}

#[test]
fn the_clock_counts_to_what_the_round_says_unless_somebody_says_otherwise() {
    let world = World::new().without("COLUMNS");
    let init = ["init", "--interviewer", "kari", "--rubric", "traits", "--minutes", "30"];
    world.run(&init).exits(0);
    let candidate = world.run(&["candidate", "add", "Tuva"]).exits(0).stdout.trim().to_owned();
    open(&world, &candidate).wait_until_screen("0 of 30 min");
    let other = ["score", &candidate, "--as", "kari", "--minutes", "50"];
    world.terminal_of_size(&other, (80, 24)).wait_until_screen("0 of 50 min");
    world.terminal_of_size(&["score", "--practice"], (80, 24)).wait_until_screen("of 30 min");
    let path = world.round().join("round.toml");
    let text = std::fs::read_to_string(&path).expect("a round");
    std::fs::write(&path, text.replace("minutes = 30", "minutes = 0")).expect("written");
    let check = world.run(&["check"]).exits(3);
    assert!(check.stdout.contains("[minutes]") && check.stdout.contains("1 to 999"), "{check}");
    world.run(&["init", "other", "--interviewer", "kari", "--minutes", "0"]).exits(2);
}
