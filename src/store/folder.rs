//! The folder of a round.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::candidate_file::read_candidate;
use super::identities::IdentitiesFile;
use super::lock::wait_for_lock;
use super::parallel::{Reading, in_parallel};
use super::quick_marks::quick_marks;
use super::save::create_durable_folder;
use super::{
    Failure, Files, Identities, Source, Stamp, publish, read_round, read_rubric, read_scorecard,
    save, write_candidate, write_focus, write_panel,
};
use crate::model::{
    Candidate, CandidateId, Fault, Id, Identity, Interviewer, InterviewerId, Marks, Pin, Place,
    Role, Round, Rubric, Scorecard,
};
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

/// A submitted scorecard by the name of its file, not yet read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CardFile {
    /// Who was interviewed.
    pub candidate: CandidateId,
    /// Who asked.
    pub interviewer: InterviewerId,
    /// 1, or the number of the amendment.
    pub number: u32,
}

impl Folder {
    /// A folder that is or will be a round's.
    pub fn new(root: PathBuf, files: Arc<dyn Files>) -> Self {
        Self { root, files }
    }

    /// The nearest folder, from `start` upwards, that is a round's.
    #[must_use]
    pub fn nearest(start: &Path) -> Option<PathBuf> {
        start.ancestors().find(|folder| folder.join(ROUND).is_file()).map(Path::to_owned)
    }

    /// The rounds directly below a folder, sorted.
    #[must_use]
    pub fn below(start: &Path, files: &dyn Files) -> Vec<PathBuf> {
        let names = files.list(start).unwrap_or_default().into_iter();
        let folders = names.filter(|(_, is_folder)| *is_folder).map(|(name, _)| start.join(name));
        folders.filter(|folder| folder.join(ROUND).is_file()).collect()
    }

    /// Where the round lies.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn files(&self) -> &dyn Files {
        &*self.files
    }

    /// Where a scorecard lies.
    #[must_use]
    pub fn card_path(&self, card: &CardFile) -> PathBuf {
        let folder = self.root.join("scorecards").join(card.candidate.as_str());
        match card.number {
            1 => folder.join(format!("{}.toml", card.interviewer)),
            number => folder.join(format!("{}.{number}.toml", card.interviewer)),
        }
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
        let unknown = unknown_focus(&round_source, &round, &rubric);
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
        let is_known = round.accepts(&pin) || self.version_path(&pin).is_file();
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

    /// The submitted scorecards by file name: of each interviewer on each
    /// candidate the newest, sorted. Nothing is opened.
    ///
    /// # Errors
    /// As [`LoadedRound::all_card_files`].
    pub fn card_files(&self) -> Result<Vec<CardFile>, Failure> {
        let mut cards = self.all_card_files()?;
        // The newest amendment stands last among its namesakes.
        cards.reverse();
        cards.dedup_by(|later, kept| {
            later.candidate == kept.candidate && later.interviewer == kept.interviewer
        });
        cards.reverse();
        Ok(cards)
    }

    /// All submitted scorecards by file name, those that were amended too, sorted.
    ///
    /// # Errors
    /// Files that are no scorecard's name, such as copies made by a syncing
    /// service: which of two counts is for people to say.
    pub fn all_card_files(&self) -> Result<Vec<CardFile>, Failure> {
        let folder = self.folder.root.join("scorecards");
        let entries = list(&*self.folder.files, &folder)?;
        let list = |(name, is_folder): &(String, bool)| {
            self.card_files_in(&folder.join(name), name, *is_folder)
        };
        let reading = in_parallel(&entries, list, &|_| {});
        if !reading.faults.is_empty() {
            return Err(reading.faults.into());
        }
        let mut cards: Vec<CardFile> = reading.read.into_iter().flatten().collect();
        cards.sort_unstable();
        Ok(cards)
    }

    /// The scorecards by file name in one candidate's folder.
    fn card_files_in(
        &self,
        path: &Path,
        name: &str,
        is_folder: bool,
    ) -> Result<Vec<CardFile>, Vec<Fault>> {
        if name.starts_with('.') || (!is_folder && !is_toml(name)) {
            return Ok(Vec::new());
        }
        let candidate = name.parse::<CandidateId>().ok().filter(|_| is_folder);
        let Some(candidate) = candidate else { return Err(vec![stray(path)]) };
        let names = self.folder.files.list(path).map_err(|error| {
            let what = msg!("fault-unreadable", cause = error.to_string());
            vec![Fault::error("unreadable", Some(Place::file(path)), what)]
        })?;
        let names = names.iter().map(|(name, _)| name).filter(|name| is_toml(name));
        let (mut cards, mut faults) = (Vec::new(), Vec::new());
        for name in names {
            match CardFile::parse(&candidate, name) {
                Some(card) => cards.push(card),
                None => faults.push(stray(&path.join(name))),
            }
        }
        if faults.is_empty() { Ok(cards) } else { Err(faults) }
    }

    /// Reads scorecards, on several threads if they are many.
    ///
    /// `keep` says what to keep of each; the rest is dropped at once, so that
    /// a hundred thousand notes need no memory. `progress` is told how many are done.
    pub fn read_cards<T: Send>(
        &self,
        cards: &[CardFile],
        keep: impl Fn(Scorecard) -> T + Sync,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Reading<T> {
        in_parallel(cards, |card| self.read_card(card).map(&keep), progress)
    }

    /// Reads of each scorecard what counts, on several threads if they are many.
    pub fn read_marks(
        &self,
        cards: &[&CardFile],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Reading<Marks> {
        in_parallel(
            cards,
            |card| match self.quick_marks(card) {
                Some(marks) => Ok(marks),
                None => self.read_card(card).and_then(|read| {
                    // A card under another rubric is among the faults already.
                    Marks::of(&read, &self.rubric, &read.rubric).map_err(|_| Vec::new())
                }),
            },
            progress,
        )
    }

    fn quick_marks(&self, card: &CardFile) -> Option<Marks> {
        self.round.interviewer(&card.interviewer)?;
        let bytes = self.folder.files.read(&self.folder.card_path(card), super::LARGEST).ok()?;
        quick_marks(std::str::from_utf8(&bytes).ok()?, card, &self.rubric, &self.pin)
    }

    fn read_card(&self, file: &CardFile) -> Result<Scorecard, Vec<Fault>> {
        let path = self.folder.card_path(file);
        let source = Source::read(&*self.folder.files, &path)?;
        let card = read_scorecard(&source, &self.rubric)?;
        let number = (card.number().to_string(), file.number.to_string());
        let mut faults = misnamed(
            &source,
            &[
                ("candidate", card.candidate.as_str(), file.candidate.as_str()),
                ("interviewer", card.interviewer.as_str(), file.interviewer.as_str()),
                ("amendment", &number.0, &number.1),
            ],
        );
        faults.extend(self.unknown_interviewer(&source, &card.interviewer));
        faults.extend(self.other_pin(&source, &card.rubric));
        // Last: what one of the others names is the likelier cause.
        if faults.is_empty() && !card.is_unchanged() {
            let place = Some(Place::file(&path));
            let fault = Fault::error("changed-card", place, msg!("fault-changed-card"));
            faults.push(fault.hinting(msg!("hint-changed-card", id = card.candidate.as_str())));
        }
        if faults.is_empty() { Ok(card) } else { Err(faults) }
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

    /// Adds a candidate: a file of its own, and the name where names are kept.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn add_candidate(&self, candidate: &Candidate, identity: &Identity) -> Result<(), Failure> {
        // The name first: a name without a candidate is noticed, a candidate without a name is lost.
        self.identities_file().add(&*self.folder.files, identity)?;
        self.publish_candidate(candidate)
    }

    /// Publishes a candidate's file, without a name.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn publish_candidate(&self, candidate: &Candidate) -> Result<(), Failure> {
        let path = self.candidate_path(&candidate.id);
        let parent = super::files::folder_of(&path);
        create_durable_folder(&*self.folder.files, &parent, &self.folder.root)
            .map_err(Failure::at(&path))?;
        publish(&*self.folder.files, &path, write_candidate(candidate).as_bytes())?;
        Ok(())
    }

    /// Writes a candidate's file anew.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn update_candidate(&self, candidate: &Candidate) -> Result<(), Failure> {
        let path = self.candidate_path(&candidate.id);
        let files = &*self.folder.files;
        let _guard = wait_for_lock(files, &self.folder.root.join("round.lock"))?;
        let before = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        save(files, &path, write_candidate(candidate).as_bytes(), &Stamp::of(&before))?;
        Ok(())
    }

    /// Adds an interviewer to `round.toml`; comments and order of the file stay.
    ///
    /// # Errors
    /// Why it could not be written; what would be wrong with the file afterwards.
    pub fn add_interviewer(&self, interviewer: &Interviewer) -> Result<(), Failure> {
        self.edit_round(|text| write_panel(text, std::slice::from_ref(interviewer)))
    }

    /// Writes into `round.toml` what each of these interviewers scores; comments and order
    /// of the file stay.
    ///
    /// # Errors
    /// Why it could not be written; what would be wrong with the file afterwards.
    pub fn set_focus(&self, focus: &[(InterviewerId, Vec<Id>)]) -> Result<(), Failure> {
        self.edit_round(|text| write_focus(text, focus))
    }

    /// Edits `round.toml` under its lock; what would be wrong afterwards is not written.
    fn edit_round(
        &self,
        edit: impl FnOnce(&str) -> Result<String, toml_edit::TomlError>,
    ) -> Result<(), Failure> {
        let path = self.folder.root.join(ROUND);
        let files = &*self.folder.files;
        let _guard = wait_for_lock(files, &self.folder.root.join("round.lock"))?;
        let before = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        let text = String::from_utf8_lossy(&before);
        // What is no TOML any more is complained of when it is read back.
        let edited = edit(&text).unwrap_or_else(|_| text.clone().into_owned());
        let source = Source::from_bytes(&path, edited.clone().into_bytes())?;
        let round = read_round(&source)?;
        let unknown = unknown_focus(&source, &round, &self.rubric);
        if !unknown.is_empty() {
            return Err(unknown.into());
        }
        save(files, &path, edited.as_bytes(), &Stamp::of(&before))?;
        Ok(())
    }

    /// Writes into `round.toml` how long data are kept; comments and order of the file stay.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn set_retention(&self, retention: &crate::model::Retention) -> Result<(), Failure> {
        let path = self.folder.root.join(ROUND);
        let files = &*self.folder.files;
        let _guard = wait_for_lock(files, &self.folder.root.join("round.lock"))?;
        let before = files.read(&path, super::LARGEST).map_err(Failure::at(&path))?;
        let text = String::from_utf8_lossy(&before);
        let edited =
            super::write_retention(&text, retention).unwrap_or_else(|_| text.clone().into_owned());
        let source = Source::from_bytes(&path, edited.clone().into_bytes())?;
        if read_round(&source)?.retention.as_ref() != Some(retention) {
            return Err(super::SaveError::ReadBack { path }.into());
        }
        save(files, &path, edited.as_bytes(), &Stamp::of(&before))?;
        Ok(())
    }

    fn candidate_path(&self, id: &CandidateId) -> PathBuf {
        self.folder.root.join("candidates").join(format!("{id}.toml"))
    }

    pub(super) fn identities_file(&self) -> IdentitiesFile {
        let path = self.round.identities.clone().unwrap_or_else(|| "identities.toml".into());
        IdentitiesFile { path: self.folder.root.join(path) }
    }
}

impl CardFile {
    /// The name under which a card is published.
    #[must_use]
    pub fn name_of(card: &Scorecard) -> Self {
        Self {
            candidate: card.candidate.clone(),
            interviewer: card.interviewer.clone(),
            number: card.number(),
        }
    }

    fn parse(candidate: &CandidateId, name: &str) -> Option<Self> {
        let stem = name.strip_suffix(".toml")?;
        let (interviewer, number) = match stem.split_once('.') {
            None => (stem, 1),
            Some((interviewer, number)) => {
                let parsed: u32 = number.parse().ok()?;
                (interviewer, Some(parsed).filter(|n| *n > 1 && n.to_string() == number)?)
            }
        };
        Some(Self { candidate: candidate.clone(), interviewer: interviewer.parse().ok()?, number })
    }
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

fn stray(path: &Path) -> Fault {
    Fault::error("stray-file", Some(Place::file(path)), msg!("fault-stray-file"))
        .hinting(msg!("hint-stray-file"))
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

pub(super) fn unknown_focus(source: &Source, round: &Round, rubric: &Rubric) -> Vec<Fault> {
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
    unknown.map(fault).collect()
}

/// The line on which a top-level key stands.
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
