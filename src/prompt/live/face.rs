//! The loop around the sheet: reads, draws, saves, and steps aside when told to.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use signal_hook::SigId;
use signal_hook::consts::{SIGTSTP, SIGWINCH};

use super::super::emergency::Farewell;
use super::super::{Emergency, Ending, Interview, Keeper, Kept, rating_lines};
use super::app::App;
use super::decoder::Decoder;
use super::saver::{Acknowledged, Saver};
use super::screen::Screen;
use super::state::{About, SaveState, Wish};
use crate::msg;
use crate::text::Catalogue;

/// So long after an Esc nothing more belongs to it.
const ESC: Duration = Duration::from_millis(30);

/// So long a digit waits for the next one of its score.
const MOMENT: Duration = Duration::from_millis(900);

/// A minute, which is what the clock of the sheet shows.
const MINUTE: i64 = 60;

/// Plays an interview on the full screen.
pub struct LiveFace<'a, 'r> {
    /// The interview.
    pub interview: Interview<'r>,
    /// Where every change is saved.
    pub keeper: &'a Keeper,
    /// What saves and restores when a signal comes.
    pub emergency: Emergency,
    /// The interviewer's language.
    pub words: &'a Catalogue,
    /// What the head says.
    pub about: About,
    /// The time of each answer.
    pub clock: &'a dyn Fn() -> DateTime<FixedOffset>,
}

impl<'r> LiveFace<'_, 'r> {
    /// Shows the sheet until it is left; how, and the interview as it is then.
    ///
    /// The terminal is as it was afterwards, whatever happens, and everything is saved
    /// that can be.
    ///
    /// # Errors
    /// If the terminal can't be taken or written to.
    pub fn run(self) -> std::io::Result<(Ending, Interview<'r>)> {
        let Self { interview, keeper, emergency, words, about, clock } = self;
        let (wake, waker) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        waker.set_nonblocking(true)?;
        let saver = Saver::start(keeper.clone(), waker.try_clone()?);
        keeper.stage(0, interview.draft());
        emergency.on_full_screen(Some(farewell(keeper, &interview, words)));
        let goodbye = farewell(keeper, &interview, words);
        let signals = Signals::listen(&waker)?;
        let mut app = App::new(interview, words, about);
        if keeper.is_practice() {
            app.on_saved(SaveState::Practice, None);
        }
        let mut face = Loop {
            app,
            keeper,
            saver,
            emergency,
            clock,
            wake,
            signals,
            decoder: Decoder::default(),
        };
        let ending = std::panic::catch_unwind(AssertUnwindSafe(|| face.run()));
        face.emergency.make_way();
        face.emergency.on_full_screen(None);
        face.signals.end();
        // What was written last is on disk before anything else is said.
        face.saver.finish();
        match ending {
            Ok(ending) => Ok((ending?, face.app.interview)),
            Err(panic) => {
                let (kept, path) = keeper.keep_pending("");
                let text = goodbye(&kept, path.as_deref());
                // Where nobody can be told, nothing is lost by not telling.
                let _ = writeln!(std::io::stderr(), "{text}");
                std::panic::resume_unwind(panic)
            }
        }
    }
}

/// The signals that the sheet itself answers.
struct Signals {
    ids: Vec<SigId>,
    stop: Arc<AtomicBool>,
    resized: Arc<AtomicBool>,
}

impl Signals {
    fn listen(waker: &UnixStream) -> std::io::Result<Self> {
        let (stop, resized) = (Arc::default(), Arc::default());
        let ids = vec![
            signal_hook::flag::register(SIGTSTP, Arc::clone(&stop))?,
            signal_hook::flag::register(SIGWINCH, Arc::clone(&resized))?,
            signal_hook::low_level::pipe::register(SIGTSTP, waker.try_clone()?)?,
            signal_hook::low_level::pipe::register(SIGWINCH, waker.try_clone()?)?,
        ];
        Ok(Self { ids, stop, resized })
    }

    fn end(&mut self) {
        for id in self.ids.drain(..) {
            signal_hook::low_level::unregister(id);
        }
    }
}

struct Loop<'a, 'r> {
    app: App<'a, 'r>,
    keeper: &'a Keeper,
    saver: Saver,
    emergency: Emergency,
    clock: &'a dyn Fn() -> DateTime<FixedOffset>,
    wake: UnixStream,
    signals: Signals,
    decoder: Decoder,
}

impl Loop<'_, '_> {
    fn run(&mut self) -> std::io::Result<Ending> {
        let mut screen = Screen::take(&self.emergency)?;
        let hook = PanicHook::set(self.emergency.clone());
        let played = self.play(&mut screen);
        drop(hook);
        screen.leave();
        played
    }

    fn play(&mut self, screen: &mut Screen) -> std::io::Result<Ending> {
        let mut digits_until: Option<Instant> = None;
        let mut bytes = vec![0; 1 << 16];
        let mut draw = true;
        loop {
            if draw {
                screen.draw(&mut self.app, (self.clock)())?;
            }
            let waits = [
                self.decoder.is_waiting().then_some(ESC),
                digits_until.map(|until| until.saturating_duration_since(Instant::now())),
                Some(self.until_next_minute()),
            ];
            let wait = waits.into_iter().flatten().min().unwrap_or(ESC);
            let (keys, woken) = self.wait(wait);
            draw = !woken || keys;
            let mut inputs = Vec::new();
            if keys {
                match rustix::io::read(rustix::stdio::stdin(), &mut bytes) {
                    Ok(0) => return Ok(Ending::Ended),
                    Ok(read) => inputs = self.decoder.take(&bytes[..read]),
                    Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                    Err(_) => return Ok(Ending::Ended),
                }
            } else if !woken {
                inputs = self.decoder.give_up();
            }
            for input in inputs {
                let before = self.app.is_waiting_for_digits();
                let wish = self.app.on_input(&input, (self.clock)());
                if self.app.is_waiting_for_digits() {
                    digits_until = Some(Instant::now() + MOMENT);
                } else if before {
                    digits_until = None;
                }
                self.stage();
                if let Some(ending) = self.grant(wish, screen)? {
                    return Ok(ending);
                }
            }
            if digits_until.is_some_and(|until| until <= Instant::now()) {
                digits_until = None;
                self.app.moment_over();
                draw = true;
            }
            if woken {
                draw |= self.on_woken(screen)?;
            }
        }
    }

    /// Waits for keys or news; which of them came.
    fn wait(&self, time: Duration) -> (bool, bool) {
        let time = Timespec {
            tv_sec: i64::try_from(time.as_secs()).unwrap_or(MINUTE),
            tv_nsec: i64::from(time.subsec_nanos()),
        };
        let stdin = rustix::stdio::stdin();
        let mut waiting =
            [PollFd::new(&stdin, PollFlags::IN), PollFd::new(&self.wake, PollFlags::IN)];
        // Interrupted by a signal: what it was about lies in the pipe, or comes again.
        let _ = poll(&mut waiting, Some(&time));
        let [keys, woken] = waiting;
        (!keys.revents().is_empty(), !woken.revents().is_empty())
    }

    fn until_next_minute(&self) -> Duration {
        let since = ((self.clock)() - self.app.since()).num_seconds().rem_euclid(MINUTE);
        Duration::from_secs(u64::try_from(MINUTE - since).unwrap_or(1).max(1))
    }

    /// Hands what was changed to the saver.
    fn stage(&self) {
        let changes = self.app.changes();
        self.keeper.stage(changes, self.app.interview.draft());
        self.saver.save(changes);
    }

    /// Does what the sheet can't do itself.
    fn grant(&mut self, wish: Wish, screen: &mut Screen) -> std::io::Result<Option<Ending>> {
        match wish {
            Wish::Nothing => {}
            Wish::Leave(ending) => return Ok(Some(ending)),
            Wish::Suspend => {
                // As the terminal would: everything in this job steps aside.
                suspend(screen, || {
                    let _ = kill_current_process_group(Signal::STOP);
                })?;
            }
            Wish::Redraw => screen.forget()?,
            Wish::Copy(text) => screen.copy(&text)?,
            Wish::Mouse(mouse) => screen.mouse(mouse)?,
            Wish::SaveTo(folder) => {
                let said = match self.keeper.save_to(&folder) {
                    Ok(path) => msg!("saved-elsewhere", path = path.display().to_string()),
                    Err(error) => {
                        let path = error.path().display().to_string();
                        msg!("not-saved-there", path = path, cause = error.cause())
                    }
                };
                self.app.say(&said);
            }
        }
        Ok(None)
    }

    fn on_woken(&mut self, screen: &mut Screen) -> std::io::Result<bool> {
        let mut bytes = [0; 256];
        while (&self.wake).read(&mut bytes).is_ok_and(|read| read == bytes.len()) {}
        let mut draw = self.signals.resized.swap(false, Ordering::SeqCst);
        if draw {
            // Back and forth between two looks it may have its old size, and nothing of its text.
            screen.forget()?;
        }
        if self.signals.stop.swap(false, Ordering::SeqCst) {
            suspend(screen, || {
                let _ = kill_process(getpid(), Signal::STOP);
            })?;
            draw = true;
        }
        for news in self.saver.news() {
            self.acknowledge(news);
            draw = true;
        }
        Ok(draw)
    }

    /// Shows what came of a save, once everything on the sheet is in it.
    fn acknowledge(&mut self, Acknowledged { changes, kept }: Acknowledged) {
        let words = self.app.words();
        let trouble = match &kept {
            Kept::Saved | Kept::Unpromised | Kept::Practice => None,
            Kept::Uncertain => Some(msg!("saved-uncertain")),
            Kept::NotSaved { cause, path } => Some(msg!(
                "live-not-saved",
                path = path.display().to_string(),
                cause = cause.clone(),
            )),
            Kept::Beside { theirs, mine } => {
                let (theirs, mine) = (theirs.display().to_string(), mine.display().to_string());
                Some(msg!("saved-beside", theirs = theirs, mine = mine))
            }
        };
        let state = match kept {
            Kept::Practice => SaveState::Practice,
            Kept::NotSaved { .. } => SaveState::NotSaved,
            _ if changes < self.app.changes() => SaveState::Saving,
            _ => SaveState::Saved((self.clock)().format("%H:%M:%S").to_string()),
        };
        let trouble = trouble.map(|message| words.say(&message));
        self.app.on_saved(state, trouble);
    }
}

/// Steps aside until it is called back; the terminal is as it was meanwhile.
fn suspend(screen: &mut Screen, stop: impl FnOnce()) -> std::io::Result<()> {
    screen.leave();
    stop();
    screen.enter()
}

/// What a signal leaves on the normal screen: how far it was, and where it is.
fn farewell(keeper: &Keeper, interview: &Interview<'_>, words: &Catalogue) -> Farewell {
    let (language, rubric) = (words.language(), interview.rubric().clone());
    let (keeper, asked) = (keeper.clone(), interview.asked().to_vec());
    Box::new(move |kept, path| {
        let words = Catalogue::new(language);
        let interview = Interview::new(&rubric, asked.clone(), keeper.draft());
        let path = path.map(|path| path.display().to_string()).unwrap_or_default();
        let state = match kept {
            Kept::Practice => msg!("live-practice-over"),
            Kept::NotSaved { .. } => msg!("live-stopped-unsaved", path = path),
            _ => msg!("live-stopped", path = path),
        };
        format!("{}\n{}", rating_lines(&interview, &words).join("\n"), words.say(&state))
    })
}

/// On a panic the terminal is given back before anything is said of it.
struct PanicHook {
    before: Arc<dyn Fn(&std::panic::PanicHookInfo<'_>) + Send + Sync>,
}

impl PanicHook {
    fn set(emergency: Emergency) -> Self {
        let before: Arc<dyn Fn(&std::panic::PanicHookInfo<'_>) + Send + Sync> =
            Arc::from(std::panic::take_hook());
        let then = Arc::clone(&before);
        std::panic::set_hook(Box::new(move |info| {
            emergency.leave_screen();
            then(info);
        }));
        Self { before }
    }
}

impl Drop for PanicHook {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let before = Arc::clone(&self.before);
            std::panic::set_hook(Box::new(move |info| before(info)));
        }
    }
}
