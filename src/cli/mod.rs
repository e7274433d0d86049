//! The command line: what was typed, in which language to answer, where it goes.

mod help;
mod language;
mod own_fault;
mod refusal;

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::commands::{self, Clock, CommandError, Context, Exit, Format};
use crate::msg;
use crate::prompt::Terminal;
use crate::store::{Files, RealFiles, cause};
use crate::text::{Catalogue, Glyphs, Language, Style, shell_word};

pub use help::{Moment, command_in, help_ids};

/// Structured interviews: score against a rubric, rank exactly, say how firm it is
#[derive(Debug, Parser)]
#[command(name = "vurder", version, subcommand_required = false, disable_help_subcommand = false)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    /// What to do
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options that every command takes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Everywhere")]
struct Global {
    /// The round's folder; else the nearest one upwards that has a round.toml
    #[arg(long, global = true, value_name = "DIR")]
    round: Option<PathBuf>,
    /// Who you are: an interviewer's id, or observer
    #[arg(
        long = "as",
        global = true,
        value_name = "INTERVIEWER",
        env = "VURDER_INTERVIEWER",
        hide_env = true
    )]
    acting_as: Option<String>,
    /// The language: en, nb or da
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language::parse)]
    lang: Option<Language>,
    /// When to use colour: auto, always or never
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    color: clap::ColorChoice,
    /// Draw with plain ASCII characters
    #[arg(long, global = true)]
    ascii: bool,
    /// How a listing is printed: table, json, csv, spreadsheet (CSV for a double click) or markdown; findings also github or sarif
    #[arg(
        long,
        global = true,
        value_name = "FORMAT",
        value_enum,
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    format: Format,
}

/// The commands, in the order of an interview's moments.
#[derive(Debug, Subcommand)]
// The options of a command are made when it is met, or when help for all is built.
#[command(defer = true)]
enum Command {
    Init(commands::init::Args),
    Panel(commands::panel::Args),
    Candidate(commands::candidate::Args),
    Plan(commands::plan::Args),
    Kit(commands::kit::Args),
    Score(Box<commands::score::Args>),
    Submit(commands::submit::Args),
    Reopen(commands::reopen::Args),
    Status(commands::status::Args),
    Rank(commands::rank::Args),
    Show(commands::show::Args),
    Compare(commands::compare::Args),
    Explain(commands::explain::Args),
    Weights(commands::weights::Args),
    Report(commands::report::Args),
    Agreement(commands::agreement::Args),
    Interviewers(commands::interviewers::Args),
    Team(commands::team::Args),
    Debrief(commands::debrief::Args),
    Log(commands::log::Args),
    Recommendation(commands::recommendation::Args),
    Revise(commands::revise::Args),
    Decide(commands::decide::Args),
    Rubric(commands::rubric::Args),
    Check(commands::check::Args),
    Doctor(commands::doctor::Args),
    Verify(commands::verify::Args),
    Pseudonymise(commands::pseudonymise::Args),
    Disclose(commands::disclose::Args),
    Erase(commands::erase::Args),
    Retention(commands::retention::Args),
    Purge(commands::purge::Args),
    Impact(commands::impact::Args),
    Demo(commands::demo::Args),
    Completions(commands::completions::Args),
    Man(commands::man::Args),
}

/// Runs the program; the exit code says how it went.
#[must_use]
pub fn run(arguments: &[OsString]) -> u8 {
    own_fault::told(arguments, || run_unguarded(arguments))
}

fn run_unguarded(arguments: &[OsString]) -> u8 {
    live_with_limits();
    // Left to the end of the process: taking it apart would make every start longer.
    let mut command = std::mem::ManuallyDrop::new(Cli::command());
    let parsed = command
        .try_get_matches_from_mut(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => {
            let language = cli.global.lang.unwrap_or_else(language::of_environment);
            let mut context = context(&cli.global, language);
            let done = set_clock(&mut context).and_then(|()| dispatch(&mut context, cli.command));
            finish(done, &mut context)
        }
        Err(refused) if refused.kind() == clap::error::ErrorKind::DisplayVersion => {
            // No need for words in any language.
            let _ = refused.print();
            Exit::Done.code()
        }
        Err(_) => refusal::answer(arguments, language::of_arguments(arguments)),
    }
}

/// Where files may not grow any further, a write shall fail, and not the program be killed.
fn live_with_limits() {
    let signal = rustix::process::Signal::XFSZ.as_raw();
    let heard = Arc::new(std::sync::atomic::AtomicBool::new(false));
    // Without it the program is as it was: the write before it is whole.
    let _ = signal_hook::flag::register(signal, heard);
}

/// Runs a command line in a world that is given, with its own disk, folders, clock and people.
///
/// Nothing is said of what went wrong: that is in the error.
///
/// # Errors
/// As the commands; [`Exit::Usage`], said, if the command line is not understood.
pub fn run_in(context: &mut Context, arguments: &[OsString]) -> Result<(), CommandError> {
    let matches = Cli::command().try_get_matches_from(arguments);
    let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = parsed.map_err(|_| CommandError::Said(Exit::Usage))?;
    if let Some(language) = cli.global.lang {
        context.words = Catalogue::new(language);
    }
    context.format = cli.global.format;
    context.acting_as = cli.global.acting_as.clone().filter(|id| !id.is_empty());
    context.round.clone_from(&cli.global.round);
    dispatch(context, cli.command)
}

/// Whether what a command prints are findings, which have forms of their own.
fn looks_for_findings(command: &Command) -> bool {
    match command {
        Command::Check(_) | Command::Doctor(_) => true,
        Command::Rubric(args) => args.looks_for_findings(),
        _ => false,
    }
}

fn dispatch(context: &mut Context, command: Option<Command>) -> Result<(), CommandError> {
    if context.format.is_for_findings() && !command.as_ref().is_some_and(looks_for_findings) {
        return Err(CommandError::usage(
            msg!("failed-format-for-findings"),
            msg!("hint-format-for-findings"),
        ));
    }
    match command {
        Some(Command::Init(args)) => commands::init::run(context, &args),
        Some(Command::Panel(args)) => commands::panel::run(context, &args),
        Some(Command::Candidate(args)) => commands::candidate::run(context, &args),
        Some(Command::Plan(args)) => commands::plan::run(context, &args),
        Some(Command::Kit(args)) => commands::kit::run(context, &args),
        Some(Command::Score(args)) => commands::score::run(context, &args),
        Some(Command::Submit(args)) => commands::submit::run(context, &args),
        Some(Command::Reopen(args)) => commands::reopen::run(context, &args),
        Some(Command::Status(args)) => commands::status::run(context, &args),
        Some(Command::Rank(args)) => commands::rank::run(context, &args),
        Some(Command::Show(args)) => commands::show::run(context, &args),
        Some(Command::Compare(args)) => commands::compare::run(context, &args),
        Some(Command::Explain(args)) => commands::explain::run(context, &args),
        Some(Command::Weights(args)) => commands::weights::run(context, &args),
        Some(Command::Report(args)) => commands::report::run(context, &args),
        Some(Command::Agreement(args)) => commands::agreement::run(context, &args),
        Some(Command::Interviewers(args)) => commands::interviewers::run(context, &args),
        Some(Command::Team(args)) => commands::team::run(context, &args),
        Some(Command::Recommendation(args)) => commands::recommendation::run(context, &args),
        Some(Command::Log(args)) => commands::log::run(context, &args),
        Some(Command::Debrief(args)) => commands::debrief::run(context, &args),
        Some(Command::Revise(args)) => commands::revise::run(context, &args),
        Some(Command::Decide(args)) => commands::decide::run(context, &args),
        Some(Command::Rubric(args)) => commands::rubric::run(context, &args),
        Some(Command::Check(args)) => commands::check::run(context, &args),
        Some(Command::Doctor(args)) => commands::doctor::run(context, &args),
        Some(Command::Pseudonymise(args)) => commands::pseudonymise::run(context, &args),
        Some(Command::Verify(args)) => commands::verify::run(context, &args),
        Some(Command::Impact(args)) => commands::impact::run(context, &args),
        Some(Command::Disclose(args)) => commands::disclose::run(context, &args),
        Some(Command::Erase(args)) => commands::erase::run(context, &args),
        Some(Command::Retention(args)) => commands::retention::run(context, &args),
        Some(Command::Purge(args)) => commands::purge::run(context, &args),
        Some(Command::Demo(args)) => commands::demo::run(context, &args),
        Some(Command::Completions(args)) => {
            commands::completions::run(context, &args, &mut command_in(&context.words.language()))
        }
        Some(Command::Man(args)) => {
            let command = command_in(&context.words.language());
            commands::man::run(context, &args, command)
        }
        None => menu(context),
    }
}

/// Bare `vurder`: a menu where there is somebody to choose, else the help.
fn menu(context: &mut Context) -> Result<(), CommandError> {
    use commands::menu::Choice;
    if !context.interactive {
        return print_help(context);
    }
    match commands::menu::run(context)? {
        Some(Choice::Score) => commands::score::run(context, &commands::score::Args::default()),
        Some(Choice::Rank) => commands::rank::run(context, &commands::rank::Args::default()),
        Some(Choice::Debrief) => {
            commands::debrief::run(context, &commands::debrief::Args::default())
        }
        Some(Choice::Revise) => commands::revise::run(context, &commands::revise::Args::default()),
        Some(Choice::Decide) => commands::decide::run(context, &commands::decide::Args::default()),
        Some(Choice::Status) => commands::status::run(context, &commands::status::Args {}),
        Some(Choice::Init) => commands::init::run(context, &commands::init::Args::default()),
        Some(Choice::Demo) => commands::demo::run(context, &commands::demo::Args {}),
        Some(Choice::Help) => print_help(context),
        None => Ok(()),
    }
}

fn print_help(context: &mut Context) -> Result<(), CommandError> {
    let help = help::root_help(context.language(), context.style.colour);
    context.write(&help)
}

/// The world as this process finds it.
fn context(global: &Global, language: Language) -> Context {
    let colour = wants_colour(global.color);
    let glyphs = if global.ascii || !speaks_unicode() { Glyphs::Ascii } else { Glyphs::Unicode };
    let style = Style { width: width(), colour, glyphs };
    Context {
        out: Box::new(std::io::BufWriter::new(std::io::stdout())),
        out_is_terminal: std::io::stdout().is_terminal(),
        clock: Clock::default(),
        prompter: Box::new(Terminal::new(style)),
        interactive: Terminal::is_there()
            && std::env::var_os("TERM").is_none_or(|term| !term.is_empty()),
        folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
        state: state_folder(),
        temporary: std::env::temp_dir(),
        files: Arc::new(RealFiles) as Arc<dyn Files>,
        words: Catalogue::new(language),
        style,
        format: global.format,
        acting_as: global.acting_as.clone().filter(|id| !id.is_empty()),
        round: global.round.clone(),
        holder,
        called,
    }
}

/// Says what went wrong, if anything did; the exit code.
fn finish(result: Result<(), CommandError>, context: &mut Context) -> u8 {
    let Err(error) = result else { return Exit::Done.code() };
    match &error {
        CommandError::Failed { what, hint } | CommandError::Usage { what, hint } => {
            let label = context.words.say(&msg!("word-error"));
            let text = context.words.say(what);
            complain(&format!("{}: {text}", context.style.alarm(&label)));
            if let Some(hint) = hint {
                let label = context.words.say(&msg!("word-hint"));
                complain(&format!("{}: {}", context.style.bold(&label), context.words.say(hint)));
            }
        }
        CommandError::Findings(faults) => complain(&context.diagnostics().show(faults)),
        // Whoever reads the output has left: nothing is wrong.
        CommandError::Output(refused) if refused.kind() == std::io::ErrorKind::BrokenPipe => {
            return Exit::Done.code();
        }
        CommandError::Output(refused) => {
            let label = context.words.say(&msg!("word-error"));
            let text = context.words.say(&msg!("failed-output", cause = cause(refused)));
            complain(&format!("{label}: {text}"));
        }
        CommandError::Interrupted | CommandError::Said(_) => {}
    }
    error.exit().code()
}

fn complain(text: &str) {
    // Where nobody can be told, the exit code still says it.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Colour on a terminal only, and as `NO_COLOR`, `CLICOLOR` and `TERM` ask for.
fn wants_colour(choice: clap::ColorChoice) -> bool {
    match choice {
        clap::ColorChoice::Always => true,
        clap::ColorChoice::Never => false,
        clap::ColorChoice::Auto => {
            anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never
                && std::io::stderr().is_terminal()
        }
    }
}

/// Whether the terminal can draw with more than ASCII, as far as its kind and the locale say.
fn speaks_unicode() -> bool {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    let utf8 = locale.is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    // The font of the Linux console has letters, and neither blocks by eighths nor Braille.
    utf8 && set("TERM").is_none_or(|term| term != "dumb" && term != "linux")
}

/// The width to write for: COLUMNS, else the terminal's, else 80.
fn width() -> usize {
    let given = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let terminal = || {
        [rustix::stdio::stdout(), rustix::stdio::stderr()]
            .into_iter()
            .find_map(|stream| rustix::termios::tcgetwinsize(stream).ok())
            .map(|size| usize::from(size.ws_col))
    };
    given.or_else(terminal).filter(|width| *width > 0).unwrap_or(80).clamp(20, 400)
}

/// A fixed time of day, for tests and recordings. One that can't be read is refused: what is
/// written under the real time instead could not be told from what was meant.
fn set_clock(context: &mut Context) -> Result<(), CommandError> {
    let Some(text) = std::env::var_os("VURDER_NOW").filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    let text = text.to_string_lossy();
    let fixed = chrono::DateTime::parse_from_rfc3339(&text).map_err(|_| {
        CommandError::usage(msg!("failed-now", text = text.as_ref()), msg!("hint-now"))
    })?;
    context.clock = Clock { fixed: Some(fixed) };
    Ok(())
}

/// Where drafts are kept: `XDG_STATE_HOME`, else the system's place for it.
fn state_folder() -> PathBuf {
    use etcetera::BaseStrategy as _;
    let base = etcetera::choose_base_strategy().ok();
    let state = base.and_then(|base| base.state_dir().or_else(|| Some(base.data_dir())));
    state.unwrap_or_else(std::env::temp_dir).join("vurder")
}

/// What another window is told of this one.
fn holder() -> String {
    let machine = rustix::system::uname().nodename().to_string_lossy().into_owned();
    let now = chrono::Local::now().format("%H:%M");
    format!("pid {}, {machine}, {now}", std::process::id())
}

/// Its name, where the path leads to it; else where it lies.
fn called() -> String {
    let name = "vurder";
    let is_on_path = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|one| one.join(name).is_file()));
    let here = std::env::current_exe().ok().filter(|_| !is_on_path);
    here.and_then(|path| Some(shell_word(path.to_str()?).into_owned()))
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
