//! What lies over the sheet for a moment: help, the guide, finding, ticking, leaving.

use super::field::Field;

/// What lies over the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Overlay {
    /// All keys.
    Help { top: usize },
    /// Description, anchors and questions in full.
    Guide { top: usize },
    /// A criterion, as it is typed.
    Find { typed: Field, picked: usize },
    /// The competences of the open criterion.
    Ticks { picked: usize },
    /// Whether to leave.
    Leave { interrupted: bool },
    /// The folder for a copy of the draft.
    Folder(Field),
}

impl Overlay {
    pub(super) fn scroll(&mut self, by: isize) {
        match self {
            Self::Help { top } | Self::Guide { top } => *top = top.saturating_add_signed(by),
            Self::Find { picked, .. } | Self::Ticks { picked } => {
                *picked = picked.saturating_add_signed(by.signum());
            }
            Self::Leave { .. } | Self::Folder(_) => {}
        }
    }
}
