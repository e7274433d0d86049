//! The plan of a round before its interviews: who scores what, in which order, how reliably.

use serde::Serialize;

use super::{DecisionRow, Estimate, Limits, Panel, Person};
use crate::model::{Interviewer, Marks, Rubric};
use crate::scoring::{Allotment, Matrix, allot};
use crate::stats::icc::{Form, icc};
use crate::stats::reliability::{raters_needed, spearman_brown};
use crate::stats::stream::{Purpose, Stream};
use crate::stats::williams::{most_repeated, orders};

/// The reliability of one interviewer in separate interviews (Huffcutt, Culbertson &
/// Weyhrauch 2013, *Employment interview reliability*).
pub const HUFFCUTT: f64 = 0.44;

/// The fewest candidates, met by all, from which a round's own reliability is taken.
pub const FEWEST_MET: usize = 10;

/// The reliability that a panel is asked to reach: what is printed as .80.
const TARGET: f64 = 0.795;

/// Somebody in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Planned {
    /// Somebody of the round.
    Known(Person),
    /// Somebody who is not there yet, by number from 1.
    Numbered {
        /// The number.
        number: usize,
    },
}

/// How candidates meet the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meeting {
    /// Each interviewer alone, in an order of their own.
    Separately,
    /// The panel together, in one order.
    Together,
}

/// What is planned for.
#[derive(Debug, Clone)]
pub struct Planning<'a> {
    /// The rubric.
    pub rubric: &'a Rubric,
    /// The candidates, in any order.
    pub candidates: Vec<Planned>,
    /// The interviewers.
    pub interviewers: Vec<Planned>,
    /// What the panel's files say they score, where that is to stand.
    pub focus: Option<&'a [Interviewer]>,
    /// The most criteria for one interviewer.
    pub most: usize,
    /// Alone or together.
    pub meeting: Meeting,
    /// The seed of the order.
    pub seed: u64,
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// The seed of the order.
    pub seed: u64,
    /// How many candidates.
    pub candidates: usize,
    /// Who scores what.
    pub focus: Vec<PlannedFocus>,
    /// Whether the focus is the round's own or a proposal.
    pub focus_from: FocusFrom,
    /// The most criteria that one interviewer should have.
    pub most: usize,
    /// The fewest interviewers that score a criterion.
    pub voices: usize,
    /// Criteria that nobody scores.
    pub unscored: Vec<String>,
    /// Alone or together.
    pub meeting: Meeting,
    /// The order for each interviewer; one order where the panel meets together.
    pub orders: Vec<PlannedOrder>,
    /// How often at most the same candidate follows the same candidate, over all orders.
    pub most_repeated: usize,
    /// How often an interviewer meets a candidate at the same time as a colleague, if all
    /// begin at once.
    pub clashes: usize,
    /// What the reliabilities start from.
    pub single: Single,
    /// Expected reliability by number of interviewers.
    pub reliability: Vec<ReliabilityRow>,
    /// How many interviewers a reliability of .80 takes.
    pub needed: Option<usize>,
    /// What was decided on candidates of the round, and how it departs from the ranking.
    pub decisions: Vec<DecisionRow>,
}

/// Where a focus comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FocusFrom {
    /// It stands in the round.
    Round,
    /// Everybody scores everything: there is little enough.
    Everything,
    /// It is proposed here.
    Proposal,
}

/// What one interviewer scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlannedFocus {
    /// The interviewer.
    pub interviewer: Planned,
    /// The criteria.
    pub criteria: Vec<String>,
}

/// Whom one interviewer meets, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlannedOrder {
    /// The interviewer; absent for the panel together.
    pub interviewer: Option<Planned>,
    /// The candidates.
    pub candidates: Vec<Planned>,
}

/// The reliability of one interviewer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum Single {
    /// From the literature: the round can't bear an estimate of its own yet.
    Literature {
        /// Huffcutt's figure.
        reliability: Estimate,
        /// How many candidates all interviewers have scored so far.
        met_by_all: usize,
    },
    /// From the round's own totals, ICC(C,1).
    Round {
        /// The estimate.
        reliability: Estimate,
        /// Its 95 % interval.
        interval: Limits,
        /// From how many candidates.
        met_by_all: usize,
    },
}

impl Single {
    /// The reliability.
    #[must_use]
    pub const fn reliability(&self) -> f64 {
        match self {
            Self::Literature { reliability, .. } | Self::Round { reliability, .. } => reliability.0,
        }
    }
}

/// The expected reliability of a panel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReliabilityRow {
    /// How many interviewers.
    pub interviewers: usize,
    /// The reliability of their mean.
    pub reliability: Estimate,
    /// What the last of them adds.
    pub gain: Estimate,
    /// Whether so many interviewers are planned for each criterion.
    pub planned: bool,
    /// How many interviews that is.
    pub interviews: usize,
}

/// The reliability of one interviewer, from the round's own totals if they can bear it:
/// ten candidates met by all, and an interval above 0.
#[must_use]
pub fn single_reliability(panel: Option<&Panel<'_>>) -> Single {
    let literature =
        |met_by_all| Single::Literature { reliability: Estimate(HUFFCUTT), met_by_all };
    let Some(panel) = panel else { return literature(0) };
    let (round, rubric) = (&panel.loaded.round, &panel.loaded.rubric);
    let marks: Vec<&Marks> =
        panel.independent().filter(|card| panel.is_in_round(&card.candidate)).collect();
    let totals = Matrix::of_totals(round, rubric, &marks);
    let met_by_all = if totals.interviewers.len() < 2 { 0 } else { totals.met_by_all() };
    let own = || {
        let grid = totals.ratings().ok()?.rated_by_all();
        let found = icc(&grid, Form::ConsistencySingle).ok()?;
        let interval = found.interval.filter(|one| one.lower > 0.0 && found.value < 1.0)?;
        Some(Single::Round {
            reliability: Estimate(found.value),
            interval: Limits::new(interval.lower, interval.upper),
            met_by_all,
        })
    };
    if met_by_all < FEWEST_MET {
        literature(met_by_all)
    } else {
        own().unwrap_or_else(|| literature(met_by_all))
    }
}

/// Makes the plan, of which decisions are no part.
#[must_use]
pub fn plan(planning: &Planning<'_>, single: Single) -> Plan {
    let interviewers = planning.interviewers.len();
    let (allotment, focus_from) = focus(planning);
    let name = |at: &usize| planning.rubric.criteria[*at].id.to_string();
    let voices_of = |at: usize| allotment.criteria.iter().filter(|own| own.contains(&at)).count();
    let all = 0..planning.rubric.criteria.len();
    let unscored = all.clone().filter(|at| interviewers > 0 && voices_of(*at) == 0);
    let mut candidates = planning.candidates.clone();
    // Who stands first on a list is first for a reason; the order must not know it.
    Stream::new(planning.seed, Purpose::Permuting, 0).shuffle(&mut candidates);
    let found = match planning.meeting {
        Meeting::Separately => orders(candidates.len(), interviewers),
        Meeting::Together => vec![(0..candidates.len()).collect()],
    };
    let (most_repeated, clashes) = (most_repeated(&found), clashes(&found));
    let planned_orders = found.into_iter().enumerate().map(|(at, order)| PlannedOrder {
        interviewer: match planning.meeting {
            Meeting::Separately => planning.interviewers.get(at).cloned(),
            Meeting::Together => None,
        },
        candidates: order.into_iter().map(|one| candidates[one].clone()).collect(),
    });
    let reliability = single.reliability();
    let voices = all.clone().map(voices_of).min().unwrap_or(0);
    Plan {
        seed: planning.seed,
        candidates: candidates.len(),
        voices,
        focus: planning
            .interviewers
            .iter()
            .zip(&allotment.criteria)
            .map(|(interviewer, own)| PlannedFocus {
                interviewer: interviewer.clone(),
                criteria: own.iter().map(name).collect(),
            })
            .collect(),
        focus_from,
        most: planning.most,
        unscored: unscored.map(|at| name(&at)).collect(),
        meeting: planning.meeting,
        orders: planned_orders.collect(),
        most_repeated,
        clashes,
        needed: raters_needed(reliability, TARGET).ok(),
        reliability: rows(reliability, interviewers, voices, planning.candidates.len()),
        single,
        decisions: Vec::new(),
    }
}

/// The round's own focus if anybody has one and it is to stand, else a proposal.
fn focus(planning: &Planning<'_>) -> (Allotment, FocusFrom) {
    let own = planning.focus.filter(|panel| {
        panel.len() == planning.interviewers.len() && panel.iter().any(|one| !one.focus.is_empty())
    });
    let criteria = planning.rubric.criteria.len();
    match own {
        Some(panel) => {
            let criteria = panel.iter().map(|one| one.scores(planning.rubric)).collect();
            (Allotment { criteria, voices: 0 }, FocusFrom::Round)
        }
        None => {
            let allotment = allot(criteria, planning.interviewers.len(), planning.most);
            let everything = allotment.criteria.iter().all(|own| own.len() == criteria);
            (allotment, if everything { FocusFrom::Everything } else { FocusFrom::Proposal })
        }
    }
}

/// How many entries stand in a place where an earlier order has the same.
fn clashes(orders: &[Vec<usize>]) -> usize {
    let places = orders.first().map_or(0, Vec::len);
    let at = |place: usize| {
        let mut there: Vec<usize> = orders.iter().map(|order| order[place]).collect();
        there.sort_unstable();
        there.dedup();
        orders.len() - there.len()
    };
    (0..places).map(at).sum()
}

fn rows(
    single: f64,
    interviewers: usize,
    counted: usize,
    candidates: usize,
) -> Vec<ReliabilityRow> {
    let of = |raters: usize| spearman_brown(single, raters).ok();
    (1..=(interviewers + 1).max(6))
        .filter_map(|raters| {
            let reliability = of(raters)?;
            let before = if raters == 1 { 0.0 } else { of(raters - 1)? };
            Some(ReliabilityRow {
                interviewers: raters,
                reliability: Estimate(reliability),
                gain: Estimate(reliability - before),
                planned: raters == counted,
                interviews: raters * candidates,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Estimate, FocusFrom, HUFFCUTT, Meeting, Plan, Planned, Planning, Single, plan};
    use crate::store::embedded_rubric;

    fn of(rubric: &str, candidates: usize, interviewers: usize, meeting: Meeting) -> Plan {
        let (rubric, _) = embedded_rubric(rubric).expect("embedded").expect("sound");
        let numbered = |count| (1..=count).map(|number| Planned::Numbered { number }).collect();
        let planning = Planning {
            rubric: &rubric,
            candidates: numbered(candidates),
            interviewers: numbered(interviewers),
            focus: None,
            most: 8,
            meeting,
            seed: 1,
        };
        let literature = Single::Literature { reliability: Estimate(HUFFCUTT), met_by_all: 0 };
        plan(&planning, literature)
    }

    #[test]
    fn huffcutts_single_interviewer_steps_up_as_published() {
        let found = of("traits", 5, 3, Meeting::Separately);
        let shown: Vec<String> = found
            .reliability
            .iter()
            .take(5)
            .map(|row| format!("{:.2}", row.reliability.0))
            .collect();
        assert_eq!(shown, ["0.44", "0.61", "0.70", "0.76", "0.80"]);
        assert!(found.reliability[2].planned && found.reliability[2].interviews == 15);
        assert_eq!(found.needed, Some(5));
    }

    #[test]
    fn few_criteria_are_everybodys_and_many_are_shared_out() {
        assert_eq!(of("traits", 5, 3, Meeting::Separately).focus_from, FocusFrom::Everything);
        let many = of("competence-triangle", 5, 4, Meeting::Separately);
        assert_eq!((many.focus_from, many.voices), (FocusFrom::Proposal, 1));
        assert!(many.focus.iter().all(|one| one.criteria.len() == 8) && many.unscored.is_empty());
    }

    #[test]
    fn nobody_follows_the_same_candidate_twice() {
        let found = of("traits", 9, 3, Meeting::Separately);
        assert_eq!((found.orders.len(), found.most_repeated, found.clashes), (3, 1, 0));
        // More interviewers than candidates: somebody has to wait.
        assert!(of("traits", 2, 3, Meeting::Separately).clashes > 0);
    }

    #[test]
    fn a_panel_that_meets_together_has_one_order() {
        let found = of("traits", 9, 3, Meeting::Together);
        assert_eq!(found.orders.len(), 1);
        assert!(found.orders[0].interviewer.is_none());
    }

    #[test]
    fn nobody_at_all_is_no_panic() {
        let found = of("traits", 0, 0, Meeting::Separately);
        assert!(found.orders.is_empty() && found.focus.is_empty());
        assert_eq!(found.reliability.len(), 6);
    }
}
