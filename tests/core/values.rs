//! What a text says, whatever its spelling: two texts hold the same values if these are equal.

use lockleaf::document::leaf::Value;
use lockleaf::document::yaml::tree::Yaml;
use lockleaf::sops::scalar;
use lockleaf::sops::selection::Selection;
use lockleaf::sops::walk::Step;
use lockleaf::sops::walk::Walk;
use lockleaf::sops::walk::WalkError;

/// Documents, structure, keys and typed values of a text, one a line, aliases unfolded.
///
/// Integers and floats are one type, because SOPS writes `1.0` as `1`; the `sops` key at a root
/// is left out.
pub fn values(text: &str) -> Result<Vec<String>, String> {
    let yaml = Yaml::parse(text).map_err(|fault| fault.to_string())?;
    let everything = Selection::compile(None).expect("no selector is a selector");
    let mut said = Vec::new();
    Walk::values(&yaml, &everything)
        .run(&mut |step| {
            said.push(match step {
                Step::StartDocument(_) => "document".to_owned(),
                Step::StartMap => "{".to_owned(),
                Step::EndMap => "}".to_owned(),
                Step::StartSeq => "[".to_owned(),
                Step::EndSeq => "]".to_owned(),
                Step::Key(key) => format!("key {key:?}"),
                Step::Leaf(leaf) => leaf_line(&leaf.value),
                Step::Comment(_) => return Ok(()),
            });
            Ok::<(), WalkError>(())
        })
        .map_err(|fault| fault.to_string())?;
    Ok(said)
}

fn leaf_line(value: &Value<'_>) -> String {
    let mut bytes = Vec::new();
    scalar::canonical(value, &mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => format!("bool {text}"),
        Value::Int(_) | Value::Float(_) => format!("number {text}"),
        Value::Time(_) => format!("time {text}"),
        Value::Str(_) => format!("text {text:?}"),
    }
}

/// The comments of a text, without their places.
pub fn comments(text: &str) -> Vec<String> {
    let yaml = Yaml::parse(text).expect("the text was read before");
    yaml.comments
        .iter()
        .map(|span| span.of(text).to_owned())
        .collect()
}
