//! What another version of the rubric would say of a round.

use serde::Serialize;

use super::{Figure, Pairs, Panel, Person, Standing, Tag, TotalFigure, pairs, standing};
use crate::model::{Id, Marks, Rubric};
use crate::store::LoadedRound;

/// A round as if it had been begun with another rubric.
pub struct UnderRubric {
    /// The round with that rubric.
    pub loaded: LoadedRound,
    pairs: Pairs,
}

/// Where candidates would stand, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RankingChange {
    /// The round's rubric.
    pub old: Tag,
    /// The other one.
    pub new: Tag,
    /// Each candidate that may be seen and has scorecards, in the order of the new rubric.
    pub candidates: Vec<RankingMove>,
    /// Those whose scorecards this viewer may not see yet.
    pub sealed: Vec<Person>,
}

/// A candidate before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RankingMove {
    /// The candidate.
    pub candidate: Person,
    /// Under the round's rubric.
    pub old: RankingPlace,
    /// Under the other one.
    pub new: RankingPlace,
}

/// A place with its total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RankingPlace {
    /// The place; none below a minimum, and where the total is incomplete.
    pub place: Option<usize>,
    /// The total, 0 to 100; none where it is incomplete.
    pub total: Option<Figure>,
}

impl UnderRubric {
    /// The round under another rubric; `None` where its scores could not be read under it.
    #[must_use]
    pub fn new(loaded: &LoadedRound, rubric: Rubric) -> Option<Self> {
        let pairs = pairs(&loaded.rubric, &rubric);
        if pairs.kept.is_empty() || loaded.rubric.scale != rubric.scale {
            return None;
        }
        let mut round = loaded.round.clone();
        for focus in round.panel.iter_mut().flat_map(|one| &mut one.focus) {
            let old =
                loaded.rubric.criteria.iter().position(|one| one.id.as_str() == focus.as_str());
            let new = old.and_then(|at| pairs.after(at)).map(|at| rubric.criteria[at].id.as_str());
            if let Some(id) = new.and_then(|id| id.parse::<Id>().ok()) {
                *focus = id;
            }
        }
        let pin = rubric.pin();
        let loaded = LoadedRound { folder: loaded.folder.clone(), round, rubric, pin };
        Some(Self { loaded, pairs })
    }

    /// What the other rubric would say. Reworded criteria are taken to mean the
    /// same; a criterion that is new has no scores.
    #[must_use]
    pub fn standing(&self, panel: Panel<'_>) -> Standing {
        let under = Some(Tag::of(&self.loaded.rubric));
        Standing { under, ..standing(&self.panel(panel)) }
    }

    /// The panel, with its marks read under the other rubric.
    #[must_use]
    pub fn panel(&self, panel: Panel<'_>) -> Panel<'_> {
        let criteria = self.loaded.rubric.criteria.len();
        panel.under(&self.loaded, |marks| {
            let rating = |at| self.pairs.before(at).and_then(|before| marks.ratings[before]);
            Marks { ratings: (0..criteria).map(rating).collect(), ..marks }
        })
    }
}

/// What another rubric would change in a ranking.
#[must_use]
pub fn ranking_change(old: &Standing, new: &Standing, tags: (Tag, Tag)) -> RankingChange {
    let before = placed(old);
    let candidates = placed(new).into_iter().map(|(candidate, new)| {
        let old = before.iter().find(|(one, _)| one.id == candidate.id);
        let old = old.map_or(RankingPlace { place: None, total: None }, |(_, old)| old.clone());
        RankingMove { candidate, old, new }
    });
    let sealed = new.sealed.iter().map(|row| row.candidate.clone()).collect();
    RankingChange { old: tags.0, new: tags.1, candidates: candidates.collect(), sealed }
}

fn placed(standing: &Standing) -> Vec<(Person, RankingPlace)> {
    let rows = standing.rows.iter().map(|row| {
        let place = RankingPlace { place: Some(row.place), total: Some(row.total.clone()) };
        (row.candidate.clone(), place)
    });
    let apart = standing.apart.iter().map(|row| {
        let total = match &row.total {
            TotalFigure::Complete { total } => Some(total.clone()),
            TotalFigure::Range { .. } => None,
        };
        (row.candidate.clone(), RankingPlace { place: None, total })
    });
    rows.chain(apart).collect()
}
