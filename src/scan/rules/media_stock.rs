//! Stocks of pictures, music and films: Unsplash, Shutterstock, Giphy, Last.fm, TMDB and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "unsplash-access-key",
        "Unsplash",
        "access key",
        &["unsplash"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://unsplash.com/documentation")
    .examples(
        &[
            "<unsplashApiKey>{u:43}</unsplashApiKey>",
            "UNSPLASH_SECRET: \"{u:43}\"",
        ],
        &["UNSPLASH_KEY = \"{u:40}\""],
    ),
    Rule::named(
        "pexels-api-key",
        "Pexels",
        "API key",
        &["pexels"],
        "[0-9A-Za-z]{56}",
    )
    .docs("https://www.pexels.com/api/documentation/")
    .examples(
        &["pexels.api.key={w:56}", "PEXELS_KEY = \"{w:56}\""],
        &["PEXELS_API_KEY={w:53}"],
    ),
    Rule::named(
        "pixabay-api-key",
        "Pixabay",
        "API key",
        &["pixabay"],
        "[0-9a-z]{6,9}-[0-9a-z]{24,27}",
    )
    .docs("https://pixabay.com/api/docs/")
    .examples(
        &[
            "pixabay = Client(api_key=\"{d:8}-{x:25}\")",
            "--set pixabay.token={d:8}-{x:25}",
        ],
        &["PIXABAY_TOKEN=${{{{ secrets.PIXABAY_TOKEN }}"],
    ),
    Rule::named(
        "giphy-api-key",
        "Giphy",
        "API key",
        &["giphy"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developers.giphy.com/docs/api/")
    .examples(
        &[
            "\"giphy_access_token\":\"{w:32}\"",
            "set GIPHY_API_KEY={w:32}",
        ],
        &["GIPHY_KEY=<your giphy key>"],
    ),
    Rule::named(
        "gyazo-access-token",
        "Gyazo",
        "access token",
        &["gyazo"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://gyazo.com/api/docs")
    .examples(
        &[
            "config.gyazo_token = \"{w:43}\"",
            "GYAZO_AUTH_TOKEN: {w:43}",
        ],
        &["GYAZO_KEY = \"{w:40}\""],
    ),
    Rule::named(
        "shutterstock-client-secret",
        "Shutterstock",
        "client secret",
        &["shutterstock"],
        "(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{16})",
    )
    .docs("https://api-reference.shutterstock.com/")
    .examples(
        &[
            "SHUTTERSTOCK_API_KEY={w:16}",
            "\"shutterstockToken\": \"{w:16}\"",
        ],
        &["SHUTTERSTOCK_API_KEY={w:13}"],
    ),
    Rule::named(
        "shutterstock-access-token",
        "Shutterstock",
        "access token",
        &["shutterstock"],
        "v2/[0-9A-Za-z]{300,400}",
    )
    .docs("https://api-reference.shutterstock.com/")
    .words(&[])
    .examples(
        &["SHUTTERSTOCK_TOKEN=v2/{w:388}"],
        &["SHUTTERSTOCK_TOKEN=v2/{w:20}"],
    ),
    Rule::named(
        "iconfinder-api-key",
        "Iconfinder",
        "API key",
        &["iconfinder"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://developer.iconfinder.com/reference/overview-1")
    .examples(
        &[
            "export ICONFINDER_TOKEN='{w:64}'",
            "iconfinder_api_key := \"{w:64}\"",
        ],
        &["iconfinder_secret: {w:61}"],
    ),
    Rule::named(
        "last-fm-api-key",
        "Last.fm",
        "API key",
        &["lastfm", "last_fm", "last.fm"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.last.fm/api/authentication")
    .examples(
        &[
            "<lastfmApiKey>{n:32}</lastfmApiKey>",
            "LAST_FM_SECRET: \"{n:32}\"",
        ],
        &["LASTFM_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "genius-access-token",
        "Genius",
        "access token",
        &["genius"],
        "[0-9A-Za-z_-]{64}",
    )
    .docs("https://docs.genius.com/#/authentication-h1")
    .words(&["key=", "access_token", "token", "secret"])
    .examples(
        &[
            "genius:\n  access_token: \"{w:64}\"",
            "let genius_secret = \"{w:64}\";",
        ],
        &["genius_api_key: \"YOUR_GENIUS_API_KEY\""],
    ),
    Rule::named(
        "rawg-api-key",
        "RAWG",
        "API key",
        &["rawg"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://rawg.io/apidocs")
    .examples(
        &[
            "rawg = Client(api_key=\"{n:32}\")",
            "--set rawg.token={n:32}",
        ],
        &["rawgToken = \"{n:29}\""],
    ),
    Rule::named(
        "pandascore-access-token",
        "PandaScore",
        "access token",
        &["pandascore"],
        "[0-9A-Za-z_-]{51}",
    )
    .docs("https://developers.pandascore.co/docs/authentication")
    .examples(
        &[
            "\"pandascore_access_token\":\"{u:51}\"",
            "set PANDASCORE_API_KEY={u:51}",
        ],
        &["PANDASCORE_KEY=<your pandascore key>"],
    ),
    Rule::named(
        "tmdb-api-key",
        "TMDB",
        "API key",
        &["tmdb", "themoviedb"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.themoviedb.org/docs/authentication-application")
    .examples(
        &[
            "config.tmdb_token = \"{x:32}\"",
            "THEMOVIEDB_AUTH_TOKEN: {x:32}",
        ],
        &["tmdb_api_key: ****************"],
    ),
    Rule::named(
        "mux-access-token-secret",
        "Mux",
        "access token secret",
        &[
            "mux_token",
            "mux_access",
            "mux-token",
            "mux.token",
            "muxtoken",
        ],
        "[0-9A-Za-z+/]{75}",
    )
    .docs("https://www.mux.com/docs/core/make-api-requests")
    .examples(
        &[
            "MUX_TOKEN_API_KEY={w:75}",
            "\"mux_accessToken\": \"{w:75}\"",
        ],
        &["MUX_TOKEN_API_KEY={w:72}"],
    ),
    Rule::named(
        "vimeo-access-token",
        "Vimeo",
        "access token",
        &["vimeo"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.vimeo.com/api/authentication")
    .examples(
        &["vimeo:\n  api_key: {x:32}", "const vimeoApiKey = '{x:32}';"],
        &["vimeoToken = \"{x:29}\""],
    ),
    Rule::named(
        "shotstack-api-key",
        "Shotstack",
        "API key",
        &["shotstack"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://shotstack.io/docs/guide/getting-started/authentication/")
    .examples(
        &[
            "export SHOTSTACK_TOKEN='{w:40}'",
            "shotstack_api_key := \"{w:40}\"",
        ],
        &["shotstack_secret: {w:37}"],
    ),
    Rule::named(
        "audd-api-token",
        "AudD",
        "API token",
        &["audd"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.audd.io/")
    .examples(
        &["<auddApiKey>{x:32}</auddApiKey>", "AUDD_SECRET: \"{x:32}\""],
        &["AUDD_KEY = \"{x:29}\""],
    ),
    Rule::token(
        "lichess-personal-access-token",
        "Lichess",
        "personal access token",
        &["lip_"],
        "[0-9A-Za-z_]{16,60}",
    )
    .docs("https://lichess.org/api#section/Introduction/Authentication")
    .examples(&["LICHESS_TOKEN=lip_{w:20}"], &["lip_{w:8}"]),
];
