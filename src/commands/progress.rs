//! A progress bar that shows only when something takes long.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// What is done sooner than this shows no bar.
const SOON: Duration = Duration::from_millis(500);

/// Tells how far a long reading has come; it draws on a terminal only.
pub(super) struct Progress {
    began: Instant,
    text: String,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    pub(super) fn new(text: String) -> Self {
        Self { began: Instant::now(), text, bar: OnceLock::new() }
    }

    pub(super) fn at(&self, done: usize, total: usize) {
        if self.bar.get().is_none() && self.began.elapsed() < SOON {
            return;
        }
        let bar = self.bar.get_or_init(|| {
            let bar = ProgressBar::new(total as u64).with_message(self.text.clone());
            let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}");
            bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        bar.set_position(done as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
