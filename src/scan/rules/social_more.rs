//! More of social networks: VK, Mastodon, Bluesky and what writes to many at once.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "vk-access-token",
        "VK",
        "access token",
        &["vk_", "vkontakte", "vk-", "vk.com", "vktoken"],
        r"(?:vk1\.a\.[0-9A-Za-z_-]{150,260}|[0-9a-f]{85})",
    )
    .docs("https://dev.vk.com/en/api/access-token/getting-started")
    .words(&[])
    .examples(&["VK_TOKEN=vk1.a.{w:180}"], &["VK_TOKEN=vk1.a.{w:20}"]),
    Rule::named(
        "mastodon-access-token",
        "Mastodon",
        "access token",
        &["mastodon"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.joinmastodon.org/client/token/")
    .examples(
        &[
            "\"mastodon_access_token\":\"{u:43}\"",
            "set MASTODON_API_KEY={u:43}",
        ],
        &["MASTODON_KEY=<your mastodon key>"],
    ),
    Rule::named(
        "bluesky-app-password",
        "Bluesky",
        "app password",
        &["bluesky", "bsky", "atproto"],
        "[a-z0-9]{4}(?:-[a-z0-9]{4}){3}",
    )
    .docs("https://docs.bsky.app/docs/get-started")
    .words(&["passw", "secret", "key"])
    .examples(
        &["BLUESKY_APP_PASSWORD={a:4}-{n:4}-{a:4}-{a:3}7"],
        &["BLUESKY_APP_PASSWORD=xxxx-xxxx-xxxx-xxxx"],
    ),
    Rule::named(
        "foursquare-api-key",
        "Foursquare",
        "API key",
        &["foursquare"],
        "(?:fsq3[0-9A-Za-z+/]{43}=|[0-9A-Z]{48})",
    )
    .docs("https://docs.foursquare.com/developer/reference/authentication")
    .examples(
        &[
            "FOURSQUARE_API_KEY={N:48}",
            "\"foursquareToken\": \"{N:48}\"",
        ],
        &["FOURSQUARE_API_KEY={N:45}"],
    ),
    Rule::named(
        "ayrshare-api-key",
        "Ayrshare",
        "API key",
        &["ayrshare"],
        "[0-9A-Z]{7,8}(?:-[0-9A-Z]{7,8}){3}",
    )
    .docs("https://www.ayrshare.com/docs/apis/overview")
    .examples(
        &[
            "ayrshare:\n  api_key: {N:7}-{N:7}-{N:7}-{N:7}",
            "const ayrshareApiKey = '{N:7}-{N:7}-{N:7}-{N:7}';",
        ],
        &["ayrshareToken = \"{N:6}-{N:7}-{N:7}-{N:7}\""],
    ),
    Rule::named(
        "ritekit-client-secret",
        "RiteKit",
        "client secret",
        &["ritekit"],
        "(?:[0-9a-f]{44}|[0-9a-f]{40})",
    )
    .docs("https://documentation.ritekit.com/")
    .examples(
        &[
            "export RITEKIT_TOKEN='{x:44}'",
            "ritekit_api_key := \"{x:44}\"",
        ],
        &["ritekit_secret: {x:41}"],
    ),
    Rule::named(
        "buffer-access-token",
        "Buffer",
        "access token",
        &["bufferapp", "buffer_access", "buffer_token"],
        "(?:[12]/[0-9a-f]{32}|[12]/[0-9A-Za-z_-]{40,44})",
    )
    .docs("https://buffer.com/developers/api/oauth")
    .examples(
        &[
            "<bufferappApiKey>1/{x:32}</bufferappApiKey>",
            "BUFFER_ACCESS_SECRET: \"1/{x:32}\"",
        ],
        &["BUFFERAPP_KEY = \"1/{x:29}\""],
    ),
];
