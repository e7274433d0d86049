//! What happened to a candidate, in the order in which it did.

use super::{CardState, DisclosureSource, Entry, EntryKind, criterion_name, interviewer};
use crate::model::{CandidateId, Decider, Rating, Scorecard, Verdict};
use crate::report::{Moment, Panel};

/// Everything that was done, by whom, with the words about it that may be told.
pub(super) fn entries(
    panel: &Panel<'_>,
    source: &DisclosureSource<'_>,
    cards: &[(&Scorecard, CardState)],
) -> Vec<Entry> {
    let told = source.regime.tells_assessments();
    let assessed = |text: &str| match told {
        true => source.others.left_out_of(text),
        false => String::new(),
    };
    let plain = |text: &str| source.others.left_out_of(text);
    let by = |by: &Decider| match by {
        Decider::Interviewer(id) => interviewer(panel, source, id),
        Decider::Other(name) => plain(name),
    };
    let mut entries = Vec::new();
    let mut add = |at, what, by: Option<String>, text: String| {
        entries.push(Entry { at: Moment(at), what, by, text });
    };
    if let Some(candidate) = panel.candidate(source.candidate) {
        add(candidate.added, EntryKind::Added, None, String::new());
        if let Some(withdrawal) = &candidate.withdrawn {
            let by = withdrawal.by.as_ref().map(by);
            add(withdrawal.at, EntryKind::Withdrawn, by, plain(&withdrawal.reason));
        }
        if let Some(hold) = &candidate.hold {
            add(hold.at, EntryKind::Held, None, plain(&hold.reason));
        }
    }
    for (card, _) in cards {
        let by = Some(interviewer(panel, source, &card.interviewer));
        if card.amendment.is_none() {
            add(card.started, EntryKind::Interviewed, by.clone(), String::new());
        }
        if let Some(submitted) = card.submitted {
            match &card.amendment {
                None => add(submitted, EntryKind::Submitted, by, String::new()),
                Some(one) => add(submitted, EntryKind::Amended, by, assessed(&one.reason)),
            }
        }
    }
    let own = |id: &CandidateId| id == source.candidate;
    for revision in panel.revisions.as_slice().iter().filter(|one| own(&one.candidate)) {
        let by = Some(interviewer(panel, source, &revision.interviewer));
        let text = match revision.rating {
            Rating::Score(score) if told => {
                let criterion = criterion_name(panel, source, &revision.criterion);
                let reason = source.others.left_out_of(&revision.reason);
                format!("{criterion}: {}. {reason}", score.number())
            }
            _ => assessed(&revision.reason),
        };
        add(revision.at, EntryKind::Revised, by, text);
    }
    for decision in panel.decisions.as_slice().iter().filter(|one| own(&one.candidate)) {
        let what = match decision.verdict {
            Verdict::Offer => EntryKind::Offered,
            Verdict::Hold => EntryKind::LeftOpen,
            Verdict::Reject => EntryKind::Rejected,
        };
        add(decision.at, what, Some(by(&decision.by)), assessed(&decision.reason));
    }
    entries.sort();
    entries
}
