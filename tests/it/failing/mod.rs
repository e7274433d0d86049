//! Disks that are full, read-only or broken.

mod interview;
mod mounted;
mod nth;
mod records;
mod saving;
mod upgrading;
