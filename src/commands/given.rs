//! Answers given on the command line or in a file: the same checks, the same
//! saves as in the interview.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::session::{
    Opened, Seat, missing, open_draft, rating, recommendation_codes, save_draft, submit_draft,
};
use super::{CommandError, Context};
use crate::model::{Answer, CriterionId, NoteLine};
use crate::msg;
use crate::store::{LoadedRound, Source, read_answers};

/// Answers given without being asked for.
#[derive(Debug, Default, clap::Args)]
#[group(id = "answers", multiple = true)]
pub struct Args {
    /// Score without being asked: CRITERION=SCORE, or =not-asked, =no-evidence
    #[arg(long, value_name = "CRITERION=SCORE")]
    pub set: Vec<String>,
    /// What the candidate said or did
    #[arg(long, value_name = "CRITERION=TEXT")]
    pub evidence: Vec<String>,
    /// What you make of it
    #[arg(long, value_name = "CRITERION=TEXT")]
    pub judgement: Vec<String>,
    /// Competences heard, separated by commas
    #[arg(long, value_name = "CRITERION=ID,…")]
    pub tick: Vec<String>,
    /// What the candidate brings that no criterion asks for
    #[arg(long, value_name = "TEXT")]
    pub strengths: Option<String>,
    /// The overall recommendation: strong-no, no, yes or strong-yes
    #[arg(long, value_name = "WORD")]
    pub recommend: Option<String>,
    /// Take the answers from a file with the `[ratings]` of a scorecard; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
}

impl Args {
    /// Whether answers are given on the command line.
    pub(super) const fn is_there(&self) -> bool {
        !self.set.is_empty()
            || !self.evidence.is_empty()
            || !self.judgement.is_empty()
            || !self.tick.is_empty()
            || self.strengths.is_some()
            || self.recommend.is_some()
            || self.from.is_some()
    }
}

/// Answers from the command line or a file: the same checks, the same saves.
pub(super) fn take_answers(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    args: &Args,
    submit: bool,
) -> Result<(), CommandError> {
    // Everything is understood before anything is written.
    let mut changes = Changes::default();
    if let Some(file) = &args.from {
        changes.read(context, loaded, seat, file)?;
    }
    changes.flags(loaded, seat, args)?;
    let Opened { mut open, mut draft, .. } = open_draft(context, loaded, seat)?;
    let now = context.clock.now();
    for (id, change) in changes.answers {
        let answer = draft.card.answers.entry(id).or_default();
        answer.rating = change.rating.or(answer.rating);
        for (text, new) in
            [(&mut answer.evidence, change.evidence), (&mut answer.judgement, change.judgement)]
        {
            if !new.is_empty() {
                *text = new;
            }
        }
        if !change.ticks.is_empty() {
            answer.ticks = change.ticks;
        }
        answer.at = Some(now);
    }
    // A file that is given twice does not double its lines.
    let new = changes.notes.into_iter().filter(|line| !draft.card.notes.contains(line));
    let new: Vec<NoteLine> = new.collect();
    draft.card.notes.extend(new);
    if let Some(strengths) = changes.strengths {
        draft.card.strengths = strengths;
    }
    draft.card.recommendation = changes.recommendation.or(draft.card.recommendation);
    save_draft(context, loaded, &mut open, &draft)?;
    if submit {
        submit_draft(context, loaded, seat, open, draft)?;
        let round = context.round_flag(&loaded.folder);
        context.tell(&msg!("next-rank", round = round));
        return Ok(());
    }
    let open_count = missing(loaded, seat, &draft.card).len();
    let answered = seat.asked.len() - open_count;
    let id = seat.candidate.as_str();
    let all = seat.asked.len();
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("answers-kept", answered = answered, all = all, id = id, round = round));
    Ok(())
}

/// What the command line asks to be changed.
#[derive(Default)]
struct Changes {
    answers: Vec<(CriterionId, Answer)>,
    notes: Vec<NoteLine>,
    strengths: Option<String>,
    recommendation: Option<crate::model::Recommendation>,
}

impl Changes {
    fn read(
        &mut self,
        context: &Context,
        loaded: &LoadedRound,
        seat: &Seat,
        file: &Path,
    ) -> Result<(), CommandError> {
        let source = if file == Path::new("-") {
            Source::standard_input()?
        } else {
            let path = context.folder.join(file);
            Source::read(&*context.files, &path)?
        };
        let read = read_answers(&source, &loaded.rubric)?;
        let others = read.candidate.is_some_and(|id| id != seat.candidate)
            || read.interviewer.is_some_and(|id| id != seat.interviewer);
        if others {
            let path = context.shown(&source.path);
            let what = msg!("failed-others-answers", path = path);
            return Err(CommandError::hinted(what, msg!("hint-others-answers")));
        }
        for id in read.answers.keys() {
            check_focus(loaded, seat, id)?;
        }
        for (id, mut answer) in read.answers {
            // In the rubric's order, as the interview ticks them.
            let known = loaded.rubric.criterion(&id).map(|one| one.competences.as_slice());
            let ticked = known.unwrap_or_default().iter().map(|one| one.id.clone());
            answer.ticks = ticked.filter(|one| answer.ticks.contains(one)).collect();
            self.answers.push((id, answer));
        }
        self.notes = read.notes;
        self.strengths = Some(read.strengths).filter(|text| !text.is_empty());
        self.recommendation = read.recommendation;
        Ok(())
    }

    fn flags(
        &mut self,
        loaded: &LoadedRound,
        seat: &Seat,
        args: &Args,
    ) -> Result<(), CommandError> {
        let mut scored = BTreeMap::new();
        for text in &args.set {
            let (id, value) = assignment(loaded, seat, "--set", text)?;
            let scale = loaded.rubric.scale;
            let Some(given) = rating(loaded, value) else {
                let (min, max) = (scale.min().to_string(), scale.max().to_string());
                let what = msg!("failed-set", value = value, criterion = id.as_str());
                return Err(CommandError::usage(what, msg!("hint-set", min = min, max = max)));
            };
            if scored.insert(id.clone(), given).is_some_and(|first| first != given) {
                let what = msg!("failed-set-twice", criterion = id.as_str());
                return Err(CommandError::usage(what, msg!("hint-set-once")));
            }
            self.answer(&id).rating = Some(given);
        }
        for text in &args.evidence {
            let (id, value) = assignment(loaded, seat, "--evidence", text)?;
            value.trim().clone_into(&mut self.answer(&id).evidence);
        }
        for text in &args.judgement {
            let (id, value) = assignment(loaded, seat, "--judgement", text)?;
            value.trim().clone_into(&mut self.answer(&id).judgement);
        }
        for text in &args.tick {
            let (id, value) = assignment(loaded, seat, "--tick", text)?;
            let criterion = loaded.rubric.criterion(&id);
            let known = criterion.map_or(&[][..], |one| one.competences.as_slice());
            let typed: Vec<&str> = value.split(',').map(str::trim).collect();
            if let Some(other) =
                typed.iter().find(|name| known.iter().all(|one| one.id.as_str() != **name))
            {
                let names: Vec<&str> = known.iter().map(|one| one.id.as_str()).collect();
                let what = msg!("fault-unknown-competence", id = *other);
                return Err(CommandError::usage(
                    what,
                    msg!("hint-known-ids", ids = names.join(", ")),
                ));
            }
            let ticked = known.iter().filter(|one| typed.contains(&one.id.as_str()));
            let ticked = ticked.map(|one| one.id.clone()).collect();
            self.answer(&id).ticks = ticked;
        }
        if let Some(text) = &args.strengths {
            self.strengths = Some(text.clone());
        }
        if let Some(word) = &args.recommend {
            let Ok(recommendation) = word.parse() else {
                let what = msg!("fault-unknown-word", word = word);
                let hint = msg!("hint-known-words", words = recommendation_codes());
                return Err(CommandError::usage(what, hint));
            };
            self.recommendation = Some(recommendation);
        }
        Ok(())
    }

    fn answer(&mut self, id: &CriterionId) -> &mut Answer {
        let at = self.answers.iter().position(|(one, _)| one == id).unwrap_or_else(|| {
            self.answers.push((id.clone(), Answer::default()));
            self.answers.len() - 1
        });
        &mut self.answers[at].1
    }
}

/// `CRITERION=VALUE` from the command line.
fn assignment<'t>(
    loaded: &LoadedRound,
    seat: &Seat,
    flag: &'static str,
    text: &'t str,
) -> Result<(CriterionId, &'t str), CommandError> {
    let Some((name, value)) = text.split_once('=') else {
        let what = msg!("failed-assignment", flag = flag, text = text);
        return Err(CommandError::usage(what, msg!("hint-assignment", flag = flag)));
    };
    let known = || loaded.rubric.criteria.iter().map(|one| one.id.as_str());
    let id = name.trim().parse::<CriterionId>().ok();
    match id.filter(|id| loaded.rubric.criterion(id).is_some()) {
        Some(id) => {
            check_focus(loaded, seat, &id)?;
            Ok((id, value))
        }
        None => {
            let what = msg!("fault-unknown-criterion", id = name);
            let ids = known().collect::<Vec<_>>().join(", ");
            Err(CommandError::usage(what, msg!("hint-known-ids", ids = ids)))
        }
    }
}

/// A criterion outside the interviewer's focus is somebody else's to score.
fn check_focus(loaded: &LoadedRound, seat: &Seat, id: &CriterionId) -> Result<(), CommandError> {
    let at = loaded.rubric.position(id);
    if at.is_some_and(|at| seat.asked.contains(&at)) {
        return Ok(());
    }
    let what = msg!("failed-focus", criterion = id.as_str(), who = seat.interviewer.as_str());
    Err(CommandError::hinted(what, msg!("hint-focus")))
}
