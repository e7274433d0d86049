//! `identities.toml`: who the candidates are. Out of git, for the user's eyes only.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use toml_edit::{Item, Table, value};
use unicode_normalization::UnicodeNormalization as _;

use super::reader::Reader;
use super::{Durability, Failure, Files, NameLine, Source, Stamp, written};
use crate::model::{CandidateId, Fault, Identity};

/// The identities that this reader may see; empty where the file is kept from them.
#[derive(Debug, Clone, Default)]
pub struct Identities {
    all: BTreeMap<CandidateId, Identity>,
    /// Names that more than one candidate has.
    shared: BTreeSet<String>,
}

/// Reads the identities.
///
/// # Errors
/// Every fault of the file, sorted by place.
pub fn read_identities(source: &Source) -> Result<Identities, Vec<Fault>> {
    Reader::read(source, |fields| {
        let reader = fields.reader();
        let mut all = Vec::new();
        if let Some(table) = fields.optional("candidate").and_then(|value| reader.table(value)) {
            for (key, span, value) in table.entries() {
                let id = reader.parse_id(key, span);
                let Some(entry) = reader.table(value) else { continue };
                let name = entry.required("name").and_then(|value| reader.text(value));
                let contact = entry.optional("contact").and_then(|value| reader.text(value));
                entry.finish();
                if let (Some(id), Some(name)) = (id, name) {
                    let contact = contact.unwrap_or_default().to_owned();
                    all.push(Identity { id, name: name.nfc().collect(), contact });
                }
            }
        }
        fields.finish();
        Some(Identities::new(all))
    })
}

impl Identities {
    fn new(all: Vec<Identity>) -> Self {
        let mut names: Vec<&str> = all.iter().map(|identity| identity.name.as_str()).collect();
        names.sort_unstable();
        let shared = names.windows(2).filter(|pair| pair[0] == pair[1]);
        let shared = shared.map(|pair| pair[0].to_owned()).collect();
        Self { all: all.into_iter().map(|one| (one.id.clone(), one)).collect(), shared }
    }

    /// Whether a candidate of this name is in the round already.
    #[must_use]
    pub fn has_name(&self, name: &str) -> bool {
        self.called(name).next().is_some()
    }

    /// The candidates of this name.
    pub fn called(&self, name: &str) -> impl Iterator<Item = &CandidateId> {
        let of_name = self.all.values().filter(move |identity| identity.name == name);
        of_name.map(|identity| &identity.id)
    }

    /// Whether more than one candidate has this name.
    #[must_use]
    pub fn is_shared(&self, name: &str) -> bool {
        self.shared.contains(name)
    }

    /// Who a candidate is, if this reader may know.
    #[must_use]
    pub fn of(&self, id: &CandidateId) -> Option<&Identity> {
        self.all.get(id)
    }
}

/// The identities file of one round.
pub(super) struct IdentitiesFile {
    pub(super) path: PathBuf,
}

impl IdentitiesFile {
    /// Reads the file; nobody is known where it is not there.
    pub(super) fn read(&self, files: &dyn Files) -> Result<Identities, Failure> {
        match files.read(&self.path, super::LARGEST) {
            Ok(bytes) => {
                let source = Source::from_bytes(&self.path, bytes)?;
                Ok(read_identities(&source)?)
            }
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::NotFound | std::io::ErrorKind::PermissionDenied
                ) =>
            {
                Ok(Identities::default())
            }
            Err(error) => Err(Failure::at(&self.path)(error)),
        }
    }

    /// Removes one identity; comments and order of the rest of the file stay.
    pub(super) fn remove(&self, files: &dyn Files, id: &CandidateId) -> Result<NameLine, Failure> {
        let lock = self.path.with_extension("lock");
        let _guard = super::lock::wait_for_lock(files, &lock)?;
        let bytes = match files.read(&self.path, super::LARGEST) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(NameLine::NoFile);
            }
            Err(error) => return Err(Failure::at(&self.path)(error)),
        };
        let stamp = Stamp::of(&bytes);
        let before = String::from_utf8_lossy(&bytes).into_owned();
        if read_identities(&Source::from_bytes(&self.path, bytes)?)?.of(id).is_none() {
            return Ok(NameLine::Absent);
        }
        let edited = written::edit(&before, |document| {
            if let Some(all) = document.get_mut("candidate").and_then(Item::as_table_like_mut) {
                all.remove(id.as_str());
            }
        });
        let edited = edited.unwrap_or_default();
        let source = Source::from_bytes(&self.path, edited.clone().into_bytes())?;
        if read_identities(&source)?.of(id).is_some() {
            return Err(super::SaveError::ReadBack { path: self.path.clone() }.into());
        }
        match super::save(files, &self.path, edited.as_bytes(), &stamp)? {
            (_, super::Durability::Uncertain(error)) => Err(Failure::at(&self.path)(error)),
            _ => Ok(NameLine::Removed),
        }
    }

    /// Adds one identity; comments and order of the file stay.
    pub(super) fn add(
        &self,
        files: &dyn Files,
        identity: &Identity,
    ) -> Result<Durability, Failure> {
        let lock = self.path.with_extension("lock");
        let _guard = super::lock::wait_for_lock(files, &lock)?;
        let (before, stamp) = match files.read(&self.path, super::LARGEST) {
            Ok(bytes) => (String::from_utf8_lossy(&bytes).into_owned(), Stamp::of(&bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                ("format = 1\n".to_owned(), Stamp::ABSENT)
            }
            Err(error) => return Err(Failure::at(&self.path)(error)),
        };
        let edited = written::edit(&before, |document| {
            let mut implicit = Table::new();
            implicit.set_implicit(true);
            let all = document.entry("candidate").or_insert(Item::Table(implicit));
            let mut entry = Table::new();
            entry["name"] = value(&identity.name);
            if !identity.contact.is_empty() {
                entry["contact"] = value(&identity.contact);
            }
            if let Some(all) = all.as_table_mut() {
                all.insert(identity.id.as_str(), Item::Table(entry));
            }
        });
        // What is not TOML was reported when the round was opened; it is not overwritten.
        let source = Source::new(self.path.clone(), edited.unwrap_or(before));
        read_identities(&source)?;
        super::save::stays_readable(&self.path, &source.text)?;
        let (_, durability) = super::save(files, &self.path, source.text.as_bytes(), &stamp)?;
        Ok(durability)
    }
}
