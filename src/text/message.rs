//! A message by its name in the catalogue, with its values.

/// Something to say, not yet in any language.
///
/// Built with [`msg!`](crate::msg); turned into words by
/// [`Catalogue::say`](super::Catalogue::say).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// A value inside a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text of any origin; control characters are made visible when it is shown.
    Text(String),
    /// A number that plural forms depend on.
    Count(usize),
    /// A message inside the message, said in the same language.
    Message(Box<Message>),
}

impl Message {
    /// A message with the values that its text names.
    #[must_use]
    pub const fn new(id: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { id, values }
    }

    /// The message's name in the catalogue.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The values, in the order given.
    #[must_use]
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<std::borrow::Cow<'_, str>> for Value {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// Names a message of the catalogue and gives its values.
///
/// # Examples
/// ```
/// use vurder::{msg, text::{Catalogue, Language}};
/// let english = Catalogue::new(Language::English);
/// assert_eq!(english.say(&msg!("saved-at", time = "10:42:07")), "saved 10:42:07");
/// ```
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::Message::new(
            $id,
            vec![$((stringify!($name), $crate::text::Value::from($value))),*],
        )
    };
}
