//! What is left out of a report for readers who may not know it.

use serde::Serialize;

use super::{Agreement, CandidateReport, DecisionRow, Inputs, Panel, Person, Standing};
use crate::store::Identities;

/// What is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Redaction {
    /// Who the candidates and interviewers are: candidates keep their random id,
    /// interviewers are numbered in the order of the panel.
    pub names: Told,
    /// What candidates said and did, and the competences ticked.
    pub evidence: Told,
    /// What interviewers make of it: judgements, strengths, recommendations.
    pub judgement: Told,
}

/// Whether something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// It is in the report.
    #[default]
    Told,
    /// It is not.
    LeftOut,
}

impl Told {
    /// Whether it is left out.
    #[must_use]
    pub fn is_left_out(self) -> bool {
        self == Self::LeftOut
    }
}

impl Redaction {
    /// The panel without the names that this reader may not know.
    ///
    /// Reports made of it can't name a candidate: no name is in reach.
    #[must_use]
    pub fn without_names(self, panel: Panel<'_>) -> Panel<'_> {
        let mut panel = panel;
        if self.names.is_left_out() {
            panel.identities = Identities::default();
        }
        panel
    }

    /// One candidate's report without what is left out.
    #[must_use]
    pub fn apply(self, report: CandidateReport, panel: &Panel<'_>) -> CandidateReport {
        let mut report = report;
        let ratings = report.criteria.iter_mut().flat_map(|group| &mut group.criteria);
        for rating in ratings.flat_map(|criterion| &mut criterion.ratings) {
            if self.names.is_left_out() {
                number(&mut rating.interviewer, panel);
            }
            if self.evidence.is_left_out() {
                rating.evidence.clear();
                rating.ticks.clear();
            }
            if self.judgement.is_left_out() {
                rating.judgement.clear();
            }
            if let Some(revised) = rating.revised.as_mut().filter(|_| self.leaves_out_notes()) {
                LEFT_OUT.clone_into(&mut revised.reason);
            }
        }
        for voice in &mut report.voices {
            if self.names.is_left_out() {
                number(&mut voice.interviewer, panel);
            }
            if self.judgement.is_left_out() {
                voice.strengths.clear();
                voice.recommendation = None;
            }
            if self.leaves_out_notes() {
                voice.amended = voice.amended.take().map(|_| String::new());
                voice.notes.clear();
            }
        }
        report.decision.iter_mut().for_each(|decision| self.apply_to_decision(decision, panel));
        if let Some(reason) = report.withdrawn.as_mut().filter(|_| self.evidence.is_left_out()) {
            reason.clear();
        }
        report
    }

    /// The ranking without what is left out.
    #[must_use]
    pub(super) fn apply_to_standing(self, standing: Standing, panel: &Panel<'_>) -> Standing {
        let mut standing = standing;
        if self.names.is_left_out() {
            let sealed = standing.sealed.iter_mut();
            sealed.flat_map(|one| &mut one.waiting_for).for_each(|one| number(one, panel));
            standing.inputs = standing.inputs.take().map(Inputs::without_names);
        }
        standing.decisions.iter_mut().for_each(|decision| self.apply_to_decision(decision, panel));
        if self.evidence.is_left_out() {
            standing.withdrawn.iter_mut().for_each(|one| one.reason.clear());
        }
        standing
    }
}

impl Redaction {
    /// How far the interviewers agree, without what is left out.
    #[must_use]
    pub fn apply_to_agreement(self, agreement: Agreement, panel: &Panel<'_>) -> Agreement {
        let mut agreement = agreement;
        let moves = agreement.movement.iter_mut().flat_map(|movement| &mut movement.moves);
        for one in moves.filter(|_| self.names.is_left_out()) {
            number(&mut one.who, panel);
            number(&mut one.toward, panel);
        }
        agreement
    }
}

/// What stands where something was left out of a sentence.
const LEFT_OUT: &str = "…";

impl Redaction {
    /// Whether reasons are left out: they say what was heard and what was made of it.
    fn leaves_out_notes(self) -> bool {
        self.evidence.is_left_out() || self.judgement.is_left_out()
    }

    fn apply_to_decision(self, decision: &mut DecisionRow, panel: &Panel<'_>) {
        if self.names.is_left_out() {
            let seats = panel.loaded.round.panel.iter();
            let seat = decision.by.interviewer.as_ref().and_then(|id| {
                seats.clone().position(|one| one.id.as_str() == id).map(|at| (at + 1).to_string())
            });
            decision.by.name = seat.clone().unwrap_or_else(|| LEFT_OUT.to_owned());
            decision.by.interviewer = seat;
            decision.entered_by = decision.entered_by.take().map(|_| LEFT_OUT.to_owned());
        }
        if self.leaves_out_notes() {
            LEFT_OUT.clone_into(&mut decision.reason);
        }
    }
}

/// The interviewer as a number: their place in the panel, from 1.
fn number(person: &mut Person, panel: &Panel<'_>) {
    let seats = panel.loaded.round.panel.iter();
    let at = seats.enumerate().find(|(_, one)| one.id.as_str() == person.id).map(|(at, _)| at + 1);
    *person = Person {
        id: at.map_or_else(String::new, |at| at.to_string()),
        name: None,
        has_namesake: false,
    };
}
