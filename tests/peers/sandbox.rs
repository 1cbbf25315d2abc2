//! A private place to run programs in: own home, own key, own environment.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::LOCKLEAF;
use super::Peers;
use super::Ran;

/// A program that takes longer hangs: it is killed and the test fails.
const PATIENCE: Duration = Duration::from_secs(120);

/// A temporary home with a fresh age key in SOPS's place, and a work folder inside it.
pub struct Sandbox {
    home: tempfile::TempDir,
    work: PathBuf,
    /// The public half of the key.
    pub recipient: String,
}

impl Sandbox {
    /// Makes the home, the work folder and the key.
    pub fn new() -> Self {
        let home = tempfile::Builder::new()
            .prefix("lockleaf-test-")
            .tempdir()
            .expect("a temporary folder");
        let work = home.path().join("repo");
        fs::create_dir(&work).expect("the work folder");
        let mut sandbox = Self {
            home,
            work,
            recipient: String::new(),
        };
        sandbox.recipient = sandbox.make_key(&sandbox.key_file());
        sandbox
    }

    /// The file with the sandbox's identity.
    pub fn key_file(&self) -> PathBuf {
        self.home().join(".config/sops/age/keys.txt")
    }

    /// Makes another age key at `file` and returns its recipient.
    pub fn make_key(&self, file: &Path) -> String {
        fs::create_dir_all(file.parent().expect("a key file has a folder")).expect("its folder");
        self.run(&Peers::find().age_keygen)
            .arg("-o")
            .arg(file)
            .go()
            .ok();
        let made = self
            .run(&Peers::find().age_keygen)
            .arg("-y")
            .arg(file)
            .go()
            .ok();
        made.text().trim().to_owned()
    }

    /// The home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The work folder, where programs run.
    pub fn work(&self) -> &Path {
        &self.work
    }

    /// The path of `name` in the work folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.work.join(name)
    }

    /// Writes a file, and its folders, into the work folder.
    #[track_caller]
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("its folder");
        fs::write(&path, content).expect("the work folder can be written");
        path
    }

    /// Makes an executable file that the sandbox finds by its name before any other.
    pub fn program(&self, name: &str, text: &str) -> PathBuf {
        let folder = self.home().join("bin");
        fs::create_dir_all(&folder).expect("the folder of programs");
        let path = folder.join(name);
        fs::write(&path, text).expect("the home can be written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it is ours");
        path
    }

    /// Reads a file of the work folder.
    #[track_caller]
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|fault| panic!("cannot read '{name}': {fault}"))
    }

    /// Reads a text file of the work folder.
    #[track_caller]
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).expect("the file is UTF-8")
    }

    /// Runs lockleaf with `args`, no stdin and no terminal.
    pub fn lockleaf<S: AsRef<OsStr>>(&self, args: &[S]) -> Ran {
        self.run_lockleaf().args(args).go()
    }

    /// Begins a run of lockleaf without a terminal: arguments, variables and stdin follow.
    pub fn run_lockleaf(&self) -> Run {
        // A session of its own: a prompt must not find the terminal of whoever runs the tests.
        self.run(&Peers::find().setsid).arg(LOCKLEAF)
    }

    /// Runs the real SOPS with `args` and no stdin.
    pub fn sops<S: AsRef<OsStr>>(&self, args: &[S]) -> Ran {
        self.run(&Peers::find().sops).args(args).go()
    }

    /// Runs `line` by a shell on a terminal of its own, on which `typed` is typed.
    ///
    /// What the terminal showed is the outcome's stdout.
    pub fn on_terminal(&self, line: &str, typed: &str) -> Ran {
        self.run(&Peers::find().script)
            .args(["--quiet", "--return", "--echo", "never"])
            .args(["--command", line, "/dev/null"])
            .stdin(typed)
            .go()
    }

    /// Begins a run of any program: arguments, variables and stdin follow.
    pub fn run(&self, program: impl AsRef<OsStr>) -> Run {
        let mut command = Command::new(program.as_ref());
        // `lockleaf` and the peers are found by name too, for scripts and editors.
        let path = std::env::join_paths([
            &self.home().join("bin"),
            Path::new(LOCKLEAF)
                .parent()
                .expect("a program has a folder"),
            &Peers::find().bin,
            Path::new("/usr/local/bin"),
            Path::new("/usr/bin"),
            Path::new("/bin"),
        ])
        .expect("no folder here has a colon in its name");
        command
            .current_dir(&self.work)
            .env_clear()
            .env("HOME", self.home())
            .env("PATH", path)
            .env("LANG", "C.UTF-8")
            .env("TERM", "xterm")
            .env("SOPS_DISABLE_VERSION_CHECK", "1")
            .env("GIT_CONFIG_NOSYSTEM", "1");
        Run {
            command,
            stdin: Vec::new(),
        }
    }
}

/// A program about to run in a [`Sandbox`].
pub struct Run {
    command: Command,
    stdin: Vec<u8>,
}

impl Run {
    /// Adds one argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets a variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs in `folder` instead of the work folder.
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Gives the program `bytes` to read from stdin.
    pub fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.stdin = bytes.as_ref().to_vec();
        self
    }

    /// The program, not started yet, for a test that signals it or leaves it running.
    pub fn command(self) -> Command {
        self.command
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// If it does not start or does not end in time.
    #[track_caller]
    pub fn go(mut self) -> Ran {
        let told = format!("{:?}", self.command.get_program())
            + &self
                .command
                .get_args()
                .map(|arg| format!(" {arg:?}"))
                .collect::<String>();
        let mut child = self
            .command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|fault| panic!("cannot start {told}: {fault}"));
        let mut stdin = child.stdin.take().expect("stdin is piped");
        let input = self.stdin;
        // A program may end without reading all of its input.
        thread::spawn(move || drop(stdin.write_all(&input)));
        let stdout = drain(child.stdout.take().expect("stdout is piped"));
        let stderr = drain(child.stderr.take().expect("stderr is piped"));
        let (Ok(stdout), Ok(stderr)) =
            (stdout.recv_timeout(PATIENCE), stderr.recv_timeout(PATIENCE))
        else {
            let _ = child.kill();
            panic!("{told} did not end in {} s", PATIENCE.as_secs());
        };
        let status = child.wait().expect("the child is ours");
        Ran {
            command: told,
            status: status
                .code()
                .unwrap_or_else(|| 128 + status.signal().unwrap_or_default()),
            stdout,
            stderr,
        }
    }
}

/// Reads all of `pipe` on a thread of its own, so that neither side waits for the other.
fn drain(mut pipe: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        let _ = give.send(bytes);
    });
    take
}
