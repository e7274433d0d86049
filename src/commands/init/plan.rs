//! What a new round is to be, as the command line says it.

use super::{Args, PurposeArg, RevealArg};
use crate::commands::panel::parse_interviewer;
use crate::commands::rubric::load;
use crate::commands::{CommandError, Context};
use crate::model::{CriterionId, Interviewer, Purpose, Retention, Reveal, Role, Rubric, Wording};
use crate::msg;
use crate::store::write_rubric;
use crate::text::{Catalogue, Language};

/// What a new round is to be.
pub(in crate::commands) struct Plan {
    pub(in crate::commands) rubric: Rubric,
    pub(in crate::commands) rubric_text: String,
    pub(in crate::commands) title: String,
    pub(in crate::commands) panel: Vec<Interviewer>,
    pub(in crate::commands) reveal: Reveal,
    pub(in crate::commands) purpose: Purpose,
    pub(in crate::commands) retention: Option<Retention>,
    pub(in crate::commands) minutes: Option<u32>,
}

/// The plan that the command line describes.
pub(in crate::commands) fn plan(context: &Context, args: &Args) -> Result<Plan, CommandError> {
    let purpose = args.purpose.unwrap_or(PurposeArg::Hiring);
    let named = args.rubric.as_deref().unwrap_or(purpose.rubric());
    let (rubric, rubric_text) = load(context, named)?;
    let (rubric, rubric_text) = match args.competences.as_slice() {
        [] => (rubric, rubric_text),
        ids => chosen_of(context, &rubric, ids)?,
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

/// A rubric with these of its competences alone, and its text.
fn chosen_of(
    context: &Context,
    whole: &Rubric,
    typed: &[String],
) -> Result<(Rubric, String), CommandError> {
    let mut ids: Vec<CriterionId> = Vec::new();
    for text in typed {
        let id = text.trim().parse().ok().filter(|id| whole.criterion(id).is_some());
        let Some(id) = id else {
            let known: Vec<&str> = whole.criteria.iter().map(|one| one.id.as_str()).collect();
            let what = msg!("fault-unknown-criterion", id = text.trim());
            return Err(CommandError::usage(what, msg!("hint-known-ids", ids = known.join(", "))));
        };
        ids.push(id);
    }
    let Some(mut chosen) = whole.only(&ids) else {
        let hint = msg!("hint-competences-weigh");
        return Err(CommandError::usage(msg!("fault-weights-zero"), hint));
    };
    if whole.weight_reason.is_some() {
        let reason = msg!("init-chosen-weights", id = whole.id.as_str());
        let languages = &whole.languages;
        let spoken = |one: &Language| languages.is_empty() || languages.contains(one);
        let texts = Language::ALL.into_iter().filter(spoken);
        let texts = texts.map(|language| (language, Catalogue::new(language).say(&reason)));
        chosen.weight_reason = Some(Wording::PerLanguage(texts.collect()));
    }
    let head = context.words.say(&msg!("init-chosen-head", id = whole.id.as_str()));
    let text = write_rubric(&chosen, &[head]);
    Ok((chosen, text))
}

/// An interviewer as typed: an id, or id=name.
pub(super) fn interviewer(text: &str) -> Result<Interviewer, CommandError> {
    let (id, name) = match text.split_once('=') {
        Some((id, name)) => (id, Some(name.trim().to_owned())),
        None => (text, None),
    };
    let id = parse_interviewer(id.trim(), |id, name| {
        msg!("hint-interviewer-suggestion", id = id, name = name)
    })?;
    Ok(Interviewer { id, name, focus: Vec::new(), role: Role::Other, seniority: None })
}
