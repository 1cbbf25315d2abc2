//! Where texts come from and where results go: stdin, files, folders; stdout, a file, in place.

use crate::actions::source;
use crate::actions::source::Source;
use crate::actions::text::InputType;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::host::terminal;
use clap::Args;
use std::path::Path;
use std::path::PathBuf;

/// The files of a command, and where its result goes.
#[derive(Args, Debug, Clone, Default)]
pub struct RouteArgs {
    /// Files, or folders with -i; - is stdin
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Change the files themselves
    #[arg(short, long)]
    in_place: bool,
    /// Write the result to this file; - is stdout
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Use this name to find rules and the type of the input
    #[arg(long, value_name = "NAME")]
    pub filename_override: Option<PathBuf>,
}

/// One input.
#[derive(Debug)]
pub enum Input {
    /// stdin.
    Stdin,
    /// A file.
    File(PathBuf),
}

/// Where a command's texts come from and go.
#[derive(Debug)]
pub enum Route {
    /// Each file, and each file of a folder, is changed where it stands.
    InPlace(Vec<PathBuf>),
    /// One input, and a result for a file or for stdout.
    Through {
        /// The input.
        input: Input,
        /// The file for the result; stdout if there is none.
        output: Option<PathBuf>,
    },
}

impl RouteArgs {
    /// The route.
    ///
    /// # Errors
    /// Arguments that lead nowhere.
    pub fn route(&self) -> Result<Route, CliError> {
        if self.in_place && self.output.is_some() {
            return Err(CliError::InPlaceAndOutput);
        }
        if self.in_place {
            return match self.files.iter().any(|file| is_stdin(file)) {
                true => Err(CliError::StdinInPlace),
                false if self.files.is_empty() => Err(CliError::NoFile),
                false => Ok(Route::InPlace(self.files.clone())),
            };
        }
        let input = match self.files.as_slice() {
            [] if terminal::is_terminal(std::io::stdin()) => return Err(CliError::NoFile),
            [] => Input::Stdin,
            [file] if is_stdin(file) => Input::Stdin,
            [file] if source::is_folder(file) => return Err(CliError::Folder(file.clone())),
            [file] => Input::File(file.clone()),
            files => return Err(CliError::SeveralFiles(files.len())),
        };
        Ok(Route::Through {
            input,
            output: self.output.clone().filter(|file| !is_stdout(file)),
        })
    }

    /// Reads the one input of a route, under the name that rules are to see.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(&self, call: &Call, input: &Input) -> Result<Source, CliError> {
        let name = self.filename_override.as_deref();
        Ok(match input {
            Input::Stdin => Source::stdin(&call.session, name.unwrap_or(Path::new("stdin")))?,
            Input::File(path) => {
                let mut source = Source::read(&call.session, path)?;
                source.path = name.unwrap_or(path).to_owned();
                source
            }
        })
    }

    /// The type to take an input for: what was said, else YAML where a text has no name.
    pub fn input_type(&self, input: &Input, said: Option<InputType>) -> Option<InputType> {
        let nameless = matches!(input, Input::Stdin) && self.filename_override.is_none();
        said.or(nameless.then_some(InputType::Yaml))
    }
}

fn is_stdin(file: &Path) -> bool {
    file == Path::new("-")
}

/// Whether a result for this file is one for stdout: what stands behind the device's name must not
/// be replaced by a new file.
fn is_stdout(file: &Path) -> bool {
    let names = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
    names.iter().any(|name| file == Path::new(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(files: &[&str], in_place: bool, output: Option<&str>) -> Result<Route, CliError> {
        RouteArgs {
            files: files.iter().map(PathBuf::from).collect(),
            in_place,
            output: output.map(PathBuf::from),
            filename_override: None,
        }
        .route()
    }

    #[test]
    fn a_result_has_one_place_to_go() {
        use CliError as E;
        let in_place = route(&["a.yaml", "b.yaml"], true, None).unwrap();
        assert!(matches!(in_place, Route::InPlace(files) if files.len() == 2));
        let through = route(&["-"], false, Some("out.yaml")).unwrap();
        assert!(matches!(
            through,
            Route::Through {
                input: Input::Stdin,
                output: Some(_)
            }
        ));
        let through = route(&["a.yaml"], false, Some("-")).unwrap();
        assert!(matches!(through, Route::Through { output: None, .. }));
        let refused =
            |files: &[&str], in_place, output| route(files, in_place, output).unwrap_err();
        assert!(matches!(
            refused(&["a"], true, Some("b")),
            E::InPlaceAndOutput
        ));
        assert!(matches!(refused(&["-"], true, None), E::StdinInPlace));
        assert!(matches!(refused(&[], true, None), E::NoFile));
        assert!(matches!(
            refused(&["a", "b"], false, None),
            E::SeveralFiles(2)
        ));
        assert!(matches!(refused(&["."], false, None), E::Folder(_)));
    }
}
