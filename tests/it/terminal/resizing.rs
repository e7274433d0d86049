//! Windows that are narrow, or become so.

use vurder::msg;

use super::{ASKS, evidence, interview};
use crate::support::{World, flat, say};

#[test]
fn a_window_may_change_its_size_in_the_middle_of_an_answer() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = interview(&world, &candidate);
    terminal.send("6 she asked the customer twice what the trouble was, ");
    terminal.wait_for("trouble was,");
    terminal.resize((38, 20));
    terminal.send("and wrote it down ");
    terminal.wait_for("down");
    terminal.resize((120, 40));
    terminal.enter("before answering");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    let note =
        "she asked the customer twice what the trouble was, and wrote it down before answering";
    assert_eq!(evidence(&world.draft(&candidate), "positive"), note);
}

#[test]
fn a_window_of_20_columns_is_readable() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = world.terminal_of_size(&["score", &candidate, "--as", "kari"], (20, 100));
    terminal.wait_for(ASKS);
    let too_long =
        terminal.screen().lines().find(|line| line.chars().count() > 20).map(str::to_owned);
    assert_eq!(too_long, None);
    assert!(flat(&terminal.screen()).contains("1 of 9 Positive"), "{}", terminal.screen());
    terminal.enter("6 a note that is longer than the window is wide");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    let note = "a note that is longer than the window is wide";
    assert_eq!(evidence(&world.draft(&candidate), "positive"), note);
}
