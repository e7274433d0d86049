//! Is it the weights or the people: how a ranking fares under other weights and views.

use std::num::NonZeroUsize;

use num_rational::BigRational;
use serde::Serialize;

use super::assessed::{by_candidate, ranking_of};
use super::decisions::decisions_against;
use super::{DecisionRow, Estimate, Figure, Panel, Person};
use crate::model::Ratio;
use crate::scoring::{Cards, Placed, ShadowGap, View, shadows};
use crate::stats::grid::Grid;
use crate::stats::potential::{Potential, potential_among};
use crate::stats::smaa::precision::largest_error;
use crate::stats::smaa::{Acceptability, RanksKept, Weightings, smaa_telling};
use crate::stats::stability::{Limit, stability};
use crate::stats::stream::Simulation;
use crate::stats::threads::Threads;

/// How many ranks are counted.
const RANKS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(99);

/// Of how many candidates more is said than their ranks, where they are too many for all.
const SAID_OF: usize = 30;

/// Up to so many candidates, all that is said of one is said of each.
const WORKED_OUT: usize = 100;

/// How many rivals a candidate is first held against.
const RIVALS: usize = 20;

/// How a ranking fares under other weights, and in other views.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WeightsReport {
    /// What the round is called.
    pub title: String,
    /// How many weightings were drawn.
    pub draws: usize,
    /// The seed they were drawn with.
    pub seed: u64,
    /// The error that 95 % of the shares stay within.
    pub error: Estimate,
    /// The criteria that count.
    pub criteria: Vec<String>,
    /// The placed candidates, in order.
    pub rows: Vec<WeightsRow>,
    /// How far each weight can move while the first stays first.
    pub intervals: Vec<IntervalRow>,
    /// The views side by side, the official one first.
    pub shadows: Vec<ShadowRow>,
    /// Whether the same are first in every view that can be formed.
    pub robust: bool,
    /// What was decided, and how it departs from the ranking.
    pub decisions: Vec<DecisionRow>,
    /// Of how many candidates it was not worked out whether any weighting makes them first:
    /// none of up to a hundred.
    pub undecided: usize,
}

/// How a candidate fares under all weightings.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WeightsRow {
    /// The place.
    pub place: usize,
    /// Who.
    pub candidate: Person,
    /// The share of weightings under which the candidate has each rank, the first first, 0 to 1.
    pub shares: Vec<Estimate>,
    /// The mean rank, where all ranks were looked at.
    pub mean_rank: Option<Estimate>,
    /// The mean of the weightings under which the candidate is first, by criterion; absent for
    /// one who never is among those drawn.
    pub central_weights: Option<Vec<Estimate>>,
    /// What the best weighting makes of the candidate; absent where that was not worked out.
    pub potential: Option<PotentialCode>,
    /// For one who is not first: the nearest share of one criterion at which the candidate is.
    pub leads_if: Option<LeadsIf>,
}

/// What the best weighting makes of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PotentialCode {
    /// First, alone.
    First,
    /// First, together with others.
    SharedFirst,
    /// Never first, whatever the weights.
    Never,
}

/// The share of one criterion from which, or up to which, a candidate is first, while the
/// others keep their proportions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeadsIf {
    /// The criterion.
    pub criterion: String,
    /// Its share now, 0 to 1.
    pub now: Figure,
    /// The least share; absent where less would do as well.
    pub at_least: Option<Figure>,
    /// The greatest share; absent where more would do as well.
    pub at_most: Option<Figure>,
}

/// How far the weight of one criterion can move while the first stays first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IntervalRow {
    /// The criterion.
    pub criterion: String,
    /// Its share of all weight, 0 to 1.
    pub share: Figure,
    /// The least share.
    pub from: Figure,
    /// The greatest share.
    pub to: Figure,
    /// Who draws level at the least share and leads below it; empty where it is nought.
    pub below: Vec<Person>,
    /// Who draws level at the greatest and leads above it; empty where it is all.
    pub above: Vec<Person>,
}

/// One view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShadowRow {
    /// Which.
    #[serde(flatten)]
    pub view: ViewCode,
    /// The candidates with their places, the first first; absent where it can't be formed.
    pub order: Option<Vec<ShadowPlace>>,
    /// Whether the same are first as officially; absent where it can't be formed.
    pub same_leader: Option<bool>,
    /// Why it can't be formed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<ShadowMissing>,
}

/// A way to look at a ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "view", rename_all = "kebab-case")]
pub enum ViewCode {
    /// The rubric's formula.
    Official,
    /// All criteria weigh the same.
    EqualWeights,
    /// The median of the interviewers.
    Median,
    /// Freed from how strict the interviewers are.
    Severity,
    /// Without one interviewer.
    WithoutInterviewer {
        /// Who.
        interviewer: Person,
    },
    /// Without one criterion.
    WithoutCriterion {
        /// Which.
        criterion: String,
    },
}

/// A place in a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShadowPlace {
    /// The place; equal ones share one.
    pub place: usize,
    /// Who.
    pub candidate: Person,
}

/// Why a view can't be formed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum ShadowMissing {
    /// A candidate would have no score on a criterion.
    NoScore {
        /// The candidate.
        candidate: Person,
        /// The criterion.
        criterion: String,
    },
    /// Nothing would be left.
    NothingLeft,
    /// Groups of candidates share no interviewer on a criterion.
    Disconnected {
        /// The criterion.
        criterion: String,
        /// The groups.
        groups: Vec<Vec<Person>>,
    },
}

/// How the ranking fares; `None` if nobody has a place.
#[must_use]
pub fn weights(
    panel: &Panel<'_>,
    simulation: Simulation,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<WeightsReport> {
    let rubric = &panel.loaded.rubric;
    let ranking = ranking_of(panel);
    let decisions = decisions_against(panel, &ranking);
    let placed = ranking.placed;
    let weight = |at: usize| rubric.criteria[at].weight.ratio().clone();
    let counting: Vec<usize> =
        (0..rubric.criteria.len()).filter(|at| !weight(*at).is_zero()).collect();
    let value = |one: &Placed, at: usize| Some(one.assessment.means[at].as_ref()?.value.clone());
    let values: Vec<Vec<Ratio>> = placed
        .iter()
        .map(|one| counting.iter().filter_map(|at| value(one, *at)).collect())
        .collect();
    let numbers: Vec<Vec<f64>> =
        values.iter().map(|row| row.iter().map(Ratio::approximate).collect()).collect();
    let matrix = Grid::from_rows(&numbers).ok()?;
    let uniform = Weightings::Uniform(simulation);
    let kept = RanksKept::First(RANKS);
    let found = smaa_telling(&matrix, uniform, kept, Threads::available(), progress).ok()?;
    let exact: Vec<Vec<BigRational>> =
        values.iter().map(|row| row.iter().map(Ratio::to_big).collect()).collect();
    let weights: Vec<BigRational> = counting.iter().map(|at| weight(*at).to_big()).collect();
    let field =
        Field { panel, placed: &placed, counting: &counting, values, exact, weights, found };
    let rows: Vec<WeightsRow> = (0..placed.len()).map(|at| field.row(at)).collect();
    let shadows = field.shadows();
    let robust = shadows.iter().all(|row| row.same_leader != Some(false));
    Some(WeightsReport {
        title: panel.loaded.round.title.clone(),
        draws: simulation.draws,
        seed: simulation.seed,
        error: Estimate(largest_error(simulation.draws).ok()?),
        criteria: counting.iter().map(|at| rubric.criteria[*at].id.to_string()).collect(),
        undecided: rows.iter().filter(|row| row.potential.is_none()).count(),
        rows,
        intervals: field.intervals(),
        shadows,
        robust,
        decisions,
    })
}

/// What is asked of, again and again.
struct Field<'p> {
    panel: &'p Panel<'p>,
    placed: &'p [Placed],
    counting: &'p [usize],
    /// The mean values, candidate by criterion.
    values: Vec<Vec<Ratio>>,
    /// The same for the methods that need big fractions.
    exact: Vec<Vec<BigRational>>,
    weights: Vec<BigRational>,
    found: Acceptability,
}

impl Field<'_> {
    fn person(&self, at: usize) -> Person {
        self.panel.people().candidate(&self.placed[at].assessment.candidate)
    }

    fn criterion(&self, at: usize) -> String {
        self.panel.loaded.rubric.criteria[self.counting[at]].id.to_string()
    }

    /// The share of a criterion in all weight.
    fn share(&self, at: usize) -> BigRational {
        &self.weights[at] / self.weights.iter().sum::<BigRational>()
    }

    fn row(&self, at: usize) -> WeightsRow {
        let found = &self.found;
        let central = found.central_weights(at);
        let potential = self.potential(at);
        let may_lead = self.is_worked_out(at)
            && self.placed[at].place > 1
            && potential == Some(PotentialCode::First);
        WeightsRow {
            place: self.placed[at].place,
            candidate: self.person(at),
            shares: found.shares(at).into_iter().map(Estimate).collect(),
            mean_rank: found.mean_rank(at).map(Estimate),
            central_weights: central.map(|row| row.iter().copied().map(Estimate).collect()),
            potential,
            leads_if: may_lead.then(|| self.leads_if(at)).flatten(),
        }
    }

    /// What weights can make of the candidate; `None` where it was not worked out.
    fn potential(&self, at: usize) -> Option<PotentialCode> {
        if !self.is_worked_out(at) {
            return self.is_beaten_throughout(at).then_some(PotentialCode::Never);
        }
        // Those who are ever first among the weightings drawn are the strongest rivals.
        let ever_first = (0..self.placed.len())
            .filter(|rival| self.found.central_weights(*rival).is_some())
            .take(RIVALS);
        let found = potential_among(&self.exact, at, &ever_first.collect::<Vec<_>>()).ok()?;
        Some(match found {
            Potential::Ahead => PotentialCode::First,
            Potential::Level => PotentialCode::SharedFirst,
            Potential::Never => PotentialCode::Never,
        })
    }

    /// Of all where they are not too many, else of the best.
    fn is_worked_out(&self, at: usize) -> bool {
        at < SAID_OF || self.placed.len() <= WORKED_OUT
    }

    /// Whether one of the best is better on every criterion, exactly.
    fn is_beaten_throughout(&self, at: usize) -> bool {
        let own = &self.values[at];
        self.values.iter().take(SAID_OF).any(|other| other.iter().zip(own).all(|(a, b)| a > b))
    }

    /// The nearest share of one criterion at which the candidate is first.
    fn leads_if(&self, at: usize) -> Option<LeadsIf> {
        let near = (0..self.counting.len()).filter_map(|criterion| {
            let found = stability(&self.exact, &self.weights, criterion, at).ok()??;
            if found.lower.weight == found.upper.weight {
                // At a single weight it is level with others, and leads nowhere.
                return None;
            }
            let now = self.share(criterion);
            let distance = if found.lower.weight > now {
                &found.lower.weight - &now
            } else {
                &now - &found.upper.weight
            };
            let limit = |limit: &Limit| Some(Figure(limit.weight.clone().into()));
            let at_least = limit(&found.lower).filter(|_| !found.lower.rivals.is_empty());
            let at_most = limit(&found.upper).filter(|_| !found.upper.rivals.is_empty());
            let now = Figure(now.into());
            Some((
                distance,
                LeadsIf { criterion: self.criterion(criterion), now, at_least, at_most },
            ))
        });
        near.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, leads)| leads)
    }

    fn intervals(&self) -> Vec<IntervalRow> {
        let rows = (0..self.counting.len()).filter_map(|criterion| {
            let found = stability(&self.exact, &self.weights, criterion, 0).ok()??;
            let people = |limit: &Limit| limit.rivals.iter().map(|at| self.person(*at)).collect();
            Some(IntervalRow {
                criterion: self.criterion(criterion),
                share: Figure(self.share(criterion).into()),
                from: Figure(found.lower.weight.clone().into()),
                to: Figure(found.upper.weight.clone().into()),
                below: people(&found.lower),
                above: people(&found.upper),
            })
        });
        rows.collect()
    }

    fn shadows(&self) -> Vec<ShadowRow> {
        let (rubric, round) = (&self.panel.loaded.rubric, &self.panel.loaded.round);
        let all = by_candidate(self.panel, self.panel.marks.as_slice().iter());
        let of = |one: &Placed| {
            let id = &one.assessment.candidate;
            let at = all.binary_search_by(|(other, _)| (*other).cmp(id)).ok()?;
            Some(Cards { candidate: all[at].0, marks: &all[at].1 })
        };
        let cards: Vec<Cards<'_>> = self.placed.iter().filter_map(of).collect();
        let shadows = shadows(rubric, &round.panel, self.placed, &cards);
        let leaders =
            |places: &[usize]| -> Vec<bool> { places.iter().map(|place| *place == 1).collect() };
        let official: Vec<usize> = self.placed.iter().map(|one| one.place).collect();
        let criterion = |at: usize| rubric.criteria[at].id.to_string();
        let rows = shadows.into_iter().map(|shadow| {
            let view = match shadow.view {
                View::Official => ViewCode::Official,
                View::EqualWeights => ViewCode::EqualWeights,
                View::Median => ViewCode::Median,
                View::Severity => ViewCode::Severity,
                View::WithoutInterviewer(id) => ViewCode::WithoutInterviewer {
                    interviewer: self.panel.people().interviewer(&id),
                },
                View::WithoutCriterion(at) => {
                    ViewCode::WithoutCriterion { criterion: criterion(at) }
                }
            };
            match shadow.places {
                Ok(places) => ShadowRow {
                    view,
                    same_leader: Some(leaders(&places) == leaders(&official)),
                    order: Some(self.order(&places)),
                    missing: None,
                },
                Err(gap) => ShadowRow {
                    view,
                    same_leader: None,
                    order: None,
                    missing: Some(match gap {
                        ShadowGap::NoScore { candidate, criterion: at } => ShadowMissing::NoScore {
                            candidate: self.person(candidate),
                            criterion: criterion(at),
                        },
                        ShadowGap::NothingLeft => ShadowMissing::NothingLeft,
                        ShadowGap::Disconnected { criterion: at, groups } => {
                            let people = |group: Vec<usize>| {
                                group.into_iter().map(|at| self.person(at)).collect()
                            };
                            ShadowMissing::Disconnected {
                                criterion: criterion(at),
                                groups: groups.into_iter().map(people).collect(),
                            }
                        }
                    }),
                },
            }
        });
        rows.collect()
    }

    /// The candidates by their places in a view, those who share one as officially.
    fn order(&self, places: &[usize]) -> Vec<ShadowPlace> {
        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by_key(|at| places[*at]);
        let place = |at: usize| ShadowPlace { place: places[at], candidate: self.person(at) };
        order.into_iter().map(place).collect()
    }
}
