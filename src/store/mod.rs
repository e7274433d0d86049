//! The folder on disk and the model, each made from the other.
//!
//! Formats, atomic writes, locks. Knows only `model`: reading is not judging.

mod answers;
mod beginning;
mod belongings;
mod candidate_file;
mod card_files;
mod competences;
mod conflict;
mod decider;
mod decision_file;
mod derived;
mod draft;
mod draft_file;
mod embedded;
mod erasure;
mod example;
mod failure;
mod files;
mod folder;
mod groups_file;
mod history;
mod identities;
mod layout;
mod lock;
mod memory;
mod mentions;
mod parallel;
mod quick_marks;
mod random;
mod reader;
mod record_files;
mod references;
mod revision_file;
mod round_changes;
mod round_file;
mod rubric_file;
mod rubric_outline;
mod rubric_writing;
mod save;
mod scorecard_file;
mod source;
mod strays;
mod submit;
mod tombstone_file;
mod traces;
mod upgrade;
mod versions;
mod written;

pub use answers::{GivenAnswers, read_answers};
pub use beginning::{begin_round, complete_round, prepare_round};
pub use belongings::{BY_CANDIDATE, Belongings, belongs};
pub use candidate_file::{read_candidate, write_candidate};
pub use card_files::CardFile;
pub use competences::{CatalogueEntry, catalogue};
pub use decision_file::{read_decision, write_decision};
pub use derived::write_derived;
pub use draft::{Draft, DraftKey};
pub use draft_file::{DraftStore, FoundDraft, OpenDraft, OpenError, Presence};
pub use embedded::{EMBEDDED, RUBRIC_SCHEMA, embedded_rubric};
pub use erasure::{EraseError, Erased, NameLine};
pub use example::{EXAMPLE, EXAMPLE_DRAFT, copy_example, new_example_folder};
pub use failure::{Failure, cause};
pub use files::{Files, Guard, Kind, RealFiles, Temporary, is_temporary};
pub use folder::{Folder, LoadedRound};
pub use groups_file::read_groups;
pub use history::{History, Remains, Repository, bare_repository};
pub use identities::{Identities, read_identities};
pub use layout::{LayoutError, lay_out};
pub use memory::MachineMemory;
pub use mentions::Mentions;
pub use parallel::Reading;
pub use random::{new_candidate_id, new_record_id, new_round_id, new_salt};
pub use record_files::{DecisionFile, RevisionFile};
pub use revision_file::{read_revision, write_revision};
pub use round_file::{
    MINUTES, read_round, write_focus, write_panel, write_retention, write_round, write_training,
    write_without_member,
};
pub use rubric_file::{outline_rubric, read_rubric};
pub use rubric_writing::{
    read_criterion, read_wording, write_criterion, write_rubric, write_wording,
};
pub use save::{Durability, SaveError, Stamp, publish, save};
pub use scorecard_file::{read_scorecard, write_scorecard};
pub use source::{LARGEST, Source};
pub use submit::{SubmitError, submit};
pub use tombstone_file::{read_tombstone, write_tombstone};
pub use traces::{Trace, Traces};
