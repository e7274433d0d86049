//! Saves beside the sheet, so that no key ever waits for a disk.

use std::io::Write as _;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::super::{Keeper, Kept};

/// How long to wait before a save that failed is tried again.
const AGAIN: Duration = Duration::from_secs(3);

/// What came of a save: how many changes it held.
pub(super) struct Acknowledged {
    pub(super) changes: u64,
    pub(super) kept: Kept,
}

/// What is still to be done.
#[derive(Default)]
struct Orders {
    /// Changes that are staged and not yet saved.
    wanted: u64,
    saved: u64,
    ends: bool,
}

/// A thread that saves what is staged.
pub(super) struct Saver {
    orders: Arc<(Mutex<Orders>, Condvar)>,
    acknowledged: Receiver<Acknowledged>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Begins to save for a keeper; `wake` is written to when there is news.
    pub(super) fn start(keeper: Keeper, wake: UnixStream) -> Self {
        let orders: Arc<(Mutex<Orders>, Condvar)> = Arc::default();
        let (tell, acknowledged) = channel();
        let theirs = Arc::clone(&orders);
        let thread = std::thread::spawn(move || save_on(&keeper, &theirs, &tell, wake));
        Self { orders, acknowledged, thread: Some(thread) }
    }

    /// From now on so many changes are staged.
    pub(super) fn save(&self, changes: u64) {
        lock(&self.orders.0).wanted = changes;
        self.orders.1.notify_one();
    }

    /// What came of saves since the last look.
    pub(super) fn news(&self) -> Vec<Acknowledged> {
        self.acknowledged.try_iter().collect()
    }

    /// Saves what is left, once, and ends.
    pub(super) fn finish(self) {
        drop(self);
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        lock(&self.orders.0).ends = true;
        self.orders.1.notify_one();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has saved what it could.
            let _ = thread.join();
        }
    }
}

fn save_on(
    keeper: &Keeper,
    (orders, changed): &(Mutex<Orders>, Condvar),
    tell: &Sender<Acknowledged>,
    mut wake: UnixStream,
) {
    let mut failed = false;
    loop {
        let mut now = lock(orders);
        while now.wanted == now.saved && !now.ends {
            now = changed.wait(now).unwrap_or_else(PoisonError::into_inner);
        }
        if failed && !now.ends {
            // New changes are tried at once, the same ones again after a while.
            let before = now.wanted;
            let waits = |orders: &mut Orders| orders.wanted == before && !orders.ends;
            now = changed
                .wait_timeout_while(now, AGAIN, waits)
                .map_or_else(|poisoned| poisoned.into_inner().0, |(now, _)| now);
        }
        let (ends, pending) = (now.ends, now.wanted != now.saved);
        drop(now);
        if pending && let Some((changes, kept)) = keeper.keep_staged() {
            failed = matches!(kept, Kept::NotSaved { .. });
            if !failed {
                lock(orders).saved = changes;
            }
            // Where nobody listens any more, the keeper still knows.
            let _ = tell.send(Acknowledged { changes, kept });
            let _ = wake.write_all(b"s");
        }
        if ends {
            return;
        }
    }
}

fn lock(orders: &Mutex<Orders>) -> MutexGuard<'_, Orders> {
    orders.lock().unwrap_or_else(PoisonError::into_inner)
}
