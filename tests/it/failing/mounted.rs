//! Real file systems that are full or read-only, where this machine lets us mount some.

use std::path::{Path, PathBuf};
use std::process::Command;

use vurder::msg;
use vurder::text::Message;

use crate::support::{World, say};

/// A small file system in memory; unmounted when it is dropped.
struct Mounted(PathBuf);

impl Mounted {
    /// `None`, with a word on the terminal, where mounting is not allowed.
    fn new(path: PathBuf, options: &str) -> Option<Self> {
        std::fs::create_dir(&path).expect("a folder");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&path);
        match mount.output() {
            Ok(output) if output.status.success() => Some(Self(path)),
            _ => {
                crate::support::skipped("this machine lets us mount no file system");
                None
            }
        }
    }

    /// Writes until there is no room left.
    fn fill(&self) -> PathBuf {
        let filler = self.0.join("filler");
        let full = std::fs::write(&filler, vec![0; 4 << 20]);
        assert_eq!(full.expect_err("a small disk").kind(), std::io::ErrorKind::StorageFull);
        filler
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("--lazy").arg(&self.0).status();
        assert!(
            unmounted.is_ok_and(|status| status.success()),
            "{} stays mounted",
            self.0.display()
        );
    }
}

/// The first thing said is that answers could not be saved there, and why; nothing is asked.
#[track_caller]
fn assert_refused_before_the_first_question(
    world: &World,
    candidate: &str,
    state: &Path,
    cause: &Message,
) {
    let mut terminal = world.terminal(&["score", candidate, "--as", "kari", "--plain"]);
    terminal.exits(1);
    let said = terminal.all_said();
    let refusal = say(&msg!("failed-drafts-unwritable", path = "PATH", cause = cause.clone()));
    let (before, after) = refusal.split_once("PATH").expect("the path is named");
    let expected = format!("{}: {before}{}", say(&msg!("word-error")), state.display());
    assert!(said.starts_with(&expected), "{said}");
    assert!(said.contains(after), "{said}");
    assert!(said.contains(&say(&msg!("hint-drafts-unwritable"))), "{said}");
    assert!(!said.contains('›'), "{said}");
}

/// A round in a world whose drafts go to another folder.
fn world_with_state(state: &str) -> (World, String, PathBuf) {
    let world = World::new();
    let candidate = world.small_round();
    let state = world.path(state);
    let text = state.display().to_string();
    (world.with("XDG_STATE_HOME", &text), candidate, state)
}

#[test]
fn a_full_disk_is_said_before_the_first_question() {
    let (world, candidate, state) = world_with_state("full");
    let Some(disk) = Mounted::new(state.clone(), "size=64k") else {
        return;
    };
    disk.fill();
    assert_refused_before_the_first_question(&world, &candidate, &state, &msg!("cause-disk-full"));
}

#[test]
fn a_disk_without_room_for_names_is_said_before_the_first_question() {
    let (world, candidate, state) = world_with_state("full");
    let Some(_disk) = Mounted::new(state.clone(), "size=1m,nr_inodes=3") else {
        return;
    };
    assert_refused_before_the_first_question(&world, &candidate, &state, &msg!("cause-disk-full"));
}

#[test]
fn a_read_only_disk_is_said_before_the_first_question() {
    let (world, candidate, state) = world_with_state("read-only");
    let Some(_disk) = Mounted::new(state.clone(), "ro,size=64k") else {
        return;
    };
    assert_refused_before_the_first_question(&world, &candidate, &state, &msg!("cause-read-only"));
}

#[test]
fn a_folder_that_may_not_be_written_to_is_said_before_the_first_question() {
    use std::os::unix::fs::PermissionsExt as _;
    let (world, candidate, state) = world_with_state("locked");
    std::fs::create_dir(&state).expect("a folder");
    std::fs::set_permissions(&state, std::fs::Permissions::from_mode(0o500)).expect("permissions");
    if rustix::process::geteuid().is_root() {
        crate::support::skipped("for root every folder is writable");
        return;
    }
    assert_refused_before_the_first_question(&world, &candidate, &state, &msg!("cause-permission"));
}

#[test]
fn a_disk_that_fills_up_in_an_interview_loses_nothing_once_there_is_room_again() {
    let (world, candidate, state) = world_with_state("small");
    let Some(disk) = Mounted::new(state, "size=256k") else {
        return;
    };
    let mut terminal = world.terminal(&["score", &candidate, "--as", "kari", "--plain"]);
    terminal.wait_for_prompt();
    terminal.enter("6 before");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for_prompt();
    let filler = disk.fill();
    terminal.enter("7 on a full disk");
    terminal.wait_for(&say(&msg!("cause-disk-full")));
    terminal.wait_for(&say(&msg!("not-saved-standing")));
    terminal.wait_for_prompt();
    let old = world.draft(&candidate);
    assert_eq!(old["ratings"]["positive"]["evidence"].as_str(), Some("before"));
    std::fs::remove_file(filler).expect("removed");
    terminal.enter("8 with room again");
    terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
    terminal.wait_for_prompt();
    let draft = world.draft(&candidate);
    assert_eq!(draft["ratings"]["knowledgeable"]["evidence"].as_str(), Some("on a full disk"));
    assert_eq!(draft["ratings"]["interested"]["evidence"].as_str(), Some("with room again"));
    terminal.enter("q");
    terminal.exits(0);
}

#[test]
fn a_disk_that_stays_full_leaves_the_whole_scorecard_on_the_screen() {
    let (world, candidate, state) = world_with_state("small");
    let Some(disk) = Mounted::new(state, "size=256k") else {
        return;
    };
    let mut terminal = world.terminal(&["score", &candidate, "--as", "kari", "--plain"]);
    terminal.wait_for_prompt();
    disk.fill();
    terminal.enter("7 on a full disk");
    terminal.wait_for(&say(&msg!("not-saved-standing")));
    terminal.wait_for_prompt();
    terminal.enter("q");
    terminal.exits(1);
    let said = terminal.all_said();
    assert!(said.contains(&say(&msg!("last-resort"))), "{said}");
    assert!(said.contains("evidence = \"on a full disk\""), "{said}");
}

#[test]
fn on_the_full_screen_a_full_disk_stands_out_and_nothing_typed_is_lost() {
    let (world, candidate, state) = world_with_state("small");
    let Some(disk) = Mounted::new(state, "size=256k") else {
        return;
    };
    let world = world.without("COLUMNS");
    let mut terminal = world.terminal_of_size(&["score", &candidate, "--as", "kari"], (80, 24));
    terminal.wait_until_screen("F1");
    terminal.send("before");
    terminal.wait_until_screen(&say(&msg!("saved-at", time = "10:00:00")));
    let filler = disk.fill();
    terminal.send(" and on a full disk");
    terminal.wait_until_screen(&say(&msg!("not-saved")));
    terminal.wait_until_screen(&say(&msg!("cause-disk-full")));
    let unsaved = say(&msg!("not-saved"));
    assert!(terminal.is_reversed(&unsaved), "it stands out without colour too");
    terminal.send("\x1b[6~\x1b[6~");
    terminal.wait_until_screen("3/9");
    terminal.send("still typing");
    terminal.wait_until_screen("still typing");
    terminal.wait_until_screen(&unsaved);
    let old = world.draft(&candidate);
    assert_eq!(old["ratings"]["positive"]["evidence"].as_str(), Some("before"));
    std::fs::remove_file(filler).expect("removed");
    terminal.send(" with room again");
    terminal.wait_until_screen(&say(&msg!("saved-at", time = "10:00:00")));
    let draft = world.draft(&candidate);
    let evidence = |criterion: &str| draft["ratings"][criterion]["evidence"].as_str();
    assert_eq!(evidence("positive"), Some("before and on a full disk"));
    assert_eq!(evidence("interested"), Some("still typing with room again"));
}

#[test]
fn the_full_screen_left_on_a_full_disk_leaves_the_whole_scorecard_on_the_normal_one() {
    let (world, candidate, state) = world_with_state("small");
    let Some(disk) = Mounted::new(state, "size=256k") else {
        return;
    };
    let mut terminal = world.terminal(&["score", &candidate, "--as", "kari"]);
    terminal.wait_until_screen("F1");
    disk.fill();
    terminal.send("7");
    // What the key was taken for is shown only until the failed save is; the score stays.
    terminal.wait_until_screen("7   Positive");
    terminal.send("on a full disk");
    terminal.wait_until_screen("on a full disk");
    terminal.wait_until_screen(&say(&msg!("not-saved")));
    terminal.send("\x03");
    terminal.wait_until_screen("Leave?");
    terminal.wait_until_screen("in memory only");
    terminal.send("\r");
    terminal.exits(1);
    terminal.assert_restored();
    let shown = terminal.screen();
    assert!(shown.contains(&say(&msg!("last-resort"))), "{shown}");
    assert!(shown.contains("evidence = \"on a full disk\""), "{shown}");
    assert!(shown.contains("score = 7"), "{shown}");
}
