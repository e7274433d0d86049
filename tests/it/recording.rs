//! The recorded session of the README: an interview and what follows from it, as the program shows them.
//!
//! `VURDER_RECORD=1 cargo test --test it recording` records it anew.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::support::World;

/// Columns, and rows enough for all of it.
const SIZE: (u16, u16) = (88, 200);

/// The size of a character in the picture.
const CHARACTER: (f64, f64) = (8.4, 18.0);

/// Colours on a dark ground, by their number on a terminal.
const COLOURS: [&str; 8] =
    ["#8a9493", "#f08d7a", "#9ccf8f", "#e6c46f", "#7fb2e5", "#d59bd0", "#6fc4c4", "#e6e9e7"];

#[test]
fn the_recorded_session_is_what_the_program_shows() {
    let drawn = draw(&record());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/session.svg");
    if std::env::var_os("VURDER_RECORD").is_some() {
        std::fs::write(&path, &drawn).expect("the recording");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "docs/session.svg shows something else than the program; if that is meant, record it \
         anew: VURDER_RECORD=1 cargo test --test it recording"
    );
}

/// A session at a terminal: what was typed to the shell, and what came.
fn record() -> Vec<(String, vt100::Parser)> {
    let world = World::new().with("COLUMNS", &SIZE.0.to_string());
    let round = world.round();
    let example = format!("{}/examples/customer-service", env!("CARGO_MANIFEST_DIR"));
    copy(&PathBuf::from(example), &round);
    let mut session = Vec::new();
    let mut terminal =
        world.terminal_of_size(&["score", "Linnea", "--plain", "--as", "ingrid"], SIZE);
    for answer in [
        "8 stayed calm when a customer shouted, and rang back the next day",
        "7 learnt the price list in a week",
        "q",
    ] {
        terminal.wait_for_prompt();
        terminal.enter(answer);
    }
    terminal.exits(0);
    session.push(("vurder score Linnea".to_owned(), parsed(&terminal.transcript())));
    for arguments in [&["rank"][..], &["compare", "Tuva", "Åse"]] {
        let run =
            world.run(&[arguments, &["--as", "observer", "--color", "always"]].concat()).exits(0);
        let text = run.stdout.replace('\n', "\r\n");
        session.push((format!("vurder {}", arguments.join(" ")), parsed(text.as_bytes())));
    }
    session
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => copy(&path, &target),
            false => drop(std::fs::copy(&path, &target).expect("a copy")),
        }
    }
}

fn parsed(bytes: &[u8]) -> vt100::Parser {
    let number = |size: u16| size.try_into().expect("above 0");
    let mut parser = vt100::Parser::new(number(SIZE.1), number(SIZE.0), 0);
    parser.process(bytes);
    parser
}

/// The session as a picture of text.
fn draw(session: &[(String, vt100::Parser)]) -> String {
    let (mut body, mut row) = (String::new(), 1_u16);
    for (command, screen) in session {
        line(&mut body, row, &format!("<tspan class=\"p\">$ </tspan>{}", escaped(command)));
        row += 1;
        let screen = screen.screen();
        let last = (0..SIZE.1).rev().find(|at| !text_of(screen, *at).trim().is_empty());
        for at in 0..=last.unwrap_or(0) {
            line(&mut body, row, &spans(screen, at));
            row += 1;
        }
        row += 1;
    }
    let wide = f64::from(SIZE.0 + 2) * CHARACTER.0;
    let tall = f64::from(row) * CHARACTER.1;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {tall:.0}\" role=\"img\">\n\
         <title>A session with vurder: an interview, the ranking, two candidates compared</title>\n\
         <style>text{{font:14px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#e6e9e7;white-space:pre}}\
         .p{{fill:#8a9493}}.b{{font-weight:700}}.d{{fill:#8a9493}}</style>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#15191a\"/>\n{body}</svg>\n"
    )
}

fn line(body: &mut String, row: u16, text: &str) {
    if !text.is_empty() {
        let y = f64::from(row) * CHARACTER.1;
        let _ = writeln!(
            body,
            "<text x=\"{:.1}\" y=\"{y:.0}\" xml:space=\"preserve\">{text}</text>",
            CHARACTER.0
        );
    }
}

fn text_of(screen: &vt100::Screen, row: u16) -> String {
    (0..SIZE.0).filter_map(|at| screen.cell(row, at)).map(vt100::Cell::contents).collect()
}

/// A row of the screen; each change of colour begins a span at its own column.
fn spans(screen: &vt100::Screen, row: u16) -> String {
    let mut runs: Vec<(String, u16, String)> = Vec::new();
    for at in 0..SIZE.0 {
        let Some(cell) = screen.cell(row, at) else { continue };
        if cell.is_wide_continuation() {
            continue;
        }
        let look = look(cell);
        let contents = if cell.has_contents() { cell.contents() } else { " " };
        match runs.last_mut() {
            Some((same, _, text)) if *same == look => text.push_str(contents),
            _ => runs.push((look, at, contents.to_owned())),
        }
    }
    let shown = runs.into_iter().filter(|(_, _, text)| !text.trim().is_empty());
    let span = |(look, at, text): (String, u16, String)| {
        let x = f64::from(at + 1) * CHARACTER.0;
        format!("<tspan x=\"{x:.1}\"{look}>{}</tspan>", escaped(text.trim_end()))
    };
    shown.map(span).collect()
}

fn look(cell: &vt100::Cell) -> String {
    let mut look = String::new();
    if cell.bold() {
        look.push_str(" class=\"b\"");
    } else if cell.dim() {
        look.push_str(" class=\"d\"");
    }
    if let vt100::Color::Idx(number) = cell.fgcolor() {
        let _ = write!(look, " style=\"fill:{}\"", COLOURS[usize::from(number) % 8]);
    }
    look
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
