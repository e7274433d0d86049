//! Words that tell a note from a score and from an order.

/// Words after a number that make it part of a note: `10 years in retail`.
pub(super) const UNITS: &[&str] = &[
    // English
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "minutes",
    "time",
    "times",
    "percent",
    "people",
    "customers",
    "colleagues",
    "calls",
    "of",
    "or",
    "to",
    "out",
    // Norwegian and Danish, as `fold` writes them
    "ar",
    "maned",
    "maneder",
    "uke",
    "uker",
    "uge",
    "uger",
    "dag",
    "dager",
    "dage",
    "timer",
    "minutt",
    "minutter",
    "minut",
    "gang",
    "ganger",
    "gange",
    "prosent",
    "procent",
    "personer",
    "mennesker",
    "kunder",
    "kolleger",
    "kollegaer",
    "samtaler",
    "av",
    "af",
    "eller",
    "til",
    "%",
];

/// The numbers 0 to 10 in words, as `fold` writes them.
pub(super) const NUMBER_WORDS: &[&str] = &[
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "null",
    "nul", "en", "ett", "et", "to", "tre", "fire", "fem", "seks", "sju", "syv", "atte", "otte",
    "ni", "ti",
];

/// Words that are meant as orders when they stand alone, as `fold` writes them.
pub(super) const COMMAND_WORDS: &[&str] = &[
    "exit", "quit", "undo", "help", "submit", "back", "skip", "avslutt", "angre", "hjelp",
    "tilbake", "lever", "afslut", "fortryd", "hjaelp", "tilbage", "aflever",
];
