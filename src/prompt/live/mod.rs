//! The interview on a full screen: another face of the same step machine.
//!
//! [`App`] holds what is open and typed; it is told of every [`Input`] and
//! drawn by [`App::draw`], with no terminal in between. `run` is the loop
//! around it that reads, draws, saves and listens for signals.

mod app;
mod ascii;
mod backend;
mod decoder;
mod digits;
mod draw;
mod face;
mod field;
mod fields;
mod finish;
mod guide;
mod inbox;
mod input;
mod keys;
mod layout;
mod list;
mod look;
mod over;
mod overlay;
mod overlay_keys;
mod rows;
mod saver;
mod screen;
mod sequence;
mod state;
mod writing;

pub use app::App;
pub use decoder::Decoder;
pub use face::LiveFace;
pub use input::{Code, Input, Key};
pub use layout::SMALLEST;
pub use state::{About, Mouse, SaveState, Wish};
