//! `decide`: what becomes of a candidate, by whom and why.

use super::panel_talk::{
    ask_line, decider_named, name_given, refuse_if_sealed, refuse_if_withdrawn, tell_durability,
    whom, why,
};
use super::{CommandError, Context};
use crate::model::{CandidateId, Decider, Decision, InterviewerId, Verdict, heads};
use crate::msg;
use crate::render::departure_sentence;
use crate::report::{Panel, decider, decision_in_force, departure_now};
use crate::scoring::Viewer;
use crate::store::{DecisionFile, LoadedRound, new_record_id, new_salt};

/// Decide on a candidate: offer, reject or hold, with the reason
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name; you are asked if left out
    pub candidate: Option<String>,
    /// Offer the position
    #[arg(long, group = "verdict")]
    pub offer: bool,
    /// Reject the candidate
    #[arg(long, group = "verdict")]
    pub reject: bool,
    /// Leave it open for now
    #[arg(long, group = "verdict")]
    pub hold: bool,
    /// Why; it stands in every later listing
    #[arg(long)]
    pub reason: Option<String>,
    /// The name of whoever decides, if that is nobody on the panel
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// Who types this, if that is somebody else than the decider
    #[arg(long, value_name = "NAME")]
    pub entered_by: Option<String>,
}

impl Args {
    const fn verdict(&self) -> Option<Verdict> {
        match (self.offer, self.reject, self.hold) {
            (true, ..) => Some(Verdict::Offer),
            (_, true, _) => Some(Verdict::Reject),
            (_, _, true) => Some(Verdict::Hold),
            _ => None,
        }
    }
}

/// Writes a decision.
///
/// # Errors
/// That the decider may not see the candidate yet, or that something is
/// missing; why it could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let loaded = context.open_round()?;
    if (args.candidate.is_none() || args.verdict().is_none()) && !context.interactive {
        return Err(CommandError::usage(msg!("failed-what-decision"), msg!("hint-decide")));
    }
    let (by, viewer) = who(context, &loaded, args.by.as_deref())?;
    let panel = context.panel(&loaded, &viewer)?;
    let typed = args.candidate.as_deref();
    let question = msg!("ask-decide-candidate");
    let candidate = whom(context, &panel, typed, &question, msg!("hint-decide"))?;
    refuse_if_withdrawn(&panel, &candidate)?;
    refuse_if_sealed(&panel, &candidate)?;
    let verdict = match args.verdict() {
        Some(verdict) => verdict,
        None => ask_verdict(context)?,
    };
    let (ranking, departure) = departure_now(&panel, verdict, &candidate);
    let who = decider(&loaded.round, &by).name;
    let person = panel.people().candidate(&candidate);
    let sentence =
        departure.map(|departure| departure_sentence(&departure, &person, &who, &context.words));
    if let Some(sentence) = &sentence
        && args.verdict().is_none()
        && !confirmed(context, sentence)?
    {
        return Err(CommandError::Interrupted);
    }
    let reason = why(context, args.reason.as_deref(), msg!("hint-decide"))?;
    let before = decision_in_force(&panel, &candidate);
    if let Some(there) = before
        && (there.verdict, &there.by, &there.reason) == (verdict, &by, &reason)
    {
        already_there(context, &loaded, &person.shown(), there);
        return Ok(());
    }
    let there = panel.decisions.as_slice().iter().filter(|one| one.candidate == candidate);
    let replaces = heads(there).into_iter().map(|one| one.digest.clone()).collect();
    let decision = Decision {
        id: new_record_id()?,
        candidate: candidate.clone(),
        verdict,
        by,
        reason,
        at: context.clock.now(),
        entered_by: name_given(args.entered_by.as_deref()),
        ranking,
        salt: new_salt()?,
        replaces,
        digest: loaded.pin.digest.clone(),
    };
    let (path, durability) = loaded.publish_decision(&decision.sealed())?;
    let (name, path_shown) = (person.shown().into_owned(), context.shown(&path));
    context.tell(&match verdict {
        Verdict::Offer => msg!("decided-offer", name = name, who = &who, path = path_shown),
        Verdict::Reject => msg!("decided-reject", name = name, who = &who, path = path_shown),
        Verdict::Hold => msg!("decided-hold", name = name, who = &who, path = path_shown),
    });
    if let Some(sentence) = sentence {
        let sentence = context.style.wrap(&sentence, "", "");
        context.prompter.say(&sentence);
        context.tell(&msg!("departure-stays"));
    }
    tell_durability(context, &durability, &path);
    tell_sealed(context, &panel);
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-recommendation", round = round));
    Ok(())
}

/// Who decides, and what they may see for it.
fn who(
    context: &mut Context,
    loaded: &LoadedRound,
    given: Option<&str>,
) -> Result<(Decider, Viewer), CommandError> {
    let unasked = context.viewer_unasked(&loaded.round)?;
    let outside = |name: String| {
        // Whoever decides at an interviewer's machine sees what that interviewer may.
        let viewer = match unasked.clone() {
            Viewer::Interviewer(id) => Viewer::Observer { seated: Some(id) },
            Viewer::Observer { seated } => Viewer::Observer { seated },
            Viewer::Unidentified => Viewer::Observer { seated: None },
        };
        (Decider::Other(name), viewer)
    };
    if let Some(name) = given {
        let Some(name) = name_given(Some(name)) else {
            return Err(CommandError::usage(msg!("failed-no-name"), msg!("hint-decide-by")));
        };
        let (_, viewer) = outside(name.clone());
        let by = decider_named(&loaded.round, name)?;
        let viewer = match (&by, viewer) {
            // Nobody in particular sits here, so it is theirs to look; and so it is at their own
            // machine. At a colleague's, nothing is shown that the colleague may not see.
            (Decider::Interviewer(id), Viewer::Observer { seated })
                if seated.as_ref().is_none_or(|seated| seated == id) =>
            {
                Viewer::Interviewer(id.clone())
            }
            (_, viewer) => viewer,
        };
        return Ok((by, viewer));
    }
    match &unasked {
        Viewer::Interviewer(id) => Ok((Decider::Interviewer(id.clone()), unasked.clone())),
        _ if !context.interactive => {
            Err(CommandError::usage(msg!("failed-who-decides"), msg!("hint-decide-by")))
        }
        Viewer::Unidentified => match ask_who(context, loaded)? {
            Some(id) => Ok((Decider::Interviewer(id.clone()), Viewer::Interviewer(id))),
            None => ask_name(context).map(outside),
        },
        Viewer::Observer { .. } => ask_name(context).map(outside),
    }
}

fn ask_who(
    context: &mut Context,
    loaded: &LoadedRound,
) -> Result<Option<InterviewerId>, CommandError> {
    let panel = &loaded.round.panel;
    let mut items: Vec<String> = panel.iter().map(|one| one.shown().to_owned()).collect();
    items.push(context.words.say(&msg!("not-on-the-panel")));
    let question = context.words.say(&msg!("ask-who-decides"));
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    Ok(panel.get(chosen).map(|one| one.id.clone()))
}

fn ask_name(context: &mut Context) -> Result<String, CommandError> {
    ask_line(context, &msg!("ask-decider-name"), &msg!("failed-no-name"))
}

fn ask_verdict(context: &mut Context) -> Result<Verdict, CommandError> {
    let items = Verdict::ALL.map(|verdict| {
        context.words.say(&match verdict {
            Verdict::Offer => msg!("verdict-offer"),
            Verdict::Hold => msg!("verdict-hold"),
            Verdict::Reject => msg!("verdict-reject"),
        })
    });
    let question = context.words.say(&msg!("ask-verdict"));
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    Ok(Verdict::ALL[chosen])
}

/// Whether somebody who was told that it departs from the ranking goes on.
fn confirmed(context: &mut Context, sentence: &str) -> Result<bool, CommandError> {
    let sentence = context.style.wrap(sentence, "", "");
    context.prompter.say(&sentence);
    let items = [msg!("decide-all-the-same"), msg!("decide-not")];
    let items = items.map(|item| context.words.say(&item));
    let question = context.words.say(&msg!("ask-departure"));
    Ok(context.prompter.choose(&question, &items, 1)? == Some(0))
}

/// The same decision is there: an earlier run wrote it and may have been killed before it said so.
fn already_there(context: &mut Context, loaded: &LoadedRound, name: &str, there: &Decision) {
    let path = loaded.folder.decision_path(&DecisionFile::name_of(there));
    let durability = loaded.settle_record(&path);
    context.tell(&msg!("decided-already", name = name, path = context.shown(&path)));
    tell_durability(context, &durability, &path);
}

/// Says whom the decider could not see.
fn tell_sealed(context: &mut Context, panel: &Panel<'_>) {
    let left = |id: &CandidateId| panel.candidate(id).is_none_or(|one| one.withdrawn.is_some());
    let sealed = panel.visibility.sealed().map(|(id, _)| id).filter(|id| !left(id));
    let names: Vec<_> =
        sealed.map(|id| panel.people().candidate(id).shown().into_owned()).collect();
    if !names.is_empty() {
        let names = context.words.list(&names);
        context.tell(&msg!("decided-without", names = names));
    }
}
