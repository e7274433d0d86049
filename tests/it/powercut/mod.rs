//! Power cuts, in memory: after every step, every subset of what was not yet
//! synced may be lost, and what was acknowledged must be found all the same.

mod broken;
mod disk;
mod drafts;
mod erasing;
mod recorder;
mod records;
mod saving;
mod submitting;
mod upgrading;
