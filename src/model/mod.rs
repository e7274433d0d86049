//! Values and their invariants: rubric, scale, scorecard, round, exact numbers.
//!
//! No input or output, no clock, no file format, no widths.

mod candidate;
mod criterion;
mod decision;
mod digest;
mod finding;
mod id;
mod marks;
mod outline;
mod rating;
mod ratio;
mod recommendation;
mod retention;
mod revision;
mod round;
mod rubric;
mod scale;
mod scorecard;
mod superseding;
mod tombstone;
mod wording;

pub use candidate::{Candidate, Hold, Identity, Withdrawal};
pub use criterion::{Competence, Criterion, Group, Weight};
pub use decision::{Decider, Decision, RankingThen, Verdict};
pub use digest::Digest;
pub(crate) use digest::{AnswerContent, CardContent};
pub use finding::{Fault, Finding, Level, Place, Why};
pub use id::{
    CandidateId, CompetenceId, CriterionId, GroupId, Id, IdFault, InterviewerId, RecordId, RoundId,
    RubricId,
};
pub use marks::Marks;
pub use outline::{
    AnchorOutline, Counts, CriterionOutline, GroupOutline, Outline, Part, Passage, QuestionOutline,
    Setting,
};
pub use rating::{Answer, Rating};
pub use ratio::Ratio;
pub use recommendation::Recommendation;
pub use retention::{NoPeriod, Period, Retention, Unit};
pub use revision::Revision;
pub use round::{EarlierRubric, Interviewer, Purpose, Reveal, Role, Round, Training};
pub use rubric::{Pin, Rubric, SecondLook};
pub use scale::{Scale, Score, ScoreFault};
pub use scorecard::{Amendment, NoteLine, Origin, Scorecard};
pub use superseding::{Superseding, heads, in_force};
pub use tombstone::{Survivors, Tombstone};
pub use wording::Wording;
