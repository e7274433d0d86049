//! `score`: the interview.

use std::path::{Path, PathBuf};

use super::session::{
    Opened, Seat, missing, open_draft, rating, recommendation_codes, submit_draft,
};
use super::{CommandError, Context, Exit, candidate, init, rank};
use crate::model::{Answer, CandidateId, CriterionId, InterviewerId};
use crate::msg;
use crate::prompt::{Ending, Interview, Keeper, LineFace};
use crate::report::People;
use crate::store::{Draft, EMBEDDED, Folder, LoadedRound, Source, read_answers};

/// Score a candidate while the interview goes on
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The candidate: id, or the beginning of the name; you are asked if left out
    pub candidate: Option<String>,
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
    /// Submit at once
    #[arg(long)]
    pub submit: bool,
    /// Read the draft without changing it, for instance while another window has it open
    #[arg(long)]
    pub read_only: bool,
}

impl Args {
    /// Whether answers are given on the command line.
    const fn has_answers(&self) -> bool {
        !self.set.is_empty()
            || !self.evidence.is_empty()
            || !self.judgement.is_empty()
            || !self.tick.is_empty()
            || self.strengths.is_some()
            || self.recommend.is_some()
            || self.from.is_some()
    }
}

/// Plays the interview, or takes the answers from the command line.
///
/// # Errors
/// What is wrong with the round or the answers; nothing is written then.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if !args.has_answers() && !args.read_only && !args.submit && !context.interactive {
        return Err(CommandError::usage(msg!("failed-no-terminal"), msg!("hint-score-flags")));
    }
    let (loaded, begun_with) = match context.find_round() {
        None if context.interactive => match begin_or_choose(context)? {
            Some(begun) => begun,
            None => return Ok(()),
        },
        _ => (context.open_round()?, None),
    };
    let interviewer = context.interviewer(&loaded.round)?;
    let identities = loaded.identities()?;
    let people = People::new(&loaded.round, &identities);
    let candidate = match (&args.candidate, begun_with) {
        (Some(typed), _) => context.find_candidate(&people, &loaded.candidates()?, typed)?,
        (None, Some(id)) => id,
        (None, None) => choose_candidate(context, &loaded, &people, &interviewer)?,
    };
    let seat = Seat::new(&loaded, &people, interviewer, candidate);
    if args.read_only {
        return read_only(context, &loaded, &seat);
    }
    refuse_if_submitted(context, &loaded, &seat)?;
    if args.has_answers() || args.submit {
        return take_answers(context, &loaded, &seat, args);
    }
    interview(context, &loaded, &seat)
}

/// No round here: begins one with its first candidate, or opens one just below.
fn begin_or_choose(
    context: &mut Context,
) -> Result<Option<(LoadedRound, Option<CandidateId>)>, CommandError> {
    let below = Folder::below(&context.folder, &*context.files);
    let new_folder = new_folder(context);
    let mut items: Vec<String> = Vec::new();
    for path in &below {
        let path = context.shown(path);
        items.push(context.words.say(&msg!("begin-open", path = path)));
    }
    let (rubric, _) = super::rubric::load(context, EMBEDDED[0].0)?;
    let title = rubric.title.within(context.language());
    let path = context.shown(&new_folder);
    items.push(context.words.say(&msg!("begin-new", title = title, path = path)));
    items.push(context.words.say(&msg!("begin-not")));
    let question = context.words.say(&msg!("ask-begin"));
    let Some(chosen) = context.prompter.choose(&question, &items, 0)? else { return Ok(None) };
    if let Some(existing) = below.get(chosen) {
        let loaded = Folder::new(existing.clone(), context.files.clone()).load()?;
        return Ok(Some((loaded, None)));
    }
    if chosen > below.len() {
        context.tell(&msg!("hint-no-round"));
        return Ok(None);
    }
    // Both names first: a round is not begun halfway.
    let name = candidate::ask_name(context)?;
    let interviewer = loop {
        match init::ask_interviewer(context, &[])? {
            Some(interviewer) => break interviewer,
            None => context.tell(&msg!("failed-no-name")),
        }
    };
    let mut plan = init::plan(context, &init::Args::default())?;
    plan.panel.push(interviewer);
    let loaded = init::begin(context, &new_folder, plan, false)?;
    let id = candidate::add(context, &loaded, &name, "")?;
    init::tell_begun(context, &loaded, false);
    Ok(Some((loaded, Some(id))))
}

/// A folder of its own for a round that is begun in passing; this one if it is empty.
fn new_folder(context: &Context) -> PathBuf {
    let names = context.files.list(&context.folder).unwrap_or_default();
    if names.is_empty() {
        return context.folder.clone();
    }
    let day = context.clock.now().format("%Y-%m-%d").to_string();
    let name = format!("{}-{day}", EMBEDDED[0].0);
    let free = |name: &String| !context.folder.join(name).exists();
    let name = std::iter::once(name.clone())
        .chain((2..100).map(|n| format!("{name}-{n}")))
        .find(free)
        .unwrap_or(name);
    context.folder.join(name)
}

/// Lets the interviewer choose whom to score: drafts first, then those not met yet.
fn choose_candidate(
    context: &mut Context,
    loaded: &LoadedRound,
    people: &People<'_>,
    interviewer: &InterviewerId,
) -> Result<CandidateId, CommandError> {
    let done = loaded.card_files()?;
    let drafts = context.drafts().of_interviewer(&loaded.round.id, interviewer);
    let is_done = |id: &CandidateId| {
        done.iter().any(|card| card.candidate == *id && card.interviewer == *interviewer)
    };
    let candidates = loaded.candidates()?;
    let mut open: Vec<CandidateId> = candidates
        .iter()
        .filter(|one| one.withdrawn.is_none())
        .map(|one| one.id.clone())
        .filter(|id| drafts.contains(id) || !is_done(id))
        .collect();
    people.sort(&mut open, Clone::clone);
    open.sort_by_key(|id| !drafts.contains(id));
    if !context.interactive {
        return Err(CommandError::usage(
            msg!("failed-which-candidate"),
            msg!("hint-candidate-list"),
        ));
    }
    let mut items: Vec<String> = open
        .iter()
        .map(|id| {
            let label = people.candidate(id).labelled();
            match drafts.contains(id) {
                true => context.words.say(&msg!("choose-draft", name = label)),
                false => label,
            }
        })
        .collect();
    items.push(context.words.say(&msg!("choose-new-candidate")));
    let question = context.words.say(&msg!("ask-candidate"));
    let chosen = context.prompter.choose(&question, &items, 0)?.ok_or(CommandError::Interrupted)?;
    match open.get(chosen) {
        Some(id) => Ok(id.clone()),
        None => {
            let name = candidate::ask_name(context)?;
            candidate::add(context, loaded, &name, "")
        }
    }
}

fn refuse_if_submitted(
    context: &Context,
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<(), CommandError> {
    let Some(card) = super::session::submitted(loaded, seat)? else { return Ok(()) };
    let draft = context.drafts().presence(&seat.key(loaded));
    if draft == crate::store::Presence::Here && is_amendment(context, loaded, seat)? {
        return Ok(());
    }
    let path = context.shown(&loaded.folder.card_path(&card));
    let what = msg!("failed-already", name = seat.name.as_str(), path = path);
    Err(CommandError::hinted(what, msg!("hint-reopen", id = seat.candidate.as_str())))
}

/// Whether the draft changes a submitted card; a draft left behind by a crash after submitting does not.
fn is_amendment(
    context: &Context,
    loaded: &LoadedRound,
    seat: &Seat,
) -> Result<bool, CommandError> {
    let draft = context.drafts().read(&seat.key(loaded), &loaded.rubric)?;
    Ok(draft.is_some_and(|draft| draft.card.amendment.is_some()))
}

/// The interview at the terminal.
fn interview(context: &mut Context, loaded: &LoadedRound, seat: &Seat) -> Result<(), CommandError> {
    let Opened { open, draft, resumed } = open_draft(context, loaded, seat)?;
    tell_beginning(context, loaded, seat, &draft, resumed);
    let keeper = Keeper::new(open, loaded.rubric.clone(), draft.clone());
    if let Some(emergency) = context.prompter.emergency() {
        emergency.attach(&keeper);
    }
    let interview = Interview::new(&loaded.rubric, seat.asked.clone(), draft);
    let clock = context.clock;
    let mut face = LineFace {
        interview,
        keeper: &keeper,
        prompter: &mut *context.prompter,
        words: &context.words,
        style: context.style,
        clock: &move || clock.now(),
    };
    let ending = face.run();
    let draft = face.interview.draft().clone();
    if let Some(emergency) = context.prompter.emergency() {
        emergency.detach();
    }
    if keeper.is_unsaved() {
        return last_resort(context, loaded, &draft);
    }
    let round = context.round_flag(&loaded.folder);
    let again = msg!("draft-kept", id = seat.candidate.as_str(), round = round);
    match ending {
        Ending::Submit => {
            let open = keeper.into_open().ok_or(CommandError::Interrupted)?;
            submit_draft(context, loaded, seat, open, draft)?;
            rank::show_standing(context, loaded)
        }
        Ending::Draft => {
            context.tell(&again);
            Ok(())
        }
        Ending::Interrupted => {
            context.tell(&again);
            Err(CommandError::Interrupted)
        }
        Ending::Ended => {
            context.tell(&again);
            Err(CommandError::Said(Exit::Failed))
        }
    }
}

/// Says what will be asked, of whom, and how far it is.
fn tell_beginning(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    draft: &Draft,
    resumed: bool,
) {
    let title = loaded.rubric.title.within(context.language());
    let who = loaded.round.name_of(&seat.interviewer).to_owned();
    context.tell(&msg!("interview-begins", name = seat.name.as_str(), who = who, rubric = title));
    if resumed {
        let open = missing(loaded, seat, &draft.card).len();
        let answered = seat.asked.len() - open;
        let last = draft.card.answers.values().filter_map(|answer| answer.at).max();
        let time = last.unwrap_or(draft.card.started).format("%H:%M").to_string();
        let all = seat.asked.len();
        context.tell(&msg!("interview-resumed", answered = answered, all = all, time = time));
    }
}

/// No place could be written to: the draft is shown, so that it can be copied by hand.
fn last_resort(
    context: &mut Context,
    loaded: &LoadedRound,
    draft: &Draft,
) -> Result<(), CommandError> {
    let text = crate::store::write_scorecard(&draft.card, &loaded.rubric);
    let marks = context.words.say(&msg!("last-resort"));
    context.prompter.say(&format!("{marks}\n----\n{}\n----", crate::text::visible_block(&text)));
    Err(CommandError::Said(Exit::Failed))
}

/// Shows the draft as it is on disk.
fn read_only(context: &mut Context, loaded: &LoadedRound, seat: &Seat) -> Result<(), CommandError> {
    let draft = context.drafts().read(&seat.key(loaded), &loaded.rubric)?;
    let Some(draft) = draft else {
        let hint = msg!("hint-score", id = seat.candidate.as_str());
        return Err(CommandError::hinted(msg!("failed-no-draft", name = seat.name.as_str()), hint));
    };
    let interview = Interview::new(&loaded.rubric, seat.asked.clone(), draft);
    let lines = crate::prompt::sheet_lines(&interview, &context.words, context.style);
    context.write(&format!("{}\n", lines.join("\n")))
}

/// Answers from the command line or a file: the same checks, the same saves.
fn take_answers(
    context: &mut Context,
    loaded: &LoadedRound,
    seat: &Seat,
    args: &Args,
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
    if let Some(strengths) = changes.strengths {
        draft.card.strengths = strengths;
    }
    draft.card.recommendation = changes.recommendation.or(draft.card.recommendation);
    open.save(&draft, &loaded.rubric)?;
    if args.submit {
        return submit_draft(context, loaded, seat, open, draft);
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
            let mut bytes = Vec::new();
            let limit = crate::store::LARGEST;
            std::io::Read::read_to_end(
                &mut std::io::Read::take(std::io::stdin(), limit),
                &mut bytes,
            )?;
            Source::from_bytes(file, bytes).map_err(|fault| vec![fault])?
        } else {
            let path = context.folder.join(file);
            Source::read(&*context.files, &path).map_err(|fault| vec![*fault])?
        };
        let read = read_answers(&source, &loaded.rubric)?;
        for id in read.answers.keys() {
            check_focus(loaded, seat, id)?;
        }
        self.answers.extend(read.answers);
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
        for text in &args.set {
            let (id, value) = assignment(loaded, seat, "--set", text)?;
            let scale = loaded.rubric.scale;
            let Some(given) = rating(loaded, value) else {
                let (min, max) = (scale.min().to_string(), scale.max().to_string());
                let what = msg!("failed-set", value = value, criterion = id.as_str());
                return Err(CommandError::usage(what, msg!("hint-set", min = min, max = max)));
            };
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
