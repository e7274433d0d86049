//! How the wizard asks: a list, a line, a number, texts in each language.

use super::plan::Plan;
use crate::commands::{CommandError, Context};
use crate::model::Wording;
use crate::msg;
use crate::prompt::Stop;
use crate::text::{Language, Message};

/// Typed alone, it goes one question back, as in an interview.
const BACK: &str = "<";

/// Where a question leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Go {
    On,
    Back,
}

/// Lets one of several be chosen; `None` goes back.
pub(super) fn choose(
    context: &mut Context,
    question: &Message,
    items: &[Message],
) -> Result<Option<usize>, CommandError> {
    let items: Vec<String> = items.iter().map(|item| context.words.say(item)).collect();
    choose_text(context, question, &items, 0)
}

/// The same with words that are no messages, and one of them under the cursor.
pub(super) fn choose_text(
    context: &mut Context,
    question: &Message,
    items: &[String],
    at: usize,
) -> Result<Option<usize>, CommandError> {
    let question = context.words.say(question);
    // The answer is shown behind the question, and must fit there on one line.
    let room = context.style.width.saturating_sub(question.chars().count() + 8).max(20);
    let short = |item: &String| match item.char_indices().nth(room) {
        Some((end, _)) => format!("{}…", &item[..end]),
        None => item.clone(),
    };
    let items: Vec<String> = items.iter().map(short).collect();
    Ok(context.prompter.choose(&question, &items, at)?)
}

/// A line; `None` goes back. It is kept among what was begun.
pub(super) fn line(
    context: &mut Context,
    plan: &mut Plan,
    question: &Message,
    initial: &str,
) -> Result<Option<String>, CommandError> {
    let question = context.words.say(question);
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let typed = context.prompter.line(&format!("{question} "), initial);
    let text = match typed {
        Ok(line) => tidy(&line.text),
        Err(stop) => {
            if let Stop::Interrupted(half) | Stop::Ended(half) = &stop
                && !half.trim().is_empty()
            {
                plan.begun.push((question, tidy(half)));
            }
            return Err(stop.into());
        }
    };
    // Behind what stood in the line already it means the same.
    if text == BACK || text.strip_suffix(BACK).is_some_and(|rest| rest == initial) {
        plan.begun.pop();
        return Ok(None);
    }
    if !text.is_empty() {
        plan.begun.push((question, text.clone()));
    }
    Ok(Some(text))
}

/// A whole number between two; `None` goes back.
pub(super) fn number(
    context: &mut Context,
    plan: &mut Plan,
    question: &Message,
    (min, max): (i64, i64),
) -> Result<Option<i64>, CommandError> {
    loop {
        let Some(typed) = line(context, plan, question, "")? else { return Ok(None) };
        match typed.parse::<i64>() {
            Ok(number) if (min..=max).contains(&number) => return Ok(Some(number)),
            _ => {
                plan.begun.pop_if(|_| !typed.is_empty());
                let (min, max) = (min.to_string(), max.to_string());
                context.tell(&msg!("hint-new-number", min = min, max = max));
            }
        }
    }
}

/// Whether a text may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Optional,
}

/// A text that is asked for in each language of the rubric.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// What is told before it.
    pub(super) note: Option<Message>,
    pub(super) question: Message,
    pub(super) need: Need,
    /// What stands in the line already.
    pub(super) before: Option<Wording>,
}

impl Asked {
    pub(super) const fn new(question: Message, need: Need) -> Self {
        Self { note: None, question, need, before: None }
    }
}

/// Asks for texts, one after the other, each in every language.
///
/// One that may be left out is asked for in the other languages only if it was
/// given in the first. `None` where the person goes back before the first.
pub(super) fn texts(
    context: &mut Context,
    plan: &mut Plan,
    asked: &[Asked],
) -> Result<Option<Vec<Option<Wording>>>, CommandError> {
    let languages = plan.languages.clone();
    let per = languages.len();
    let text_before = |one: &Asked, language: Language| match &one.before {
        Some(wording) if wording.has(language) => wording.within(language).to_owned(),
        _ => String::new(),
    };
    let mut texts: Vec<String> = asked
        .iter()
        .flat_map(|one| languages.iter().map(|language| text_before(one, *language)))
        .collect();
    let is_left_out = |texts: &[String], at: usize| {
        let first = at - at % per;
        at != first && asked[at / per].need == Need::Optional && texts[first].is_empty()
    };
    let mut at = 0;
    let mut told = 0;
    while at < texts.len() {
        if is_left_out(&texts, at) {
            texts[at].clear();
            at += 1;
            continue;
        }
        let one = &asked[at / per];
        if let Some(note) = one.note.as_ref().filter(|_| at % per == 0 && at >= told) {
            context.tell(note);
            told = at + 1;
        }
        let question = match per {
            1 => one.question.clone(),
            _ => {
                let language = languages[at % per].code();
                msg!("ask-new-in", question = one.question.clone(), language = language)
            }
        };
        match line(context, plan, &question, &texts[at])? {
            Some(text) => {
                let is_missing = text.is_empty() && (one.need == Need::Required || at % per > 0);
                texts[at] = text;
                match is_missing {
                    true => context.tell(&msg!("new-needed")),
                    false => at += 1,
                }
            }
            None => {
                let before = (0..at).rev().find(|at| !is_left_out(&texts, *at));
                let Some(before) = before else { return Ok(None) };
                at = before;
            }
        }
    }
    let wording = |texts: &[String]| {
        let given = languages.iter().copied().zip(texts.iter().cloned());
        let given: Vec<_> = given.filter(|(_, text)| !text.is_empty()).collect();
        (!given.is_empty()).then_some(Wording::PerLanguage(given))
    };
    Ok(Some(texts.chunks(per).map(wording).collect()))
}

/// One text that cannot be left out.
pub(super) fn required(
    context: &mut Context,
    plan: &mut Plan,
    question: Message,
    before: Option<Wording>,
) -> Result<Option<Wording>, CommandError> {
    let asked = Asked { before, ..Asked::new(question, Need::Required) };
    Ok(texts(context, plan, &[asked])?.and_then(|texts| texts.into_iter().next().flatten()))
}
