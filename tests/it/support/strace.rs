//! The program under strace, which makes one system call fail or kills it there.

use std::process::Command;

use super::world::PROGRAM;
use super::{Run, World};

/// A system call that concerns a file of a world.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    pub name: String,
    /// The how-manieth of this name it is in its thread.
    pub number: usize,
}

/// Whether there is a strace that may trace.
pub fn is_there() -> bool {
    let tried = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).output();
    let there = tried.is_ok_and(|run| run.status.success());
    if !there {
        super::skipped("no strace that may trace here");
    }
    there
}

/// The calls of a command that change a file of its world, or open one; in the order of the
/// program's doing.
pub fn calls(world: &World, names: &[&str], arguments: &[&str]) -> Vec<Call> {
    let log = world.path("calls");
    let mut command = strace(world);
    command.args(["-y", "-o"]).arg(&log).args(["-e", &format!("trace={}", names.join(","))]);
    let run = finish(command, arguments);
    assert_eq!(run.status, Some(0), "{run}");
    let text = std::fs::read_to_string(&log).expect("a log");
    std::fs::remove_file(&log).expect("removed");
    let mut counts = std::collections::BTreeMap::new();
    let mut found = Vec::new();
    let top = world.top().display().to_string();
    for line in text.lines() {
        // With -f each line begins with the number of the thread.
        let mut words = line.splitn(2, char::is_whitespace);
        let (thread, call) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let Some((name, rest)) = call.trim_start().split_once('(') else { continue };
        let number: &mut usize = counts.entry((thread.to_owned(), name.to_owned())).or_default();
        *number += 1;
        let call = Call { name: name.to_owned(), number: *number };
        if rest.contains(&top) && !found.contains(&call) {
            found.push(call);
        }
    }
    found
}

/// A command in which one call is met by `what`: `error=EIO`, `signal=SIGKILL`, `retval=1`;
/// whether it came to that.
pub fn inject(world: &World, call: &Call, what: &str, arguments: &[&str]) -> (Run, bool) {
    let log = world.path("injected");
    let mut command = strace(world);
    let Call { name, number } = call;
    command.arg("-o").arg(&log).args(["-e", &format!("inject={name}:{what}:when={number}")]);
    command.args(["-e", &format!("trace={name}")]);
    let run = finish(command, arguments);
    let text = std::fs::read_to_string(&log).unwrap_or_default();
    let _ = std::fs::remove_file(&log);
    (run, text.contains("(INJECTED)") || text.contains("killed by SIGKILL"))
}

/// A command in which every call of these names is met by `what`.
pub fn inject_always(world: &World, names: &str, what: &str, arguments: &[&str]) -> Run {
    let mut command = strace(world);
    command.args(["-o", "/dev/null", "-e", &format!("inject={names}:{what}")]);
    finish(command, arguments)
}

fn strace(world: &World) -> Command {
    let mut command = world.command_of("strace");
    command.args(["-f", "-qq"]);
    command
}

fn finish(mut command: Command, arguments: &[&str]) -> Run {
    let output = command.arg(PROGRAM).args(arguments).output().expect("strace starts");
    Run::new(format!("{command:?}"), output)
}
