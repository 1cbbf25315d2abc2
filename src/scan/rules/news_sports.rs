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
        &["NEWSAPI_API_KEY={x:32}", "\"news_apiToken\": \"{x:32}\""],
        &["NEWSAPI_API_KEY={x:29}"],
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
            "newscatcher:\n  api_key: {u:43}",
            "const newscatcherApiKey = '{u:43}';",
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
            "export CURRENTSAPI_TOKEN='{w:48}'",
            "currents_api_api_key := \"{w:48}\"",
        ],
        &["currentsapi_secret: {w:45}"],
    ),
    Rule::named(
        "mediastack-access-key",
        "Mediastack",
        "access key",
        &["mediastack"],
        "[0-9a-z]{32}",
    )
    .docs("https://mediastack.com/documentation")
    .examples(
        &[
            "<mediastackApiKey>{n:32}</mediastackApiKey>",
            "MEDIASTACK_SECRET: \"{n:32}\"",
        ],
        &["MEDIASTACK_KEY = \"{n:29}\""],
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
        &["nytimes.api.key={w:32}", "new-york-times key: {w:32}"],
        &["nytimes_api_key: \"YOUR_NYTIMES_API_KEY\""],
    ),
    Rule::named(
        "the-guardian-api-key",
        "The Guardian",
        "API key",
        &["guardianapi", "guardian_api", "guardian"],
        "[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}",
    )
    .docs("https://open-platform.theguardian.com/access/")
    .words(&["api_key", "apikey", "api-key", "token", "secret"])
    .examples(
        &[
            "guardianapi:\n  api_key: \"{uuid}\"",
            "let guardian_api_secret = \"{uuid}\";",
        ],
        &["GUARDIANAPI_TOKEN=${{{{ secrets.GUARDIANAPI_TOKEN }}"],
    ),
    Rule::named(
        "the-odds-api-api-key",
        "The Odds API",
        "API key",
        &["theoddsapi", "the-odds-api", "odds_api", "oddsapi"],
        "[0-9a-f]{32}",
    )
    .docs("https://the-odds-api.com/liveapi/guides/v4/")
    .examples(
        &[
            "\"theoddsapi_access_token\":\"{x:32}\"",
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
            "config.sportmonks_token = \"{w:60}\"",
            "SPORTSMONK_AUTH_TOKEN: {w:60}",
        ],
        &["sportmonks_api_key: ****************"],
    ),
    Rule::named(
        "allsports-api-key",
        "AllSports",
        "API key",
        &["allsports"],
        "[0-9a-z]{64}",
    )
    .docs("https://allsportsapi.com/soccer-football-api-documentation")
    .examples(
        &["ALLSPORTS_API_KEY={n:64}", "\"allsportsToken\": \"{n:64}\""],
        &["ALLSPORTS_API_KEY={n:61}"],
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
            "sportradar:\n  api_key: {n:24}",
            "const sportradarApiKey = '{n:24}';",
        ],
        &["sportradarToken = \"{n:21}\""],
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
            "export TICKETMASTER_TOKEN='{w:32}'",
            "ticketmaster_api_key := \"{w:32}\"",
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
            "<eventbriteApiKey>{N:20}</eventbriteApiKey>",
            "EVENTBRITE_SECRET: \"{N:20}\"",
        ],
        &["EVENTBRITE_KEY = \"{N:17}\""],
    ),
    Rule::named(
        "yelp-api-key",
        "Yelp",
        "API key",
        &["yelp"],
        "[0-9A-Za-z_-]{128}",
    )
    .docs("https://docs.developer.yelp.com/docs/fusion-authentication")
    .examples(
        &["yelp.api.key={w:128}", "YELP_KEY = \"{w:128}\""],
        &["YELP_API_KEY={w:125}"],
    ),
    Rule::named(
        "edamam-application-key",
        "Edamam",
        "application key",
        &["edamam"],
        "[0-9a-z]{32}",
    )
    .docs("https://developer.edamam.com/edamam-docs-recipe-api")
    .examples(
        &[
            "edamam = Client(api_key=\"{n:32}\")",
            "--set edamam.token={n:32}",
        ],
        &["EDAMAM_TOKEN=${{{{ secrets.EDAMAM_TOKEN }}"],
    ),
    Rule::named(
        "spoonacular-api-key",
        "Spoonacular",
        "API key",
        &["spoonacular"],
        "[0-9a-z]{32}",
    )
    .docs("https://spoonacular.com/food-api/docs")
    .examples(
        &[
            "\"spoonacular_access_token\":\"{n:32}\"",
            "set SPOONACULAR_API_KEY={n:32}",
        ],
        &["SPOONACULAR_KEY=<your spoonacular key>"],
    ),
    Rule::named(
        "nutritionix-application-key",
        "Nutritionix",
        "application key",
        &["nutritionix"],
        "[0-9a-z]{32}",
    )
    .docs("https://docx.syndigo.com/developers/docs/getting-started")
    .examples(
        &[
            "config.nutritionix_token = \"{n:32}\"",
            "NUTRITIONIX_AUTH_TOKEN: {n:32}",
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
            "CALORIENINJA_API_KEY={w:40}",
            "\"calorieninjaToken\": \"{w:40}\"",
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
        &["api_ninjas:\n  api_key: {w:40}", "api-ninjas key: {w:40}"],
        &["api_ninjasToken = \"{w:37}\""],
    ),
];
