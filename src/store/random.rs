//! Random ids and salts.

use std::io;

use crate::model::{CandidateId, RecordId, RoundId};

/// Letters and digits that are not mistaken for each other when read aloud or copied by hand.
const ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// A new id for a candidate: four characters, not among those taken.
///
/// # Errors
/// If the system has no randomness to give.
pub fn new_candidate_id(taken: impl Fn(&CandidateId) -> bool) -> io::Result<CandidateId> {
    // Four characters name 900 000 candidates; a longer id serves where that is crowded.
    for length in [4, 4, 4, 4, 4, 4, 4, 4, 6, 8] {
        if let Ok(id) = characters(length)?.parse()
            && !taken(&id)
        {
            return Ok(id);
        }
    }
    Err(io::ErrorKind::QuotaExceeded.into())
}

/// A new id for a round.
///
/// # Errors
/// If the system has no randomness to give.
pub fn new_round_id() -> io::Result<RoundId> {
    format!("r-{}", characters(10)?).parse().map_err(|_| io::ErrorKind::InvalidData.into())
}

/// A new id for a revision or a decision: eight characters, of 850 thousand million.
///
/// # Errors
/// If the system has no randomness to give.
pub fn new_record_id() -> io::Result<RecordId> {
    characters(8)?.parse().map_err(|_| io::ErrorKind::InvalidData.into())
}

/// A new salt for a scorecard: 16 random bytes in hexadecimal digits.
///
/// # Errors
/// If the system has no randomness to give.
pub fn new_salt() -> io::Result<String> {
    Ok(format!("{:032x}", u128::from_be_bytes(bytes()?)))
}

fn characters(length: usize) -> io::Result<String> {
    let mut text = String::with_capacity(length);
    while text.len() < length {
        for byte in bytes::<16>()? {
            // Only multiples of the alphabet's length keep every character equally likely.
            if byte < 248 && text.len() < length {
                text.push(char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
            }
        }
    }
    Ok(text)
}

fn bytes<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}
