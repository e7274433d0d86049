//! The JSON Schema of rubrics says the same of every file as the parser.
//!
//! It is checked in as `rubrics/rubric.schema.json` and printed from there.
//! Whether it is current is asked of the reader itself: which keys it knows,
//! and which files it takes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use vurder::store::{EMBEDDED, RUBRIC_SCHEMA, Source, read_rubric};
use vurder::text::{Catalogue, Language};

use crate::files::{Run, folder, toml_files};

/// Files that the schema takes and the parser does not, each with what a schema can't say.
const BEYOND: &[(&str, &str)] = &[
    ("duplicate-id", "ids are unique across tables"),
    ("duplicate-id-far-apart", "ids are unique across tables"),
    ("scale-upside-down", "one number is above another"),
    ("unknown-group", "a name that is defined elsewhere"),
    ("unknown-lead", "a name that is defined elsewhere"),
    ("weight-hexadecimal", "how a number is written"),
    ("weights-zero", "not all of several numbers are 0"),
];

/// The schema, compiled by a validator that knows nothing of this program.
struct Judge {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Judge {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let schema = serde_json::from_str(RUBRIC_SCHEMA).expect("JSON");
        compiler.add_resource("rubric.schema.json", schema).expect("a schema");
        let index = compiler.compile("rubric.schema.json", &mut schemas).expect("a sound schema");
        Self { schemas, index }
    }

    /// What is wrong with a TOML text; `None` if nothing is.
    fn complaint(&self, text: &str) -> Option<String> {
        let table: toml::Table = match text.trim_start_matches('\u{feff}').parse() {
            Ok(table) => table,
            Err(error) => return Some(error.to_string()),
        };
        let value = as_json(toml::Value::Table(table));
        self.schemas.validate(&value, self.index).err().map(|error| error.to_string())
    }
}

/// A TOML value as editors hand it to a validator: dates as texts, odd numbers as nothing.
fn as_json(value: toml::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        toml::Value::Array(values) => values.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, as_json(value))).collect())
        }
    }
}

fn parser_takes(path: &Path) -> bool {
    let bytes = fs::read(path).expect("bytes");
    Source::from_bytes(path, bytes).is_ok_and(|source| read_rubric(&source).is_ok())
}

#[test]
fn the_shipped_rubrics_name_the_schema_and_are_sound_by_it() {
    let judge = Judge::new();
    for (id, text) in EMBEDDED {
        assert!(text.starts_with("#:schema ./rubric.schema.json\n"), "{id}");
        assert_eq!(judge.complaint(text), None, "{id}");
    }
}

#[test]
fn schema_and_parser_say_the_same_of_every_file() {
    let judge = Judge::new();
    let mut needed = BTreeSet::new();
    let files: Vec<PathBuf> =
        ["rubrics/valid", "rubrics/invalid", "checks"].into_iter().flat_map(toml_files).collect();
    assert!(files.len() > 80, "only {} files", files.len());
    for file in files {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let complaint = match fs::read_to_string(&file) {
            Ok(text) => judge.complaint(&text),
            Err(error) => Some(error.to_string()),
        };
        match (parser_takes(&file), complaint) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(complaint)) => panic!("the schema refuses {name}: {complaint}"),
            (false, None) => {
                assert!(BEYOND.iter().any(|(of, _)| *of == name), "the schema takes {name}");
                needed.insert(name);
            }
        }
    }
    let listed: BTreeSet<String> = BEYOND.iter().map(|(of, _)| (*of).to_owned()).collect();
    assert_eq!(needed, listed, "the schema refuses a file that is listed as beyond it");
}

#[test]
fn the_schema_knows_the_keys_that_the_reader_knows() {
    let schema: serde_json::Value = serde_json::from_str(RUBRIC_SCHEMA).expect("JSON");
    let defined = |of: &serde_json::Value| -> BTreeSet<String> {
        of["properties"].as_object().expect("properties").keys().cloned().collect()
    };
    let head = "format = 1\nid = \"a\"\nversion = \"1.0.0\"\ntitle = \"A\"\n";
    let tables = [
        ("", defined(&schema)),
        ("[[group]]\nid = \"g\"\nname = \"G\"\n", defined(&schema["$defs"]["group"])),
        ("[[criterion]]\n", defined(&schema["$defs"]["criterion"])),
        (
            "[[criterion]]\n[[criterion.competence]]\nid = \"c\"\nname = \"C\"\n",
            defined(&schema["$defs"]["competence"]),
        ),
        ("[[second_look]]\n", defined(&schema["$defs"]["second_look"])),
        ("[check.overlap]\n", defined(&schema["$defs"]["setting"])),
        ("[scale]\n", defined(&schema["properties"]["scale"])),
    ];
    let english = Catalogue::new(Language::English);
    for (header, expected) in tables {
        let text = format!("{head}{header}zzzzzzzzzzzzzzzz = 1\n");
        let faults = read_rubric(&Source::new("a.toml", text)).expect_err("an unknown key");
        let fault = faults
            .iter()
            .find(|fault| english.say(&fault.what).contains("zzzzzzzz"))
            .expect("the fault");
        let hint = english.say(fault.hint.as_ref().expect("a hint"));
        let known = hint.split_once(": ").expect("a list").1.split(", ").map(str::to_owned);
        assert_eq!(known.collect::<BTreeSet<_>>(), expected, "{header:?}");
    }
}

#[test]
fn the_schema_is_printed_as_it_is_checked_in() {
    let run = Run::of(&folder("checks"), &["rubric", "schema"]);
    assert_eq!((run.code, run.out.as_str()), (0, RUBRIC_SCHEMA));
    assert!(run.err.contains("#:schema"), "{}", run.err);
}
