//! How much structure an interview has: the fifteen components of Campion, Palmer & Campion.

use super::{Subject, leading, vague_anchor, yes_no_question};
use crate::model::{Reveal, Round};
use crate::msg;
use crate::text::Message;

/// One of the fifteen components of structure.
///
/// # Method
/// Campion, Palmer & Campion, *A review of structure in the selection
/// interview*, Personnel Psychology 50, 1997, name fifteen ways to give an
/// interview structure: 1 to 7 in what is asked, 8 to 15 in how it is judged.
/// What of each a file can show is this program's reading, not theirs; what
/// no file shows is said not to be seen, and does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its number in the article, 1 to 15.
    pub number: usize,
    /// Its fixed name for other programs.
    pub name: &'static str,
    /// Where one can see it.
    pub seen: Seen,
    /// How far it is there.
    pub verdict: Verdict,
    /// What was looked at.
    pub because: Message,
}

/// Where a component can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// In the rubric's file.
    InRubric,
    /// In the round that uses it.
    InRound,
    /// In no file: only whoever is there knows.
    Nowhere,
}

/// How far a component is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Yes,
    /// In part.
    Partly,
    /// It is not.
    No,
    /// It can't be seen in what was looked at.
    Unseen,
}

/// The fifteen components, in the order of the article.
#[must_use]
pub fn structure(subject: &Subject<'_>, round: Option<&Round>) -> Vec<Component> {
    let by_person = |number, name| {
        component(number, name, Seen::Nowhere, Verdict::Unseen, msg!("structure-only-people"))
    };
    vec![
        job_analysis(subject),
        same_questions(subject),
        by_person(3, "limited-prompting"),
        better_questions(subject),
        many_questions(subject),
        by_person(6, "controlled-information"),
        by_person(7, "candidate-questions-last"),
        several_scales(subject),
        anchored_scales(subject),
        component(10, "notes", Seen::Nowhere, Verdict::Unseen, msg!("structure-in-scorecards")),
        several_interviewers(round),
        same_interviewers(round),
        no_discussion(round),
        by_person(14, "training"),
        component(
            15,
            "combined-by-formula",
            Seen::InRubric,
            Verdict::Yes,
            msg!("structure-formula"),
        ),
    ]
}

const fn component(
    number: usize,
    name: &'static str,
    seen: Seen,
    verdict: Verdict,
    because: Message,
) -> Component {
    Component { number, name, seen, verdict, because }
}

/// A source can be named; whether it is an analysis of the job, people must judge.
fn job_analysis(subject: &Subject<'_>) -> Component {
    let (verdict, because) = match subject.rubric.sources.len() {
        0 => (Verdict::No, msg!("structure-no-source")),
        count => (Verdict::Partly, msg!("structure-sources", count = count)),
    };
    component(1, "job-analysis", Seen::InRubric, verdict, because)
}

fn same_questions(subject: &Subject<'_>) -> Component {
    let criteria = &subject.rubric.criteria;
    let asked = criteria.iter().filter(|criterion| !criterion.questions.is_empty()).count();
    let because = msg!("structure-asked", count = asked, all = criteria.len());
    component(2, "same-questions", Seen::InRubric, share(asked, criteria.len()), because)
}

fn better_questions(subject: &Subject<'_>) -> Component {
    let (mut all, mut open) = (0, 0);
    for question in subject.texts.questions() {
        all += 1;
        open += usize::from(!yes_no_question::is_one(question) && !leading::is_one(question));
    }
    let because = msg!("structure-open", count = open, all = all);
    component(4, "better-questions", Seen::InRubric, share(open, all), because)
}

/// The article asks for a longer interview or more questions and gives no
/// number; ten questions fill about an hour.
fn many_questions(subject: &Subject<'_>) -> Component {
    const ENOUGH: usize = 10;
    let count = subject.rubric.criteria.iter().map(|one| one.questions.len()).sum::<usize>();
    let verdict = match count {
        ENOUGH.. => Verdict::Yes,
        5.. => Verdict::Partly,
        _ => Verdict::No,
    };
    component(
        5,
        "many-questions",
        Seen::InRubric,
        verdict,
        msg!("structure-questions", count = count),
    )
}

fn several_scales(subject: &Subject<'_>) -> Component {
    let count = subject.rubric.criteria.len();
    let verdict = if count > 1 { Verdict::Yes } else { Verdict::No };
    component(
        8,
        "several-scales",
        Seen::InRubric,
        verdict,
        msg!("structure-criteria", count = count),
    )
}

fn anchored_scales(subject: &Subject<'_>) -> Component {
    let rubric = subject.rubric;
    let sound = subject.texts.criteria.iter().filter(|criterion| {
        let anchors = &criterion.anchors;
        anchors.len() >= 3 && !anchors.iter().any(vague_anchor::is_one)
    });
    let (sound, all) = (sound.count(), rubric.criteria.len());
    let anchored = rubric.criteria.iter().any(|criterion| criterion.anchors.len() >= 2);
    let verdict = match share(sound, all) {
        Verdict::No if anchored => Verdict::Partly,
        verdict => verdict,
    };
    let because = msg!("structure-anchored", count = sound, all = all);
    component(9, "anchored-scales", Seen::InRubric, verdict, because)
}

fn several_interviewers(round: Option<&Round>) -> Component {
    let (verdict, because) = of_round(round, |round| {
        let count = round.panel.len();
        let verdict = if count > 1 { Verdict::Yes } else { Verdict::No };
        (verdict, msg!("structure-panel", count = count))
    });
    component(11, "several-interviewers", Seen::InRound, verdict, because)
}

/// A round has one panel for all its candidates.
fn same_interviewers(round: Option<&Round>) -> Component {
    let (verdict, because) = of_round(round, |round| {
        let verdict = if round.panel.is_empty() { Verdict::No } else { Verdict::Yes };
        (verdict, msg!("structure-same-panel"))
    });
    component(12, "same-interviewers", Seen::InRound, verdict, because)
}

/// What others scored is sealed; what is said in the corridor no file shows.
fn no_discussion(round: Option<&Round>) -> Component {
    let (verdict, because) = of_round(round, |round| match round.reveal {
        Reveal::AfterAll => (Verdict::Yes, msg!("structure-sealed-for-all")),
        Reveal::AfterOwn => (Verdict::Partly, msg!("structure-sealed-for-own")),
    });
    component(13, "no-discussion", Seen::InRound, verdict, because)
}

fn of_round(
    round: Option<&Round>,
    judge: impl FnOnce(&Round) -> (Verdict, Message),
) -> (Verdict, Message) {
    round.map_or_else(|| (Verdict::Unseen, msg!("structure-only-a-round")), judge)
}

const fn share(count: usize, all: usize) -> Verdict {
    match (count, all) {
        (0, _) => Verdict::No,
        (count, all) if count == all => Verdict::Yes,
        _ => Verdict::Partly,
    }
}

#[cfg(test)]
mod tests {
    use super::{Seen, Verdict, structure};
    use crate::checks::Subject;
    use crate::checks::testing::{plain, rubric};
    use crate::model::Outline;

    fn verdicts(rubric: &Outline) -> Vec<(usize, Verdict)> {
        let all = structure(&Subject::new(rubric, &[]), None);
        let seen = all.iter().filter(|one| one.seen == Seen::InRubric);
        seen.map(|one| (one.number, one.verdict)).collect()
    }

    #[test]
    fn seven_of_fifteen_can_be_seen_in_a_rubric() {
        use Verdict::{No, Partly, Yes};
        let mut rubric = rubric();
        let expected = [(1, No), (2, Yes), (4, Yes), (5, Partly), (8, Yes), (9, Yes), (15, Yes)];
        assert_eq!(verdicts(&rubric), expected);
        rubric.sources = vec!["Job analysis 2026".to_owned()];
        rubric.criteria[0].questions[0].wording = plain("Do you like it here?");
        rubric.criteria[1].questions.clear();
        rubric.criteria[2].anchors.remove(1);
        let expected =
            [(1, Partly), (2, Partly), (4, Partly), (5, No), (8, Yes), (9, Partly), (15, Yes)];
        assert_eq!(verdicts(&rubric), expected);
    }

    #[test]
    fn all_fifteen_are_named_in_order() {
        let rubric = rubric();
        let all = structure(&Subject::new(&rubric, &[]), None);
        assert_eq!(
            all.iter().map(|one| one.number).collect::<Vec<_>>(),
            (1..=15).collect::<Vec<_>>()
        );
    }
}
