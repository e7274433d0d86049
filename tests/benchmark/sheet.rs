//! The live sheet in a terminal: from a key to the screen drawn anew, and how quiet it is when idle.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// How many keys are timed.
const KEYS: usize = 400;

/// How long nothing is pressed.
const IDLE: Duration = Duration::from_secs(20);

/// The size of the note in which is written.
const NOTE: usize = 20_000;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vurder");

/// Times keys on sheets of 9 and of 40 criteria.
pub fn run(folder: &Path) {
    for criteria in [9, 40] {
        let (round, candidate) = round(folder, criteria);
        let mut sheet = Sheet::open(&round, &candidate);
        let mut times: Vec<f64> = (0..KEYS).map(|number| sheet.time(number)).collect();
        times.sort_by(f64::total_cmp);
        let at = |part: usize| times[(times.len() - 1) * part / 100];
        println!(
            "sheet, {criteria} criteria, 20 kB of notes: key to screen median {:.1} ms, 95 % {:.1} ms \
             (goal 16 ms), slowest {:.1} ms",
            at(50),
            at(95),
            at(100),
        );
        let woken = sheet.wakes();
        println!("  idle: woken {woken:.2} times a second (goal 1)");
        sheet.close();
    }
}

/// A round with one candidate and a draft whose open criterion holds a long note.
fn round(folder: &Path, criteria: usize) -> (std::path::PathBuf, String) {
    let root = folder.join(format!("sheet-{criteria}"));
    let _ = std::fs::remove_dir_all(&root);
    std::fs::create_dir_all(&root).expect("a folder");
    let rubric = root.join("the-rubric.toml");
    let mut text = String::from(
        "format = 1\nid = \"long\"\nversion = \"1.0.0\"\ntitle = \"Long\"\n\n[[group]]\nid = \"all\"\nname = \"All\"\n",
    );
    for number in 1..=criteria {
        let _ = write!(
            text,
            "\n[[criterion]]\nid = \"c{number}\"\ngroup = \"all\"\nname = \"Criterion {number}\"\n\
             description = \"What to look for, in a sentence of some length, as rubrics have it.\"\n\
             anchors = {{ 0 = \"Tells of none, even when asked a second time.\", 5 = \"Tells of one, close at hand.\", \
             10 = \"Tells of several, and of what came of them.\" }}\n\
             questions = [\"Tell me about a time when this was needed.\", \"What did you do then?\"]\n"
        );
    }
    std::fs::write(&rubric, text).expect("a rubric");
    let file = rubric.display().to_string();
    run_in(&root, &["init", ".", "--rubric", &file, "--interviewer", "kari"]);
    let candidate = run_in(&root, &["candidate", "add", "Tuva Dahl"]).trim().to_owned();
    let note: String = "called the customer back before closing, ".repeat(NOTE / 41);
    run_in(&root, &["score", &candidate, "--as", "kari", "--evidence", &format!("c1={note}")]);
    (root, candidate)
}

fn run_in(root: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(root).env("XDG_STATE_HOME", root.join("state"));
    command.env("LC_ALL", "C.UTF-8").stdin(std::process::Stdio::null());
    let output = command.output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// A sheet in a terminal of the usual size.
struct Sheet {
    child: Box<dyn portable_pty::Child + Send + Sync>,
    writer: Box<dyn std::io::Write + Send>,
    reader: Box<dyn std::io::Read + Send>,
    screen: vt100::Parser,
}

impl Sheet {
    fn open(root: &Path, candidate: &str) -> Self {
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["score", candidate, "--as", "kari"]);
        command.cwd(root);
        command.env("XDG_STATE_HOME", root.join("state"));
        command.env("LC_ALL", "C.UTF-8");
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut sheet = Self {
            child,
            writer: pair.master.take_writer().expect("a keyboard"),
            reader: pair.master.try_clone_reader().expect("a screen"),
            screen: vt100::Parser::new(
                40.try_into().expect("a height"),
                120.try_into().expect("a width"),
                0,
            ),
        };
        sheet.until(|screen| screen.contents().contains("F1"));
        sheet.press("/1\r");
        sheet.until(|screen| screen.contents().contains("Criterion 1"));
        sheet.press("\t");
        sheet.until(|screen| screen.contents().contains("▸ Evidence"));
        sheet
    }

    fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).expect("the terminal takes keys");
        self.writer.flush().expect("the terminal takes keys");
    }

    fn until(&mut self, test: impl Fn(&vt100::Screen) -> bool) {
        let mut bytes = vec![0; 65536];
        while !test(self.screen.screen()) {
            let read = self.reader.read(&mut bytes).expect("a running program");
            self.screen.process(&bytes[..read]);
        }
    }

    /// Milliseconds from a key to the screen on which it stands before the cursor.
    fn time(&mut self, number: usize) -> f64 {
        let letter = char::from(b'a' + u8::try_from(number % 26).expect("a letter"));
        // As somebody types, and so that no save of the letter before is under way each time.
        std::thread::sleep(Duration::from_millis(20 + (number as u64 * 7) % 60));
        let began = Instant::now();
        self.press(&letter.to_string());
        self.until(|screen| {
            // Behind the last column of its field the cursor stands on the letter itself.
            let (row, column) = screen.cursor_position();
            let is_it = |column| {
                let cell = screen.cell(row, column);
                cell.is_some_and(|cell| cell.contents().starts_with(letter))
            };
            column.checked_sub(1).is_some_and(is_it) || is_it(column)
        });
        began.elapsed().as_secs_f64() * 1000.0
    }

    /// How often any thread of the program wakes, a second, while nothing happens.
    fn wakes(&mut self) -> f64 {
        std::thread::sleep(Duration::from_secs(2));
        let before = self.switches();
        std::thread::sleep(IDLE);
        (self.switches() - before) / IDLE.as_secs_f64()
    }

    fn switches(&self) -> f64 {
        let pid = self.child.process_id().expect("a running program");
        let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).expect("its threads");
        let of_thread = |status: String| -> f64 {
            let lines = status.lines().filter(|line| line.starts_with("voluntary_ctxt_switches"));
            lines.filter_map(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok()).sum()
        };
        tasks
            .filter_map(|task| std::fs::read_to_string(task.ok()?.path().join("status")).ok())
            .map(of_thread)
            .sum()
    }

    fn close(mut self) {
        self.press("\x03");
        self.until(|screen| screen.contents().contains("Leave?"));
        self.press("\x03");
        let _ = self.child.wait();
    }
}
