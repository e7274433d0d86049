//! What one person may be told of their own interviews: nothing of others, nobody's vote.

use serde::Serialize;

use super::{About, CandidateReport, Figure, Inputs, Panel, Person, Profile, Redaction};

/// One person's feedback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feedback {
    /// The candidate.
    pub candidate: Person,
    /// How many interviewers it comes from.
    pub interviewers: usize,
    /// What was left out.
    pub redacted: Redaction,
    /// The criteria, in the order of the rubric's groups.
    pub criteria: Vec<FeedbackCriterion>,
    /// What the candidate brings that no criterion asks for.
    pub strengths: Vec<String>,
    /// What it was made from.
    pub fingerprint: String,
    /// The same, for the block that a page carries.
    #[serde(skip)]
    pub inputs: Inputs,
    /// What the figures are drawn from.
    #[serde(skip)]
    pub profile: Profile,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeedbackCriterion {
    /// The group.
    pub group: String,
    /// The criterion.
    pub criterion: String,
    /// The mean score, on the rubric's scale.
    pub mean: Option<Figure>,
    /// What was written, sorted so that its order says nothing of who wrote it.
    pub notes: Vec<FeedbackNote>,
}

/// What one interviewer wrote; not which.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FeedbackNote {
    /// What the candidate said or did.
    pub evidence: String,
    /// What was made of it.
    pub judgement: String,
}

/// The feedback for a candidate, from the report on them.
#[must_use]
pub fn feedback_on(report: CandidateReport, panel: &Panel<'_>, redaction: Redaction) -> Feedback {
    let mut report = redaction.apply(report, panel);
    if redaction.names.is_left_out() {
        report.candidate.name = None;
    }
    let profile = report.profile(&panel.loaded.rubric);
    let own = report.candidate.id.parse().ok();
    let inputs = Inputs::of(panel);
    let about = own.map_or(About::Round, About::Candidate);
    // The names of the files say who asked.
    let inputs = inputs.about(&about).without_names();
    let criteria = report.criteria.into_iter().flat_map(|group| {
        let of = group.group;
        group.criteria.into_iter().map(move |one| {
            let notes = one.ratings.into_iter().map(|rating| FeedbackNote {
                evidence: rating.evidence,
                judgement: rating.judgement,
            });
            let mut notes: Vec<FeedbackNote> =
                notes.filter(|it| !it.evidence.is_empty() || !it.judgement.is_empty()).collect();
            notes.sort();
            FeedbackCriterion { group: of.clone(), criterion: one.criterion, mean: one.mean, notes }
        })
    });
    let mut strengths: Vec<String> = report.voices.iter().map(|it| it.strengths.clone()).collect();
    strengths.retain(|text| !text.is_empty());
    strengths.sort();
    Feedback {
        criteria: criteria.collect(),
        candidate: report.candidate,
        interviewers: report.voices.len(),
        redacted: redaction,
        strengths,
        fingerprint: inputs.fingerprint().to_string(),
        inputs,
        profile,
    }
}
