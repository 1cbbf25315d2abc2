//! Questions to the person at the terminal, also where stdin and stdout are pipes.

use std::fs::File;
use std::fs::OpenOptions;
use std::io;
use std::io::Read;
use std::io::Write;
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use age::secrecy::SecretString;
use rustix::fs::FileType;
use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::termios;
use rustix::termios::LocalModes;
use rustix::termios::OptionalActions;
use rustix::termios::SpecialCodeIndex;
use rustix::termios::Termios;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::host::signals::Cleanup;
use crate::host::signals::on_termination;

// What a terminal keeps of one line; it drops the rest of a longer one without a word.
const LONGEST_LINE: usize = if cfg!(target_os = "linux") {
    4094
} else {
    1022
};
const NO_KEY: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };
const PATIENCE: usize = 5;

/// Somebody who can be asked.
pub trait Prompter {
    /// Asks for a secret, which does not appear on the screen.
    fn secret(&self, message: &str) -> Result<SecretString, PromptError>;
    /// Asks a question of yes or no; an empty answer is `default`.
    fn confirm(&self, message: &str, default: bool) -> Result<bool, PromptError>;
    /// Says something that needs no answer, such as a plugin's "touch your key".
    fn note(&self, message: &str);
    /// Asks for one of several answers, each known by a letter.
    fn choose(&self, _message: &str, _options: &[(char, &str)]) -> Result<char, PromptError> {
        Err(PromptError::NoTerminal)
    }
}

/// Why there is no answer.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PromptError {
    /// Nobody can be asked: there is no terminal, or another program has it.
    #[error("there is no terminal to ask on")]
    NoTerminal,
    /// The question was left unanswered (Ctrl-D), or no answer could be understood.
    #[error("the question was not answered")]
    Interrupted,
    /// The terminal failed.
    #[error("the terminal failed: {0}")]
    Io(#[from] io::Error),
}

/// The controlling terminal of the process, `/dev/tty`.
pub struct Terminal {
    device: PathBuf,
}

impl Default for Terminal {
    fn default() -> Self {
        Self::new()
    }
}

impl Terminal {
    /// Names the controlling terminal; it is opened for each question.
    pub fn new() -> Self {
        Self {
            device: PathBuf::from("/dev/tty"),
        }
    }

    /// Says whether there is somebody to ask.
    pub fn is_there(&self) -> bool {
        self.open().is_ok()
    }

    fn ask_until<T>(
        &self,
        question: &str,
        understand: impl Fn(&str) -> Option<T>,
    ) -> Result<T, PromptError> {
        let mut tty = self.open()?;
        for _ in 0..PATIENCE {
            print_question(&mut tty, question)?;
            let line = read_line(&mut tty)?;
            if let Some(answer) = understand(line.trim()) {
                return Ok(answer);
            }
        }
        Err(PromptError::Interrupted)
    }

    fn open(&self) -> Result<File, PromptError> {
        let tty = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(OFlags::NOCTTY.bits() as _)
            .open(&self.device)
            .map_err(|_| PromptError::NoTerminal)?;
        // Asking from the background would stop the process until somebody brings it back.
        let foreground = match termios::tcgetpgrp(&tty) {
            Ok(group) => group == rustix::process::getpgrp(),
            Err(_) => termios::isatty(&tty),
        };
        match foreground {
            true => Ok(tty),
            false => Err(PromptError::NoTerminal),
        }
    }
}

impl Prompter for Terminal {
    fn choose(&self, message: &str, options: &[(char, &str)]) -> Result<char, PromptError> {
        let words: Vec<_> = options
            .iter()
            .map(|(letter, meaning)| format!("[{letter}] {meaning}"))
            .collect();
        let question = format!("{message}\n  {}", words.join("  "));
        self.ask_until(&question, |answer| {
            let mut letters = answer.chars();
            let letter = letters.next()?.to_ascii_lowercase();
            let known = |(option, _): &&(char, &str)| option.to_ascii_lowercase() == letter;
            let (option, meaning) = options.iter().find(known)?;
            let whole = letters.next().is_none() || answer.eq_ignore_ascii_case(meaning);
            whole.then_some(*option)
        })
    }

    fn secret(&self, message: &str) -> Result<SecretString, PromptError> {
        let mut tty = self.open()?;
        let _silence = Silence::over(&tty)?;
        print_question(&mut tty, message)?;
        let line = read_line(&mut tty)?;
        Ok(SecretString::from(line.as_str().to_owned()))
    }

    fn confirm(&self, message: &str, default: bool) -> Result<bool, PromptError> {
        let choice = if default { "[Y/n]" } else { "[y/N]" };
        self.ask_until(&format!("{message} {choice}"), |answer| {
            match answer.to_ascii_lowercase().as_str() {
                "" => Some(default),
                "y" | "yes" => Some(true),
                "n" | "no" => Some(false),
                _ => None,
            }
        })
    }

    fn note(&self, message: &str) {
        if let Ok(mut tty) = self.open() {
            let _ = writeln!(tty, "{}", printable(message));
        }
    }
}

/// Gives the width of the terminal behind a stream, in columns; `None` where it is no terminal.
pub fn width(stream: impl AsFd) -> Option<u16> {
    let size = termios::tcgetwinsize(stream).ok()?;
    Some(size.ws_col).filter(|columns| *columns > 0)
}

/// Says whether a stream is a terminal.
pub fn is_terminal(stream: impl AsFd) -> bool {
    termios::isatty(stream)
}

/// Says whether a stream is a file, which keeps what is written to it.
pub fn is_file(stream: impl AsFd) -> bool {
    let mode = rustix::fs::fstat(stream).map(|stat| stat.st_mode);
    mode.is_ok_and(|mode| FileType::from_raw_mode(mode) == FileType::RegularFile)
}

/// A terminal that shows nothing of what is typed, until this value is dropped or a signal comes.
struct Silence {
    tty: File,
    before: Termios,
    _cleanup: Cleanup,
}

impl Silence {
    fn over(tty: &File) -> Result<Self, PromptError> {
        let before = termios::tcgetattr(tty).map_err(io::Error::from)?;
        let silence = Self {
            tty: tty.try_clone()?,
            before: before.clone(),
            _cleanup: {
                let (tty, before) = (tty.try_clone()?, before.clone());
                on_termination(move || restore(&tty, &before))?
            },
        };
        let mut silent = before;
        silent.local_modes.remove(LocalModes::ECHO);
        silent.local_modes.insert(LocalModes::ICANON);
        silent.local_modes.insert(LocalModes::ECHONL);
        // Ctrl-Z would leave the shell with a silent terminal.
        silent.special_codes[SpecialCodeIndex::VSUSP] = NO_KEY;
        termios::tcsetattr(tty, OptionalActions::Now, &silent).map_err(io::Error::from)?;
        Ok(silence)
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        restore(&self.tty, &self.before);
    }
}

fn restore(tty: &File, before: &Termios) {
    let _ = termios::tcsetattr(tty, OptionalActions::Now, before);
}

fn print_question(tty: &mut File, message: &str) -> Result<(), PromptError> {
    let message = printable(message);
    let message = message.trim_end();
    let end = match message.ends_with([':', '?', ']', '>']) {
        true => " ",
        false => ": ",
    };
    tty.write_all(format!("{message}{end}").as_bytes())?;
    Ok(tty.flush()?)
}

/// Takes out what could move the cursor or repaint the screen: names of files can hold anything.
fn printable(message: &str) -> String {
    message
        .chars()
        .map(|letter| match letter {
            '\n' | '\t' => letter,
            _ if letter.is_control() => char::REPLACEMENT_CHARACTER,
            _ => letter,
        })
        .collect()
}

/// Reads one line without its end; nothing typed after it is taken.
fn read_line(tty: &mut File) -> Result<Zeroizing<String>, PromptError> {
    let mut line = Zeroizing::new(vec![0; LONGEST_LINE + 2]);
    let mut length = 0;
    while length == 0 || line[length - 1] != b'\n' {
        if length == line.len() {
            return Err(too_long());
        }
        match tty.read(&mut line[length..]) {
            Ok(0) => return Err(PromptError::Interrupted),
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if Errno::from_io_error(&error) == Some(Errno::IO) => {
                return Err(PromptError::NoTerminal);
            }
            Err(error) => return Err(error.into()),
        }
    }
    line.truncate(length - 1);
    if line.len() > LONGEST_LINE {
        return Err(too_long());
    }
    let text = std::str::from_utf8(&line).map_err(|_| not_text())?;
    Ok(Zeroizing::new(text.to_owned()))
}

fn too_long() -> PromptError {
    let message = format!("a typed line holds at most {LONGEST_LINE} bytes");
    io::Error::new(io::ErrorKind::InvalidInput, message).into()
}

fn not_text() -> PromptError {
    io::Error::new(io::ErrorKind::InvalidInput, "what was typed is not UTF-8").into()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::fd::OwnedFd;
    use std::thread;
    use std::time::Duration;

    use age::secrecy::ExposeSecret;
    use rustix::pty;
    use rustix::pty::OpenptFlags;

    use super::*;

    /// A terminal and the person who sits at it.
    fn terminal() -> (Terminal, File) {
        let person: OwnedFd = pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        pty::grantpt(&person).unwrap();
        pty::unlockpt(&person).unwrap();
        let name = pty::ptsname(&person, Vec::new()).unwrap();
        let device = PathBuf::from(name.to_str().unwrap());
        (Terminal { device }, File::from(person))
    }

    /// Waits until the screen shows `what`, then types `answer`; gives the screen at the end.
    fn type_after(
        mut person: File,
        what: &'static str,
        answer: String,
    ) -> thread::JoinHandle<String> {
        thread::spawn(move || {
            let mut screen = String::new();
            let mut bytes = [0; 1024];
            while !screen.contains(what) {
                // Until somebody opens the terminal it is hung up.
                let count = person.read(&mut bytes).unwrap_or(0);
                screen += std::str::from_utf8(&bytes[..count]).unwrap();
            }
            person.write_all(answer.as_bytes()).unwrap();
            thread::sleep(Duration::from_millis(100));
            let count = person.read(&mut bytes).unwrap_or(0);
            screen + std::str::from_utf8(&bytes[..count]).unwrap()
        })
    }

    #[test]
    fn a_secret_is_read_and_never_shown_and_the_echo_comes_back() {
        let (terminal, person) = terminal();
        let _stays = person.try_clone().unwrap();
        let held = terminal.open().unwrap();
        let screen = type_after(person, "Passphrase: ", "sesame\n".to_owned());
        let secret = terminal.secret("Passphrase").unwrap();
        assert_eq!(secret.expose_secret(), "sesame");
        let screen = screen.join().unwrap();
        assert!(!screen.contains("sesame"), "{screen}");
        let modes = termios::tcgetattr(&held).unwrap().local_modes;
        assert!(modes.contains(LocalModes::ECHO));
    }

    #[test]
    fn a_line_longer_than_a_terminal_keeps_is_refused_and_not_cut() {
        for (length, fits) in [
            (LONGEST_LINE, true),
            (LONGEST_LINE + 1, false),
            (9000, false),
        ] {
            let (terminal, person) = terminal();
            let screen = type_after(person, "Key: ", "x".repeat(length) + "\n");
            assert_eq!(terminal.secret("Key").is_ok(), fits, "{length}");
            screen.join().unwrap();
        }
    }

    #[test]
    fn a_question_is_asked_again_until_the_answer_is_understood() {
        let (terminal, person) = terminal();
        let screen = type_after(person, "Go on? [y/N] ", "perhaps\nYES\n".to_owned());
        assert!(terminal.confirm("Go on?", false).unwrap());
        screen.join().unwrap();
    }

    #[test]
    fn an_empty_answer_is_the_default_and_the_end_of_input_is_none() {
        let (terminal, person) = terminal();
        let screen = type_after(person, "? [Y/n] ", "\n".to_owned());
        assert!(terminal.confirm("Sure?", true).unwrap());
        screen.join().unwrap();
        let (terminal, person) = self::terminal();
        let screen = type_after(person, "? [Y/n] ", "\u{4}".to_owned());
        let error = terminal.confirm("Sure?", true).unwrap_err();
        assert!(matches!(error, PromptError::Interrupted));
        screen.join().unwrap();
    }

    #[test]
    fn a_choice_is_one_of_its_letters() {
        let (terminal, person) = terminal();
        let options = [('e', "edit again"), ('a', "abandon")];
        let screen = type_after(person, "[a] abandon", "x\nA\n".to_owned());
        assert_eq!(terminal.choose("Broken text", &options).unwrap(), 'a');
        screen.join().unwrap();
    }

    #[test]
    fn without_a_terminal_the_answer_is_no_terminal_at_once() {
        for device in ["/nowhere/tty", "/dev/null"] {
            let terminal = Terminal {
                device: PathBuf::from(device),
            };
            let error = terminal.secret("Key").unwrap_err();
            assert!(matches!(error, PromptError::NoTerminal));
            assert!(!terminal.is_there());
            terminal.note("nobody hears this");
        }
    }

    #[test]
    fn a_message_cannot_move_the_cursor() {
        assert_eq!(printable("a\u{1b}[2Jb\n"), "a\u{fffd}[2Jb\n");
    }
}
