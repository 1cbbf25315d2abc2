//! News, sports, food and knowledge: NewsAPI, The Odds API, Edamam, NASA and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "news-api-api-key",
        "News API",
        "API key",
        &["newsapi", "news_api"],
        "[0-9a-z]{32}",
    )
    .docs("https://newsapi.org/docs/authentication")
    .examples(
        &[
            "config.newsapi_token = \"{x:32}\"",
            "NEWS_API_AUTH_TOKEN: {x:32}",
        ],
        &["newsapi_api_key: ****************"],
    ),
    Rule::named(
        "newscatcher-api-key",
        "Newscatcher",
        "API key",
        &["newscatcher"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://www.newscatcherapi.com/docs")
    .examples(
        &[
            "NEWSCATCHER_API_KEY={u:43}",
            "\"newscatcherToken\": \"{u:43}\"",
        ],
        &["NEWSCATCHER_API_KEY={u:40}"],
    ),
    Rule::named(
        "currents-api-key",
        "Currents",
        "API key",
        &["currentsapi", "currents_api"],
        "[0-9A-Za-z_-]{48}",
    )
    .docs("https://currentsapi.services/en/docs/")
    .examples(
        &[
            "currentsapi:\n  api_key: {w:48}",
            "const currents_apiApiKey = '{w:48}';",
        ],
        &["currentsapiToken = \"{w:45}\""],
    ),
    Rule::named(
        "mediastack-access-key",
        "Mediastack",
        "access key",
        &["mediastack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://mediastack.com/documentation")
    .examples(
        &[
            "export MEDIASTACK_TOKEN='{n:32}'",
            "mediastack_api_key := \"{n:32}\"",
        ],
        &["mediastack_secret: {n:29}"],
    ),
    Rule::named(
        "new-york-times-api-key",
        "New York Times",
        "API key",
        &["nytimes", "new-york-times", "newyorktimes", "nyt_api"],
        "[0-9A-Za-z=_-]{32}",
    )
    .docs("https://developer.nytimes.com/get-started")
    .examples(
        &[
            "<nytimesApiKey>{w:32}</nytimesApiKey>",
            "new-york-times key: {w:32}",
        ],
        &["NYTIMES_KEY = \"{w:29}\""],
    ),
    Rule::named(
        "the-guardian-api-key",
        "The Guardian",
        "API key",
        &["guardianapi", "guardian_api", "guardian"],
        "[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}",
    )
    .docs("https://open-platform.theguardian.com/access/")
    .words(&[
        "_key", "api_key", "apikey", "api-key", "api key", "key=", "token", "secret",
    ])
    .examples(
        &[
            "GUARDIANAPI__KEY={uuid}",
            "\"guardian_api_secret\": \"{uuid}\"",
        ],
        &["GUARDIANAPI_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "the-odds-api-api-key",
        "The Odds API",
        "API key",
        &["theoddsapi", "the-odds-api", "odds_api", "oddsapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://the-odds-api.com/liveapi/guides/v4/")
    .examples(
        &[
            "theoddsapi = Client(api_key=\"{x:32}\")",
            "the-odds-api key: {x:32}",
        ],
        &["THEODDSAPI_TOKEN=${{{{ secrets.THEODDSAPI_TOKEN }}"],
    ),
    Rule::named(
        "sportmonks-api-token",
        "SportMonks",
        "API token",
        &["sportmonks", "sportsmonk"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://docs.sportmonks.com/football/welcome/authentication")
    .examples(
        &[
            "\"sportmonks_access_token\":\"{w:60}\"",
            "set SPORTSMONK_API_KEY={w:60}",
        ],
        &["SPORTMONKS_KEY=<your sportmonks key>"],
    ),
    Rule::named(
        "allsports-api-key",
        "AllSports",
        "API key",
        &["allsports"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://allsportsapi.com/soccer-football-api-documentation")
    .examples(
        &[
            "config.allsports_token = \"{n:64}\"",
            "ALLSPORTS_AUTH_TOKEN: {n:64}",
        ],
        &["ALLSPORTS_KEY = \"{n:61}\""],
    ),
    Rule::named(
        "sportradar-api-key",
        "Sportradar",
        "API key",
        &["sportradar"],
        "(?:[0-9A-Za-z]{40}|[0-9a-z]{24})",
    )
    .docs("https://developer.sportradar.com/getting-started/docs/authentication")
    .examples(
        &[
            "SPORTRADAR_API_KEY={n:24}",
            "\"sportradarToken\": \"{n:24}\"",
        ],
        &["SPORTRADAR_API_KEY={n:21}"],
    ),
    Rule::named(
        "ticketmaster-api-key",
        "Ticketmaster",
        "API key",
        &["ticketmaster"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.ticketmaster.com/products-and-docs/apis/getting-started/")
    .examples(
        &[
            "ticketmaster:\n  api_key: {w:32}",
            "const ticketmasterApiKey = '{w:32}';",
        ],
        &["ticketmasterToken = \"{w:29}\""],
    ),
    Rule::named(
        "eventbrite-private-token",
        "Eventbrite",
        "private token",
        &["eventbrite"],
        "[0-9A-Z]{20}",
    )
    .docs("https://www.eventbrite.com/platform/docs/authentication")
    .examples(
        &[
            "export EVENTBRITE_TOKEN='{N:20}'",
            "eventbrite_api_key := \"{N:20}\"",
        ],
        &["eventbrite_secret: {N:17}"],
    ),
    Rule::named(
        "yelp-api-key",
        "Yelp",
        "API key",
        &["yelp"],
        "[0-9A-Za-z_=.-]{128}",
    )
    .docs("https://docs.developer.yelp.com/docs/fusion-authentication")
    .examples(
        &[
            "<yelpApiKey>{w:128}</yelpApiKey>",
            "YELP_SECRET: \"{w:128}\"",
        ],
        &["YELP_KEY = \"{w:125}\""],
    ),
    Rule::named(
        "edamam-application-key",
        "Edamam",
        "application key",
        &["edamam"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.edamam.com/edamam-docs-recipe-api")
    .examples(
        &["edamam.api.key={n:32}", "EDAMAM_KEY = \"{n:32}\""],
        &["edamam_api_key: \"YOUR_EDAMAM_API_KEY\""],
    ),
    Rule::named(
        "spoonacular-api-key",
        "Spoonacular",
        "API key",
        &["spoonacular"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://spoonacular.com/food-api/docs")
    .examples(
        &[
            "spoonacular = Client(api_key=\"{n:32}\")",
            "--set spoonacular.token={n:32}",
        ],
        &["spoonacularToken = \"{n:29}\""],
    ),
    Rule::named(
        "nutritionix-application-key",
        "Nutritionix",
        "application key",
        &["nutritionix"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docx.syndigo.com/developers/docs/getting-started")
    .examples(
        &[
            "\"nutritionix_access_token\":\"{n:32}\"",
            "set NUTRITIONIX_API_KEY={n:32}",
        ],
        &["NUTRITIONIX_KEY=<your nutritionix key>"],
    ),
    Rule::named(
        "calorieninjas-api-key",
        "CalorieNinjas",
        "API key",
        &["calorieninja"],
        "[0-9A-Za-z+/]{40}",
    )
    .docs("https://calorieninjas.com/api")
    .examples(
        &[
            "config.calorieninja_token = \"{w:40}\"",
            "CALORIENINJA_AUTH_TOKEN: {w:40}",
        ],
        &["calorieninja_api_key: ****************"],
    ),
    Rule::named(
        "api-ninjas-api-key",
        "API Ninjas",
        "API key",
        &["api_ninjas", "api-ninjas", "apininjas"],
        "[0-9A-Za-z+/]{40}",
    )
    .docs("https://api-ninjas.com/api")
    .examples(
        &["API_NINJAS_API_KEY={w:40}", "api-ninjas key: {w:40}"],
        &["API_NINJAS_API_KEY={w:37}"],
    ),
];
