//! Any text gives objects that can be sent or is refused; what is given holds no envelope.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::manifest::object;
use lockleaf::manifest::valid;

fuzz_target!(|text: &str| {
    let Ok(manifests) = object::read(text) else {
        return;
    };
    for manifest in &manifests {
        assert!(object::first_envelope(manifest.body.expose()).is_none());
        assert!(manifest.body.expose().get("stringData").is_none() || !manifest.id.is_secret());
    }
    let manifests: Vec<_> = manifests.iter().collect();
    for problem in valid::check(&manifests, &valid::Rules::at(1_800_000_000)) {
        assert!(problem.object < manifests.len());
    }
});
