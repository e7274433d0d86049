//! Weights by importance: equal, by order, or by points.

use crate::commands::CommandError;
use crate::commands::panel::parse_id;
use crate::model::{CriterionId, Ratio};
use crate::msg;
use crate::stats::weights::{rank_order_centroid, whole_multiples};

/// The most points of a swing.
pub(super) const FULL: u32 = 100;

/// The exact weights of an order have more digits than a file may hold above this many criteria.
pub(super) const MOST_BY_ORDER: usize = 40;

/// How the weights are found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Weighting {
    /// All alike.
    Equal,
    /// From the order of importance, the most important first.
    Order(Vec<CriterionId>),
    /// In points, as people gave them.
    Swing(Vec<(CriterionId, u32)>),
}

impl Weighting {
    /// The weighting that the command line asks for.
    pub(super) fn of(order: &[String], swing: &[String]) -> Result<Self, CommandError> {
        if !order.is_empty() {
            let ids = order.iter().map(|id| parse_id(id.trim())).collect::<Result<_, _>>()?;
            return Ok(Self::Order(ids));
        }
        if swing.is_empty() {
            return Ok(Self::Equal);
        }
        let mut points = Vec::new();
        for given in swing {
            let wrong = || {
                CommandError::usage(
                    msg!("failed-new-points", given = given),
                    msg!("hint-new-points"),
                )
            };
            let (id, number) = given.split_once('=').ok_or_else(wrong)?;
            let number = number.trim().parse().ok().filter(|number| *number <= FULL);
            points.push((parse_id(id.trim())?, number.ok_or_else(wrong)?));
        }
        Ok(Self::Swing(points))
    }

    /// The most important criterion, if the weighting tells.
    pub(super) fn first(&self) -> Option<&CriterionId> {
        match self {
            Self::Equal => None,
            Self::Order(ids) => ids.first(),
            Self::Swing(points) => {
                let most = points.iter().map(|(_, number)| *number).max()?;
                let mut first = points.iter().filter(|(_, number)| *number == most);
                // Of several with as many points none is the first.
                first.next().map(|(id, _)| id).filter(|_| first.next().is_none())
            }
        }
    }

    /// The options that stand for it.
    pub(super) fn flags(&self, add: &mut dyn FnMut(&'static str, &str)) {
        match self {
            Self::Equal => {}
            Self::Order(ids) => {
                let ids: Vec<&str> = ids.iter().map(CriterionId::as_str).collect();
                add("--order", &ids.join(","));
            }
            Self::Swing(points) => {
                let points: Vec<String> =
                    points.iter().map(|(id, number)| format!("{id}={number}")).collect();
                add("--swing", &points.join(","));
            }
        }
    }
}

/// The weight of each criterion, as whole numbers in the exact proportions.
///
/// # Errors
/// That the weighting does not name exactly these criteria, that no points
/// were given, or that there are too many criteria for an order.
pub(super) fn weigh(
    weighting: &Weighting,
    criteria: &[&CriterionId],
) -> Result<Vec<Ratio>, CommandError> {
    let same = |named: &[&CriterionId]| {
        let missing = criteria.iter().find(|id| !named.contains(id));
        let unknown = named.iter().find(|id| !criteria.contains(id));
        let twice = named.iter().enumerate().find(|(at, id)| named[..*at].contains(id));
        match missing.or(unknown).or(twice.map(|(_, id)| id)) {
            None => Ok(()),
            Some(id) => {
                let what = msg!("failed-new-order", id = id.as_str());
                Err(CommandError::usage(what, msg!("hint-new-order")))
            }
        }
    };
    match weighting {
        Weighting::Equal => Ok(vec![Ratio::whole(1); criteria.len()]),
        Weighting::Order(order) => {
            same(&order.iter().collect::<Vec<_>>())?;
            let too_many =
                || CommandError::usage(msg!("failed-new-too-many"), msg!("hint-new-order"));
            if order.len() > MOST_BY_ORDER {
                return Err(too_many());
            }
            let whole = whole_multiples(&rank_order_centroid(order.len()));
            let whole: Option<Vec<Ratio>> =
                whole.iter().map(|weight| Ratio::from_decimal(&weight.to_string())).collect();
            let whole = whole.ok_or_else(too_many)?;
            let place = |id: &CriterionId| order.iter().position(|one| one == id).unwrap_or(0);
            Ok(criteria.iter().map(|id| whole[place(id)].clone()).collect())
        }
        Weighting::Swing(points) => {
            same(&points.iter().map(|(id, _)| id).collect::<Vec<_>>())?;
            if points.iter().all(|(_, number)| *number == 0) {
                return Err(CommandError::usage(
                    msg!("fault-weights-zero"),
                    msg!("hint-new-points"),
                ));
            }
            let given = |id: &CriterionId| points.iter().find(|(one, _)| one == id);
            let weight = |id: &&CriterionId| given(id).map_or(0, |(_, number)| *number);
            Ok(criteria.iter().map(|id| Ratio::whole(weight(id).into())).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_BY_ORDER, Weighting, weigh};
    use crate::model::{CriterionId, Ratio};

    fn ids(texts: &[&str]) -> Vec<CriterionId> {
        texts.iter().map(|text| text.parse().expect("an id")).collect()
    }

    #[test]
    fn an_order_gives_whole_weights_in_exact_proportions() {
        let criteria = ids(&["a", "b", "c"]);
        let weighting = Weighting::Order(ids(&["c", "a", "b"]));
        let weights = weigh(&weighting, &criteria.iter().collect::<Vec<_>>()).expect("weights");
        assert_eq!(weights, [5, 2, 11].map(Ratio::whole));
        assert_eq!(weighting.first(), Some(&criteria[2]));
    }

    #[test]
    fn an_order_of_forty_fits_into_a_file_and_one_of_fifty_is_refused() {
        let many = |count: usize| {
            let ids: Vec<CriterionId> =
                (0..count).map(|at| format!("c{at}").parse().expect("an id")).collect();
            weigh(&Weighting::Order(ids.clone()), &ids.iter().collect::<Vec<_>>()).is_ok()
        };
        assert!(many(MOST_BY_ORDER));
        assert!(!many(MOST_BY_ORDER + 1));
    }

    #[test]
    fn points_are_weights_and_every_criterion_must_have_some() {
        let criteria = ids(&["a", "b"]);
        let all: Vec<&CriterionId> = criteria.iter().collect();
        let given = |texts: &[&str]| {
            let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
            Weighting::of(&[], &texts).and_then(|weighting| weigh(&weighting, &all))
        };
        assert_eq!(given(&["a=100", "b=60"]).expect("weights"), [100, 60].map(Ratio::whole));
        for wrong in [
            &["a=100"][..],
            &["a=0", "b=0"],
            &["a=101", "b=1"],
            &["a", "b=1"],
            &["a=1", "b=1", "c=1"],
            &["a=1", "b=1", "a=2"],
        ] {
            assert!(given(wrong).is_err(), "{wrong:?}");
        }
    }
}
