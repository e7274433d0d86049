//! What keyboards send that is more than one byte or one letter, and what comes out of the sheet.

use super::open;
use crate::support::{Pty, World};

/// The evidence of the first criterion, once the sheet is left.
fn evidence_after(world: &World, candidate: &str, terminal: &mut Pty) -> String {
    terminal.send("\x03");
    terminal.wait_until_screen("Leave?");
    terminal.send("\r");
    terminal.exits(130);
    let draft = world.draft(candidate);
    draft["ratings"]["positive"]["evidence"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn letters_of_dead_keys_arrive_whole_in_pieces_or_composed_of_two() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    // As one letter; byte by byte over a slow line; a letter with its accent behind it; with an
    // input method, several at once.
    terminal.send("é");
    terminal.wait_until_screen("é");
    for byte in "å".as_bytes() {
        terminal.send_bytes(&[*byte]);
    }
    terminal.wait_until_screen("éå");
    terminal.send("e");
    terminal.wait_until_screen("éåe");
    terminal.send("\u{301}");
    terminal.wait_until_screen("éåe\u{301}");
    terminal.send("日本");
    terminal.wait_until_screen("日本");
    let column = terminal.cursor().1;
    // One key goes over a whole letter, of however many characters and columns.
    terminal.send("\x1b[D\x1b[D");
    assert!(terminal.eventually(|terminal| terminal.cursor().1 == column - 4));
    terminal.send("\x7f");
    assert!(terminal.eventually(|terminal| terminal.cursor().1 == column - 5));
    terminal.send("ø");
    terminal.wait_until_screen("éåø日本");
    assert_eq!(evidence_after(&world, &candidate, &mut terminal), "éåø日本");
}

#[test]
fn home_end_and_word_motions_of_several_terminals_move_as_one_thinks() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    for [home, end, word_left, word_right] in [
        ["\x1b[H", "\x1b[F", "\x1b[1;5D", "\x1b[1;5C"],
        ["\x1bOH", "\x1bOF", "\x1bb", "\x1bf"],
        ["\x1b[1~", "\x1b[4~", "\x1b[1;3D", "\x1b[1;3C"],
        ["\x01", "\x05", "\x1b[1;5D", "\x1bf"],
    ] {
        let mut terminal = open(&world, &candidate);
        terminal.send("rang selv opp");
        terminal.wait_until_screen("rang selv opp");
        terminal.send(word_left);
        terminal.send(word_left);
        terminal.send("ikke ");
        terminal.wait_until_screen("rang ikke selv opp");
        terminal.send(home);
        terminal.send("«");
        terminal.wait_until_screen("«rang");
        terminal.send(word_right);
        terminal.send("!");
        terminal.wait_until_screen("«rang!");
        terminal.send(end);
        terminal.send("»");
        terminal.wait_until_screen("opp»");
        terminal.send("\x17\x17");
        terminal.wait_until_gone("selv");
        let evidence = evidence_after(&world, &candidate, &mut terminal);
        assert_eq!(evidence, "«rang! ikke", "{home:?}");
        std::fs::remove_file(world.draft_path(&candidate)).expect("a draft");
    }
}

#[test]
fn a_note_is_copied_out_through_the_terminal() {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = open(&world, &candidate);
    terminal.send("rang selv, på «egen» hånd 日本");
    terminal.wait_until_screen("日本");
    terminal.send("\x19");
    terminal.wait_until_screen("opied");
    let written = terminal.transcript();
    // Selection “c”, the text in base64, ended by BEL: xterm's “manipulate selection data”.
    let text = "cmFuZyBzZWx2LCBww6UgwqtlZ2VuwrsgaMOlbmQg5pel5pys";
    let wanted = format!("\x1b]52;c;{text}\x07");
    let found = written.windows(wanted.len()).any(|bytes| bytes == wanted.as_bytes());
    assert!(found, "{}", terminal.report());
}
