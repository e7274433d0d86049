//! What can be read of a rubric, sound or not, with the place of everything.
//!
//! Says nothing of what is wrong: the strict reader walks the same file.

use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;
use super::reader::Located;
use super::strays::strays;
use crate::model::{
    AnchorOutline, Counts, CriterionOutline, GroupOutline, Level, Outline, Part, Passage,
    QuestionOutline, Ratio, Scale, Setting,
};
use crate::text::Language;

/// The most criteria that a rubric may have. Nobody scores more in an interview.
pub(super) const MOST_CRITERIA: usize = 200;

/// The outline of a rubric.
pub(super) fn outline(source: &Source, root: &DeTable<'_>) -> Outline {
    let strays = strays(root);
    let root = Table(root);
    Outline {
        path: source.path.clone(),
        text: Arc::clone(&source.text),
        languages: root.list("languages").filter_map(language).collect(),
        title: root.passages("title"),
        description: root.passages("description"),
        weight_reason: root.passages("weight_reason"),
        scale: root.table("scale").and_then(scale).unwrap_or_default(),
        sources: root.list("sources").filter_map(text).map(|part| part.value).collect(),
        groups: root.tables("group").map(|(_, group)| group_outline(group)).collect(),
        criteria: root
            .tables("criterion")
            .take(MOST_CRITERIA)
            .map(|(value, criterion)| criterion_outline(value, criterion))
            .collect(),
        second_looks: root.tables("second_look").map(|(_, look)| look.passages("reason")).collect(),
        settings: root.table("check").map(settings).unwrap_or_default(),
        strays,
    }
}

fn group_outline(group: Table<'_>) -> GroupOutline {
    GroupOutline {
        id: group.get("id").and_then(text),
        name: group.passages("name"),
        weight_reason: group.passages("weight_reason"),
    }
}

fn criterion_outline(value: Located<'_>, criterion: Table<'_>) -> CriterionOutline {
    let question =
        |value: Located<'_>| QuestionOutline { span: value.span(), wording: passages(value) };
    CriterionOutline {
        span: value.span(),
        id: criterion.get("id").and_then(text),
        group: criterion.get("group").and_then(text),
        weight: criterion.get("weight").and_then(weight),
        weight_reason: criterion.passages("weight_reason"),
        minimum: criterion.get("minimum").and_then(whole),
        minimum_reason: criterion.passages("minimum_reason"),
        ideal: criterion.get("ideal").and_then(whole),
        ideal_reason: criterion.passages("ideal_reason"),
        name: criterion.passages("name"),
        description: criterion.passages("description"),
        anchors: criterion.table("anchors").map(anchors).unwrap_or_default(),
        questions: criterion.list("questions").map(question).collect(),
        competences: criterion.tables("competence").map(|(_, one)| one.passages("name")).collect(),
    }
}

fn anchors(table: Table<'_>) -> Vec<AnchorOutline> {
    let anchor = |(key, value): (&Spanned<_>, Located<'_>)| {
        let text: &std::borrow::Cow<'_, str> = key.get_ref();
        let score = text.parse::<i64>().ok().filter(|number| number.to_string() == **text)?;
        let score = Part { value: score, span: key.span() };
        Some(AnchorOutline { score, wording: passages(value) })
    };
    // A scale has at most so many scores; what is beyond is told by the reader.
    let most = usize::try_from(2 * Scale::LIMIT + 1).unwrap_or_default();
    let mut anchors: Vec<AnchorOutline> = table.0.iter().filter_map(anchor).take(most).collect();
    anchors.sort_by_key(|anchor| anchor.score.value);
    anchors
}

fn settings(table: Table<'_>) -> Vec<Setting> {
    let setting = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, Located<'_>)| {
        let word = Table(value.get_ref().as_table()?).get("level").and_then(text)?.value;
        let code = Part { value: key.get_ref().to_string(), span: key.span() };
        Some(Setting { code, counts: counts(&word)? })
    };
    table.0.iter().filter_map(setting).collect()
}

/// The words that a setting's `level` may be.
pub(super) const SETTING_LEVELS: [&str; 4] = ["off", "advice", "warning", "error"];

fn counts(word: &str) -> Option<Counts> {
    if word == SETTING_LEVELS[0] {
        return Some(Counts::Off);
    }
    let levels = [Level::Advice, Level::Warning, Level::Error];
    levels.into_iter().find(|level| level.name() == word).map(Counts::As)
}

fn scale(table: Table<'_>) -> Option<Scale> {
    Scale::new(table.get("min").and_then(whole)?.value, table.get("max").and_then(whole)?.value)
}

fn language(value: Located<'_>) -> Option<Language> {
    let code = value.get_ref().as_str()?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

fn text(value: Located<'_>) -> Option<Part<String>> {
    let text = value.get_ref().as_str()?;
    Some(Part { value: text.to_owned(), span: value.span() })
}

fn whole(value: Located<'_>) -> Option<Part<i64>> {
    let number = value.get_ref().as_integer()?;
    let number = i64::from_str_radix(number.as_str(), number.radix()).ok()?;
    Some(Part { value: number, span: value.span() })
}

fn weight(value: Located<'_>) -> Option<Part<Ratio>> {
    let written = match value.get_ref() {
        DeValue::Integer(number) if number.radix() == 10 => number.as_str(),
        DeValue::Float(number) => number.as_str(),
        _ => return None,
    };
    let ratio = Ratio::from_decimal(written).filter(|ratio| !ratio.is_negative())?;
    Some(Part { value: ratio, span: value.span() })
}

/// A wording as passages: one for everyone, or one per known language.
fn passages(value: Located<'_>) -> Vec<Passage> {
    let passage = |language, value: Located<'_>| {
        let Part { value: text, span } = text(value)?;
        (!text.trim().is_empty()).then_some(Passage { language, text, span })
    };
    let Some(table) = value.get_ref().as_table() else {
        return passage(None, value).into_iter().collect();
    };
    let of = |language: Language| {
        let value = Table(table).get(language.code())?;
        passage(Some(language), value)
    };
    Language::ALL.into_iter().filter_map(of).collect()
}

/// A table asked without complaint: what is missing or of another type is nothing.
#[derive(Clone, Copy)]
struct Table<'t>(&'t DeTable<'t>);

impl<'t> Table<'t> {
    fn get(self, key: &str) -> Option<Located<'t>> {
        self.0.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn table(self, key: &str) -> Option<Self> {
        self.get(key)?.get_ref().as_table().map(Self)
    }

    fn list(self, key: &str) -> impl Iterator<Item = Located<'t>> {
        self.get(key).and_then(|value| value.get_ref().as_array()).into_iter().flatten()
    }

    fn tables(self, key: &str) -> impl Iterator<Item = (Located<'t>, Self)> {
        self.list(key).filter_map(|value| Some((value, Self(value.get_ref().as_table()?))))
    }

    fn passages(self, key: &str) -> Vec<Passage> {
        self.get(key).map(passages).unwrap_or_default()
    }
}
