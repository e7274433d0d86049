//! What a report was made from, and the fingerprint of it.

use std::fmt::Write as _;

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::{Panel, Standing, Told};
use crate::model::{CandidateId, Digest, Interviewer, Pin, Purpose, Role, Round};
use crate::store::{DecisionFile, RevisionFile};

/// The line with which the block in a report begins.
pub(super) const BEGIN: &str = "vurder inputs 1";

/// The line with which it ends.
pub(super) const END: &str = "end of vurder inputs";

/// The file of the rubric.
const RUBRIC: &str = "rubric.toml";

/// Everything that a ranking follows from: rubric, panel, candidates, and the
/// scorecards that counted, revisions and decisions, each with the digest of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// Sorted by name; none where their names are left out: they say who asked.
    pub(super) files: Vec<Input>,
    /// Whether the names of the files are told.
    pub(super) names: Told,
    /// The digest of all of it.
    pub(super) fingerprint: Digest,
    /// What the report tells of.
    pub(super) about: About,
}

/// What of a round a report tells of, and so what it follows from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum About {
    /// The round as one viewer may see it.
    #[default]
    Round,
    /// One candidate, and nobody else.
    Candidate(CandidateId),
    /// The rubric alone, as an interview guide does.
    Rubric,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Input {
    /// The file, from the round's folder; `panel` for the interviewers and their focus, and
    /// in a team check `training` for its target, its hours and who scores themselves.
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
            input(RUBRIC, &panel.loaded.pin.digest),
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
        if round.purpose == Purpose::Team {
            files.push(input("training", &training(round)));
        }
        files.sort_unstable();
        Self::new(files, About::Round)
    }

    /// What an interview guide is made from.
    #[must_use]
    pub fn of_rubric(rubric: &Pin) -> Self {
        Self::new(vec![input(RUBRIC, &rubric.digest)], About::Rubric)
    }

    /// Files with their digests, sorted by name.
    pub(super) fn new(files: Vec<Input>, about: About) -> Self {
        let texts = files.iter().flat_map(|one| [one.name.clone(), one.digest.clone()]);
        let fingerprint = Digest::of_texts("vurder inputs 1", texts);
        Self { files, names: Told::Told, fingerprint, about }
    }

    /// Whether the names of the files are left out, and so their list.
    #[must_use]
    pub fn names_are_left_out(&self) -> bool {
        self.names.is_left_out()
    }

    /// What the report tells of.
    #[must_use]
    pub const fn subject(&self) -> &About {
        &self.about
    }

    /// The inputs, sorted by name.
    #[must_use]
    pub fn files(&self) -> &[Input] {
        &self.files
    }

    /// What of it a report follows from that tells of this alone.
    #[must_use]
    pub fn about(&self, about: &About) -> Self {
        let concerns = |one: &&Input| match about {
            About::Round => true,
            About::Candidate(candidate) => {
                !one.name.contains('/')
                    || one.name == format!("candidates/{candidate}.toml")
                    || one.name.contains(&format!("/{candidate}/"))
            }
            About::Rubric => one.name == RUBRIC,
        };
        let files = self.files.iter().filter(concerns);
        Self::new(files.cloned().collect(), about.clone())
    }

    /// The same for a reader who may not know who asked: only its fingerprint is told.
    #[must_use]
    pub fn without_names(self) -> Self {
        Self { names: Told::LeftOut, files: Vec::new(), ..self }
    }

    /// The digest of all of it: the same if and only if names and contents are.
    #[must_use]
    pub const fn fingerprint(&self) -> &Digest {
        &self.fingerprint
    }

    /// The block that a report carries, so that `verify` can say later what changed:
    /// plain lines of plain characters, the same in every language.
    #[must_use]
    pub fn block(&self, standing: Option<&Standing>) -> String {
        let mut text = format!("{BEGIN}\nfingerprint {}\n", self.fingerprint);
        // Writing into a String can't fail.
        let _ = match &self.about {
            About::Round => Ok(()),
            About::Candidate(candidate) => writeln!(text, "about candidate {candidate}"),
            About::Rubric => writeln!(text, "about rubric"),
        };
        if self.names.is_left_out() {
            text.push_str("names left out\n");
        }
        for one in standing.map(given_places).unwrap_or_default() {
            let _ = writeln!(text, "place {} {} {}", one.place, one.candidate, one.total);
        }
        for one in &self.files {
            let _ = writeln!(text, "{} {}", one.name, one.digest);
        }
        text.push_str(END);
        text.push('\n');
        text
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

/// What counts in a team check beside the scorecards.
fn training(round: &Round) -> Digest {
    let target = round.training.target.map(|target| target.to_string()).unwrap_or_default();
    let hours = round.training.hours.iter().map(|(id, hours)| format!("{id}={hours}"));
    let selves = round.panel.iter().filter(|one| one.role == Role::Myself);
    let texts = std::iter::once(target).chain(hours).chain(selves.map(|one| one.id.to_string()));
    Digest::of_texts("vurder training 1", texts)
}
