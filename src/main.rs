//! `vurder`: structured interviews in the terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(vurder::cli::run(&std::env::args_os().collect::<Vec<_>>()))
}
