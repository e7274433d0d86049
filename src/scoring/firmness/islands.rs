//! Candidates and interviewers whom no chain of shared interviews connects.

use std::collections::{BTreeMap, HashMap};

use crate::model::{Interviewer, InterviewerId};
use crate::scoring::noise::Cards;

/// Candidates and interviewers connected among themselves only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Island {
    /// Positions of the cards given.
    pub candidates: Vec<usize>,
    /// Who scored them, in the order of the panel.
    pub interviewers: Vec<InterviewerId>,
}

/// The groups that share nobody, if there are several, and for each candidate its group.
pub(super) fn islands(panel: &[Interviewer], cards: &[Cards<'_>]) -> (Vec<Island>, Vec<usize>) {
    let mut group_of_seat: Vec<usize> = (0..panel.len()).collect();
    let seats: HashMap<&InterviewerId, usize> =
        panel.iter().enumerate().map(|(seat, one)| (&one.id, seat)).collect();
    let seat = |cards: &Cards<'_>| -> Vec<usize> {
        cards.marks.iter().filter_map(|card| seats.get(&card.interviewer).copied()).collect()
    };
    for one in cards {
        let met = seat(one);
        let Some(least) = met.iter().map(|seat| group_of_seat[*seat]).min() else { continue };
        for joined in met.into_iter().map(|seat| group_of_seat[seat]).collect::<Vec<_>>() {
            for group in group_of_seat.iter_mut().filter(|group| **group == joined) {
                *group = least;
            }
        }
    }
    let of: Vec<usize> = cards
        .iter()
        .map(|one| seat(one).first().map_or(usize::MAX, |seat| group_of_seat[*seat]))
        .collect();
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, group) in of.iter().enumerate() {
        groups.entry(*group).or_default().push(at);
    }
    if groups.len() < 2 {
        return (Vec::new(), of);
    }
    let islands = groups.into_iter().map(|(group, candidates)| Island {
        candidates,
        interviewers: panel
            .iter()
            .zip(&group_of_seat)
            .filter(|(_, own)| **own == group)
            .map(|(one, _)| one.id.clone())
            .collect(),
    });
    (islands.collect(), of)
}
