//! The rubric workshop, from outside: what the commands write, say and leave alone.

use std::fs;

use crate::support::World;

const UNTIDY: &str = "\
# Our desk.
id = \"desk\"   # short
format = 1
version = \"1.0.0\"
title = \"Desk\"
[[criterion]]
group = \"all\"
id = \"kind\"
name = \"Kind\"
description = \"Is kind.\"
anchors = { 10 = \"Is.\", 0 = \"Is not.\" }
[[group]]
id = \"all\"
name = \"All\"
";

#[test]
fn fmt_says_what_it_would_do_does_it_once_and_leaves_the_mode() {
    let world = World::new();
    let path = world.round().join("desk.toml");
    fs::write(&path, UNTIDY.replace('\n', "\r\n")).expect("written");
    let check = world.run(&["rubric", "fmt", "--check", "desk.toml"]).exits(3);
    check.stdout_is("desk.toml: not in canonical layout, from line 2 on.\n");
    assert_eq!(fs::read_to_string(&path).expect("there"), UNTIDY.replace('\n', "\r\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).expect("set");
    }
    world.run(&["rubric", "fmt", "desk.toml"]).exits(0);
    let tidy = fs::read_to_string(&path).expect("there");
    assert!(tidy.starts_with("# Our desk.\r\nformat = 1\r\nid = \"desk\" # short\r\n"), "{tidy}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o664, "others may read and write it as before");
    }
    world.run(&["rubric", "fmt", "--check", "desk.toml"]).exits(0);
    world.run(&["rubric", "fmt", "desk.toml"]).exits(0);
    assert_eq!(fs::read_to_string(&path).expect("there"), tidy);
}

#[test]
fn fmt_looks_at_every_file_whatever_is_wrong_with_one() {
    let world = World::new();
    fs::write(world.round().join("broken.toml"), "format = 1\nid =\n").expect("written");
    fs::write(world.round().join("desk.toml"), UNTIDY).expect("written");
    let run = world
        .run(&["rubric", "fmt", "broken.toml", "none.toml", "desk.toml", "--format", "csv"])
        .exits(3)
        .stdout_is(
            "file,state,line\nbroken.toml,refused,\nnone.toml,refused,\ndesk.toml,written,2\n",
        );
    assert!(run.stderr.contains("broken.toml:2"), "{run}");
    assert!(run.stderr.contains("not-found"), "{run}");
    assert_eq!(
        fs::read_to_string(world.round().join("broken.toml")).expect("there"),
        "format = 1\nid =\n"
    );
}

#[test]
fn fmt_is_a_filter_where_the_file_is_a_dash() {
    use std::io::Write as _;
    use std::process::Stdio;
    let world = World::new();
    let mut command = world.command();
    command.args(["rubric", "fmt", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(UNTIDY.as_bytes()).expect("read");
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"# Our desk.\nformat = 1\nid = \"desk\" # short\n"));
}
