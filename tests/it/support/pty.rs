//! The program in a real terminal, with somebody typing and reading.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, PtySize, SlavePty, native_pty_system};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{
    ForeignRawFd, Pid, PidfdFlags, PidfdGetfdFlags, Signal, getpid, kill_process, pidfd_getfd,
    pidfd_open,
};

use super::flat;

/// After this long, what is waited for does not come.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often is looked whether it came.
const GLANCE: Duration = Duration::from_millis(2);

/// The moment that hands take between a prompt and a line.
const HANDS: Duration = Duration::from_millis(8);

/// A program in a terminal.
pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    terminal: Option<Arc<File>>,
    // Held so that the terminal's modes can be looked at when the program has ended.
    _slave: Box<dyn SlavePty + Send>,
    seen: Arc<Mutex<Seen>>,
    ending: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
    mark: usize,
    before: String,
}

/// What the program has written.
struct Seen {
    parser: vt100::Parser,
    transcript: Vec<u8>,
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    pub code: u32,
    pub signal: Option<String>,
}

impl Pty {
    pub fn spawn(
        program: &str,
        arguments: &[&str],
        variables: &BTreeMap<&'static str, String>,
        folder: &Path,
        size: (u16, u16),
    ) -> Self {
        let pair = native_pty_system().openpty(pty_size(size)).expect("a terminal");
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        for (name, value) in variables {
            command.env(name, value);
        }
        command.args(arguments);
        command.cwd(folder);
        let terminal = Arc::new(own(&*pair.master));
        let before = modes_of(&terminal);
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let parser = vt100::Parser::new(rows(size), columns(size), 0);
        let seen = Arc::new(Mutex::new(Seen { parser, transcript: Vec::new() }));
        let ending = Arc::new(AtomicBool::new(false));
        let reader = {
            let (terminal, seen, ending) =
                (Arc::clone(&terminal), Arc::clone(&seen), Arc::clone(&ending));
            std::thread::spawn(move || read_on(&terminal, &seen, &ending))
        };
        let reader = Some(reader);
        Self {
            child,
            terminal: Some(terminal),
            _slave: pair.slave,
            seen,
            ending,
            reader,
            mark: 0,
            before,
        }
    }

    /// Types, as it is: no Enter is added.
    pub fn send(&mut self, keys: &str) {
        self.send_bytes(keys.as_bytes());
    }

    pub fn send_bytes(&mut self, keys: &[u8]) {
        self.mark = self.seen.lock().expect("a reader").transcript.len();
        let mut rest = keys;
        while !rest.is_empty() {
            // No more at once than a terminal takes, so that a program that answers is never blocked.
            let (now, later) = rest.split_at(rest.len().min(512));
            let mut terminal: &File = self.terminal.as_ref().expect("an open terminal");
            terminal.write_all(now).expect("the terminal takes keys");
            rest = later;
        }
    }

    /// Types a line by hand, with Enter.
    pub fn enter(&mut self, line: &str) {
        std::thread::sleep(HANDS);
        self.send(&format!("{line}\r"));
    }

    /// Pastes, as terminals do it: line ends become `\r`, and the text is
    /// marked only if the program has asked for that.
    pub fn paste(&mut self, text: &str) {
        let text = text.replace('\n', "\r");
        let marked = self.seen.lock().expect("a reader").parser.screen().bracketed_paste();
        std::thread::sleep(HANDS);
        let text = if marked { format!("\x1b[200~{text}\x1b[201~") } else { text };
        self.send(&text);
    }

    /// Pastes into a terminal that does not mark pastes.
    pub fn paste_unmarked(&mut self, text: &str) {
        std::thread::sleep(HANDS);
        self.send(&text.replace('\n', "\r"));
    }

    /// Waits until the program has written this, since the last keys were sent.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        let text = flat(text);
        let came = self.eventually(|pty| pty.said().contains(&text));
        assert!(came, "did not come: {text}\n{}", self.report());
    }

    /// Waits until the program asks for a line.
    #[track_caller]
    pub fn wait_for_prompt(&mut self) {
        let came = self.eventually(|pty| pty.said().ends_with('›'));
        assert!(came, "no prompt came\n{}", self.report());
    }

    /// Looks again and again; whether it came true in time.
    pub fn eventually(&mut self, test: impl Fn(&mut Self) -> bool) -> bool {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            if test(self) {
                return true;
            }
            std::thread::sleep(GLANCE);
        }
        false
    }

    /// What was written since the last keys were sent, in words only.
    pub fn said(&self) -> String {
        let seen = self.seen.lock().expect("a reader");
        flat(&words(&String::from_utf8_lossy(&seen.transcript[self.mark..])))
    }

    /// Every byte that was written.
    pub fn transcript(&self) -> Vec<u8> {
        self.seen.lock().expect("a reader").transcript.clone()
    }

    /// Everything that was written, in words only.
    pub fn all_said(&self) -> String {
        flat(&words(&String::from_utf8_lossy(&self.transcript())))
    }

    /// What stands on the screen now.
    pub fn screen(&self) -> String {
        self.seen.lock().expect("a reader").parser.screen().contents()
    }

    /// Waits until this stands on the screen, whatever lines it is broken into.
    #[track_caller]
    pub fn wait_until_screen(&mut self, text: &str) {
        let wanted = flat(text);
        let came = self.eventually(|pty| flat(&pty.screen()).contains(&wanted));
        assert!(came, "not on the screen: {text}\n{}", self.report());
    }

    /// Waits until this stands on the screen no longer.
    #[track_caller]
    pub fn wait_until_gone(&mut self, text: &str) {
        let gone = self.eventually(|pty| !flat(&pty.screen()).contains(text));
        assert!(gone, "still on the screen: {text}\n{}", self.report());
    }

    /// Whether the first place where this stands is shown in reverse.
    pub fn is_reversed(&self, text: &str) -> bool {
        let seen = self.seen.lock().expect("a reader");
        let screen = seen.parser.screen();
        let rows = screen.rows(0, screen.size().1.into());
        rows.enumerate().any(|(row, line)| {
            let Some(at) = line.find(text) else { return false };
            let column = unicode_width::UnicodeWidthStr::width(&line[..at]);
            let place = (u16::try_from(row).expect("few"), u16::try_from(column).expect("few"));
            screen.cell(place.0, place.1).is_some_and(vt100::Cell::inverse)
        })
    }

    /// Where the cursor stands: row and column.
    pub fn cursor(&self) -> (u16, u16) {
        self.seen.lock().expect("a reader").parser.screen().cursor_position()
    }

    /// Whether a full screen is shown.
    pub fn is_full_screen(&self) -> bool {
        self.seen.lock().expect("a reader").parser.screen().alternate_screen()
    }

    /// The terminal is as it was before the program was started.
    #[track_caller]
    pub fn assert_restored(&self) {
        let seen = self.seen.lock().expect("a reader");
        let screen = seen.parser.screen();
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.alternate_screen(), "the full screen is left on");
        assert!(!screen.bracketed_paste(), "pastes are still marked");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        drop(seen);
        assert_eq!(self.modes(), self.before, "the terminal's modes");
    }

    /// Waits until the program has stopped, as a job does.
    #[track_caller]
    pub fn wait_until_stopped(&mut self) {
        let pid = self.child.process_id().expect("a running program");
        let stopped = self.eventually(|_| {
            let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
        });
        assert!(stopped, "it did not stop\n{}", self.report());
    }

    pub fn cursor_visible(&self) -> bool {
        !self.seen.lock().expect("a reader").parser.screen().hide_cursor()
    }

    /// Whether the program has asked for pastes to be marked.
    pub fn marks_pastes(&self) -> bool {
        self.seen.lock().expect("a reader").parser.screen().bracketed_paste()
    }

    pub fn resize(&mut self, size: (u16, u16)) {
        // As terminals do it: first they have the new size, then they tell of it.
        let mut seen = self.seen.lock().expect("a reader");
        seen.parser.screen_mut().set_size(rows(size), columns(size));
        drop(seen);
        let terminal = self.terminal.as_ref().expect("an open terminal");
        let mut new = rustix::termios::tcgetwinsize(&**terminal).expect("a size");
        (new.ws_col, new.ws_row) = size;
        rustix::termios::tcsetwinsize(&**terminal, new).expect("a size is taken");
    }

    /// The terminal's modes.
    pub fn modes(&self) -> String {
        modes_of(self.terminal.as_ref().expect("an open terminal"))
    }

    /// The terminal's modes before the program was started.
    pub fn modes_before(&self) -> String {
        self.before.clone()
    }

    /// Closes the terminal, as a window is closed.
    pub fn close(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        self.reader.take().expect("an open terminal").join().expect("a reader");
        let file = Arc::into_inner(self.terminal.take().expect("an open terminal"));
        drop(file.expect("the only one who holds it"));
    }

    pub fn signal(&self, signal: Signal) {
        let pid = self.child.process_id().and_then(|pid| Pid::from_raw(pid.cast_signed()));
        kill_process(pid.expect("a running program"), signal).expect("the signal is delivered");
    }

    /// Waits for the program's end, and reads all it wrote.
    #[track_caller]
    pub fn wait(&mut self) -> Ended {
        let mut ended = None;
        let deadline = Instant::now() + PATIENCE;
        while ended.is_none() {
            assert!(Instant::now() < deadline, "still running\n{}", self.report());
            ended = self.child.try_wait().expect("a child");
            std::thread::sleep(GLANCE);
        }
        self.ending.store(true, Ordering::SeqCst);
        if let Some(reader) = self.reader.take() {
            reader.join().expect("a reader");
        }
        let ended = ended.expect("an end");
        Ended { code: ended.exit_code(), signal: ended.signal().map(str::to_owned) }
    }

    /// Waits for an end with this exit code.
    #[track_caller]
    pub fn exits(&mut self, code: u32) {
        let ended = self.wait();
        assert_eq!(ended, Ended { code, signal: None }, "{}", self.report());
    }

    /// Everything there is to know, for a failure.
    pub fn report(&self) -> String {
        let written = String::from_utf8_lossy(&self.transcript()).into_owned();
        let from = written.char_indices().rev().nth(1500).map_or(0, |(at, _)| at);
        format!("--- screen\n{}\n--- end of the transcript\n{:?}", self.screen(), &written[from..])
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The terminal's own side, as a file that is closed when it is dropped:
/// portable-pty's writer would type an Enter first.
fn own(master: &dyn portable_pty::MasterPty) -> File {
    let number: ForeignRawFd = master.as_raw_fd().expect("a file descriptor");
    let ourselves = pidfd_open(getpid(), PidfdFlags::empty()).expect("this process");
    File::from(pidfd_getfd(ourselves, number, PidfdGetfdFlags::empty()).expect("our own file"))
}

fn modes_of(terminal: &File) -> String {
    format!("{:?}", rustix::termios::tcgetattr(terminal).expect("modes"))
}

fn read_on(terminal: &File, seen: &Mutex<Seen>, ending: &AtomicBool) {
    let mut bytes = [0; 8192];
    let moment = Timespec { tv_sec: 0, tv_nsec: 2_000_000 };
    loop {
        let last_look = ending.load(Ordering::SeqCst);
        let ready = poll(&mut [PollFd::new(terminal, PollFlags::IN)], Some(&moment)).unwrap_or(0);
        if ready == 0 {
            if last_look {
                return;
            }
            continue;
        }
        let mut terminal = terminal;
        let Ok(read @ 1..) = terminal.read(&mut bytes) else {
            return;
        };
        let mut seen = seen.lock().expect("a test");
        seen.transcript.extend_from_slice(&bytes[..read]);
        seen.parser.process(&bytes[..read]);
    }
}

/// A text without its escape sequences.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\x1b' {
            words.push(letter);
        } else if letters.next() == Some('[') {
            letters.find(|letter| ('@'..='~').contains(letter));
        }
    }
    words
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn rows((_, rows): (u16, u16)) -> std::num::NonZeroU16 {
    rows.try_into().expect("a height")
}

fn columns((columns, _): (u16, u16)) -> std::num::NonZeroU16 {
    columns.try_into().expect("a width")
}
