//! `report`: a round, or one candidate, as one HTML file.

use std::path::PathBuf;

use super::agreement::DRAWS;
use super::page_output::PageArgs;
use super::seed::SeedArgs;
use super::show::{read_again, report_on, tell_unreadable};
use super::team::team_report;
use super::{CommandError, Context, Format};
use crate::model::{Purpose, Scorecard};
use crate::msg;
use crate::render::{
    Detail, PageOf, agreement_document, feedback_page, report_page, team_page, to_json,
};
use crate::report::{Inputs, Others, Panel, Redaction, Told, agreement, feedback_on, round_report};
use crate::store::CardFile;

/// Write the report: one HTML file with ranking, pictures and evidence
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Where the page goes.
    #[command(flatten)]
    pub page: PageArgs,
    /// Write one person's feedback page instead: what was heard, without the others and
    /// without who said what
    #[arg(long, value_name = "CANDIDATE")]
    pub candidate: Option<String>,
    /// Leave something out for those who may not know it: names, evidence, judgement
    #[arg(
        long,
        value_name = "WHAT",
        value_enum,
        value_delimiter = ',',
        hide_possible_values = true
    )]
    pub redact: Vec<Part>,
    /// In a team check: the folder of an earlier one, to see what changed
    #[arg(long, value_name = "DIR", conflicts_with = "candidate")]
    pub before: Option<PathBuf>,
    /// The seed.
    #[command(flatten)]
    pub seed: SeedArgs,
}

/// What stands where a name was.
const LEFT_OUT: &str = "…";

/// What can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Who the candidates and interviewers are.
    Names,
    /// What candidates said and did.
    Evidence,
    /// What interviewers make of it.
    Judgement,
}

/// Writes the report on what the viewer may see.
///
/// # Errors
/// What is wrong with the round; why the file could not be written.
pub fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    if matches!(context.format, Format::Csv | Format::Spreadsheet | Format::Markdown) {
        let format = match context.format {
            Format::Csv => "csv",
            Format::Spreadsheet => "spreadsheet",
            _ => "markdown",
        };
        let what = msg!("failed-page-format", format = format);
        return Err(CommandError::usage(what, msg!("hint-page-format", format = format)));
    }
    let loaded = context.open_round()?;
    let viewer = context.viewer(&loaded)?;
    let redaction = redaction(&args.redact);
    let panel = context.panel(&loaded, &viewer)?;
    if redaction.names.is_left_out() && title_has_a_name(&panel) {
        context.tell(&msg!("report-name-in-title", title = loaded.round.title.as_str()));
    }
    if let Some(typed) = &args.candidate {
        return feedback(context, args, &panel, typed, redaction);
    }
    if loaded.round.purpose == Purpose::Team {
        return team_check(context, args, panel, redaction);
    }
    if args.before.is_some() {
        return Err(CommandError::usage(msg!("failed-no-team"), msg!("hint-no-team")));
    }
    let panel = redaction.without_names(panel);
    let report = round_report(&panel, open_cards(&panel)?, redaction);
    if context.format == Format::Json {
        context.write(&to_json("report", &report))?;
        return tell_unreadable(context, &panel);
    }
    let agreement = agreement(&panel, args.seed.simulation(DRAWS), &|_, _| {});
    let agreement = redaction.apply_to_agreement(agreement, &panel);
    let names = context.names(&loaded.rubric);
    let agreement = agreement_document(&agreement, Detail::Brief, names);
    let of = PageOf { names, round: &loaded.round };
    let page = report_page(&report, Some(&agreement), of);
    args.page.write(context, &page, "report.html", Some(&loaded.round.id))?;
    let notes = [redaction.evidence, redaction.judgement];
    if redaction.names.is_left_out() && notes.iter().any(|told| !told.is_left_out()) {
        context.tell(&msg!("report-names-in-notes"));
    }
    tell_unreadable(context, &panel)
}

/// The page of a team check: nobody is ranked on it.
fn team_check(
    context: &mut Context,
    args: &Args,
    panel: Panel<'_>,
    redaction: Redaction,
) -> Result<(), CommandError> {
    let loaded = panel.loaded;
    let panel = redaction.without_names(panel);
    let training = &loaded.round.training;
    let report = team_report(context, &panel, training, args.before.as_deref())?;
    let report = report.redacted(redaction);
    if context.format == Format::Json {
        context.write(&to_json("team", &report))?;
        return tell_unreadable(context, &panel);
    }
    let of = PageOf { names: context.names(&loaded.rubric), round: &loaded.round };
    let inputs = Inputs::of(&panel);
    // The names of the files say who else is on the team and who rated them.
    let names_are_told = !redaction.names.is_left_out() && report.sealed == 0;
    let inputs = if names_are_told { inputs } else { inputs.without_names() };
    let page = team_page(&report, redaction, &inputs, of);
    args.page.write(context, &page, "team.html", Some(&loaded.round.id))?;
    tell_unreadable(context, &panel)
}

/// One person's page.
fn feedback(
    context: &mut Context,
    args: &Args,
    panel: &Panel<'_>,
    typed: &str,
    redaction: Redaction,
) -> Result<(), CommandError> {
    let loaded = panel.loaded;
    let id = context.find_candidate(&panel.people(), &panel.candidates, typed)?;
    let report = report_on(loaded, panel, &id)?;
    let of = PageOf { names: context.names(&loaded.rubric), round: &loaded.round };
    let feedback = feedback_on(report, panel, redaction);
    if context.format == Format::Json {
        context.write(&to_json("feedback", &feedback))?;
        return tell_unreadable(context, panel);
    }
    let page = feedback_page(&feedback, of);
    args.page.write(context, &page, &format!("feedback-{id}.html"), Some(&loaded.round.id))?;
    tell_unreadable(context, panel)
}

fn redaction(parts: &[Part]) -> Redaction {
    let told = |part| if parts.contains(&part) { Told::LeftOut } else { Told::Told };
    Redaction {
        names: told(Part::Names),
        evidence: told(Part::Evidence),
        judgement: told(Part::Judgement),
    }
}

/// Whether the title of the round, which stands on every page, names somebody in it.
fn title_has_a_name(panel: &Panel<'_>) -> bool {
    let mut others = Others::default();
    let candidates = panel.candidates.iter().map(|one| &one.id);
    others.leave_out_candidates(candidates, &panel.identities, None, LEFT_OUT);
    others.leave_out_interviewers(&panel.loaded.round.panel, |_| LEFT_OUT.to_owned());
    others.left_out_of(&panel.loaded.round.title) != panel.loaded.round.title
}

/// The scorecards that the viewer may see, with their words; sealed ones are not opened.
fn open_cards(panel: &Panel<'_>) -> Result<Vec<Scorecard>, CommandError> {
    let open = panel.card_files.iter().filter(|card| panel.visibility.is_open(&card.candidate));
    let open: Vec<CardFile> = open.cloned().collect();
    read_again(panel, &open, |card| card)
}
