//! The folder on disk and the model, each made from the other.
//!
//! Formats, atomic writes, locks. Knows only `model`: reading is not judging.

mod beginning;
mod candidate_file;
mod decision_file;
mod draft;
mod draft_file;
mod embedded;
mod example;
mod failure;
mod files;
mod folder;
mod identities;
mod layout;
mod lock;
mod memory;
mod parallel;
mod quick_marks;
mod random;
mod reader;
mod record_files;
mod revision_file;
mod round_file;
mod rubric_file;
mod rubric_outline;
mod save;
mod scorecard_file;
mod source;
mod submit;
mod written;

pub use beginning::begin_round;
pub use candidate_file::write_candidate;
pub use decision_file::write_decision;
pub use draft::{Draft, DraftKey};
pub use draft_file::{DraftStore, FoundDraft, OpenDraft, OpenError, Presence};
pub use embedded::{EMBEDDED, embedded_rubric};
pub use example::{EXAMPLE, EXAMPLE_DRAFT};
pub use failure::Failure;
pub use files::{Files, Guard, RealFiles, Temporary};
pub use folder::{CardFile, Folder, LoadedRound};
pub use identities::{Identities, read_identities};
pub use layout::{LayoutError, lay_out};
pub use memory::MachineMemory;
pub use parallel::Reading;
pub use random::{new_candidate_id, new_record_id, new_round_id, new_salt};
pub use record_files::{DecisionFile, RevisionFile};
pub use revision_file::write_revision;
pub use round_file::{read_round, write_panel, write_round};
pub use rubric_file::{outline_rubric, read_rubric};
pub use save::{Durability, SaveError, Stamp, publish, save};
pub use scorecard_file::{GivenAnswers, read_answers, read_scorecard, write_scorecard};
pub use source::{LARGEST, Source};
pub use submit::{SubmitError, submit};
