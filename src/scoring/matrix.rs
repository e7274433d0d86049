//! Candidates × interviewers: who gave what, as the floor of statistics wants it.

use std::collections::BTreeMap;

use crate::model::{CandidateId, InterviewerId, Marks, Ratio, Round, Rubric};
use crate::stats::ratings::Ratings;
use crate::stats::undefined::Undefined;

use super::{assess, subtotal};

/// What each interviewer gave each candidate; a row per candidate, a column per interviewer.
///
/// # Invariants
/// Only candidates and interviewers with at least one figure are there:
/// candidates sorted by id, interviewers in the order of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The candidates, one per row.
    pub candidates: Vec<CandidateId>,
    /// The interviewers, one per column.
    pub interviewers: Vec<InterviewerId>,
    /// The figures; `None` where an interviewer gave none.
    pub rows: Vec<Vec<Option<Ratio>>>,
}

impl Matrix {
    /// The scores on one criterion, on the rubric's scale.
    #[must_use]
    pub fn of_criterion(round: &Round, at: usize, marks: &[&Marks]) -> Self {
        Self::of(round, marks, |card| {
            let score = card.ratings.get(at).copied().flatten()?.score()?;
            Some(Ratio::whole(score.number()))
        })
    }

    /// Each interviewer's own total of each candidate, 0 to 100, as if nobody else had asked.
    ///
    /// # Method
    /// The total over those criteria that everybody who met the candidate scored: totals of
    /// different criteria would differ where the interviewers do not. Where these criteria
    /// carry less than half of all weight, the candidate has no such totals. A scorecard
    /// without a single score takes no part.
    ///
    /// # Examples
    /// Weights 3 and 1; one interviewer gave 8 and nothing, another 6 and 2. They are
    /// compared on the first criterion alone, which carries 3/4: 80 against 60.
    #[must_use]
    pub fn of_totals(round: &Round, rubric: &Rubric, marks: &[&Marks]) -> Self {
        let score = |card: &Marks, at: usize| card.ratings.get(at).copied().flatten()?.score();
        let scored_anything =
            |card: &Marks| (0..card.ratings.len()).any(|at| score(card, at).is_some());
        let mut sorted: Vec<&Marks> =
            marks.iter().copied().filter(|card| scored_anything(card)).collect();
        sorted.sort_by(|one, other| one.candidate.cmp(&other.candidate));
        let mut shared: BTreeMap<&CandidateId, Vec<usize>> = BTreeMap::new();
        for cards in sorted.chunk_by(|one, other| one.candidate == other.candidate) {
            let scored = |at: usize| cards.iter().all(|card| score(card, at).is_some());
            let common: Vec<usize> = (0..rubric.criteria.len()).filter(|at| scored(*at)).collect();
            let weight: Ratio =
                common.iter().map(|at| rubric.criteria[*at].weight.ratio().clone()).sum();
            if weight * Ratio::whole(2) >= rubric.total_weight() {
                shared.extend(cards.first().map(|card| (&card.candidate, common)));
            }
        }
        Self::of(round, marks, |card| {
            let common = shared.get(&card.candidate)?;
            let alone = assess(rubric, &round.panel, &card.candidate, &[card]);
            subtotal(rubric, &alone, common.iter().copied())
        })
    }

    fn of(round: &Round, marks: &[&Marks], figure: impl Fn(&Marks) -> Option<Ratio>) -> Self {
        let seat = |id: &InterviewerId| round.panel.iter().position(|one| one.id == *id);
        let mut given: Vec<(&CandidateId, usize, Ratio)> = marks
            .iter()
            .filter_map(|card| Some((&card.candidate, seat(&card.interviewer)?, figure(card)?)))
            .collect();
        given.sort_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
        let mut seats: Vec<usize> = given.iter().map(|(_, seat, _)| *seat).collect();
        seats.sort_unstable();
        seats.dedup();
        let (mut candidates, mut rows) = (Vec::new(), Vec::new());
        for of_one in given.chunk_by(|one, other| one.0 == other.0) {
            let mut row = vec![None; seats.len()];
            for (_, seat, figure) in of_one {
                if let Ok(column) = seats.binary_search(seat) {
                    row[column] = Some(figure.clone());
                }
            }
            candidates.extend(of_one.first().map(|(id, _, _)| (*id).clone()));
            rows.push(row);
        }
        let interviewers = seats.into_iter().map(|seat| round.panel[seat].id.clone()).collect();
        Self { candidates, interviewers, rows }
    }

    /// The same as numbers: units are candidates, raters are interviewers.
    ///
    /// # Errors
    /// That a figure is too large for a number; scores and totals never are.
    pub fn ratings(&self) -> Result<Ratings, Undefined> {
        let rows: Vec<Vec<Option<f64>>> = self
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.as_ref().map(Ratio::approximate)).collect())
            .collect();
        Ratings::from_rows(&rows)
    }

    /// How many candidates have a figure from every interviewer who is there.
    #[must_use]
    pub fn met_by_all(&self) -> usize {
        self.rows.iter().filter(|row| row.iter().all(Option::is_some)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::Matrix;
    use crate::model::{Marks, Ratio, Round, Rubric};
    use crate::scoring::testing::{card, rubric};
    use crate::store::{Source, read_round};

    fn ground() -> (Round, Rubric) {
        let round = r#"format = 1
id = "r-1"
title = "T"
rubric = { id = "r", version = "1.0.0", digest = "00000000000000000000000000000000" }
created = 2026-01-01T00:00:00Z
[[interviewer]]
id = "kari"
[[interviewer]]
id = "nobody"
[[interviewer]]
id = "ola"
"#;
        let round = read_round(&Source::new("round.toml", round)).expect("a round");
        (round, rubric(&["weight = 3", ""]))
    }

    #[test]
    fn only_who_gave_something_has_a_place() {
        let (round, rubric) = ground();
        let cards = [
            card(&rubric, "y", "ola", &[Some(4), Some(8)]),
            card(&rubric, "x", "kari", &[Some(8), None]),
            card(&rubric, "x", "ola", &[Some(6), Some(2)]),
        ];
        let cards: Vec<&Marks> = cards.iter().collect();
        let scores = Matrix::of_criterion(&round, 0, &cards);
        assert_eq!(scores.interviewers.len(), 2);
        let whole = |number| Some(Ratio::whole(number));
        assert_eq!(scores.rows, [vec![whole(8), whole(6)], vec![None, whole(4)]]);
        assert_eq!(scores.met_by_all(), 1);
    }

    #[test]
    fn totals_are_compared_on_what_all_scored() {
        let (round, rubric) = ground();
        let cards = [
            card(&rubric, "x", "kari", &[Some(8), None]),
            card(&rubric, "x", "ola", &[Some(6), Some(2)]),
            // What they share carries a quarter of the weight: too little.
            card(&rubric, "y", "kari", &[None, Some(3)]),
            card(&rubric, "y", "ola", &[Some(6), Some(2)]),
            card(&rubric, "z", "ola", &[Some(6), Some(2)]),
        ];
        let cards: Vec<&Marks> = cards.iter().collect();
        let totals = Matrix::of_totals(&round, &rubric, &cards);
        let whole = |number| Some(Ratio::whole(number));
        // (3·60 + 1·20) / 4 is 50.
        assert_eq!(totals.rows, [vec![whole(80), whole(60)], vec![None, whole(50)]]);
    }

    #[test]
    fn a_card_without_a_score_takes_nothing_from_the_others() {
        let (round, rubric) = ground();
        let cards = [
            card(&rubric, "x", "kari", &[None, None]),
            card(&rubric, "x", "ola", &[Some(6), Some(2)]),
        ];
        let cards: Vec<&Marks> = cards.iter().collect();
        let totals = Matrix::of_totals(&round, &rubric, &cards);
        assert_eq!(totals.rows, [vec![Some(Ratio::whole(50))]]);
    }
}
