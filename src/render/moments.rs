//! Days and times as people write them; the only place where moments become text.

use crate::report::Moment;
use crate::text::Language;

/// The day, where the moment was written down.
#[must_use]
pub fn day(moment: Moment, language: Language) -> String {
    let form = match language {
        Language::English => "%Y-%m-%d",
        Language::Norwegian | Language::Danish => "%d.%m.%Y",
    };
    moment.0.format(form).to_string()
}

/// Day and time, where the moment was written down.
#[must_use]
pub fn day_and_time(moment: Moment, language: Language) -> String {
    let time = match language {
        Language::English | Language::Norwegian => "%H:%M",
        Language::Danish => "%H.%M",
    };
    format!("{} {}", day(moment, language), moment.0.format(time))
}

#[cfg(test)]
mod tests {
    use super::{day, day_and_time};
    use crate::report::Moment;
    use crate::text::Language;

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-03T08:05:00+01:00");
        let at = Moment(at.expect("a moment"));
        assert_eq!(day(at, Language::English), "2026-11-03");
        assert_eq!(day(at, Language::Norwegian), "03.11.2026");
        assert_eq!(day_and_time(at, Language::Norwegian), "03.11.2026 08:05");
        assert_eq!(day_and_time(at, Language::Danish), "03.11.2026 08.05");
    }
}
