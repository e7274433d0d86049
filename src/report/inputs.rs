//! What a report was made from, and the fingerprint of it.

use std::fmt::Write as _;

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::{Panel, Standing};
use crate::model::{CandidateId, Digest, Interviewer};
use crate::store::{DecisionFile, RevisionFile};

/// The line with which the block in a report begins.
const BEGIN: &str = "vurder inputs 1";

/// The line with which it ends.
const END: &str = "end of vurder inputs";

/// Everything that a ranking follows from: rubric, panel, candidates, and the
/// scorecards that counted, revisions and decisions, each with the digest of its content.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inputs {
    /// Sorted by name.
    files: Vec<Input>,
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
        Self { files }
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
        Self { files: self.files.iter().filter(concerns).cloned().collect() }
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
    pub fn parse(report: &str) -> Option<(Self, Vec<GivenPlace>)> {
        if report.trim_start().starts_with('{') {
            return Self::parse_json(report);
        }
        let (_, rest) = report.split_once(BEGIN)?;
        let (block, _) = rest.split_once(END)?;
        let (mut files, mut places, mut fingerprint) = (Vec::new(), Vec::new(), None);
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
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
        let inputs = Self { files };
        (fingerprint.as_deref() == Some(inputs.fingerprint().as_str())).then_some((inputs, places))
    }
}

impl Inputs {
    /// The same out of a ranking in JSON.
    fn parse_json(report: &str) -> Option<(Self, Vec<GivenPlace>)> {
        let value: serde_json::Value = serde_json::from_str(report).ok()?;
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let inputs = &value["inputs"];
        let files = inputs["files"]
            .as_array()?
            .iter()
            .map(|one| Some(Input { name: text(&one["name"])?, digest: text(&one["digest"])? }));
        let inputs_found = Self { files: files.collect::<Option<Vec<Input>>>()? };
        let places = value["rows"].as_array()?.iter().map(|row| {
            Some(GivenPlace {
                place: row["place"].as_u64()?.try_into().ok()?,
                candidate: text(&row["candidate"]["id"])?,
                total: text(&row["total"]["exact"])?,
            })
        });
        let places = places.collect::<Option<Vec<GivenPlace>>>()?;
        let fingerprint = text(&inputs["fingerprint"])?;
        (fingerprint == inputs_found.fingerprint().as_str()).then_some((inputs_found, places))
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
        object.serialize_field("files", &self.files)?;
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
    use super::{Input, Inputs};

    fn inputs() -> Inputs {
        let one = |name: &str, digit: &str| Input { name: name.into(), digest: digit.repeat(32) };
        Inputs {
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
            assert_eq!(Inputs::parse(&report).map(|(inputs, _)| inputs), Some(inputs()));
        }
        assert_eq!(Inputs::parse(&block.replace("444", "446")), None);
        assert_eq!(Inputs::parse("a report of somebody else"), None);
    }

    #[test]
    fn a_report_on_one_candidate_names_no_other() {
        let only = inputs().only(&"k7f3".parse().expect("an id"));
        assert!(!only.block(None).contains("w9ab"));
        assert_eq!(only.files().len(), 3);
        assert_ne!(only.fingerprint(), inputs().fingerprint());
    }
}
