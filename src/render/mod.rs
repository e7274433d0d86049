//! Report values turned into what people and programs read.
//!
//! One typed table feeds terminal, Markdown and CSV; one place formats
//! numbers, one makes text safe for each of them.

mod agreement;
mod candidate;
pub mod chart;
mod csv;
mod debrief;
mod decisions;
mod diagnostics;
mod disclosure;
mod document;
mod erasure;
mod excerpt;
mod explanation;
mod findings;
mod firmness;
mod guide;
mod habits;
mod impact;
mod json;
mod lists;
mod log;
mod markdown;
mod moments;
mod names;
mod numbers;
mod page;
mod pictures;
mod plan;
mod recommendation;
mod retention;
mod rubric_diff;
mod rubric_facts;
mod standing;
mod structure;
mod team;
mod terminal;
mod undefined;
mod verification;
mod weights;

pub use self::csv::{CsvKind, to_csv};
pub use agreement::{Detail, agreement_document, agreement_table};
pub use candidate::{candidate_document, candidate_table, comparison_document, comparison_table};
pub use debrief::{debrief_document, debrief_table};
pub use decisions::{decision_section, decision_sentence, departure_sentence, revision_sentence};
pub use diagnostics::{Diagnostics, finding_json};
pub use disclosure::{disclosure_document, disclosure_table};
pub use document::{Align, Block, Cell, Column, Document, Table};
pub use erasure::{
    erasure_document, holdings_document, holdings_table, left_document, left_table, purge_document,
    purge_table,
};
pub use explanation::{explanation_document, explanation_table};
pub use findings::{findings_table, to_github, to_sarif};
pub use guide::{guide_document, rubric_document};
pub use habits::{habits_document, habits_table};
pub use impact::{impact_document, impact_table};
pub use json::to_json;
pub use lists::{candidates_table, panel_table, rubrics_table, status_document, status_table};
pub use log::{log_document, log_table};
pub use markdown::to_markdown;
pub use moments::{day, day_and_time};
pub use names::Names;
pub use numbers::{adding_up, decimal, grouped, percent, places_that_tell_apart};
pub use page::{PageOf, feedback_page, generator, guide_page, is_page, report_page, team_page};
pub use pictures::{
    contribution_bars, outline_charts, score_strips, spider, standing_charts, total_bars,
};
pub use plan::{plan_document, plan_table};
pub use recommendation::{recommendation_document, recommendation_table};
pub use retention::{period_in_words, retention_document, retention_table};
pub use rubric_diff::{
    ranking_change_document, ranking_change_table, rubric_diff_document, rubric_diff_table,
};
pub use rubric_facts::rubric_facts;
pub use standing::{standing_document, standing_table};
pub use structure::{structure_document, structure_json, structure_score, structure_table};
pub use team::{team_document, team_table};
pub use terminal::to_terminal;
pub use undefined::undefined_reason;
pub use verification::{verification_document, verification_table};
pub use weights::{weights_document, weights_table};
