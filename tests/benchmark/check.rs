//! `rubric check`: one rubric against nothing at all, and a thousand against
//! `taplo lint` with the schema, where taplo is installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{compile, side_by_side};
use crate::{NOTHING, program};

/// How many rubrics a large repository has.
const MANY: usize = 1_000;

pub fn run(folder: &Path) {
    let rubrics = Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics");
    one(folder, &rubrics.join("customer-service.toml"));
    many(folder, &rubrics);
}

fn check(path: &Path) -> Command {
    let mut command = program();
    command.args(["rubric", "check"]).arg(path);
    command
}

fn one(folder: &Path, rubric: &Path) {
    let nothing = compile(folder, "nothing", NOTHING);
    let medians = side_by_side(300, &mut [&mut || Command::new(&nothing), &mut || check(rubric)]);
    println!(
        "check, one shipped rubric: nothing {:.2} ms, check {:.2} ms = {:.1}× (goal 3×)",
        medians[0].millis,
        medians[1].millis,
        medians[1].over(&medians[0])
    );
}

/// The shipped rubrics again and again, each under a name of its own, the schema beside them.
fn many(folder: &Path, rubrics: &Path) {
    let here = folder.join("rubrics");
    std::fs::create_dir_all(&here).expect("a folder");
    let schema = "rubric.schema.json";
    std::fs::copy(rubrics.join(schema), here.join(schema)).expect("the schema");
    let shipped = ["customer-service", "traits", "competence-triangle"];
    for number in 0..MANY {
        let from = rubrics.join(format!("{}.toml", shipped[number % shipped.len()]));
        std::fs::copy(from, here.join(format!("rubric-{number:04}.toml"))).expect("a copy");
    }
    let Some(taplo) = taplo() else {
        let alone = side_by_side(7, &mut [&mut || check(&here)]);
        println!("check, {MANY} rubrics: {:.0} ms (taplo is not installed)", alone[0].millis);
        return;
    };
    let medians = side_by_side(
        7,
        &mut [&mut || check(&here), &mut || {
            let mut command = Command::new(&taplo);
            command.current_dir(&here).env("RUST_LOG", "error").args(["lint", "--schema"]);
            command.arg(format!("file://{}", here.join(schema).display())).arg("rubric-*.toml");
            command
        }],
    );
    println!(
        "check, {MANY} rubrics: check {:.0} ms, taplo lint {:.0} ms = {:.2}× (goal 1×)",
        medians[0].millis,
        medians[1].millis,
        medians[0].over(&medians[1])
    );
}

/// The program that `TAPLO` names, else the one on the path, if it says which version it is.
/// The build for Node exits with 1 after that, so its exit code says nothing.
fn taplo() -> Option<PathBuf> {
    let named = std::env::var_os("TAPLO").map_or_else(|| PathBuf::from("taplo"), PathBuf::from);
    let works = Command::new(&named)
        .arg("--version")
        .output()
        .is_ok_and(|run| run.stdout.starts_with(b"taplo"));
    works.then_some(named)
}
