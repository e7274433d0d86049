//! What a report was made from, and the fingerprint of it.

use std::fmt::Write as _;

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::{Panel, Standing, Told};
use crate::model::{CandidateId, Digest, Interviewer};
use crate::store::{DecisionFile, RevisionFile};

/// The line with which the block in a report begins.
const BEGIN: &str = "vurder inputs 1";

/// The line with which it ends.
const END: &str = "end of vurder inputs";

/// What stands before it on a page.
const MARKED: &str = "id=\"inputs\">";

/// Everything that a ranking follows from: rubric, panel, candidates, and the
/// scorecards that counted, revisions and decisions, each with the digest of its content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inputs {
    /// Sorted by name.
    files: Vec<Input>,
    /// Whether the names of the files are told: they say who asked.
    names: Told,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Input {
    /// The file, from the round's folder; `panel` for the interviewers and their focus.
    pub name: String,
    /// The digest of what counts in it.
    pub digest: String,
}

/// A place that a report gave, as its block says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GivenPlace {
    /// The place.
    pub place: usize,
    /// The candidate's id.
    pub candidate: String,
    /// The exact total.
    pub total: String,
}

/// What a report says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What it was made from.
    pub inputs: Inputs,
    /// The places that it gave.
    pub places: Vec<GivenPlace>,
    /// Whether all that stands on the page is as it was written; `None` for a
    /// report in JSON, which is compared value by value, and for a draft in Markdown.
    pub wording: Option<Wording>,
}

/// Whether what stands on a page is what the program wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// To the letter.
    AsWritten,
    /// Something was changed, or the page does not say what it was.
    Altered,
}

impl Inputs {
    /// What is behind a report on this panel.
    #[must_use]
    pub fn of(panel: &Panel<'_>) -> Self {
        let round = &panel.loaded.round;
        let mut files = vec![
            input("rubric.toml", &panel.loaded.pin.digest),
            input("panel", &Digest::of_texts("vurder panel 1", round.panel.iter().flat_map(seat))),
        ];
        for candidate in &panel.candidates {
            let state = if candidate.withdrawn.is_some() { "withdrawn" } else { "in the round" };
            let texts = [candidate.id.as_str(), state].map(str::to_owned);
            let digest = Digest::of_texts("vurder candidate 1", texts);
            files.push(input(&format!("candidates/{}.toml", candidate.id), &digest));
        }
        let root = panel.loaded.folder.root();
        let named = |path: std::path::PathBuf| {
            path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/")
        };
        let mut marks = panel.marks.as_slice().iter().peekable();
        // Both are sorted by candidate and interviewer; cards that can't be read have no marks.
        for file in &panel.card_files {
            let same = |one: &&crate::model::Marks| {
                one.candidate == file.candidate && one.interviewer == file.interviewer
            };
            if let Some(digest) = marks.next_if(same).and_then(|one| one.digest.as_ref()) {
                files.push(input(&named(panel.loaded.folder.card_path(file)), digest));
            }
        }
        for revision in panel.revisions.as_slice() {
            let path = panel.loaded.folder.revision_path(&RevisionFile::name_of(revision));
            files.push(input(&named(path), &revision.digest));
        }
        for decision in panel.decisions.as_slice() {
            let path = panel.loaded.folder.decision_path(&DecisionFile::name_of(decision));
            files.push(input(&named(path), &decision.digest));
        }
        files.sort_unstable();
        Self { files, names: Told::Told }
    }

    /// The inputs, sorted by name.
    #[must_use]
    pub fn files(&self) -> &[Input] {
        &self.files
    }

    /// What of it concerns one candidate, for a report that names nobody else.
    #[must_use]
    pub fn only(&self, candidate: &CandidateId) -> Self {
        let own = format!("candidates/{candidate}.toml");
        let folder = format!("/{candidate}/");
        let concerns =
            |one: &&Input| !one.name.contains('/') || one.name == own || one.name.contains(&folder);
        Self { files: self.files.iter().filter(concerns).cloned().collect(), names: self.names }
    }

    /// The same for a reader who may not know who asked: only its fingerprint is told.
    #[must_use]
    pub fn without_names(self) -> Self {
        Self { names: Told::LeftOut, ..self }
    }

    /// The digest of all of it: the same if and only if names and contents are.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        let texts = self.files.iter().flat_map(|one| [one.name.clone(), one.digest.clone()]);
        Digest::of_texts("vurder inputs 1", texts)
    }

    /// The block that a report carries, so that `verify` can say later what changed:
    /// plain lines of plain characters, the same in every language.
    #[must_use]
    pub fn block(&self, standing: Option<&Standing>) -> String {
        let mut text = format!("{BEGIN}\nfingerprint {}\n", self.fingerprint());
        for one in standing.map(given_places).unwrap_or_default() {
            // Writing into a String can't fail.
            let _ = writeln!(text, "place {} {} {}", one.place, one.candidate, one.total);
        }
        for one in &self.files {
            let _ = writeln!(text, "{} {}", one.name, one.digest);
        }
        text.push_str(END);
        text.push('\n');
        text
    }

    /// Whether bytes are those of a report that carries such a block.
    #[must_use]
    pub fn stand_in(report: &[u8]) -> bool {
        report.windows(BEGIN.len()).any(|window| window == BEGIN.as_bytes())
    }

    /// Reads the block out of a report of any kind, with the places it gave.
    ///
    /// `None` where there is no whole block, or its fingerprint is not that of its lines.
    #[must_use]
    pub fn parse(report: &str) -> Option<Carried> {
        if report.trim_start().starts_with('{') {
            return Self::parse_json(report);
        }
        let block = report.get(block_in(report)?)?;
        let (mut files, mut places, mut fingerprint) = (Vec::new(), Vec::new(), None);
        // A draft in Markdown is there to be gone on with; a page is not.
        let is_page = report.trim_start().starts_with('<');
        let mut wording = is_page.then_some(Wording::Altered);
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["page", digest] if *digest == seal_of(report, line).as_str() => {
                    wording = Some(Wording::AsWritten);
                }
                ["page", _] => {}
                ["fingerprint", digest] => fingerprint = Some((*digest).to_owned()),
                ["place", place, candidate, total] => places.push(GivenPlace {
                    place: place.parse().ok()?,
                    candidate: (*candidate).to_owned(),
                    total: (*total).to_owned(),
                }),
                [name, digest] => {
                    files.push(Input { name: (*name).to_owned(), digest: (*digest).to_owned() });
                }
                _ => return None,
            }
        }
        let inputs = Self { files, names: Told::Told };
        let whole = fingerprint.as_deref() == Some(inputs.fingerprint().as_str());
        whole.then_some(Carried { inputs, places, wording })
    }
}

/// A page with the digest of all that stands on it in the block that it carries; as it is
/// where it carries none.
#[must_use]
pub fn sealed_page(page: String) -> String {
    let Some(block) = block_in(&page) else { return page };
    let line = format!("page {}\n", seal_of(&page, ""));
    let mut sealed = page;
    sealed.insert_str(block.end, &line);
    sealed
}

/// The digest of a page without the line that says it. Blanks and line ends are left out:
/// they change on the way from one machine to another.
fn seal_of(page: &str, line: &str) -> Digest {
    let text = if line.is_empty() { page.to_owned() } else { page.replacen(line, "", 1) };
    let text: String = text.split_ascii_whitespace().collect();
    Digest::of_texts("vurder page 1", [text])
}

/// Where the lines of the block stand: what is quoted in a note is none.
fn block_in(report: &str) -> Option<std::ops::Range<usize>> {
    let marked = report.find(MARKED).map(|at| at + MARKED.len());
    let begin = report[marked.unwrap_or(0)..].find(BEGIN)? + marked.unwrap_or(0) + BEGIN.len();
    let end = report[begin..].find(END)? + begin;
    Some(begin..end)
}

impl Inputs {
    /// The same out of a ranking in JSON.
    fn parse_json(report: &str) -> Option<Carried> {
        let value: serde_json::Value = serde_json::from_str(report).ok()?;
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let inputs = &value["inputs"];
        let files = inputs["files"]
            .as_array()?
            .iter()
            .map(|one| Some(Input { name: text(&one["name"])?, digest: text(&one["digest"])? }));
        let files = files.collect::<Option<Vec<Input>>>()?;
        let found = Self { files, names: Told::Told };
        let places = value["rows"].as_array()?.iter().map(|row| {
            Some(GivenPlace {
                place: row["place"].as_u64()?.try_into().ok()?,
                candidate: text(&row["candidate"]["id"])?,
                total: text(&row["total"]["exact"])?,
            })
        });
        let places = places.collect::<Option<Vec<GivenPlace>>>()?;
        let fingerprint = text(&inputs["fingerprint"])?;
        let whole = fingerprint == found.fingerprint().as_str();
        whole.then_some(Carried { inputs: found, places, wording: None })
    }
}

/// The places of a standing, in the words of the block.
#[must_use]
pub fn given_places(standing: &Standing) -> Vec<GivenPlace> {
    let rows = standing.rows.iter();
    rows.map(|row| GivenPlace {
        place: row.place,
        candidate: row.candidate.id.clone(),
        total: row.total.0.to_string(),
    })
    .collect()
}

impl Serialize for Inputs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Inputs", 2)?;
        object.serialize_field("fingerprint", self.fingerprint().as_str())?;
        if self.names.is_left_out() {
            object.skip_field("files")?;
        } else {
            object.serialize_field("files", &self.files)?;
        }
        object.end()
    }
}

fn input(name: &str, digest: &Digest) -> Input {
    Input { name: name.to_owned(), digest: digest.to_string() }
}

/// What of an interviewer counts: who, and what they score.
fn seat(interviewer: &Interviewer) -> Vec<String> {
    let focus: Vec<&str> = interviewer.focus.iter().map(crate::model::Id::as_str).collect();
    vec![interviewer.id.to_string(), focus.join(" ")]
}

#[cfg(test)]
mod tests {
    use super::{Input, Inputs, Told, Wording, sealed_page};

    fn inputs() -> Inputs {
        let one = |name: &str, digit: &str| Input { name: name.into(), digest: digit.repeat(32) };
        Inputs {
            names: Told::Told,
            files: vec![
                one("candidates/k7f3.toml", "1"),
                one("candidates/w9ab.toml", "2"),
                one("panel", "3"),
                one("scorecards/k7f3/kari.toml", "4"),
                one("scorecards/w9ab/kari.toml", "5"),
            ],
        }
    }

    #[test]
    fn a_block_reads_back_wherever_it_stands() {
        let block = inputs().block(None);
        for report in [block.clone(), format!("<pre>\n  {}</pre>", block.replace('\n', "\r\n  "))] {
            assert_eq!(Inputs::parse(&report).map(|carried| carried.inputs), Some(inputs()));
        }
        assert_eq!(Inputs::parse(&block.replace("444", "446")), None);
        assert_eq!(Inputs::parse("a report of somebody else"), None);
    }

    #[test]
    fn a_page_is_as_written_until_a_letter_of_it_is_another() {
        let quoted = "A note: vurder inputs 1, end of vurder inputs.";
        let page = format!(
            "<p>{quoted}</p>\n<td>71.4</td>\n<pre id=\"inputs\">{}</pre>",
            inputs().block(None)
        );
        let wording = |page: &str| Inputs::parse(page).and_then(|carried| carried.wording);
        assert_eq!(wording(&page), Some(Wording::Altered), "not sealed");
        let sealed = sealed_page(page);
        assert_eq!(wording(&sealed), Some(Wording::AsWritten));
        assert_eq!(wording(&sealed.replace('\n', "\r\n")), Some(Wording::AsWritten));
        assert_eq!(wording(&sealed.replace("71.4", "91.4")), Some(Wording::Altered));
        assert_eq!(sealed_page("nothing".to_owned()), "nothing");
    }

    #[test]
    fn a_report_on_one_candidate_names_no_other() {
        let only = inputs().only(&"k7f3".parse().expect("an id"));
        assert!(!only.block(None).contains("w9ab"));
        assert_eq!(only.files().len(), 3);
        assert_ne!(only.fingerprint(), inputs().fingerprint());
    }
}
