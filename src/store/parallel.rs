//! Reading many files on several threads.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::model::Fault;
use crate::stats::threads::Threads;

/// How many threads read cards. More than there are cores: reading mostly waits for the disk.
const READERS: usize = 16;

fn readers() -> usize {
    Threads::wanted().map_or(READERS, |threads| threads.count().get())
}

/// Fewer cards than this are read without further threads.
const FEW: usize = 64;

/// What reading many files gave: what could be read, and what is wrong with the rest.
#[derive(Debug)]
pub struct Reading<T> {
    /// What was read, in the order asked for.
    pub read: Vec<T>,
    /// What is wrong, in the same order.
    pub faults: Vec<Fault>,
}

/// Reads things on several threads; the results come in the order of the things.
pub(super) fn in_parallel<I: Sync, T: Send>(
    things: &[I],
    read: impl Fn(&I) -> Result<T, Vec<Fault>> + Sync,
    progress: &(dyn Fn(usize) + Sync),
) -> Reading<T> {
    const CHUNK: usize = 32;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let start = next.fetch_add(CHUNK, Ordering::Relaxed);
            let Some(rest) = things.get(start..) else { return done };
            let chunk = &rest[..rest.len().min(CHUNK)];
            let results: Vec<_> = chunk.iter().map(&read).collect();
            progress(chunk.len());
            done.push((start, results));
            if chunk.len() < CHUNK {
                return done;
            }
        }
    };
    let mut chunks = if things.len() < FEW {
        work()
    } else {
        std::thread::scope(|scope| {
            let readers: Vec<_> = (0..readers()).map(|_| scope.spawn(work)).collect();
            readers.into_iter().flat_map(|reader| reader.join().unwrap_or_default()).collect()
        })
    };
    chunks.sort_unstable_by_key(|(start, _)| *start);
    let mut reading = Reading { read: Vec::with_capacity(things.len()), faults: Vec::new() };
    for result in chunks.into_iter().flat_map(|(_, results)| results) {
        match result {
            Ok(value) => reading.read.push(value),
            Err(faults) => reading.faults.extend(faults),
        }
    }
    reading
}
