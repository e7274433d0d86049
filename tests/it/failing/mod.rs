//! Disks that are full, read-only or broken.

mod every_command;
mod images;
mod injected;
mod interview;
mod mounted;
pub mod nth;
mod odd_files;
mod odd_systems;
mod records;
mod saving;
mod upgrading;
