//! The texts that are put among the hooks, and how they are known again.

use super::Hook;

/// What the name of a hook that was there before ends in.
pub const FORMER: &str = ".before-lockleaf";

const BEGIN: &str = "# lockleaf hook: begin";
const END: &str = "# lockleaf hook: end";

/// What the file of a hook is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The whole script is ours.
    Ours,
    /// The whole script is ours, and runs another one first.
    OursAndFormer,
    /// It is somebody's, and our lines stand in it.
    Shared,
    /// It is somebody's, and calls us in words of its own.
    Calls,
    /// It is somebody's.
    Others,
}

/// The script of a hook.
pub fn alone(hook: Hook) -> &'static str {
    match hook {
        Hook::PreCommit => include_str!("../../../hooks/pre-commit"),
        Hook::PreMergeCommit => include_str!("../../../hooks/pre-merge-commit"),
        Hook::PrePush => include_str!("../../../hooks/pre-push"),
    }
}

/// The script of a hook that first runs the one that was there before.
///
/// Ours comes last, so that it sees what the other one staged.
pub fn behind_former(hook: Hook) -> String {
    let (head, last) = halves(hook);
    let former = format!("\"$0{FORMER}\"");
    let body = match hook {
        Hook::PrePush => format!(
            "lines=$(cat; echo .)\nlines=${{lines%.}}\n\
             if [ -x {former} ]; then printf %s \"$lines\" | {former} \"$@\" || exit; fi\n\
             printf %s \"$lines\" | {}",
            last.trim_start_matches("exec ")
        ),
        _ => format!("if [ -x {former} ]; then {former} \"$@\" || exit; fi\n{last}"),
    };
    format!("{head}{body}")
}

/// Puts our lines into a script of the shell: at its beginning, for what follows can end it early.
pub fn put_in(hook: Hook, script: &str) -> String {
    let mut at = 0;
    for line in script.split_inclusive('\n') {
        // husky up to version 8 starts the script anew in this line.
        let is_head = line.starts_with("#!") || line.contains("husky.sh");
        if is_head || (at > 0 && script[at..].contains("husky.sh")) {
            at += line.len();
        } else {
            break;
        }
    }
    let (before, after) = script.split_at(at);
    match before.is_empty() || before.ends_with('\n') {
        true => format!("{before}{}{after}", lines(hook)),
        // Nothing but a first line that is not ended: it is not ended afterwards either.
        false => format!("{before}\n{}", lines(hook).trim_end()),
    }
}

/// Takes our lines out of a script, which is then what it was before they were put in.
pub fn taken_out(hook: Hook, script: &str) -> Option<String> {
    let ours = lines(hook);
    if let Some(before) = script.strip_suffix(&format!("\n{}", ours.trim_end())) {
        return Some(before.to_owned());
    }
    let at = script.find(&ours)?;
    let (before, after) = (&script[..at], &script[at + ours.len()..]);
    Some(format!("{before}{after}"))
}

/// Tells whose the file of a hook is.
pub fn owner(hook: Hook, bytes: &[u8]) -> Owner {
    let text = String::from_utf8_lossy(bytes);
    if text == alone(hook) {
        Owner::Ours
    } else if text == behind_former(hook) {
        Owner::OursAndFormer
    } else if text.contains(lines(hook).trim_end()) {
        Owner::Shared
    } else if text.lines().any(|line| {
        !line.trim_start().starts_with('#')
            && line.contains("lockleaf")
            && line.contains("hook run")
    }) {
        Owner::Calls
    } else {
        Owner::Others
    }
}

/// Our lines in a script of somebody else.
fn lines(hook: Hook) -> String {
    let (head, last) = halves(hook);
    let missing = head.split_once('\n').map_or("", |(_, rest)| rest);
    let missing = missing.replace("remove $0", "take these lines out of $0");
    let call = last.trim_end().trim_start_matches("exec ");
    let call = match hook {
        Hook::PrePush => format!(
            "lockleaf_lines=$(cat; echo .)\nlockleaf_lines=${{lockleaf_lines%.}}\n\
             printf %s \"$lockleaf_lines\" | {call} || exit $?\n\
             exec <<LOCKLEAF\n${{lockleaf_lines%?}}\nLOCKLEAF\n"
        ),
        _ => format!("{call} || exit $?\n"),
    };
    format!("{BEGIN}\n{missing}{call}{END}\n")
}

/// The script without its last line, and that line.
fn halves(hook: Hook) -> (&'static str, &'static str) {
    let script = alone(hook);
    let last = script.trim_end().rfind('\n').map_or(0, |at| at + 1);
    script.split_at(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_script_is_three_lines_and_runs_its_own_hook() {
        for hook in Hook::ALL {
            let script = alone(hook);
            assert_eq!(script.lines().count(), 3);
            let last = format!("exec lockleaf hook run {} -- \"$@\"\n", hook.name());
            assert!(script.ends_with(&last), "{script}");
            assert_eq!(owner(hook, script.as_bytes()), Owner::Ours);
            let both = behind_former(hook);
            assert_eq!(owner(hook, both.as_bytes()), Owner::OursAndFormer);
        }
    }

    #[test]
    fn lines_that_were_put_in_come_out_to_the_byte() {
        let scripts = [
            "",
            "npm test\n",
            "#!/bin/sh\nnpm test",
            "#!/bin/sh\n",
            "#!/bin/sh",
            "#!/usr/bin/env sh\n. \"$(dirname -- \"$0\")/_/husky.sh\"\n\nnpx lint-staged\n",
            "#!/usr/bin/env sh\n\n. \"$(dirname -- \"$0\")/_/husky.sh\"\nexit 0\n",
        ];
        for script in scripts {
            for hook in Hook::ALL {
                let put = put_in(hook, script);
                assert_eq!(owner(hook, put.as_bytes()), Owner::Shared);
                assert_eq!(taken_out(hook, &put).as_deref(), Some(script));
                let (ours, husky) = (put.find(BEGIN), put.find("husky.sh"));
                assert!(husky < ours, "{put}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_script_comes_back(script in "(#!/bin/sh|\\. husky\\.sh|make|\n|\r\n| |exit 0|é){0,9}") {
            for hook in Hook::ALL {
                let put = put_in(hook, &script);
                let back = taken_out(hook, &put);
                prop_assert_eq!(back.as_deref(), Some(script.as_str()));
            }
        }
    }

    #[test]
    fn whoever_calls_us_in_his_own_words_is_left_alone() {
        let owner = |text: &str| owner(Hook::PreCommit, text.as_bytes());
        assert_eq!(
            owner("#!/bin/sh\nmake\nlockleaf hook run pre-commit\n"),
            Owner::Calls
        );
        assert_eq!(
            owner("#!/bin/sh\n# lockleaf hook run pre-commit\n"),
            Owner::Others
        );
        assert_eq!(owner("\u{7f}ELF"), Owner::Others);
    }
}
