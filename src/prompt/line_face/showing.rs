//! What the line-by-line interview says: criteria, echoes, trouble.

use super::super::{Asking, Doubt, Kept, sheet_lines};
use super::LineFace;
use crate::model::{Answer, Rating};
use crate::msg;
use crate::text::{Message, visible};

/// About how many characters an echo takes beside the name and the notes.
const ECHO_FRAME: usize = 44;

/// A note is echoed with at least so many characters.
const LEAST_NOTE: usize = 16;

impl LineFace<'_, '_> {
    pub(super) fn show_criterion(&mut self, at: usize) {
        let language = self.words.language();
        let Some(asking) = self.interview.asking(at) else { return };
        let criterion = asking.criterion;
        let number = self.words.say(&msg!("criterion-number", at = asking.at + 1, of = asking.of));
        let name = visible(criterion.name.within(language));
        let mut lines = vec![String::new(), format!("{number}  {}", self.style.bold(&name))];
        let wrap =
            |text: &str, first: &str, rest: &str| self.style.wrap(&visible(text), first, rest);
        lines.push(wrap(criterion.description.within(language), "  ", "  "));
        for (score, anchor) in &criterion.anchors {
            lines.push(wrap(
                anchor.within(language),
                &format!("  {:>3}  ", score.number()),
                "       ",
            ));
        }
        for question in &criterion.questions {
            lines.push(wrap(question.within(language), "    –  ", "       "));
        }
        if !criterion.competences.is_empty() {
            let count = criterion.competences.len();
            let text = self.words.say(&msg!("criterion-competences", count = count));
            lines.push(self.style.quiet(&wrap(&text, "       ", "       ")).into_owned());
        }
        if asking.answer.is_some_and(|answer| !answer.is_blank()) {
            let text = self.words.say(&msg!("criterion-now", what = self.echo(&asking)));
            lines.push(wrap(&text, "  ", "  "));
        }
        self.prompter.say(&lines.join("\n"));
    }

    pub(super) fn show_competences(&mut self, at: usize) {
        let language = self.words.language();
        let Some(asking) = self.interview.asking(at) else { return };
        if asking.criterion.competences.is_empty() {
            return self.tell(&msg!("ticks-none"));
        }
        let ticked = |id| asking.answer.is_some_and(|answer| answer.ticks.contains(id));
        let mut lines: Vec<String> = Vec::new();
        for (number, one) in asking.criterion.competences.iter().enumerate() {
            let mark = if ticked(&one.id) { "x" } else { " " };
            lines.push(format!(
                "  {:>3} [{mark}] {}",
                number + 1,
                visible(one.name.within(language))
            ));
        }
        self.prompter.say(&lines.join("\n"));
        self.tell(&msg!("ticks-how"));
    }

    pub(super) fn show_sheet(&mut self) {
        let title = self.words.say(&msg!("sheet-title"));
        let lines = sheet_lines(&self.interview, self.words, self.style);
        self.prompter.say(&format!("\n{}\n{}", self.style.bold(&title), lines.join("\n")));
    }

    /// An answer in one line.
    pub(super) fn echo(&self, asking: &Asking<'_>) -> String {
        let name = asking.criterion.name.within(self.words.language());
        let blank = Answer::default();
        let answer = asking.answer.unwrap_or(&blank);
        let mut parts = vec![format!("{name}: {}", self.words.say(&Rating::words(answer.rating)))];
        let notes = [&answer.evidence, &answer.judgement];
        // The last line of each note; that there is more before it is said too.
        let last = |text: &String| {
            let last = text.lines().last()?;
            Some(if text.contains('\n') { format!("… / {last}") } else { last.to_owned() })
        };
        let notes: Vec<String> = notes.into_iter().filter_map(last).collect();
        let taken = name.chars().count() + ECHO_FRAME;
        let room = self.style.width.saturating_sub(taken) / notes.len().max(1);
        for note in notes {
            let text = shorten(&note, room.max(LEAST_NOTE));
            parts.push(self.words.say(&msg!("quoted", text = text)));
        }
        let ticked =
            asking.criterion.competences.iter().filter(|one| answer.ticks.contains(&one.id));
        let ticked = ticked.count();
        if ticked > 0 {
            parts.push(self.words.say(&msg!("criterion-ticked", count = ticked)));
        }
        parts.join(" · ")
    }

    /// Where the answer is now.
    pub(super) fn state(&self, kept: &Kept) -> Message {
        match kept {
            Kept::NotSaved { .. } => msg!("not-saved"),
            Kept::Practice => msg!("live-practice"),
            _ => msg!("saved-at", time = (self.clock)().format("%H:%M:%S").to_string()),
        }
    }

    /// Says what went wrong with a save, and what to do.
    pub(super) fn tell_trouble(&mut self, kept: &Kept) {
        match kept {
            Kept::Saved | Kept::Unpromised | Kept::Practice => {}
            Kept::Uncertain => self.tell(&msg!("saved-uncertain")),
            Kept::NotSaved { cause, path } => {
                let path = path.display().to_string();
                let text =
                    self.words.say(&msg!("not-saved-because", path = path, cause = cause.clone()));
                self.prompter.say(&self.style.alarm(&text));
            }
            Kept::Beside { theirs, mine } => {
                let (theirs, mine) = (theirs.display().to_string(), mine.display().to_string());
                self.tell(&msg!("saved-beside", theirs = theirs, mine = mine));
            }
        }
    }

    pub(super) fn tell_doubt(&mut self, doubt: Doubt) {
        let scale = self.interview.rubric().scale;
        let (min, max) = (scale.min().to_string(), scale.max().to_string());
        self.tell(&match doubt {
            Doubt::OffScale => msg!("doubt-off-scale", min = min, max = max),
            Doubt::Fraction => msg!("doubt-fraction", min = min, max = max),
            Doubt::Words => msg!("doubt-words", min = min, max = max),
            Doubt::Command => msg!("doubt-command"),
        });
    }

    pub(super) fn tell(&mut self, message: &Message) {
        let text = self.words.say(message);
        let wrapped = self.style.wrap(&text, "  ", "  ");
        self.prompter.say(&wrapped);
    }

    pub(super) fn prompt(&self, at: usize) -> String {
        let scale = self.interview.rubric().scale;
        let name = self.name(at).unwrap_or_default();
        format!("{name} {}–{} › ", scale.min(), scale.max())
    }

    pub(super) fn name(&self, at: usize) -> Option<String> {
        let asking = self.interview.asking(at)?;
        Some(visible(asking.criterion.name.within(self.words.language())).into_owned())
    }
}

/// The beginning of a text, at most so many characters wide.
pub(super) fn shorten(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}
