//! Chromium, driven through a pair of pipes: no port, no driver, no network.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::skipped_outside_ci;

/// What Debian and others call the program.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// After this a browser that says nothing is taken for dead.
const PATIENCE: Duration = Duration::from_mins(2);

/// A browser without a window, with one page open.
pub struct Chromium {
    child: Child,
    to: Option<File>,
    from: Receiver<Value>,
    session: String,
    next: u64,
    /// What the page did besides answering: requests, messages, errors.
    events: Vec<Value>,
    /// Profile and pipes.
    _folder: tempfile::TempDir,
}

impl Chromium {
    /// Starts a browser, or says that there is none.
    ///
    /// Where `CI` is set a missing browser is a failure: there it was installed.
    pub fn start() -> Option<Self> {
        let found = NAMES.into_iter().find(|name| {
            let version = Command::new(name).arg("--version").stderr(Stdio::null()).output();
            version.is_ok_and(|output| output.status.success())
        });
        let Some(name) = found else {
            skipped_outside_ci("no Chromium (Debian: apt-get install chromium)");
            return None;
        };
        Some(Self::launch(name))
    }

    fn launch(name: &str) -> Self {
        let folder =
            tempfile::Builder::new().prefix("vurder-chromium-").tempdir().expect("a folder");
        let (to, from) = (folder.path().join("to"), folder.path().join("from"));
        let made = Command::new("mkfifo").args([&to, &from]).status().expect("mkfifo");
        assert!(made.success(), "mkfifo failed");
        let child = Command::new("/bin/sh")
            .args(["-c", r#"exec "$@" 3<"$TO" 4>"$FROM""#, "sh", name])
            .args(["--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu"])
            .args(["--disable-quic", "--no-first-run", "--disable-background-networking"])
            .args(["--disable-component-update", "--disable-sync", "--hide-scrollbars"])
            .args(["--disable-dev-shm-usage", "--force-device-scale-factor=1"])
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .arg("about:blank")
            .envs([("TO", &to), ("FROM", &from)])
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the browser starts");
        let to = File::options().write(true).open(&to).expect("the pipe to the browser");
        let from = File::open(&from).expect("the pipe from the browser");
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            for message in BufReader::new(from).split(0) {
                let Ok(message) = message else { return };
                let value = serde_json::from_slice(&message).expect("JSON from the browser");
                if sender.send(value).is_err() {
                    return;
                }
            }
        });
        let mut browser = Self {
            child,
            to: Some(to),
            from: receiver,
            session: String::new(),
            next: 0,
            events: Vec::new(),
            _folder: folder,
        };
        let target = browser.call("Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = browser.call("Target.attachToTarget", &attach);
        session["sessionId"].as_str().expect("a session").clone_into(&mut browser.session);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), &json!({}));
        }
        browser
    }

    /// Asks the browser something; its answer.
    #[track_caller]
    pub fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.next += 1;
        let mut message = json!({ "id": self.next, "method": method, "params": parameters });
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let pipe = self.to.as_mut().expect("the browser is there");
        pipe.write_all(format!("{message}\0").as_bytes()).expect("the browser listens");
        loop {
            let answer = self.receive(method);
            if answer["id"] == self.next {
                assert!(answer["error"].is_null(), "{method}: {answer}");
                return answer["result"].clone();
            }
            self.events.push(answer);
        }
    }

    #[track_caller]
    fn receive(&mut self, what: &str) -> Value {
        self.from.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    /// Opens a file in a window of this size, and waits until it is there.
    #[track_caller]
    pub fn open(&mut self, path: &Path, (width, height): (u32, u32)) {
        self.resize(width, height);
        self.events.clear();
        let url = format!("file://{}", path.display());
        let gone = self.call("Page.navigate", &json!({ "url": url }));
        assert!(gone["errorText"].is_null(), "{gone}");
        let loaded = |event: &Value| event["method"] == "Page.loadEventFired";
        while !self.events.iter().any(loaded) {
            let event = self.receive("loading");
            self.events.push(event);
        }
    }

    pub fn resize(&mut self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Shows the page as on `screen` or in `print`, `light` or `dark`.
    pub fn emulate(&mut self, media: &str, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.call("Emulation.setEmulatedMedia", &json!({ "media": media, "features": features }));
    }

    /// The value of an expression in the page; promises are waited for.
    #[track_caller]
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let asked = json!({
            "expression": expression,
            "returnByValue": true,
            "awaitPromise": true,
            // The page itself may run nothing; the test may.
            "allowUnsafeEvalBlockedByCSP": true,
        });
        let answer = self.call("Runtime.evaluate", &asked);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Everything that the page asked for since it was opened.
    pub fn requests(&self) -> Vec<String> {
        let asked = |event: &&Value| event["method"] == "Network.requestWillBeSent";
        let url = |event: &Value| event["params"]["request"]["url"].as_str().map(str::to_owned);
        self.events.iter().filter(asked).filter_map(url).collect()
    }

    /// Everything that the page complained of since it was opened.
    pub fn complaints(&self) -> Vec<String> {
        const COMPLAINTS: [&str; 3] =
            ["Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"];
        let complaint =
            |event: &&Value| COMPLAINTS.iter().any(|method| event["method"] == **method);
        self.events.iter().filter(complaint).map(|event| event["params"].to_string()).collect()
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        // Without its pipe it ends by itself; this is only to be sure.
        self.to = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
