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
            "export UNSPLASH_TOKEN='{u:43}'",
            "unsplash_api_key := \"{u:43}\"",
        ],
        &["unsplash_secret: {u:40}"],
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
        &[
            "<pexelsApiKey>{w:56}</pexelsApiKey>",
            "PEXELS_SECRET: \"{w:56}\"",
        ],
        &["PEXELS_KEY = \"{w:53}\""],
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
            "pixabay.api.key={d:8}-{x:25}",
            "PIXABAY_KEY = \"{d:8}-{x:25}\"",
        ],
        &["PIXABAY_API_KEY={d:8}-{x:22}"],
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
            "giphy = Client(api_key=\"{w:32}\")",
            "--set giphy.token={w:32}",
        ],
        &["GIPHY_TOKEN=${{{{ secrets.GIPHY_TOKEN }}"],
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
            "\"gyazo_access_token\":\"{w:43}\"",
            "set GYAZO_API_KEY={w:43}",
        ],
        &["GYAZO_KEY=<your gyazo key>"],
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
            "config.shutterstock_token = \"{w:16}\"",
            "SHUTTERSTOCK_AUTH_TOKEN: {w:16}",
        ],
        &["SHUTTERSTOCK_KEY = \"{w:13}\""],
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
            "iconfinder:\n  api_key: {w:64}",
            "const iconfinderApiKey = '{w:64}';",
        ],
        &["iconfinderToken = \"{w:61}\""],
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
            "export LASTFM_TOKEN='{n:32}'",
            "last_fm_api_key := \"{n:32}\"",
        ],
        &["lastfm_secret: {n:29}"],
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
        &["genius_access_token: {w:64}", "GENIUS_SECRET = '{w:64}'"],
        &["GENIUS_KEY = \"{w:61}\""],
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
        &["rawg.api.key={n:32}", "RAWG_KEY = \"{n:32}\""],
        &["rawg_api_key: \"YOUR_RAWG_API_KEY\""],
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
            "pandascore = Client(api_key=\"{u:51}\")",
            "--set pandascore.token={u:51}",
        ],
        &["pandascoreToken = \"{u:48}\""],
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
            "\"tmdb_access_token\":\"{x:32}\"",
            "set THEMOVIEDB_API_KEY={x:32}",
        ],
        &["TMDB_KEY=<your tmdb key>"],
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
            "config.mux_token_token = \"{w:75}\"",
            "MUX_ACCESS_AUTH_TOKEN: {w:75}",
        ],
        &["mux_token_api_key: ****************"],
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
        &["VIMEO_API_KEY={x:32}", "\"vimeoToken\": \"{x:32}\""],
        &["VIMEO_API_KEY={x:29}"],
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
            "shotstack:\n  api_key: {w:40}",
            "const shotstackApiKey = '{w:40}';",
        ],
        &["shotstackToken = \"{w:37}\""],
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
        &["export AUDD_TOKEN='{x:32}'", "audd_api_key := \"{x:32}\""],
        &["audd_secret: {x:29}"],
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
