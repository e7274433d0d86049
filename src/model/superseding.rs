//! Which of several statements counts, where a later one takes the place of an earlier.

use chrono::{DateTime, FixedOffset};

use super::Digest;

/// Something of which a later one may take the place; the earlier is kept.
pub trait Superseding {
    /// The digest of its content.
    fn digest(&self) -> &Digest;

    /// The digests of all that it takes the place of.
    fn replaces(&self) -> &[Digest];

    /// When it was made.
    fn at(&self) -> DateTime<FixedOffset>;
}

/// What each kind of record has alike: its digest, and how it takes the place of others.
macro_rules! superseding {
    ($record:ty, $digest_of:path) => {
        impl $record {
            /// The same with the digest of its content.
            #[must_use]
            pub fn sealed(self) -> Self {
                Self { digest: $digest_of(&self), ..self }
            }

            /// Whether the content is what was written.
            #[must_use]
            pub fn is_unchanged(&self) -> bool {
                self.digest == $digest_of(self)
            }
        }

        impl $crate::model::Superseding for $record {
            fn digest(&self) -> &$crate::model::Digest {
                &self.digest
            }

            fn replaces(&self) -> &[$crate::model::Digest] {
                &self.replaces
            }

            fn at(&self) -> chrono::DateTime<chrono::FixedOffset> {
                self.at
            }
        }
    };
}

pub(super) use superseding;

/// Those of which none takes the place: one, unless some were made without
/// knowing of each other. A new one takes the place of all of them.
pub fn heads<'t, T: Superseding>(all: impl IntoIterator<Item = &'t T>) -> Vec<&'t T> {
    let all: Vec<&T> = all.into_iter().collect();
    let replaced = |one: &T| all.iter().any(|other| other.replaces().contains(one.digest()));
    all.iter().copied().filter(|one| !replaced(one)).collect()
}

/// The one that counts; `None` where there is none.
///
/// # Method
/// One that another takes the place of does not count, whatever the clocks of
/// the two machines said. Where several remain, because they were made without
/// knowing of each other, the latest counts, and at the same second the one
/// with the greater digest: the same on every machine, in any order.
pub fn in_force<'t, T: Superseding>(all: impl IntoIterator<Item = &'t T>) -> Option<&'t T> {
    heads(all).into_iter().max_by(|one, other| {
        one.at().cmp(&other.at()).then_with(|| one.digest().as_str().cmp(other.digest().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::{Superseding, in_force};
    use crate::model::Digest;
    use chrono::{DateTime, FixedOffset};

    struct Said(Digest, Vec<Digest>, DateTime<FixedOffset>);

    impl Superseding for Said {
        fn digest(&self) -> &Digest {
            &self.0
        }
        fn replaces(&self) -> &[Digest] {
            &self.1
        }
        fn at(&self) -> DateTime<FixedOffset> {
            self.2
        }
    }

    fn said(name: char, replaces: &str, hour: u32) -> Said {
        let digest = |name: char| name.to_string().repeat(32).parse().expect("a digest");
        let at = format!("2026-11-22T{hour:02}:00:00+01:00");
        let at = DateTime::parse_from_rfc3339(&at).expect("a moment");
        Said(digest(name), replaces.chars().map(digest).collect(), at)
    }

    fn counts(all: &[Said]) -> Option<char> {
        let forward = in_force(all).map(Superseding::digest);
        let backward = in_force(all.iter().rev()).map(Superseding::digest);
        assert_eq!(forward, backward);
        forward.and_then(|digest| digest.as_str().chars().next())
    }

    #[test]
    fn what_takes_the_place_of_another_counts_even_if_its_clock_is_slow() {
        assert_eq!(counts(&[said('a', "", 12), said('b', "a", 9)]), Some('b'));
    }

    #[test]
    fn of_two_that_knew_nothing_of_each_other_the_later_counts_until_one_replaces_both() {
        let mut all = vec![said('a', "", 8), said('c', "a", 10), said('b', "a", 11)];
        assert_eq!(counts(&all), Some('b'));
        all.push(said('d', "bc", 7));
        assert_eq!(counts(&all), Some('d'));
        assert_eq!(counts(&[said('a', "", 8), said('b', "", 8)]), Some('b'));
        assert_eq!(counts(&[]), None);
    }
}
