//! The words of one language, read from the `.ftl` files.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentValue};

use super::entries::Entries;
use super::{Language, Message, Value, visible};

/// The files of a language, one per part of the program. Every language has
/// the same messages; a test holds them against each other.
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!($language, "/faults.ftl")),
            include_str!(concat!($language, "/interview.ftl")),
            include_str!(concat!($language, "/sheet.ftl")),
            include_str!(concat!($language, "/commands.ftl")),
            include_str!(concat!($language, "/tables.ftl")),
            include_str!(concat!($language, "/firmness.ftl")),
            include_str!(concat!($language, "/agreement.ftl")),
            include_str!(concat!($language, "/decision.ftl")),
            include_str!(concat!($language, "/checks.ftl")),
            include_str!(concat!($language, "/workshop.ftl")),
            include_str!(concat!($language, "/page.ftl")),
            include_str!(concat!($language, "/care.ftl")),
            include_str!(concat!($language, "/team.ftl")),
            include_str!(concat!($language, "/help.ftl")),
        ]
    };
}

const FILES: [(Language, &[&str]); 3] = [
    (Language::English, files!("en")),
    (Language::Norwegian, files!("nb")),
    (Language::Danish, files!("da")),
];

/// Whom messages are about: a team check has members, every other round candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// People who are interviewed.
    Candidates,
    /// People who work together already. Messages that name candidates have a twin, whose
    /// name begins with `members-`.
    Members,
}

/// Says messages in one language.
///
/// A message is read when it is first said, so that a run that says little
/// pays for little.
pub struct Catalogue {
    language: Language,
    about: Cell<About>,
    entries: RefCell<Option<Entries>>,
}

impl Catalogue {
    /// The catalogue of a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language, about: Cell::new(About::Candidates), entries: RefCell::new(None) }
    }

    /// Whom messages are about from now on.
    pub fn speak_of(&self, about: About) {
        self.about.set(about);
    }

    /// The language it speaks.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message in words.
    ///
    /// Values from outside are made [`visible`] on the way. A message that is
    /// missing shows its name in angle brackets; tests see to it that none is.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::with_capacity(message.values().len());
        for (name, value) in message.values() {
            let value: FluentValue<'_> = match value {
                Value::Text(text) => visible(text).into_owned().into(),
                Value::Count(count) => FluentValue::from(*count),
                Value::Message(inner) => self.say(inner).into(),
            };
            arguments.set(*name, value);
        }
        self.pattern(message.id(), &arguments).unwrap_or_else(|| format!("‹{}›", message.id()))
    }

    /// Names in a row, the last behind an “and”: `Kari, Ola and Åse`.
    #[must_use]
    pub fn list(&self, names: &[impl AsRef<str>]) -> String {
        match names {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [first @ .., last] => {
                let first = first.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(", ");
                self.say(&crate::msg!("list-and", first = first, last = last.as_ref()))
            }
        }
    }

    /// The words under a name that is made at run time, if the language has it.
    ///
    /// For texts whose names follow a system, such as the help of a command.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.pattern(id, &FluentArgs::new())
    }

    fn pattern(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let mut entries = self.entries.borrow_mut();
        let entries =
            entries.get_or_insert_with(|| Entries::new(self.language, files(self.language)));
        let twin = match self.about.get() {
            About::Candidates => None,
            About::Members => Some(format!("members-{id}")).filter(|twin| entries.has(twin)),
        };
        let id = twin.as_deref().unwrap_or(id);
        let (mut said, errors) = entries.format(id, arguments)?;
        for error in errors {
            let _ = write!(said, " ‹{error}›");
        }
        Some(said)
    }
}

fn files(language: Language) -> &'static [&'static str] {
    FILES.iter().find(|(of, _)| *of == language).map_or(&[], |(_, files)| files)
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentBundle, FluentResource};

    use super::{Catalogue, FILES};

    #[test]
    fn every_message_of_every_file_is_found_as_it_stands_there() {
        for (language, files) in FILES {
            let words = Catalogue::new(language);
            let mut whole = FluentBundle::new(vec![language.code().parse().expect("a tag")]);
            whole.set_use_isolating(false);
            let mut ids = Vec::new();
            for text in files {
                let resource = FluentResource::try_new((*text).to_owned());
                whole.add_resource_overriding(resource.expect("a sound file"));
                let starts = |line: &&str| line.starts_with(|first: char| first.is_alphabetic());
                let named = text.lines().filter(starts).filter_map(|line| line.split_once('='));
                ids.extend(named.map(|(id, _)| id.trim_end()));
            }
            assert!(ids.len() > 900, "{}: only {} messages", language.code(), ids.len());
            for id in ids {
                let pattern = whole.get_message(id).and_then(|message| message.value());
                let mut errors = Vec::new();
                let said = whole.format_pattern(pattern.expect("a value"), None, &mut errors);
                let found = words.find(id).unwrap_or_else(|| panic!("{id} is not found"));
                assert!(found.starts_with(&*said), "{id}: {found:?} for {said:?}");
            }
        }
    }
}
