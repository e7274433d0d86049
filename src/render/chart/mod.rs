//! Pictures: what is drawn, where its points lie, and the painter for the terminal.
//!
//! A [`Chart`] is plain values. [`geometry`] says where its points lie, in
//! units of the figure; one painter makes text of them, the other SVG.

mod canvas;
pub mod geometry;
mod rows;
mod spider;

use crate::text::Style;

/// Something to look at beside the numbers that say the same.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// A triangle or radar.
    Spider(Spider),
    /// Scores as dots on a line, a line per criterion.
    Strips(Strips),
    /// Figures as bars.
    Bars(Bars),
}

/// A figure with an axis per corner: a triangle of three, a radar of more.
#[derive(Debug, Clone, PartialEq)]
pub struct Spider {
    /// What it shows.
    pub title: String,
    /// The axes, clockwise from the top; at least three.
    pub axes: Vec<SpiderAxis>,
    /// What stands at the middle, half way and the corners.
    pub ticks: [String; 3],
    /// Whose figures are drawn, the first at the bottom.
    pub series: Vec<Series>,
}

/// An axis from the middle to a corner.
#[derive(Debug, Clone, PartialEq)]
pub struct SpiderAxis {
    /// What stands at the corner.
    pub name: String,
    /// Where the minimum is, 0 to 1.
    pub minimum: Option<f64>,
    /// Where it is best, 0 to 1.
    pub ideal: Option<f64>,
}

/// One figure in a [`Spider`].
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Whose it is.
    pub name: String,
    /// How far out it reaches on each axis, 0 to 1; `None` where there is nothing to draw.
    pub shares: Vec<Option<f64>>,
    /// The same in figures, for the corners.
    pub figures: Vec<String>,
}

/// Scores as dots on a line, a line per criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Strips {
    /// What it shows.
    pub title: String,
    /// What the marks mean.
    pub legend: Legend,
    /// The scale's ends.
    pub scale: (i64, i64),
    /// The lines.
    pub rows: Vec<Strip>,
}

/// What the marks in [`Strips`] mean, each told where it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Legend {
    /// Dots and digits.
    pub scores: String,
    /// The mark of a minimum.
    pub minimum: String,
    /// The mark of a best score.
    pub ideal: String,
}

/// One line of dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// The criterion.
    pub name: String,
    /// The scores, one per interviewer.
    pub scores: Vec<i64>,
    /// The minimum, if there is one.
    pub minimum: Option<i64>,
    /// The best score, if more is not better.
    pub ideal: Option<i64>,
    /// The mean in figures.
    pub mean: String,
}

/// Figures as bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What it shows.
    pub title: String,
    /// The bars.
    pub rows: Vec<Bar>,
}

/// A bar in its room.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Whose or what.
    pub name: String,
    /// From where it is filled, 0 to 1 of the longest room; 0 unless it is a range.
    pub from: f64,
    /// To where it is filled.
    pub to: f64,
    /// How far it could reach.
    pub room: f64,
    /// The same in figures.
    pub figures: String,
}

/// Draws charts for the terminal: beside each other where the width allows.
#[must_use]
pub fn draw(charts: &[Chart], style: Style) -> String {
    // Two figures side by side are still readable from here on.
    const BESIDE: usize = 100;
    let each = if style.width >= BESIDE { (style.width - 4) / 2 } else { style.width };
    let drawn: Vec<canvas::Drawn> = charts
        .iter()
        .map(|chart| match chart {
            Chart::Spider(spider) => spider::draw(spider, each, style),
            Chart::Strips(strips) => rows::strips(strips, style.width, style),
            Chart::Bars(bars) => rows::bars(bars, style.width, style),
        })
        .collect();
    let mut text = String::new();
    let mut left: &[canvas::Drawn] = &drawn;
    while let Some((first, others)) = left.split_first() {
        if !text.is_empty() {
            text.push('\n');
        }
        left = others;
        match others.first() {
            Some(second) if first.width() + second.width() + 4 <= style.width => {
                left = &others[1..];
                text.push_str(&first.beside(second));
            }
            _ => text.push_str(&first.text()),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Bar, Bars, Chart, Legend, Series, Spider, SpiderAxis, Strip, Strips, draw};
    use crate::text::{Glyphs, Style};

    fn spider(names: &[&str], series: usize) -> Chart {
        let axis =
            |name: &&str| SpiderAxis { name: (*name).to_owned(), minimum: None, ideal: None };
        let series = (0..series).map(|at| Series {
            name: format!("Person {at}"),
            shares: names.iter().map(|_| Some(0.8)).collect(),
            figures: names.iter().map(|_| "8.0".to_owned()).collect(),
        });
        Chart::Spider(Spider {
            title: "Traits".to_owned(),
            axes: names.iter().map(axis).collect(),
            ticks: ["0", "5", "10"].map(str::to_owned),
            series: series.collect(),
        })
    }

    fn rows(name: &str) -> [Chart; 2] {
        let strip = Strip {
            name: name.to_owned(),
            scores: vec![3, 7, 7, 10],
            minimum: Some(5),
            ideal: Some(0),
            mean: "6.8".to_owned(),
        };
        let strips = Strips {
            title: "Scores".to_owned(),
            legend: Legend {
                scores: "A dot is a score.".to_owned(),
                minimum: "minimum".to_owned(),
                ideal: "best score".to_owned(),
            },
            scale: (0, 10),
            rows: vec![strip],
        };
        let bar = Bar {
            name: name.to_owned(),
            from: 0.0,
            to: 0.5,
            room: 1.0,
            figures: "8.2 of 16.4".to_owned(),
        };
        [Chart::Strips(strips), Chart::Bars(Bars { title: "Total".to_owned(), rows: vec![bar] })]
    }

    fn text(charts: &[Chart], width: usize, glyphs: Glyphs) -> String {
        draw(charts, Style { width, colour: false, glyphs })
    }

    #[test]
    fn no_word_of_a_name_is_broken_for_the_drawing_beside_it() {
        let name = "Klientelbehandlingskompetanse";
        let drawn = text(&rows(name), 40, Glyphs::Unicode);
        assert_eq!(drawn.matches(name).count(), 2, "{drawn}");
        let beside = text(&rows(name), 80, Glyphs::Unicode);
        assert!(
            beside.lines().any(|line| line.starts_with(name) && line.contains('●')),
            "{beside}"
        );
    }

    #[test]
    fn a_legend_tells_of_the_marks_that_are_drawn() {
        let [Chart::Strips(strips), _] = rows("Interested") else { panic!("no strips") };
        let legend = |row: Strip| {
            let strips = Strips { rows: vec![row], ..strips.clone() };
            text(&[Chart::Strips(strips)], 80, Glyphs::Ascii)
        };
        let row = strips.rows[0].clone();
        let all = legend(row.clone());
        assert!(all.contains("| minimum. ^ best score."), "{all}");
        let without = legend(Strip { minimum: None, ..row.clone() });
        assert!(!without.contains("minimum") && without.contains("best score"), "{without}");
        // A score on the mark covers it.
        let covered = legend(Strip { ideal: Some(10), ..row });
        assert!(covered.contains("minimum") && !covered.contains("best score"), "{covered}");
    }

    #[test]
    fn no_chart_is_wider_than_the_terminal() {
        let long = "Word".repeat(75);
        let names = [
            &["Subject knowledge", "Communication", "Personal service"][..],
            &["Positive", "Knowledgeable", "Interested", "Helpful", "Empathetic", "Digital skills"],
            &["日本語の基準", "👩‍💻 skills", &long, "d"],
        ];
        for width in 40..140 {
            for glyphs in [Glyphs::Unicode, Glyphs::Ascii] {
                let mut charts: Vec<Chart> = rows("Knowledgeable").into();
                charts.extend(rows(&long));
                for names in names {
                    charts.extend([spider(names, 1), spider(names, 3)]);
                }
                for line in text(&charts, width, glyphs).lines() {
                    let wide = textwrap::core::display_width(line);
                    assert!(wide <= width, "{wide} > {width}: {line}");
                }
            }
        }
    }

    #[test]
    fn every_name_is_there_in_one_piece_or_under_its_number() {
        let names = ["Positive", "Knowledgeable", "Interested", "Helpful", "Empathetic", "Digital"];
        for width in [40, 60, 80] {
            let drawn = text(&[spider(&names, 2)], width, Glyphs::Unicode);
            assert!(names.iter().all(|name| drawn.contains(name)), "{drawn}");
            assert!(drawn.contains("● Person 0") && drawn.contains("▲ Person 1"), "{drawn}");
        }
    }

    #[test]
    fn ascii_is_ascii() {
        let mut charts: Vec<Chart> = rows("Helpful").into();
        charts.push(spider(&["One", "Two", "Three"], 3));
        assert!(text(&charts, 80, Glyphs::Ascii).is_ascii());
    }

    #[test]
    fn dots_stand_at_their_scores_and_equal_ones_are_counted() {
        let drawn = text(&rows("Helpful")[..1], 60, Glyphs::Ascii);
        let line = drawn.lines().nth(1).expect("the line");
        let dots: String = line.split(' ').find(|part| part.contains('o')).expect("dots").into();
        let each = (dots.len() - 1) / 10;
        assert_eq!((dots.len() - 1) % 10, 0, "{dots}");
        let at = |score: usize| dots.as_bytes()[score * each];
        assert_eq!([at(0), at(3), at(5), at(7), at(10)].map(char::from), ['^', 'o', '|', '2', 'o']);
    }
}
