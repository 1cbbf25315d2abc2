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
            "config.unsplash_token = \"{u:43}\"",
            "UNSPLASH_AUTH_TOKEN: {u:43}",
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
        &["PEXELS_API_KEY={w:56}", "\"pexelsToken\": \"{w:56}\""],
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
            "pixabay:\n  api_key: {d:8}-{x:25}",
            "const pixabayApiKey = '{d:8}-{x:25}';",
        ],
        &["pixabayToken = \"{d:8}-{x:22}\""],
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
        &["export GIPHY_TOKEN='{w:32}'", "giphy_api_key := \"{w:32}\""],
        &["giphy_secret: {w:29}"],
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
            "<gyazoApiKey>{w:43}</gyazoApiKey>",
            "GYAZO_SECRET: \"{w:43}\"",
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
            "shutterstock.api.key={w:16}",
            "SHUTTERSTOCK_KEY = \"{w:16}\"",
        ],
        &["shutterstock_api_key: \"YOUR_SHUTTERSTOCK_API_KEY\""],
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
            "\"iconfinder_access_token\":\"{w:64}\"",
            "set ICONFINDER_API_KEY={w:64}",
        ],
        &["ICONFINDER_KEY=<your iconfinder key>"],
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
            "config.lastfm_token = \"{n:32}\"",
            "LAST_FM_AUTH_TOKEN: {n:32}",
        ],
        &["lastfm_api_key: ****************"],
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
            "GENIUS_ACCESS_TOKEN={w:64}",
            "\"genius_secret\": \"{w:64}\"",
        ],
        &["GENIUS_API_KEY={w:61}"],
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
        &["rawg:\n  api_key: {n:32}", "const rawgApiKey = '{n:32}';"],
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
            "export PANDASCORE_TOKEN='{u:51}'",
            "pandascore_api_key := \"{u:51}\"",
        ],
        &["pandascore_secret: {u:48}"],
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
            "<tmdbApiKey>{x:32}</tmdbApiKey>",
            "THEMOVIEDB_SECRET: \"{x:32}\"",
        ],
        &["TMDB_KEY = \"{x:29}\""],
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
        &["mux_token.api.key={w:75}", "MUX_ACCESS_KEY = \"{w:75}\""],
        &["mux_token_api_key: \"YOUR_MUX_TOKEN_API_KEY\""],
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
        &[
            "vimeo = Client(api_key=\"{x:32}\")",
            "--set vimeo.token={x:32}",
        ],
        &["VIMEO_TOKEN=${{{{ secrets.VIMEO_TOKEN }}"],
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
            "\"shotstack_access_token\":\"{w:40}\"",
            "set SHOTSTACK_API_KEY={w:40}",
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
        &["config.audd_token = \"{x:32}\"", "AUDD_AUTH_TOKEN: {x:32}"],
        &["audd_api_key: ****************"],
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
