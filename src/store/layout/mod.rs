//! The canonical layout of a rubric file: one order, one form, every comment kept.

mod parse;
pub(super) mod shape;
mod tree;
mod write;

use toml_parser::lexer::TokenKind;

use super::{Source, read_rubric};
use crate::model::Fault;

/// Why a rubric was not laid out anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LayoutError {
    /// It is not a rubric that can be read: its faults.
    Faults(Vec<Fault>),
    /// The new text would say something else, or lose a comment. Never known
    /// to happen; it is what is proved before anything is written.
    Changed,
}

/// The text of a rubric file in its canonical layout.
///
/// Order and white space change, and in what form a table is written. What
/// stays: every value as it is spelt, every comment, the order of criteria,
/// groups and questions, the line ends, and a byte-order mark.
///
/// # Method
/// The file is taken apart into entries with their comments, and put together
/// again in the order of docs/FORMAT.md. Then both texts are read: they must
/// give the same rubric and hold the same comments, else there is no new text.
///
/// # Errors
/// See [`LayoutError`].
///
/// # Examples
/// ```
/// use vurder::store::{EMBEDDED, lay_out};
/// let (_, text) = EMBEDDED[0];
/// assert_eq!(lay_out("rubric.toml".as_ref(), text).unwrap(), text);
/// let untidy = text.replace("weight = 1\n", "weight   =   1 # like the others\n");
/// let tidy = lay_out("rubric.toml".as_ref(), &untidy).unwrap();
/// assert!(tidy.contains("\nweight = 1 # like the others\n"));
/// ```
pub fn lay_out(path: &std::path::Path, text: &str) -> Result<String, LayoutError> {
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let before = Source::new(path, body);
    let rubric = read_rubric(&before).map_err(LayoutError::Faults)?;
    let (document, windows) = parse::document(body);
    let laid_out = write::document(document, if windows { "\r\n" } else { "\n" });
    let after = read_rubric(&Source::new(path, laid_out.as_str()));
    let same = after.as_ref() == Ok(&rubric)
        && table(body) == table(&laid_out)
        && comments(body) == comments(&laid_out);
    if same { Ok(format!("{mark}{laid_out}")) } else { Err(LayoutError::Changed) }
}

/// All that a text says, whether or not a rubric has a place for it.
fn table(text: &str) -> Option<toml::Table> {
    text.parse().ok()
}

/// The comments of a text, sorted; blanks at their ends do not count.
fn comments(text: &str) -> Vec<&str> {
    let tokens = toml_parser::Source::new(text).lex().into_vec();
    let spans = tokens.iter().filter(|token| token.kind() == TokenKind::Comment);
    let spans = spans.map(|token| token.span().start()..token.span().end());
    let mut comments: Vec<&str> =
        spans.filter_map(|span| text.get(span)).map(str::trim_end).collect();
    comments.sort_unstable();
    comments
}

#[cfg(test)]
mod tests {
    use super::{LayoutError, comments, lay_out};
    use crate::store::{EMBEDDED, Source, read_rubric};
    use proptest::prelude::*;

    fn laid_out(text: &str) -> String {
        lay_out("rubric.toml".as_ref(), text).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
    }

    const PLAIN: &str = "\
format = 1
id = \"desk\"
version = \"1.0.0\"
title = \"Desk\"

[[group]]
id = \"all\"
name = \"All\"

[[criterion]]
id = \"kind\"
group = \"all\"
name = \"Kind\"
description = \"Is kind.\"
anchors.0 = \"Is not.\"
anchors.10 = \"Is.\"
";

    #[test]
    fn the_shipped_rubrics_are_in_canonical_layout() {
        for (id, text) in EMBEDDED {
            assert_eq!(laid_out(text), text, "{id}");
        }
    }

    #[test]
    fn every_form_of_a_table_becomes_one() {
        let forms = [
            "[[criterion]]\nid = \"kind\"\ngroup = \"all\"\nname = \"Kind\"\n\
             anchors = { 10 = \"Is.\", 0 = \"Is not.\" }\ndescription = \"Is kind.\"\n\n\
             [[group]]\nname = \"All\"\nid = \"all\"\n",
            "[[group]]\nid=\"all\"\nname=\"All\"\n[[criterion]]\nid=\"kind\"\ngroup=\"all\"\n\
             \"name\"=\"Kind\"\ndescription=\"Is kind.\"\n[criterion.anchors]\n10=\"Is.\"\n0=\"Is not.\"",
        ];
        let head = "id = \"desk\"\nformat = 1\n\n\n\ntitle = \"Desk\"\nversion = \"1.0.0\"\n\n";
        let blank_kept = PLAIN.replace("title =", "\ntitle =");
        for form in forms {
            assert_eq!(laid_out(&format!("{head}{form}")), blank_kept);
        }
        let inline = "format = 1\nid = \"desk\"\nversion = \"1.0.0\"\ntitle = \"Desk\"\n\
             group = [{ name = \"All\", id = \"all\" }]\ncriterion = [{ id = \"kind\", \
             group = \"all\", name = \"Kind\", description = \"Is kind.\", \
             anchors = { 0 = \"Is not.\", 10 = \"Is.\" } }]";
        assert_eq!(laid_out(inline), PLAIN);
    }

    #[test]
    fn settings_of_checks_stand_at_the_end_each_with_its_header() {
        let tidy = format!(
            "{PLAIN}\n# ours\n[check.overlap]\nlevel = \"off\" # for now\nreason = \"Ours\"\n\n\
             [check.leading]\nlevel = \"error\"\nreason.en = \"Ours\"\nreason.nb = \"Vårt\"\n"
        );
        assert_eq!(laid_out(&tidy), tidy);
        let settings = "# ours\ncheck.overlap = { reason = \"Ours\", level = \"off\" } # for now\n\
                        check.leading.reason = { nb = \"Vårt\", en = \"Ours\" }\n\
                        check.leading.level = \"error\"\n";
        let untidy = PLAIN.replace("\n[[group]]", &format!("{settings}\n[[group]]"));
        assert_eq!(
            laid_out(&untidy),
            tidy.replace(
                "[check.overlap]\nlevel = \"off\" # for now",
                "[check.overlap] # for now\nlevel = \"off\""
            )
        );
    }

    #[test]
    fn comments_stay_with_what_they_speak_of() {
        let untidy = PLAIN
            .replace("id = \"desk\"", "# what it is called\nid = \"desk\"   # short")
            .replace("format = 1", "#:schema ./rubric.schema.json\n\nformat = 1")
            .replace("name = \"All\"\n", "name = \"All\"\n# all there is\n")
            .replace("anchors.0 = \"Is not.\"\nanchors.10 = \"Is.\"\n", "anchors = { # as heard\n  10 = \"Is.\", # at best\n  # at worst\n  0 = \"Is not.\" }\n")
            + "questions = [\n  # first\n  \"How?\" # ask slowly\n  , # or not\n  \"Why?\", # last\n  # no more\n]\n# the end of it\n\n# of the file";
        let tidy = "\
#:schema ./rubric.schema.json

format = 1
# what it is called
id = \"desk\" # short
version = \"1.0.0\"
title = \"Desk\"

[[group]]
id = \"all\"
name = \"All\"
# all there is

[[criterion]]
id = \"kind\"
group = \"all\"
name = \"Kind\"
description = \"Is kind.\"
# as heard
# at worst
anchors.0 = \"Is not.\"
anchors.10 = \"Is.\" # at best
questions = [
  # first
  # ask slowly
  \"How?\", # or not
  \"Why?\", # last
  # no more
]
# the end of it

# of the file
";
        assert_eq!(laid_out(&untidy), tidy);
        assert_eq!(laid_out(tidy), tidy);
    }

    #[test]
    fn line_ends_byte_order_mark_and_spellings_stay() {
        let windows = format!("\u{feff}{}", PLAIN.replace('\n', "\r\n"));
        assert_eq!(laid_out(&windows), windows);
        let spelt = PLAIN
            .replace("\"Desk\"", "'''\nDesk\nfront'''")
            .replace("group = \"all\"\n", "group = 'all'\nweight = 1.50\n")
            .replace("\"Is.\"", "\"\"\"Is.\\\n   Really.\"\"\"");
        assert_eq!(laid_out(&spelt), spelt);
        assert_eq!(laid_out(PLAIN.trim_end()), PLAIN);
    }

    #[test]
    fn a_file_that_is_no_rubric_is_left_alone() {
        let faults = |text: &str| match lay_out("rubric.toml".as_ref(), text) {
            Err(LayoutError::Faults(faults)) => faults.len(),
            other => panic!("{other:?}"),
        };
        assert_eq!(faults("format = 1\nid = \"x"), 1);
        assert!(faults("format = 1\nid = \"x\"\n") > 1);
    }

    /// An edit such as people make: something is put in, taken out, or moved.
    #[derive(Debug, Clone)]
    enum Edit {
        PutIn(usize, String),
        TakeOut(usize),
        Swap(usize, usize),
        Inside(usize, String),
    }

    fn edit() -> impl Strategy<Value = Edit> {
        let lines = 0..400_usize;
        let comment = "#[ a-zæøå\"=\\[\\]{},#']{0,12}[ \t]{0,2}";
        let put = prop_oneof![
            4 => comment,
            2 => Just(String::new()),
            1 => Just("  \t".to_owned()),
            1 => Just("questions = [ \"a\", # b\n \"\"\"c\n# no comment\"\"\" # d\n\n# e\n]".to_owned()),
            1 => Just("scale = { max = 10, min = 0 } # f".to_owned()),
            1 => Just("[criterion.name]\n# g\nen = 'h' # i\n".to_owned()),
            1 => Just("competence = [ # j\n{ id = \"k\", name = { da = \"l\", en = 'm' } }, # n\n]".to_owned()),
            1 => Just("[[criterion.questions]] # o\nnb = \"p\"\n# q".to_owned()),
        ];
        let inside = prop_oneof![
            comment.prop_map(|comment| format!("{comment}\n")),
            Just(" ".to_owned()),
            Just("\t\n".to_owned()),
        ];
        prop_oneof![
            4 => (lines.clone(), put).prop_map(|(at, text)| Edit::PutIn(at, text)),
            2 => lines.clone().prop_map(Edit::TakeOut),
            3 => (lines.clone(), lines.clone()).prop_map(|(one, other)| Edit::Swap(one, other)),
            2 => (0..20_000_usize, inside).prop_map(|(at, text)| Edit::Inside(at, text)),
        ]
    }

    fn edited(text: &str, edits: &[Edit]) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for edit in edits {
            let count = lines.len();
            match edit {
                Edit::PutIn(at, text) => lines.insert(at % count, text.clone()),
                Edit::TakeOut(at) => drop(lines.remove(at % count)),
                Edit::Swap(one, other) => lines.swap(one % count, other % count),
                Edit::Inside(at, text) => {
                    let line = &mut lines[at % count];
                    // At the spaces around `=`, brackets and commas a break may be allowed.
                    let places: Vec<usize> = line
                        .char_indices()
                        .filter(|(_, c)| " =[]{},.".contains(*c))
                        .map(|(at, c)| at + c.len_utf8())
                        .collect();
                    if let Some(place) = places.get(at % places.len().max(1)) {
                        line.insert_str(*place, text);
                    }
                }
            }
        }
        lines.join("\n")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]

        #[test]
        fn meaning_and_comments_survive_random_edits(
            edits in proptest::collection::vec(edit(), 1..12),
            is_shipped in proptest::bool::weighted(0.03),
            windows in any::<bool>(),
        ) {
            let original = if is_shipped { EMBEDDED[1].1 } else { PLAIN };
            // Edits that would make the file unreadable are passed over, one by one.
            let mut text = original.to_owned();
            for edit in edits {
                let changed = edited(&text, std::slice::from_ref(&edit));
                if read_rubric(&Source::new("r.toml", changed.as_str())).is_ok() {
                    text = changed;
                }
            }
            if windows {
                text = text.replace('\n', "\r\n");
            }
            let tidy = laid_out(&text);
            let read = |text: &str| read_rubric(&Source::new("r.toml", text)).expect("a rubric");
            prop_assert_eq!(read(&tidy), read(&text));
            prop_assert_eq!(comments(&tidy), comments(&text));
            prop_assert_eq!(laid_out(&tidy), tidy.clone(), "twice");
            prop_assert!(!tidy.replace("\r\n", "").contains('\r'));
            prop_assert!(!windows || tidy.matches('\n').count() == tidy.matches("\r\n").count());
        }
    }
}
