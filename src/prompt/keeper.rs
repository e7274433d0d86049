//! Keeps the draft on disk, and what could not be written in memory.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::model::Rubric;
use crate::store::{Draft, Durability, OpenDraft, SaveError};
use crate::text::Message;

/// Saves a draft, from the interview and, when a signal comes, from beside it.
#[derive(Clone)]
pub struct Keeper {
    shared: Arc<Mutex<Shared>>,
    /// What is to be saved next, and how many changes it holds; apart, so that
    /// nobody who puts it here waits for a save under way.
    staged: Arc<Mutex<Option<(u64, Draft)>>>,
}

struct Shared {
    /// `None` in practice, of which nothing is kept.
    open: Option<OpenDraft>,
    rubric: Rubric,
    draft: Draft,
    /// A line that was entered and whose meaning is being asked for.
    asked_about: String,
    unsaved: bool,
}

/// What came of saving.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// On disk.
    Saved,
    /// Nowhere, on purpose: this is practice.
    Practice,
    /// On disk, but this file system can't promise that it survives a power cut.
    Unpromised,
    /// On disk, but making it durable failed; the next save tries again.
    Uncertain,
    /// Not on disk: the answer is in memory only.
    NotSaved {
        /// Why.
        cause: Message,
        /// Which file.
        path: PathBuf,
    },
    /// Somebody else wrote the file. Both are kept: this draft under the name where it is
    /// looked for, theirs beside it.
    Beside {
        /// Where theirs is.
        theirs: PathBuf,
        /// Where ours is.
        mine: PathBuf,
    },
}

impl Keeper {
    /// Keeps a draft in the file that is open for it.
    #[must_use]
    pub fn new(open: OpenDraft, rubric: Rubric, draft: Draft) -> Self {
        Self::with(Some(open), rubric, draft)
    }

    /// Keeps nothing: what is said and done in practice is nobody's.
    #[must_use]
    pub fn practice(rubric: Rubric, draft: Draft) -> Self {
        Self::with(None, rubric, draft)
    }

    fn with(open: Option<OpenDraft>, rubric: Rubric, draft: Draft) -> Self {
        let shared = Shared { open, rubric, draft, asked_about: String::new(), unsaved: false };
        Self { shared: Arc::new(Mutex::new(shared)), staged: Arc::default() }
    }

    /// Whether anything is kept at all.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.lock().open.is_none()
    }

    /// Puts a draft, with so many changes in it, where the next save takes it from. Never waits.
    pub fn stage(&self, changes: u64, draft: &Draft) {
        *self.staged() = Some((changes, draft.clone()));
    }

    /// Saves what was staged last; how many changes are in it, and what came of saving.
    #[must_use]
    pub fn keep_staged(&self) -> Option<(u64, Kept)> {
        let mut shared = self.lock();
        // Looked at under the lock: what is written last is what was staged last.
        let (changes, draft) = self.staged().clone()?;
        shared.draft = draft;
        Some((changes, shared.save()))
    }

    fn staged(&self) -> MutexGuard<'_, Option<(u64, Draft)>> {
        self.staged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Saves the draft.
    #[must_use]
    pub fn keep(&self, draft: &Draft) -> Kept {
        let mut shared = self.lock();
        shared.draft = draft.clone();
        shared.save()
    }

    /// Saves the draft as it was last given, with what is half typed; what came
    /// of it, and where the draft lies.
    #[must_use]
    pub fn keep_pending(&self, typed: &str) -> (Kept, Option<PathBuf>) {
        let mut shared = self.lock();
        let path = shared.open.as_ref().map(|open| open.path().to_owned());
        if let Some((_, draft)) = self.staged().clone() {
            // A face that stages its draft has what is half typed in it.
            shared.draft = draft;
            return (shared.save(), path);
        }
        let asked_about = shared.asked_about.clone();
        let pending = if asked_about.is_empty() { typed } else { &asked_about };
        pending.clone_into(&mut shared.draft.pending);
        (shared.save(), path)
    }

    /// From now on this line, and not the reply to the question about it, is
    /// what is half typed; an empty one ends that.
    pub fn ask_about(&self, line: &str) {
        line.clone_into(&mut self.lock().asked_about);
    }

    /// The draft as it was last given.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let staged = self.staged().clone();
        staged.map_or_else(|| self.lock().draft.clone(), |(_, draft)| draft)
    }

    /// Whether the last answer is in memory only.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.lock().unsaved
    }

    /// Saves a copy into another folder.
    ///
    /// # Errors
    /// Why it was not saved there either.
    pub fn save_to(&self, folder: &Path) -> Result<PathBuf, SaveError> {
        let mut shared = self.lock();
        let Some(open) = &shared.open else { return Ok(folder.to_owned()) };
        let path = open.save_to(folder, &shared.draft, &shared.rubric)?;
        shared.unsaved = false;
        Ok(path)
    }

    /// Gives the file back, for submitting; `None` while a signal is being handled, and in practice.
    #[must_use]
    pub fn into_open(self) -> Option<OpenDraft> {
        let shared = Arc::into_inner(self.shared)?;
        shared.into_inner().unwrap_or_else(PoisonError::into_inner).open
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn save(&mut self) -> Kept {
        let Some(open) = &mut self.open else { return Kept::Practice };
        let result = open.save(&self.draft, &self.rubric);
        self.unsaved = result.is_err();
        match result {
            Ok(Durability::Durable) => Kept::Saved,
            Ok(Durability::Unpromised) => Kept::Unpromised,
            Ok(Durability::Uncertain(_)) => Kept::Uncertain,
            Err(SaveError::Changed { path }) => self.save_beside(path),
            Err(error) => Kept::NotSaved { cause: error.cause(), path: error.path().to_owned() },
        }
    }

    /// Somebody else wrote our file: theirs is set aside under a name of its
    /// own, so that the draft goes on under the name where it is looked for.
    fn save_beside(&mut self, path: PathBuf) -> Kept {
        let Some(open) = &mut self.open else { return Kept::Practice };
        let result = open
            .set_theirs_aside()
            .and_then(|theirs| open.save(&self.draft, &self.rubric).map(|_| theirs));
        self.unsaved = result.is_err();
        match result {
            Ok(theirs) => Kept::Beside { theirs, mine: path },
            Err(error) => Kept::NotSaved { cause: error.cause(), path: error.path().to_owned() },
        }
    }
}
