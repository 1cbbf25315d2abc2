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
            "mastodon = Client(api_key=\"{u:43}\")",
            "--set mastodon.token={u:43}",
        ],
        &["mastodonToken = \"{u:40}\""],
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
            "config.foursquare_token = \"{N:48}\"",
            "FOURSQUARE_AUTH_TOKEN: {N:48}",
        ],
        &["foursquare_api_key: ****************"],
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
            "AYRSHARE_API_KEY={N:7}-{N:7}-{N:7}-{N:7}",
            "\"ayrshareToken\": \"{N:7}-{N:7}-{N:7}-{N:7}\"",
        ],
        &["AYRSHARE_API_KEY={N:6}-{N:7}-{N:7}-{N:7}"],
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
            "ritekit:\n  api_key: {x:44}",
            "const ritekitApiKey = '{x:44}';",
        ],
        &["ritekitToken = \"{x:41}\""],
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
            "export BUFFERAPP_TOKEN='1/{x:32}'",
            "buffer_access_api_key := \"1/{x:32}\"",
        ],
        &["bufferapp_secret: 1/{x:29}"],
    ),
];
