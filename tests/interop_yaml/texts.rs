//! Texts for both directions, and what SOPS itself makes of them.

use std::fs;
use std::path::Path;

use crate::core::generate;
use crate::core::values;
use crate::peers::Sandbox;
use crate::peers::yaml_suite;

/// Where go-yaml reads other keys or anchors than YAML 1.2 says: `key:,`, `?foo`, `&an:chor`.
const READ_DIFFERENTLY: [&str; 3] = ["4ABK", "652Z", "Y2GN"];

/// A text with its name.
pub struct Text {
    pub name: String,
    pub yaml: String,
}

/// All texts: the fixtures, the suite, the examples, and `generated` made ones.
pub fn all(generated: u64) -> Vec<Text> {
    let mut texts = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["tests/fixtures/yaml", "examples/ai-stack"] {
        for entry in fs::read_dir(root.join(folder)).into_iter().flatten() {
            let path = entry.expect("the folder can be read").path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                let name = path.file_name().expect("a file has a name");
                texts.push(Text {
                    name: name.to_string_lossy().into_owned(),
                    yaml: fs::read_to_string(&path).expect("the texts are UTF-8"),
                });
            }
        }
    }
    texts.extend(yaml_suite::cases().into_iter().map(|case| Text {
        name: case.id,
        yaml: case.yaml,
    }));
    texts.extend((0..generated).map(|seed| Text {
        name: format!("seed {seed}"),
        yaml: generate::from_seed(seed),
    }));
    texts.retain(|text| !READ_DIFFERENTLY.contains(&text.name.as_str()));
    texts
}

/// What SOPS makes of a text: its file, and what it decrypts that to.
pub struct Theirs {
    pub sealed: String,
    pub opened: String,
}

/// Has SOPS encrypt and decrypt a text; `None` if it cannot, or not without changing values.
pub fn by_sops(sandbox: &Sandbox, text: &str) -> Option<Theirs> {
    sandbox.write("theirs.yaml", text);
    let sealed = sandbox.sops(&["encrypt", "--age", &sandbox.recipient, "theirs.yaml"]);
    if sealed.status != 0 {
        return None;
    }
    let sealed = sealed.text().into_owned();
    sandbox.write("theirs.yaml", &sealed);
    let opened = sandbox.sops(&["decrypt", "theirs.yaml"]);
    let opened = (opened.status == 0).then(|| opened.text().into_owned())?;
    (values(&opened).is_ok() && values(&opened) == values(text)).then_some(())?;
    Some(Theirs { sealed, opened })
}
