//! What a page was made from, for `verify`.

use maud::{Markup, html};

use crate::msg;
use crate::report::{About, Inputs, Standing};
use crate::text::Catalogue;

/// The files with their digests; only the fingerprint of all where their names are left out.
/// `standing` is the ranking that the page gives, if it gives one.
pub(super) fn made_from(inputs: &Inputs, standing: Option<&Standing>, words: &Catalogue) -> Markup {
    let how = match (inputs.names_are_left_out(), inputs.subject()) {
        (true, _) => msg!("page-inputs-unnamed"),
        (false, About::Rubric) => msg!("page-inputs-rubric"),
        (false, _) if standing.is_none() => msg!("page-inputs-page"),
        (false, _) => msg!("page-inputs-how"),
    };
    html! {
        p class="quiet" { (words.say(&how)) }
        pre class="inputs" id="inputs" { (inputs.block(standing)) }
    }
}
