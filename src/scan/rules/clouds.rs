//! Clouds and what is rented there: compute, storage, networks.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[Rule::named(
    "datadog-api-key",
    "Datadog",
    "API key",
    &["datadog", "dd_api", "dd-api"],
    "[0-9a-f]{32}",
)
.docs("https://docs.datadoghq.com/account_management/api-app-keys/")
.examples(
    &["DD_API_KEY={x:32}", "datadog:\n  api_key: \"{x:32}\""],
    &[
        "datadog_image_sha={x:40}",
        "DD_API_KEY=00000000000000000000000000000000",
    ],
)];
