//! What an interviewer can do in an interview, and what may come of it.

use crate::model::{CompetenceId, Rating, Recommendation};

/// Where an interview is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// At a criterion, by its position among those asked.
    Criterion(usize),
    /// At the whole sheet, with what is missing.
    Review,
    /// At the free line on strengths.
    Strengths,
    /// At the overall recommendation, the last thing asked.
    Recommendation,
    /// Done: submit or keep.
    Finish,
}

/// What the interviewer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Answers the open criterion: a rating, a note, a judgement, or several of them.
    /// Notes are added to what is there.
    Answer {
        /// The rating, if one was given.
        rating: Option<Rating>,
        /// What the candidate said or did; may be empty.
        evidence: String,
        /// What the interviewer makes of it; may be empty.
        judgement: String,
    },
    /// Puts another text in place of the evidence.
    ReplaceEvidence(String),
    /// Puts another text in place of the judgement.
    ReplaceJudgement(String),
    /// Gives the open criterion a rating, or takes it away, and stays there.
    Rate(Option<Rating>),
    /// Puts a text as it now stands in its place, and stays there: what a face
    /// with text fields does at every key. What is written in one go is taken
    /// back in one go.
    Write(Place, String),
    /// Adds a line to the running notes.
    Note(String),
    /// Takes running notes, by position, over into the evidence of the open
    /// criterion, each with its time.
    Send(Vec<usize>),
    /// Strikes out a running note, by position.
    Strike(usize),
    /// Ticks competences, or unticks them if they were ticked.
    Tick(Vec<CompetenceId>),
    /// Goes on from a criterion that has its rating, or from a later step.
    Continue,
    /// Goes one step back.
    Back,
    /// Goes on without an answer.
    Skip,
    /// Goes to a criterion, by its position among those asked.
    Jump(usize),
    /// Goes to the whole sheet.
    Review,
    /// Marks what has no rating as not asked.
    MarkMissing,
    /// Takes the last change back.
    Undo,
    /// Writes the free line on strengths.
    Strengths(String),
    /// Gives, or leaves open, the overall recommendation.
    Recommend(Option<Recommendation>),
}

/// A text that can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The evidence of the open criterion.
    Evidence,
    /// The judgement on the open criterion.
    Judgement,
    /// The free line on strengths.
    Strengths,
}

/// What came of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The criterion at this position holds something new. The draft must be
    /// saved before anything else is asked.
    Answered {
        /// The position among those asked.
        at: usize,
        /// Whether to ask, once and kindly, for evidence of a score at the end of the scale.
        wants_evidence: bool,
    },
    /// The running notes hold something else.
    Noted,
    /// A later step holds something new.
    Written,
    /// Another step is open; nothing was answered.
    Moved,
    /// The last change was taken back.
    Undone,
    /// There was nothing to do.
    Nothing,
}
