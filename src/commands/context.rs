//! The only door to the outside: output, clock, people, folders, language.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, Local, Timelike as _};

use super::progress::Progress;
use super::{CommandError, Format};
use crate::model::{Candidate, CandidateId, Fault, InterviewerId, Round};
use crate::msg;
use crate::prompt::Prompter;
use crate::render::{Diagnostics, Names};
use crate::report::{FoundCandidate, Panel, People, Person, gather};
use crate::scoring::Viewer;
use crate::store::{DraftStore, Files, Folder, LoadedRound, MachineMemory};
use crate::text::{Catalogue, Language, Message, Style, shell_word, visible};

/// What a command may use of the world.
pub struct Context {
    /// Where results go.
    pub out: Box<dyn Write>,
    /// Whether that is a terminal.
    pub out_is_terminal: bool,
    /// What time it is.
    pub clock: Clock,
    /// Who asks and tells.
    pub prompter: Box<dyn Prompter>,
    /// Whether there is somebody to ask.
    pub interactive: bool,
    /// The folder the program was started in.
    pub folder: PathBuf,
    /// Where drafts are kept.
    pub state: PathBuf,
    /// Where folders are made that nobody needs to keep.
    pub temporary: PathBuf,
    /// The disk.
    pub files: Arc<dyn Files>,
    /// The words of the language in use.
    pub words: Catalogue,
    /// Width and colour of the terminal.
    pub style: Style,
    /// The form of listings.
    pub format: Format,
    /// `--as`, or what stands in for it.
    pub acting_as: Option<String>,
    /// `--round`.
    pub round: Option<PathBuf>,
    /// What this process calls itself to another window: number and machine.
    pub holder: fn() -> String,
    /// The word by which other programs, such as git, can call this one.
    pub called: fn() -> String,
}

/// The time of day; tests give a fixed one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    /// The fixed time, if there is one.
    pub fixed: Option<DateTime<FixedOffset>>,
}

impl Clock {
    /// The time, to the second: files keep no smaller parts.
    #[must_use]
    pub fn now(&self) -> DateTime<FixedOffset> {
        let now = self.fixed.unwrap_or_else(|| Local::now().fixed_offset());
        now.with_nanosecond(0).unwrap_or(now)
    }
}

impl Context {
    /// The language in use.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.words.language()
    }

    /// Tells the person something, beside the results.
    pub fn tell(&mut self, message: &Message) {
        let text = self.words.say(message);
        let text = self.style.wrap(&text, "", "");
        self.prompter.say(&text);
    }

    /// Tells the person of faults.
    pub fn tell_faults(&mut self, faults: &[Fault]) {
        let shown = self.diagnostics().show(faults);
        self.prompter.say(&shown);
    }

    /// Shows faults in the language in use.
    #[must_use]
    pub fn diagnostics(&self) -> Diagnostics<'_> {
        Diagnostics { words: &self.words, style: self.style, folder: &self.folder }
    }

    /// A path as the person would type it.
    #[must_use]
    pub fn shown(&self, path: &std::path::Path) -> String {
        let shown = self.diagnostics().path(path);
        if shown.is_empty() { visible(&path.to_string_lossy()).into_owned() } else { shown }
    }

    /// Names of criteria in the language in use.
    #[must_use]
    pub const fn names<'a>(&'a self, rubric: &'a crate::model::Rubric) -> Names<'a> {
        Names { rubric, words: &self.words }
    }

    /// The drafts of this machine.
    #[must_use]
    pub fn drafts(&self) -> DraftStore {
        DraftStore::new(self.state.clone(), Arc::clone(&self.files))
    }

    /// What this machine remembers.
    #[must_use]
    pub fn memory(&self) -> MachineMemory {
        MachineMemory::new(self.state.clone(), Arc::clone(&self.files))
    }

    /// The folder of the round in question, if there is one.
    #[must_use]
    pub fn find_round(&self) -> Option<PathBuf> {
        match &self.round {
            Some(folder) => Some(self.folder.join(folder)),
            None => Folder::nearest(&self.folder, &*self.files),
        }
    }

    /// Opens the round in question.
    ///
    /// # Errors
    /// That there is none, or its faults.
    pub fn open_round(&self) -> Result<LoadedRound, CommandError> {
        let Some(root) = self.find_round() else {
            let below = Folder::below(&self.folder, &*self.files);
            let hint = match below.first() {
                Some(one) => msg!("hint-round-below", path = self.shown(one)),
                None => msg!("hint-no-round"),
            };
            return Err(CommandError::hinted(msg!("failed-no-round"), hint));
        };
        let loaded = Folder::new(root, Arc::clone(&self.files)).load()?;
        self.words.speak_of(loaded.round.purpose.people());
        Ok(loaded)
    }

    /// Reads of a round what a viewer may see; a long reading shows how far it has come.
    ///
    /// # Errors
    /// As [`gather`].
    pub fn panel<'r>(
        &self,
        loaded: &'r LoadedRound,
        viewer: &Viewer,
    ) -> Result<Panel<'r>, CommandError> {
        let progress = Progress::new(self.words.say(&msg!("progress-reading")));
        Ok(gather(loaded, viewer, &|done, total| progress.at(done, total))?)
    }

    /// ` --round DIR` for a command to be typed here, where the round is not found without it.
    #[must_use]
    pub fn round_flag(&self, folder: &Folder) -> String {
        if self.folder.starts_with(folder.root()) && self.round.is_none() {
            return String::new();
        }
        format!(" --round {}", shell_word(&self.shown(folder.root())))
    }

    /// The interviewer who acts: `--as`, else who sits here, else the only one
    /// there is, else the person is asked.
    ///
    /// # Errors
    /// That nobody is named, or somebody who is not on the panel.
    pub fn interviewer(&mut self, round: &Round) -> Result<InterviewerId, CommandError> {
        if let Some(typed) = self.acting_as.clone() {
            return find_interviewer(round, &typed);
        }
        if let Some(seated) = self.seated(round) {
            return Ok(seated);
        }
        match round.panel.as_slice() {
            [] => Err(CommandError::hinted(msg!("failed-empty-panel"), msg!("hint-empty-panel"))),
            [only] => Ok(only.id.clone()),
            several if self.interactive => {
                let items: Vec<String> = several.iter().map(named).collect();
                let question = self.words.say(&msg!("ask-who-asks"));
                let chosen = self.prompter.choose(&question, &items, 0)?;
                chosen.map(|at| several[at].id.clone()).ok_or(CommandError::Interrupted)
            }
            several => {
                let known =
                    several.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ");
                Err(CommandError::usage(msg!("failed-who"), msg!("hint-who", known = known)))
            }
        }
    }

    /// Who is looking. Asked only where the answer would change what is shown.
    ///
    /// # Errors
    /// That somebody is named who is not on the panel.
    pub fn viewer(&mut self, loaded: &LoadedRound) -> Result<Viewer, CommandError> {
        let round = &loaded.round;
        let unasked = self.viewer_unasked(round)?;
        if unasked != Viewer::Unidentified {
            return Ok(unasked);
        }
        if !self.interactive || !someone_is_waited_for(loaded)? {
            return Ok(Viewer::Unidentified);
        }
        let mut items: Vec<String> = round.panel.iter().map(named).collect();
        items.push(self.words.say(&msg!("not-on-the-panel")));
        let question = self.words.say(&msg!("ask-who-looks"));
        let chosen = self.prompter.choose(&question, &items, 0)?;
        Ok(match chosen.and_then(|at| round.panel.get(at)) {
            Some(interviewer) => Viewer::Interviewer(interviewer.id.clone()),
            None if chosen.is_some() => Viewer::Observer { seated: None },
            None => Viewer::Unidentified,
        })
    }

    /// Who is looking, as far as that is known without asking.
    ///
    /// # Errors
    /// That somebody is named who is not on the panel.
    pub fn viewer_unasked(&self, round: &Round) -> Result<Viewer, CommandError> {
        let seated = self.seated(round);
        match self.acting_as.as_deref() {
            Some(InterviewerId::OBSERVER) => Ok(Viewer::Observer { seated }),
            Some(typed) => find_interviewer(round, typed).map(Viewer::Interviewer),
            None => Ok(seated.map_or(Viewer::Unidentified, Viewer::Interviewer)),
        }
    }

    /// Finds a candidate as typed.
    ///
    /// # Errors
    /// That nobody or more than one is meant.
    pub fn find_candidate(
        &self,
        people: &People<'_>,
        candidates: &[Candidate],
        typed: &str,
    ) -> Result<CandidateId, CommandError> {
        match people.find(candidates, typed) {
            FoundCandidate::One(id) => Ok(id),
            FoundCandidate::Several(several) => {
                let names: Vec<String> = several.iter().map(Person::labelled).collect();
                let what = msg!("failed-several-candidates", typed = typed);
                Err(CommandError::usage(what, msg!("hint-which", names = names.join(", "))))
            }
            FoundCandidate::None => {
                let what = msg!("failed-no-candidate", typed = typed);
                let hint = match candidates.len() {
                    0 => msg!("hint-candidate-add"),
                    1..=12 => {
                        let all = candidates.iter().map(|one| people.candidate(&one.id).labelled());
                        msg!("hint-which", names = all.collect::<Vec<_>>().join(", "))
                    }
                    _ => msg!("hint-candidate-list"),
                };
                Err(CommandError::usage(what, hint))
            }
        }
    }

    /// Who sits at this machine in this round, if they are still on the panel.
    fn seated(&self, round: &Round) -> Option<InterviewerId> {
        self.memory().interviewer(&round.id).filter(|id| round.interviewer(id).is_some())
    }
}

/// Whether a candidate has cards of some interviewers and not of others.
fn someone_is_waited_for(loaded: &LoadedRound) -> Result<bool, CommandError> {
    let cards = loaded.card_files()?;
    let all = loaded.round.panel.len();
    let mut by_candidate = cards.chunk_by(|one, other| one.candidate == other.candidate);
    Ok(by_candidate.any(|cards| cards.len() < all))
}

/// The interviewer whose id, or whose name's beginning, was typed.
fn find_interviewer(round: &Round, typed: &str) -> Result<InterviewerId, CommandError> {
    if let Some(exact) = round.panel.iter().find(|one| one.id.as_str() == typed) {
        return Ok(exact.id.clone());
    }
    let begins = |one: &&crate::model::Interviewer| {
        crate::text::begins(one.id.as_str(), typed)
            || one.name.as_deref().is_some_and(|name| crate::text::begins(name, typed))
    };
    let found: Vec<_> = round.panel.iter().filter(begins).collect();
    if let [one] = found.as_slice() {
        return Ok(one.id.clone());
    }
    let known = round.panel.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ");
    let what = msg!("failed-no-interviewer", typed = typed);
    Err(CommandError::usage(what, msg!("hint-interviewers", known = known)))
}

fn named(interviewer: &crate::model::Interviewer) -> String {
    match &interviewer.name {
        Some(name) => format!("{name} ({})", interviewer.id),
        None => interviewer.id.to_string(),
    }
}
