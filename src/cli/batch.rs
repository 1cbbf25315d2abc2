//! Many files in one call: folders are searched, faults do not stop the rest, a summary ends it.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::failure;
use super::progress::Progress;
use super::wording::count;
use crate::actions::Warning;
use crate::actions::source;
use crate::actions::text::InputType;
use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::path::Path;
use std::path::PathBuf;

/// How a call that did something, or nothing, is summed up.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    /// What the files were: `encrypted`.
    pub done: &'static str,
    /// Why there was nothing to do.
    pub nothing: &'static str,
}

/// Why nothing was done where encrypted files are looked for.
pub const NOTHING_SEALED: &str = "there is no encrypted YAML file there";

/// A file to work on.
#[derive(Debug, Clone)]
pub struct Item {
    /// Where it is.
    pub path: PathBuf,
    /// It was found in a folder, and not named by itself.
    pub found: bool,
}

impl Item {
    /// Whether the file was found in a folder, and its name does not say that it is YAML.
    pub fn is_beside(&self) -> bool {
        self.found && InputType::of(&self.path) != InputType::Yaml
    }
}

/// What became of a file.
#[derive(Debug)]
pub enum Outcome {
    /// It was done, and this is to be told of it.
    Done(String, Vec<Warning>),
    /// It was done, and everything was told.
    Quietly,
    /// There was nothing to do, for this reason.
    Skipped(&'static str),
    /// It was found in a folder and is none of the command's business.
    Passed,
}

/// The files of one call.
pub struct Batch<'c> {
    call: &'c Call,
    items: VecDeque<Item>,
    progress: Option<Progress>,
    done: usize,
    skipped: BTreeMap<&'static str, usize>,
    failed: usize,
    first: Option<Status>,
}

impl<'c> Batch<'c> {
    /// Gathers the files that were named and those of the folders that were.
    ///
    /// # Errors
    /// If the one thing that was named cannot be listed.
    pub fn gather(call: &'c Call, paths: &[PathBuf]) -> Result<Self, CliError> {
        let single = matches!(paths, [path] if !source::is_folder(path));
        let mut batch = Self {
            call,
            items: VecDeque::new(),
            progress: None,
            done: 0,
            skipped: BTreeMap::new(),
            failed: 0,
            first: None,
        };
        // Before anything can fail: whether there is one file decides how faults are told.
        batch.progress = (!single).then(|| Progress::new(&call.ui));
        for path in paths {
            let item = |path, found| Item { path, found };
            if !source::is_folder(path) {
                batch.items.push_back(item(path.clone(), false));
                continue;
            }
            match source::files(path) {
                Ok(files) => batch
                    .items
                    .extend(files.into_iter().map(|it| item(it, true))),
                Err(fault) => batch.take(path, Err(fault.into()))?,
            }
        }
        if let Some(progress) = &batch.progress {
            progress.expect(batch.items.len());
        }
        Ok(batch)
    }

    /// The next file.
    pub fn next(&mut self) -> Option<Item> {
        let item = self.items.pop_front()?;
        if let Some(progress) = &self.progress {
            progress.next(&item.path.display().to_string());
        }
        Some(item)
    }

    /// Does a deed to every file.
    ///
    /// # Errors
    /// If there is one file, and the deed fails.
    pub fn each(
        mut self,
        wording: Wording,
        mut deed: impl FnMut(&Item) -> Result<Outcome, CliError>,
    ) -> Result<Status, CliError> {
        while let Some(item) = self.next() {
            let outcome = deed(&item);
            self.take(&item.path, outcome)?;
        }
        Ok(self.finish(wording))
    }

    /// Notes and tells what became of a file.
    ///
    /// # Errors
    /// If there is one file, and it failed.
    pub fn take(
        &mut self,
        path: &Path,
        outcome: Result<Outcome, CliError>,
    ) -> Result<(), CliError> {
        let call = self.call;
        let Some(progress) = &self.progress else {
            let outcome = outcome?;
            match outcome {
                Outcome::Done(text, warnings) => tell(call, path, &text, &warnings),
                Outcome::Skipped(why) => call.ui.say(&format!("{}: {why}", path.display())),
                Outcome::Quietly | Outcome::Passed => {}
            }
            return Ok(());
        };
        match outcome {
            Ok(Outcome::Done(text, warnings)) => {
                self.done += 1;
                progress.done(|| tell(call, path, &text, &warnings));
            }
            Ok(Outcome::Quietly) => {
                self.done += 1;
                progress.done(|| {});
            }
            Ok(Outcome::Skipped(why)) => {
                *self.skipped.entry(why).or_default() += 1;
                progress.done(|| {});
            }
            Ok(Outcome::Passed) => progress.done(|| {}),
            Err(fault) => {
                let failure = failure::explain(&fault, Some(&call.session));
                self.failed += 1;
                self.first.get_or_insert(failure.status);
                progress.done(|| call.ui.fail(&failure));
            }
        }
        Ok(())
    }

    /// Ends the call with a summary, and with the status of the first fault.
    pub fn finish(self, wording: Wording) -> Status {
        let (many, summary, call) = (self.progress.is_some(), self.summary(wording), self.call);
        let status = self.end();
        if many {
            call.ui.say(&summary);
        }
        status
    }

    /// Ends the call with the status of the first fault.
    pub fn end(self) -> Status {
        if let Some(progress) = self.progress {
            progress.finish();
        }
        self.first.unwrap_or(Status::Done)
    }

    fn summary(&self, wording: Wording) -> String {
        if self.done + self.failed == 0 && self.skipped.is_empty() {
            return wording.nothing.to_owned();
        }
        let mut parts = vec![format!("{} {}", count(self.done, "file"), wording.done)];
        for (why, number) in &self.skipped {
            parts.push(format!("{number} {why}"));
        }
        if self.failed > 0 {
            parts.push(format!("{} failed", self.failed));
        }
        parts.join(", ")
    }
}

fn tell(call: &Call, path: &Path, text: &str, warnings: &[Warning]) {
    call.ui.say(text);
    call.warn(path, warnings);
}
