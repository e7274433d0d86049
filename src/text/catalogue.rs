//! The words of one language, read from the `.ftl` files.

use std::cell::{Cell, OnceCell};
use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

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
/// The files are read at the first word, so that a run that says nothing
/// does not pay for them.
pub struct Catalogue {
    language: Language,
    about: Cell<About>,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// The catalogue of a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language, about: Cell::new(About::Candidates), bundle: OnceCell::new() }
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
        let bundle = self.bundle.get_or_init(|| load(self.language));
        let twin = match self.about.get() {
            About::Candidates => None,
            About::Members => bundle.get_message(&format!("members-{id}")),
        };
        let pattern = twin.or_else(|| bundle.get_message(id))?.value()?;
        let mut errors = Vec::new();
        let mut said = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        for error in errors {
            let _ = write!(said, " ‹{error}›");
        }
        Some(said)
    }
}

fn load(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![identifier]);
    // Isolating marks are for mixed right-to-left pages; in a terminal they are noise.
    bundle.set_use_isolating(false);
    let files = FILES.iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, files)| files);
    for text in files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(kept, _)| kept);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
