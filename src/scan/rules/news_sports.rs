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
        &["newsapi.api.key={x:32}", "NEWS_API_KEY = \"{x:32}\""],
        &["newsapi_api_key: \"YOUR_NEWSAPI_API_KEY\""],
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
            "newscatcher = Client(api_key=\"{u:43}\")",
            "--set newscatcher.token={u:43}",
        ],
        &["newscatcherToken = \"{u:40}\""],
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
            "\"currentsapi_access_token\":\"{w:48}\"",
            "set CURRENTS_API_API_KEY={w:48}",
        ],
        &["CURRENTSAPI_KEY=<your currentsapi key>"],
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
            "config.mediastack_token = \"{n:32}\"",
            "MEDIASTACK_AUTH_TOKEN: {n:32}",
        ],
        &["mediastack_api_key: ****************"],
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
        &["NYTIMES_API_KEY={w:32}", "new-york-times key: {w:32}"],
        &["NYTIMES_API_KEY={w:29}"],
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
        &["guardianapi__key: {uuid}", "GUARDIAN_API_SECRET = '{uuid}'"],
        &["guardianapiToken = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
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
            "export THEODDSAPI_TOKEN='{x:32}'",
            "the-odds-api key: {x:32}",
        ],
        &["theoddsapi_secret: {x:29}"],
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
            "<sportmonksApiKey>{w:60}</sportmonksApiKey>",
            "SPORTSMONK_SECRET: \"{w:60}\"",
        ],
        &["SPORTMONKS_KEY = \"{w:57}\""],
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
        &["allsports.api.key={n:64}", "ALLSPORTS_KEY = \"{n:64}\""],
        &["allsports_api_key: \"YOUR_ALLSPORTS_API_KEY\""],
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
            "sportradar = Client(api_key=\"{n:24}\")",
            "--set sportradar.token={n:24}",
        ],
        &["SPORTRADAR_TOKEN=${{{{ secrets.SPORTRADAR_TOKEN }}"],
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
            "\"ticketmaster_access_token\":\"{w:32}\"",
            "set TICKETMASTER_API_KEY={w:32}",
        ],
        &["ticketmaster_secret: {w:29}"],
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
            "config.eventbrite_token = \"{N:20}\"",
            "EVENTBRITE_AUTH_TOKEN: {N:20}",
        ],
        &["eventbrite_api_key: ****************"],
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
        &["YELP_API_KEY={w:128}", "\"yelpToken\": \"{w:128}\""],
        &["YELP_API_KEY={w:125}"],
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
        &[
            "edamam:\n  api_key: {n:32}",
            "const edamamApiKey = '{n:32}';",
        ],
        &["edamamToken = \"{n:29}\""],
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
            "export SPOONACULAR_TOKEN='{n:32}'",
            "spoonacular_api_key := \"{n:32}\"",
        ],
        &["spoonacular_secret: {n:29}"],
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
            "<nutritionixApiKey>{n:32}</nutritionixApiKey>",
            "NUTRITIONIX_SECRET: \"{n:32}\"",
        ],
        &["NUTRITIONIX_KEY = \"{n:29}\""],
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
            "calorieninja.api.key={w:40}",
            "CALORIENINJA_KEY = \"{w:40}\"",
        ],
        &["CALORIENINJA_API_KEY={w:37}"],
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
        &[
            "api_ninjas = Client(api_key=\"{w:40}\")",
            "api-ninjas key: {w:40}",
        ],
        &["API_NINJAS_TOKEN=${{{{ secrets.API_NINJAS_TOKEN }}"],
    ),
];
