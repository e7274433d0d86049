//! What may happen to a terminal, at each kind of question.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use vurder::msg;

use crate::support::{Pty, World, say};

/// A slow machine included; on an idle one it takes some milliseconds.
const SOON: Duration = Duration::from_secs(4);

const HALF: &str = "rang the suppl";

/// The kinds of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// The interview line by line, with a note half typed.
    Lines,
    /// The full screen, with a note half typed.
    Sheet,
    /// A list to choose from.
    List,
    /// A line of text: a name, half typed.
    Text,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Signal(Signal),
    /// The window is closed.
    Closed,
    /// The window is closed, and SIGHUP is ignored, as under nohup.
    ClosedUnheard,
    /// The window becomes another, twice.
    Resized,
    /// Suspended, and taken up again.
    Suspended,
    /// The end of the input, at an empty place.
    End,
}

const EVENTS: [Event; 9] = [
    Event::Signal(Signal::HUP),
    Event::Signal(Signal::TERM),
    Event::Signal(Signal::INT),
    Event::Signal(Signal::QUIT),
    Event::Closed,
    Event::ClosedUnheard,
    Event::Resized,
    Event::Suspended,
    Event::End,
];

/// The program at a question.
fn at(world: &World, candidate: &str, question: Question, event: Event) -> Pty {
    let arguments: &[&str] = match question {
        Question::Lines => &["score", candidate, "--as", "kari", "--plain"],
        Question::Sheet => &["score", candidate, "--as", "kari"],
        Question::List => &["score", "--as", "kari"],
        Question::Text => &["candidate", "add"],
    };
    let mut terminal = match event {
        Event::ClosedUnheard => world.terminal_ignoring_hangups(arguments),
        _ => world.terminal_of_size(arguments, (80, 24)),
    };
    match question {
        Question::Lines => terminal.wait_for_prompt(),
        Question::Sheet => terminal.wait_until_screen("F1"),
        Question::List => terminal.wait_for(&say(&msg!("choose-new-candidate"))),
        Question::Text => terminal.wait_for(&say(&msg!("ask-candidate-name"))),
    }
    if event != Event::End && question != Question::List {
        terminal.send(HALF);
        terminal.wait_for("suppl");
    }
    terminal
}

/// What was half typed is in the draft.
#[track_caller]
fn assert_kept(world: &World, candidate: &str, question: Question, event: Event) {
    let text = match question {
        Question::Lines | Question::Sheet => world.draft(candidate).to_string(),
        Question::List | Question::Text => return,
    };
    assert!(text.contains(HALF), "{question:?}, {event:?}: {text}");
}

fn meet(question: Question, event: Event) {
    let world = World::new().without("COLUMNS");
    let candidate = world.small_round();
    let mut terminal = at(&world, &candidate, question, event);
    let begun = Instant::now();
    match event {
        Event::Signal(signal) => {
            terminal.signal(signal);
            let ended = terminal.wait();
            let code = 128 + u32::try_from(signal.as_raw()).expect("a signal");
            assert_eq!(ended.code, code, "{question:?}, {event:?}: {}", terminal.report());
            assert!(begun.elapsed() < SOON, "{question:?}, {event:?}: {:?}", begun.elapsed());
            terminal.assert_restored();
            assert_kept(&world, &candidate, question, event);
        }
        Event::Closed | Event::ClosedUnheard => {
            terminal.close();
            let ended = terminal.wait();
            assert!(begun.elapsed() < SOON, "{question:?}, {event:?}: {:?}", begun.elapsed());
            assert_ne!(ended.code, 0, "{question:?}, {event:?}");
            assert_ne!(ended.code, 101, "{question:?}, {event:?}");
            assert_kept(&world, &candidate, question, event);
        }
        Event::Resized => {
            terminal.resize((38, 20));
            terminal.resize((100, 40));
            go_on(&mut terminal, question);
            assert_kept(&world, &candidate, question, event);
        }
        Event::Suspended => {
            terminal.send("\x1a");
            if question == Question::Sheet {
                terminal.wait_until_stopped();
                terminal.signal(Signal::CONT);
            }
            go_on(&mut terminal, question);
            assert_kept(&world, &candidate, question, event);
        }
        Event::End => {
            terminal.send("\x04");
            if question == Question::Sheet || question == Question::List {
                // Here Ctrl-D is a key like others.
                terminal.signal(Signal::TERM);
            }
            let ended = terminal.wait();
            assert!(matches!(ended.code, 1 | 143), "{question:?}: {ended:?} {}", terminal.report());
            terminal.assert_restored();
        }
    }
    assert!(!terminal.all_said().contains("panicked"), "{}", terminal.report());
}

/// The question still stands, and takes an answer.
fn go_on(terminal: &mut Pty, question: Question) {
    match question {
        Question::Lines => {
            terminal.enter("ier");
            terminal.wait_for(&say(&msg!("saved-at", time = "10:00:00")));
        }
        Question::Sheet => {
            terminal.send("ier");
            terminal.wait_until_screen("supplier");
            terminal.wait_until_screen("saved 10:00:00");
        }
        Question::List => {
            terminal.send("\x1b");
            terminal.wait();
        }
        Question::Text => {
            terminal.enter("ier");
            terminal.exits(0);
        }
    }
}

#[test]
fn whatever_happens_to_the_terminal_at_the_lines_nothing_is_lost() {
    for event in EVENTS {
        meet(Question::Lines, event);
    }
}

#[test]
fn whatever_happens_to_the_terminal_at_the_sheet_nothing_is_lost() {
    for event in EVENTS {
        meet(Question::Sheet, event);
    }
}

#[test]
fn whatever_happens_to_the_terminal_at_a_list_it_is_restored() {
    for event in EVENTS {
        meet(Question::List, event);
    }
}

#[test]
fn whatever_happens_to_the_terminal_at_a_text_it_is_restored() {
    for event in EVENTS {
        meet(Question::Text, event);
    }
}
