//! Social networks: Facebook, Instagram, Twitter, LinkedIn, Reddit, TikTok and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "facebook-access-token",
        "Facebook",
        "access token",
        &["EAA"],
        concat!(
            "(?:^|[^0-9A-Za-z_-])(?P<secret>EAA(?:CEdEose0cBA[0-9A-Za-z]{20,400}|",
            "[A-Z][0-9A-Za-z]{80,400}))(?:[^0-9A-Za-z_-]|$)",
        ),
    )
    .docs("https://developers.facebook.com/docs/facebook-login/guides/access-tokens/")
    .entropy(3.5)
    .examples(
        &["FB_TOKEN=EAACEdEose0cBA{w:160}", "access_token=EAAM{w:120}"],
        &["EAAC{w:20}"],
    ),
    Rule::text(
        "facebook-app-access-token",
        "Facebook",
        "app access token",
        &["facebook", "access_token", "fb_", "fbtoken", "app_token"],
        concat!(
            r"(?i)(?:facebook|access_token|fb_|fbtoken|app_token)[^\n]{0,100}",
            r"?[^0-9A-Za-z](?P<secret>[0-9]{15,16}(?:\||%)[0-9A-Za-z_-]{27,40}",
            ")(?:[^0-9A-Za-z_-]|$)",
        ),
    )
    .docs("https://developers.facebook.com/docs/facebook-login/guides/access-tokens/")
    .entropy(3.0)
    .examples(
        &[
            "access_token={d:15}|{w:27}",
            "facebook_token: \"{d:16}|{w:30}\"",
        ],
        &["access_token={d:15}|{w:12}"],
    ),
    Rule::named(
        "facebook-app-secret",
        "Facebook",
        "app secret",
        &[
            "facebook",
            "fb_app",
            "fb_secret",
            "fb_client",
            "fb_access",
            "fbapi",
            "fbapp",
            "fbsecret",
            "fb_key",
            "fb_api",
            "meta_app",
            "whatsapp_app",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.facebook.com/docs/facebook-login/security/")
    .words(&["secret", "key", "token"])
    .examples(
        &["facebook_secret: {x:32}", "FB_APP_TOKEN = '{x:32}'"],
        &["facebook_api_key: \"YOUR_FACEBOOK_API_KEY\""],
    ),
    Rule::token(
        "instagram-access-token",
        "Instagram",
        "access token",
        &["IGQV", "IGAA", "IGQWR"],
        "[0-9A-Za-z_-]{80,300}",
    )
    .docs("https://developers.facebook.com/docs/instagram-platform/")
    .examples(&["INSTAGRAM_TOKEN=IGQVJ{w:130}"], &["IGQV{w:20}"]),
    Rule::named(
        "instagram-legacy-access-token",
        "Instagram",
        "legacy access token",
        &["instagram"],
        r"[0-9]{7,12}\.[0-9a-f]{7}\.[0-9a-f]{32}",
    )
    .docs("https://developers.facebook.com/docs/instagram-platform/")
    .words(&[])
    .examples(
        &["INSTAGRAM_TOKEN={d:10}.{x:7}.{x:32}"],
        &["INSTAGRAM_TOKEN={d:10}.{x:7}.{x:20}"],
    ),
    Rule::named(
        "instagram-app-secret",
        "Instagram",
        "app secret",
        &["instagram"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.facebook.com/docs/instagram-platform/")
    .examples(
        &[
            "\"instagram_access_token\":\"{x:32}\"",
            "set INSTAGRAM_API_KEY={x:32}",
        ],
        &["instagram_secret: {x:29}"],
    ),
    Rule::named(
        "twitter-access-token",
        "Twitter",
        "access token",
        &[
            "twitter",
            "access_token",
            "accesstoken",
            "oauth_token",
            "x_access",
        ],
        "[0-9]{15,25}-[0-9A-Za-z]{20,40}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .words(&[])
    .entropy(3.3)
    .examples(
        &[
            "TWITTER_ACCESS_TOKEN={d:18}-{w:40}",
            "accessToken: '{d:19}-{w:31}'",
        ],
        &["TWITTER_ACCESS_TOKEN={d:18}-{w:10}"],
    ),
    Rule::named(
        "twitter-access-token-secret",
        "Twitter",
        "access token secret",
        &[
            "twitter",
            "access_token_secret",
            "accesstokensecret",
            "access_secret",
        ],
        "[0-9A-Za-z]{45}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .examples(
        &[
            "TWITTER_API_KEY={w:45}",
            "\"access_token_secretToken\": \"{w:45}\"",
        ],
        &["TWITTER_API_KEY={w:42}"],
    ),
    Rule::named(
        "twitter-api-key",
        "Twitter",
        "API key",
        &["twitter"],
        "[0-9A-Za-z]{25}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .examples(
        &[
            "twitter:\n  api_key: {w:25}",
            "const twitterApiKey = '{w:25}';",
        ],
        &["twitterToken = \"{w:22}\""],
    ),
    Rule::named(
        "twitter-api-secret",
        "Twitter",
        "API secret",
        &["twitter", "consumer_secret", "consumersecret"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .examples(
        &[
            "export TWITTER_TOKEN='{w:50}'",
            "consumer_secret_api_key := \"{w:50}\"",
        ],
        &["twitter_secret: {w:47}"],
    ),
    Rule::named(
        "twitter-named-bearer-token",
        "Twitter",
        "bearer token beside its name",
        &["twitter", "bearer", "twtr"],
        "A{10,30}[0-9A-Za-z%_-]{40,200}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .words(&[])
    .entropy(3.5)
    .examples(
        &["TWITTER_BEARER=AAAAAAAAAAAAAAA{w:100}"],
        &["TWITTER_BEARER=AAAAAAAAAAAAAAA{w:12}"],
    ),
    Rule::token(
        "twitter-bearer-token",
        "Twitter",
        "bearer token",
        &["AAAAAAAAAAAAAAAAAAAAA"],
        "[A-Za-z0-9%]{70,110}",
    )
    .docs("https://docs.x.com/resources/fundamentals/authentication/overview")
    .entropy(3.5)
    .examples(
        &["BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAM{w:8}AAAA{w:10}%2F{w:20}%3D{w:40}"],
        &[concat!(
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        )],
    ),
    Rule::named(
        "linkedin-client-secret",
        "LinkedIn",
        "client secret",
        &["linkedin", "linked_in", "linked-in"],
        "[0-9A-Za-z]{16}",
    )
    .docs(concat!(
        "https://learn.microsoft.com/en-us/linkedin/shared/authentication/",
        "client-credentials-flow"
    ))
    .examples(
        &["linkedin.api.key={w:16}", "LINKED_IN_KEY = \"{w:16}\""],
        &["LINKEDIN_API_KEY={w:13}"],
    ),
    Rule::named(
        "linkedin-client-id",
        "LinkedIn",
        "client id",
        &["linkedin", "linked_in", "linked-in"],
        "[0-9a-z]{12,14}",
    )
    .docs(concat!(
        "https://learn.microsoft.com/en-us/linkedin/shared/authentication/",
        "client-credentials-flow"
    ))
    .words(&["client", "key", "token", "id"])
    .confidence(Confidence::Low)
    .examples(
        &["linkedin_client: {n:14}", "LINKED_IN_ID = '{n:14}'"],
        &["LINKEDIN_TOKEN=${{{{ secrets.LINKEDIN_TOKEN }}"],
    ),
    Rule::token(
        "linkedin-prefixed-client-secret",
        "LinkedIn",
        "client secret with its prefix",
        &["WPL_AP0.", "WPL_AP1."],
        r"[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6}={2}",
    )
    .docs(concat!(
        "https://learn.microsoft.com/en-us/linkedin/shared/authentication/",
        "client-credentials-flow"
    ))
    .examples(
        &["LINKEDIN_SECRET=WPL_AP1.{w:16}.{w:6}=="],
        &["WPL_AP1.{w:10}"],
    ),
    Rule::named(
        "reddit-client-secret",
        "Reddit",
        "client secret",
        &["reddit", "praw"],
        "(?:[0-9A-Za-z_-]{30}|[0-9A-Za-z_-]{27})",
    )
    .docs("https://github.com/reddit-archive/reddit/wiki/OAuth2")
    .examples(
        &[
            "REDDIT_CLIENT_SECRET={w:30}",
            "praw.Reddit(client_secret=\"{w:27}\")",
        ],
        &["REDDIT_CLIENT_SECRET={w:20}"],
    ),
    Rule::token(
        "pinterest-access-token",
        "Pinterest",
        "access token",
        &["pina_", "pinr."],
        "[0-9A-Za-z_.-]{20,200}",
    )
    .docs("https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/")
    .entropy(3.5)
    .examples(&["PINTEREST_TOKEN=pina_{N:80}"], &["pina_{w:10}"]),
    Rule::named(
        "tiktok-client-secret",
        "TikTok",
        "client secret",
        &["tiktok"],
        "[0-9A-Za-z]{32,40}",
    )
    .docs("https://developers.tiktok.com/doc/oauth-user-access-token-management")
    .examples(
        &[
            "config.tiktok_token = \"{w:32}\"",
            "TIKTOK_AUTH_TOKEN: {w:32}",
        ],
        &["TIKTOK_KEY = \"{w:24}\""],
    ),
    Rule::named(
        "snapchat-client-secret",
        "Snapchat",
        "client secret",
        &["snapchat", "snap_"],
        "[0-9A-Za-z]{20,40}",
    )
    .docs("https://developers.snap.com/api/marketing-api/Ads-API/authentication")
    .words(&["secret", "client_secret"])
    .examples(
        &["snapchat_secret: {n:20}", "SNAP_CLIENT_SECRET = '{n:20}'"],
        &["SNAPCHAT_SECRET={n:12}"],
    ),
    Rule::named(
        "tumblr-consumer-key-or-secret",
        "Tumblr",
        "consumer key or secret",
        &["tumblr"],
        "[0-9A-Za-z]{50}",
    )
    .docs("https://www.tumblr.com/docs/en/api/v2")
    .examples(
        &[
            "tumblr:\n  api_key: {w:50}",
            "const tumblrApiKey = '{w:50}';",
        ],
        &["tumblrToken = \"{w:47}\""],
    ),
    Rule::named(
        "flickr-api-key",
        "Flickr",
        "API key",
        &["flickr"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.flickr.com/services/api/misc.api_keys.html")
    .examples(
        &[
            "export FLICKR_TOKEN='{n:32}'",
            "flickr_api_key := \"{n:32}\"",
        ],
        &["flickr_secret: {n:29}"],
    ),
];
