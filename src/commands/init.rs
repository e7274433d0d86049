//! `init`: begins a round.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::panel::parse_id;
use super::retention::parse_period;
use super::rubric::load;
use super::{CommandError, Context};
use crate::model::{
    CriterionId, GroupId, Id, Interviewer, InterviewerId, Period, Purpose, Retention, Reveal, Role,
    Round, Rubric, Training, Wording,
};
use crate::msg;
use crate::render::period_in_words;
use crate::store::{
    EMBEDDED, Folder, LoadedRound, MINUTES, begin_round, new_round_id, write_rubric,
};
use crate::text::{Catalogue, Language};

/// Begin a round of interviews
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Args {
    /// The folder; made if it is not there
    pub dir: Option<PathBuf>,
    /// What it is for: hiring, or team, a check of a team that is there already
    #[arg(long, value_enum, value_name = "PURPOSE", hide_possible_values = true)]
    pub purpose: Option<PurposeArg>,
    /// The rubric: an id from `rubric list`, or a file
    #[arg(long, value_name = "ID|FILE")]
    pub rubric: Option<String>,
    /// What the round is called
    #[arg(long)]
    pub title: Option<String>,
    /// An interviewer, as an id or ID=NAME; may be given several times
    #[arg(long = "interviewer", value_name = "ID[=NAME]")]
    pub interviewers: Vec<String>,
    /// When others' scorecards may be seen: after-own, when one's own is in, or after-all, when all are
    #[arg(long, value_enum, value_name = "WHEN", hide_possible_values = true)]
    pub reveal: Option<RevealArg>,
    /// How many minutes an interview is planned for; the sheet counts them
    #[arg(long, value_name = "NUMBER", value_parser = parse_minutes)]
    pub minutes: Option<u32>,
    /// Of the rubric only these competences, by their ids with commas between
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub competences: Vec<String>,
    /// Let git keep scorecards and candidates' ids too; names stay out all the same
    #[arg(long)]
    pub track_scorecards: bool,
    /// How long data are kept after the last entry on a candidate: “6 months”, “90 days”
    #[arg(long, value_name = "PERIOD", value_parser = parse_period)]
    pub retention: Option<Period>,
    /// Why so long
    #[arg(long, value_name = "REASON", requires = "retention")]
    pub retention_reason: Option<String>,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum PurposeArg {
    /// Candidates are interviewed for an opening.
    Hiring,
    /// A team looks at itself.
    Team,
}

impl PurposeArg {
    /// The rubric where none is named.
    const fn rubric(self) -> &'static str {
        match self {
            Self::Hiring => EMBEDDED[0].0,
            Self::Team => TRIANGLE,
        }
    }
}

/// The rubric with all competences of the triangle, which a team check is made with.
const TRIANGLE: &str = "competence-triangle";

/// When others' scorecards may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum RevealArg {
    /// As soon as one's own is in.
    AfterOwn,
    /// Only when the whole panel's are in.
    AfterAll,
}

/// Begins a round in a folder.
///
/// # Errors
/// That there is a round already, what is wrong with the rubric, or why the
/// folder could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let folder = context.folder.join(args.dir.as_deref().unwrap_or(Path::new("")));
    if context.files.kind(&folder.join("round.toml")).is_some() {
        let path = context.shown(&folder);
        return Err(CommandError::hinted(
            msg!("failed-round-exists", path = path),
            msg!("hint-status"),
        ));
    }
    let wizard = context.interactive && args.rubric.is_none() && args.title.is_none();
    let plan = if wizard { ask_plan(context, args)? } else { plan(context, args)? };
    let loaded = begin(context, &folder, plan, args.track_scorecards)?;
    tell_begun(context, &loaded, args.track_scorecards);
    let round = context.round_flag(&loaded.folder);
    context.tell(&msg!("next-candidate-add", round = round));
    Ok(())
}

/// What a new round is to be.
pub(super) struct Plan {
    pub(super) rubric: Rubric,
    pub(super) rubric_text: String,
    pub(super) title: String,
    pub(super) panel: Vec<Interviewer>,
    pub(super) reveal: Reveal,
    pub(super) purpose: Purpose,
    pub(super) retention: Option<Retention>,
    pub(super) minutes: Option<u32>,
}

/// The plan that the command line describes.
pub(super) fn plan(context: &Context, args: &Args) -> Result<Plan, CommandError> {
    let purpose = args.purpose.unwrap_or(PurposeArg::Hiring);
    let named = args.rubric.as_deref().unwrap_or(purpose.rubric());
    let (rubric, rubric_text) = load(context, named)?;
    let (rubric, rubric_text) = match args.competences.as_slice() {
        [] => (rubric, rubric_text),
        ids => chosen_of(context, rubric, ids)?,
    };
    let title = match &args.title {
        Some(title) if !title.trim().is_empty() => title.trim().to_owned(),
        Some(_) => {
            return Err(CommandError::usage(msg!("failed-no-title"), msg!("hint-title")));
        }
        None => rubric.title.within(context.language()).to_owned(),
    };
    let panel = args.interviewers.iter().map(|text| interviewer(text)).collect::<Result<_, _>>()?;
    let reveal = match args.reveal {
        Some(RevealArg::AfterAll) => Reveal::AfterAll,
        Some(RevealArg::AfterOwn) | None => Reveal::AfterOwn,
    };
    let retention = match (args.retention, args.retention_reason.as_deref().map(str::trim)) {
        (None, _) => None,
        (Some(period), Some(reason)) if !reason.is_empty() => {
            Some(Retention { period, reason: reason.to_owned() })
        }
        (Some(_), _) => {
            let hint = msg!("hint-retention-reason");
            return Err(CommandError::usage(msg!("failed-retention-reason"), hint));
        }
    };
    let purpose = match purpose {
        PurposeArg::Hiring => Purpose::Hiring,
        PurposeArg::Team => Purpose::Team,
    };
    Ok(Plan {
        rubric,
        rubric_text,
        title,
        panel,
        reveal,
        purpose,
        retention,
        minutes: args.minutes,
    })
}

/// A rubric with these of its competences alone, and its text; an id of its own says that it
/// is another one.
fn chosen_of(
    context: &Context,
    rubric: Rubric,
    typed: &[String],
) -> Result<(Rubric, String), CommandError> {
    let mut ids: Vec<CriterionId> = Vec::new();
    for text in typed {
        let id = text.trim().parse().ok().filter(|id| rubric.criterion(id).is_some());
        let Some(id) = id else {
            let known: Vec<&str> = rubric.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = text.trim());
            return Err(CommandError::usage(what, msg!("hint-known-ids", ids = known.join(", "))));
        };
        ids.push(id);
    }
    let head = context.words.say(&msg!("init-chosen-head", id = rubric.id.as_str()));
    let whole = rubric.id.clone();
    let mut chosen = rubric;
    chosen.criteria.retain(|one| ids.contains(&one.id));
    let kept = |group: &GroupId| chosen.criteria.iter().any(|one| one.group == *group);
    chosen.groups.retain(|group| kept(&group.id));
    chosen.second_looks.retain(|look| ids.contains(&look.criterion));
    chosen.lead = chosen.lead.filter(|lead| ids.contains(lead));
    let languages = chosen.languages.clone();
    // What the whole rubric says of itself is not true of a part of it.
    chosen.description = None;
    chosen.weight_reason = chosen.weight_reason.map(|_| {
        let reason = msg!("init-chosen-weights", id = whole.as_str());
        let spoken = |one: &Language| languages.is_empty() || languages.contains(one);
        let texts = Language::ALL.into_iter().filter(spoken);
        let texts = texts.map(|language| (language, Catalogue::new(language).say(&reason)));
        Wording::PerLanguage(texts.collect())
    });
    chosen.id = Id::suggest(&format!("{}-chosen", chosen.id)).map_or(chosen.id, Into::into);
    if chosen.total_weight().is_zero() {
        return Err(CommandError::usage(
            msg!("fault-weights-zero"),
            msg!("hint-competences-weigh"),
        ));
    }
    let text = write_rubric(&chosen, &[head]);
    Ok((chosen, text))
}

/// The plan, asked for step by step.
fn ask_plan(context: &mut Context, args: &Args) -> Result<Plan, CommandError> {
    let mut items = Vec::new();
    for (id, _) in EMBEDDED {
        let (rubric, _) = load(context, id)?;
        items.push(format!("{id}  {}", rubric.title.within(context.language())));
    }
    let question = context.words.say(&msg!("ask-rubric"));
    let usual = args.purpose.unwrap_or(PurposeArg::Hiring).rubric();
    let usual = EMBEDDED.iter().position(|(id, _)| *id == usual).unwrap_or(0);
    let chosen = context.prompter.choose(&question, &items, usual)?;
    let id = chosen.map(|at| EMBEDDED[at].0.to_owned()).ok_or(CommandError::Interrupted)?;
    let mut plan = plan(context, &Args { rubric: Some(id), ..args.clone() })?;
    let prompt = format!("{} ", context.words.say(&msg!("ask-title")));
    let title = context.prompter.line(&prompt, &plan.title)?.text;
    if let Some(title) = title.lines().next().map(str::trim).filter(|title| !title.is_empty()) {
        title.clone_into(&mut plan.title);
    }
    while let Some(interviewer) = ask_interviewer(context, &plan.panel)? {
        plan.panel.push(interviewer);
    }
    if plan.retention.is_none() {
        plan.retention = ask_retention(context)?;
    }
    Ok(plan)
}

/// Asks how long data are kept, and why; `None` on an empty line.
fn ask_retention(context: &mut Context) -> Result<Option<Retention>, CommandError> {
    let period = loop {
        let prompt = format!("{} ", context.words.say(&msg!("ask-retention")));
        let typed = context.prompter.line(&prompt, "")?.text;
        match typed.trim() {
            "" => return Ok(None),
            typed => match parse_period(typed) {
                Ok(period) => break period,
                Err(_) => context.tell(&msg!("hint-period-typed")),
            },
        }
    };
    loop {
        let prompt = format!("{} ", context.words.say(&msg!("ask-retention-reason")));
        let reason = context.prompter.line(&prompt, "")?.text;
        let reason = reason.lines().next().unwrap_or_default().trim();
        if !reason.is_empty() {
            return Ok(Some(Retention { period, reason: reason.to_owned() }));
        }
        context.tell(&msg!("failed-retention-reason"));
    }
}

/// Asks for an interviewer's name; `None` on an empty line.
pub(super) fn ask_interviewer(
    context: &mut Context,
    panel: &[Interviewer],
) -> Result<Option<Interviewer>, CommandError> {
    let question =
        if panel.is_empty() { msg!("ask-interviewer") } else { msg!("ask-interviewer-next") };
    let prompt = format!("{} ", context.words.say(&question));
    let name = context.prompter.line(&prompt, "")?.text;
    let name = name.lines().next().unwrap_or_default().trim();
    if name.is_empty() {
        return Ok(None);
    }
    if name.contains('=') {
        // As on the command line: id=name.
        return interviewer(name).map(Some);
    }
    let first = name.split_whitespace().next().unwrap_or(name);
    let free = |id: &Id| panel.iter().all(|one| one.id.as_str() != id.as_str());
    let id = [first, name].into_iter().filter_map(Id::suggest).find(free);
    let id = id.or_else(|| Id::suggest(&format!("{first}-{}", panel.len() + 1)));
    match id {
        Some(id) => {
            let (id, name) = (id.into(), Some(name.to_owned()));
            Ok(Some(Interviewer {
                id,
                name,
                focus: Vec::new(),
                role: Role::Other,
                seniority: None,
            }))
        }
        None => Err(CommandError::usage(msg!("failed-id", id = name), msg!("hint-id"))),
    }
}

fn interviewer(text: &str) -> Result<Interviewer, CommandError> {
    let (id, name) = match text.split_once('=') {
        Some((id, name)) => (id, Some(name.trim().to_owned())),
        None => (text, None),
    };
    let id = parse_id::<InterviewerId>(id.trim())?;
    Ok(Interviewer { id, name, focus: Vec::new(), role: Role::Other, seniority: None })
}

/// Writes the round, and opens it.
pub(super) fn begin(
    context: &Context,
    folder: &Path,
    plan: Plan,
    track_scorecards: bool,
) -> Result<LoadedRound, CommandError> {
    let round = Round {
        id: new_round_id()?,
        title: plan.title,
        purpose: plan.purpose,
        language: context.language(),
        rubric: plan.rubric.pin(),
        earlier: Vec::new(),
        reveal: plan.reveal,
        created: context.clock.now(),
        identities: None,
        retention: plan.retention,
        minutes: plan.minutes,
        training: Training::default(),
        panel: plan.panel,
    };
    context.words.speak_of(round.purpose.people());
    let folder = Folder::new(folder.to_owned(), Arc::clone(&context.files));
    begin_round(&folder, &round, &plan.rubric_text, ignored(track_scorecards))?;
    Ok(folder.load()?)
}

/// Says what was written, and what git does not see.
pub(super) fn tell_begun(context: &mut Context, loaded: &LoadedRound, track_scorecards: bool) {
    let path = context.shown(loaded.folder.root());
    let title = &loaded.round.title;
    context.tell(&msg!("round-begun", title = title, path = path));
    context.tell(&match track_scorecards {
        true => msg!("round-git-names-out"),
        false => msg!("round-git-people-out"),
    });
    let round = context.round_flag(&loaded.folder);
    context.tell(&match &loaded.round.retention {
        Some(retention) => {
            let period = period_in_words(retention.period);
            msg!("round-retention", period = period, reason = &retention.reason)
        }
        None => msg!("round-no-retention", round = round),
    });
}

/// What git is told to leave alone.
const fn ignored(track_scorecards: bool) -> &'static str {
    if track_scorecards {
        "# Names never go into git.\nidentities.toml\n*.lock\n"
    } else {
        "# What is about people stays out of git.\nidentities.toml\nscorecards/\ncandidates/\nrevisions/\ndecisions/\n*.lock\n"
    }
}

/// How long an interview is planned for, as typed.
pub(super) fn parse_minutes(text: &str) -> Result<u32, String> {
    let minutes = text.trim().parse().ok().filter(|minutes| MINUTES.contains(minutes));
    minutes.ok_or_else(|| format!("{} to {}", MINUTES.start(), MINUTES.end()))
}
