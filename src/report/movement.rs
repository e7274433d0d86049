//! How far the panel moved in its talk, and toward whom.

use serde::Serialize;

use super::revisions::counting;
use super::{Panel, Person};
use crate::model::{InterviewerId, Marks, Rating, Score};

/// How far revisions moved the interviewers' scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PanelMovement {
    /// How many scores were revised to another score.
    pub revised: usize,
    /// On these candidates and criteria: the highest minus the lowest independent score, added up.
    pub spread_before: i64,
    /// The same with the revised scores.
    pub spread_after: i64,
    /// Who moved toward or away from whom, the longest way toward first.
    pub moves: Vec<Move>,
}

/// How far one interviewer moved toward another's independent scores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// Who revised.
    pub who: Person,
    /// Toward whom.
    pub toward: Person,
    /// On how many ratings both had a score.
    pub ratings: usize,
    /// How many points nearer, added up; below nought is further away.
    pub points: i64,
}

/// How far the panel moved, from what the viewer may see; `None` where no score was revised.
///
/// # Method
/// For a score revised from x to y and another's independent score s on the
/// same candidate and criterion, the way toward them is `|x − s| − |y − s|`.
/// Against the independent score, not the revised one: two who meet halfway
/// have each moved toward the other.
#[must_use]
pub fn movement(panel: &Panel<'_>) -> Option<PanelMovement> {
    let independent: Vec<&Marks> = panel.independent().collect();
    let score = |marks: &Marks, at: usize| marks.ratings[at].and_then(Rating::score);
    let mut moves: Vec<(InterviewerId, InterviewerId, usize, i64)> = Vec::new();
    let (mut revised, mut cells) = (0, Vec::new());
    for revision in counting(panel) {
        let Some(at) = panel.loaded.rubric.position(&revision.criterion) else { continue };
        let here = || independent.iter().filter(|one| one.candidate == revision.candidate);
        let own = here().find(|one| one.interviewer == revision.interviewer);
        let before = own.and_then(|one| score(one, at)).map(Score::number);
        let (Some(before), Some(after)) = (before, revision.rating.score().map(Score::number))
        else {
            continue;
        };
        revised += 1;
        cells.push((revision.candidate.clone(), at));
        for other in here().filter(|one| one.interviewer != revision.interviewer) {
            let Some(theirs) = score(other, at).map(Score::number) else { continue };
            let points = (before - theirs).abs() - (after - theirs).abs();
            let pair = (&revision.interviewer, &other.interviewer);
            match moves.iter_mut().find(|one| (&one.0, &one.1) == pair) {
                Some(known) => {
                    known.2 += 1;
                    known.3 += points;
                }
                None => moves.push((pair.0.clone(), pair.1.clone(), 1, points)),
            }
        }
    }
    if revised == 0 {
        return None;
    }
    cells.sort_unstable();
    cells.dedup();
    let spread = |all: &[&Marks]| -> i64 {
        let one = |(candidate, at): &(crate::model::CandidateId, usize)| {
            let here = all.iter().filter(|one| one.candidate == *candidate);
            let scores = here.filter_map(|one| score(one, *at)).map(Score::number);
            let (low, high) =
                scores.fold((i64::MAX, i64::MIN), |(low, high), one| (low.min(one), high.max(one)));
            if low > high { 0 } else { high - low }
        };
        cells.iter().map(one).sum()
    };
    let now: Vec<&Marks> = panel.marks.as_slice().iter().collect();
    moves.sort_by(|one, other| {
        other.3.cmp(&one.3).then_with(|| (&one.0, &one.1).cmp(&(&other.0, &other.1)))
    });
    let people = panel.people();
    Some(PanelMovement {
        revised,
        spread_before: spread(&independent),
        spread_after: spread(&now),
        moves: moves
            .into_iter()
            .map(|(who, toward, ratings, points)| Move {
                who: people.interviewer(&who),
                toward: people.interviewer(&toward),
                ratings,
                points,
            })
            .collect(),
    })
}
