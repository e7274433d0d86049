//! The interview line by line: everything stays in the scrollback, and makes
//! sense to a screen reader.

mod notes;
mod showing;

use chrono::{DateTime, FixedOffset};

use showing::shorten;

use super::{
    Entry, FinishChoice, Found, Interview, Keeper, Kept, Outcome, Prompter, Step, Stop, Understood,
    find_criterion, finish_items, recommendation_choices, recommendation_words, understand,
};
use crate::model::{Answer, Rating, Score};
use crate::msg;
use crate::text::{Catalogue, Style};

/// Plays an interview line by line.
pub struct LineFace<'a, 'r> {
    /// The interview.
    pub interview: Interview<'r>,
    /// Where every answer is saved.
    pub keeper: &'a Keeper,
    /// Who asks and tells.
    pub prompter: &'a mut dyn Prompter,
    /// The interviewer's language.
    pub words: &'a Catalogue,
    /// The terminal's width and colour.
    pub style: Style,
    /// The time of each answer.
    pub clock: &'a dyn Fn() -> DateTime<FixedOffset>,
    /// The criterion answered last, to which the rest of a paste belongs.
    pub answered: Option<usize>,
}

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The scorecard is to be submitted.
    Submit,
    /// It stays a draft; the interviewer left in order.
    Draft,
    /// Ctrl-C.
    Interrupted,
    /// The terminal is gone, or its input ended.
    Ended,
}

/// Whether the interview goes on.
type Flow = std::ops::ControlFlow<Ending>;

const GO_ON: Flow = Flow::Continue(());

impl LineFace<'_, '_> {
    /// Asks from where the interview is to its end.
    pub fn run(&mut self) -> Ending {
        self.tell(&msg!("interview-how", count = self.interview.len()));
        loop {
            let flow = match self.interview.step() {
                Step::Criterion(at) => self.criterion(at),
                Step::Review => self.review(),
                Step::Strengths => self.strengths(),
                Step::Recommendation => self.recommendation(),
                Step::Finish => self.finish(),
            };
            if let Flow::Break(ending) = flow {
                return ending;
            }
        }
    }

    /// Shows a criterion and asks until it is left.
    fn criterion(&mut self, at: usize) -> Flow {
        self.show_criterion(at);
        let mut initial = self.pending();
        while self.interview.step() == Step::Criterion(at) {
            let prompt = self.prompt(at);
            let line = match self.ask(&prompt, &initial) {
                Ok(line) => line,
                Err(ending) => return Flow::Break(ending),
            };
            initial.clear();
            if line.continues_paste {
                self.continue_note(&line.text);
                continue;
            }
            let scale = self.interview.rubric().scale;
            match understand(&line.text, scale) {
                Understood::Doubt(doubt) => {
                    self.tell_doubt(doubt);
                    initial = line.text;
                }
                understood => {
                    let flow = self.act(at, understood);
                    if flow.is_break() {
                        return flow;
                    }
                }
            }
        }
        GO_ON
    }

    /// Does what a line at a criterion says.
    fn act(&mut self, at: usize, understood: Understood) -> Flow {
        match understood {
            Understood::Entry(entry) => self.enter(entry),
            Understood::Empty => {
                if self.interview.apply(Entry::Continue, (self.clock)()) == Outcome::Nothing {
                    self.tell(&msg!("answer-empty"));
                }
            }
            Understood::Anchors => self.show_criterion(at),
            Understood::Help => self.tell(&msg!("interview-keys")),
            Understood::Competences => self.show_competences(at),
            Understood::Tick(numbers) => self.tick(at, &numbers),
            Understood::EditEvidence => {
                return self.edit(at, |answer| &answer.evidence, Entry::ReplaceEvidence);
            }
            Understood::EditJudgement => {
                return self.edit(at, |answer| &answer.judgement, Entry::ReplaceJudgement);
            }
            Understood::Note(text) => self.enter(Entry::Note(text)),
            Understood::Notes => self.show_notes(),
            Understood::Send(numbers) => self.send(&numbers),
            Understood::Timed(text) => self.enter_timed(&text),
            Understood::Find(name) => self.jump(&name),
            Understood::Leave => return self.leave(Ending::Draft),
            Understood::SaveTo(folder) => self.save_to(&folder),
            Understood::Ambiguous { score, rest, whole } => {
                return self.clear_up(score, rest, whole);
            }
            Understood::Doubt(doubt) => self.tell_doubt(doubt),
        }
        GO_ON
    }

    /// Enters something, saves it, and says in one line what was understood.
    fn enter(&mut self, entry: Entry) {
        let outcome = self.interview.apply(entry, (self.clock)());
        match outcome {
            Outcome::Answered { at, wants_evidence } => {
                self.answered = Some(at);
                self.save_and_echo(Some(at));
                if wants_evidence {
                    self.tell(&msg!("answer-wants-evidence"));
                }
            }
            Outcome::Undone => {
                let at = self.interview.open().map(|asking| asking.at);
                self.tell(&msg!("answer-undone"));
                self.save_and_echo(at);
            }
            Outcome::Noted => self.save_and_tell_notes(),
            Outcome::Written => self.save_and_echo(None),
            Outcome::Moved => {}
            Outcome::Nothing => self.tell(&msg!("answer-nothing")),
        }
    }

    /// The rest of a paste goes to where its beginning went.
    fn continue_note(&mut self, text: &str) {
        if let Some(answered) = self.answered {
            self.interview.apply(Entry::Jump(answered), (self.clock)());
        }
        let note =
            Entry::Answer { rating: None, evidence: text.to_owned(), judgement: String::new() };
        self.enter(note);
        self.tell(&msg!("answer-pasted"));
    }

    /// Asks whether the number at the beginning of a line is the score.
    fn clear_up(&mut self, score: Score, rest: String, whole: String) -> Flow {
        // Until that is clear the text is kept as it was typed.
        self.interview.set_pending(&whole);
        let _ = self.keeper.keep(self.interview.draft());
        let number = score.number().to_string();
        let question =
            format!("{} ", self.words.say(&msg!("answer-is-it-a-score", score = number)));
        self.keeper.ask_about(&whole);
        let reply = self.ask(&question, "");
        self.keeper.ask_about("");
        let reply = match reply {
            Ok(line) => line.text.trim().to_lowercase(),
            Err(ending) => {
                self.interview.set_pending(&whole);
                let _ = self.keeper.keep(self.interview.draft());
                return Flow::Break(ending);
            }
        };
        self.interview.set_pending("");
        let is_score = matches!(reply.as_str(), "y" | "yes" | "j" | "ja" | "s");
        let entry = match is_score {
            true => Entry::Answer {
                rating: Some(Rating::Score(score)),
                evidence: rest,
                judgement: String::new(),
            },
            false => Entry::Answer { rating: None, evidence: whole, judgement: String::new() },
        };
        self.enter(entry);
        if !is_score && !matches!(reply.as_str(), "" | "n" | "no" | "nei" | "nej") {
            // Somebody who answers the next question instead is taken at their word.
            if let Step::Criterion(at) = self.interview.step() {
                return self.act(at, understand(&reply, self.interview.rubric().scale));
            }
        }
        GO_ON
    }

    /// Lets a note be changed as it stands.
    fn edit(
        &mut self,
        at: usize,
        field: impl Fn(&Answer) -> &String,
        entry: impl Fn(String) -> Entry,
    ) -> Flow {
        let before =
            self.interview.asking(at).and_then(|asking| asking.answer.map(&field).cloned());
        let prompt = format!("{} ", self.words.say(&msg!("prompt-edit")));
        match self.ask(&prompt, &before.unwrap_or_default()) {
            Ok(line) => {
                self.enter(entry(line.text.trim().to_owned()));
                GO_ON
            }
            Err(ending) => Flow::Break(ending),
        }
    }

    /// The whole sheet, what is missing, and the chance to change anything.
    fn review(&mut self) -> Flow {
        self.show_sheet();
        let missing = self.interview.missing();
        if missing.is_empty() {
            self.tell(&msg!("review-complete"));
        } else {
            let names: Vec<String> = missing.iter().filter_map(|at| self.name(*at)).collect();
            self.tell(&msg!("review-missing", names = names.join(", ")));
        }
        let prompt = format!("{} ", self.words.say(&msg!("prompt-review")));
        loop {
            let line = match self.ask(&prompt, "") {
                Ok(line) if line.continues_paste && self.answered.is_some() => {
                    self.continue_note(&line.text);
                    return GO_ON;
                }
                Ok(line) => line.text,
                Err(ending) => return Flow::Break(ending),
            };
            match understand(&line, self.interview.rubric().scale) {
                Understood::Empty => {
                    let next = self.interview.after_review();
                    self.interview.apply(next, (self.clock)());
                    return GO_ON;
                }
                Understood::Entry(entry @ (Entry::Back | Entry::Skip)) => {
                    self.interview.apply(entry, (self.clock)());
                    return GO_ON;
                }
                Understood::Entry(Entry::Undo) => {
                    self.enter(Entry::Undo);
                    return GO_ON;
                }
                Understood::Find(name) => {
                    self.jump(&name);
                    if self.interview.step() != Step::Review {
                        return GO_ON;
                    }
                }
                Understood::Note(text) => self.enter(Entry::Note(text)),
                Understood::Notes => self.show_notes(),
                Understood::Leave => return self.leave(Ending::Draft),
                Understood::SaveTo(folder) => self.save_to(&folder),
                _ => self.tell(&msg!("review-how")),
            }
        }
    }

    /// The free line on what the candidate brings that no criterion asks for.
    fn strengths(&mut self) -> Flow {
        self.tell(&msg!("ask-strengths"));
        let pending = self.pending();
        let initial =
            if pending.is_empty() { self.interview.card().strengths.clone() } else { pending };
        let prompt = format!("{} ", self.words.say(&msg!("prompt-strengths")));
        match self.ask(&prompt, &initial) {
            Ok(line) => {
                match line.text.trim() {
                    "<" => self.enter(Entry::Back),
                    "q" | "Q" => return self.leave(Ending::Draft),
                    text => self.enter(Entry::Strengths(text.to_owned())),
                }
                GO_ON
            }
            Err(ending) => Flow::Break(ending),
        }
    }

    /// The overall recommendation, last of all.
    fn recommendation(&mut self) -> Flow {
        let choices = recommendation_choices();
        let items: Vec<String> =
            choices.iter().map(|choice| recommendation_words(self.words, *choice)).collect();
        let current = self.interview.card().recommendation;
        let default =
            choices.iter().position(|choice| *choice == current).unwrap_or(items.len() - 1);
        let question = self.words.say(&msg!("ask-recommendation"));
        match self.prompter.choose(&question, &items, default) {
            Ok(Some(at)) => self.enter(Entry::Recommend(choices[at])),
            Ok(None) => self.enter(Entry::Back),
            Err(stop) => return Flow::Break(self.stopped(stop)),
        }
        GO_ON
    }

    /// Submit, or keep as a draft.
    fn finish(&mut self) -> Flow {
        let (items, default) = finish_items(&self.interview);
        let shown: Vec<String> = items.iter().map(|(_, item)| self.words.say(item)).collect();
        let question = self.words.say(&msg!("ask-finish"));
        let chosen = self.prompter.choose(&question, &shown, default);
        match chosen.map(|chosen| chosen.map(|at| items[at].0)) {
            Ok(Some(FinishChoice::Submit)) => {
                self.interview.apply(Entry::MarkMissing, (self.clock)());
                self.leave(Ending::Submit)
            }
            Ok(Some(FinishChoice::Keep)) => self.leave(Ending::Draft),
            Ok(_) => {
                if self.interview.is_empty() {
                    return self.leave(Ending::Draft);
                }
                self.interview.apply(Entry::Review, (self.clock)());
                GO_ON
            }
            Err(stop) => Flow::Break(self.stopped(stop)),
        }
    }

    /// Asks for a line; what was half typed is kept if there is none.
    fn ask(&mut self, prompt: &str, initial: &str) -> Result<super::Line, Ending> {
        if self.keeper.is_unsaved() {
            let text = self.words.say(&msg!("not-saved-standing"));
            self.prompter.say(&self.style.alarm(&text));
        }
        self.prompter.line(prompt, initial).map_err(|stop| self.stopped(stop))
    }

    /// Keeps what was half typed, and says how the interview ended.
    fn stopped(&mut self, stop: Stop) -> Ending {
        let (typed, ending) = match stop {
            Stop::Interrupted(typed) => (typed, Ending::Interrupted),
            Stop::Ended(typed) => (typed, Ending::Ended),
            Stop::NoTerminal => (String::new(), Ending::Ended),
        };
        self.interview.set_pending(typed.trim_end());
        let kept = self.keeper.keep(self.interview.draft());
        self.tell_trouble(&kept);
        ending
    }

    fn leave(&mut self, ending: Ending) -> Flow {
        let kept = self.keeper.keep(self.interview.draft());
        self.tell_trouble(&kept);
        Flow::Break(ending)
    }

    /// What was half typed when the program last stopped.
    fn pending(&mut self) -> String {
        let pending = self.interview.draft().pending.clone();
        self.interview.set_pending("");
        pending
    }

    /// Saves, and says what stands there now.
    fn save_and_echo(&mut self, at: Option<usize>) {
        let kept = self.keeper.keep(self.interview.draft());
        if let Some(emergency) = self.prompter.emergency() {
            emergency.taken();
        }
        let state = self.state(&kept);
        let echo = match at.and_then(|at| self.interview.asking(at)) {
            Some(asking) => {
                let what = self.echo(&asking);
                self.words.say(&msg!("answer-echo", what = what, state = state))
            }
            None => {
                let what = match self.interview.step() {
                    // What was written stands one step before the one that is open now.
                    Step::Recommendation => {
                        let text = shorten(&self.interview.card().strengths, self.style.width / 2);
                        self.words.say(&msg!("sheet-strengths", text = text))
                    }
                    _ => {
                        let choice = self.interview.card().recommendation;
                        let choice = recommendation_words(self.words, choice);
                        self.words.say(&msg!("sheet-recommendation", choice = choice))
                    }
                };
                self.words.say(&msg!("answer-changed", what = what, state = state))
            }
        };
        let shown = match &kept {
            Kept::NotSaved { .. } => self.style.alarm(&echo),
            _ => self.style.good(&echo),
        };
        self.prompter.say(&format!("  {shown}"));
        self.tell_trouble(&kept);
    }

    fn tick(&mut self, at: usize, numbers: &[usize]) {
        let Some(asking) = self.interview.asking(at) else { return };
        let competences = &asking.criterion.competences;
        let chosen = |number: &usize| Some(competences.get(number.checked_sub(1)?)?.id.clone());
        let ids: Option<Vec<_>> = numbers.iter().map(chosen).collect();
        match ids {
            Some(ids) => self.enter(Entry::Tick(ids)),
            None if competences.is_empty() => self.tell(&msg!("ticks-none")),
            None => self.tell(&msg!("ticks-range", most = competences.len())),
        }
    }

    fn jump(&mut self, name: &str) {
        match find_criterion(&self.interview, name, self.words.language()) {
            Found::One(at) => {
                self.interview.apply(Entry::Jump(at), (self.clock)());
            }
            Found::Several(several) => {
                let names: Vec<String> = several.iter().filter_map(|at| self.name(*at)).collect();
                self.tell(&msg!("jump-several", names = names.join(", ")));
            }
            Found::None => {
                let names: Vec<String> =
                    (0..self.interview.len()).filter_map(|at| self.name(at)).collect();
                self.tell(&msg!("jump-none", name = name, names = names.join(", ")));
            }
        }
    }

    fn save_to(&mut self, folder: &std::path::Path) {
        match self.keeper.save_to(folder) {
            Ok(path) => self.tell(&msg!("saved-elsewhere", path = path.display().to_string())),
            Err(error) => {
                let path = error.path().display().to_string();
                self.tell(&msg!("not-saved-there", path = path, cause = error.cause()));
            }
        }
    }
}
