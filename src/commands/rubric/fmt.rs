//! `rubric fmt`: rubric files in their canonical layout.

use std::path::{Path, PathBuf};

use crate::commands::{CommandError, Context, Exit};
use crate::model::{Fault, Place};
use crate::msg;
use crate::render::{Align, Cell, Document, Table};
use crate::store::{LayoutError, Source, Stamp, lay_out, save};
use crate::text::Catalogue;

/// Which files, and whether they are written.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rubric files; - reads standard input and writes standard output
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Write nothing; end with exit code 3 if a file is not in its layout
    #[arg(long)]
    pub check: bool,
}

/// What became of a file.
#[derive(Debug, serde::Serialize)]
struct Outcome {
    file: String,
    state: State,
    /// The first line that differs, from 1; none where nothing does.
    line: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    /// It is in its layout.
    Unchanged,
    /// It was written anew.
    Written,
    /// It would be written anew.
    Differs,
    /// It has faults, or could not be written.
    Refused,
}

impl State {
    /// Its name in JSON and CSV.
    const fn word(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Written => "written",
            Self::Differs => "differs",
            Self::Refused => "refused",
        }
    }
}

#[derive(serde::Serialize)]
struct Report<'a> {
    files: &'a [Outcome],
}

/// Lays files out, or says which are not.
///
/// Every file is looked at, whatever is wrong with another.
pub(super) fn run(context: &mut Context, args: &Args) -> Result<(), CommandError> {
    let mut outcomes = Vec::new();
    for file in &args.files {
        if file.as_os_str() == "-" {
            let text = Source::standard_input()?.whole();
            let tidy = laid_out(Path::new("-"), &text)?;
            if !args.check {
                context.write(&tidy)?;
            }
            let line = first_difference(&text, &tidy);
            let state = if line.is_some() { State::Differs } else { State::Unchanged };
            outcomes.push(Outcome { file: "-".to_owned(), state, line });
            continue;
        }
        let path = context.folder.join(file);
        let outcome = match one(context, &path, args.check) {
            Ok(outcome) => outcome,
            Err(CommandError::Findings(faults)) => {
                context.tell_faults(&faults);
                Outcome { file: context.shown(&path), state: State::Refused, line: None }
            }
            Err(other) => return Err(other),
        };
        outcomes.push(outcome);
    }
    say(context, &outcomes, args.check)
}

fn one(context: &Context, path: &Path, check: bool) -> Result<Outcome, CommandError> {
    // Behind a link is the file that is meant; a rename would put a file in the link's place.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let read = Source::read(&*context.files, &target)?.whole();
    let tidy = laid_out(path, &read)?;
    let line = first_difference(&read, &tidy);
    let state = match (line, check) {
        (None, _) => State::Unchanged,
        (Some(_), true) => State::Differs,
        (Some(_), false) => {
            save(&*context.files, &target, tidy.as_bytes(), &Stamp::of(read.as_bytes()))?;
            State::Written
        }
    };
    Ok(Outcome { file: context.shown(path), state, line })
}

fn laid_out(path: &Path, text: &str) -> Result<String, CommandError> {
    lay_out(path, text).map_err(|error| match error {
        LayoutError::Faults(faults) => faults.into(),
        LayoutError::Changed => {
            let place = Some(Place::file(path));
            CommandError::Findings(vec![Fault::error("layout", place, msg!("fault-layout"))])
        }
    })
}

/// The first line in which two texts differ, from 1.
fn first_difference(before: &str, after: &str) -> Option<usize> {
    if before == after {
        return None;
    }
    let lines = before.split_inclusive('\n').zip(after.split_inclusive('\n'));
    Some(lines.take_while(|(one, other)| one == other).count() + 1)
}

/// Says what became of the files. Where a text itself was the result, it stays alone on the output.
fn say(context: &mut Context, outcomes: &[Outcome], check: bool) -> Result<(), CommandError> {
    let is_filter = outcomes.iter().any(|one| one.file == "-") && !check;
    if !is_filter {
        context.print(
            "rubric-fmt",
            &Report { files: outcomes },
            |context| page(outcomes, &context.words),
            |context| table(outcomes, &context.words),
        )?;
    }
    if check && outcomes.iter().any(|one| one.state == State::Differs) {
        context.tell(&msg!("next-fmt"));
    }
    let is_wrong =
        |one: &Outcome| one.state == State::Refused || (check && one.state == State::Differs);
    match outcomes.iter().any(is_wrong) {
        true => Err(CommandError::Said(Exit::Findings)),
        false => Ok(()),
    }
}

/// A sentence for each file with which something is, one for all the others.
fn page(outcomes: &[Outcome], words: &Catalogue) -> Document {
    let mut page = Document::default();
    let sentence = |one: &Outcome| {
        let (file, line) = (&one.file, one.line.unwrap_or(1).to_string());
        match one.state {
            State::Written => Some(msg!("fmt-written", file = file, line = line)),
            State::Differs => Some(msg!("fmt-differs", file = file, line = line)),
            State::Refused => Some(msg!("fmt-refused", file = file)),
            State::Unchanged => None,
        }
    };
    for sentence in outcomes.iter().filter_map(sentence) {
        page.say(words.say(&sentence));
    }
    let unchanged = outcomes.iter().filter(|one| one.state == State::Unchanged).count();
    if unchanged > 0 {
        page.say(words.say(&msg!("fmt-fine", count = unchanged)));
    }
    page
}

fn table(outcomes: &[Outcome], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-file")), "file".to_owned(), Align::Left),
        (words.say(&msg!("column-state")), "state".to_owned(), Align::Left),
        (words.say(&msg!("column-line")), "line".to_owned(), Align::Right),
    ]);
    for outcome in outcomes {
        let line = outcome.line.map_or(Cell::Empty, Cell::count);
        table.rows.push(vec![Cell::text(&outcome.file), Cell::text(outcome.state.word()), line]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\nb", "a\nb\n"), Some(2));
        assert_eq!(first_difference("a\nb\n\n", "a\nb\n"), Some(3));
    }
}
