//! A disk in memory that knows what of it would survive a power cut.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Arc;

use super::machine::is_litter;
use super::torn;

/// The bytes of a file, shared between all the disks that hold them.
pub type Bytes = Arc<[u8]>;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    Folder,
    /// The number of a file's content.
    File(usize),
}

pub type Names = BTreeMap<Arc<Path>, Node>;

/// A change of names that lies in memory until its folder is synced.
#[derive(Debug, Clone)]
enum Effect {
    Named(Arc<Path>, Node),
    Renamed(Arc<Path>, Arc<Path>, Node),
    Removed(Arc<Path>),
}

impl Effect {
    fn folder(&self) -> Option<&Path> {
        let (Self::Named(path, _) | Self::Renamed(_, path, _) | Self::Removed(path)) = self;
        path.parent()
    }

    fn apply(&self, names: &mut Names) {
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
#[derive(Debug, Clone)]
struct Content {
    live: Bytes,
    durable: Bytes,
}

/// Names and contents, live and durable.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    contents: Vec<Content>,
    names: Names,
    durable: Names,
    pending: Vec<Effect>,
}

/// What is found after a power cut: names and whole contents.
pub type Found = BTreeMap<Arc<Path>, Option<Bytes>>;

/// One way in which a disk may be found after a power cut.
pub struct Cut<'d> {
    disk: &'d Disk,
    names: &'d Names,
    /// Files that were not written out whole, and what is there of them.
    torn: &'d [(&'d Torn, Bytes)],
    /// Whether it is the first one with these names.
    pub is_first: bool,
    /// A number that two cuts share only if every name and every byte is the same.
    pub image: u64,
    /// The same for what the program reads: it never looks into what is litter.
    pub seen: u64,
}

/// A file that was not synced.
pub struct Torn {
    number: usize,
    paths: Vec<Arc<Path>>,
    versions: Vec<Bytes>,
}

impl Cut<'_> {
    /// The bytes of a file; `None` if there is none of that name.
    pub fn file(&self, path: &Path) -> Option<&Bytes> {
        match self.names.get(path)? {
            Node::Folder => None,
            Node::File(number) => Some(self.content(*number)),
        }
    }

    /// The names of all files.
    pub fn files(&self) -> impl Iterator<Item = &Arc<Path>> {
        self.names.iter().filter(|(_, node)| **node != Node::Folder).map(|(path, _)| path)
    }

    /// The names of the files in which this cut differs from others with the same names.
    pub fn torn_files(&self) -> impl Iterator<Item = &Arc<Path>> {
        self.torn.iter().flat_map(|(torn, _)| &torn.paths)
    }

    fn content(&self, number: usize) -> &Bytes {
        let torn = self.torn.iter().find(|(torn, _)| torn.number == number);
        torn.map_or(&self.disk.contents[number].live, |(_, bytes)| bytes)
    }

    pub fn found(&self) -> Found {
        let content = |node: &Node| match node {
            Node::Folder => None,
            Node::File(number) => Some(self.content(*number).clone()),
        };
        self.names.iter().map(|(path, node)| (path.clone(), content(node))).collect()
    }
}

/// The hashes of contents, each reckoned once.
#[derive(Default)]
pub struct Hashes(HashMap<(usize, usize), (Bytes, u64)>);

impl Hashes {
    fn of(&mut self, bytes: &Bytes) -> u64 {
        // The bytes are kept beside their hash, so that no others come to lie at their address.
        let key = (bytes.as_ptr().addr(), bytes.len());
        let reckon = || {
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            (bytes.clone(), hasher.finish())
        };
        self.0.entry(key).or_insert_with(reckon).1
    }
}

/// The hash of a name with what it stands for; their sum is that of a disk.
fn hash_of(path: &Path, content: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.write_u64(content);
    hasher.finish()
}

impl Disk {
    /// A disk with one empty folder, which was always there.
    pub fn with_folder(path: &Path) -> Self {
        let names = Names::from([(Arc::from(path), Node::Folder)]);
        Self { durable: names.clone(), names, ..Self::default() }
    }

    /// The disk that a machine starts with after a power cut.
    pub fn after_cut(found: &Found) -> Self {
        let mut disk = Self::default();
        for (path, content) in found {
            let node = match content {
                None => Node::Folder,
                Some(bytes) => disk.content(bytes.clone()),
            };
            disk.names.insert(path.clone(), node);
        }
        disk.durable.clone_from(&disk.names);
        disk
    }

    fn content(&mut self, bytes: Bytes) -> Node {
        self.contents.push(Content { live: bytes.clone(), durable: bytes });
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
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        inside.filter_map(|(path, node)| Some((name(path)?, *node == Node::Folder))).collect()
    }

    pub fn create_folder(&mut self, path: &Path) {
        let missing: Vec<&Path> =
            path.ancestors().take_while(|above| !self.names.contains_key(*above)).collect();
        for folder in missing.into_iter().rev() {
            self.happen(Effect::Named(folder.into(), Node::Folder));
        }
    }

    pub fn create_file(&mut self, path: &Path) -> usize {
        let Node::File(number) = self.content(Arc::from([])) else { unreachable!() };
        self.happen(Effect::Named(path.into(), Node::File(number)));
        number
    }

    pub fn append(&mut self, number: usize, bytes: &[u8]) {
        let content = &mut self.contents[number];
        content.live = content.live.iter().chain(bytes).copied().collect();
    }

    pub fn truncate(&mut self, number: usize) {
        self.contents[number].live = Arc::from([]);
    }

    pub fn sync_file(&mut self, number: usize) {
        let content = &mut self.contents[number];
        content.durable = content.live.clone();
    }

    pub fn live(&self, number: usize) -> &Bytes {
        &self.contents[number].live
    }

    pub fn rename(&mut self, from: &Path, to: &Path) -> bool {
        let Some(node) = self.node(from) else {
            return false;
        };
        self.happen(Effect::Renamed(from.into(), to.into(), node));
        true
    }

    pub fn remove(&mut self, path: &Path) -> bool {
        let there = self.names.contains_key(path);
        if there {
            self.happen(Effect::Removed(path.into()));
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

    /// The ways in which the disk may be found after a power cut now: each unsynced change of
    /// a name is there or not, whatever the order, and each unsynced content is what it was
    /// before, cut short, or has some of its blocks and not others.
    pub fn each_cut(&self, hashes: &mut Hashes, mut look: impl FnMut(&Cut<'_>)) {
        let mut random = torn::Random::new(self.pending.len() as u64);
        for kept in torn::subsets(self.pending.len(), &mut random) {
            let mut names = self.durable.clone();
            for (effect, is_kept) in self.pending.iter().zip(kept) {
                if is_kept {
                    effect.apply(&mut names);
                }
            }
            let all = names.clone();
            names.retain(|path, _| is_reachable(path, &all));
            self.each_content(&names, hashes, &mut random, &mut look);
        }
    }

    fn each_content(
        &self,
        names: &Names,
        hashes: &mut Hashes,
        random: &mut torn::Random,
        look: &mut impl FnMut(&Cut<'_>),
    ) {
        let mut unsynced: Vec<Torn> = Vec::new();
        let (mut image, mut seen) = (0_u64, 0_u64);
        for (path, node) in names {
            let (inside, shown) = match node {
                Node::Folder => (1, 1),
                Node::File(number) if self.is_unsynced(*number) => {
                    match unsynced.iter_mut().find(|torn| torn.number == *number) {
                        Some(torn) => torn.paths.push(path.clone()),
                        None => unsynced.push(Torn {
                            number: *number,
                            paths: vec![path.clone()],
                            versions: self.versions(*number, random),
                        }),
                    }
                    continue;
                }
                Node::File(number) => {
                    let hash = hashes.of(&self.contents[*number].live);
                    (hash, if is_litter(path) { 2 } else { hash })
                }
            };
            image = image.wrapping_add(hash_of(path, inside));
            seen = seen.wrapping_add(hash_of(path, shown));
        }
        let counts: Vec<usize> = unsynced.iter().map(|torn| torn.versions.len()).collect();
        let mut is_first = true;
        for chosen in torn::choices(&counts, random) {
            let chosen = unsynced.iter().zip(chosen);
            let torn: Vec<(&Torn, Bytes)> =
                chosen.map(|(torn, at)| (torn, torn.versions[at].clone())).collect();
            let (mut image, mut seen) = (image, seen);
            for (file, bytes) in &torn {
                let hash = hashes.of(bytes);
                for path in &file.paths {
                    image = image.wrapping_add(hash_of(path, hash));
                    let shown = if is_litter(path) { 2 } else { hash };
                    seen = seen.wrapping_add(hash_of(path, shown));
                }
            }
            look(&Cut { disk: self, names, torn: &torn, is_first, image, seen });
            is_first = false;
        }
    }

    /// What may be found after a power cut now, as far as the program can tell it apart.
    pub fn cuts(&self) -> Vec<Found> {
        let (mut seen, mut all) = (HashSet::new(), Vec::new());
        self.each_cut(&mut Hashes::default(), |cut| {
            if seen.insert(cut.seen) {
                all.push(cut.found());
            }
        });
        all
    }

    fn is_unsynced(&self, number: usize) -> bool {
        let Content { live, durable } = &self.contents[number];
        !Arc::ptr_eq(live, durable) && live != durable
    }

    fn versions(&self, number: usize, random: &mut torn::Random) -> Vec<Bytes> {
        let Content { live, durable } = &self.contents[number];
        torn::versions(durable, live, random)
    }
}

/// Whether all folders above a name are there, but for the one that was always there.
fn is_reachable(path: &Path, names: &Names) -> bool {
    path.ancestors()
        .skip(1)
        .filter(|above| above.parent().is_some())
        .all(|above| names.get(above) == Some(&Node::Folder))
}
