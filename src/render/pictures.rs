//! The pictures of candidates: what a report says, as charts with names and figures.

use super::Names;
use super::chart::{Bar, Bars, Chart, Legend, Series, Spider, SpiderAxis, Strip, Strips};
use super::numbers::{decimal, places_that_tell_apart};
use crate::model::{Criterion, Ratio, Rubric};
use crate::msg;
use crate::report::{CandidateReport, Figure, Outline, Profile, Standing, TotalFigure, outlines};

/// How many candidates are drawn over each other; more can't be told apart.
const OVERLAID: usize = 4;

/// The triangle and radar of one candidate, or of several over each other.
#[must_use]
pub fn outline_charts(profiles: &[Profile], names: Names<'_>) -> Vec<Chart> {
    let outlines = outlines(names.rubric);
    let mut charts = Vec::new();
    for profiles in profiles.chunks(OVERLAID) {
        let drawn = outlines.iter().map(|outline| Chart::Spider(spider(outline, profiles, names)));
        charts.extend(drawn);
    }
    charts
}

/// One figure: an axis per criterion or group, an outline per candidate.
#[must_use]
pub fn spider(outline: &Outline, profiles: &[Profile], names: Names<'_>) -> Spider {
    let rubric = names.rubric;
    let language = names.words.language();
    let approximate = |figure: &Figure| figure.0.approximate();
    let axes = outline.axes.iter().map(|axis| SpiderAxis {
        name: match outline.group {
            Some(_) => rubric.criteria[axis.at].name.within(language).to_owned(),
            None => rubric.groups[axis.at].name.within(language).to_owned(),
        },
        minimum: axis.minimum.as_ref().map(approximate),
        ideal: axis.ideal.as_ref().map(approximate),
    });
    let series = profiles.iter().map(|profile| {
        let shares = outline.shares(profile, rubric.scale);
        let figure = |at: usize| match outline.group {
            Some(_) => profile.criteria.get(at)?.mean.clone(),
            // The corners are those of the scale here too.
            None => Some(Figure(rubric.scale.of_value(&profile.groups.get(at)?.as_ref()?.0))),
        };
        let figures = outline.axes.iter().map(|axis| {
            figure(axis.at).map_or("—".to_owned(), |figure| decimal(&figure.0, 1, language))
        });
        Series {
            name: profile.candidate.shown().into_owned(),
            shares: shares.iter().map(|share| share.as_ref().map(approximate)).collect(),
            figures: figures.collect(),
        }
    });
    let (low, high) = (rubric.scale.min(), rubric.scale.max());
    let middle = Ratio::new(low + high, 2);
    let places = u32::from((low + high) % 2 != 0);
    Spider {
        title: match &outline.group {
            Some(group) => names.group(group),
            None => names.words.say(&msg!("chart-groups")),
        },
        axes: axes.collect(),
        ticks: [low.to_string(), decimal(&middle, places, language), high.to_string()],
        series: series.collect(),
    }
}

/// What each criterion gives of the total.
#[must_use]
pub fn contribution_bars(profile: &Profile, names: Names<'_>) -> Chart {
    let words = names.words;
    let longest = profile.criteria.iter().map(|one| &one.possible.0).max();
    let longest = longest.cloned().unwrap_or_else(|| Ratio::whole(100));
    let share = |figure: &Figure| (figure.0.clone() / longest.clone()).approximate();
    let shown = |figure: &Figure| decimal(&figure.0, 1, words.language());
    let counting = profile.criteria.iter().filter(|one| !one.possible.0.is_zero());
    let rows = counting.map(|one| Bar {
        name: names.criterion(&one.criterion),
        from: 0.0,
        to: one.points.as_ref().map_or(0.0, share),
        room: share(&one.possible),
        figures: words.say(&msg!(
            "chart-points-of",
            points = one.points.as_ref().map_or("—".to_owned(), shown),
            possible = shown(&one.possible),
        )),
    });
    Chart::Bars(Bars { title: words.say(&msg!("chart-contributions")), rows: rows.collect() })
}

/// The interviewers' scores on each criterion.
#[must_use]
pub fn score_strips(report: &CandidateReport, names: Names<'_>) -> Chart {
    let Rubric { scale, criteria, .. } = names.rubric;
    let words = names.words;
    let reports = report.criteria.iter().flat_map(|group| &group.criteria);
    let rows = reports.filter_map(|one| {
        let criterion = criteria.iter().find(|it| it.id.as_str() == one.criterion)?;
        let scores: Vec<i64> = one.ratings.iter().filter_map(|rating| rating.score).collect();
        let mean = one.mean.as_ref();
        let mean = mean.map_or("—".to_owned(), |mean| decimal(&mean.0, 1, words.language()));
        Some(strips_of(criterion, &scores, mean, names))
    });
    Chart::Strips(Strips {
        title: words.say(&msg!("chart-strips")),
        legend: Legend {
            scores: words.say(&msg!("chart-strips-legend")),
            minimum: words.say(&msg!("chart-strips-minimum")),
            ideal: words.say(&msg!("chart-strips-ideal")),
        },
        scale: (scale.min(), scale.max()),
        rows: rows.collect(),
    })
}

/// The scores on one criterion.
pub(super) fn strips_of(
    criterion: &Criterion,
    scores: &[i64],
    mean: String,
    names: Names<'_>,
) -> Strip {
    Strip {
        name: criterion.name.within(names.words.language()).to_owned(),
        scores: scores.to_vec(),
        minimum: criterion.minimum.map(crate::model::Score::number),
        ideal: criterion.ideal.map(crate::model::Score::number),
        mean,
    }
}

/// All totals on one line each, ranges where they are incomplete.
#[must_use]
pub fn total_bars(standing: &Standing, names: Names<'_>) -> Chart {
    let words = names.words;
    let places = places_that_tell_apart(standing.rows.iter().map(|row| &row.total.0));
    let share = |figure: &Figure| figure.0.approximate() / 100.0;
    let shown = |figure: &Figure, places: u32| decimal(&figure.0, places, words.language());
    let ranked = standing.rows.iter().map(|row| Bar {
        name: format!("{} {}", row.place, row.candidate.shown()),
        from: 0.0,
        to: share(&row.total),
        room: 1.0,
        figures: shown(&row.total, places),
    });
    let apart = standing.apart.iter().map(|one| {
        let (from, to, figures) = match &one.total {
            TotalFigure::Complete { total } => (0.0, share(total), shown(total, 1)),
            TotalFigure::Range { worst, best, .. } => {
                (share(worst), share(best), format!("{}–{}", shown(worst, 1), shown(best, 1)))
            }
        };
        Bar { name: format!("– {}", one.candidate.shown()), from, to, room: 1.0, figures }
    });
    Chart::Bars(Bars {
        title: words.say(&msg!("chart-totals")),
        rows: ranked.chain(apart).collect(),
    })
}

/// The standing in pictures: the totals, and the first four over each other.
#[must_use]
pub fn standing_charts(standing: &Standing, profiles: &[Profile], names: Names<'_>) -> Vec<Chart> {
    if standing.rows.is_empty() && standing.apart.is_empty() {
        return Vec::new();
    }
    let of = |id: &str| profiles.iter().find(|one| one.candidate.id == id).cloned();
    let first = standing.rows.iter().take(OVERLAID).filter_map(|row| of(&row.candidate.id));
    let first: Vec<Profile> = first.collect();
    let mut charts = vec![total_bars(standing, names)];
    if !first.is_empty() {
        charts.extend(outline_charts(&first, names));
    }
    charts
}
