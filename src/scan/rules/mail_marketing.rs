//! Mail campaigns and checks of addresses: Moosend, ActiveCampaign, Kickbox, Hunter and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "activecampaign-api-key",
        "ActiveCampaign",
        "API key",
        &["activecampaign", "active_campaign", "active-campaign"],
        "[0-9a-f]{64,72}",
    )
    .docs("https://developers.activecampaign.com/reference/authentication")
    .examples(
        &[
            "<activecampaignApiKey>{x:72}</activecampaignApiKey>",
            "ACTIVE_CAMPAIGN_SECRET: \"{x:72}\"",
        ],
        &[
            "ACTIVECAMPAIGN_API_KEY={x:40}",
            "activecampaign_api_key: YOUR_KEY",
        ],
    ),
    Rule::named(
        "moosend-api-key",
        "Moosend",
        "API key",
        &["moosend"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.moosend.com/developers/api-documentation/en/index-en.html")
    .examples(
        &["moosend.api.key={uuid}", "MOOSEND_KEY = \"{uuid}\""],
        &["moosend_api_key: \"YOUR_MOOSEND_API_KEY\""],
    ),
    Rule::named(
        "getresponse-api-key",
        "GetResponse",
        "API key",
        &["getresponse", "get_response_api"],
        "[0-9a-z]{32}",
    )
    .docs("https://apidocs.getresponse.com/v3/authentication")
    .examples(
        &[
            "getresponse = Client(api_key=\"{n:32}\")",
            "--set get_response_api.token={n:32}",
        ],
        &["GETRESPONSE_TOKEN=${{{{ secrets.GETRESPONSE_TOKEN }}"],
    ),
    Rule::named(
        "omnisend-api-key",
        "Omnisend",
        "API key",
        &["omnisend"],
        "[0-9a-z]{24}-[0-9A-Za-z]{50}",
    )
    .docs("https://api-docs.omnisend.com/reference/authentication")
    .examples(
        &[
            "\"omnisend_access_token\":\"{x:24}-{w:50}\"",
            "set OMNISEND_API_KEY={x:24}-{w:50}",
        ],
        &["omnisend_secret: {x:24}-{w:47}"],
    ),
    Rule::named(
        "iterable-api-key",
        "Iterable",
        "API key",
        &[
            "iterable_api",
            "iterable-api",
            "iterableapi",
            "iterable_key",
            "api.iterable.com",
        ],
        "[0-9a-f]{32}",
    )
    .docs("https://support.iterable.com/hc/en-us/articles/360043464871")
    .examples(
        &[
            "config.iterable_api_token = \"{x:32}\"",
            "iterable-api key: {x:32}",
        ],
        &["iterable_api_api_key: ****************"],
    ),
    Rule::named(
        "braze-api-key",
        "Braze",
        "API key",
        &["braze"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.braze.com/docs/api/basics/")
    .examples(
        &["BRAZE_API_KEY={uuid}", "\"brazeToken\": \"{uuid}\""],
        &["BRAZE_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "emailoctopus-api-key",
        "EmailOctopus",
        "API key",
        &["emailoctopus", "email_octopus"],
        "(?:eo_[0-9a-f]{64}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://emailoctopus.com/api-documentation")
    .examples(
        &[
            "emailoctopus:\n  api_key: {uuid}",
            "const email_octopusApiKey = '{uuid}';",
        ],
        &["emailoctopusToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "buttondown-api-key",
        "Buttondown",
        "API key",
        &["buttondown"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.buttondown.com/api-introduction")
    .examples(
        &[
            "export BUTTONDOWN_TOKEN='{uuid}'",
            "buttondown_api_key := \"{uuid}\"",
        ],
        &["buttondown_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "beehiiv-api-key",
        "Beehiiv",
        "API key",
        &["beehiiv"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developers.beehiiv.com/welcome/create-an-api-key")
    .examples(
        &[
            "<beehiivApiKey>{w:64}</beehiivApiKey>",
            "BEEHIIV_SECRET: \"{w:64}\"",
        ],
        &["BEEHIIV_KEY = \"{w:61}\""],
    ),
    Rule::named(
        "plunk-secret-key",
        "Plunk",
        "secret key",
        &["plunk"],
        "sk_[0-9a-f]{48}",
    )
    .docs("https://docs.useplunk.com/api-reference/overview")
    .examples(
        &["plunk.api.key=sk_{x:48}", "PLUNK_KEY = \"sk_{x:48}\""],
        &["PLUNK_API_KEY=sk_{x:45}"],
    ),
    Rule::named(
        "mailmodo-api-key",
        "Mailmodo",
        "API key",
        &["mailmodo"],
        "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
    )
    .docs("https://support.mailmodo.com/")
    .examples(
        &[
            "mailmodo = Client(api_key=\"{N:7}-{N:7}-{N:7}-{N:7}\")",
            "--set mailmodo.token={N:7}-{N:7}-{N:7}-{N:7}",
        ],
        &["MAILMODO_TOKEN=${{{{ secrets.MAILMODO_TOKEN }}"],
    ),
    Rule::named(
        "pepipost-api-key",
        "Pepipost",
        "API key",
        &["pepipost", "netcorecloud"],
        "(?:[0-9A-Za-z-]{32}|[0-9a-f]{32})",
    )
    .docs("https://developers.pepipost.com/")
    .examples(
        &[
            "\"pepipost_access_token\":\"{x:32}\"",
            "set NETCORECLOUD_API_KEY={x:32}",
        ],
        &["PEPIPOST_KEY=<your pepipost key>"],
    ),
    Rule::named(
        "campayn-api-key",
        "Campayn",
        "API key",
        &["campayn"],
        "[0-9a-z]{64}",
    )
    .docs("https://github.com/nebojsac/Campayn-API")
    .examples(
        &[
            "config.campayn_token = \"{n:64}\"",
            "CAMPAYN_AUTH_TOKEN: {n:64}",
        ],
        &["CAMPAYN_KEY = \"{n:61}\""],
    ),
];
