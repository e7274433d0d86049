//! Which criterion of the new rubric is which of the old one.

use crate::model::{Criterion, Rubric};

/// The criteria that two rubrics share.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairs {
    /// Positions in the old and in the new rubric, in the order of the new one.
    pub kept: Vec<(usize, usize)>,
    /// Positions in the new rubric of those that left their place among the others.
    pub moved: Vec<usize>,
}

impl Pairs {
    /// Where a criterion of the new rubric stood in the old one; `None` if it is new.
    #[must_use]
    pub fn before(&self, new: usize) -> Option<usize> {
        self.kept.iter().find(|(_, at)| *at == new).map(|(before, _)| *before)
    }

    /// Where a criterion of the old rubric stands in the new one; `None` if it is gone.
    #[must_use]
    pub fn after(&self, old: usize) -> Option<usize> {
        self.kept.iter().find(|(before, _)| *before == old).map(|(_, at)| *at)
    }

    /// The criteria of the old rubric, of which there are so many, that are gone.
    pub fn removed(&self, old: usize) -> impl Iterator<Item = usize> + '_ {
        (0..old).filter(|at| self.after(*at).is_none())
    }
}

/// Pairs the criteria of two rubrics: by id, then by equal names, then by equal anchors.
///
/// A name or a set of anchors that occurs twice among those left over pairs nothing.
#[must_use]
pub fn pairs(old: &Rubric, new: &Rubric) -> Pairs {
    let mut kept: Vec<(usize, usize)> = Vec::new();
    for (at, criterion) in new.criteria.iter().enumerate() {
        if let Some(before) = old.position(&criterion.id) {
            kept.push((before, at));
        }
    }
    let tests: [fn(&Criterion, &Criterion) -> bool; 2] =
        [|one, other| one.name == other.name, |one, other| one.anchors == other.anchors];
    for same in tests {
        let free = |kept: &[(usize, usize)]| {
            let old = (0..old.criteria.len()).filter(|at| kept.iter().all(|one| one.0 != *at));
            let new = (0..new.criteria.len()).filter(|at| kept.iter().all(|one| one.1 != *at));
            (old.collect::<Vec<usize>>(), new.collect::<Vec<usize>>())
        };
        let (free_old, free_new) = free(&kept);
        for at in &free_new {
            let like = |before: &&usize| same(&old.criteria[**before], &new.criteria[*at]);
            let twins = free_new
                .iter()
                .filter(|other| same(&new.criteria[**other], &new.criteria[*at]))
                .count();
            let mut found = free_old.iter().filter(like);
            if let (Some(before), None, 1) = (found.next(), found.next(), twins) {
                kept.push((*before, *at));
            }
        }
    }
    kept.sort_unstable_by_key(|(_, at)| *at);
    let moved = moved(&kept);
    Pairs { kept, moved }
}

/// Those outside the longest run that kept its order.
///
/// # Method
/// The longest increasing subsequence of the old positions, by the plain
/// table; a rubric has at most 200 criteria.
fn moved(kept: &[(usize, usize)]) -> Vec<usize> {
    let mut length = vec![1; kept.len()];
    let mut previous: Vec<Option<usize>> = vec![None; kept.len()];
    for at in 0..kept.len() {
        for before in 0..at {
            if kept[before].0 < kept[at].0 && length[before] + 1 > length[at] {
                length[at] = length[before] + 1;
                previous[at] = Some(before);
            }
        }
    }
    let longest = length.iter().max();
    let mut at = longest.and_then(|longest| length.iter().position(|one| one == longest));
    let mut stayed = vec![false; kept.len()];
    while let Some(here) = at {
        stayed[here] = true;
        at = previous[here];
    }
    kept.iter().zip(stayed).filter(|(_, stayed)| !stayed).map(|((_, new), _)| *new).collect()
}
