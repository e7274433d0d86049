//! Scores of one digit and of several: each counts at once, and a second one
//! within a moment makes the longer score of both.

use super::super::{Entry, Outcome};
use super::app::App;
use super::state::{Moment, Typed};
use crate::model::{Rating, Scale, Score};
use crate::msg;

impl App<'_, '_> {
    /// A digit that scores.
    pub(super) fn digit(&mut self, digit: char, now: Moment) {
        let scale = self.interview.rubric().scale;
        let Some(at) = self.interview.open().map(|asking| asking.at) else { return };
        let before = self.typed.take();
        let longer = before.as_ref().map(|before| format!("{}{digit}", before.digits));
        let goes_on =
            longer.filter(|longer| on_scale(scale, longer).is_some() || grows(scale, longer));
        let wanted = before.as_ref().is_some_and(|before| before.wants_evidence);
        if goes_on.is_some() && before.is_some_and(|before| before.changed) {
            // The shorter score was never meant: it is no change of its own.
            self.apply(Entry::Undo, now);
        }
        let wanted = wanted && goes_on.is_some();
        let digits = goes_on.unwrap_or_else(|| digit.to_string());
        let Some(score) = on_scale(scale, &digits) else {
            if grows(scale, &digits) {
                self.typed = Some(Typed { digits, changed: false, wants_evidence: false });
            } else {
                let (min, max) = (scale.min().to_string(), scale.max().to_string());
                self.say(&msg!("live-off-scale", min = min, max = max));
            }
            return;
        };
        let outcome = self.apply(Entry::Rate(Some(Rating::Score(score))), now);
        let changed = matches!(outcome, Outcome::Answered { .. });
        let wants_evidence =
            wanted || matches!(outcome, Outcome::Answered { wants_evidence: true, .. });
        if grows(scale, &digits) {
            self.echo(at, false);
            self.typed = Some(Typed { digits, changed, wants_evidence });
        } else {
            self.echo(at, wants_evidence);
        }
    }

    /// A minus that a digit may follow, on a scale that goes below 0.
    pub(super) fn begin_negative(&mut self) {
        self.typed = Some(Typed { digits: "-".to_owned(), changed: true, wants_evidence: false });
    }
}

fn on_scale(scale: Scale, digits: &str) -> Option<Score> {
    digits.parse().ok().and_then(|number| scale.score(number).ok())
}

/// Whether a longer number on the scale begins with these digits.
fn grows(scale: Scale, digits: &str) -> bool {
    let longer = |number: i64| {
        let text = number.to_string();
        text.len() > digits.len() && text.starts_with(digits)
    };
    (scale.min()..=scale.max()).any(longer)
}

#[cfg(test)]
mod tests {
    use super::grows;
    use crate::model::Scale;

    #[test]
    fn only_what_can_become_a_longer_score_waits() {
        let ten = Scale::DEFAULT;
        assert!(grows(ten, "1"));
        assert!(!grows(ten, "0") && !grows(ten, "2") && !grows(ten, "10"));
        let five = Scale::new(1, 5).expect("a scale");
        assert!(('1'..='9').all(|digit| !grows(five, &digit.to_string())));
        let hundred = Scale::new(0, 100).expect("a scale");
        assert!(grows(hundred, "9") && grows(hundred, "10") && !grows(hundred, "11"));
        let below = Scale::new(-5, 5).expect("a scale");
        assert!(grows(below, "-") && !grows(below, "-5"));
        let high = Scale::new(100, 200).expect("a scale");
        assert!(grows(high, "1") && grows(high, "15") && !grows(high, "3"));
    }
}
