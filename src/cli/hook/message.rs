//! The message that stops a commit: where, what, and the command that mends it; never the value.

use super::super::wording::count;
use crate::actions::check::Checked;
use crate::actions::check::Gap;
use crate::scan::finding::Finding;
use crate::scan::report::by_place;
use anstyle::AnsiColor;
use anstyle::Style;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const STOP: Style = AnsiColor::Red.on_default().bold();
const PLACE: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();
const FIX: Style = AnsiColor::Cyan.on_default();

/// On what occasion it was looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Before a commit.
    Commit,
    /// Before the commit of a merge.
    Merge,
    /// Before a push.
    Push,
    /// At files that were named.
    Files,
    /// At what a branch brings.
    Branch,
}

impl Occasion {
    /// The word for it in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Merge => "merge",
            Self::Push => "push",
            Self::Files => "files",
            Self::Branch => "branch",
        }
    }
}

/// Says what was found, file by file, and what can be done.
pub fn stopped(checked: &Checked, occasion: Occasion) -> String {
    let groups = by_place(&checked.findings);
    let findings: Vec<&Finding> = groups.iter().map(|group| group[0]).collect();
    let is_plain = findings.iter().all(|finding| is_plaintext(finding));
    let secrets = match is_plain {
        true => count(findings.len(), "plaintext secret"),
        false => count(findings.len(), "finding"),
    };
    let headline = match occasion {
        Occasion::Commit => format!("✖ commit stopped: {secrets} would be committed"),
        Occasion::Merge => format!("✖ merge stopped: {secrets} would be merged"),
        Occasion::Push => format!("✖ push stopped: {secrets} would be pushed"),
        Occasion::Files => format!("✖ {secrets} in the index"),
        Occasion::Branch => format!("✖ {secrets} in what this branch brings"),
    };
    let mut text = format!("{STOP}{headline}{STOP:#}\n");
    let rows: Vec<[String; 4]> = findings.iter().map(|finding| row(finding)).collect();
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.filter(|width| *width <= 48).max().unwrap_or(0)
    };
    let (places, keys, titles) = (width(0), width(1), width(2));
    let mut file = None;
    for (group, [place, key, title, rule]) in groups.iter().zip(&rows) {
        let finding = group[0];
        if file != Some(&finding.place.path) {
            text.push('\n');
            file = Some(&finding.place.path);
        }
        let key = match keys {
            0 => String::new(),
            _ => format!("{key:<keys$}   "),
        };
        let _ = writeln!(
            text,
            "  {PLACE}{place:<places$}{PLACE:#}   {key}{title:<titles$}   {QUIET}{rule}{QUIET:#}"
        );
        for reason in &finding.reasons {
            let _ = writeln!(text, "      {}", shown(reason));
        }
        for other in group.iter().skip(1) {
            let [.., title, rule] = row(other);
            let _ = writeln!(text, "      {title}   {QUIET}{rule}{QUIET:#}");
            for reason in &other.reasons {
                let _ = writeln!(text, "        {}", shown(reason));
            }
        }
        if let Some(history) = history(finding) {
            let _ = writeln!(text, "      {QUIET}{history}{QUIET:#}");
        }
    }
    text.push('\n');
    advise(&mut text, &findings, occasion);
    text
}

/// Says how much was looked at, and for how long.
pub fn summary(checked: &Checked, occasion: Occasion, seconds: f64) -> String {
    let what = match occasion {
        Occasion::Commit | Occasion::Merge => "staged file",
        _ => "file",
    };
    let files = count(checked.files, what);
    let bytes = size(checked.bytes);
    let source = match (occasion, checked.commits) {
        (Occasion::Commit | Occasion::Merge | Occasion::Files, _) => {
            " (index content, not the working copy)".to_owned()
        }
        (_, Some(commits)) => format!(" of {}, merges included", count(commits, "commit")),
        (_, None) => String::new(),
    };
    format!("{seconds:.2} s · checked {files}, {bytes}{source}")
}

/// What can be done about something that could not be looked at.
pub fn gap_hint(gap: &Gap) -> &'static str {
    match gap {
        Gap::TooLarge { .. } => {
            "keep it in Git LFS; or look at it with `lockleaf hook run --max-size 1G`, and commit with --no-verify"
        }
        Gap::Missing { .. } => {
            "fetch what a partial clone leaves out: git fetch --refetch --no-filter"
        }
        Gap::Shallow => {
            "fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab, elsewhere `git fetch --unshallow`"
        }
    }
}

/// Whether a finding is of a value that stands readable, not of encryption that went wrong.
fn is_plaintext(finding: &Finding) -> bool {
    const WRONG: [&str; 4] = [
        "broken-envelope",
        "broken-metadata",
        "stray-envelope",
        "wrong-recipients",
    ];
    !WRONG.contains(&finding.rule.as_str())
}

/// A finding in one line.
pub fn in_a_line(finding: &Finding) -> String {
    let [place, key, title, rule] = row(finding);
    match key.as_str() {
        "" => format!("{place}: {title} {rule}"),
        key => format!("{place}: {key}: {title} {rule}"),
    }
}

fn row(finding: &Finding) -> [String; 4] {
    let place = format!("{}:{}", shown(&finding.place.path), finding.place.line);
    let key = finding.place.key.as_deref().map(shown).unwrap_or_default();
    let mut title = shown(&finding.title);
    if !finding.through.is_empty() {
        title += &format!(", in {}", finding.through.join(" in "));
    }
    [
        place,
        key,
        title,
        format!("(rule: {})", shown(&finding.rule)),
    ]
}

/// Since when it is in the history, and whether it still stands.
fn history(finding: &Finding) -> Option<String> {
    let origin = finding.origin.as_ref()?;
    let commit = origin.commit.as_ref()?;
    let id: String = commit.id.chars().take(10).collect();
    let day = commit.date.split('T').next().unwrap_or_default();
    let merge = if commit.is_merge { " (merge)" } else { "" };
    let there = match origin.at_head {
        true => "",
        false => "; changed or gone since, but still in the history",
    };
    let author = shown(&commit.author);
    let subject = shown(&commit.subject);
    Some(format!(
        "in {id}{merge} by {author}, {day}: {subject}{there}"
    ))
}

fn advise(text: &mut String, findings: &[&Finding], occasion: Occasion) {
    let mut line = |label: &str, advice: &str| {
        let _ = writeln!(text, "  {FIX}{label}{FIX:#}{advice}");
    };
    // What is gone from the files is only in the commits.
    let standing = || {
        let stands = |it: &&&Finding| it.origin.as_ref().is_none_or(|origin| origin.at_head);
        findings.iter().filter(stands)
    };
    let fixes: BTreeSet<&str> = standing().filter_map(|it| it.fix.as_deref()).collect();
    let unfixed: BTreeSet<String> = standing()
        .filter(|finding| finding.fix.is_none())
        .map(|finding| spelled(&finding.place.path))
        .collect();
    let mut label = "fix       ";
    for fix in &fixes {
        line(label, &shown(fix));
    }
    if !unfixed.is_empty() {
        let files: Vec<String> = unfixed.into_iter().collect();
        let advice = "take the value out of the file, or encrypt it; then  git add ";
        line(label, &format!("{advice}{}", files.join(" ")));
    }
    if standing().next().is_some() {
        label = "then      ";
    }
    match occasion {
        Occasion::Push => line(
            label,
            "rewrite the commits above, which hold it, before anybody has them:  git rebase -i",
        ),
        Occasion::Branch => line(
            label,
            "replace the values where they come from: whoever can fetch this branch has them",
        ),
        Occasion::Commit | Occasion::Merge | Occasion::Files => {}
    }
    line(
        "it is not a secret?   ",
        "add  # lockleaf:public  on that line, or a rule in .lockleaf.yaml",
    );
    let paths: BTreeSet<String> = findings.iter().map(|it| spelled(&it.place.path)).collect();
    let path = match (paths.len(), paths.first()) {
        (1, Some(path)) => format!(" --path {path}"),
        _ => String::new(),
    };
    line(
        "already pushed?       ",
        &format!("lockleaf scan --history{path}   tells which values to rotate"),
    );
}

/// A path as a shell takes it, whatever is in it.
fn spelled(path: &str) -> String {
    let quoted = path
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match quoted {
        // Git's spelling of bytes is that of `$'…'`.
        Some(bytes) => format!("$'{}'", bytes.replace('\'', "\\'").replace("\\\"", "\"")),
        None if path.chars().any(char::is_control) => {
            let escaped = path.replace('\\', "\\\\").replace('\'', "\\'");
            format!("$'{}'", shown(&escaped))
        }
        // Git takes neither for an option or for a pattern what begins with a dot.
        None if path.starts_with(['-', ':']) => {
            shell_words::quote(&format!("./{path}")).into_owned()
        }
        None => shell_words::quote(path).into_owned(),
    }
}

/// A text in which nothing moves the cursor or begins a line of its own.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => shown.push_str("\\n"),
            '\t' => shown.push_str("\\t"),
            '\r' => shown.push_str("\\r"),
            _ if letter.is_ascii_control() => {
                let _ = write!(shown, "\\x{:02x}", u32::from(letter));
            }
            // What turns the direction of writing can make a name look like another.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.push(char::REPLACEMENT_CHARACTER)
            }
            _ if letter.is_control() => shown.push(char::REPLACEMENT_CHARACTER),
            _ => shown.push(letter),
        }
    }
    shown
}

/// `17 bytes`, `4.0 KiB`, `12 MiB`.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 3] = ["KiB", "MiB", "GiB"];
    if bytes < 1024 {
        return count(usize::try_from(bytes).unwrap_or_default(), "byte");
    }
    let (mut size, mut unit) = (bytes as f64 / 1024.0, 0);
    while size >= 1024.0 && unit + 1 < UNITS.len() {
        size /= 1024.0;
        unit += 1;
    }
    match size < 10.0 {
        true => format!("{size:.1} {}", UNITS[unit]),
        false => format!("{size:.0} {}", UNITS[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_forges_no_line_of_the_message() {
        assert_eq!(shown("a\n✔ clean\u{1b}[2J"), "a\\n✔ clean\\x1b[2J");
        assert!(!shown("a\u{202e}b").contains('\u{202e}'));
    }

    #[test]
    fn a_command_names_the_file_whatever_its_name_is() {
        assert_eq!(spelled("k8s/db.yaml"), "k8s/db.yaml");
        assert_eq!(spelled("a b.yaml"), "'a b.yaml'");
        assert_eq!(spelled("a\nb'c"), "$'a\\nb\\'c'");
        assert_eq!(spelled("\"caf\\351'\""), "$'caf\\351\\''");
    }

    #[test]
    fn a_size_has_a_unit_that_fits() {
        assert_eq!(size(1), "1 byte");
        assert_eq!(size(1023), "1023 bytes");
        assert_eq!(size(4096), "4.0 KiB");
        assert_eq!(size(12 << 20), "12 MiB");
        assert_eq!(size(5000 << 30), "5000 GiB");
    }
}
