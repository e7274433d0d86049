//! Names of criteria and groups in the reader's language.

use crate::model::{Rubric, Score};
use crate::msg;
use crate::text::Catalogue;

/// Looks names up by the ids that reports carry.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The rubric.
    pub rubric: &'a Rubric,
    /// The reader's language.
    pub words: &'a Catalogue,
}

impl Names<'_> {
    /// A criterion's name.
    #[must_use]
    pub fn criterion(&self, id: &str) -> String {
        let found = self.rubric.criteria.iter().find(|one| one.id.as_str() == id);
        found.map_or_else(|| id.to_owned(), |one| one.name.within(self.words.language()).to_owned())
    }

    /// A criterion's name, with its best score where more is not better: a mean beside it
    /// is not read as “the higher, the better”.
    #[must_use]
    pub fn marked(&self, id: &str) -> String {
        let name = self.criterion(id);
        match self.best(id) {
            Some(best) => {
                let best = best.to_string();
                self.words.say(&msg!("marked-ideal", criterion = name, best = best))
            }
            None => name,
        }
    }

    /// The best score on a criterion where more is not better.
    #[must_use]
    pub fn best(&self, id: &str) -> Option<i64> {
        let found = self.rubric.criteria.iter().find(|one| one.id.as_str() == id);
        found.and_then(|one| one.ideal).map(Score::number)
    }

    /// A group's name.
    #[must_use]
    pub fn group(&self, id: &str) -> String {
        let found = self.rubric.groups.iter().find(|one| one.id.as_str() == id);
        found.map_or_else(|| id.to_owned(), |one| one.name.within(self.words.language()).to_owned())
    }

    /// A competence's name.
    #[must_use]
    pub fn competence(&self, id: &str) -> String {
        let all = self.rubric.criteria.iter().flat_map(|criterion| &criterion.competences);
        let found = all.into_iter().find(|one| one.id.as_str() == id);
        found.map_or_else(|| id.to_owned(), |one| one.name.within(self.words.language()).to_owned())
    }
}
