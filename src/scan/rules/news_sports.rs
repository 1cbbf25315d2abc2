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
            "newsapi = Client(api_key=\"{x:32}\")",
            "--set news_api.token={x:32}",
        ],
        &["newsapiToken = \"{x:29}\""],
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
            "\"newscatcher_access_token\":\"{u:43}\"",
            "set NEWSCATCHER_API_KEY={u:43}",
        ],
        &["NEWSCATCHER_KEY=<your newscatcher key>"],
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
            "config.currentsapi_token = \"{w:48}\"",
            "CURRENTS_API_AUTH_TOKEN: {w:48}",
        ],
        &["currentsapi_api_key: ****************"],
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
            "MEDIASTACK_API_KEY={n:32}",
            "\"mediastackToken\": \"{n:32}\"",
        ],
        &["MEDIASTACK_API_KEY={n:29}"],
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
        &["nytimes:\n  api_key: {w:32}", "new-york-times key: {w:32}"],
        &["nytimesToken = \"{w:29}\""],
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
            "guardianapi:\n  _key: \"{uuid}\"",
            "let guardian_api_secret = \"{uuid}\";",
        ],
        &["guardianapi_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "<theoddsapiApiKey>{x:32}</theoddsapiApiKey>",
            "the-odds-api key: {x:32}",
        ],
        &["THEODDSAPI_KEY = \"{x:29}\""],
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
        &["sportmonks.api.key={w:60}", "SPORTSMONK_KEY = \"{w:60}\""],
        &["sportmonks_api_key: \"YOUR_SPORTMONKS_API_KEY\""],
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
            "allsports = Client(api_key=\"{n:64}\")",
            "--set allsports.token={n:64}",
        ],
        &["ALLSPORTS_TOKEN=${{{{ secrets.ALLSPORTS_TOKEN }}"],
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
            "\"sportradar_access_token\":\"{n:24}\"",
            "set SPORTRADAR_API_KEY={n:24}",
        ],
        &["sportradar_secret: {n:21}"],
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
            "config.ticketmaster_token = \"{w:32}\"",
            "TICKETMASTER_AUTH_TOKEN: {w:32}",
        ],
        &["ticketmaster_api_key: ****************"],
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
            "EVENTBRITE_API_KEY={N:20}",
            "\"eventbriteToken\": \"{N:20}\"",
        ],
        &["EVENTBRITE_API_KEY={N:17}"],
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
        &["yelp:\n  api_key: {w:128}", "const yelpApiKey = '{w:128}';"],
        &["yelpToken = \"{w:125}\""],
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
            "export EDAMAM_TOKEN='{n:32}'",
            "edamam_api_key := \"{n:32}\"",
        ],
        &["edamam_secret: {n:29}"],
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
            "<spoonacularApiKey>{n:32}</spoonacularApiKey>",
            "SPOONACULAR_SECRET: \"{n:32}\"",
        ],
        &["SPOONACULAR_KEY = \"{n:29}\""],
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
        &["nutritionix.api.key={n:32}", "NUTRITIONIX_KEY = \"{n:32}\""],
        &["NUTRITIONIX_API_KEY={n:29}"],
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
            "calorieninja = Client(api_key=\"{w:40}\")",
            "--set calorieninja.token={w:40}",
        ],
        &["CALORIENINJA_TOKEN=${{{{ secrets.CALORIENINJA_TOKEN }}"],
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
            "\"api_ninjas_access_token\":\"{w:40}\"",
            "api-ninjas key: {w:40}",
        ],
        &["API_NINJAS_KEY=<your api_ninjas key>"],
    ),
];
