//! Work in chunks, on as many threads as wanted, with the same result.

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Draws per chunk. Each chunk has a random stream of its own; changing this number
/// changes every simulated result.
pub const CHUNK: usize = 256;

/// How many threads a simulation may use. Never changes a result.
///
/// # Examples
///
/// ```
/// use vurder::stats::threads::Threads;
///
/// assert_eq!(Threads::ONE.count().get(), 1);
/// assert!(Threads::available().count().get() >= 1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threads(NonZeroUsize);

impl Threads {
    /// The caller's own thread only.
    pub const ONE: Self = Self(NonZeroUsize::MIN);

    /// As many as the machine runs side by side.
    #[must_use]
    pub fn available() -> Self {
        let machine = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self::wanted().unwrap_or_else(|| Self(machine()))
    }

    /// As many as the variable `VURDER_THREADS` says, for tests and crowded machines;
    /// `None` where it says nothing that can be used.
    #[must_use]
    pub fn wanted() -> Option<Self> {
        let text = std::env::var("VURDER_THREADS").ok()?;
        text.parse().ok().filter(|count: &NonZeroUsize| count.get() <= 64).map(Self)
    }

    /// Exactly so many.
    #[must_use]
    pub const fn exactly(count: NonZeroUsize) -> Self {
        Self(count)
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> NonZeroUsize {
        self.0
    }
}

/// A run of consecutive draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chunk {
    /// Its place among the chunks, which picks its random stream.
    pub index: usize,
    /// The number of its first draw.
    pub start: usize,
    /// How many draws it has, at most [`CHUNK`].
    pub length: usize,
}

/// The chunk with this index out of `draws` draws.
fn chunk_at(index: usize, draws: usize) -> Chunk {
    let start = index * CHUNK;
    Chunk { index, start, length: CHUNK.min(draws.saturating_sub(start)) }
}

/// Works on `tasks` numbered tasks and returns their results in order.
///
/// `workspace` is made once per thread and handed to every task of that thread, so a
/// task must leave nothing in it that a later task could see.
fn in_order<Workspace, Output: Send>(
    tasks: usize,
    threads: Threads,
    workspace: impl Fn() -> Workspace + Sync,
    work: impl Fn(&mut Workspace, usize) -> Output + Sync,
) -> Vec<Output> {
    let workers = threads.count().get().min(tasks);
    if workers <= 1 {
        let mut space = workspace();
        return (0..tasks).map(|task| work(&mut space, task)).collect();
    }
    let next = AtomicUsize::new(0);
    let run = || {
        let mut space = workspace();
        let mut done = Vec::new();
        loop {
            let task = next.fetch_add(1, Ordering::Relaxed);
            if task >= tasks {
                return done;
            }
            done.push((task, work(&mut space, task)));
        }
    };
    let mut all: Vec<(usize, Output)> = thread::scope(|scope| {
        let spawned: Vec<_> = (1..workers).map(|_| scope.spawn(run)).collect();
        let mut all = run();
        for worker in spawned {
            match worker.join() {
                Ok(done) => all.extend(done),
                Err(cause) => resume_unwind(cause),
            }
        }
        all
    });
    all.sort_unstable_by_key(|&(task, _)| task);
    all.into_iter().map(|(_, output)| output).collect()
}

/// Works on all chunks of `draws` draws, `together` at a time, and hands the results of
/// each time to `take`, in order: what waits to be taken has a limit.
pub(super) fn in_rounds<Workspace, Output: Send>(
    draws: usize,
    together: usize,
    threads: Threads,
    workspace: impl Fn() -> Workspace + Sync,
    work: impl Fn(&mut Workspace, Chunk) -> Output + Sync,
    mut take: impl FnMut(Vec<Output>),
) {
    let (chunks, together) = (draws.div_ceil(CHUNK), together.max(1));
    for start in (0..chunks).step_by(together) {
        let tasks = together.min(chunks - start);
        take(in_order(tasks, threads, &workspace, |space, task| {
            work(space, chunk_at(start + task, draws))
        }));
    }
}

/// Works on all chunks of `draws` draws and returns their results in order.
pub(super) fn in_chunks<Workspace, Output: Send>(
    draws: usize,
    threads: Threads,
    workspace: impl Fn() -> Workspace + Sync,
    work: impl Fn(&mut Workspace, Chunk) -> Output + Sync,
) -> Vec<Output> {
    in_order(draws.div_ceil(CHUNK), threads, workspace, |space, index| {
        work(space, chunk_at(index, draws))
    })
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, Threads, in_chunks, in_rounds};
    use std::num::NonZeroUsize;

    #[test]
    fn chunks_cover_all_draws_once_and_in_order() {
        for count in 1..=4 {
            let threads = Threads::exactly(NonZeroUsize::new(count).unwrap());
            let draws: Vec<usize> = in_chunks(
                3 * CHUNK + 7,
                threads,
                || (),
                |(), chunk| (chunk.start..chunk.start + chunk.length).collect::<Vec<_>>(),
            )
            .concat();
            assert!(draws.into_iter().eq(0..3 * CHUNK + 7));
        }
    }

    #[test]
    fn rounds_cover_all_draws_once_and_in_order() {
        for together in [0, 1, 2, 9] {
            let threads = Threads::exactly(NonZeroUsize::new(2).unwrap());
            let mut seen = Vec::new();
            let list = |(): &mut (), chunk: super::Chunk| {
                (chunk.start..chunk.start + chunk.length).collect::<Vec<_>>()
            };
            in_rounds(3 * CHUNK + 7, together, threads, || (), list, |round| seen.extend(round));
            assert!(seen.concat().into_iter().eq(0..3 * CHUNK + 7));
        }
    }

    #[test]
    fn no_draws_are_no_chunks() {
        assert!(in_chunks(0, Threads::available(), || (), |(), _| ()).is_empty());
    }
}
