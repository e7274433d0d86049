//! An accessibility checker and an HTML validator have nothing to say.

use std::process::Command;

use serde_json::json;

use super::{Chromium, LAPTOP, PHONE, example, package, page};
use crate::support::World;

#[test]
fn the_accessibility_checker_finds_nothing_light_or_dark() {
    let Some(axe) = package("axe-core/axe.min.js") else { return };
    let Some(mut browser) = Chromium::start() else { return };
    let axe = std::fs::read_to_string(axe).expect("axe");
    let world = World::new();
    for arguments in pages(&world) {
        let path = page(&world, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        for (scheme, size) in [("light", LAPTOP), ("dark", LAPTOP), ("light", PHONE)] {
            browser.emulate("screen", scheme);
            browser.open(&path, size);
            browser.evaluate(&axe);
            let found = browser.evaluate(
                "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
                 .then(({ violations }) => violations.map(({ id, nodes }) => \
                 `${id}: ${nodes.length} × ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`))",
            );
            assert_eq!(found, json!([]), "{arguments:?} {scheme} {size:?}");
        }
    }
}

#[test]
fn the_html_validator_finds_nothing() {
    let Some(validator) = package("html-validate/bin/html-validate.mjs") else { return };
    let world = World::new();
    let rules = world.path("rules.json");
    let text = json!({
        "root": true,
        "extends": ["html-validate:recommended"],
        "rules": {
            // A name of a person is no label of a program: it stands as it is written.
            "long-title": "off",
            // The builder writes void elements and attributes in one way, and not in this one.
            "void-style": "off",
            "no-trailing-whitespace": "off",
        },
    });
    std::fs::write(&rules, text.to_string()).expect("the rules");
    for arguments in pages(&world) {
        let path = page(&world, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        let run = Command::new("node")
            .arg(&validator)
            .arg("--config")
            .arg(&rules)
            .arg(&path)
            .output()
            .expect("node");
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(
            run.status.success(),
            "{arguments:?}\n{said}{}",
            String::from_utf8_lossy(&run.stderr)
        );
    }
}

/// The commands whose pages are checked.
fn pages(world: &World) -> Vec<Vec<String>> {
    let round = example();
    crate::team::scored(world);
    let team = world.round().display().to_string();
    let commands: [&[&str]; 5] = [
        &["report"],
        &["report", "--redact", "names,judgement", "--lang", "nb"],
        &["report", "--candidate", "Tuva", "--lang", "da"],
        &["kit", "--html"],
        &["kit", "Tuva", "--as", "mette", "--html", "--lang", "da"],
    ];
    let whole = |command: &[&str], round: &str| -> Vec<String> {
        command.iter().chain(&["--round", round]).map(|word| (*word).to_owned()).collect()
    };
    let check = ["report", "--as", "lise", "--before", &team];
    let check = [whole(&check, &team), whole(&["report", "--as", "lise", "--lang", "nb"], &team)];
    commands.iter().map(|command| whole(command, &round)).chain(check).collect()
}
