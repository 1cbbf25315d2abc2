//! What a program that builds kustomizations complains of, in our own words.
//!
//! It quotes the files that it reads, and plain Secrets may be among these. So its words are
//! never shown: they are looked through for what is known, and a number of a line is all that is
//! taken over.

/// What kept a kustomization from being built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Complaint {
    /// There is no kustomization in the folder.
    #[error("there is no kustomization.yaml in it")]
    NoKustomization,
    /// The kustomization itself is wrong.
    #[error("its kustomization.yaml has unknown fields, or values of a wrong type")]
    Fields,
    /// A file that is named lies outside.
    #[error("it names a file outside its folder, which is not read")]
    Outside,
    /// A file is missing.
    #[error("it names a file or folder that is not there")]
    Missing,
    /// A file is no YAML.
    #[error("a file that it names is no YAML{}", .0.map(|line| format!(" (line {line})")).unwrap_or_default())]
    Yaml(Option<usize>),
    /// A patch that fits nothing.
    #[error("a patch of it has no object that it could change")]
    Patch,
    /// Two objects of one name.
    #[error("it names an object twice")]
    Twice,
    /// What it names cannot be fetched.
    #[error("a remote kustomization could not be fetched")]
    Remote,
    /// What came out is not UTF-8.
    #[error("the result is not UTF-8 text")]
    NotText,
    /// Something else.
    #[error("the program that builds it refuses it")]
    Other,
}

impl Complaint {
    /// What the words of the program mean.
    pub(super) fn of(stderr: &[u8]) -> Self {
        let text = String::from_utf8_lossy(stderr);
        let says = |words: &str| text.contains(words);
        if says("unable to find one of 'kustomization.yaml'") {
            Self::NoKustomization
        } else if says("invalid Kustomization") {
            Self::Fields
        } else if says("security; file") {
            Self::Outside
        } else if says("MalformedYAMLError") || says("yaml: line ") {
            Self::Yaml(line(&text))
        } else if says("git fetch") || says("git clone") || says("failed to run '") {
            Self::Remote
        } else if says("no such file or directory") || says("doesn't exist") {
            Self::Missing
        } else if says("no matches for Id")
            || says("no resource matches")
            || says("unable to find target")
        {
            Self::Patch
        } else if says("may not add resource with an already registered id") {
            Self::Twice
        } else {
            Self::Other
        }
    }
}

/// The number behind `yaml: line `.
fn line(text: &str) -> Option<usize> {
    let (_, after) = text.split_once("yaml: line ")?;
    let digits: String = after
        .chars()
        .take_while(char::is_ascii_digit)
        .take(9)
        .collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_told_and_nothing_is_repeated() {
        for (words, complaint) in [
            (
                "lstat /x/nope.yaml: no such file or directory",
                Complaint::Missing,
            ),
            (
                "MalformedYAMLError: yaml: line 4: did not find 'x'",
                Complaint::Yaml(Some(4)),
            ),
            (
                "security; file '/a' is not in or below '/b'",
                Complaint::Outside,
            ),
            (
                "invalid Kustomization: json: unknown field \"x\"",
                Complaint::Fields,
            ),
            ("cannot unmarshal string \"s3cr\" into", Complaint::Other),
        ] {
            let found = Complaint::of(words.as_bytes());
            assert_eq!(found, complaint);
            assert!(!found.to_string().contains("s3cr"));
        }
    }
}
