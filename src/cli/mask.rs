//! In GitHub Actions: asks the runner to mask every secret value in the log, before anything else
//! is printed.
//!
//! A job's log can show a value long after this call: a later step prints it, or an error of
//! another program does. So each line of each value is announced by `::add-mask::`, and the base64
//! form that stands under `data`. The runner takes these lines out of the log and shows `***` for
//! what they say.
//!
//! They go to stderr, which the runner reads as it reads stdout: stdout is what people redirect or
//! give to `tee`, and then the values would stand in a file. Where stderr itself is a file or a
//! terminal, no runner reads it, and nothing is announced.

use super::Call;
use super::ui::Ui;
use crate::actions::cluster::Piece;
use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::manifest;
use crate::manifest::valid;
use serde_json::Value;
use zeroize::Zeroizing;

/// The fewest characters of a line that is masked: with fewer, every word of a log would be stars.
const FEWEST: usize = 4;

/// Words that logs are full of, and that tell nothing.
const COMMON: [&str; 4] = ["true", "false", "null", "none"];

/// Announces all secret values of what was given, if a runner of GitHub Actions listens.
pub fn announce(call: &Call, pieces: &[Piece]) {
    if call.session.env.text("GITHUB_ACTIONS") != Some("true") {
        return;
    }
    let mut masks = Masks::default();
    for piece in pieces {
        masks.add(piece);
    }
    if !Ui::has_reader() {
        let what =
            "the secret values are not masked in the log of this job: stderr does not go to it";
        return call.ui.warn(what, Some("leave stderr as it is"));
    }
    call.ui.command(masks.commands().as_bytes());
    if masks.has_short {
        call.ui.warn(
            "a secret value has fewer than 4 characters, so it cannot be masked in the log",
            Some("give it a longer value"),
        );
    }
}

/// What is to be masked.
#[derive(Default)]
struct Masks {
    lines: Vec<Zeroizing<String>>,
    has_short: bool,
}

impl Masks {
    /// All values of a Secret, and whatever was encrypted in its file of any other object.
    fn add(&mut self, piece: &Piece) {
        let manifest = &piece.manifest;
        if manifest.id.is_secret() {
            for key in valid::keys(manifest, "data") {
                if let Some(value) = valid::data(manifest, key) {
                    self.bytes(&value);
                }
            }
        }
        let places = piece.ciphertext.iter().flat_map(|it| &it.places);
        for place in places {
            if let Some(value) = at(manifest.body.expose(), place) {
                self.value(value, is_base64(piece, place));
            }
        }
    }

    fn value(&mut self, value: &Value, is_base64: bool) {
        match value {
            Value::String(text) => match manifest::decode_data(text).filter(|_| is_base64) {
                Some(bytes) => self.bytes(&bytes),
                None => self.text(text),
            },
            Value::Number(number) => self.lines_of(&Zeroizing::new(number.to_string())),
            _ => {}
        }
    }

    /// The bytes of a value under `data`, in both forms.
    fn bytes(&mut self, bytes: &[u8]) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            self.text(text);
        }
        if !bytes.is_empty() {
            self.lines.push(manifest::encode_data(bytes));
        }
    }

    /// A text line by line, as a log has it.
    fn text(&mut self, text: &str) {
        let whole = text.trim();
        self.has_short |= !whole.is_empty() && whole.chars().count() < FEWEST;
        self.lines_of(text);
    }

    /// What is around a line is left out: the line is masked wherever it stands.
    fn lines_of(&mut self, text: &str) {
        let lines = text.split(['\n', '\r']).map(str::trim);
        let wanted = lines.filter(|line| line.chars().count() >= FEWEST && !COMMON.contains(line));
        self.lines
            .extend(wanted.map(|line| Zeroizing::new(line.to_owned())));
    }

    /// One command a line, each value once.
    fn commands(&mut self) -> Zeroizing<String> {
        self.lines
            .sort_by(|one, other| one.as_str().cmp(other.as_str()));
        self.lines
            .dedup_by(|one, other| one.as_str() == other.as_str());
        // Sized beforehand, so that the text never grows and leaves copies of itself behind.
        let size = self.lines.iter().map(|line| 3 * line.len() + 16).sum();
        let mut out = Zeroizing::new(String::with_capacity(size));
        for line in &self.lines {
            out.push_str("::add-mask::");
            for letter in line.chars() {
                match letter {
                    '%' => out.push_str("%25"),
                    '\r' => out.push_str("%0D"),
                    '\n' => out.push_str("%0A"),
                    _ => out.push(letter),
                }
            }
            out.push('\n');
        }
        out
    }
}

/// Whether a value stands there in base64.
fn is_base64(piece: &Piece, place: &TreePath) -> bool {
    let id = &piece.manifest.id;
    let Some(Step::Key(field)) = place.0.first() else {
        return false;
    };
    id.is_secret() && field == "data" || id.is_config_map() && field == "binaryData"
}

fn at<'v>(value: &'v Value, place: &TreePath) -> Option<&'v Value> {
    place.0.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Index(number) => value.get(*number),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::cluster::Ciphertext;
    use crate::actions::cluster::Kept;
    use crate::actions::cluster::Origin;
    use crate::manifest::object;
    use std::path::PathBuf;

    fn piece(text: &str) -> Piece {
        Piece {
            manifest: object::read(text).unwrap().remove(0),
            path: PathBuf::from("a.yaml"),
            kept: Kept::Sealed,
            origin: Origin::File,
            ciphertext: None,
        }
    }

    fn commands(piece: &Piece) -> (Vec<String>, bool) {
        let mut masks = Masks::default();
        masks.add(piece);
        let text = masks.commands();
        let line = |line: &str| line.strip_prefix("::add-mask::").unwrap().to_owned();
        (text.lines().map(line).collect(), masks.has_short)
    }

    fn of_value(value: &str) -> (Vec<String>, bool) {
        let value = serde_json::to_string(value).unwrap();
        let head = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n";
        commands(&piece(&format!("{head}  a: {value}\n")))
    }

    #[test]
    fn every_line_is_masked_and_the_base64_of_the_whole() {
        let (masks, short) = of_value("first line\r\n  second 100%\n\n");
        let whole = manifest::encode_data(b"first line\r\n  second 100%\n\n");
        assert_eq!(masks, [whole.as_str(), "first line", "second 100%25"]);
        assert!(!short);
    }

    #[test]
    fn what_would_ruin_the_log_is_not_masked_and_a_short_value_is_told_of() {
        assert_eq!(of_value("ab"), (vec!["YWI=".to_owned()], true));
        assert_eq!(of_value("true"), (vec!["dHJ1ZQ==".to_owned()], false));
        assert_eq!(of_value(""), (Vec::new(), false));
        let (masks, short) = of_value("{\n longer\n}");
        assert_eq!((masks.len(), short), (2, false));
    }

    #[test]
    fn bytes_that_are_no_text_are_masked_in_base64() {
        let head = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n";
        let (masks, _) = commands(&piece(&format!("{head}data: {{a: /////w==}}\n")));
        assert_eq!(masks, ["/////w=="]);
    }

    #[test]
    fn of_other_objects_only_what_was_encrypted_is_masked() {
        let config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n\
                      data: {open: visible, shut: covered}\nbinaryData: {b: Y292ZXJlZDI=}\n";
        let mut piece = piece(config);
        assert_eq!(commands(&piece).0, Vec::<String>::new());
        let envelope = "ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]";
        piece.ciphertext = Ciphertext::of(&serde_json::json!({
            "data": {"open": "visible", "shut": envelope},
            "binaryData": {"b": envelope},
        }));
        assert_eq!(commands(&piece).0, ["Y292ZXJlZDI=", "covered", "covered2"]);
    }
}
