//! Any text is parsed or refused; spans lie in the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::document::yaml::tree::Yaml;

fuzz_target!(|text: &str| {
    if let Ok(yaml) = Yaml::parse(text) {
        for node in &yaml.nodes {
            assert!(text.get(node.span.range()).is_some());
        }
    }
});
