//! Rounds with scores from a seed.

use std::collections::BTreeMap;
use std::sync::Arc;

use vurder::model::{Answer, Rating, Scorecard};
use vurder::store::{Folder, RealFiles, submit};

use super::World;
use super::cards::now;

/// Begins a round with so many candidates, each scored by every interviewer:
/// scores that tie often, some missing, some below the minimum.
pub fn random_round(
    world: &World,
    candidates: usize,
    interviewers: usize,
    seed: u64,
) -> Vec<String> {
    let panel: Vec<String> =
        (0..interviewers).map(|at| format!("i{at}=Interviewer {at}")).collect();
    let panel: Vec<&str> = panel.iter().map(String::as_str).collect();
    world.begin_round(&panel, &[]);
    let names: Vec<String> = (0..candidates).map(|at| format!("Person {at}")).collect();
    let list = world.path("names");
    std::fs::write(&list, names.join("\n")).expect("names");
    let list = list.display().to_string();
    let added = world.run(&["candidate", "add", "--from", &list]).exits(0);
    let ids: Vec<String> = added.stdout.split_whitespace().map(str::to_owned).collect();
    let loaded = Folder::new(world.round(), Arc::new(RealFiles)).load().expect("a round");
    let mut state = seed | 1;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0)
    };
    for candidate in loaded.candidates().expect("candidates") {
        let level = 4 + next() % 5;
        for interviewer in &loaded.round.panel {
            let rating = |number: usize| {
                let number = i64::try_from(number.min(10)).unwrap_or(0);
                loaded.rubric.scale.score(number).ok().map(Rating::Score)
            };
            let answers = loaded.rubric.criteria.iter().map(|criterion| {
                let rating = match next() % 12 {
                    0 => Some(Rating::NotAsked),
                    _ => rating(level + next() % 3 - 1),
                };
                let answer = Answer {
                    rating,
                    evidence: format!("Told of case {} in some detail.", next() % 100),
                    judgement: if next() % 5 == 0 {
                        "Convincing.".to_owned()
                    } else {
                        String::new()
                    },
                    at: Some(now()),
                    ..Answer::default()
                };
                (criterion.id.clone(), answer)
            });
            let card = Scorecard {
                candidate: candidate.id.clone(),
                interviewer: interviewer.id.clone(),
                rubric: loaded.pin.clone(),
                answers: answers.collect::<BTreeMap<_, _>>(),
                submitted: Some(now()),
                ..super::cards::draft(&loaded.rubric, 0).card
            };
            assert!(submit(&loaded.folder, &loaded.rubric, card).is_ok(), "not submitted");
        }
    }
    ids
}
