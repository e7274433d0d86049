//! An erasure, and what a search for a person found, as pages.

use super::{Align, Block, Cell, Document, Table};
use crate::msg;
use crate::report::{ErasureReport, GitReport, Holdings, Left, Mention};
use crate::text::Catalogue;

/// How many paths of a kind are listed; the rest is counted.
const MOST: usize = 20;

/// What an erasure is going to remove.
#[must_use]
pub fn holdings_document(name: &str, holdings: &Holdings, words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("erase-plan-title", name = name))));
    listed(&mut page, words.say(&msg!("erase-plan-files")), &holdings.files, words);
    listed(&mut page, words.say(&msg!("erase-plan-drafts")), &holdings.drafts, words);
    listed(&mut page, words.say(&msg!("erase-plan-reports")), &holdings.reports, words);
    page.say(words.say(&msg!("erase-plan-name")));
    page
}

/// The same, one path a row.
#[must_use]
pub fn holdings_table(holdings: &Holdings, words: &Catalogue) -> Table {
    let keys = [
        (words.say(&msg!("column-where")), "where".to_owned(), Align::Left),
        (words.say(&msg!("column-path")), "path".to_owned(), Align::Left),
    ];
    let mut table = Table::new(keys);
    let kinds =
        [("files", &holdings.files), ("drafts", &holdings.drafts), ("reports", &holdings.reports)];
    for (kind, paths) in kinds {
        table.rows.extend(paths.iter().map(|path| vec![Cell::text(kind), Cell::text(path)]));
    }
    table
}

/// What an erasure removed, and what it could not reach.
#[must_use]
pub fn erasure_document(report: &ErasureReport, words: &Catalogue) -> Document {
    let mut page = Document::default();
    let id = report.candidate.as_str();
    page.push(Block::Title(words.say(&msg!("erased-title", id = id))));
    page.push(Block::List(vec![
        words.say(&msg!("erased-files", count = report.removed.files.len())),
        words.say(&msg!("erased-drafts", count = report.removed.drafts.len())),
        words.say(&msg!("erased-reports", count = report.removed.reports.len())),
        words.say(&match report.name {
            "removed" => msg!("erased-name-removed"),
            "no-file" => msg!("erased-name-no-file"),
            _ => msg!("erased-name-absent"),
        }),
    ]));
    listed(&mut page, words.say(&msg!("erased-which-reports")), &report.removed.reports, words);
    left(&mut page, &report.left, words);
    page.push(Block::Heading(words.say(&msg!("unreached-title"))));
    page.push(Block::List(vec![
        words.say(&msg!("unreached-machines", id = id)),
        words.say(&msg!("unreached-copies")),
        words.say(&msg!("unreached-reports")),
        words.say(&msg!("unreached-groups", id = id)),
        words.say(&msg!("unreached-disk")),
    ]));
    page
}

/// The erasures of candidates whose time was over, as a page.
#[must_use]
pub fn purge_document(erased: &[ErasureReport], words: &Catalogue) -> Document {
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("purge-title", count = erased.len()))));
    page.push(Block::Table(purge_table(erased, words)));
    let still = |one: &&ErasureReport| !one.left.is_nothing();
    let still: Vec<String> = erased.iter().filter(still).map(|one| one.candidate.clone()).collect();
    if !still.is_empty() {
        page.say(words.say(&msg!("purge-still", ids = words.list(&still))));
    }
    page.push(Block::Heading(words.say(&msg!("unreached-title"))));
    page.push(Block::List(vec![
        words.say(&msg!("unreached-machines", id = "ID")),
        words.say(&msg!("unreached-copies")),
        words.say(&msg!("unreached-reports")),
        words.say(&msg!("unreached-groups", id = "ID")),
        words.say(&msg!("unreached-disk")),
    ]));
    page
}

/// The erasures of several candidates, one a row.
#[must_use]
pub fn purge_table(erased: &[ErasureReport], words: &Catalogue) -> Table {
    let mut table = Table::new([
        (words.say(&msg!("column-id")), "id".to_owned(), Align::Left),
        (words.say(&msg!("column-files")), "files".to_owned(), Align::Right),
        (words.say(&msg!("column-drafts")), "drafts".to_owned(), Align::Right),
        (words.say(&msg!("column-reports")), "reports".to_owned(), Align::Right),
    ]);
    for one in erased {
        table.rows.push(vec![
            Cell::text(&one.candidate),
            Cell::count(one.removed.files.len()),
            Cell::count(one.removed.drafts.len()),
            Cell::count(one.removed.reports.len()),
        ]);
    }
    table
}

/// What a search for a person found, as a page.
#[must_use]
pub fn left_document(id: &str, found: &Left, words: &Catalogue) -> Document {
    let mut page = Document::default();
    if found.is_nothing() {
        page.push(Block::Title(words.say(&msg!("verify-nothing-title", id = id))));
    } else {
        page.push(Block::Title(words.say(&msg!("verify-found-title", id = id))));
    }
    page.say(words.say(&msg!("verify-searched", count = found.files_searched)));
    if !found.searched_for_name {
        page.say(words.say(&msg!("verify-without-name")));
    }
    left(&mut page, found, words);
    page
}

/// What a search found, as a table: where, and what.
#[must_use]
pub fn left_table(found: &Left, words: &Catalogue) -> Table {
    let keys = [
        (words.say(&msg!("column-where")), "where".to_owned(), Align::Left),
        (words.say(&msg!("column-path")), "path".to_owned(), Align::Left),
        (words.say(&msg!("column-found")), "found".to_owned(), Align::Left),
    ];
    let mut table = Table::new(keys);
    let mut add = |place: &str, path: &str, what: &str| {
        table.rows.push(vec![Cell::text(place), Cell::text(path), Cell::text(what)]);
    };
    for path in &found.belongings {
        add("files", path, "own");
    }
    for Mention { file, found } in &found.mentions {
        add("files", file, found);
    }
    for path in &found.unsearched {
        add("files", path, "unsearched");
    }
    for path in &found.moved_reports {
        add("files", path, "moved");
    }
    if let Some(git) = &found.git {
        for path in &git.paths {
            add("git", path, "own");
        }
        for Mention { file, found } in &git.mentions {
            add("git", file, found);
        }
        for id in &git.messages {
            add("git", id, "message");
        }
    }
    table
}

fn left(page: &mut Document, found: &Left, words: &Catalogue) {
    listed(page, words.say(&msg!("left-belongings")), &found.belongings, words);
    let named = |wanted: &'static str| -> Vec<String> {
        let mentions = found.mentions.iter().filter(|one| one.found == wanted);
        mentions.map(|one| one.file.clone()).collect()
    };
    listed(page, words.say(&msg!("left-named")), &named("name"), words);
    listed(page, words.say(&msg!("left-id")), &named("id"), words);
    listed(page, words.say(&msg!("left-unsearched")), &found.unsearched, words);
    listed(page, words.say(&msg!("left-moved-reports")), &found.moved_reports, words);
    if let Some(git) = &found.git {
        in_git(page, git, words);
    }
}

fn in_git(page: &mut Document, git: &GitReport, words: &Catalogue) {
    let Some(objects) = git.objects_searched else {
        let path = git.repository.as_str();
        page.push(Block::Heading(words.say(&msg!("git-title"))));
        page.say(words.say(&msg!("git-no-program", path = path)));
        return;
    };
    if git.is_nothing() {
        page.say(words.say(&msg!("git-nothing", count = objects)));
        return;
    }
    page.push(Block::Heading(words.say(&msg!("git-title"))));
    page.say(words.say(&msg!("git-commits", count = git.commits)));
    listed(page, words.say(&msg!("git-paths")), &git.paths, words);
    let mentions: Vec<String> = git.mentions.iter().map(|one| one.file.clone()).collect();
    listed(page, words.say(&msg!("git-mentions")), &mentions, words);
    listed(page, words.say(&msg!("git-messages")), &git.messages, words);
    if git.loose > 0 {
        page.say(words.say(&msg!("git-loose", count = git.loose)));
    }
    page.say(words.say(&msg!("git-how")));
    page.push(Block::Code(git.commands.clone()));
    let by_text = |command: &String| command.contains("names.txt");
    if git.commands.iter().any(by_text) {
        page.say(words.say(&msg!("git-names-file")));
    }
    page.say(words.say(&msg!("git-after")));
}

/// A heading with paths under it; nothing where there are none.
fn listed(page: &mut Document, heading: String, paths: &[String], words: &Catalogue) {
    if paths.is_empty() {
        return;
    }
    page.say(heading);
    let mut points: Vec<String> = paths.iter().take(MOST).cloned().collect();
    if paths.len() > MOST {
        points.push(words.say(&msg!("and-more", count = paths.len() - MOST)));
    }
    page.push(Block::List(points));
}
