//! Where there is nobody to ask, the commands to use instead are named.

use vurder::msg;

use crate::support::{World, say};

#[test]
fn without_a_terminal_an_interview_is_refused_with_what_to_type_instead() {
    let world = World::new();
    let candidate = world.small_round();
    let expected = format!(
        "{}: {}\n{}: {}\n",
        say(&msg!("word-error")),
        say(&msg!("failed-no-terminal")),
        say(&msg!("word-hint")),
        say(&msg!("hint-score-flags")),
    );
    world.run(&["score", &candidate]).exits(2).stdout_is("").stderr_is(&expected);
    assert!(expected.contains("--set") && expected.contains("--from"), "{expected}");
}

#[test]
fn without_a_terminal_a_missing_round_is_not_begun() {
    let world = World::new();
    world.run(&["score", "--set", "helpful=8"]).exits(1).stdout_is("");
    assert_eq!(std::fs::read_dir(world.round()).expect("a folder").count(), 0);
}

#[test]
fn without_a_terminal_bare_vurder_prints_its_help() {
    World::new().run(&[]).exits(0).stdout_has("score");
}
