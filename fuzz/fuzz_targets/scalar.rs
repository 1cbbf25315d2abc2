//! Any plain text has a type or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lockleaf::document::leaf::Style;
use lockleaf::document::yaml::resolve;

fuzz_target!(|text: &str| {
    let _ = resolve::resolve(text.into(), Style::Plain, None);
});
