//! The folder of a round.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::candidate_file::read_candidate;
use super::identities::IdentitiesFile;
use super::parallel::{Reading, in_parallel};
use super::{Failure, Files, Identities, Kind, Source, read_round, read_rubric};
use crate::model::{Candidate, CandidateId, Fault, InterviewerId, Pin, Role, Round, Rubric};
use crate::msg;

/// The file that makes a folder a round.
pub(super) const ROUND: &str = "round.toml";

/// The folder of a round, not yet read.
#[derive(Clone)]
pub struct Folder {
    root: PathBuf,
    files: Arc<dyn Files>,
}

/// A round with its rubric, both checked and belonging together.
pub struct LoadedRound {
    /// Where it lies.
    pub folder: Folder,
    /// What it is.
    pub round: Round,
    /// Its own copy of the rubric.
    pub rubric: Rubric,
    /// The rubric's name tag.
    pub pin: Pin,
}

impl Folder {
    /// A folder that is or will be a round's.
    pub fn new(root: PathBuf, files: Arc<dyn Files>) -> Self {
        Self { root, files }
    }

    /// The nearest folder, from `start` upwards, that is a round's.
    #[must_use]
    pub fn nearest(start: &Path, files: &dyn Files) -> Option<PathBuf> {
        start.ancestors().find(|folder| is_round(files, folder)).map(Path::to_owned)
    }

    /// The rounds directly below a folder, sorted.
    #[must_use]
    pub fn below(start: &Path, files: &dyn Files) -> Vec<PathBuf> {
        let names = files.list(start).unwrap_or_default().into_iter();
        let folders = names.filter(|(_, is_folder)| *is_folder).map(|(name, _)| start.join(name));
        folders.filter(|folder| is_round(files, folder)).collect()
    }

    /// Where the round lies.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// Reads the round and its rubric.
    ///
    /// # Errors
    /// All faults of both files; that the rubric is not the one the round was begun with.
    pub fn load(&self) -> Result<LoadedRound, Vec<Fault>> {
        let round_path = self.root.join(ROUND);
        let rubric_path = self.root.join("rubric.toml");
        let read = |path: &Path| Source::read(&*self.files, path);
        let round_source = read(&round_path)?;
        let round = read_round(&round_source);
        let rubric = read(&rubric_path).and_then(|source| read_rubric(&source));
        let (mut round, rubric) = match (round, self.whole_upgrade(&round_source, rubric)) {
            (Ok(round), Ok(rubric)) => (round, rubric),
            (round, rubric) => {
                let faults = round.err().into_iter().chain(rubric.err()).flatten();
                return Err(faults.collect());
            }
        };
        let pin = rubric.pin();
        if pin != round.rubric {
            return Err(vec![other_rubric(&round_source, &round.rubric, &pin)]);
        }
        let unknown = unknown_to_rubric(&round_source, &round, &rubric);
        if !unknown.is_empty() {
            return Err(unknown);
        }
        name_members(self, &mut round);
        Ok(LoadedRound { folder: self.clone(), round, rubric, pin })
    }

    /// The rubric that the round names, if `rubric.toml` is still the one before it: an
    /// upgrade was cut off between its two files, or only one of them has come through a
    /// syncing service.
    fn whole_upgrade(
        &self,
        round: &Source,
        rubric: Result<Rubric, Vec<Fault>>,
    ) -> Result<Rubric, Vec<Fault>> {
        let Ok(old) = &rubric else { return rubric };
        let Ok(round) = read_round(round) else { return rubric };
        let pin = old.pin();
        if pin == round.rubric {
            return rubric;
        }
        let path = self.version_path(&round.rubric);
        let Ok(source) = Source::read(&*self.files, &path) else { return rubric };
        // Only between versions that the round has had; a changed rubric.toml is refused.
        let is_known =
            round.accepts(&pin) || self.files.kind(&self.version_path(&pin)) == Some(Kind::File);
        match read_rubric(&source) {
            Ok(other) if other.pin() == round.rubric && is_known => Ok(other),
            _ => rubric,
        }
    }

    /// Where a version of the rubric is kept that the round has or had.
    #[must_use]
    pub fn version_path(&self, pin: &Pin) -> PathBuf {
        self.root.join("rubrics").join(format!("{}.toml", pin.digest.as_str()))
    }
}

impl LoadedRound {
    /// The candidates, by id.
    ///
    /// # Errors
    /// All faults of their files, or what the system says.
    pub fn candidates(&self) -> Result<Vec<Candidate>, Failure> {
        let reading = self.readable_candidates()?;
        if reading.faults.is_empty() { Ok(reading.read) } else { Err(reading.faults.into()) }
    }

    /// The candidates whose files can be read, by id, and what is wrong with the others.
    ///
    /// # Errors
    /// What the system says.
    pub fn readable_candidates(&self) -> Result<Reading<Candidate>, Failure> {
        let folder = self.folder.root.join("candidates");
        let names = list(&*self.folder.files, &folder)?;
        let paths = names.into_iter().map(|(name, _)| name).filter(|name| is_toml(name));
        let paths: Vec<PathBuf> = paths.map(|name| folder.join(name)).collect();
        let one = |path: &PathBuf| {
            let source = Source::read(&*self.folder.files, path)?;
            read_candidate(&source)
        };
        let mut reading = in_parallel(&paths, one, &|_| {});
        reading.read.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        Ok(reading)
    }

    /// Who the candidates are, as far as this reader may know.
    ///
    /// # Errors
    /// All faults of the file, or what the system says.
    pub fn identities(&self) -> Result<Identities, Failure> {
        self.identities_file().read(&*self.folder.files)
    }

    /// Where the names are kept.
    #[must_use]
    pub fn identities_path(&self) -> PathBuf {
        self.identities_file().path
    }

    /// That an interviewer whom a file names is not on the panel.
    pub(super) fn unknown_interviewer(&self, source: &Source, id: &InterviewerId) -> Option<Fault> {
        if self.round.interviewer(id).is_some() {
            return None;
        }
        let what = msg!("fault-unknown-interviewer", id = id.as_str());
        let hint = msg!("hint-panel-add", id = id.as_str());
        let line = ["interviewer", "by"].map(|key| key_line(&source.text, key));
        let place = line.into_iter().find(|line| !line.is_empty()).unwrap_or_default();
        let place = Some(source.place(place));
        Some(Fault::error("unknown-interviewer", place, what).hinting(hint))
    }

    /// That a file was made with another rubric than the round has.
    pub(super) fn other_pin(&self, source: &Source, pin: &Pin) -> Option<Fault> {
        if self.round.accepts(pin) {
            return None;
        }
        let what = msg!(
            "fault-card-rubric",
            version = &pin.version,
            digest = pin.digest.as_str(),
            round_version = &self.pin.version,
            round_digest = self.pin.digest.as_str(),
        );
        let place = Some(source.place(key_line(&source.text, "rubric")));
        Some(Fault::error("card-rubric", place, what).hinting(msg!("hint-card-rubric")))
    }

    pub(super) fn identities_file(&self) -> IdentitiesFile {
        let path = self.round.identities.clone().unwrap_or_else(|| "identities.toml".into());
        IdentitiesFile { path: self.folder.root.join(path) }
    }
}

fn is_round(files: &dyn Files, folder: &Path) -> bool {
    files.kind(&folder.join(ROUND)) == Some(Kind::File)
}

/// What a file says of itself otherwise than its name does: field, inside, in the name.
pub(super) fn misnamed(source: &Source, fields: &[(&'static str, &str, &str)]) -> Vec<Fault> {
    let fault = |(field, inside, named): &(&'static str, &str, &str)| {
        let what = msg!("fault-file-name", field = *field, inside = *inside, name = *named);
        let place = source.place(key_line(&source.text, field));
        Fault::error("file-name", Some(place), what)
    };
    fields.iter().filter(|(_, inside, named)| inside != named).map(fault).collect()
}

/// Gives those who score themselves the names they have as members: `round.toml` has none
/// of them. Where the names are not there or can't be read, ids do.
fn name_members(folder: &Folder, round: &mut Round) {
    if round.panel.iter().all(|one| one.role == Role::Other) {
        return;
    }
    let path = round.identities.clone().unwrap_or_else(|| "identities.toml".into());
    let file = IdentitiesFile { path: folder.root.join(path) };
    let Ok(identities) = file.read(&*folder.files) else { return };
    for one in round.panel.iter_mut().filter(|one| one.role == Role::Myself) {
        let member = one.id.as_str().parse::<CandidateId>().ok();
        let identity = member.and_then(|id| identities.of(&id));
        one.name = one.name.take().or_else(|| identity.map(|known| known.name.clone()));
    }
}

pub(super) fn list(files: &dyn Files, folder: &Path) -> Result<Vec<(String, bool)>, Failure> {
    match files.list(folder) {
        Ok(names) => Ok(names),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Failure::at(folder)(error)),
    }
}

pub(super) fn is_toml(name: &str) -> bool {
    // Some systems keep the case of an ending and others do not.
    let ending = Path::new(name).extension();
    ending.is_some_and(|end| end.eq_ignore_ascii_case("toml")) && !name.starts_with('.')
}

fn other_rubric(source: &Source, wanted: &Pin, found: &Pin) -> Fault {
    let what = msg!(
        "fault-round-rubric",
        wanted = format!("{} {} {}", wanted.id, wanted.version, wanted.digest),
        found = format!("{} {} {}", found.id, found.version, found.digest),
    );
    let place = source.place(key_line(&source.text, "rubric"));
    Fault::error("round-rubric", Some(place), what).hinting(msg!("hint-round-rubric"))
}

/// What a round names that its rubric does not have.
pub(super) fn unknown_to_rubric(source: &Source, round: &Round, rubric: &Rubric) -> Vec<Fault> {
    let known = |id: &str| {
        rubric.groups.iter().any(|group| group.id.as_str() == id)
            || rubric.criteria.iter().any(|criterion| criterion.id.as_str() == id)
    };
    let named = round.panel.iter().flat_map(|interviewer| &interviewer.focus);
    let unknown = named.filter(|id| !known(id.as_str()));
    let fault = |id: &crate::model::Id| {
        let quoted = format!("\"{id}\"");
        let span = source.text.find(&quoted).map_or(0..0, |at| at..at + quoted.len());
        let groups = rubric.groups.iter().map(|group| group.id.as_str());
        let known: Vec<&str> =
            groups.chain(rubric.criteria.iter().map(|criterion| criterion.id.as_str())).collect();
        Fault::error(
            "unknown-focus",
            Some(source.place(span)),
            msg!("fault-unknown-focus", id = id.as_str()),
        )
        .hinting(msg!("hint-known-ids", ids = known.join(", ")))
    };
    unknown.map(fault).chain(beyond_the_rubric(source, round, rubric)).collect()
}

/// What a team check is to reach, or is to train, that the rubric does not have.
fn beyond_the_rubric(source: &Source, round: &Round, rubric: &Rubric) -> Vec<Fault> {
    let at = |span| Some(source.place(span));
    let mut faults = Vec::new();
    if let Some(target) = round.training.target.filter(|one| rubric.scale.score(*one).is_err()) {
        let (min, max) = (rubric.scale.min().to_string(), rubric.scale.max().to_string());
        let what = msg!("failed-target", target = target.to_string());
        let fault = Fault::error("target", at(key_line(&source.text, "target")), what);
        faults.push(fault.hinting(msg!("hint-target", min = min, max = max)));
    }
    for id in round.training.hours.keys().filter(|id| rubric.criterion(id).is_none()) {
        let known: Vec<&str> = rubric.criteria.iter().map(|one| one.id.as_str()).collect();
        let what = msg!("fault-unknown-criterion", id = id.as_str());
        let fault =
            Fault::error("unknown-criterion", at(key_line(&source.text, id.as_str())), what);
        faults.push(fault.hinting(msg!("hint-known-ids", ids = known.join(", "))));
    }
    faults
}

/// The line on which a key stands.
fn key_line(text: &str, key: &str) -> std::ops::Range<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(key) {
            return at..at + line.trim_end().len();
        }
        at += line.len();
    }
    0..0
}
