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
            "activecampaign = Client(api_key=\"{x:72}\")",
            "--set active_campaign.token={x:72}",
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
        &[
            "\"moosend_access_token\":\"{uuid}\"",
            "set MOOSEND_API_KEY={uuid}",
        ],
        &["moosend_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "getresponse-api-key",
        "GetResponse",
        "API key",
        &["getresponse", "get_response_api"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://apidocs.getresponse.com/v3/authentication")
    .examples(
        &[
            "config.getresponse_token = \"{n:32}\"",
            "GET_RESPONSE_API_AUTH_TOKEN: {n:32}",
        ],
        &["getresponse_api_key: ****************"],
    ),
    Rule::named(
        "instantly-api-key",
        "Instantly",
        "API key",
        &["instantly"],
        "[0-9A-Za-z+/]{66}==",
    )
    .docs("https://developer.instantly.ai/getting-started/authorization")
    .examples(
        &[
            "INSTANTLY_API_KEY={w:66}==",
            "\"instantlyToken\": \"{w:66}==\"",
        ],
        &["INSTANTLY_API_KEY={w:63}=="],
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
            "omnisend:\n  api_key: {x:24}-{w:50}",
            "const omnisendApiKey = '{x:24}-{w:50}';",
        ],
        &["omnisendToken = \"{x:24}-{w:47}\""],
    ),
    Rule::named(
        "iterable-api-key",
        "Iterable",
        "API key",
        &[
            "iterable_api",
            "iterable-api",
            "iterable api",
            "iterableapi",
            "iterable_key",
            "api.iterable.com",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://support.iterable.com/hc/en-us/articles/360043464871")
    .examples(
        &[
            "export ITERABLE_API_TOKEN='{x:32}'",
            "iterable-api key: {x:32}",
        ],
        &["iterable_api_secret: {x:29}"],
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
        &[
            "<brazeApiKey>{uuid}</brazeApiKey>",
            "BRAZE_SECRET: \"{uuid}\"",
        ],
        &["BRAZE_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "emailoctopus.api.key={uuid}",
            "EMAIL_OCTOPUS_KEY = \"{uuid}\"",
        ],
        &["EMAILOCTOPUS_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "buttondown = Client(api_key=\"{uuid}\")",
            "--set buttondown.token={uuid}",
        ],
        &["BUTTONDOWN_TOKEN=${{{{ secrets.BUTTONDOWN_TOKEN }}"],
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
            "\"beehiiv_access_token\":\"{w:64}\"",
            "set BEEHIIV_API_KEY={w:64}",
        ],
        &["BEEHIIV_KEY=<your beehiiv key>"],
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
        &[
            "config.plunk_token = \"sk_{x:48}\"",
            "PLUNK_AUTH_TOKEN: sk_{x:48}",
        ],
        &["PLUNK_KEY = \"sk_{x:45}\""],
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
            "MAILMODO_API_KEY={N:7}-{N:7}-{N:7}-{N:7}",
            "\"mailmodoToken\": \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["MAILMODO_API_KEY={N:6}-{N:7}-{N:7}-{N:7}"],
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
            "pepipost:\n  api_key: {x:32}",
            "const netcorecloudApiKey = '{x:32}';",
        ],
        &["pepipostToken = \"{x:29}\""],
    ),
    Rule::named(
        "campayn-api-key",
        "Campayn",
        "API key",
        &["campayn"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://github.com/nebojsac/Campayn-API")
    .examples(
        &[
            "export CAMPAYN_TOKEN='{n:64}'",
            "campayn_api_key := \"{n:64}\"",
        ],
        &["campayn_secret: {n:61}"],
    ),
];
