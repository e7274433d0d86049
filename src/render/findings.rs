//! Findings as a table, as annotations on GitHub, and as SARIF.

use std::borrow::Cow;
use std::path::Path;

use super::document::{Align, Cell, Table};
use crate::checks::{codes, explain};
use crate::model::{Finding, Level, Place};
use crate::msg;
use crate::text::{Catalogue, visible};

/// A row per finding.
#[must_use]
pub fn findings_table(findings: &[Finding], words: &Catalogue, folder: &Path) -> Table {
    let column = |heading, key: &str, align| (words.say(&heading), key.to_owned(), align);
    let mut table = Table::new([
        column(msg!("column-file"), "file", Align::Left),
        column(msg!("column-line"), "line", Align::Right),
        column(msg!("column-column"), "column", Align::Right),
        column(msg!("column-level"), "level", Align::Left),
        column(msg!("column-code"), "code", Align::Left),
        column(msg!("column-message"), "message", Align::Left),
        column(msg!("column-why"), "why", Align::Left),
        column(msg!("column-source"), "source", Align::Left),
        column(msg!("column-hint"), "hint", Align::Left),
    ]);
    table.spare(|key| matches!(key, "why" | "source" | "hint"));
    for finding in findings {
        let place = finding.place.as_ref();
        let (line, column) = place.map_or((0, 0), Place::line_and_column);
        let why = finding.why.as_ref();
        table.rows.push(vec![
            Cell::text(place.map(|place| near(&place.path, folder)).unwrap_or_default()),
            Cell::count(line),
            Cell::count(column),
            Cell::text(finding.level.name()),
            Cell::text(finding.code),
            Cell::text(words.say(&finding.what)),
            Cell::text(why.map(|why| words.say(&why.reason)).unwrap_or_default()),
            Cell::text(why.and_then(|why| why.source).unwrap_or_default()),
            Cell::text(finding.hint.as_ref().map(|hint| words.say(hint)).unwrap_or_default()),
        ]);
    }
    table
}

/// Workflow commands with which GitHub Actions annotates the lines of a pull request.
#[must_use]
pub fn to_github(findings: &[Finding], words: &Catalogue, folder: &Path) -> String {
    let mut text = String::new();
    for finding in findings {
        let level = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Advice => "notice",
        };
        let mut properties = Vec::new();
        if let Some(place) = &finding.place {
            properties.push(format!("file={}", property(&visible(&near(&place.path, folder)))));
            if !place.text.is_empty() {
                let (line, column) = place.line_and_column();
                let (end_line, end_column) = place.end_line_and_column();
                properties.push(format!("line={line},endLine={end_line}"));
                // GitHub wants columns only where both are on one line; the last one counts.
                if line == end_line {
                    let last = end_column.saturating_sub(1).max(column);
                    properties.push(format!("col={column},endColumn={last}"));
                }
            }
        }
        properties.push(format!("title={}", property(finding.code)));
        let message = data(&sentences(finding, words, "\n"));
        text.push_str(&format!("::{level} {}::{message}\n", properties.join(",")));
    }
    text
}

/// What was found, why it matters and what to do, in a row.
fn sentences(finding: &Finding, words: &Catalogue, between: &str) -> String {
    let mut parts = vec![words.say(&finding.what)];
    if let Some(why) = &finding.why {
        let reason = words.say(&why.reason);
        let source = why.source.map(|source| format!(" ({source})")).unwrap_or_default();
        parts.push(format!("{}: {reason}{source}", words.say(&msg!("word-why"))));
    }
    if let Some(hint) = &finding.hint {
        parts.push(format!("{}: {}", words.say(&msg!("word-hint")), words.say(hint)));
    }
    parts.join(between)
}

/// The message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A log in the Static Analysis Results Interchange Format, version 2.1.0, as
/// code-scanning services take it. In English, like all that programs read.
#[must_use]
pub fn to_sarif(findings: &[Finding], english: &Catalogue, folder: &Path) -> String {
    let known: Vec<&str> = codes().collect();
    let mut used: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
    used.sort_unstable_by_key(|code| known.iter().position(|one| one == code));
    used.dedup();
    let rules: Vec<serde_json::Value> = used.iter().map(|code| rule(code)).collect();
    let results: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            let index = used.iter().position(|code| *code == finding.code);
            let locations: Vec<_> =
                finding.place.iter().map(|place| location(place, folder)).collect();
            serde_json::json!({
                "ruleId": finding.code,
                "ruleIndex": index,
                "level": sarif_level(finding.level),
                "message": { "text": sentences(finding, english, " – ") },
                "locations": locations,
            })
        })
        .collect();
    let log = serde_json::json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "vurder",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    // Values without maps of odd keys can always be written.
    serde_json::to_string_pretty(&log).unwrap_or_default() + "\n"
}

fn rule(code: &str) -> serde_json::Value {
    let page = explain(code).unwrap_or(code);
    let title = page.lines().next().unwrap_or(code).trim_start_matches("# ");
    let title = title.split_once(": ").map_or(title, |(_, title)| title);
    serde_json::json!({
        "id": code,
        "shortDescription": { "text": title },
        "help": { "text": page, "markdown": page },
    })
}

const fn sarif_level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

fn location(place: &Place, folder: &Path) -> serde_json::Value {
    let mut physical = serde_json::json!({
        "artifactLocation": { "uri": uri(&near(&place.path, folder)) },
    });
    if !place.text.is_empty() {
        let (line, column) = place.line_and_column();
        let (end_line, end_column) = place.end_line_and_column();
        physical["region"] = serde_json::json!({
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        });
    }
    serde_json::json!({ "physicalLocation": physical })
}

/// A path as it is typed from a folder.
fn near(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned()
}

/// A path as a reference in a URI.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let written = path.bytes().map(|byte| match byte {
        byte if plain(byte) => Cow::Owned(char::from(byte).to_string()),
        byte => Cow::<str>::Owned(format!("%{byte:02X}")),
    });
    written.collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::{to_github, to_sarif};
    use crate::model::{Finding, Level, Place};
    use crate::msg;
    use crate::text::{Catalogue, Language};

    fn finding() -> Finding {
        let text = Arc::from("a = 1\nname = \"på\"\n");
        let place = Place { path: "/here/my rubrics/å, b.toml".into(), text, span: 13..18 };
        let what = msg!("fault-unknown-key", key = "100 %\n::error::x");
        Finding::new("vague-anchor", Level::Advice, Some(place), what)
    }

    #[test]
    fn an_annotation_is_one_line_whatever_the_file_is_called() {
        let words = Catalogue::new(Language::English);
        let text = to_github(&[finding()], &words, Path::new("/here"));
        assert!(text.starts_with(
            "::notice file=my rubrics/å%2C b.toml,line=2,endLine=2,col=8,endColumn=11,title=vague-anchor::"
        ));
        assert_eq!(text.lines().count(), 1);
        assert!(text.contains("100 %25"), "{text}");
    }

    #[test]
    fn a_sarif_log_points_at_characters_and_knows_its_rules() {
        let words = Catalogue::new(Language::English);
        let text = to_sarif(&[finding(), finding()], &words, Path::new("/here"));
        let log: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(1));
        let result = &run["results"][1];
        assert_eq!((&result["level"], &result["ruleIndex"]), (&"note".into(), &0.into()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "my%20rubrics/%C3%A5%2C%20b.toml");
        let region =
            serde_json::json!({"startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 12});
        assert_eq!(place["region"], region);
    }
}
