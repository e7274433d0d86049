//! The text of a new rubric file.

use std::fmt::Write as _;

use super::{Source, lay_out, read_rubric, written};
use crate::model::{Criterion, Fault, Group, Id, Rubric, Scale, Score, Wording};
use crate::text::Language;

/// The text of a rubric in canonical layout, with comments at its head.
///
/// Weights that are no decimals of at most 18 digits can't be written; whoever
/// makes a rubric gives such weights as whole multiples.
///
/// # Examples
/// ```
/// use vurder::store::{EMBEDDED, embedded_rubric, read_rubric, write_rubric, Source};
/// let rubric = embedded_rubric(EMBEDDED[1].0).unwrap().unwrap().0;
/// let text = write_rubric(&rubric, &["Made for us.".to_owned()]);
/// assert!(text.starts_with("# Made for us.\n"));
/// assert_eq!(read_rubric(&Source::new("rubric.toml", text)).unwrap(), rubric);
/// ```
#[must_use]
pub fn write_rubric(rubric: &Rubric, head: &[String]) -> String {
    let mut writer = Writer::default();
    for line in head.iter().flat_map(|text| text.lines()) {
        writer.line(&format!("# {line}"));
    }
    writer.line("format = 1");
    writer.text("id", rubric.id.as_str());
    writer.text("version", &rubric.version);
    if !rubric.languages.is_empty() {
        let codes: Vec<String> =
            rubric.languages.iter().map(|one| format!("\"{}\"", one.code())).collect();
        writer.line(&format!("languages = [{}]", codes.join(", ")));
    }
    writer.wording("title", Some(&rubric.title));
    writer.wording("description", rubric.description.as_ref());
    writer.wording("weight_reason", rubric.weight_reason.as_ref());
    let (min, max) = (rubric.scale.min(), rubric.scale.max());
    writer.line(&format!("scale = {{ min = {min}, max = {max} }}"));
    if let Some(lead) = &rubric.lead {
        writer.text("lead", lead.as_str());
    }
    if !rubric.sources.is_empty() {
        let sources: Vec<String> = rubric.sources.iter().map(|one| quoted(one)).collect();
        writer.line(&format!("sources = [{}]", sources.join(", ")));
    }
    for group in &rubric.groups {
        writer.line("[[group]]");
        writer.text("id", group.id.as_str());
        writer.wording("name", Some(&group.name));
        writer.wording("weight_reason", group.weight_reason.as_ref());
    }
    for criterion in &rubric.criteria {
        writer.criterion(criterion);
    }
    for look in &rubric.second_looks {
        writer.line("[[second_look]]");
        writer.text("criterion", look.criterion.as_str());
        writer.line(&format!("at_least = {}", look.at_least.number()));
        writer.wording("reason", Some(&look.reason));
    }
    // What was just written lays out; were it ever refused, it is still the rubric.
    lay_out("rubric.toml".as_ref(), &writer.text).unwrap_or(writer.text)
}

/// Reads a criterion that is written in one line, as the inside of a TOML table:
/// `name = "Patience", description = "…", anchors = { 0 = "…", 10 = "…" }`.
///
/// Without an `id` it gets one from its name, without a `group` the given one.
///
/// # Errors
/// The faults of the line, as those of a rubric.
pub fn read_criterion(
    line: &str,
    scale: Scale,
    groups: &[Group],
    own: &Group,
) -> Result<Criterion, Vec<Fault>> {
    let mut groups = groups.to_vec();
    if groups.iter().all(|group| group.id != own.id) {
        groups.push(own.clone());
    }
    let mut inside = line.trim().to_owned();
    let parsed: Option<toml_edit::DocumentMut> = format!("x = {{ {inside} }}").parse().ok();
    if let Some(table) = parsed.as_ref().and_then(|parsed| parsed["x"].as_inline_table()) {
        if !table.contains_key("group") {
            inside = format!("group = \"{}\", {inside}", own.id);
        }
        if !table.contains_key("id") {
            let name = table.get("name");
            let text = |value: &toml_edit::Value| value.as_str().map(str::to_owned);
            let first = |value: &toml_edit::Value| {
                value.as_inline_table()?.iter().find_map(|(_, value)| text(value))
            };
            let name = name.and_then(|value| text(value).or_else(|| first(value)));
            if let Some(id) = name.and_then(|name| Id::suggest(&name)) {
                inside = format!("id = \"{id}\", {inside}");
            }
        }
    }
    let mut text = String::from("format = 1\nid = \"new\"\nversion = \"1.0.0\"\ntitle = \"new\"\n");
    let (min, max) = (scale.min(), scale.max());
    let _ = writeln!(text, "scale = {{ min = {min}, max = {max} }}");
    let _ = writeln!(text, "criterion = [{{ {inside} }}]");
    for group in &groups {
        let _ = writeln!(text, "[[group]]\nid = \"{}\"\nname = \"{}\"", group.id, group.id);
    }
    let mut rubric = read_rubric(&Source::new("--own", text))?;
    Ok(rubric.criteria.swap_remove(0))
}

/// Reads a text that is typed as it is, or as the inside of a TOML value with a
/// text for each language: `{ en = "…", nb = "…" }`.
#[must_use]
pub fn read_wording(typed: &str) -> Wording {
    per_language(typed).map_or_else(|| Wording::plain(typed), Wording::PerLanguage)
}

fn per_language(typed: &str) -> Option<Vec<(Language, String)>> {
    if !typed.trim_start().starts_with('{') {
        return None;
    }
    let parsed: toml_edit::DocumentMut = format!("x = {typed}").parse().ok()?;
    let table = parsed["x"].as_inline_table()?;
    let texts: Option<Vec<_>> = table
        .iter()
        .map(|(key, value)| {
            let language = Language::ALL.into_iter().find(|one| one.code() == key)?;
            Some((language, value.as_str()?.to_owned()))
        })
        .collect();
    let mut texts = texts.filter(|texts| !texts.is_empty())?;
    texts.sort_by_key(|(language, _)| *language);
    Some(texts)
}

/// A text as [`read_wording`] takes it.
#[must_use]
pub fn write_wording(wording: &Wording) -> String {
    match wording {
        Wording::Plain(text) => text.clone(),
        Wording::PerLanguage(texts) => match texts.as_slice() {
            [(_, text)] if per_language(text).is_none() => text.clone(),
            _ => inline(wording),
        },
    }
}

/// A criterion as [`read_criterion`] takes it.
#[must_use]
pub fn write_criterion(criterion: &Criterion) -> String {
    let mut parts = vec![format!("id = {}", quoted(criterion.id.as_str()))];
    parts.push(format!("group = {}", quoted(criterion.group.as_str())));
    for (key, score, reason) in [
        ("minimum", criterion.minimum, &criterion.minimum_reason),
        ("ideal", criterion.ideal, &criterion.ideal_reason),
    ] {
        parts.extend(score.map(|score| format!("{key} = {}", score.number())));
        parts.extend(reason.as_ref().map(|reason| format!("{key}_reason = {}", inline(reason))));
    }
    parts.push(format!("name = {}", inline(&criterion.name)));
    parts.push(format!("description = {}", inline(&criterion.description)));
    let anchors: Vec<String> = criterion
        .anchors
        .iter()
        .map(|(score, text)| format!("{} = {}", score.number(), inline(text)))
        .collect();
    parts.push(format!("anchors = {{ {} }}", anchors.join(", ")));
    if !criterion.questions.is_empty() {
        let questions: Vec<String> = criterion.questions.iter().map(inline).collect();
        parts.push(format!("questions = [{}]", questions.join(", ")));
    }
    parts.join(", ")
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn text(&mut self, key: &str, text: &str) {
        self.line(&format!("{key} = {}", quoted(text)));
    }

    fn wording(&mut self, key: &str, wording: Option<&Wording>) {
        match wording {
            None => {}
            Some(Wording::Plain(text)) => self.text(key, text),
            Some(Wording::PerLanguage(texts)) => {
                for (language, text) in texts {
                    self.text(&format!("{key}.{}", language.code()), text);
                }
            }
        }
    }

    fn score(&mut self, key: &str, score: Option<Score>) {
        if let Some(score) = score {
            self.line(&format!("{key} = {}", score.number()));
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        self.line("[[criterion]]");
        self.text("id", criterion.id.as_str());
        self.text("group", criterion.group.as_str());
        self.line(&format!("weight = {}", written::decimal(criterion.weight.ratio())));
        self.wording("weight_reason", criterion.weight_reason.as_ref());
        self.score("minimum", criterion.minimum);
        self.wording("minimum_reason", criterion.minimum_reason.as_ref());
        self.score("ideal", criterion.ideal);
        self.wording("ideal_reason", criterion.ideal_reason.as_ref());
        self.wording("name", Some(&criterion.name));
        self.wording("description", Some(&criterion.description));
        for (score, text) in &criterion.anchors {
            self.wording(&format!("anchors.{}", score.number()), Some(text));
        }
        if !criterion.questions.is_empty() {
            let questions: Vec<String> = criterion.questions.iter().map(inline).collect();
            self.line(&format!("questions = [{}]", questions.join(", ")));
        }
        for competence in &criterion.competences {
            self.line("[[criterion.competence]]");
            self.text("id", competence.id.as_str());
            self.wording("name", Some(&competence.name));
        }
    }
}

fn inline(wording: &Wording) -> String {
    match wording {
        Wording::Plain(text) => quoted(text),
        Wording::PerLanguage(texts) => {
            let mut inline = String::new();
            for (language, text) in texts {
                let comma = if inline.is_empty() { "" } else { ", " };
                // Writing into a String can't fail.
                let _ = write!(inline, "{comma}{} = {}", language.code(), quoted(text));
            }
            format!("{{ {inline} }}")
        }
    }
}

fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::write_rubric;
    use crate::store::{EMBEDDED, Source, embedded_rubric, lay_out, read_rubric};

    #[test]
    fn what_is_written_reads_back_and_is_in_canonical_layout() {
        for (id, _) in EMBEDDED {
            let rubric = embedded_rubric(id).expect("shipped").expect("sound").0;
            let text = write_rubric(&rubric, &[]);
            assert_eq!(read_rubric(&Source::new("r.toml", text.as_str())).as_ref(), Ok(&rubric));
            assert_eq!(lay_out("r.toml".as_ref(), &text).as_ref(), Ok(&text));
        }
    }
}
