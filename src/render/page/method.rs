//! How the figures came about, under which settings, and from which files.

use maud::{Markup, html};

use super::made_from::made_from;
use super::{PageOf, paint};
use crate::model::Reveal;
use crate::msg;
use crate::render::guide::weights_table;
use crate::report::RoundReport;
use crate::text::visible;

/// The section.
pub(super) fn section(report: &RoundReport, of: PageOf<'_>) -> Markup {
    let words = of.names.words;
    let rubric = of.names.rubric;
    let language = words.language();
    let reveal = match of.round.reveal {
        Reveal::AfterOwn => msg!("page-reveal-own"),
        Reveal::AfterAll => msg!("page-reveal-all"),
    };
    let mut settings = vec![words.say(&reveal)];
    let left_out = [
        (report.redacted.names, msg!("page-redacted-names")),
        (report.redacted.evidence, msg!("page-redacted-evidence")),
        (report.redacted.judgement, msg!("page-redacted-judgement")),
    ];
    settings.extend(
        left_out.iter().filter(|(told, _)| told.is_left_out()).map(|(_, what)| words.say(what)),
    );
    html! {
        section id="method" aria-labelledby="method-title" {
            h2 id="method-title" { (words.say(&msg!("page-method"))) }
            ul {
                li { (words.say(&msg!("page-method-total"))) }
                li { (words.say(&msg!("page-method-missing"))) }
                li { (words.say(&msg!("page-method-places"))) }
                li { (words.say(&msg!("page-method-claim"))) }
            }
            h3 { (words.say(&msg!("column-weight"))) }
            @if let Some(reason) = &rubric.weight_reason {
                p { (visible(reason.within(language))) }
            }
            (paint::table(&weights_table(rubric, words), language))
            h3 { (words.say(&msg!("page-settings"))) }
            ul { @for setting in &settings { li { (setting) } } }
            @if let Some(inputs) = &report.standing.inputs {
                h3 { (words.say(&msg!("page-inputs"))) }
                (made_from(inputs, Some(&report.standing), words))
            }
        }
    }
}
