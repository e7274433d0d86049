//! Words shown to people: the languages, the messages and their catalogue.
//!
//! The lowest floor. Code above names a message and its values; which words
//! that becomes is decided here, from the `.ftl` files beside this one.

mod catalogue;
mod entries;
mod fold;
mod language;
mod message;
mod shell;
mod style;
mod visible;

pub use catalogue::{About, Catalogue};
pub use fold::{begins, fold};
pub use language::Language;
pub use message::{Message, Value};
pub use shell::shell_word;
pub use style::{Glyphs, Style};
pub use visible::{is_steering, visible, visible_block, visible_narrow};
