//! Music, games and moving pictures: Spotify, Steam, Twitch, Imgur and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "spotify-client-secret",
        "Spotify",
        "client secret",
        &["spotify", "spotipy"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.spotify.com/documentation/web-api/concepts/apps")
    .words(&["secret", "key", "token"])
    .examples(
        &["SPOTIFY_SECRET={x:32}", "\"spotipy_token\": \"{x:32}\""],
        &["SPOTIFY_KEY = \"{x:29}\""],
    ),
    Rule::named(
        "spotify-access-token",
        "Spotify",
        "access token",
        &["spotify"],
        "BQ[A-D][0-9A-Za-z_-]{80,300}",
    )
    .docs("https://developer.spotify.com/documentation/web-api/concepts/access-token")
    .words(&[])
    .examples(&["SPOTIFY_TOKEN=BQD{w:160}"], &["SPOTIFY_TOKEN=BQD{w:20}"]),
    Rule::named(
        "strava-client-secret-or-access-token",
        "Strava",
        "client secret or access token",
        &["strava"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.strava.com/docs/authentication/")
    .examples(
        &[
            "strava = Client(api_key=\"{x:40}\")",
            "--set strava.token={x:40}",
        ],
        &["STRAVA_TOKEN=${{{{ secrets.STRAVA_TOKEN }}"],
    ),
    Rule::named(
        "steam-web-api-key",
        "Steam",
        "web API key",
        &["steam"],
        "[0-9A-F]{32}",
    )
    .docs("https://steamcommunity.com/dev")
    .examples(
        &[
            "\"steam_access_token\":\"{X:32}\"",
            "set STEAM_API_KEY={X:32}",
        ],
        &["steam_secret: {X:29}"],
    ),
    Rule::named(
        "twitch-client-secret-or-token",
        "Twitch",
        "client secret or token",
        &["twitch"],
        "(?:oauth:)?[0-9a-z]{30}",
    )
    .docs("https://dev.twitch.tv/docs/authentication/")
    .examples(
        &[
            "config.twitch_token = \"{n:30}\"",
            "TWITCH_AUTH_TOKEN: {n:30}",
        ],
        &["twitch_api_key: ****************"],
    ),
    Rule::named(
        "twitch-stream-key",
        "Twitch",
        "stream key",
        &["twitch"],
        "live_[0-9]{6,12}_[0-9A-Za-z]{30}",
    )
    .docs("https://help.twitch.tv/s/article/twitch-stream-key-faq")
    .words(&[])
    .examples(
        &["TWITCH_STREAM_KEY=live_{d:9}_{w:30}"],
        &["TWITCH_STREAM_KEY=live_{d:9}_{w:10}"],
    ),
    Rule::token(
        "riot-api-key",
        "Riot",
        "API key",
        &["RGAPI-"],
        "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    )
    .docs("https://developer.riotgames.com/docs/portal")
    .examples(
        &["RIOT_API_KEY=RGAPI-{uuid}"],
        &[
            "RGAPI-{x:8}-{x:4}",
            "RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "imgur-client-secret",
        "Imgur",
        "client secret",
        &["imgur"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://apidocs.imgur.com/")
    .examples(
        &["imgur:\n  api_key: {x:40}", "const imgurApiKey = '{x:40}';"],
        &["imgurToken = \"{x:37}\""],
    ),
    Rule::token(
        "roblox-security-cookie",
        "Roblox",
        "security cookie",
        &["_|WARNING:-DO-NOT-SHARE-THIS."],
        r"[^|\s]{20,200}\|_[0-9A-F]{100,900}",
    )
    .docs("https://create.roblox.com/docs/cloud/auth/api-keys")
    .examples(
        &[concat!(
            "ROBLOX_COOKIE=\"_|WARNING:-DO-NOT-SHARE-THIS.",
            "--Sharing-this-will-allow-someone-to-log-in.|_{X:400}\"",
        )],
        &["_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in.|_{X:20}"],
    ),
];
