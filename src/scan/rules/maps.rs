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
        &["here_api.api.key={w:43}", "HEREAPI_KEY = \"{w:43}\""],
        &["here_api_api_key: \"YOUR_HERE_API_API_KEY\""],
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
            "tomtom = Client(api_key=\"{w:32}\")",
            "--set tomtom.token={w:32}",
        ],
        &["TOMTOM_TOKEN=${{{{ secrets.TOMTOM_TOKEN }}"],
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
            "\"opencage_access_token\":\"{n:32}\"",
            "set OPENCAGE_API_KEY={n:32}",
        ],
        &["opencage_secret: {n:29}"],
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
        &[
            "config.mapquest_token = \"{w:32}\"",
            "MAPQUEST_AUTH_TOKEN: {w:32}",
        ],
        &["mapquest_api_key: ****************"],
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
        &["GEOAPIFY_API_KEY={n:32}", "\"geoapifyToken\": \"{n:32}\""],
        &["GEOAPIFY_API_KEY={n:29}"],
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
            "graphhopper:\n  api_key: {uuid}",
            "const graphhopperApiKey = '{uuid}';",
        ],
        &["graphhopperToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export GEOCOD_TOKEN='{x:39}'",
            "geocod_api_key := \"{x:39}\"",
        ],
        &["geocod_secret: {x:36}"],
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
        &["GEOCODE__KEY={n:28}", "\"geocode_key\": \"{n:28}\""],
        &["GEOCODE_API_KEY={n:25}"],
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
            "geocodify = Client(api_key=\"{n:40}\")",
            "--set geocodify.token={n:40}",
        ],
        &["GEOCODIFY_TOKEN=${{{{ secrets.GEOCODIFY_TOKEN }}"],
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
            "\"getgeoapi_access_token\":\"{n:40}\"",
            "set GETGEOAPI_API_KEY={n:40}",
        ],
        &["GETGEOAPI_KEY=<your getgeoapi key>"],
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
            "config.smartystreets_token = \"{w:20}\"",
            "SMARTY_AUTH_AUTH_TOKEN: {w:20}",
        ],
        &["SMARTYSTREETS_KEY = \"{w:17}\""],
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
            "HYPERTRACK_API_KEY={w:54}",
            "\"hypertrackToken\": \"{w:54}\"",
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
            "carto_api:\n  api_key: {x:40}",
            "const carto_keyApiKey = '{x:40}';",
        ],
        &["carto_apiToken = \"{x:37}\""],
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
            "export FULCRUM_TOKEN='{n:80}'",
            "fulcrum_api_key := \"{n:80}\"",
        ],
        &["fulcrum_secret: {n:77}"],
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
        &[
            "google_maps:\n  sign: \"{w:27}=\"",
            "let googlemaps_secret = \"{w:27}=\";",
        ],
        &["google_maps_api_key: \"YOUR_GOOGLE_MAPS_API_KEY\""],
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
    .examples(
        &["WHAT3WORDS_API_KEY={N:8}"],
        &["what3wordsToken = \"{N:6}\""],
    ),
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
            "\"walkscore_access_token\":\"{n:32}\"",
            "set WALKSCORE_API_KEY={n:32}",
        ],
        &["WALKSCORE_KEY=<your walkscore key>"],
    ),
];
