//! The help: in three languages, the commands under the moments they belong to.

use clap::{Arg, Command, CommandFactory as _};

use super::Cli;
use crate::msg;
use crate::text::{Catalogue, Language, Message};

/// When a command is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Before the interviews.
    Before,
    /// During an interview.
    During,
    /// After the interviews.
    After,
    /// When rubrics are made.
    Rubrics,
    /// When files are looked after.
    Care,
    /// Around the shell.
    Shell,
}

impl Moment {
    /// Every moment with its commands, in the order of the help.
    pub const ALL: [(Self, &'static [&'static str]); 6] = [
        (Self::Before, &["init", "panel", "candidate", "plan", "kit"]),
        (Self::During, &["score", "submit", "reopen", "status"]),
        (
            Self::After,
            &[
                "rank",
                "show",
                "compare",
                "explain",
                "weights",
                "report",
                "agreement",
                "interviewers",
                "team",
                "debrief",
                "revise",
                "decide",
                "recommendation",
            ],
        ),
        (Self::Rubrics, &["rubric"]),
        (
            Self::Care,
            &[
                "check",
                "doctor",
                "verify",
                "log",
                "disclose",
                "erase",
                "retention",
                "purge",
                "pseudonymise",
                "impact",
            ],
        ),
        (Self::Shell, &["demo", "completions", "man"]),
    ];

    fn heading(self) -> Message {
        match self {
            Self::Before => msg!("moment-before"),
            Self::During => msg!("moment-during"),
            Self::After => msg!("moment-after"),
            Self::Rubrics => msg!("moment-rubrics"),
            Self::Care => msg!("moment-care"),
            Self::Shell => msg!("moment-shell"),
        }
    }
}

/// The command line with its help in a language.
#[must_use]
pub fn command_in(language: &Language) -> Command {
    let words = Catalogue::new(*language);
    let mut command = Cli::command();
    command.build();
    let command = translated(command, "help", &words);
    let moments = moments(&command, &words);
    command
        .help_template("{about}\n\n{usage-heading} {usage}{after-help}\n\n{options}")
        .after_help(moments)
}

/// The main help as text.
pub(super) fn root_help(language: Language, colour: bool) -> String {
    let help = command_in(&language).render_help();
    let text = if colour { help.ansi().to_string() } else { help.to_string() };
    in_words(&text, &Catalogue::new(language))
}

/// The words that clap itself puts into a help, in the language.
pub(super) fn in_words(help: &str, words: &Catalogue) -> String {
    const FIXED: [(&str, &str); 11] = [
        ("Usage:", "clap-usage"),
        ("Arguments:", "clap-arguments"),
        ("Options:", "clap-options"),
        ("Commands:", "clap-commands"),
        ("Everywhere:", "clap-everywhere"),
        ("[OPTIONS]", "clap-options-place"),
        ("[COMMAND]", "clap-command-place"),
        ("<COMMAND>", "clap-command-required"),
        ("[possible values: ", "clap-possible-values"),
        ("Possible values:", "clap-possible-values-list"),
        ("[default: ", "clap-default"),
    ];
    let mut text = help.to_owned();
    for (english, id) in FIXED {
        if let Some(word) = words.find(id) {
            // Fluent drops a space at the end of a message.
            let word = if english.ends_with(' ') { format!("{word} ") } else { word };
            text = text.replace(english, &word);
        }
    }
    text
}

/// Every text of a command and those below it, where the catalogue has one.
fn translated(command: Command, id: &str, words: &Catalogue) -> Command {
    let mut command = command;
    if let Some(about) = words.find(id) {
        command = command.about(about);
    }
    let arguments: Vec<String> =
        command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for argument in arguments {
        let name = argument.replace('_', "-");
        // Options of every command are said once.
        let own = words.find(&format!("{id}--{name}"));
        if let Some(text) = own.or_else(|| words.find(&format!("help-everywhere--{name}"))) {
            command = command.mut_arg(&argument, |one| one.help(text));
        }
        command = command.mut_arg(&argument, |one| named(one, words));
    }
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        // clap's own, below every command that has others below it.
        let id = match name.as_str() {
            "help" => "clap-help-command".to_owned(),
            _ => format!("{id}-{name}"),
        };
        command = command.mut_subcommand(&name, |sub| translated(sub, &id, words));
    }
    command
}

/// An argument whose value goes by its name in the language: `<FILE>`, `<FIL>`.
fn named(argument: Arg, words: &Catalogue) -> Arg {
    let names = value_names(&argument);
    if names.is_empty() {
        return argument;
    }
    argument.value_names(names.iter().map(|name| translated_name(name, words)))
}

/// What the values of an argument are called; nothing for a switch.
fn value_names(argument: &Arg) -> Vec<String> {
    let names = argument.get_value_names().unwrap_or_default();
    match argument.get_action().takes_values() {
        true => names.iter().map(ToString::to_string).collect(),
        false => Vec::new(),
    }
}

/// A name such as `ID=HOURS,…`, each of its words in the language.
fn translated_name(name: &str, words: &Catalogue) -> String {
    let letter = |letter: char| letter.is_ascii_uppercase();
    let runs: Vec<char> = name.chars().collect();
    let runs = runs.chunk_by(|one, other| letter(*one) == letter(*other));
    runs.map(|run| {
        let word: String = run.iter().collect();
        words.find(&value_id(&word)).unwrap_or(word)
    })
    .collect()
}

/// The message that a word in the name of a value stands in.
fn value_id(word: &str) -> String {
    format!("help-value-{}", word.to_ascii_lowercase())
}

/// The commands under their moments.
fn moments(command: &Command, words: &Catalogue) -> String {
    let about = |name: &str| {
        let sub = command.find_subcommand(name);
        sub.and_then(|sub| sub.get_about().map(ToString::to_string)).unwrap_or_default()
    };
    let names = Moment::ALL.iter().flat_map(|(_, names)| *names);
    let width = names.map(|name| name.len()).max().unwrap_or(0);
    let mut text = String::new();
    for (moment, names) in Moment::ALL {
        text.push_str(&format!("{}\n", words.say(&moment.heading())));
        for name in names {
            text.push_str(&format!("  {name:<width$}  {}\n", about(name)));
        }
        text.push('\n');
    }
    text.push_str(&words.say(&msg!("help-more")));
    text
}

/// The ids of all help texts, for the test that every language has them.
#[must_use]
pub fn help_ids() -> Vec<String> {
    fn below(command: &Command, id: &str, ids: &mut Vec<String>) {
        ids.push(id.to_owned());
        for argument in command.get_arguments() {
            let name = argument.get_id().to_string().replace('_', "-");
            let everywhere =
                argument.is_global_set() || matches!(name.as_str(), "help" | "version");
            ids.push(match everywhere {
                true => format!("help-everywhere--{name}"),
                false => format!("{id}--{name}"),
            });
            for name in value_names(argument) {
                let words = name.split(|letter: char| !letter.is_ascii_uppercase());
                ids.extend(words.filter(|word| !word.is_empty()).map(value_id));
            }
        }
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            below(sub, &format!("{id}-{}", sub.get_name()), ids);
        }
    }
    let mut command = Cli::command();
    command.build();
    let mut ids = Vec::new();
    below(&command, "help", &mut ids);
    ids.sort();
    ids.dedup();
    ids
}
