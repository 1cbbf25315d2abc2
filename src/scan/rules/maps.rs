//! Maps and places: Google, Mapbox, HERE, TomTom, OpenCage and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "google-api-key",
        "Google",
        "API key",
        &["AIza"],
        "[0-9A-Za-z_-]{35}",
    )
    .docs("https://cloud.google.com/docs/authentication/api-keys")
    .entropy(3.0)
    .examples(
        &[
            "GOOGLE_MAPS_KEY=AIzaSy{w:33}",
            "src=\"https://maps.googleapis.com/maps/api/js?key=AIzaSy{w:33}&callback=init\"",
        ],
        &[
            "AIzaSy{w:20}",
            "AIzaSy{w:40}",
            "AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
        ],
    ),
    Rule::token(
        "mapbox-secret-or-temporary-token",
        "Mapbox",
        "secret or temporary token",
        &["sk.eyJ", "tk.eyJ"],
        r"[0-9A-Za-z_-]{40,240}\.[0-9A-Za-z_-]{20,44}",
    )
    .docs("https://docs.mapbox.com/help/dive-deeper/access-tokens/")
    .examples(&["MAPBOX_SECRET=sk.eyJ{w:80}.{w:22}"], &["sk.eyJ{w:20}"]),
    Rule::token(
        "mapbox-public-token",
        "Mapbox",
        "public token",
        &["pk.eyJ"],
        r"[0-9A-Za-z_-]{40,240}\.[0-9A-Za-z_-]{20,44}",
    )
    .docs("https://docs.mapbox.com/help/dive-deeper/access-tokens/")
    .confidence(Confidence::Low)
    .examples(
        &["mapboxgl.accessToken = 'pk.eyJ{w:72}.{w:22}';"],
        &["pk.eyJ{w:20}"],
    ),
    Rule::named(
        "mapbox-token",
        "Mapbox",
        "token",
        &["mapbox"],
        r"(?:sk\.[0-9A-Za-z.-]{80,240}|pk\.[0-9a-z]{60}\.[0-9a-z]{22})",
    )
    .docs("https://docs.mapbox.com/help/dive-deeper/access-tokens/")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["MAPBOX_TOKEN=pk.{n:60}.{n:22}"],
        &["MAPBOX_TOKEN=pk.{n:40}.{n:10}"],
    ),
    Rule::named(
        "here-api-key",
        "HERE",
        "API key",
        &[
            "here_api",
            "hereapi",
            "here_maps",
            "heremaps",
            "here-api",
            "here api",
            "here_app",
            "here.com",
        ],
        "[0-9A-Za-z_-]{43}",
    )
    .docs(concat!(
        "https://www.here.com/docs/bundle/identity-and-access-management-developer-guid",
        "e/page/topics/plat-using-apikeys.html"
    ))
    .examples(
        &[
            "here_api:\n  api_key: {w:43}",
            "const hereapiApiKey = '{w:43}';",
        ],
        &["here_apiToken = \"{w:40}\""],
    ),
    Rule::named(
        "tomtom-api-key",
        "TomTom",
        "API key",
        &["tomtom"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.tomtom.com/map-display-api/documentation/authentication")
    .examples(
        &[
            "export TOMTOM_TOKEN='{w:32}'",
            "tomtom_api_key := \"{w:32}\"",
        ],
        &["tomtom_secret: {w:29}"],
    ),
    Rule::named(
        "opencage-api-key",
        "OpenCage",
        "API key",
        &["opencage"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://opencagedata.com/api")
    .examples(
        &[
            "<opencageApiKey>{n:32}</opencageApiKey>",
            "OPENCAGE_SECRET: \"{n:32}\"",
        ],
        &["OPENCAGE_KEY = \"{n:29}\""],
    ),
    Rule::named(
        "mapquest-api-key",
        "MapQuest",
        "API key",
        &["mapquest"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.mapquest.com/documentation/")
    .examples(
        &["mapquest.api.key={w:32}", "MAPQUEST_KEY = \"{w:32}\""],
        &["MAPQUEST_API_KEY={w:29}"],
    ),
    Rule::named(
        "geoapify-api-key",
        "Geoapify",
        "API key",
        &["geoapify"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://apidocs.geoapify.com/")
    .examples(
        &[
            "geoapify = Client(api_key=\"{n:32}\")",
            "--set geoapify.token={n:32}",
        ],
        &["GEOAPIFY_TOKEN=${{{{ secrets.GEOAPIFY_TOKEN }}"],
    ),
    Rule::token(
        "locationiq-access-token",
        "LocationIQ",
        "access token",
        &["pk."],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.locationiq.com/docs/authentication")
    .entropy(3.0)
    .examples(&["LOCATIONIQ_KEY=pk.{x:32}"], &["pk.{x:20}"]),
    Rule::named(
        "graphhopper-api-key",
        "GraphHopper",
        "API key",
        &["graphhopper"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.graphhopper.com/openapi/section/authentication")
    .examples(
        &[
            "\"graphhopper_access_token\":\"{uuid}\"",
            "set GRAPHHOPPER_API_KEY={uuid}",
        ],
        &["GRAPHHOPPER_KEY=<your graphhopper key>"],
    ),
    Rule::named(
        "geocodio-api-key",
        "Geocodio",
        "API key",
        &["geocod"],
        "[0-9a-f]{39}",
    )
    .docs("https://www.geocod.io/docs/#authentication")
    .examples(
        &[
            "config.geocod_token = \"{x:39}\"",
            "GEOCOD_AUTH_TOKEN: {x:39}",
        ],
        &["GEOCOD_KEY = \"{x:36}\""],
    ),
    Rule::named(
        "geocode-api-key",
        "Geocode",
        "API key",
        &["geocode"],
        "[0-9A-Za-z]{28}",
    )
    .docs("https://geocode.xyz/api")
    .words(&["key=", "_key", "api_key", "apikey", "token", "auth", "key"])
    .examples(
        &[
            "geocode:\n  _key: \"{n:28}\"",
            "let geocode_key = \"{n:28}\";",
        ],
        &["geocodeToken = \"{n:25}\""],
    ),
    Rule::named(
        "geocodify-api-key",
        "Geocodify",
        "API key",
        &["geocodify"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://geocodify.com/docs")
    .examples(
        &[
            "export GEOCODIFY_TOKEN='{n:40}'",
            "geocodify_api_key := \"{n:40}\"",
        ],
        &["geocodify_secret: {n:37}"],
    ),
    Rule::named(
        "getgeoapi-api-key",
        "GetGeoAPI",
        "API key",
        &["getgeoapi"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://getgeoapi.com/documentation")
    .examples(
        &[
            "<getgeoapiApiKey>{n:40}</getgeoapiApiKey>",
            "GETGEOAPI_SECRET: \"{n:40}\"",
        ],
        &["GETGEOAPI_KEY = \"{n:37}\""],
    ),
    Rule::named(
        "smartystreets-auth-token",
        "SmartyStreets",
        "auth token",
        &["smartystreets", "smarty_auth", "smarty_token"],
        "(?:[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Za-z]{20})",
    )
    .docs("https://www.smarty.com/docs/cloud/authentication")
    .examples(
        &[
            "smartystreets.api.key={w:20}",
            "SMARTY_AUTH_KEY = \"{w:20}\"",
        ],
        &["smartystreets_api_key: \"YOUR_SMARTYSTREETS_API_KEY\""],
    ),
    Rule::named(
        "hypertrack-secret-key",
        "HyperTrack",
        "secret key",
        &["hypertrack"],
        "(?:[0-9A-Za-z_-]{54}|[0-9A-Za-z_-]{27})",
    )
    .docs("https://hypertrack.com/docs/")
    .examples(
        &[
            "hypertrack = Client(api_key=\"{w:54}\")",
            "--set hypertrack.token={w:54}",
        ],
        &["HYPERTRACK_SECRET={w:40}"],
    ),
    Rule::named(
        "carto-api-key",
        "CARTO",
        "API key",
        &["carto_api", "carto_key", "cartodb"],
        "(?:[0-9a-f]{40}|[0-9A-Za-z_-]{22})",
    )
    .docs(concat!(
        "https://docs.carto.com/carto-for-developers/key-concepts/",
        "authentication-methods/api-access-tokens"
    ))
    .examples(
        &[
            "\"carto_api_access_token\":\"{x:40}\"",
            "set CARTO_KEY_API_KEY={x:40}",
        ],
        &["CARTO_API_KEY=<your carto_api key>"],
    ),
    Rule::named(
        "fulcrum-api-token",
        "Fulcrum",
        "API token",
        &["fulcrum"],
        "[0-9A-Za-z]{80}",
    )
    .docs("https://docs.fulcrumapp.com/docs/api-tokens")
    .examples(
        &[
            "config.fulcrum_token = \"{n:80}\"",
            "FULCRUM_AUTH_TOKEN: {n:80}",
        ],
        &["fulcrum_api_key: ****************"],
    ),
    Rule::token(
        "radar-secret-key",
        "Radar",
        "secret key",
        &["prj_live_sk_", "prj_test_sk_"],
        "[0-9a-f]{40}",
    )
    .docs("https://docs.radar.com/api#authentication")
    .examples(
        &["RADAR_SECRET=prj_live_sk_{x:40}"],
        &["RADAR_SECRET=prj_live_sk_{x:20}"],
    ),
    Rule::named(
        "google-map-signing-secret",
        "Google",
        "map signing secret",
        &["google_maps", "googlemaps", "maps_signing"],
        "[0-9A-Za-z_-]{27}=",
    )
    .docs("https://developers.google.com/maps/documentation/maps-static/digital-signature")
    .words(&["sign", "secret"])
    .examples(
        &["google_maps_sign: {w:27}=", "GOOGLEMAPS_SECRET = '{w:27}='"],
        &["google_mapsToken = \"{w:24}=\""],
    ),
    Rule::named(
        "what3words-api-key",
        "what3words",
        "API key",
        &["what3words"],
        "[0-9A-Z]{8}",
    )
    .docs("https://developer.what3words.com/public-api/docs")
    .entropy(2.0)
    .examples(&["WHAT3WORDS_API_KEY={N:8}"], &["what3words_secret: {N:6}"]),
    Rule::named(
        "walk-score-api-key",
        "Walk Score",
        "API key",
        &["walkscore"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.walkscore.com/professional/api.php")
    .examples(
        &[
            "<walkscoreApiKey>{n:32}</walkscoreApiKey>",
            "WALKSCORE_SECRET: \"{n:32}\"",
        ],
        &["WALKSCORE_KEY = \"{n:29}\""],
    ),
];
