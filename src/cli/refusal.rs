//! A command line that was not understood, or that asks for help.

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::help::{command_in, in_words};
use crate::commands::Exit;
use crate::msg;
use crate::text::{Catalogue, Language, Message};

/// Answers in the person's language; the exit code.
pub(super) fn answer(arguments: &[OsString], language: Language) -> u8 {
    let words = Catalogue::new(language);
    let Err(error) = command_in(&language).try_get_matches_from(arguments) else {
        // What the plain command refuses the translated one refuses too.
        return 2;
    };
    let code = u8::try_from(error.exit_code()).unwrap_or(2);
    let plain = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let help = in_words(&error.render().ansi().to_string(), &words);
    let styled = |text: &str, terminal: bool| match terminal {
        true => text.to_owned(),
        false => anstream::adapter::strip_str(text).to_string(),
    };
    if plain && code == 0 {
        let out = std::io::stdout();
        let colour =
            out.is_terminal() && anstream::AutoStream::choice(&out) != anstream::ColorChoice::Never;
        let mut out = out.lock();
        let written = out.write_all(styled(&help, colour).as_bytes()).and_then(|()| out.flush());
        return match written {
            // A closed pipe is no error.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Exit::Failed.code(),
            Ok(()) | Err(_) => code,
        };
    }
    let err = std::io::stderr();
    let colour =
        err.is_terminal() && anstream::AutoStream::choice(&err) != anstream::ColorChoice::Never;
    let text = match (plain, language) {
        (true, _) | (false, Language::English) => styled(&help, colour),
        (false, _) => refusal(&error, &words),
    };
    let _ = err.lock().write_all(text.as_bytes());
    code
}

/// What is wrong with a command line, in a language that clap does not speak.
fn refusal(error: &Error, words: &Catalogue) -> String {
    let value = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let argument = value(ContextKind::InvalidArg);
    let given = value(ContextKind::InvalidValue);
    let what: Message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            msg!("clap-unknown-command", name = value(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => msg!("clap-unknown-argument", name = argument),
        ErrorKind::InvalidValue if given.is_empty() => msg!("clap-no-value", name = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            msg!("clap-invalid-value", value = given, name = argument)
        }
        ErrorKind::MissingRequiredArgument => msg!("clap-missing-argument", name = argument),
        ErrorKind::MissingSubcommand => msg!("clap-missing-command"),
        ErrorKind::ArgumentConflict => {
            msg!("clap-conflict", name = argument, other = value(ContextKind::PriorArg))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            msg!("clap-too-few", name = argument)
        }
        _ => msg!("clap-other"),
    };
    let mut text = format!("{}: {}\n", words.say(&msg!("word-error")), words.say(&what));
    let valid = value(ContextKind::ValidValue);
    if !valid.is_empty() {
        text.push_str(&format!("  {}\n", words.say(&msg!("clap-valid-values", values = valid))));
    }
    let suggestions =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let suggested = suggestions.map(value).into_iter().find(|text| !text.is_empty());
    if let Some(word) = suggested {
        let hint = words.say(&msg!("hint-did-you-mean", word = word));
        text.push_str(&format!("{}: {hint}\n", words.say(&msg!("word-hint"))));
    }
    let usage = value(ContextKind::Usage);
    if !usage.is_empty() {
        text.push_str(&format!("\n{}\n", in_words(&usage, words)));
    }
    text.push_str(&format!("\n{}\n", words.say(&msg!("clap-more-help"))));
    text
}
