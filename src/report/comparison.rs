//! Several candidates side by side.

use serde::Serialize;

use super::{CandidateReport, DecisionRow, Figure, Person, TotalFigure};

/// Candidates side by side, criterion by criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The candidates, in the order asked for.
    pub candidates: Vec<Person>,
    /// A row per criterion.
    pub rows: Vec<ComparisonRow>,
    /// The subtotal of each group, for each candidate.
    pub groups: Vec<ComparisonRow>,
    /// The total of each candidate.
    pub totals: Vec<TotalFigure>,
    /// The totals on the independent ratings, where revisions changed them.
    pub independent_totals: Vec<Option<TotalFigure>>,
    /// What was decided of them.
    pub decisions: Vec<DecisionRow>,
    /// The distance between the complete totals, where there are two or more.
    pub spread: Option<Figure>,
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComparisonRow {
    /// The criterion or group.
    pub id: String,
    /// The group it belongs to, or is.
    pub group: String,
    /// Each candidate's figure, in their order.
    pub figures: Vec<Option<Figure>>,
    /// The distance from the lowest to the highest, where two or more have one.
    pub spread: Option<Figure>,
}

/// Lays candidates side by side.
#[must_use]
pub fn comparison(reports: &[CandidateReport]) -> Comparison {
    let Some(first) = reports.first() else {
        return Comparison {
            candidates: Vec::new(),
            rows: Vec::new(),
            groups: Vec::new(),
            totals: Vec::new(),
            independent_totals: Vec::new(),
            decisions: Vec::new(),
            spread: None,
        };
    };
    let mut rows = Vec::new();
    for (g, group) in first.criteria.iter().enumerate() {
        for (c, criterion) in group.criteria.iter().enumerate() {
            let figures = reports.iter().map(|one| one.criteria[g].criteria[c].mean.clone());
            rows.push(row(&criterion.criterion, &group.group, figures.collect()));
        }
    }
    let groups = first.groups.iter().enumerate().map(|(g, group)| {
        let figures = reports.iter().map(|one| one.groups[g].total.clone());
        row(&group.group, &group.group, figures.collect())
    });
    Comparison {
        candidates: reports.iter().map(|one| one.candidate.clone()).collect(),
        rows,
        groups: groups.collect(),
        totals: reports.iter().map(|one| one.total.clone()).collect(),
        independent_totals: reports.iter().map(|one| one.independent_total.clone()).collect(),
        decisions: reports.iter().filter_map(|one| one.decision.clone()).collect(),
        spread: spread(
            &reports.iter().map(|one| one.total.complete().cloned()).collect::<Vec<_>>(),
        ),
    }
}

fn row(id: &str, group: &str, figures: Vec<Option<Figure>>) -> ComparisonRow {
    let spread = spread(&figures);
    ComparisonRow { id: id.to_owned(), group: group.to_owned(), figures, spread }
}

/// The distance from the lowest to the highest figure there is.
fn spread(figures: &[Option<Figure>]) -> Option<Figure> {
    let mut known: Vec<&Figure> = figures.iter().flatten().collect();
    known.sort();
    match known.as_slice() {
        [lowest, .., highest] => Some(Figure(highest.0.clone() - lowest.0.clone())),
        _ => None,
    }
}
