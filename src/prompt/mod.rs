//! Asking people: the interview as a pure step machine, and the faces it has.

mod answer;
mod editor;
mod emergency;
mod find;
mod interview;
mod keeper;
mod line_face;
pub mod live;
mod prompter;
mod scripted;
mod sheet;
mod terminal;

pub use answer::{Doubt, Understood, understand};
pub use emergency::Emergency;
pub use find::{Found, find_among, find_criterion, matching_criteria};
pub use interview::{Asking, Entry, Interview, Outcome, Place, Step, time_mark};
pub use keeper::{Keeper, Kept};
pub use line_face::{Ending, LineFace};
pub use prompter::{Line, Prompter, Stop};
pub use scripted::{Reply, Scripted};
pub use sheet::{
    FinishChoice, finish_items, rating_lines, recommendation_choices, recommendation_words,
    sheet_lines,
};
pub use terminal::Terminal;
