//! Reading many files on several threads.

use std::sync::{Mutex, PoisonError};

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
///
/// Each result is put where it stays: a hundred thousand of them, brought
/// together from the threads, would stand in memory twice.
pub(super) fn in_parallel<I: Sync, T: Send>(
    things: &[I],
    read: impl Fn(&I) -> Result<T, Vec<Fault>> + Sync,
    progress: &(dyn Fn(usize) + Sync),
) -> Reading<T> {
    const SHARE: usize = 32;
    let mut places: Vec<Option<T>> = things.iter().map(|_| None).collect();
    let shares = things.chunks(SHARE).zip(places.chunks_mut(SHARE)).enumerate();
    let shares = Mutex::new(shares);
    let work = || {
        let mut faults = Vec::new();
        loop {
            let share = shares.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((number, (things, places))) = share else { return faults };
            for (thing, place) in things.iter().zip(places) {
                match read(thing) {
                    Ok(value) => *place = Some(value),
                    Err(found) => faults.push((number, found)),
                }
            }
            progress(things.len());
        }
    };
    let mut faults = if things.len() < FEW {
        work()
    } else {
        std::thread::scope(|scope| {
            let readers: Vec<_> = (0..readers()).map(|_| scope.spawn(work)).collect();
            readers.into_iter().flat_map(|reader| reader.join().unwrap_or_default()).collect()
        })
    };
    // A share is read by one thread, so that its faults are in order already.
    faults.sort_by_key(|(number, _)| *number);
    #[expect(clippy::filter_map_identity, reason = "`flatten` collects into a second list")]
    let read = places.into_iter().filter_map(|place| place).collect();
    Reading { read, faults: faults.into_iter().flat_map(|(_, found)| found).collect() }
}
