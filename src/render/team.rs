//! A team check as a page and as a table.

use super::chart::{Chart, Spider};
use super::numbers::decimal;
use super::pictures::spider;
use super::{Align, Block, Cell, Document, Names, Table};
use crate::model::Ratio;
use crate::msg;
use crate::report::{
    CompetenceRow, Figure, Gain, Member, Outline, OwnView, Person, Profile, Team, outlines,
};

/// How many members are drawn over the team in one picture.
const OVERLAID: usize = 3;

/// How many competences are listed where time does most.
const LISTED: usize = 10;

/// A part of the page on a team check.
pub(super) struct TeamSection {
    /// What a place on a page is found by.
    pub(super) id: &'static str,
    pub(super) heading: String,
    pub(super) blocks: Vec<Block>,
}

/// A team check as a page.
#[must_use]
pub fn team_document(team: &Team, names: Names<'_>) -> Document {
    let words = names.words;
    let mut page = Document::default();
    page.push(Block::Title(words.say(&msg!("team-title", title = &team.title))));
    if team.members.is_empty() {
        page.say(words.say(&msg!("team-empty")));
    } else {
        page.push(Block::Charts(triangles(team, names)));
        page.push(Block::Table(sides(team, names)));
        page.say(levels(team, names));
        for section in team_sections(team, LISTED, names) {
            page.push(Block::Heading(section.heading));
            page.blocks.extend(section.blocks);
        }
    }
    if team.sealed > 0 {
        page.say(words.say(&msg!("team-sealed", count = team.sealed)));
    }
    page
}

/// What a level is, and what is to be reached.
pub(super) fn levels(team: &Team, names: Names<'_>) -> String {
    let scale = names.rubric.scale;
    let (min, max) = (scale.min().to_string(), scale.max().to_string());
    names.words.say(&msg!("team-levels", min = min, max = max, target = team.target.to_string()))
}

/// Everything behind the figures, as far as there is something to say; at most so many
/// competences where time does most.
pub(super) fn team_sections(team: &Team, most: usize, names: Names<'_>) -> Vec<TeamSection> {
    let words = names.words;
    let section = |id, heading, content: &dyn Fn(&mut Document)| {
        let mut page = Document::default();
        content(&mut page);
        let blocks = page.blocks;
        (!blocks.is_empty()).then(|| TeamSection { id, heading: words.say(&heading), blocks })
    };
    let since = team.since.as_ref().map(|since| msg!("team-since", title = &since.title));
    [
        section("missing", msg!("team-missing"), &|page| missing_section(page, team, names)),
        section("time", msg!("team-time"), &|page| gain_section(page, team, most, names)),
        section("own-view", msg!("team-own-view"), &|page| own_view_section(page, team, names)),
        section("strengths", msg!("team-strengths"), &|page| strengths_section(page, team, names)),
        since.and_then(|heading| {
            section("since", heading, &|page| since_section(page, team, names))
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The team's figure under its members', a few at a time.
fn triangles(team: &Team, names: Names<'_>) -> Vec<Chart> {
    let picture = |members: &[Member]| Some(Chart::Spider(over_team(team, members, names)?.1));
    team.members.chunks(OVERLAID).filter_map(picture).collect()
}

/// The figure of the team and of some members over it, and the outline that it fills; `None`
/// where the rubric suits no figure.
pub(super) fn over_team(
    team: &Team,
    members: &[Member],
    names: Names<'_>,
) -> Option<(Outline, Spider)> {
    let mut all = outlines(names.rubric);
    let whole = all.iter().position(|one| one.group.is_none()).unwrap_or(0);
    let outline = (!all.is_empty()).then(|| all.swap_remove(whole))?;
    let mut first = team.team.clone();
    first.candidate.name = Some(names.words.say(&msg!("team-whole")));
    let profiles = members.iter().map(|one| one.profile.clone());
    let drawn: Vec<Profile> = std::iter::once(first).chain(profiles).collect();
    let spider = spider(&outline, &drawn, names);
    Some((outline, spider))
}

/// The sides of the triangle, of the team and of each member.
pub(super) fn sides(team: &Team, names: Names<'_>) -> Table {
    let words = names.words;
    let mut columns = vec![(words.say(&msg!("column-member")), "member".to_owned(), Align::Left)];
    for group in &names.rubric.groups {
        columns.push((names.group(group.id.as_str()), group.id.to_string(), Align::Right));
    }
    let mut table = Table::new(columns);
    let whole = words.say(&msg!("team-whole"));
    let members = team.members.iter().map(|one| (one.member.shown().into_owned(), &one.profile));
    for (name, profile) in std::iter::once((whole, &team.team)).chain(members) {
        let mut row = vec![Cell::text(name)];
        let on_scale = |group: &Figure| Figure(names.rubric.scale.of_value(&group.0));
        let sides = profile.groups.iter().map(|group| group.as_ref().map(on_scale));
        row.extend(sides.map(|side| figure(side.as_ref(), 1)));
        table.rows.push(row);
    }
    table
}

fn missing_section(page: &mut Document, team: &Team, names: Names<'_>) {
    let words = names.words;
    let rated = || team.competences.iter().filter(|row| row.rated > 0);
    let listed = |rows: Vec<&CompetenceRow>| {
        let names: Vec<String> = rows.iter().map(|row| names.criterion(&row.criterion)).collect();
        words.list(&names)
    };
    let mut points = Vec::new();
    let nobody: Vec<&CompetenceRow> = rated().filter(|row| row.reached_by.is_empty()).collect();
    if !nobody.is_empty() {
        points.push(words.say(&msg!("team-nobody", names = listed(nobody))));
    }
    // Where one only has it, it leaves with that one.
    for row in rated().filter(|row| row.rated > 1 && row.reached_by.len() == 1) {
        let who = row.reached_by.first().map(Person::shown).unwrap_or_default();
        points.push(words.say(&msg!(
            "team-only-one",
            criterion = names.criterion(&row.criterion),
            name = who
        )));
    }
    let unrated: Vec<&CompetenceRow> =
        team.competences.iter().filter(|row| row.rated == 0).collect();
    if !unrated.is_empty() {
        points.push(words.say(&msg!("team-unrated", names = listed(unrated))));
    }
    match points.is_empty() {
        true => page.say(words.say(&msg!("team-nothing-missing"))),
        false => page.push(Block::List(points)),
    }
}

fn gain_section(page: &mut Document, team: &Team, listed: usize, names: Names<'_>) {
    let words = names.words;
    if team.gains.is_empty() {
        return;
    }
    let with_hours = team.gains.iter().any(|gain| gain.per_hour.is_some());
    let mut columns = vec![
        (words.say(&msg!("column-competence")), "competence".to_owned(), Align::Left),
        (words.say(&msg!("column-gap")), "gap".to_owned(), Align::Right),
        (words.say(&msg!("column-share")), "weight".to_owned(), Align::Right),
        (words.say(&msg!("column-people")), "people".to_owned(), Align::Right),
        (words.say(&msg!("column-worth")), "gain".to_owned(), Align::Right),
    ];
    if with_hours {
        columns.push((words.say(&msg!("column-hours")), "hours".to_owned(), Align::Right));
        columns.push((words.say(&msg!("column-per-hour")), "per-hour".to_owned(), Align::Right));
    }
    columns.push((String::new(), "bar".to_owned(), Align::Left));
    let mut table = Table::new(columns);
    table.spare(|key| key == "bar");
    let worth = |gain: &Gain| match with_hours {
        true => gain.per_hour.as_ref().map(|figure| figure.0.clone()),
        false => Some(gain.gain.0.clone()),
    };
    let most = team.gains.iter().filter_map(worth).max().filter(|most| !most.is_zero());
    for gain in team.gains.iter().take(listed) {
        let weight = gain.weight.0.clone() * Ratio::whole(100);
        let mut row = vec![
            Cell::text(names.criterion(&gain.criterion)),
            Cell::Number(gain.gap.0.clone(), 1),
            Cell::text(format!("{} %", decimal(&weight, 1, words.language()))),
            Cell::count(gain.people),
            Cell::Number(gain.gain.0.clone(), 2),
        ];
        if with_hours {
            row.push(figure(gain.hours.as_ref(), 1));
            row.push(figure(gain.per_hour.as_ref(), 3));
        }
        row.push(match (worth(gain), &most) {
            (Some(worth), Some(most)) => Cell::Bar(worth * Ratio::whole(100) / most.clone()),
            _ => Cell::Empty,
        });
        table.rows.push(row);
    }
    page.push(Block::Table(table));
    let left = team.gains.len().saturating_sub(listed);
    if left > 0 {
        page.say(words.say(&msg!("team-more", count = left)));
    }
    page.say(words.say(&match with_hours {
        true => msg!("team-gain-per-hour"),
        false => msg!("team-gain"),
    }));
}

fn own_view_section(page: &mut Document, team: &Team, names: Names<'_>) {
    let words = names.words;
    let views: Vec<(String, &OwnView)> = team
        .members
        .iter()
        .filter_map(|one| Some((one.member.shown().into_owned(), one.own_view.as_ref()?)))
        .collect();
    if views.is_empty() {
        return;
    }
    let points = views.into_iter().map(|(name, view)| {
        let places = decimal(&view.difference.0, 1, words.language());
        let sign = if view.difference.0 > Ratio::ZERO { "+" } else { "" };
        let mut said = words.say(&msg!(
            "team-own-difference",
            name = name,
            difference = format!("{sign}{places}"),
            count = view.competences
        ));
        let furthest: Vec<String> = view
            .furthest
            .iter()
            .map(|one| {
                words.say(&msg!(
                    "team-own-furthest",
                    criterion = names.criterion(&one.criterion),
                    own = one.own.to_string(),
                    managers = decimal(&one.managers.0, 1, words.language()),
                ))
            })
            .collect();
        if !furthest.is_empty() {
            said.push(' ');
            let names = words.list(&furthest);
            said.push_str(&words.say(&msg!("team-own-talk", names = names)));
        }
        said
    });
    page.push(Block::List(points.collect()));
}

fn strengths_section(page: &mut Document, team: &Team, names: Names<'_>) {
    let words = names.words;
    page.say(words.say(&msg!("team-strengths-are-personal")));
    let points = team.members.iter().map(|one| {
        let strong: Vec<String> = one.strengths.iter().map(|id| names.criterion(id)).collect();
        let name = one.member.shown();
        let mut said = words.say(&match strong.is_empty() {
            true => msg!("team-no-strength", name = name),
            false => msg!("team-strength", name = name, names = words.list(&strong)),
        });
        for text in &one.said {
            said.push(' ');
            said.push_str(&words.say(&msg!("team-said", text = text)));
        }
        said
    });
    page.push(Block::List(points.collect()));
}

fn since_section(page: &mut Document, team: &Team, names: Names<'_>) {
    let words = names.words;
    let Some(since) = &team.since else { return };
    let columns = |first: String| {
        Table::new([
            (first, "of".to_owned(), Align::Left),
            (words.say(&msg!("column-before")), "before".to_owned(), Align::Right),
            (words.say(&msg!("column-now")), "now".to_owned(), Align::Right),
            (words.say(&msg!("column-shift")), "change".to_owned(), Align::Right),
        ])
    };
    let row = |name: String, before: &Figure, now: &Figure| {
        let change = now.0.clone() - before.0.clone();
        let sign = if change > Ratio::ZERO { "+" } else { "" };
        let change = format!("{sign}{}", decimal(&change, 1, words.language()));
        vec![
            Cell::text(name),
            Cell::Number(before.0.clone(), 1),
            Cell::Number(now.0.clone(), 1),
            Cell::text(change),
        ]
    };
    let mut members = columns(words.say(&msg!("column-member")));
    for one in &since.members {
        members.rows.push(row(one.member.shown().into_owned(), &one.before, &one.now));
    }
    if members.rows.is_empty() {
        page.say(words.say(&msg!("team-since-nobody")));
    } else {
        page.push(Block::Table(members));
    }
    let mut competences = columns(words.say(&msg!("column-competence")));
    for one in &since.competences {
        competences.rows.push(row(names.criterion(&one.criterion), &one.before, &one.now));
    }
    if !competences.rows.is_empty() {
        page.push(Block::Table(competences));
    }
}

/// The competences of a team in one table, for CSV.
#[must_use]
pub fn team_table(team: &Team) -> Table {
    let keys = [
        "competence",
        "target",
        "mean",
        "rated",
        "reached",
        "gap",
        "weight",
        "people",
        "gain",
        "hours",
        "per_hour",
        "before",
    ];
    let mut table = Table::new(keys.map(|key| (key.to_owned(), key.to_owned(), Align::Left)));
    for row in &team.competences {
        let gain = team.gains.iter().find(|gain| gain.criterion == row.criterion);
        let of = |part: fn(&Gain) -> Option<&Figure>| figure(gain.and_then(part), 4);
        let since = team.since.iter().flat_map(|since| &since.competences);
        let before = since.clone().find(|one| one.criterion == row.criterion);
        table.rows.push(vec![
            Cell::text(&row.criterion),
            Cell::Whole(row.target),
            figure(row.mean.as_ref(), 4),
            Cell::count(row.rated),
            Cell::count(row.reached_by.len()),
            of(|gain| Some(&gain.gap)),
            of(|gain| Some(&gain.weight)),
            Cell::count(gain.map_or(0, |gain| gain.people)),
            of(|gain| Some(&gain.gain)),
            of(|gain| gain.hours.as_ref()),
            of(|gain| gain.per_hour.as_ref()),
            figure(before.map(|one| &one.before), 4),
        ]);
    }
    table
}

fn figure(figure: Option<&Figure>, places: u32) -> Cell {
    figure.map_or(Cell::Empty, |figure| Cell::Number(figure.0.clone(), places))
}
