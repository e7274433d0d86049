//! What a report says of itself: read back, for a verification.

use serde::Serialize;

use super::inputs::{BEGIN, END};
use super::{About, GivenPlace, Input, Inputs, Told};
use crate::model::Digest;

/// What stands before the block on a page.
const MARKED: &str = "id=\"inputs\">";

/// What a report says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What it was made from.
    pub inputs: Inputs,
    /// The places that it gave.
    pub places: Vec<GivenPlace>,
    /// Whether all that stands on the page is as it was written; `None` for a
    /// report in JSON, which is compared value by value, and for a draft in Markdown.
    pub wording: Option<Wording>,
}

/// Whether what stands on a page is what the program wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// To the letter.
    AsWritten,
    /// Something was changed, or the page does not say what it was.
    Altered,
}

impl Inputs {
    /// Whether bytes are those of a report that carries such a block.
    #[must_use]
    pub fn stand_in(report: &[u8]) -> bool {
        report.windows(BEGIN.len()).any(|window| window == BEGIN.as_bytes())
    }

    /// Reads the block out of a report of any kind, with the places it gave.
    ///
    /// `None` where there is no whole block, or its fingerprint is not that of its lines.
    #[must_use]
    pub fn parse(report: &str) -> Option<Carried> {
        if report.trim_start().starts_with('{') {
            return Self::parse_json(report);
        }
        let block = report.get(block_in(report)?)?;
        let (mut files, mut places) = (Vec::new(), Vec::new());
        let mut fingerprint: Option<Digest> = None;
        let (mut about, mut names) = (About::Round, Told::Told);
        // A draft in Markdown is there to be gone on with; a page is not.
        let is_page = report.trim_start().starts_with('<');
        let mut wording = is_page.then_some(Wording::Altered);
        for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["page", digest] if *digest == seal_of(report, line).as_str() => {
                    wording = Some(Wording::AsWritten);
                }
                ["page", _] => {}
                ["fingerprint", digest] => fingerprint = digest.parse().ok(),
                ["about", "rubric"] => about = About::Rubric,
                ["about", "candidate", id] => about = About::Candidate(id.parse().ok()?),
                ["names", "left", "out"] => names = Told::LeftOut,
                ["place", place, candidate, total] => places.push(GivenPlace {
                    place: place.parse().ok()?,
                    candidate: (*candidate).to_owned(),
                    total: (*total).to_owned(),
                }),
                [name, digest] => {
                    files.push(Input { name: (*name).to_owned(), digest: (*digest).to_owned() });
                }
                _ => return None,
            }
        }
        let fingerprint = fingerprint?;
        let inputs = match names {
            Told::Told => Self::new(files, about),
            Told::LeftOut => {
                Self { files: Vec::new(), names, fingerprint: fingerprint.clone(), about }
            }
        };
        (*inputs.fingerprint() == fingerprint).then_some(Carried { inputs, places, wording })
    }
}

/// A page with the digest of all that stands on it in the block that it carries; as it is
/// where it carries none.
#[must_use]
pub fn sealed_page(page: String) -> String {
    let Some(block) = block_in(&page) else { return page };
    let line = format!("page {}\n", seal_of(&page, ""));
    let mut sealed = page;
    sealed.insert_str(block.end, &line);
    sealed
}

/// The digest of a page without the line that says it. Blanks and line ends are left out:
/// they change on the way from one machine to another.
fn seal_of(page: &str, line: &str) -> Digest {
    let text = if line.is_empty() { page.to_owned() } else { page.replacen(line, "", 1) };
    let text: String = text.split_ascii_whitespace().collect();
    Digest::of_texts("vurder page 1", [text])
}

/// Where the lines of the block stand: what is quoted in a note is none.
fn block_in(report: &str) -> Option<std::ops::Range<usize>> {
    let marked = report.find(MARKED).map(|at| at + MARKED.len());
    let begin = report[marked.unwrap_or(0)..].find(BEGIN)? + marked.unwrap_or(0) + BEGIN.len();
    let end = report[begin..].find(END)? + begin;
    Some(begin..end)
}

impl Inputs {
    /// The same out of a ranking in JSON.
    fn parse_json(report: &str) -> Option<Carried> {
        let value: serde_json::Value = serde_json::from_str(report).ok()?;
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let inputs = &value["inputs"];
        let files = inputs["files"]
            .as_array()?
            .iter()
            .map(|one| Some(Input { name: text(&one["name"])?, digest: text(&one["digest"])? }));
        let files = files.collect::<Option<Vec<Input>>>()?;
        let found = Self::new(files, About::Round);
        let places = value["rows"].as_array()?.iter().map(|row| {
            Some(GivenPlace {
                place: row["place"].as_u64()?.try_into().ok()?,
                candidate: text(&row["candidate"]["id"])?,
                total: text(&row["total"]["exact"])?,
            })
        });
        let places = places.collect::<Option<Vec<GivenPlace>>>()?;
        let fingerprint = text(&inputs["fingerprint"])?;
        let whole = fingerprint == found.fingerprint().as_str();
        whole.then_some(Carried { inputs: found, places, wording: None })
    }
}

#[cfg(test)]
mod tests {
    use super::{Wording, sealed_page};
    use crate::report::{About, Input, Inputs};

    fn inputs() -> Inputs {
        let one = |name: &str, digit: &str| Input { name: name.into(), digest: digit.repeat(32) };
        let files = vec![
            one("candidates/k7f3.toml", "1"),
            one("candidates/w9ab.toml", "2"),
            one("panel", "3"),
            one("rubric.toml", "6"),
            one("scorecards/k7f3/kari.toml", "4"),
            one("scorecards/w9ab/kari.toml", "5"),
        ];
        Inputs::new(files, About::Round)
    }

    #[test]
    fn a_block_reads_back_wherever_it_stands() {
        let block = inputs().block(None);
        for report in [block.clone(), format!("<pre>\n  {}</pre>", block.replace('\n', "\r\n  "))] {
            assert_eq!(Inputs::parse(&report).map(|carried| carried.inputs), Some(inputs()));
        }
        assert_eq!(Inputs::parse(&block.replace("444", "446")), None);
        assert_eq!(Inputs::parse("a report of somebody else"), None);
    }

    #[test]
    fn a_page_is_as_written_until_a_letter_of_it_is_another() {
        let quoted = "A note: vurder inputs 1, end of vurder inputs.";
        let page = format!(
            "<p>{quoted}</p>\n<td>71.4</td>\n<pre id=\"inputs\">{}</pre>",
            inputs().block(None)
        );
        let wording = |page: &str| Inputs::parse(page).and_then(|carried| carried.wording);
        assert_eq!(wording(&page), Some(Wording::Altered), "not sealed");
        let sealed = sealed_page(page);
        assert_eq!(wording(&sealed), Some(Wording::AsWritten));
        assert_eq!(wording(&sealed.replace('\n', "\r\n")), Some(Wording::AsWritten));
        assert_eq!(wording(&sealed.replace("71.4", "91.4")), Some(Wording::Altered));
        assert_eq!(sealed_page("nothing".to_owned()), "nothing");
    }

    #[test]
    fn a_report_on_one_candidate_names_no_other() {
        let only = inputs().about(&About::Candidate("k7f3".parse().expect("an id")));
        assert!(!only.block(None).contains("w9ab"));
        assert_eq!(only.files().len(), 4);
        assert_ne!(only.fingerprint(), inputs().fingerprint());
    }

    #[test]
    fn a_block_says_what_it_is_about_and_may_leave_out_who_asked() {
        let one = inputs().about(&About::Candidate("k7f3".parse().expect("an id")));
        let rubric = inputs().about(&About::Rubric);
        for told in [one.clone(), rubric, one.without_names(), inputs().without_names()] {
            let block = told.block(None);
            let read = Inputs::parse(&block).map(|carried| carried.inputs);
            assert_eq!(read, Some(told), "{block}");
        }
        assert!(!inputs().without_names().block(None).contains("kari"));
    }
}
