//! A disk in memory that knows what of it would survive a power cut.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    Folder,
    /// The number of a file's content.
    File(usize),
}

/// A change of names that lies in memory until its folder is synced.
#[derive(Debug, Clone)]
enum Effect {
    Named(PathBuf, Node),
    Renamed(PathBuf, PathBuf, Node),
    Removed(PathBuf),
}

impl Effect {
    fn folder(&self) -> Option<&Path> {
        let (Self::Named(path, _) | Self::Renamed(_, path, _) | Self::Removed(path)) = self;
        path.parent()
    }

    fn apply(&self, names: &mut BTreeMap<PathBuf, Node>) {
        match self {
            Self::Named(path, node) => drop(names.insert(path.clone(), *node)),
            Self::Renamed(from, to, node) => {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
            Self::Removed(path) => drop(names.remove(path)),
        }
    }
}

/// A file's content: as programs see it, and as it lies on the platter.
#[derive(Debug, Clone, Default)]
struct Content {
    live: Vec<u8>,
    durable: Vec<u8>,
}

/// Names and contents, live and durable.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    contents: Vec<Content>,
    names: BTreeMap<PathBuf, Node>,
    durable: BTreeMap<PathBuf, Node>,
    pending: Vec<Effect>,
}

/// What is found after a power cut: names and whole contents.
pub type Found = BTreeMap<PathBuf, Option<Vec<u8>>>;

impl Disk {
    /// A disk with one empty folder, which was always there.
    pub fn with_folder(path: &Path) -> Self {
        let names = BTreeMap::from([(path.to_owned(), Node::Folder)]);
        Self { durable: names.clone(), names, ..Self::default() }
    }

    /// The disk that a machine starts with after a power cut.
    pub fn after_cut(found: &Found) -> Self {
        let mut disk = Self::default();
        for (path, content) in found {
            let node = match content {
                None => Node::Folder,
                Some(bytes) => disk.content(bytes.clone(), bytes.clone()),
            };
            disk.names.insert(path.clone(), node);
        }
        disk.durable.clone_from(&disk.names);
        disk
    }

    fn content(&mut self, live: Vec<u8>, durable: Vec<u8>) -> Node {
        self.contents.push(Content { live, durable });
        Node::File(self.contents.len() - 1)
    }

    pub fn node(&self, path: &Path) -> Option<Node> {
        self.names.get(path).copied()
    }

    pub fn read(&self, path: &Path) -> Option<&[u8]> {
        match self.node(path)? {
            Node::File(number) => Some(&self.contents[number].live),
            Node::Folder => None,
        }
    }

    pub fn list(&self, folder: &Path) -> Vec<(String, bool)> {
        let inside = self.names.iter().filter(|(path, _)| path.parent() == Some(folder));
        let name =
            |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        inside.filter_map(|(path, node)| Some((name(path)?, *node == Node::Folder))).collect()
    }

    pub fn create_folder(&mut self, path: &Path) {
        let missing: Vec<&Path> =
            path.ancestors().take_while(|above| !self.names.contains_key(*above)).collect();
        for folder in missing.into_iter().rev() {
            self.happen(Effect::Named(folder.to_owned(), Node::Folder));
        }
    }

    pub fn create_file(&mut self, path: &Path) -> usize {
        let Node::File(number) = self.content(Vec::new(), Vec::new()) else { unreachable!() };
        self.happen(Effect::Named(path.to_owned(), Node::File(number)));
        number
    }

    pub fn append(&mut self, number: usize, bytes: &[u8]) {
        self.contents[number].live.extend_from_slice(bytes);
    }

    pub fn truncate(&mut self, number: usize) {
        self.contents[number].live.clear();
    }

    pub fn sync_file(&mut self, number: usize) {
        let content = &mut self.contents[number];
        content.durable.clone_from(&content.live);
    }

    pub fn live(&self, number: usize) -> &[u8] {
        &self.contents[number].live
    }

    pub fn rename(&mut self, from: &Path, to: &Path) -> bool {
        let Some(node) = self.node(from) else {
            return false;
        };
        self.happen(Effect::Renamed(from.to_owned(), to.to_owned(), node));
        true
    }

    pub fn remove(&mut self, path: &Path) -> bool {
        let there = self.names.contains_key(path);
        if there {
            self.happen(Effect::Removed(path.to_owned()));
        }
        there
    }

    pub fn sync_folder(&mut self, folder: &Path) {
        let (synced, later): (Vec<Effect>, Vec<Effect>) =
            self.pending.drain(..).partition(|effect| effect.folder() == Some(folder));
        for effect in synced {
            effect.apply(&mut self.durable);
        }
        self.pending = later;
    }

    fn happen(&mut self, effect: Effect) {
        effect.apply(&mut self.names);
        self.pending.push(effect);
    }

    /// What programs see now.
    pub fn found(&self) -> Found {
        let content = |node: &Node| match node {
            Node::Folder => None,
            Node::File(number) => Some(self.contents[*number].live.clone()),
        };
        self.names.iter().map(|(path, node)| (path.clone(), content(node))).collect()
    }

    /// Everything that may be found after a power cut now: each unsynced
    /// change of a name is there or not, each unsynced content is as it was,
    /// empty, half written, or written.
    pub fn cuts(&self) -> BTreeSet<Found> {
        assert!(self.pending.len() < 16, "too many unsynced effects to enumerate");
        let mut all = BTreeSet::new();
        for kept in 0_u32..1 << self.pending.len() {
            let mut names = self.durable.clone();
            for (at, effect) in self.pending.iter().enumerate() {
                if kept & (1 << at) != 0 {
                    effect.apply(&mut names);
                }
            }
            self.with_contents(&names, &mut all);
        }
        all
    }

    fn with_contents(&self, names: &BTreeMap<PathBuf, Node>, all: &mut BTreeSet<Found>) {
        let reachable = |path: &Path| {
            path.ancestors()
                .skip(1)
                .filter(|above| above.parent().is_some())
                .all(|above| names.get(above) == Some(&Node::Folder))
        };
        let mut founds: Vec<Found> = vec![Found::new()];
        for (path, node) in names.iter().filter(|(path, _)| reachable(path)) {
            let versions = match node {
                Node::Folder => vec![None],
                Node::File(number) => self.versions(*number).into_iter().map(Some).collect(),
            };
            let with = |found: &Found, version: &Option<Vec<u8>>| {
                let mut found = found.clone();
                found.insert(path.clone(), version.clone());
                found
            };
            founds = founds
                .iter()
                .flat_map(|found| versions.iter().map(|version| with(found, version)))
                .collect();
        }
        all.extend(founds);
    }

    fn versions(&self, number: usize) -> BTreeSet<Vec<u8>> {
        let Content { live, durable } = &self.contents[number];
        if live == durable {
            return BTreeSet::from([live.clone()]);
        }
        let half = live[..live.len() / 2].to_vec();
        BTreeSet::from([durable.clone(), Vec::new(), half, live.clone()])
    }
}
