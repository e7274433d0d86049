//! What can't be saved stands out, is kept in memory, and is shown in full when the sheet is left.

use vurder::msg;

use super::open;
use crate::support::{World, say};

#[test]
fn a_folder_that_goes_away_meanwhile_is_said_at_once_and_costs_nothing() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.send("before");
    terminal.wait_until_screen(&say(&msg!("saved-at", time = "10:00:00")));
    let (drafts, aside) = (world.state().join("drafts"), world.path("aside"));
    std::fs::rename(&drafts, &aside).expect("moved");
    std::fs::write(&drafts, "a file where the folder was").expect("written");
    terminal.send(" and after");
    terminal.wait_until_screen(&say(&msg!("not-saved")));
    terminal.wait_until_screen("before and after");
    terminal.wait_until_screen(&say(&msg!("cause-gone")));
    assert!(terminal.is_reversed(&say(&msg!("not-saved"))));
    terminal.send("\x03");
    terminal.wait_until_screen("Leave?");
    terminal.send("\r");
    terminal.exits(1);
    terminal.assert_restored();
    let shown = terminal.screen();
    assert!(shown.contains(&say(&msg!("last-resort"))), "{shown}");
    assert!(shown.contains("evidence = \"before and after\""), "{shown}");
}
