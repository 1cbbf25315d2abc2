//! Many files in one call: folders are searched, faults do not stop the rest, a summary ends it.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::failure;
use super::progress::Progress;
use super::wording::count;
use crate::actions::source;
use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::path::PathBuf;

/// A file to work on.
#[derive(Debug, Clone)]
pub struct Item {
    /// Where it is.
    pub path: PathBuf,
    /// It was found in a folder, and not named by itself.
    pub found: bool,
}

/// What became of a file.
#[derive(Debug)]
pub enum Outcome {
    /// It was done, and this can be told of it.
    Done(String),
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
    /// Gathers the files that were named and the YAML files of the folders that were.
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
            match source::yaml_files(path) {
                Ok(files) => batch
                    .items
                    .extend(files.into_iter().map(|it| item(it, true))),
                Err(fault) => batch.take(Err(fault.into()))?,
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
        verb: &str,
        mut deed: impl FnMut(&Item) -> Result<Outcome, CliError>,
    ) -> Result<Status, CliError> {
        while let Some(item) = self.next() {
            let outcome = deed(&item);
            self.take(outcome)?;
        }
        Ok(self.finish(verb))
    }

    /// Notes and tells what became of a file.
    ///
    /// # Errors
    /// If there is one file, and it failed.
    pub fn take(&mut self, outcome: Result<Outcome, CliError>) -> Result<(), CliError> {
        let ui = &self.call.ui;
        let Some(progress) = &self.progress else {
            let outcome = outcome?;
            match outcome {
                Outcome::Done(text) => ui.say(&text),
                Outcome::Skipped(why) => ui.say(why),
                Outcome::Quietly | Outcome::Passed => {}
            }
            return Ok(());
        };
        match outcome {
            Ok(Outcome::Done(text)) => {
                self.done += 1;
                progress.done(|| ui.say(&text));
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
                let failure = failure::explain(&fault, Some(&self.call.session));
                self.failed += 1;
                self.first.get_or_insert(failure.status);
                progress.done(|| ui.fail(&failure));
            }
        }
        Ok(())
    }

    /// Ends the call with a summary, and with the status of the first fault.
    pub fn finish(mut self, verb: &str) -> Status {
        if let Some(progress) = self.progress.take() {
            progress.finish();
            self.call.ui.say(&self.summary(verb));
        }
        self.first.unwrap_or(Status::Done)
    }

    fn summary(&self, verb: &str) -> String {
        let mut parts = vec![format!("{} {verb}", count(self.done, "file"))];
        for (why, number) in &self.skipped {
            parts.push(format!("{number} {why}"));
        }
        if self.failed > 0 {
            parts.push(format!("{} failed", self.failed));
        }
        parts.join(", ")
    }
}
