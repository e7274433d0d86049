//! Lists to choose from hide the cursor; they give it back.

use rustix::process::Signal;
use vurder::msg;

use crate::support::{World, say};

#[test]
fn a_list_gives_the_cursor_back_however_it_is_left() {
    for (keys, code) in [("\x03", 130), ("\x1b", 130)] {
        let world = World::new();
        world.small_round();
        let mut terminal = world.terminal(&["score"]);
        let before = terminal.modes_before();
        terminal.wait_for(&say(&msg!("choose-new-candidate")));
        assert!(!terminal.cursor_visible());
        terminal.send(keys);
        terminal.exits(code);
        assert!(terminal.cursor_visible(), "{keys:?}");
        assert_eq!(terminal.modes(), before, "{keys:?}");
    }
}

#[test]
fn a_program_told_to_stop_in_a_list_gives_the_cursor_back() {
    let world = World::new();
    world.small_round();
    let mut terminal = world.terminal(&["score"]);
    let before = terminal.modes_before();
    terminal.wait_for(&say(&msg!("choose-new-candidate")));
    terminal.signal(Signal::TERM);
    terminal.exits(143);
    assert!(terminal.cursor_visible());
    assert_eq!(terminal.modes(), before);
}

#[test]
fn what_was_typed_before_a_list_came_chooses_nothing() {
    let world = World::new();
    let mut terminal = world.terminal_with_keys(&["score"], "\r\r\r");
    terminal.wait_for(&say(&msg!("begin-not")));
    terminal.send("\x1b");
    terminal.exits(0);
    assert!(!world.round().join("round.toml").exists());
}
