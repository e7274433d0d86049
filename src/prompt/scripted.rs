//! A prompter that answers from a script, for tests.

use std::collections::VecDeque;

use super::{Line, Prompter, Stop};

/// A scripted answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A line of text.
    Line(String),
    /// Enter on what stands in the line already.
    Accept,
    /// The item at this position; `None` backs out.
    Choose(Option<usize>),
    /// Ctrl-C with this half typed.
    Interrupt(String),
}

/// Answers from a script and writes down what was said. At its end the terminal is gone.
#[derive(Debug, Default)]
pub struct Scripted {
    replies: VecDeque<Reply>,
    /// All that was said and asked, a line each.
    pub transcript: String,
}

impl Scripted {
    /// A prompter that gives these answers, in order.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self { replies: replies.into_iter().collect(), transcript: String::new() }
    }
}

impl Prompter for Scripted {
    fn say(&mut self, text: &str) {
        self.transcript.push_str(text);
        self.transcript.push('\n');
    }

    fn line(&mut self, prompt: &str, initial: &str) -> Result<Line, Stop> {
        self.say(prompt);
        match self.replies.pop_front() {
            Some(Reply::Line(text)) => Ok(Line { text, continues_paste: false }),
            Some(Reply::Accept) => Ok(Line { text: initial.to_owned(), continues_paste: false }),
            Some(Reply::Interrupt(typed)) => Err(Stop::Interrupted(typed)),
            _ => Err(Stop::Ended(String::new())),
        }
    }

    fn choose(&mut self, prompt: &str, items: &[String], _: usize) -> Result<Option<usize>, Stop> {
        self.say(prompt);
        self.say(&items.join("\n"));
        match self.replies.pop_front() {
            Some(Reply::Choose(choice)) => Ok(choice),
            _ => Err(Stop::Ended(String::new())),
        }
    }
}
