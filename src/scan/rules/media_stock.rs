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
        &["UNSPLASH_API_KEY={u:43}", "\"unsplashToken\": \"{u:43}\""],
        &["UNSPLASH_API_KEY={u:40}"],
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
            "pexels:\n  api_key: {w:56}",
            "const pexelsApiKey = '{w:56}';",
        ],
        &["pexelsToken = \"{w:53}\""],
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
            "export PIXABAY_TOKEN='{d:8}-{x:25}'",
            "pixabay_api_key := \"{d:8}-{x:25}\"",
        ],
        &["pixabay_secret: {d:8}-{x:22}"],
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
            "<giphyApiKey>{w:32}</giphyApiKey>",
            "GIPHY_SECRET: \"{w:32}\"",
        ],
        &["GIPHY_KEY = \"{w:29}\""],
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
        &["gyazo.api.key={w:43}", "GYAZO_KEY = \"{w:43}\""],
        &["GYAZO_API_KEY={w:40}"],
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
            "shutterstock = Client(api_key=\"{w:16}\")",
            "--set shutterstock.token={w:16}",
        ],
        &["SHUTTERSTOCK_TOKEN=${{{{ secrets.SHUTTERSTOCK_TOKEN }}"],
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
            "config.iconfinder_token = \"{w:64}\"",
            "ICONFINDER_AUTH_TOKEN: {w:64}",
        ],
        &["ICONFINDER_KEY = \"{w:61}\""],
    ),
    Rule::named(
        "last-fm-api-key",
        "Last.fm",
        "API key",
        &["lastfm", "last_fm", "last.fm"],
        "[0-9a-z]{32}",
    )
    .docs("https://www.last.fm/api/authentication")
    .examples(
        &["LASTFM_API_KEY={n:32}", "\"last_fmToken\": \"{n:32}\""],
        &["LASTFM_API_KEY={n:29}"],
    ),
    Rule::named(
        "genius-access-token",
        "Genius",
        "access token",
        &["genius"],
        "[0-9A-Za-z_-]{64}",
    )
    .docs("https://docs.genius.com/#/authentication-h1")
    .words(&["access_token", "token", "secret"])
    .examples(
        &[
            "genius:\n  access_token: \"{w:64}\"",
            "let genius_secret = \"{w:64}\";",
        ],
        &["geniusToken = \"{w:61}\""],
    ),
    Rule::named("rawg-api-key", "RAWG", "API key", &["rawg"], "[0-9a-z]{32}")
        .docs("https://rawg.io/apidocs")
        .examples(
            &["export RAWG_TOKEN='{n:32}'", "rawg_api_key := \"{n:32}\""],
            &["rawg_secret: {n:29}"],
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
            "<pandascoreApiKey>{u:51}</pandascoreApiKey>",
            "PANDASCORE_SECRET: \"{u:51}\"",
        ],
        &["PANDASCORE_KEY = \"{u:48}\""],
    ),
    Rule::named(
        "tmdb-api-key",
        "TMDB",
        "API key",
        &["tmdb", "themoviedb"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.themoviedb.org/docs/authentication-application")
    .examples(
        &["tmdb.api.key={x:32}", "THEMOVIEDB_KEY = \"{x:32}\""],
        &["tmdb_api_key: \"YOUR_TMDB_API_KEY\""],
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
            "mux_token = Client(api_key=\"{w:75}\")",
            "--set mux_access.token={w:75}",
        ],
        &["mux_tokenToken = \"{w:72}\""],
    ),
    Rule::named(
        "vimeo-access-token",
        "Vimeo",
        "access token",
        &["vimeo"],
        "[0-9a-f]{32}",
    )
    .docs("https://developer.vimeo.com/api/authentication")
    .examples(
        &[
            "\"vimeo_access_token\":\"{x:32}\"",
            "set VIMEO_API_KEY={x:32}",
        ],
        &["VIMEO_KEY=<your vimeo key>"],
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
            "config.shotstack_token = \"{w:40}\"",
            "SHOTSTACK_AUTH_TOKEN: {w:40}",
        ],
        &["shotstack_api_key: ****************"],
    ),
    Rule::named(
        "audd-api-token",
        "AudD",
        "API token",
        &["audd"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.audd.io/")
    .examples(
        &["AUDD_API_KEY={x:32}", "\"auddToken\": \"{x:32}\""],
        &["AUDD_API_KEY={x:29}"],
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
    Rule::token(
        "thunderstore-api-token",
        "Thunderstore",
        "API token",
        &["tss_"],
        "[0-9A-Za-z_-]{20,80}",
    )
    .docs("https://thunderstore.io/api/docs/")
    .entropy(3.3)
    .examples(&["TCLI_AUTH_TOKEN=tss_{w:34}"], &["tss_{w:8}"]),
];
