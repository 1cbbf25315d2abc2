//! Social networks: Facebook, Instagram, Twitter, LinkedIn, Reddit, TikTok and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "facebook-access-token",
        "Facebook",
        "access token",
        &["EAA"],
        "(?:^|[^0-9A-Za-z_-])(?P<secret>EAA[A-Z][0-9A-Za-z]{80,400})(?:[^0-9A-Za-z_-]|$)",
    )
    .docs("https://developers.facebook.com/docs/facebook-login/guides/access-tokens/")
    .entropy(3.5)
    .examples(
        &[
            "FB_TOKEN=EAACEdEose0cBA{w:160}",
            "access_token=EAAM{w:120}",
        ],
        &["EAAC{w:20}"],
    ),
    Rule::text(
        "facebook-app-access-token",
        "Facebook",
        "app access token",
        &["facebook", "access_token", "fb_", "fbtoken", "app_token"],
        r"(?i)(?:facebook|access_token|fb_|fbtoken|app_token)[^\n]{0,100}?[^0-9A-Za-z](?P<secret>[0-9]{15,16}(?:\||%)[0-9A-Za-z_-]{27,40})(?:[^0-9A-Za-z_-]|$)",
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
            "meta_app",
            "whatsapp_app",
        ],
        "[0-9a-f]{32}",
    )
    .docs("https://developers.facebook.com/docs/facebook-login/security/")
    .words(&["secret", "key", "token"])
    .examples(
        &["FACEBOOK_SECRET={x:32}", "\"fb_app_token\": \"{x:32}\""],
        &["FACEBOOK_KEY = \"{x:29}\""],
    ),
    Rule::token(
        "instagram-access-token",
        "Instagram",
        "access token",
        &["IGQV", "IGAA", "IGQWR"],
        "[0-9A-Za-z_-]{80,300}",
    )
    .docs("https://developers.facebook.com/docs/instagram-platform/")
    .examples(
        &["INSTAGRAM_TOKEN=IGQVJ{w:130}"],
        &["IGQV{w:20}"],
    ),
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
        "[0-9a-f]{32}",
    )
    .docs("https://developers.facebook.com/docs/instagram-platform/")
    .words(&["secret"])
    .examples(
        &[
            "instagram:\n  secret: \"{x:32}\"",
            "let instagram_secret = \"{x:32}\";",
        ],
        &["INSTAGRAM_TOKEN=${{{{ secrets.INSTAGRAM_TOKEN }}"],
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
            "config.twitter_token = \"{w:45}\"",
            "ACCESS_TOKEN_SECRET_AUTH_TOKEN: {w:45}",
        ],
        &["twitter_api_key: ****************"],
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
        &["TWITTER_API_KEY={w:25}", "\"twitterToken\": \"{w:25}\""],
        &["TWITTER_API_KEY={w:22}"],
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
            "twitter:\n  api_key: {w:50}",
            "const consumer_secretApiKey = '{w:50}';",
        ],
        &["twitterToken = \"{w:47}\""],
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
        &[
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ],
    ),
    Rule::named(
        "linkedin-client-secret",
        "LinkedIn",
        "client secret",
        &["linkedin", "linked_in", "linked-in"],
        r"(?:WPL_AP[01]\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/=]{8}|[0-9A-Za-z]{16})",
    )
    .docs("https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow")
    .examples(
        &[
            "export LINKEDIN_TOKEN='{w:16}'",
            "linked_in_api_key := \"{w:16}\"",
        ],
        &["linkedin_secret: {w:13}"],
    ),
    Rule::named(
        "linkedin-client-id",
        "LinkedIn",
        "client id",
        &["linkedin", "linked_in", "linked-in"],
        "[0-9a-z]{14}",
    )
    .docs("https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow")
    .words(&["client", "key", "token", "id"])
    .confidence(Confidence::Low)
    .examples(
        &[
            "linkedin:\n  client: \"{n:14}\"",
            "let linked_in_id = \"{n:14}\";",
        ],
        &["LINKEDIN_KEY = \"{n:11}\""],
    ),
    Rule::token(
        "linkedin-prefixed-client-secret",
        "LinkedIn",
        "client secret (its form)",
        &["WPL_AP0.", "WPL_AP1."],
        r"[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6}={2}",
    )
    .docs("https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow")
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
    .words(&["secret", "token"])
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
    .examples(
        &["PINTEREST_TOKEN=pina_{N:80}"],
        &["pina_{w:10}"],
    ),
    Rule::named(
        "tiktok-client-secret",
        "TikTok",
        "client secret",
        &["tiktok"],
        "[0-9A-Za-z]{32,40}",
    )
    .docs("https://developers.tiktok.com/doc/oauth-user-access-token-management")
    .words(&["secret", "token"])
    .examples(
        &["tiktok_secret: {w:32}", "TIKTOK_TOKEN = '{w:32}'"],
        &["TIKTOK_TOKEN=${{{{ secrets.TIKTOK_TOKEN }}"],
    ),
    Rule::named(
        "snapchat-client-secret",
        "Snapchat",
        "client secret",
        &["snapchat", "snap_"],
        "[0-9a-z]{20,40}",
    )
    .docs("https://developers.snap.com/api/marketing-api/Ads-API/authentication")
    .words(&["secret", "client_secret"])
    .examples(
        &[
            "snapchat:\n  secret: \"{n:20}\"",
            "let snap_client_secret = \"{n:20}\";",
        ],
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
            "config.tumblr_token = \"{w:50}\"",
            "TUMBLR_AUTH_TOKEN: {w:50}",
        ],
        &["TUMBLR_KEY = \"{w:47}\""],
    ),
    Rule::named(
        "flickr-api-key",
        "Flickr",
        "API key",
        &["flickr"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.flickr.com/services/api/misc.api_keys.html")
    .examples(
        &["FLICKR_API_KEY={n:32}", "\"flickrToken\": \"{n:32}\""],
        &["FLICKR_API_KEY={n:29}"],
    ),
];
