//! Several at once: processes that save, submit and change a round, and branches that git merges.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Barrier};

use vurder::model::Scorecard;
use vurder::store::{Files, Folder, Guard, Kind, RealFiles, SubmitError, Temporary, submit};

use crate::support::cards::{draft, now, rubric};
use crate::support::{Run, World, skipped};

const EIGHT: usize = 8;

/// Starts a command, and does not wait for it.
fn start(world: &World, arguments: &[&str]) -> Child {
    let mut command = world.command();
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

fn end(child: Child) -> Run {
    Run::new(String::new(), child.wait_with_output().expect("an end"))
}

/// A round with Kari, and eight candidates.
fn eight_candidates() -> (World, Vec<String>) {
    let world = World::new();
    let names: Vec<String> = (0..EIGHT).map(|number| format!("Person {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ids = world.begin_round(&["kari=Kari"], &names);
    (world, ids)
}

const CRITERIA: [&str; EIGHT] = [
    "positive",
    "knowledgeable",
    "interested",
    "helpful",
    "empathetic",
    "digital",
    "subject-knowledge",
    "communication",
];

#[test]
fn eight_processes_that_save_their_own_drafts_at_once_lose_nothing() {
    let (world, ids) = eight_candidates();
    for criterion in CRITERIA {
        let set = format!("{criterion}=6");
        let all: Vec<Child> = ids
            .iter()
            .map(|id| start(&world, &["score", id, "--as", "kari", "--set", &set]))
            .collect();
        for one in all {
            end(one).exits(0);
        }
    }
    for id in &ids {
        let draft = world.draft(id);
        let ratings = draft["ratings"].as_table().expect("ratings");
        assert_eq!(ratings.len(), EIGHT, "{draft}");
    }
}

#[test]
fn of_eight_processes_with_one_draft_one_holds_it_and_no_saved_answer_is_lost() {
    let (world, ids) = eight_candidates();
    let id = &ids[0];
    let (mut saved, mut refused) = (Vec::new(), 0);
    for round in 0..6 {
        let note = |at: usize| format!("{}=round {round}", CRITERIA[at]);
        let all: Vec<(usize, Child)> = (0..EIGHT)
            .map(|at| {
                let arguments = ["score", id, "--as", "kari", "--evidence", &note(at)];
                (at, start(&world, &arguments))
            })
            .collect();
        for (at, one) in all {
            let run = end(one);
            match run.status {
                Some(0) => saved.push((at, round)),
                _ => {
                    assert!(run.stderr.contains("pid "), "the other is named: {run}");
                    refused += 1;
                }
            }
        }
    }
    let draft = world.draft(id);
    for (at, criterion) in CRITERIA.into_iter().enumerate() {
        let last = saved.iter().filter(|(one, _)| *one == at).map(|(_, round)| round).max();
        let there = draft["ratings"].get(criterion).and_then(|rating| rating.get("evidence"));
        let expected = last.map(|round| format!("round {round}"));
        assert_eq!(there.and_then(toml::Value::as_str), expected.as_deref(), "{draft}");
    }
    eprintln!("{} saved, {refused} refused", saved.len());
    assert!(saved.len() >= 6, "{}", saved.len());
}

#[test]
fn eight_processes_that_change_the_round_at_once_all_get_their_turn() {
    let (world, _) = eight_candidates();
    let ids: Vec<String> = (0..EIGHT).map(|number| format!("new-{number}")).collect();
    let panel = ids.iter().map(|id| start(&world, &["panel", "add", id]));
    let candidates = ids.iter().map(|id| start(&world, &["candidate", "add", id]));
    let all: Vec<Child> = panel.chain(candidates).collect();
    for one in all {
        end(one).exits(0);
    }
    let round = fs::read_to_string(world.round().join("round.toml")).expect("a round");
    let names = fs::read_to_string(world.round().join("identities.toml")).expect("names");
    for id in &ids {
        assert!(round.contains(&format!("id = \"{id}\"")), "{round}");
        assert!(names.contains(&format!("name = \"{id}\"")), "{names}");
    }
    world.run(&["check", "--as", "observer"]).exits(0);
}

/// Kari has a draft of her own on each of eight machines, and submits them all at once.
#[test]
fn of_eight_processes_that_submit_exactly_one_wins_and_the_others_keep_their_drafts() {
    const RACES: usize = 6;
    let (first, ids) = eight_candidates();
    for id in ids.iter().take(RACES) {
        let states: Vec<String> = (0..EIGHT)
            .map(|number| first.path(&format!("machine-{number}")).display().to_string())
            .collect();
        let with_state = |number: usize, arguments: &[&str]| {
            let mut command = first.command();
            command.env("XDG_STATE_HOME", &states[number]).args(arguments);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
        };
        let note = |number: usize| format!("positive={id} on machine {number}");
        for number in 0..EIGHT {
            let set = ["score", id, "--as", "kari", "--set", "positive=5", "--evidence"];
            end(with_state(number, &[&set[..], &[&note(number)]].concat())).exits(0);
        }
        let submit = ["submit", id.as_str(), "--as", "kari", "--missing", "not-asked"];
        let all: Vec<Child> = (0..EIGHT).map(|number| with_state(number, &submit)).collect();
        let won: Vec<bool> = all.into_iter().map(|one| end(one).status == Some(0)).collect();
        assert_eq!(won.iter().filter(|won| **won).count(), 1, "{won:?}");
        let card = first.round().join("scorecards").join(id).join("kari.toml");
        let card = fs::read_to_string(card).expect("a card");
        for (number, won) in won.iter().enumerate() {
            let marked = format!("{id} on machine {number}\"");
            assert_eq!(card.contains(&marked), *won, "{card}");
            let draft = Path::new(&states[number]).join("vurder/drafts");
            assert_eq!(holds(&draft, &marked), !won, "machine {number}");
        }
    }
}

/// Whether a file below a folder holds a text.
fn holds(folder: &Path, text: &str) -> bool {
    let entries =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    entries.into_iter().any(|path| match path.is_dir() {
        true => holds(&path, text),
        false => fs::read_to_string(&path).is_ok_and(|there| there.contains(text)),
    })
}

/// Eight threads submit eight cards under one name; how many were told that theirs is in, in
/// each of so many races.
fn race(files: &Arc<dyn Files>, races: usize) -> Vec<usize> {
    let rubric = rubric();
    let place = tempfile::tempdir().expect("a folder");
    let card = |number: usize| {
        let card = draft(&rubric, 3).card;
        Scorecard { submitted: Some(now()), strengths: format!("machine {number}"), ..card }
    };
    let run = |race: usize| {
        let root = place.path().join(race.to_string());
        let barrier = Barrier::new(EIGHT);
        let one = |number: usize| {
            let folder = Folder::new(root.clone(), Arc::clone(files));
            let card = card(number);
            barrier.wait();
            match submit(&folder, &rubric, card) {
                Ok(_) => true,
                Err(SubmitError::Already { .. }) => false,
                Err(SubmitError::Failure(failure)) => panic!("{failure:?}"),
            }
        };
        std::thread::scope(|scope| {
            let one = &one;
            let all: Vec<_> = (0..EIGHT).map(|number| scope.spawn(move || one(number))).collect();
            all.into_iter().map(|one| usize::from(one.join().expect("an end"))).sum()
        })
    };
    (0..races).map(run).collect()
}

#[test]
fn in_two_hundred_races_of_eight_exactly_one_card_is_published() {
    let files: Arc<dyn Files> = Arc::new(RealFiles);
    let winners = race(&files, 200);
    assert!(winners.iter().all(|winners| *winners == 1), "{winners:?}");
}

#[test]
fn a_publication_that_looks_first_and_then_overwrites_would_be_noticed() {
    let files: Arc<dyn Files> = Arc::new(LooksFirst);
    let winners = race(&files, 40);
    assert!(winners.iter().any(|winners| *winners > 1), "{winners:?}");
}

/// The disk of this machine, used carelessly.
struct LooksFirst;

struct LookedFirst(Box<dyn Temporary>);

impl Temporary for LookedFirst {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> std::io::Result<()> {
        self.0.sync()
    }

    fn read_back(&mut self) -> std::io::Result<Vec<u8>> {
        self.0.read_back()
    }

    fn replace(self: Box<Self>, target: &Path) -> std::io::Result<()> {
        self.0.replace(target)
    }

    fn publish(self: Box<Self>, target: &Path) -> std::io::Result<()> {
        if target.exists() {
            return Err(std::io::ErrorKind::AlreadyExists.into());
        }
        std::thread::yield_now();
        self.0.replace(target)
    }
}

impl Files for LooksFirst {
    fn read(&self, path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
        RealFiles.read(path, limit)
    }

    fn kind(&self, path: &Path) -> Option<Kind> {
        RealFiles.kind(path)
    }

    fn age(&self, path: &Path) -> Option<std::time::Duration> {
        RealFiles.age(path)
    }

    fn list(&self, folder: &Path) -> std::io::Result<Vec<(String, bool)>> {
        RealFiles.list(folder)
    }

    fn create_folder(&self, folder: &Path) -> std::io::Result<()> {
        RealFiles.create_folder(folder)
    }

    fn create_new_folder(&self, folder: &Path) -> std::io::Result<()> {
        RealFiles.create_new_folder(folder)
    }

    fn create_temporary(&self, folder: &Path) -> std::io::Result<Box<dyn Temporary>> {
        Ok(Box::new(LookedFirst(RealFiles.create_temporary(folder)?)))
    }

    fn sync_folder(&self, folder: &Path) -> std::io::Result<()> {
        RealFiles.sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> std::io::Result<()> {
        RealFiles.remove(path)
    }

    fn remove_folder(&self, path: &Path) -> std::io::Result<()> {
        RealFiles.remove_folder(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
        RealFiles.rename(from, to)
    }

    fn lock(&self, path: &Path) -> std::io::Result<Option<Box<dyn Guard>>> {
        RealFiles.lock(path)
    }
}

/// How many pairs of branches git merges.
const MERGES: usize = 1000;

/// A repository with a commit for each branch, made in one go; how many of the merges of
/// branch 2n with branch 2n + 1 are without a conflict.
fn merged(base: &[(String, String)], branches: &[Vec<(String, String)>]) -> Option<usize> {
    use std::io::Write as _;
    let folder = tempfile::tempdir().expect("a folder");
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(folder.path()).env_clear();
        command.env("PATH", std::env::var("PATH").unwrap_or_default()).env("HOME", folder.path());
        command.env("GIT_CONFIG_NOSYSTEM", "1");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    let Ok(begun) = git(&["init", "--quiet", "--bare"]).output() else {
        skipped("there is no git");
        return None;
    };
    assert!(begun.status.success(), "{begun:?}");
    let mut import = String::new();
    let mut commit = |branch: &str, from: Option<&str>, files: &[(String, String)]| {
        import.push_str(&format!(
            "commit refs/heads/{branch}\ncommitter A <a@example.org> 0 +0000\ndata 1\nx\n"
        ));
        import.extend(from.map(|from| format!("from refs/heads/{from}\n")));
        for (path, text) in files {
            import.push_str(&format!("M 644 inline {path}\ndata {}\n{text}\n", text.len()));
        }
    };
    commit("base", None, base);
    for (number, files) in branches.iter().enumerate() {
        commit(&format!("b{number}"), Some("base"), files);
    }
    let feed = |arguments: &[&str], text: &str| {
        let mut child = git(arguments).spawn().expect("git starts");
        let mut input = child.stdin.take().expect("an input");
        std::thread::scope(|scope| {
            scope.spawn(move || input.write_all(text.as_bytes()).expect("git reads"));
            child.wait_with_output().expect("an end")
        })
    };
    let imported = feed(&["fast-import", "--quiet"], &import);
    assert!(imported.status.success(), "{imported:?}");
    let pairs: String = (0..branches.len() / 2)
        .map(|n| ["b", &(2 * n).to_string(), " b", &(2 * n + 1).to_string(), "\n"].concat())
        .collect();
    let merged = feed(&["merge-tree", "--stdin", "-z"], &pairs);
    assert!(merged.status.success(), "{merged:?}");
    // One merge after the other: 1 without a conflict, 0 with one, and the tree.
    let text = String::from_utf8_lossy(&merged.stdout);
    let results: Vec<&str> = text.split('\0').collect();
    let is_tree =
        |word: &str| word.len() == 40 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let clean = results.windows(2).filter(|pair| pair[0] == "1" && is_tree(pair[1])).count();
    Some(clean)
}

#[test]
fn git_merges_a_thousand_parallel_submissions_without_a_conflict() {
    let rubric = rubric();
    let text = vurder::store::write_scorecard(&draft(&rubric, 9).card, &rubric);
    // Both sides submit one to three cards, and each decides on somebody or adds a candidate.
    let branch = |number: usize| {
        let (pair, side) = (number / 2, number % 2);
        let interviewer = ["kari", "ola"][side];
        let mut files: Vec<(String, String)> = (0..=(pair + side) % 3)
            .map(|at| format!("c{}", (pair * (at + 1)) % 7))
            .map(|id| {
                (
                    format!("scorecards/{id}/{interviewer}.toml"),
                    text.replace("\"kari\"", &format!("\"{interviewer}\"")),
                )
            })
            .collect();
        let record = format!("decisions/c{}/{side}{pair:07}.toml", pair % 5);
        files.push((record, format!("reason = \"{number}\"\n")));
        files.push((format!("candidates/n{side}{pair}.toml"), "format = 1\n".to_owned()));
        files
    };
    let branches: Vec<_> = (0..2 * MERGES).map(branch).collect();
    let base = [("round.toml".to_owned(), "format = 1\n".to_owned())];
    if let Some(clean) = merged(&base, &branches) {
        assert_eq!(clean, MERGES);
    }
}

#[test]
fn one_list_of_all_cards_would_be_in_conflict() {
    let list =
        |number: usize| vec![("cards.toml".to_owned(), format!("[cards]\nlast = {number}\n"))];
    let branches: Vec<_> = (0..20).map(list).collect();
    if let Some(clean) = merged(&list(99), &branches) {
        assert_eq!(clean, 0);
    }
}
