//! What the sheet's state is made of, and what it asks of the loop around it.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use super::super::{Ending, Place};
use crate::text::Glyphs;

pub(super) type Moment = DateTime<FixedOffset>;

/// What the head of the sheet says of the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Who is interviewed.
    pub name: String,
    /// What the rubric is called.
    pub rubric: String,
    /// How many minutes the interview is planned for.
    pub minutes: u32,
    /// From when on the minutes are counted.
    pub since: Moment,
    /// Whether to colour.
    pub colour: bool,
    /// What signs and lines are made of.
    pub glyphs: Glyphs,
}

/// What the sheet wants done that it can't do itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Nothing.
    Nothing,
    /// To be left.
    Leave(Ending),
    /// To step aside until it is called back.
    Suspend,
    /// This text on the clipboard.
    Copy(String),
    /// A copy of the draft in this folder.
    SaveTo(PathBuf),
    /// The mouse for the sheet, or for selecting text.
    Mouse(Mouse),
    /// Everything drawn anew.
    Redraw,
}

/// Whose the mouse is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// Clicks come to the sheet.
    Sheet,
    /// The terminal selects text with it.
    Terminal,
}

/// Whether what is on the sheet is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was changed yet.
    Fresh,
    /// On its way.
    Saving,
    /// On disk, since this time of day.
    Saved(String),
    /// In memory only.
    NotSaved,
    /// Practice: nothing is kept on purpose.
    Practice,
}

/// Where keys go while a criterion is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// Digits score, signs command, letters begin to write.
    Keys,
    /// Into a text.
    Text(Place),
    /// Into the running notes.
    Notes,
}

/// What was said last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) tone: Tone,
}

/// How it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Good,
    Alarm,
}

/// A score of several digits under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) digits: String,
    /// Whether the digits so far changed the rating.
    pub(super) changed: bool,
    pub(super) wants_evidence: bool,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Criterion(usize),
    Text(Place),
    Notes,
    Item(usize),
}
