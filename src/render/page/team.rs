//! The page of a team check: the team under each member, what is missing, where time does most.

use maud::{Markup, html};

use super::made_from::made_from;
use super::{PageOf, footer, frame, grid_id, paint, svg};
use crate::msg;
use crate::render::Names;
use crate::render::numbers::decimal;
use crate::render::team::{TeamSection, levels, over_team, sides, team_sections};
use crate::report::{Inputs, Member, Redaction, Team, sealed_page};
use crate::text::visible;

/// A team check as one HTML file. Members stand by name: nobody is ranked.
#[must_use]
pub fn team_page(team: &Team, redacted: Redaction, inputs: &Inputs, of: PageOf<'_>) -> String {
    let names = of.names;
    let words = names.words;
    let title = words.say(&msg!("team-title", title = &team.title));
    let sections =
        if team.members.is_empty() { Vec::new() } else { team_sections(team, usize::MAX, names) };
    let body = html! {
        (grid(team, names))
        header {
            p class="kicker" { (words.say(&msg!("page-team-kicker"))) }
            h1 dir="auto" { (visible(&team.title)) }
            p class="facts" { (facts(team, names)) }
            nav aria-label=(words.say(&msg!("page-contents"))) {
                ul {
                    li { a href="#team" { (words.say(&msg!("team-whole"))) } }
                    @for section in &sections {
                        li { a href={ "#" (section.id) } dir="auto" { (visible(&section.heading)) } }
                    }
                }
            }
        }
        main id="main" {
            section id="team" aria-labelledby="team-title" {
                h2 id="team-title" { (words.say(&msg!("team-whole"))) }
                @if team.members.is_empty() {
                    p { (words.say(&msg!("team-empty"))) }
                } @else {
                    (figures(team, names))
                    (paint::table(&sides(team, names), words.language()))
                    p class="quiet" { (levels(team, names)) }
                }
                @if team.sealed > 0 {
                    p { (words.say(&msg!("team-sealed", count = team.sealed))) }
                }
                @if redacted.names.is_left_out() {
                    p { (words.say(&msg!("page-redacted-names"))) }
                }
            }
            @for section in &sections { (self::section(section, team, names)) }
            section id="made-from" aria-labelledby="made-from-title" {
                h2 id="made-from-title" { (words.say(&msg!("page-inputs"))) }
                (made_from(inputs, None, words))
            }
        }
        (footer(words))
    };
    sealed_page(frame::frame(&frame::Page { title: &title, body, data: None }, words))
}

fn facts(team: &Team, names: Names<'_>) -> String {
    let words = names.words;
    let rubric = names.rubric;
    [
        words.say(&msg!("page-team-members", count = team.members.len())),
        words.say(&msg!("page-team-target", target = team.target.to_string())),
        words.say(&msg!(
            "page-rubric",
            title = rubric.title.within(words.language()),
            version = &rubric.version
        )),
    ]
    .join(" · ")
}

/// The grid that all figures stand on, once.
fn grid(team: &Team, names: Names<'_>) -> Markup {
    html! {
        @if let Some((outline, spider)) = over_team(team, &[], names) {
            svg class="away" aria-hidden="true" focusable="false" {
                (svg::grid(&grid_id(&outline), &spider))
            }
        }
    }
}

/// Each member over the team.
fn figures(team: &Team, names: Names<'_>) -> Markup {
    let words = names.words;
    let drawn = |member: &Member| over_team(team, std::slice::from_ref(member), names);
    html! {
        p class="quiet" {
            span class="key" {} (words.say(&msg!("column-member"))) " "
            span class="key of-two second" {} (words.say(&msg!("team-whole")))
        }
        div class="outlines members" {
            @for member in &team.members {
                @if let Some((outline, spider)) = drawn(member) {
                    figure {
                        figcaption { bdi { (visible(&member.member.shown())) } }
                        (svg::over(&grid_id(&outline), &spider))
                    }
                }
            }
        }
    }
}

fn section(section: &TeamSection, team: &Team, names: Names<'_>) -> Markup {
    let labelled = format!("{}-title", section.id);
    html! {
        section id=(section.id) aria-labelledby=(labelled) {
            h2 id=(labelled) dir="auto" { (visible(&section.heading)) }
            (paint::blocks(&section.blocks, names.words.language()))
            @if section.id == "own-view" { (own_views(team, names)) }
        }
    }
}

/// Where own view and managers' lie furthest apart, each pair on one line.
fn own_views(team: &Team, names: Names<'_>) -> Markup {
    let words = names.words;
    let scale = (names.rubric.scale.min(), names.rubric.scale.max());
    let apart = team.members.iter().filter_map(|one| Some((one, one.own_view.as_ref()?)));
    let rows: Vec<_> = apart
        .flat_map(|(member, view)| view.furthest.iter().map(move |one| (member, one)))
        .collect();
    html! {
        @if !rows.is_empty() {
            div class="scroll" tabindex="0" role="group" aria-label=(words.say(&msg!("team-own-view"))) {
                table {
                    thead {
                        tr {
                            th scope="col" { (words.say(&msg!("column-member"))) }
                            th scope="col" { (words.say(&msg!("column-competence"))) }
                            th scope="col" class="number" {
                                span class="key" {} (words.say(&msg!("page-team-own")))
                            }
                            th scope="col" class="number" {
                                span class="key of-two" {} (words.say(&msg!("page-team-managers")))
                            }
                            th scope="col" { (scale.0) "–" (scale.1) }
                        }
                    }
                    tbody {
                        @for (member, one) in rows {
                            @let managers = decimal(&one.managers.0, 1, words.language());
                            tr {
                                th scope="row" { bdi { (visible(&member.member.shown())) } }
                                td { (visible(&names.criterion(&one.criterion))) }
                                td class="number" { (one.own) }
                                td class="number" { (managers) }
                                td class="figure" {
                                    (svg::apart(one.own, one.managers.0.approximate(), scale, &words.say(&msg!(
                                        "team-own-furthest",
                                        criterion = names.criterion(&one.criterion),
                                        own = one.own.to_string(),
                                        managers = managers,
                                    ))))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
