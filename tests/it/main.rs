//! The program as a whole: one binary, so that it links once.

mod layers;
mod messages;
