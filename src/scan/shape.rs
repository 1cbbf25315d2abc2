//! Templates of examples in words, so that a credential's form can be shown where no credential is.

/// Tells the text of a [template](super::sample) with what would be drawn in words:
/// `ghp_<36 letters and digits>`; nothing if it is no template.
pub fn shape(template: &str) -> Option<String> {
    let mut told = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        told.push_str(before);
        if let Some(after) = after.strip_prefix('{') {
            told.push('{');
            rest = after;
            continue;
        }
        let (inside, after) = after.split_once('}')?;
        rest = after;
        match inside.split_once(':') {
            None => told.push_str(special(inside)?),
            Some(("64", text)) => told.push_str(&format!("<base64 of {text}>")),
            Some((class, count)) => {
                let count: usize = count.parse().ok()?;
                told.push_str(&format!("<{count} {}>", alphabet(class)?));
            }
        }
    }
    told.push_str(rest);
    Some(told)
}

fn special(name: &str) -> Option<&'static str> {
    Some(match name {
        "" => "",
        "uuid" => "<UUID>",
        "crc62" => "<checksum of 6 letters and digits>",
        "crc16" => "<checksum of 8 hex digits>",
        _ => return None,
    })
}

fn alphabet(class: &str) -> Option<&'static str> {
    Some(match class {
        "d" => "digits",
        "a" => "lower-case letters",
        "A" => "upper-case letters",
        "x" => "hex digits",
        "X" => "upper-case hex digits",
        "n" => "lower-case letters and digits",
        "N" => "upper-case letters and digits",
        "w" => "letters and digits",
        "u" => "base64url characters",
        "b" => "base64 characters",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::rules;

    #[test]
    fn a_shape_says_what_would_be_drawn() {
        let told = shape("T{}OKEN=ghp_{w:30}{crc62}").unwrap();
        assert_eq!(
            told,
            "TOKEN=ghp_<30 letters and digits><checksum of 6 letters and digits>"
        );
        assert_eq!(shape("a{{b}{uuid}").unwrap(), "a{b}<UUID>");
        assert_eq!(shape("{z:1}"), None);
        assert_eq!(shape("{d:"), None);
    }

    #[test]
    fn every_example_of_a_rule_has_a_shape() {
        for rule in rules::all() {
            for example in rule.examples {
                assert!(shape(example).is_some(), "{}: {example}", rule.id);
            }
        }
    }
}
