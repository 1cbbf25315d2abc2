//! The only writer to stdout and stderr: results to the first, everything else to the second.

use super::error::CliError;
use super::failure::Failure;
use crate::host::env::Env;
use crate::host::signals;
use crate::host::terminal;
use crate::scan::report::text::Span;
use crate::scan::report::text::Tone;
use anstyle::AnsiColor;
use anstyle::Style;
use indicatif::ProgressDrawTarget;
use std::cell::Cell;
use std::cell::RefCell;
use std::collections::HashSet;
use std::io;
use std::io::Write;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();

/// The two streams, and how they may look.
pub struct Ui {
    colour_out: Cell<bool>,
    colour_err: Cell<bool>,
    quiet: Cell<bool>,
    said: RefCell<HashSet<String>>,
}

impl Ui {
    /// Looks at the streams and the environment.
    pub fn new(env: &Env) -> Self {
        Self {
            colour_out: Cell::new(colour(env, terminal::is_terminal(io::stdout()))),
            colour_err: Cell::new(colour(env, terminal::is_terminal(io::stderr()))),
            quiet: Cell::new(false),
            said: RefCell::default(),
        }
    }

    /// Says nothing but results, warnings and errors from now on.
    pub fn be_quiet(&self) {
        self.quiet.set(true);
    }

    /// Uses no colour from now on.
    pub fn be_plain(&self) {
        self.colour_out.set(false);
        self.colour_err.set(false);
    }

    /// Says whether a person watches what happens.
    pub fn is_watched(&self) -> bool {
        !self.quiet.get() && terminal::is_terminal(io::stderr())
    }

    /// Says whether nobody wants to hear what is done.
    pub fn is_quiet(&self) -> bool {
        self.quiet.get()
    }

    /// Says how far a long call is, to a log.
    pub fn tell_progress(text: &str) {
        tell(&format!("{text}\n"));
    }

    /// Where a progress bar is drawn.
    pub fn bar_target() -> ProgressDrawTarget {
        ProgressDrawTarget::stderr()
    }

    /// Writes a result, as it is.
    ///
    /// # Errors
    /// If stdout cannot be written; a closed pipe ends the process as it ends other programs.
    pub fn result(&self, bytes: &[u8]) -> Result<(), CliError> {
        let mut out = io::stdout().lock();
        let written = out.write_all(bytes).and_then(|()| out.flush());
        written.map_err(|fault| {
            if fault.kind() == io::ErrorKind::BrokenPipe {
                signals::end_by_closed_pipe();
            }
            CliError::Output(fault)
        })
    }

    /// Writes a single value: as it is, though on a terminal its line is ended.
    ///
    /// # Errors
    /// If stdout cannot be written.
    pub fn value(&self, bytes: &[u8]) -> Result<(), CliError> {
        self.result(bytes)?;
        match terminal::is_terminal(io::stdout()) && !bytes.ends_with(b"\n") {
            true => self.result(b"\n"),
            false => Ok(()),
        }
    }

    /// Writes lines of a result.
    ///
    /// # Errors
    /// If stdout cannot be written.
    pub fn lines(&self, text: &str) -> Result<(), CliError> {
        self.result(format!("{}\n", printable(text)).as_bytes())
    }

    /// Writes a text with colours, which are taken out where there is no place for them.
    ///
    /// # Errors
    /// If stdout cannot be written.
    pub fn styled(&self, text: &clap::builder::StyledStr) -> Result<(), CliError> {
        self.result(self.rendered(text, &self.colour_out).as_bytes())
    }

    /// Writes a report, painted where there is a place for colours.
    ///
    /// # Errors
    /// If stdout cannot be written.
    pub fn painted(&self, spans: &[Span]) -> Result<(), CliError> {
        let mut text = String::new();
        for span in spans {
            let style = style_of(span.tone);
            match self.colour_out.get() && style != Style::new() {
                true => text.push_str(&format!("{style}{}{style:#}", span.text)),
                false => text.push_str(&span.text),
            }
        }
        self.result(text.as_bytes())
    }

    /// Says on stderr, with colours, what is not understood.
    pub fn say_styled(&self, text: &clap::builder::StyledStr) {
        tell(&self.rendered(text, &self.colour_err));
    }

    fn rendered(&self, text: &clap::builder::StyledStr, colour: &Cell<bool>) -> String {
        match colour.get() {
            true => text.ansi().to_string(),
            false => text.to_string(),
        }
    }

    #[cfg(feature = "kube")]
    /// Says whether a program reads stderr: it is neither a terminal nor a file.
    pub fn has_reader() -> bool {
        !terminal::is_terminal(io::stderr()) && !terminal::is_file(io::stderr())
    }

    #[cfg(feature = "kube")]
    /// Gives commands to the program that reads stderr, as they are.
    pub fn command(&self, commands: &[u8]) {
        let _ = io::stderr().lock().write_all(commands);
    }

    /// Shows what a question is about.
    pub fn show(&self, text: &str) {
        tell(&format!("{}\n", printable(text)));
    }

    /// Says what was done, unless nobody wants to hear it.
    pub fn say(&self, text: &str) {
        if !self.quiet.get() {
            tell(&format!("{}\n", printable(text)));
        }
    }

    /// Warns, of each thing once.
    pub fn warn(&self, message: &str, hint: Option<&str>) {
        if self.said.borrow_mut().insert(message.to_owned()) {
            let hint = hint.map(|hint| self.part(HINT, "hint", hint));
            tell(&(self.part(WARNING, "warning", message) + &hint.unwrap_or_default()));
        }
    }

    /// Tells a failure: what is, what else is known, what to do.
    pub fn fail(&self, failure: &Failure) {
        let mut text = self.part(ERROR, "error", &failure.message);
        for note in &failure.notes {
            text += &format!("  {}\n", printable(note));
        }
        if let Some(hint) = &failure.hint {
            text += &self.part(HINT, "hint", hint);
        }
        tell(&text);
    }

    fn part(&self, style: Style, word: &str, text: &str) -> String {
        let text = printable(text);
        match self.colour_err.get() {
            true => format!("{style}{word}:{style:#} {text}\n"),
            false => format!("{word}: {text}\n"),
        }
    }
}

fn style_of(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::new(),
        Tone::Strong => Style::new().bold(),
        Tone::Faint => Style::new().dimmed(),
        Tone::Bad => ERROR,
        Tone::Doubtful => WARNING,
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Command => HINT,
    }
}

/// A stderr that is closed or full is no reason to stop.
fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Decides by what <https://no-color.org> and <https://bixense.com/clicolors> say.
fn colour(env: &Env, is_terminal: bool) -> bool {
    let forced = env.text("CLICOLOR_FORCE").is_some_and(|it| it != "0");
    if env.text("NO_COLOR").is_some() {
        return false;
    }
    forced || (is_terminal && env.text("TERM") != Some("dumb"))
}

/// Takes out what could move the cursor or repaint the screen: names of files can hold anything.
fn printable(text: &str) -> String {
    let seen = |letter: char| match letter {
        '\n' | '\t' => letter,
        _ if letter.is_control() => char::REPLACEMENT_CHARACTER,
        _ => letter,
    };
    text.chars().map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_terminals_unless_the_environment_says_otherwise() {
        let plain = Env::default();
        assert!(colour(&plain, true) && !colour(&plain, false));
        for (name, value, on_terminal, off_terminal) in [
            ("NO_COLOR", "1", false, false),
            ("NO_COLOR", "", true, false),
            ("CLICOLOR_FORCE", "1", true, true),
            ("CLICOLOR_FORCE", "0", true, false),
            ("TERM", "dumb", false, false),
        ] {
            let env = Env::from_pairs([(name, value)]);
            assert_eq!(colour(&env, true), on_terminal, "{name}={value}");
            assert_eq!(colour(&env, false), off_terminal, "{name}={value}");
        }
    }

    #[test]
    fn a_name_cannot_repaint_the_screen() {
        assert_eq!(printable("a\u{1b}[2J\n"), "a\u{fffd}[2J\n");
    }
}
