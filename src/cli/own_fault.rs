//! A fault in the program itself: it ends with words of its own and an exit code of its own.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

use super::language;
use crate::msg;
use crate::text::Catalogue;

/// The exit code of a fault in the program itself, as `sysexits.h` has it.
pub(super) const CODE: u8 = 70;

/// Runs the program. Of a panic only the place in the source is told: its message may quote
/// what stands in a file, and ends in bug reports.
pub(super) fn told(arguments: &[OsString], run: impl FnOnce() -> u8) -> u8 {
    let arguments = arguments.to_vec();
    set_hook(Box::new(move |panic| {
        let words = Catalogue::new(language::of_arguments(&arguments));
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let label = words.say(&msg!("word-error"));
        super::complain(&format!("{label}: {}", words.say(&msg!("failed-own", place = place))));
        let version = env!("CARGO_PKG_VERSION");
        let label = words.say(&msg!("word-hint"));
        super::complain(&format!("{label}: {}", words.say(&msg!("hint-own", version = version))));
    }));
    catch_unwind(AssertUnwindSafe(run)).unwrap_or(CODE)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    /// Set where this test runs itself as the program that has the fault.
    const INSIDE: &str = "VURDER_TEST_OWN_FAULT";

    #[test]
    fn a_panic_is_told_by_its_place_and_not_by_its_words() {
        if std::env::var_os(INSIDE).is_some() {
            let arguments = ["vurder", "--lang", "nb"].map(Into::into);
            let code = super::told(&arguments, || panic!("canary-evidence"));
            std::process::exit(i32::from(code));
        }
        let name = "cli::own_fault::tests::a_panic_is_told_by_its_place_and_not_by_its_words";
        let mut inside = Command::new(std::env::current_exe().expect("this test"));
        inside.args(["--exact", name, "--nocapture"]).env(INSIDE, "1");
        let output = inside.output().expect("this test starts");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(70), "{said}");
        assert!(said.contains("own_fault.rs:"), "{said}");
        assert!(said.contains("feil i programmet selv"), "{said}");
        assert!(!said.contains("canary"), "{said}");
    }
}
