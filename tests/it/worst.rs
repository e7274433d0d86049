//! The worst rubric files that one can think of, made in code where they are
//! large or hold bytes that no editor would keep.
//!
//! Each is refused, or taken, with words that can be acted on, in all three
//! languages, with bounded memory and processor time (`prlimit`, where the
//! system has it). `tests/files/rubrics/invalid` has the everyday ones.

use std::fs;
use std::process::Command;

use crate::files::folder;

/// What is expected of a file.
enum Expected {
    /// It is refused with a finding of this code.
    Code(&'static str),
    /// It can be used.
    Sound,
}
use Expected::{Code, Sound};

/// Processor seconds that one file may take: far above what any needs even in
/// a build without optimisation, far below what something quadratic would.
const SECONDS: &str = "20";

/// Address space that one file may take, in bytes: 1 GiB, of which threads
/// reserve the most.
const MEMORY: &str = "1073741824";

fn plain() -> String {
    fs::read_to_string(folder("rubrics/valid").join("plain.toml")).expect("a rubric")
}

fn with(from: &str, to: &str) -> Vec<u8> {
    let plain = plain();
    assert!(plain.contains(from), "{from} is not in the plain rubric");
    plain.replacen(from, to, 1).into_bytes()
}

fn and(text: &str) -> Vec<u8> {
    format!("{}{text}", plain()).into_bytes()
}

fn before(text: &str) -> Vec<u8> {
    format!("{text}{}", plain()).into_bytes()
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

/// Name, bytes, and what is expected.
#[expect(clippy::too_many_lines, reason = "a list")]
fn cases() -> Vec<(&'static str, Vec<u8>, Expected)> {
    let criterion = |n: usize| {
        format!(
            "[[criterion]]\nid=\"c{n}\"\ngroup=\"traits\"\nname=\"N\"\ndescription=\"D\"\n\
             anchors={{0=\"a\",10=\"b\"}}\n"
        )
    };
    let long = |length: usize| "lang ".repeat(length / 5);
    let crlf = |text: String| text.replace('\n', "\r\n");
    let mut utf16: Vec<u8> = vec![0xFF, 0xFE];
    utf16.extend(plain().encode_utf16().flat_map(u16::to_le_bytes));
    let mixed: String = plain()
        .lines()
        .enumerate()
        .map(|(n, line)| line.to_owned() + ["\n", "\r\n"][n % 2])
        .collect();
    vec![
        // Size and depth.
        (
            "lists ten thousand deep",
            and(&format!("x={}{}\n", "[".repeat(10_000), "]".repeat(10_000))),
            Code("syntax"),
        ),
        ("tables ten thousand deep", and(&format!("x={}\n", "{a=".repeat(10_000))), Code("syntax")),
        (
            "a key of ten thousand parts",
            and(&format!("{}x=1\n", "a.".repeat(10_000))),
            Code("syntax"),
        ),
        (
            "a header of ten thousand parts",
            and(&format!("[{}x]\n", "a.".repeat(10_000))),
            Code("syntax"),
        ),
        (
            "a hundred thousand criteria",
            and(&lines(100_000, |_| "[[criterion]]\n".into())[..900_000]),
            Code("too-many-criteria"),
        ),
        ("two hundred and one criteria", and(&lines(201, criterion)), Code("too-many-criteria")),
        (
            "a text of a megabyte",
            with("title = ", &format!("description = \"{}\"\ntitle = ", long(1_000_000))),
            Sound,
        ),
        (
            "a name of half a megabyte",
            with("name = \"Traits\"", &format!("name = \"{}\"", long(500_000))),
            Sound,
        ),
        (
            "a question of a megabyte that asks a thousand things",
            and(&format!(
                "questions = [\"Har du barn og {}?\"]\n",
                "er du gravid og ".repeat(50_000)
            )),
            Sound,
        ),
        ("more than a megabyte", and(&format!("#{}\n", "x".repeat(1 << 20))), Code("too-large")),
        (
            "fifty thousand groups",
            and(&lines(20_000, |n| format!("[[group]]\nid=\"g{n}\"\nname=\"G\"\n"))),
            Sound,
        ),
        (
            "a hundred thousand anchors",
            and(&lines(50_000, |n| format!("anchors.{}=\"a\"\n", n + 11))),
            Code("anchor-score"),
        ),
        (
            "a hundred thousand settings",
            and(&lines(9_000, |n| format!("[check.c{n}]\nlevel=\"off\"\nreason=\"x\"\n"))),
            Sound,
        ),
        (
            "a hundred thousand unknown keys",
            before(&lines(60_000, |n| format!("k{n}=1\n"))),
            Code("unknown-key"),
        ),
        ("half a million quotation marks", "\"\n".repeat(500_000).into_bytes(), Code("syntax")),
        ("only comments", "# nothing\n".repeat(1_000).into_bytes(), Code("missing-key")),
        ("only blanks", " \n\t\n".repeat(1_000).into_bytes(), Code("empty-file")),
        // Tables.
        (
            "one table twice",
            before("[scale]\nmin=0\nmax=10\n[scale]\nmin=0\nmax=5\n"),
            Code("syntax"),
        ),
        ("a dotted key against a table", before("title.en = \"A\"\n"), Code("syntax")),
        ("a table against a dotted key", and("[title]\nen = \"A\"\n"), Code("syntax")),
        ("a list against tables", before("criterion = []\n"), Code("syntax")),
        ("a table against tables", before("[criterion]\nid = \"x\"\n"), Code("syntax")),
        ("tables inside a text", with("title = \"", "title = \"[[criterion]] "), Sound),
        ("one key twice", with("id = ", "id = \"other\"\nid = "), Code("syntax")),
        (
            "a scale of scales",
            with("scale = { min = 0, max = 10 }", "scale = { min = { min = 0 }, max = 10 }"),
            Code("wrong-type"),
        ),
        (
            "anchors as a list",
            with(
                "anchors.0 = \"Waits to be asked\"\nanchors.10 = \"Helps unasked\"",
                "anchors = [\"a\", \"b\"]",
            ),
            Code("wrong-type"),
        ),
        ("questions as a text", and("questions = \"Why?\"\n"), Code("wrong-type")),
        ("a check without a table", before("check = \"off\"\n"), Code("wrong-type")),
        (
            "a check of a level unheard of",
            and("[check.overlap]\nlevel = \"silent\"\nreason = \"x\"\n"),
            Code("unknown-word"),
        ),
        (
            "a check without a reason",
            and("[check.overlap]\nlevel = \"off\"\n"),
            Code("missing-key"),
        ),
        // Bytes and lines.
        ("mixed line ends", mixed.into_bytes(), Sound),
        ("the line ends of old Macs", plain().replace('\n', "\r").into_bytes(), Code("syntax")),
        (
            "a mark and Windows line ends",
            [b"\xEF\xBB\xBF".to_vec(), crlf(plain()).into_bytes()].concat(),
            Sound,
        ),
        ("two marks", [b"\xEF\xBB\xBF\xEF\xBB\xBF".to_vec(), plain().into_bytes()].concat(), Sound),
        ("a mark in the middle", and("\u{feff}x = 1\n"), Code("syntax")),
        ("UTF-16", utf16, Code("utf16")),
        (
            "Latin-1",
            with("\"Plain", "\"Pl\u{0}")
                .into_iter()
                .map(|byte| if byte == 0 { 0xE6 } else { byte })
                .collect(),
            Code("not-utf8"),
        ),
        (
            "a surrogate in UTF-8",
            [plain().into_bytes(), b"# \xED\xA0\x80\n".to_vec()].concat(),
            Code("not-utf8"),
        ),
        ("NUL in the middle", and("# \0\n"), Code("not-text")),
        ("nothing but NUL", vec![0; 4096], Code("not-text")),
        ("cut in the middle", plain().into_bytes()[..200].to_vec(), Code("syntax")),
        (
            "a raw escape sequence",
            with("title = \"", "title = \"\u{1b}[2J"),
            Code("control-character"),
        ),
        ("an escape in a text", with("title = \"", "title = \"\\u001b[2J"), Sound),
        (
            "a page of a word processor",
            b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00".to_vec(),
            Code("not-text"),
        ),
        // Letters.
        ("a Cyrillic a in an id", with("id = \"helpful\"", "id = \"helpful\u{430}\""), Code("id")),
        (
            "an id with å in one letter",
            with("id = \"helpful\"", "id = \"p\u{e5}litelig\""),
            Code("id"),
        ),
        (
            "an id with å in two letters",
            with("id = \"helpful\"", "id = \"pa\u{30a}litelig\""),
            Code("id"),
        ),
        ("a reversing mark in a name", with("title = \"", "title = \"\u{202e}"), Sound),
        ("a reversing mark in a key", before("\u{202e}x = 1\n"), Code("syntax")),
        (
            "letters without width in an id",
            with("id = \"helpful\"", "id = \"help\u{200b}ful\""),
            Code("id"),
        ),
        (
            "marks upon marks in a name",
            with("title = \"", &format!("title = \"e{}", "\u{301}".repeat(5_000))),
            Sound,
        ),
        (
            "letters of full width as a number",
            with("format = 1", "format = \u{ff11}"),
            Code("syntax"),
        ),
        // Numbers.
        ("a date as a score", and("minimum = 2026-11-24\n"), Code("wrong-type")),
        ("NaN as a weight", with("weight = 1", "weight = nan"), Code("weight")),
        (
            "infinity as a scale",
            with("scale = { min = 0, max = 10 }", "scale = { min = 0, max = inf }"),
            Code("not-whole"),
        ),
        (
            "an integer of a thousand digits",
            with(
                "scale = { min = 0, max = 10 }",
                &format!("scale = {{ min = 0, max = {} }}", "9".repeat(1_000)),
            ),
            Code("number-too-large"),
        ),
        (
            "a scale from one end of 64 bits to the other",
            with(
                "scale = { min = 0, max = 10 }",
                "scale = { min = -9223372036854775808, max = 9223372036854775807 }",
            ),
            Code("scale"),
        ),
        (
            "a scale without length",
            with("scale = { min = 0, max = 10 }", "scale = { min = 5, max = 5 }"),
            Code("scale"),
        ),
        ("a format of the future", with("format = 1", "format = 9999"), Code("format")),
        ("a format below nought", with("format = 1", "format = -1"), Code("format")),
        (
            "a version of a billion",
            with("version = \"1.0.0\"", "version = \"1.0.9999999999\""),
            Code("version"),
        ),
        ("true as a title", with("title = ", "description = true\ntitle = "), Code("wrong-type")),
    ]
}

#[test]
fn the_worst_files_are_answered_in_words_that_one_can_act_on() {
    let home = tempfile::tempdir().expect("a folder");
    let cases = cases();
    assert!(cases.len() >= 60, "only {}", cases.len());
    let mut wrong = Vec::new();
    for (number, (what, bytes, expected)) in cases.into_iter().enumerate() {
        let path = home.path().join("worst.toml");
        fs::write(&path, &bytes).expect("written");
        let language = ["en", "nb", "da"][number % 3];
        let mut command = limited();
        command.current_dir(home.path()).env_clear().env("HOME", home.path());
        command.args([env!("CARGO_BIN_EXE_vurder"), "rubric", "check", "worst.toml"]);
        let output = command.args(["--lang", language]).output().expect("a run");
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        // Beside what was found only how to learn more of it, in a line or two.
        let learn_more = err.lines().count() <= 2 && err.contains("rubric check --explain ");
        let is_told = err.is_empty() || learn_more;
        let code = output.status.code();
        let raw = out.chars().find(|one| *one != '\n' && vurder::text::is_steering(*one));
        let answered = match expected {
            Code(expected) => code == Some(3) && out.contains(&format!("[{expected}]")),
            Sound => code == Some(0),
        };
        if !answered || raw.is_some() || !is_told || out.len() > 300_000 {
            let out: String = out.chars().take(600).collect();
            wrong.push(format!("{what} ({language}): {code:?} {raw:?} {err}\n{out}"));
        }
    }
    assert!(wrong.is_empty(), "{} answered otherwise:\n{}", wrong.len(), wrong.join("\n\n"));
}

/// A command whose program may take so much and no more.
fn limited() -> Command {
    let there =
        Command::new("prlimit").arg("--version").output().is_ok_and(|run| run.status.success());
    if !there {
        eprintln!("there is no prlimit: time and memory are not bounded");
        return Command::new("env");
    }
    let mut command = Command::new("prlimit");
    command.args([&format!("--cpu={SECONDS}"), &format!("--as={MEMORY}")]);
    command
}
