//! How far the interviewers agree, on the totals and on each criterion.

use serde::Serialize;

use super::{Chance, Estimate, Limits, Measured, Panel, PanelMovement, movement};
use crate::model::Marks;
use crate::scoring::Matrix;
use crate::stats::alpha::{Level, alpha};
use crate::stats::bootstrap::bootstrap;
use crate::stats::icc::{Form, icc};
use crate::stats::kendall::concordance;
use crate::stats::ratings::Ratings;
use crate::stats::stream::Simulation;
use crate::stats::threads::Threads;
use crate::stats::undefined::Undefined;

/// How far the interviewers agree, as far as one viewer may see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// What the round is called.
    pub title: String,
    /// The seed of all that is drawn.
    pub seed: u64,
    /// How many times the candidates were drawn anew, and orders.
    pub draws: usize,
    /// On the interviewers' own totals, 0 to 100.
    pub totals: AgreementOn,
    /// On the scores of each criterion.
    pub criteria: Vec<CriterionAgreement>,
    /// How many candidates are sealed for this viewer, and so left out.
    pub sealed: usize,
    /// How many of the scorecards replaced an earlier one of the same interviewer.
    pub amended: usize,
    /// How far the panel moved in its talk; all other figures are on the independent ratings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub movement: Option<PanelMovement>,
}

/// How far the interviewers agree on a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CriterionAgreement {
    /// The criterion.
    pub criterion: String,
    /// The figures.
    #[serde(flatten)]
    pub agreement: AgreementOn,
}

/// How far interviewers agree on one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgreementOn {
    /// How many candidates have at least one figure.
    pub candidates: usize,
    /// How many interviewers gave at least one.
    pub interviewers: usize,
    /// How many candidates have a figure from each of these interviewers.
    pub met_by_all: usize,
    /// Krippendorff's alpha, interval level; ratings may be missing.
    pub alpha: Measured<AlphaFigure>,
    /// The six intraclass correlations, over the candidates met by all.
    pub icc: Vec<IccFigure>,
    /// Kendall's W, over the candidates met by all.
    pub kendall: Measured<KendallFigure>,
}

/// Krippendorff's alpha with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AlphaFigure {
    /// Alpha: 1 is full agreement, 0 is what chance would give.
    pub value: Estimate,
    /// The bootstrap interval, or why there is none.
    pub interval: Measured<Limits>,
    /// Draws that are left out of the interval because all that was drawn was the same.
    pub left_out: usize,
    /// What may be concluded, judged by the interval.
    pub reading: Option<AlphaReading>,
}

/// What Krippendorff lets one conclude, judged by the lower limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlphaReading {
    /// The whole interval is at .800 or above.
    Reliable,
    /// The whole interval is at .667 or above.
    Tentative,
    /// The interval reaches below .667, and above it: nothing can be concluded yet.
    TooWide,
    /// The whole interval is below .667.
    TooLow,
}

/// One of the six intraclass correlations.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IccFigure {
    /// The name by Shrout & Fleiss.
    pub form: &'static str,
    /// The name by `McGraw` & Wong.
    pub also: &'static str,
    /// Which of the six.
    #[serde(skip)]
    pub of: Form,
    /// The figure, or why there is none.
    #[serde(flatten)]
    pub figure: Measured<IccValue>,
}

/// An intraclass correlation with its interval.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IccValue {
    /// The estimate; may be negative.
    pub value: Estimate,
    /// The 95 % interval; absent in small tables where a limit has no finite value.
    pub interval: Option<Limits>,
    /// The words for the lower and the upper limit.
    pub reading: Option<(IccReading, IccReading)>,
}

/// Koo & Li's words for an intraclass correlation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IccReading {
    /// Below .50.
    Poor,
    /// .50 to .75.
    Moderate,
    /// .75 to .90.
    Good,
    /// .90 and above.
    Excellent,
}

/// Kendall's W.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KendallFigure {
    /// W: 1 if all rank alike.
    pub w: Estimate,
    /// The chance of a W at least as large if everybody ranked at random.
    #[serde(flatten)]
    pub chance: Chance,
}

/// Reckons the agreement from the scorecards that may be seen.
///
/// Candidates who left the round take no part. `progress` is told how many
/// of how many tables are done.
#[must_use]
pub fn agreement(
    panel: &Panel<'_>,
    simulation: Simulation,
    progress: &dyn Fn(usize, usize),
) -> Agreement {
    let (round, rubric) = (&panel.loaded.round, &panel.loaded.rubric);
    let marks: Vec<&Marks> =
        panel.independent().filter(|card| panel.is_in_round(&card.candidate)).collect();
    let all = rubric.criteria.len() + 1;
    let totals = agreement_on(&Matrix::of_totals(round, rubric, &marks), simulation);
    progress(1, all);
    let criteria = rubric.criteria.iter().enumerate().map(|(at, criterion)| {
        let scores = Matrix::of_criterion(round, at, &marks);
        let found = CriterionAgreement {
            criterion: criterion.id.to_string(),
            agreement: agreement_on(&scores, simulation),
        };
        progress(at + 2, all);
        found
    });
    let criteria = criteria.collect();
    let open = |card: &&crate::store::CardFile| {
        panel.visibility.is_open(&card.candidate) && panel.is_in_round(&card.candidate)
    };
    Agreement {
        title: round.title.clone(),
        seed: simulation.seed,
        draws: simulation.draws,
        totals,
        criteria,
        sealed: panel.visibility.sealed().filter(|(id, _)| panel.is_in_round(id)).count(),
        amended: panel.card_files.iter().filter(open).filter(|card| card.number > 1).count(),
        movement: movement(panel),
    }
}

/// Reckons every figure of one table.
#[must_use]
pub fn agreement_on(matrix: &Matrix, simulation: Simulation) -> AgreementOn {
    let threads = Threads::available();
    let ratings = matrix.ratings();
    let shared = ratings.as_ref().map(Ratings::rated_by_all).map_err(|reason| *reason);
    let found = match &ratings {
        Ok(all) => alpha(all, Level::Interval).and_then(|value| {
            let interval = bootstrap(all, Level::Interval, simulation, threads);
            match interval {
                // Within one candidate nothing is shown: alpha is 0 whatever was given.
                Err(few @ Undefined::TooFewUnits { .. }) => Err(few),
                interval => Ok(alpha_figure(value, interval)),
            }
        }),
        Err(reason) => Err(*reason),
    };
    let forms = Form::ALL.map(|form| IccFigure {
        form: form.shrout_fleiss(),
        also: form.mcgraw_wong(),
        of: form,
        figure: shared
            .as_ref()
            .map_err(|reason| *reason)
            .and_then(|grid| icc(grid, form))
            .map_or_else(
                |undefined| Measured::Undefined { undefined },
                |found| {
                    let interval = found.interval.map(|one| Limits::new(one.lower, one.upper));
                    let reading = found
                        .interval
                        .map(|one| (IccReading::of(one.lower), IccReading::of(one.upper)));
                    Measured::Known(IccValue { value: Estimate(found.value), interval, reading })
                },
            ),
    });
    let kendall = shared.and_then(|grid| concordance(&grid, simulation, threads));
    AgreementOn {
        candidates: matrix.candidates.len(),
        interviewers: matrix.interviewers.len(),
        met_by_all: matrix.met_by_all(),
        alpha: found.into(),
        icc: forms.into(),
        kendall: kendall
            .map(|found| KendallFigure { w: Estimate(found.w), chance: found.p.into() })
            .into(),
    }
}

fn alpha_figure(
    value: f64,
    interval: Result<crate::stats::bootstrap::Bootstrap, Undefined>,
) -> AlphaFigure {
    AlphaFigure {
        value: Estimate(value),
        left_out: interval.as_ref().map_or(0, |found| found.left_out),
        reading: interval.as_ref().ok().map(|found| AlphaReading::of(found.lower, found.upper)),
        interval: interval.map(|found| Limits::new(found.lower, found.upper)).into(),
    }
}

impl AlphaReading {
    /// What an interval of alpha lets one conclude (Krippendorff 2004, p. 241): .800 and
    /// above reliable, .667 and above tentative, below that nothing.
    #[must_use]
    pub fn of(lower: f64, upper: f64) -> Self {
        match (lower, upper) {
            (lower, _) if lower >= 0.800 => Self::Reliable,
            (lower, _) if lower >= 0.667 => Self::Tentative,
            (_, upper) if upper >= 0.667 => Self::TooWide,
            _ => Self::TooLow,
        }
    }
}

impl IccReading {
    /// The word for one limit (Koo & Li 2016).
    #[must_use]
    pub fn of(limit: f64) -> Self {
        match limit {
            limit if limit >= 0.90 => Self::Excellent,
            limit if limit >= 0.75 => Self::Good,
            limit if limit >= 0.50 => Self::Moderate,
            _ => Self::Poor,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AlphaReading, IccReading, agreement_on};
    use crate::model::Ratio;
    use crate::scoring::Matrix;
    use crate::stats::stream::Simulation;
    use crate::stats::undefined::Undefined;
    use proptest::prelude::*;

    const SIMULATION: Simulation = Simulation { draws: 500, seed: 1 };

    fn matrix(rows: Vec<Vec<Option<i64>>>) -> Matrix {
        let interviewers = rows.first().map_or(0, Vec::len);
        Matrix {
            candidates: (0..rows.len()).map(|n| format!("c{n}").parse().expect("an id")).collect(),
            interviewers: (0..interviewers)
                .map(|n| format!("i{n}").parse().expect("an id"))
                .collect(),
            rows: rows
                .into_iter()
                .map(|row| row.into_iter().map(|cell| cell.map(Ratio::whole)).collect())
                .collect(),
        }
    }

    #[test]
    fn the_words_are_judged_by_the_interval() {
        assert_eq!(AlphaReading::of(0.80, 0.95), AlphaReading::Reliable);
        assert_eq!(AlphaReading::of(0.667, 0.95), AlphaReading::Tentative);
        assert_eq!(AlphaReading::of(0.5, 0.95), AlphaReading::TooWide);
        assert_eq!(AlphaReading::of(-0.2, 0.6), AlphaReading::TooLow);
        let words = [0.49, 0.5, 0.75, 0.9].map(IccReading::of);
        let all = [IccReading::Poor, IccReading::Moderate, IccReading::Good, IccReading::Excellent];
        assert_eq!(words, all);
    }

    #[test]
    fn the_table_of_shrout_and_fleiss_comes_out_form_by_form() {
        let rows =
            [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        let found = agreement_on(
            &matrix(rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect()),
            SIMULATION,
        );
        let values: Vec<String> = found
            .icc
            .iter()
            .map(|one| format!("{} {:.6}", one.form, one.figure.known().expect("a figure").value.0))
            .collect();
        assert_eq!(
            values,
            [
                "ICC(1,1) 0.165742",
                "ICC(2,1) 0.289764",
                "ICC(3,1) 0.714841",
                "ICC(1,k) 0.442797",
                "ICC(2,k) 0.620051",
                "ICC(3,k) 0.909316",
            ]
        );
        let second = found.icc[1].figure.known().expect("a figure");
        assert_eq!(second.reading, Some((IccReading::Poor, IccReading::Good)));
    }

    #[test]
    fn one_interviewer_leaves_everything_undefined_with_its_reason() {
        let found = agreement_on(&matrix(vec![vec![Some(4)], vec![Some(6)]]), SIMULATION);
        assert_eq!(found.alpha.undefined(), Some(Undefined::NoPairableValues));
        let one = Some(Undefined::TooFewRaters { needed: 2, found: 1 });
        assert_eq!(found.icc[0].figure.undefined(), one);
        assert_eq!(found.kendall.undefined(), one);
    }

    #[test]
    fn one_candidate_is_no_agreement_of_nought() {
        let found = agreement_on(&matrix(vec![vec![Some(4), Some(6)]]), SIMULATION);
        let one = Some(Undefined::TooFewUnits { needed: 2, found: 1 });
        assert_eq!(found.alpha.undefined(), one);
    }

    #[test]
    fn no_scores_at_all_are_no_panic() {
        let found = agreement_on(&matrix(Vec::new()), SIMULATION);
        assert!(found.alpha.known().is_none() && found.kendall.known().is_none());
    }

    proptest! {
        #[test]
        fn the_order_of_candidates_and_interviewers_does_not_matter_to_alpha(
            rows in prop::collection::vec(
                prop::collection::vec(prop::option::weighted(0.8, 0_i64..11), 3), 2..8),
            turn in 0_usize..8,
        ) {
            let base = agreement_on(&matrix(rows.clone()), SIMULATION);
            let mut turned = rows;
            let places = turn % turned.len();
            turned.rotate_left(places);
            for row in &mut turned {
                row.reverse();
            }
            let turned = agreement_on(&matrix(turned), SIMULATION);
            match (base.alpha.known(), turned.alpha.known()) {
                (Some(base), Some(turned)) => {
                    prop_assert!((base.value.0 - turned.value.0).abs() < 1e-9);
                }
                (base, turned) => prop_assert_eq!(base.is_some(), turned.is_some()),
            }
        }
    }
}
