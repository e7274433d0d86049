//! Questions answered as plain values: no widths, no colours, no markup.
//!
//! A report on people is made from [`Revealed`](crate::scoring::Revealed)
//! values only, so that none can show what its reader may not see.

mod agreement;
mod candidate;
mod comparison;
mod estimate;
mod figure;
mod inputs;
mod panel;
mod people;
mod profile;
mod standing;
mod status;

pub use agreement::{
    Agreement, AgreementOn, AlphaFigure, AlphaReading, CriterionAgreement, IccFigure, IccReading,
    IccValue, KendallFigure, agreement, agreement_on,
};
pub use candidate::{
    CandidateReport, CriterionReport, GroupReport, RatingReport, Voice, candidate_report,
};
pub use comparison::{Comparison, ComparisonRow, comparison};
pub use estimate::{Chance, ChanceBasis, Estimate, Limits, Measured};
pub use figure::Figure;
pub use inputs::{GivenPlace, Input, Inputs, given_places};
pub use panel::{Panel, gather};
pub use people::{FoundCandidate, People, Person};
pub use profile::{Outline, OutlineAxis, Profile, ProfileMean, outlines, profiles};
pub use standing::{
    Apart, ApartReason, Awaited, Row, SealedRow, SecondLookRow, Standing, Subtotal, TieRow,
    TotalFigure, WithdrawnRow, standing,
};
pub use status::{CellState, Status, StatusRow, status};
