//! Minimums, best scores, anchors and scales that the command line names.

use crate::commands::CommandError;
use crate::model::{Criterion, Scale, Score, Wording};
use crate::msg;
use crate::store::read_wording;

/// The scale that `MIN..MAX` names.
pub(super) fn scale(given: &str) -> Result<Scale, CommandError> {
    let read = || {
        let (min, max) = given.trim().split_once("..")?;
        Scale::new(min.trim().parse().ok()?, max.trim().parse().ok()?)
    };
    read().ok_or_else(|| {
        CommandError::usage(msg!("failed-new-scale", given = given), msg!("hint-new-scale"))
    })
}

/// What `--anchor`, `--minimum` and `--ideal` set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Anchor,
    Minimum,
    Ideal,
}

/// Sets what `ID=SCORE=TEXT`, or `ID=none`, says of one of some criteria.
///
/// # Errors
/// That it is neither, names none of the criteria, or a score off the scale.
pub(super) fn set<'c>(
    mut criteria: impl Iterator<Item = &'c mut Criterion>,
    scale: Scale,
    bound: Bound,
    given: &str,
) -> Result<(), CommandError> {
    let fail = |what| Err(CommandError::usage(what, msg!("hint-new-bound")));
    let malformed = || msg!("failed-new-bound", given = given);
    let Some((id, value)) = given.split_once('=') else { return fail(malformed()) };
    let id = id.trim();
    let Some(criterion) = criteria.find(|one| one.id.as_str() == id) else {
        return fail(msg!("failed-new-bound-unknown", id = id));
    };
    if value.trim() == "none" && bound != Bound::Anchor {
        match bound {
            Bound::Ideal => (criterion.ideal, criterion.ideal_reason) = (None, None),
            _ => (criterion.minimum, criterion.minimum_reason) = (None, None),
        }
        return Ok(());
    }
    let Some((number, text)) = value.split_once('=') else { return fail(malformed()) };
    let (Ok(number), false) = (number.trim().parse::<i64>(), text.trim().is_empty()) else {
        return fail(malformed());
    };
    let Ok(score) = scale.score(number) else {
        let (min, max) = (scale.min().to_string(), scale.max().to_string());
        return Err(CommandError::usage(
            malformed(),
            msg!("hint-new-number", min = min, max = max),
        ));
    };
    let text = read_wording(text.trim());
    match bound {
        Bound::Anchor => set_anchor(criterion, score, text),
        Bound::Minimum => {
            (criterion.minimum, criterion.minimum_reason) = (Some(score), Some(text));
        }
        Bound::Ideal => (criterion.ideal, criterion.ideal_reason) = (Some(score), Some(text)),
    }
    Ok(())
}

/// Puts an anchor at a score, in the place of one that is there.
pub(super) fn set_anchor(criterion: &mut Criterion, at: Score, text: Wording) {
    criterion.anchors.retain(|(score, _)| *score != at);
    criterion.anchors.push((at, text));
    criterion.anchors.sort_by_key(|(score, _)| *score);
}

/// A criterion on another scale: every score at the whole number
/// nearest to the same place, the higher one in the middle between two.
///
/// Of two anchors that would meet the outer one stays.
pub(super) fn moved(criterion: &Criterion, from: Scale, to: Scale) -> Criterion {
    let place = |score: Score| {
        let (length, wide) = (from.max() - from.min(), to.max() - to.min());
        let number = to.min() + (2 * (score.number() - from.min()) * wide + length) / (2 * length);
        to.score(number).unwrap_or(score)
    };
    let mut anchors: Vec<(Score, Wording)> = Vec::new();
    for (score, text) in &criterion.anchors {
        let at = place(*score);
        match anchors.last_mut().filter(|(taken, _)| *taken == at) {
            Some(last) if score.number() == from.max() => *last = (at, text.clone()),
            Some(_) => {}
            None => anchors.push((at, text.clone())),
        }
    }
    Criterion {
        minimum: criterion.minimum.map(place),
        ideal: criterion.ideal.map(place),
        anchors,
        ..criterion.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::{moved, scale};
    use crate::model::Scale;
    use crate::store::catalogue;

    #[test]
    fn a_scale_is_two_whole_numbers_with_the_lower_first() {
        assert_eq!(scale("1..5").expect("a scale"), Scale::new(1, 5).expect("a scale"));
        assert_eq!(scale("-3..3").expect("a scale"), Scale::new(-3, 3).expect("a scale"));
        for wrong in ["5..1", "1", "1..", "a..b", "0..0", "0..1001", "1.5..3", ""] {
            assert!(scale(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn on_another_scale_everything_keeps_its_place() {
        let entries = catalogue().expect("sound");
        let find = |id: &str| {
            &entries.iter().find(|one| one.criterion.id.as_str() == id).expect("there").criterion
        };
        let five = Scale::new(1, 5).expect("a scale");
        let numbers = |criterion: &crate::model::Criterion| {
            criterion.anchors.iter().map(|(score, _)| score.number()).collect::<Vec<_>>()
        };
        let interested = moved(find("interested"), Scale::DEFAULT, five);
        assert_eq!(interested.ideal.map(crate::model::Score::number), Some(4));
        assert_eq!(numbers(&interested).first(), Some(&1));
        assert_eq!(numbers(&interested).last(), Some(&5));
        assert!(numbers(&interested).contains(&4), "the best score keeps its anchor");
        let empathetic = moved(find("empathetic"), Scale::DEFAULT, five);
        assert_eq!(empathetic.minimum.map(crate::model::Score::number), Some(3));
        let two = moved(find("interested"), Scale::DEFAULT, Scale::new(0, 1).expect("a scale"));
        assert_eq!(numbers(&two), [0, 1]);
        let top = |criterion: &crate::model::Criterion| criterion.anchors.last().cloned();
        assert_eq!(top(&two).map(|one| one.1), top(find("interested")).map(|one| one.1));
        for entry in &entries {
            assert_eq!(moved(&entry.criterion, Scale::DEFAULT, Scale::DEFAULT), entry.criterion);
        }
    }
}
