//! A repository in a folder that goes away, made by git itself.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;

use tempfile::TempDir;

use crate::git::objects::Kind;
use crate::git::objects::Object;
use crate::git::objects::ObjectFormat;
use crate::git::objects::ObjectId;
use crate::git::objects::Part;
use crate::git::objects::Plan;
use crate::git::objects::Store;
use crate::git::objects::Visitor;
use crate::git::objects::Walked;

pub const ALL: &[Kind] = &[Kind::Commit, Kind::Tree, Kind::Blob, Kind::Tag];

pub type Objects = BTreeMap<ObjectId, (Kind, Vec<u8>)>;

pub struct Repository {
    pub dir: TempDir,
    pub format: ObjectFormat,
}

impl Repository {
    pub fn empty(format: ObjectFormat) -> Self {
        let dir = TempDir::new().unwrap();
        let name = match format {
            ObjectFormat::Sha1 => "sha1",
            ObjectFormat::Sha256 => "sha256",
        };
        let repository = Repository { dir, format };
        repository.git(&["init", "-q", "-b", "main", "--object-format", name]);
        for (key, value) in [
            ("user.name", "Ann Ames"),
            ("user.email", "ann@example.org"),
            ("gc.auto", "0"),
            ("maintenance.auto", "false"),
            ("core.autocrlf", "false"),
        ] {
            repository.git(&["config", key, value]);
        }
        repository
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    pub fn objects(&self) -> PathBuf {
        self.path().join(".git/objects")
    }

    pub fn store(&self) -> Store {
        Store::open(&self.objects(), self.format)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut git = Command::new("git");
        git.current_dir(self.path())
            .args(args)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("LC_ALL", "C")
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE")
            .env_remove("GIT_OBJECT_DIRECTORY");
        git
    }

    pub fn git(&self, args: &[&str]) -> Vec<u8> {
        self.git_with(args, b"")
    }

    pub fn git_with(&self, args: &[&str], input: &[u8]) -> Vec<u8> {
        let mut child = self
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_vec();
        // git may leave its input unread.
        let writer = std::thread::spawn(move || stdin.write_all(&input).ok());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {args:?}: {stderr}");
        output.stdout
    }

    /// Runs git and gives the first line that it prints.
    pub fn line(&self, args: &[&str]) -> String {
        let text = String::from_utf8(self.git(args)).unwrap();
        text.lines().next().unwrap_or_default().to_owned()
    }

    pub fn id(&self, revision: &str) -> ObjectId {
        ObjectId::parse(self.line(&["rev-parse", revision]).as_bytes()).unwrap()
    }

    pub fn write(&self, path: &str, content: &[u8]) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn commit(&self, message: &str) -> ObjectId {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", message]);
        self.id("HEAD")
    }

    /// Writes `commits` commits of a few files that change a little each time, from `first` on.
    pub fn fill(&self, first: usize, commits: usize) {
        let stream = stream(first, commits);
        self.git_with(
            &[
                "-c",
                "fastimport.unpackLimit=100000",
                "fast-import",
                "--quiet",
                "--force",
            ],
            &stream,
        );
    }

    /// Asks git for every object.
    pub fn truth(&self) -> Objects {
        let mut objects = Objects::new();
        let all = self.git(&["cat-file", "--batch-all-objects", "--batch"]);
        let mut rest = &all[..];
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = std::str::from_utf8(&rest[..end]).unwrap();
            let fields: Vec<&str> = line.split(' ').collect();
            let [id, kind, size] = fields[..] else {
                panic!("{line}");
            };
            let size: usize = size.parse().unwrap();
            let content = rest[end + 1..][..size].to_vec();
            let id = ObjectId::parse(id.as_bytes()).unwrap();
            let kind = Kind::from_name(kind.as_bytes()).unwrap();
            objects.insert(id, (kind, content));
            rest = &rest[end + 1 + size + 1..];
        }
        objects
    }
}

fn stream(first: usize, commits: usize) -> Vec<u8> {
    let mut stream = Vec::new();
    let mut files: Vec<Vec<String>> = (0..7)
        .map(|file| {
            let lines = 20 << file.min(5);
            (0..lines)
                .map(|line| format!("line {line} of file {file}: {}\n", line * 7919 % 1009))
                .collect()
        })
        .collect();
    for commit in 0..first + commits {
        let file = commit * 5 % files.len();
        let at = commit * 31 % files[file].len();
        files[file][at] = format!("changed by commit {commit}\n");
        files[file].insert(at / 2, format!("brought by commit {commit}\n"));
        if commit < first {
            continue;
        }
        let date = 1_500_000_000 + commit * 60;
        stream.extend(format!("commit refs/heads/main\nmark :{}\n", commit + 1).bytes());
        stream.extend(format!("committer Bo Berg <bo@example.org> {date} +0200\n").bytes());
        stream.extend(format!("data <<.\nChange {commit}\n.\n").bytes());
        if commit > 0 && commit == first {
            stream.extend(b"from refs/heads/main^0\n");
        }
        let written = if commit == 0 {
            0..files.len()
        } else {
            file..file + 1
        };
        for file in written {
            let folder = ["", "src/", "src/deep/", "docs/"][file % 4];
            let content = files[file].concat();
            let len = content.len();
            stream.extend(format!("M 100644 inline {folder}f{file}.txt\ndata {len}\n").bytes());
            stream.extend(content.bytes());
            stream.push(b'\n');
        }
        if commit == 0 {
            stream.extend(b"M 100644 inline empty\ndata 0\n\n");
        }
    }
    let last = first + commits;
    stream.extend(format!("tag t{last}\nfrom :{last}\n").bytes());
    stream.extend(b"tagger Bo Berg <bo@example.org> 1600000000 +0000\ndata <<.\nA tag\n.\n");
    stream
}

/// Gathers every object, and checks what is said of its base.
#[derive(Default)]
pub struct Gather {
    pub objects: Vec<(ObjectId, Kind, Vec<u8>)>,
    pub with_base: usize,
    pub ordinals: Vec<(u32, ObjectId)>,
}

impl Visitor for Gather {
    type State = Vec<u8>;

    fn visit(&mut self, object: Object<'_, Vec<u8>>) -> Vec<u8> {
        if let Some(base) = &object.base {
            self.with_base += 1;
            assert_eq!(base.state, base.bytes, "the state is the base's own");
            let mut at = 0;
            for part in base.parts {
                match *part {
                    Part::Insert { len } => at += len,
                    Part::Copy { from, len } => {
                        assert_eq!(object.bytes[at..at + len], base.bytes[from..from + len]);
                        at += len;
                    }
                }
            }
            assert_eq!(at, object.bytes.len());
        }
        self.ordinals.push((object.ordinal, object.id));
        self.objects
            .push((object.id, object.kind, object.bytes.to_vec()));
        object.bytes.to_vec()
    }
}

/// Walks over every object of the kinds.
pub fn walk(store: &Store, kinds: &[Kind], workers: usize) -> Walked<Gather> {
    let plan = Plan {
        kinds,
        largest: u64::MAX,
        workers,
    };
    store.walk(&plan, |_| false, Gather::default)
}

/// Lists what was visited; an object that was visited twice is an error.
pub fn visited(walked: &Walked<Gather>) -> Objects {
    let mut objects = Objects::new();
    for (id, kind, bytes) in walked.visitors.iter().flat_map(|it| &it.objects) {
        let twice = objects.insert(*id, (*kind, bytes.clone()));
        assert_eq!(twice, None, "{id} is visited once");
    }
    assert_eq!(objects.len() as u64, walked.objects);
    let bytes: usize = objects.values().map(|(_, bytes)| bytes.len()).sum();
    assert_eq!(bytes as u64, walked.bytes);
    objects
}
