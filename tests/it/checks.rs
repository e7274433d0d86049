//! The checks of rubrics: each has a page, a file that it finds something in,
//! and its place in docs/CHECKS.md; the shipped rubrics pass them all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files::{Run, compare, folder, name, toml_files};
use vurder::checks::ALL;
use vurder::model::Level;
use vurder::store::EMBEDDED;

fn page(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn what_is_weak_is_said_as_expected() {
    let here = folder("checks");
    for file in toml_files("checks") {
        let run = Run::of(&here, &["rubric", "check", name(&file)]);
        assert!(matches!(run.code, 0 | 3), "{}: {}{}", file.display(), run.out, run.err);
        compare(&file.with_extension("found"), &run.out);
        let denied = Run::of(&here, &["rubric", "check", "--deny", "advice", name(&file)]);
        assert_eq!(denied.code, 3, "{} has nothing to find", file.display());
    }
}

#[test]
fn every_check_has_a_page_a_file_and_a_line_in_the_list() {
    let list = page("docs/CHECKS.md");
    for check in ALL {
        let code = check.code;
        assert!(check.page.starts_with(&format!("# {code}: ")), "{code}: {}", check.page);
        assert!(check.page.contains("\n## Why\n") && check.page.contains("\n## What to do\n"));
        assert!(list.contains(&format!("[`{code}`](checks/{code}.md)")), "{code} is not listed");
        let found = page(&format!("tests/files/checks/{code}.found"));
        assert!(found.contains(&format!("[{code}]")), "{code} is not found in its own file");
    }
    let pages: Vec<PathBuf> =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks"))
            .expect("pages")
            .map(|entry| entry.expect("an entry").path())
            .collect();
    // One of them is about faults of the format.
    assert_eq!(pages.len(), ALL.len() + 1, "a page without a check");
}

#[test]
fn the_shipped_rubrics_pass_every_check() {
    for (id, _) in EMBEDDED {
        let run = Run::of(&folder("checks"), &["rubric", "check", "--deny", "advice", id]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{id}: {}", run.out);
    }
}

#[test]
fn warnings_and_advice_fail_a_check_only_where_that_is_asked_for() {
    let here = folder("checks");
    let run =
        |arguments: &[&str]| Run::of(&here, &[&["rubric", "check"][..], arguments].concat()).code;
    assert_eq!(run(&["no-question.toml"]), 0);
    assert_eq!(run(&["no-question.toml", "--deny", "warnings"]), 3);
    assert_eq!(run(&["middle-anchor.toml", "--deny", "warnings"]), 0);
    assert_eq!(run(&["middle-anchor.toml", "--deny", "advice"]), 3);
    // The file itself raises a check to an error.
    assert_eq!(run(&["unknown-check.toml"]), 3);
    assert!(ALL.iter().all(|check| check.level != Level::Error));
}

#[test]
fn a_code_is_explained_and_an_unknown_one_refused() {
    let here = folder("checks");
    for check in ALL {
        let run = Run::of(&here, &["rubric", "check", "--explain", check.code]);
        assert_eq!((run.code, run.out.as_str()), (0, check.page));
    }
    // Whoever sees a finding is told how to learn more of it.
    let found = Run::of(&here, &["rubric", "check", "no-question.toml"]);
    assert!(found.err.contains("rubric check --explain no-question"), "{}", found.err);
    let run = Run::of(&here, &["rubric", "check", "--explain", "nothing"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("yes-no-question"), "{}", run.err);
}

#[test]
fn every_fault_that_a_rubric_can_have_has_a_page() {
    let known: Vec<&str> = vurder::checks::codes().collect();
    for place in ["rubrics/invalid", "scorecards/invalid", "checks"] {
        for file in toml_files(place) {
            let found = fs::read_to_string(file.with_extension("found")).expect("a text");
            for line in found.lines() {
                let Some((level, rest)) = line.split_once('[') else { continue };
                if !["error", "warning", "advice"].contains(&level) {
                    continue;
                }
                let code = rest.split(']').next().unwrap_or_default();
                assert!(known.contains(&code), "{code} of {} has no page", file.display());
            }
        }
    }
}

#[test]
fn findings_come_in_every_form() {
    let here = folder("checks");
    let run = |format: &str| {
        let run = Run::of(&here, &["rubric", "check", "all-at-once.toml", "--format", format]);
        assert_eq!((run.code, run.err.as_str()), (3, ""), "{format}");
        run.out
    };
    let json: serde_json::Value = serde_json::from_str(&run("json")).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    let count = findings.len();
    assert!(findings.iter().any(|one| one["code"] == "leading" && one["why"].is_string()));
    assert_eq!(run("github").lines().count(), count);
    assert_eq!(run("csv").lines().count(), count + 1);
    assert!(run("markdown").contains("| decimal-comma |"));
    let sarif: serde_json::Value = serde_json::from_str(&run("sarif")).expect("JSON");
    sound_sarif(&sarif);
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(count));
}

/// Where `.ci/run` has installed it, the published schema of SARIF 2.1.0 has the word.
#[test]
fn sarif_is_what_its_schema_says() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("target/npm/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    let Ok(text) = fs::read_to_string(&schema) else {
        crate::support::skipped(
            "no schema of SARIF (npm install --prefix target/npm @microsoft/jest-sarif)",
        );
        return;
    };
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let schema = serde_json::from_str(&text).expect("JSON");
    compiler.add_resource("sarif.json", schema).expect("a schema");
    let index = compiler.compile("sarif.json", &mut schemas).expect("a sound schema");
    let mut logs = 0;
    for place in ["checks", "rubrics/invalid", "rubrics/valid"] {
        for file in toml_files(place) {
            let run =
                Run::of(&folder(place), &["rubric", "check", "--format", "sarif", name(&file)]);
            let log: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
            let complaint = schemas.validate(&log, index).err().map(|error| error.to_string());
            assert_eq!(complaint, None, "{}", file.display());
            logs += 1;
        }
    }
    assert!(logs > 50);
    let wrong = serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": {} }] });
    assert!(schemas.validate(&wrong, index).is_err(), "the schema refuses something");
}

/// The parts of SARIF 2.1.0 that its readers rely on (§ 3.13, 3.14, 3.19, 3.27, 3.28, 3.30).
fn sound_sarif(log: &serde_json::Value) {
    assert_eq!(log["version"], "2.1.0");
    let runs = log["runs"].as_array().expect("runs");
    for run in runs {
        let driver = &run["tool"]["driver"];
        assert!(driver["name"].is_string());
        let rules = driver["rules"].as_array().expect("rules");
        for rule in rules {
            assert!(rule["id"].is_string() && rule["shortDescription"]["text"].is_string());
            assert!(rule["help"]["text"].is_string() && rule["help"]["markdown"].is_string());
        }
        for result in run["results"].as_array().expect("results") {
            assert!(
                ["error", "warning", "note"].contains(&result["level"].as_str().expect("a level"))
            );
            assert!(!result["message"]["text"].as_str().expect("a message").is_empty());
            let index = result["ruleIndex"].as_u64().expect("an index");
            let rule = rules.get(usize::try_from(index).expect("small")).expect("a rule");
            assert_eq!(rule["id"], result["ruleId"]);
            for location in result["locations"].as_array().expect("locations") {
                let place = &location["physicalLocation"];
                let uri = place["artifactLocation"]["uri"].as_str().expect("a URI");
                assert!(!uri.starts_with('/') && uri.is_ascii() && !uri.contains(' '), "{uri}");
                if place["region"].is_object() {
                    let at = |key: &str| place["region"][key].as_u64().expect("a number");
                    assert!(at("startLine") >= 1 && at("startColumn") >= 1);
                    assert!(
                        (at("endLine"), at("endColumn")) >= (at("startLine"), at("startColumn"))
                    );
                }
            }
        }
    }
}

#[test]
fn forms_for_findings_are_refused_where_there_are_none_to_find() {
    let here = folder("checks");
    for command in [&["rubric", "list"][..], &["rubric", "check", "--structure", "traits"]] {
        let run = Run::of(&here, &[command, &["--format", "sarif"]].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{command:?}");
    }
}

#[test]
fn the_structure_of_a_rubric_is_counted_and_that_of_a_round_with_it() {
    let score = |folder: &Path, arguments: &[&str]| {
        let run = Run::of(folder, &[&["rubric", "check"][..], arguments].concat());
        run.out.lines().last().unwrap_or_default().to_owned()
    };
    let alone = score(&folder("checks"), &["traits"]);
    assert!(alone.starts_with("structure: 6 of the 7"), "{alone}");
    let in_round = score(&folder("rounds/sound"), &[]);
    assert!(in_round.contains("of the 10 components"), "{in_round}");
    let table = Run::of(&folder("checks"), &["rubric", "check", "--structure", "traits"]);
    assert!(table.out.contains("15") && table.out.contains("in part"), "{}", table.out);
}

#[test]
fn what_a_rubric_says_of_checks_is_not_part_of_its_digest() {
    let (_, text) = EMBEDDED[0];
    let (before, settings) = text.split_at(text.find("\n[check.").expect("a setting"));
    assert!(settings.contains("criteria-count"));
    let digest = |text: &str| {
        vurder::store::read_rubric(&vurder::store::Source::new("r.toml", text))
            .expect("sound")
            .pin()
    };
    assert_eq!(digest(text), digest(before));
}
