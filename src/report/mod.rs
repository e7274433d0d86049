//! Questions answered as plain values: no widths, no colours, no markup.
//!
//! A report on people is made from [`Revealed`](crate::scoring::Revealed)
//! values only, so that none can show what its reader may not see.

mod agreement;
mod assessed;
mod candidate;
mod carried;
mod comparison;
mod debrief;
mod decisions;
mod disclosure;
mod erasure;
mod estimate;
mod explanation;
mod feedback;
mod figure;
mod firmness;
mod habits;
mod impact;
mod inputs;
mod log;
mod moment;
mod movement;
mod other_rubric;
mod others;
mod panel;
mod people;
mod plan;
mod profile;
mod recommendation;
mod redaction;
mod retention;
mod revisions;
mod round_report;
mod rubric_diff;
mod standing;
mod status;
mod team;
mod verification;
mod weights;

pub use agreement::{
    Agreement, AgreementOn, AlphaFigure, AlphaReading, CriterionAgreement, IccFigure, IccReading,
    IccValue, KendallFigure, agreement, agreement_on,
};
pub use candidate::{
    CandidateReport, CriterionReport, GroupReport, RatingReport, RevisedReport, Voice,
    candidate_report,
};
pub use carried::{Carried, Wording, sealed_page};
pub use comparison::{Comparison, ComparisonRow, comparison};
pub use debrief::{
    Agenda, AgreedCriterion, AgreedOn, Debrief, DebriefItem, Waiting, agenda, debrief,
};
pub use decisions::{
    DeciderRow, DecisionRow, DepartureKind, DepartureRow, RankingAt, VerdictCode, decider,
    decision_in_force, decisions, departure_now,
};
pub use disclosure::{
    CardState, DisclosedAnswer, DisclosedCriterion, DisclosedRetention, DisclosedVoice, Disclosure,
    DisclosureSource, Entry, EntryKind, Regime, disclosure,
};
pub use erasure::{ErasureReport, GitReport, Holdings, Left, Mention, from, mentioned, name_line};
pub use estimate::{Chance, ChanceBasis, Estimate, Limits, Measured};
pub use explanation::{
    Chosen, Compared, EvidenceRow, Explanation, Firm, Neighbour, PartRow, ScoreChangeRow,
    WeightChangeRow, explanation, rival_of,
};
pub use feedback::{Feedback, FeedbackCriterion, FeedbackNote, feedback_on};
pub use figure::Figure;
pub use firmness::{FirmnessReport, IslandReport, Lead, NoiseReport, Run, Within};
pub use habits::{FEWEST, Habit, Habits, InterviewerHabits, Pattern, Turn, habits};
pub use impact::{Basis, Counted, GroupRate, GroupVerdict, ImpactReport, Nothing, impact};
pub use inputs::{About, GivenPlace, Input, Inputs, given_places};
pub use log::{Deed, Log, LogEntry, log};
pub use moment::Moment;
pub use movement::{Move, PanelMovement, movement};
pub use other_rubric::{RankingChange, RankingMove, RankingPlace, UnderRubric, ranking_change};
pub use others::Others;
pub use panel::{Panel, gather, revision_without_card};
pub use people::{FoundCandidate, People, Person};
pub use plan::{
    FEWEST_MET, FocusFrom, HUFFCUTT, Meeting, Plan, Planned, PlannedFocus, PlannedOrder, Planning,
    ReliabilityRow, Single, plan, single_reliability,
};
pub use profile::{Outline, OutlineAxis, Profile, ProfileMean, outlines, profiles};
pub use recommendation::{Nominee, Part, RecommendationReport, Step, recommendation, recommended};
pub use redaction::{Redaction, Told};
pub use retention::{Kept, RetentionReport, RetentionRow, RetentionState, retention};
pub use revisions::{Moved, RevisionEffect, revision_in_force};
pub use round_report::{RoundReport, round_report};
pub use rubric_diff::{
    Change, Field, How, Pairs, RubricDiff, Scorecards, Subject, Tag, TextChange, VersionAdvice,
    What, pairs, rubric_diff,
};
pub use standing::{
    Apart, ApartReason, Awaited, Row, SealedRow, SecondLookRow, Standing, Subtotal, TieRow,
    TotalFigure, WithdrawnRow, standing,
};
pub use status::{CellState, Status, StatusRow, status};
pub use team::{
    Apartness, CompetenceRow, Gain, Member, MemberChange, OwnView, Shift, Since, Team, since, team,
    usual_target,
};
pub use verification::{
    AgainstReport, InputChange, InputFate, RankingMatch, Verification, compare,
};
pub use weights::{
    IntervalRow, LeadsIf, PotentialCode, ShadowMissing, ShadowPlace, ShadowRow, ViewCode,
    WeightsReport, WeightsRow, weights,
};
