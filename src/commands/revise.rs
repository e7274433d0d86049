//! `revise`: the second estimate, after the panel has talked.

use super::panel_talk::{
    ask_line, name_given, refuse_if_sealed, refuse_if_withdrawn, tell_durability, whom, why,
};
use super::session::{Seat, rating};
use super::show::{report_on, tell_unreadable};
use super::{CommandError, Context};
use crate::model::{CandidateId, Criterion, InterviewerId, Marks, Rating, Revision, heads};
use crate::msg;
use crate::prompt::{Found, find_among};
use crate::report::{CriterionReport, Panel, revision_in_force};
use crate::scoring::Viewer;
use crate::store::{LoadedRound, RevisionFile, new_record_id, new_salt};

/// Change a rating after the panel has talked; the independent one is kept
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name; you are asked if left out
    pub candidate: Option<String>,
    /// The criterion: id, number, or the beginning of the name; you are asked if left out
    pub criterion: Option<String>,
    /// The new score, not-asked or no-evidence; you are asked if left out
    #[arg(allow_hyphen_values = true)]
    pub score: Option<String>,
    /// What in the talk changed your mind
    #[arg(long)]
    pub reason: Option<String>,
    /// Who types this, if that is somebody else than the interviewer
    #[arg(long, value_name = "NAME")]
    pub entered_by: Option<String>,
}

/// Writes a revision of the interviewer who acts.
///
/// # Errors
/// That there is no scorecard to revise, or nobody to have talked with; that
/// the rating is the same already; why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    let complete = [&args.candidate, &args.criterion, &args.score].iter().all(|one| one.is_some());
    if !complete && !context.interactive {
        return Err(CommandError::usage(msg!("failed-no-terminal"), msg!("hint-revise")));
    }
    let interviewer = context.interviewer(&loaded.round)?;
    let viewer = Viewer::Interviewer(interviewer.clone());
    let panel = context.panel(&loaded, &viewer)?;
    let typed = args.candidate.as_deref();
    let question = msg!("ask-revise-candidate");
    let candidate = whom(context, &panel, typed, &question, msg!("hint-revise"))?;
    refuse_if_withdrawn(&panel, &candidate)?;
    refuse_if_sealed(&panel, &candidate)?;
    let seat = Seat::new(&loaded, &panel.people(), interviewer, candidate);
    let Some(own) = marks_of(panel.independent(), &seat.candidate, &seat.interviewer).cloned()
    else {
        // The card is there, but it does not count: what is wrong with it says more.
        tell_unreadable(context, &panel)?;
        let what = msg!("failed-not-submitted", name = seat.name.as_str());
        return Err(CommandError::hinted(what, msg!("hint-score", id = seat.candidate.as_str())));
    };
    refuse_if_alone(&panel, &seat)?;
    let at = which(context, &loaded, &panel, &seat, args.criterion.as_deref())?;
    let criterion = &loaded.rubric.criteria[at];
    let current = marks_of(panel.marks.as_slice().iter(), &seat.candidate, &seat.interviewer);
    let current = current.and_then(|marks| marks.ratings[at]);
    let new = match &args.score {
        Some(text) => rating(&loaded, text).ok_or_else(|| {
            let (scale, value) = (loaded.rubric.scale, text.as_str());
            let (min, max) = (scale.min().to_string(), scale.max().to_string());
            let what = msg!("failed-set", value = value, criterion = criterion.id.as_str());
            CommandError::usage(what, msg!("hint-set", min = min, max = max))
        })?,
        None => {
            show_voices(context, &loaded, &panel, &seat, at)?;
            ask_rating(context, &loaded, criterion, current)?
        }
    };
    let reason = why(context, args.reason.as_deref(), msg!("hint-revise"))?;
    // Remembered on this machine, so that `--as` need not be said again; not worth failing for.
    let _ = context.memory().remember(&loaded.round.id, &seat.interviewer);
    let before = revision_in_force(&panel, &seat.candidate, &seat.interviewer, &criterion.id);
    if let Some(there) = before
        && there.rating == new
        && there.reason == reason
    {
        already_there(context, &loaded, &seat, there);
        return Ok(());
    }
    if current == Some(new) {
        let (name, rating) = (context.names(&loaded.rubric).criterion(criterion.id.as_str()), new);
        let what =
            msg!("failed-revise-same", criterion = name, rating = Rating::words(Some(rating)));
        return Err(CommandError::hinted(what, msg!("hint-revise")));
    }
    let there = panel.revisions.as_slice().iter().filter(|one| {
        one.candidate == seat.candidate
            && one.interviewer == seat.interviewer
            && one.criterion == criterion.id
    });
    let mut replaces: Vec<_> = heads(there).into_iter().map(|one| one.digest.clone()).collect();
    if replaces.is_empty() {
        replaces.extend(own.digest.clone());
    }
    let revision = Revision {
        id: new_record_id()?,
        candidate: seat.candidate.clone(),
        interviewer: seat.interviewer.clone(),
        rubric: loaded.pin.clone(),
        criterion: criterion.id.clone(),
        rating: new,
        reason,
        at: context.clock.now(),
        entered_by: name_given(args.entered_by.as_deref()),
        salt: new_salt()?,
        replaces,
        digest: loaded.pin.digest.clone(),
    };
    let (path, durability) = loaded.publish_revision(&revision.sealed())?;
    let independent = own.ratings[at];
    context.tell(&msg!(
        "revised",
        name = seat.name.as_str(),
        criterion = criterion.name.within(context.language()),
        after = Rating::words(Some(new)),
        before = Rating::words(current),
        independent = Rating::words(independent),
        path = context.shown(&path),
    ));
    tell_durability(context, &durability, &path);
    tell_waiting(context, &panel, &seat);
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-debrief", round = round));
    Ok(())
}

fn marks_of<'m>(
    mut marks: impl Iterator<Item = &'m Marks>,
    candidate: &CandidateId,
    interviewer: &InterviewerId,
) -> Option<&'m Marks> {
    marks.find(|one| one.candidate == *candidate && one.interviewer == *interviewer)
}

/// Where nobody else has scored, there was no talk: the card is reopened instead.
fn refuse_if_alone(panel: &Panel<'_>, seat: &Seat) -> Result<(), CommandError> {
    let mut others = panel.card_files.iter().filter(|card| card.candidate == seat.candidate);
    if others.any(|card| card.interviewer != seat.interviewer) {
        return Ok(());
    }
    let what = msg!("failed-revise-alone", name = seat.name.as_str());
    Err(CommandError::hinted(what, msg!("hint-reopen", id = seat.candidate.as_str())))
}

/// The criterion as typed, or as chosen among those that this interviewer scores.
fn which(
    context: &mut Context,
    loaded: &LoadedRound,
    panel: &Panel<'_>,
    seat: &Seat,
    typed: Option<&str>,
) -> Result<usize, CommandError> {
    let all: Vec<&Criterion> = loaded.rubric.criteria.iter().collect();
    let Some(typed) = typed else { return choose_criterion(context, loaded, panel, seat) };
    let names = |several: &[usize]| {
        several.iter().map(|at| all[*at].id.as_str()).collect::<Vec<_>>().join(", ")
    };
    match find_among(&all, typed, context.language()) {
        Found::One(at) if seat.asked.contains(&at) => Ok(at),
        Found::One(at) => {
            let (criterion, who) = (all[at].id.as_str(), seat.interviewer.as_str());
            let what = msg!("failed-focus", criterion = criterion, who = who);
            Err(CommandError::hinted(what, msg!("hint-focus")))
        }
        Found::Several(several) => {
            let what = msg!("failed-several-criteria", typed = typed);
            Err(CommandError::usage(what, msg!("hint-known-ids", ids = names(&several))))
        }
        Found::None => {
            let what = msg!("fault-unknown-criterion", id = typed);
            let ids = names(&(0..all.len()).collect::<Vec<_>>());
            Err(CommandError::usage(what, msg!("hint-known-ids", ids = ids)))
        }
    }
}

/// Lets the criterion be chosen; each line has everybody's rating, one's own first.
fn choose_criterion(
    context: &mut Context,
    loaded: &LoadedRound,
    panel: &Panel<'_>,
    seat: &Seat,
) -> Result<usize, CommandError> {
    let here = panel.marks.as_slice().iter().filter(|one| one.candidate == seat.candidate);
    let mut here: Vec<&Marks> = here.collect();
    here.sort_by_key(|one| one.interviewer != seat.interviewer);
    let item = |at: &usize| {
        let ratings = here.iter().map(|marks| {
            let who = loaded.round.name_of(&marks.interviewer);
            format!("{who} {}", context.words.say(&Rating::words(marks.ratings[*at])))
        });
        let name = loaded.rubric.criteria[*at].name.within(context.language());
        format!("{name}: {}", ratings.collect::<Vec<_>>().join(" · "))
    };
    let items: Vec<String> = seat.asked.iter().map(item).collect();
    let question = context.words.say(&msg!("ask-revise-criterion"));
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    Ok(seat.asked[chosen])
}

/// Shows what each of the panel scored and wrote on the criterion.
fn show_voices(
    context: &mut Context,
    loaded: &LoadedRound,
    panel: &Panel<'_>,
    seat: &Seat,
    at: usize,
) -> Result<(), CommandError> {
    let report = report_on(loaded, panel, &seat.candidate)?;
    let id = loaded.rubric.criteria[at].id.as_str();
    let criteria = report.criteria.iter().flat_map(|group| &group.criteria);
    let Some(criterion) = criteria.into_iter().find(|one| one.criterion == id) else {
        return Ok(());
    };
    for line in voice_lines(context, criterion) {
        let line = context.style.wrap(&line, "  · ", "    ");
        context.prompter.say(&line);
    }
    Ok(())
}

fn voice_lines(context: &Context, criterion: &CriterionReport) -> Vec<String> {
    let line = |rating: &crate::report::RatingReport| {
        let who = rating.interviewer.shown();
        let score = context.words.say(&Rating::words(rating.rating));
        context.words.say(&match rating.evidence.is_empty() {
            true => msg!("voice-score", who = who, score = score),
            false => {
                msg!("voice-score-evidence", who = who, score = score, text = &rating.evidence)
            }
        })
    };
    criterion.ratings.iter().map(line).collect()
}

/// Asks for the new rating until it is one.
fn ask_rating(
    context: &mut Context,
    loaded: &LoadedRound,
    criterion: &Criterion,
    current: Option<Rating>,
) -> Result<Rating, CommandError> {
    let scale = loaded.rubric.scale;
    let (min, max) = (scale.min().to_string(), scale.max().to_string());
    let question = msg!(
        "ask-revise-score",
        criterion = criterion.name.within(context.language()),
        now = Rating::words(current),
    );
    let complaint = msg!("hint-set", min = min, max = max);
    loop {
        let text = ask_line(context, &question, &complaint)?;
        match rating(loaded, &text) {
            Some(rating) => return Ok(rating),
            None => context.tell(&complaint),
        }
    }
}

/// The same revision is there: an earlier run wrote it and may have been killed before it said so.
fn already_there(context: &mut Context, loaded: &LoadedRound, seat: &Seat, there: &Revision) {
    let path = loaded.folder.revision_path(&RevisionFile::name_of(there));
    let durability = loaded.settle_record(&path);
    context.tell(&msg!("revised-already", name = seat.name.as_str(), path = context.shown(&path)));
    tell_durability(context, &durability, &path);
}

/// Says whose independent scorecard is not in yet.
fn tell_waiting(context: &mut Context, panel: &Panel<'_>, seat: &Seat) {
    let has_card = |id: &InterviewerId| {
        let mut cards = panel.card_files.iter().filter(|card| card.candidate == seat.candidate);
        cards.any(|card| card.interviewer == *id)
    };
    let waiting = panel.loaded.round.panel.iter().filter(|one| !has_card(&one.id));
    let names: Vec<&str> = waiting.map(crate::model::Interviewer::shown).collect();
    if !names.is_empty() {
        let names = context.words.list(&names);
        context.tell(&msg!("revised-before-all", name = seat.name.as_str(), names = names));
    }
}
