//! What takes long, and says how far it has come.

use crate::support::World;
use crate::talk::round;

/// More weightings than anybody waits for.
const FOREVER: &str = "100000000";

fn drawing(world: &World) -> crate::support::Pty {
    let mut terminal = world.terminal(&["weights", "--draws", FOREVER, "--as", "kari"]);
    terminal.wait_until_screen("/100000000");
    terminal
}

#[test]
fn a_ctrl_c_ends_a_long_run_and_leaves_no_half_bar() {
    let world = round();
    let mut terminal = drawing(&world);
    assert!(terminal.screen().contains("Drawing"), "{}", terminal.report());
    terminal.send_bytes(&[3]);
    terminal.wait();
    assert!(!terminal.screen().contains("Drawing"), "{}", terminal.report());
    assert!(terminal.cursor_visible());
}

#[test]
fn nothing_is_drawn_where_no_terminal_is() {
    let world = round();
    let run = world.run(&["weights", "--draws", "400000", "--as", "kari"]).exits(0);
    assert!(!run.stderr.contains("Drawing"), "{run}");
}
