//! When a decision departs from the ranking.

use super::Ranking;
use crate::model::{CandidateId, Verdict};

/// How a decision departs from the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Departure {
    /// An offer, while these are placed better and have none; best first.
    PassedOver(Vec<CandidateId>),
    /// An offer to somebody without a place.
    WithoutPlace,
    /// A rejection of the first, or of one of those who share the first place.
    LeaderRejected,
}

/// Whether and how a decision on a candidate departs from the ranking.
///
/// # Method
/// An offer departs if the candidate has no place, or if somebody with a
/// smaller place has no offer. A rejection departs if the candidate is first
/// and nobody who shares that place has an offer. A hold never departs. Those
/// who withdrew are in no ranking and are not passed over.
#[must_use]
pub fn departure(
    verdict: Verdict,
    candidate: &CandidateId,
    ranking: &Ranking,
    has_offer: impl Fn(&CandidateId) -> bool,
) -> Option<Departure> {
    let place_of = |id: &CandidateId| {
        let placed = ranking.placed.iter().find(|one| one.assessment.candidate == *id);
        placed.map(|one| one.place)
    };
    let place = place_of(candidate);
    match (verdict, place) {
        (Verdict::Hold, _) | (Verdict::Reject, None) => None,
        (Verdict::Offer, None) => Some(Departure::WithoutPlace),
        (Verdict::Offer, Some(place)) => {
            let better = ranking.placed.iter().take_while(|one| one.place < place);
            let ids = better.map(|one| &one.assessment.candidate);
            let passed_over: Vec<CandidateId> = ids.filter(|id| !has_offer(id)).cloned().collect();
            (!passed_over.is_empty()).then_some(Departure::PassedOver(passed_over))
        }
        (Verdict::Reject, Some(place)) => {
            let first = ranking.placed.iter().take_while(|one| one.place == 1);
            let offered = first.map(|one| &one.assessment.candidate).any(&has_offer);
            (place == 1 && !offered).then_some(Departure::LeaderRejected)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Departure, departure};
    use crate::model::{CandidateId, Ratio, Verdict};
    use crate::scoring::{Assessment, Coverage, Placed, Ranking, Total};

    fn id(text: &str) -> CandidateId {
        text.parse().expect("an id")
    }

    /// a first, b and c share the second place, d is fourth.
    fn ranking(order: &[(&str, usize)]) -> Ranking {
        let placed = order.iter().map(|(candidate, place)| Placed {
            place: *place,
            assessment: Assessment {
                candidate: id(candidate),
                means: Vec::new(),
                total: Total::Complete(Ratio::whole(50)),
                below_minimum: Vec::new(),
                cards: 1,
                coverage: Coverage { scored: 1, possible: 1 },
            },
        });
        Ranking {
            placed: placed.collect(),
            below_minimum: Vec::new(),
            incomplete: Vec::new(),
            ties: Vec::new(),
            second_looks: Vec::new(),
        }
    }

    const PLACES: [(&str, usize); 4] = [("a", 1), ("b", 2), ("c", 2), ("d", 4)];

    fn of(verdict: Verdict, candidate: &str, offered: &[&str]) -> Option<Departure> {
        let has_offer = |one: &CandidateId| offered.contains(&one.as_str());
        departure(verdict, &id(candidate), &ranking(&PLACES), has_offer)
    }

    #[test]
    fn an_offer_passes_over_those_placed_better_who_have_none() {
        assert_eq!(of(Verdict::Offer, "a", &[]), None);
        assert_eq!(of(Verdict::Offer, "b", &[]), Some(Departure::PassedOver(vec![id("a")])));
        assert_eq!(of(Verdict::Offer, "c", &["a"]), None);
        let over = Departure::PassedOver(vec![id("b"), id("c")]);
        assert_eq!(of(Verdict::Offer, "d", &["a"]), Some(over));
        assert_eq!(of(Verdict::Offer, "elsewhere", &["a"]), Some(Departure::WithoutPlace));
    }

    #[test]
    fn rejecting_the_first_departs_unless_an_equal_has_the_offer() {
        assert_eq!(of(Verdict::Reject, "a", &[]), Some(Departure::LeaderRejected));
        assert_eq!(of(Verdict::Reject, "b", &[]), None);
        let tied = ranking(&[("a", 1), ("b", 1)]);
        let reject = |offered: &str| {
            departure(Verdict::Reject, &id("a"), &tied, |one| one.as_str() == offered)
        };
        assert_eq!(reject("b"), None);
        assert_eq!(reject("nobody"), Some(Departure::LeaderRejected));
    }

    #[test]
    fn to_hold_never_departs() {
        assert_eq!(of(Verdict::Hold, "a", &[]), None);
        assert_eq!(of(Verdict::Hold, "elsewhere", &[]), None);
    }
}
