//! Submitted scorecards: their files, by name and read.

use std::path::{Path, PathBuf};

use super::folder::{is_toml, list, misnamed};
use super::parallel::{Reading, in_parallel};
use super::quick_marks::quick_marks;
use super::{Failure, Folder, LoadedRound, Source, read_scorecard};
use crate::model::{CandidateId, Fault, InterviewerId, Marks, Place, Scorecard};
use crate::msg;

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
    /// Where a scorecard lies.
    #[must_use]
    pub fn card_path(&self, card: &CardFile) -> PathBuf {
        let folder = self.root().join("scorecards").join(card.candidate.as_str());
        match card.number {
            1 => folder.join(format!("{}.toml", card.interviewer)),
            number => folder.join(format!("{}.{number}.toml", card.interviewer)),
        }
    }
}

impl LoadedRound {
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
        let folder = self.folder.root().join("scorecards");
        let entries = list(self.folder.files(), &folder)?;
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
        let names = self.folder.files().list(path).map_err(|error| {
            let what = msg!("fault-unreadable", cause = super::failure::cause(&error));
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
                    let marks = Marks::of(&read, &self.rubric, &read.rubric);
                    let is_earlier = read.rubric.digest != self.pin.digest;
                    let earlier = is_earlier.then(|| read.rubric.version.as_str().into());
                    marks.map(|marks| Marks { earlier, ..marks }).map_err(|_| Vec::new())
                }),
            },
            progress,
        )
    }

    fn quick_marks(&self, card: &CardFile) -> Option<Marks> {
        self.round.interviewer(&card.interviewer)?;
        let bytes = self.folder.files().read(&self.folder.card_path(card), super::LARGEST).ok()?;
        quick_marks(std::str::from_utf8(&bytes).ok()?, card, &self.rubric, &self.pin)
    }

    fn read_card(&self, file: &CardFile) -> Result<Scorecard, Vec<Fault>> {
        let path = self.folder.card_path(file);
        let source = Source::read(self.folder.files(), &path)?;
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

fn stray(path: &Path) -> Fault {
    Fault::error("stray-file", Some(Place::file(path)), msg!("fault-stray-file"))
        .hinting(msg!("hint-stray-file"))
}
