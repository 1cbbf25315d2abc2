//! Pages fetched and searched by programs: ScraperAPI, Serpstack, Diffbot and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "scraperapi-api-key",
        "ScraperAPI",
        "API key",
        &["scraperapi", "scraper_api"],
        "[0-9a-z]{32}",
    )
    .docs("https://docs.scraperapi.com/")
    .examples(
        &[
            "config.scraperapi_token = \"{n:32}\"",
            "SCRAPER_API_AUTH_TOKEN: {n:32}",
        ],
        &["scraperapi_api_key: ****************"],
    ),
    Rule::named(
        "scrapeowl-api-key",
        "ScrapeOwl",
        "API key",
        &["scrapeowl"],
        "[0-9a-z]{30}",
    )
    .docs("https://scrapeowl.com/docs")
    .examples(
        &["SCRAPEOWL_API_KEY={n:30}", "\"scrapeowlToken\": \"{n:30}\""],
        &["SCRAPEOWL_API_KEY={n:27}"],
    ),
    Rule::named(
        "scrapingant-api-key",
        "ScrapingAnt",
        "API key",
        &["scrapingant"],
        "[0-9a-z]{32}",
    )
    .docs("https://docs.scrapingant.com/")
    .examples(
        &[
            "scrapingant:\n  api_key: {n:32}",
            "const scrapingantApiKey = '{n:32}';",
        ],
        &["scrapingantToken = \"{n:29}\""],
    ),
    Rule::named(
        "scrapestack-access-key",
        "Scrapestack",
        "access key",
        &["scrapestack"],
        "[0-9a-z]{32}",
    )
    .docs("https://scrapestack.com/documentation")
    .examples(
        &[
            "export SCRAPESTACK_TOKEN='{n:32}'",
            "scrapestack_api_key := \"{n:32}\"",
        ],
        &["scrapestack_secret: {n:29}"],
    ),
    Rule::named(
        "scraperbox-api-token",
        "ScraperBox",
        "API token",
        &["scraperbox"],
        "[0-9A-Z]{32}",
    )
    .docs("https://scraperbox.com/")
    .examples(
        &[
            "<scraperboxApiKey>{N:32}</scraperboxApiKey>",
            "SCRAPERBOX_SECRET: \"{N:32}\"",
        ],
        &["SCRAPERBOX_KEY = \"{N:29}\""],
    ),
    Rule::named(
        "scrapersite-api-key",
        "ScraperSite",
        "API key",
        &["scrapersite"],
        "[0-9A-Za-z]{45}",
    )
    .docs("https://scrapersite.com/")
    .examples(
        &["scrapersite.api.key={w:45}", "SCRAPERSITE_KEY = \"{w:45}\""],
        &["scrapersite_api_key: \"YOUR_SCRAPERSITE_API_KEY\""],
    ),
    Rule::named(
        "web-scraper-api-token",
        "Web Scraper",
        "API token",
        &["webscraper", "web_scraper"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://webscraper.io/documentation/web-scraper-cloud/api")
    .examples(
        &[
            "webscraper = Client(api_key=\"{w:60}\")",
            "--set web_scraper.token={w:60}",
        ],
        &["WEBSCRAPER_TOKEN=${{{{ secrets.WEBSCRAPER_TOKEN }}"],
    ),
    Rule::named(
        "webscraping-ai-api-key",
        "WebScraping.AI",
        "API key",
        &["webscraping"],
        "(?:[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}|[0-9A-Za-z]{32})",
    )
    .docs("https://webscraping.ai/docs")
    .examples(
        &[
            "\"webscraping_access_token\":\"{w:32}\"",
            "set WEBSCRAPING_API_KEY={w:32}",
        ],
        &["webscraping_secret: {w:29}"],
    ),
    Rule::named(
        "zenscrape-api-key",
        "Zenscrape",
        "API key",
        &["zenscrape"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://app.zenscrape.com/documentation")
    .examples(
        &[
            "config.zenscrape_token = \"{uuid}\"",
            "ZENSCRAPE_AUTH_TOKEN: {uuid}",
        ],
        &["zenscrape_api_key: ****************"],
    ),
    Rule::named(
        "zenserp-api-key",
        "Zenserp",
        "API key",
        &["zenserp"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://app.zenserp.com/documentation")
    .examples(
        &["ZENSERP_API_KEY={uuid}", "\"zenserpToken\": \"{uuid}\""],
        &["ZENSERP_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "serpstack-access-key",
        "Serpstack",
        "access key",
        &["serpstack"],
        "[0-9a-z]{32}",
    )
    .docs("https://serpstack.com/documentation")
    .examples(
        &[
            "serpstack:\n  api_key: {n:32}",
            "const serpstackApiKey = '{n:32}';",
        ],
        &["serpstackToken = \"{n:29}\""],
    ),
    Rule::named(
        "serphouse-api-key",
        "SERPHouse",
        "API key",
        &["serphouse"],
        "[0-9A-Za-z]{60}",
    )
    .docs("https://docs.serphouse.com/")
    .examples(
        &[
            "export SERPHOUSE_TOKEN='{w:60}'",
            "serphouse_api_key := \"{w:60}\"",
        ],
        &["serphouse_secret: {w:57}"],
    ),
    Rule::named(
        "proxycrawl-token",
        "ProxyCrawl",
        "token",
        &["proxycrawl", "crawlbase"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://crawlbase.com/docs/")
    .examples(
        &[
            "<proxycrawlApiKey>{w:22}</proxycrawlApiKey>",
            "CRAWLBASE_SECRET: \"{w:22}\"",
        ],
        &["PROXYCRAWL_KEY = \"{w:19}\""],
    ),
    Rule::named(
        "diffbot-api-token",
        "Diffbot",
        "API token",
        &["diffbot"],
        "[0-9a-z]{32}",
    )
    .docs("https://docs.diffbot.com/reference/authentication")
    .examples(
        &["diffbot.api.key={n:32}", "DIFFBOT_KEY = \"{n:32}\""],
        &["DIFFBOT_API_KEY={n:29}"],
    ),
    Rule::named(
        "linkpreview-api-key",
        "LinkPreview",
        "API key",
        &["linkpreview"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.linkpreview.net/")
    .examples(
        &[
            "linkpreview = Client(api_key=\"{w:32}\")",
            "--set linkpreview.token={w:32}",
        ],
        &["LINKPREVIEW_TOKEN=${{{{ secrets.LINKPREVIEW_TOKEN }}"],
    ),
    Rule::named(
        "opengraphr-api-key",
        "OpenGraphr",
        "API key",
        &["opengraphr"],
        "[0-9A-Za-z]{80}",
    )
    .docs("https://opengraphr.com/docs")
    .examples(
        &[
            "\"opengraphr_access_token\":\"{w:80}\"",
            "set OPENGRAPHR_API_KEY={w:80}",
        ],
        &["OPENGRAPHR_KEY=<your opengraphr key>"],
    ),
    Rule::named(
        "brandfetch-api-key",
        "Brandfetch",
        "API key",
        &["brandfetch"],
        "[0-9A-Za-z+/]{40,43}=?",
    )
    .docs("https://docs.brandfetch.com/")
    .examples(
        &[
            "config.brandfetch_token = \"{w:40}\"",
            "BRANDFETCH_AUTH_TOKEN: {w:40}",
        ],
        &["BRANDFETCH_API_KEY={w:20}"],
    ),
    Rule::named(
        "fetchrss-api-key",
        "FetchRSS",
        "API key",
        &["fetchrss"],
        "[0-9A-Za-z.]{40}",
    )
    .docs("https://fetchrss.com/api")
    .examples(
        &["FETCHRSS_API_KEY={w:40}", "\"fetchrssToken\": \"{w:40}\""],
        &["FETCHRSS_API_KEY={w:37}"],
    ),
    Rule::named(
        "userstack-access-key",
        "Userstack",
        "access key",
        &["userstack"],
        "[0-9a-z]{32}",
    )
    .docs("https://userstack.com/documentation")
    .examples(
        &[
            "userstack:\n  api_key: {n:32}",
            "const userstackApiKey = '{n:32}';",
        ],
        &["userstackToken = \"{n:29}\""],
    ),
    Rule::named(
        "whoxy-api-key",
        "Whoxy",
        "API key",
        &["whoxy"],
        "[0-9a-z]{33}",
    )
    .docs("https://www.whoxy.com/")
    .examples(
        &["export WHOXY_TOKEN='{n:33}'", "whoxy_api_key := \"{n:33}\""],
        &["whoxy_secret: {n:30}"],
    ),
    Rule::named(
        "captain-data-api-key",
        "Captain Data",
        "API key",
        &["captaindata"],
        "(?:[0-9a-f]{64}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
    )
    .docs("https://docs.captaindata.com/")
    .examples(
        &[
            "<captaindataApiKey>{x:64}</captaindataApiKey>",
            "CAPTAINDATA_SECRET: \"{x:64}\"",
        ],
        &["CAPTAINDATA_KEY = \"{x:61}\""],
    ),
    Rule::named(
        "tomba-api-secret",
        "Tomba",
        "API secret",
        &["tomba"],
        "ts_[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.tomba.io/introduction")
    .words(&[])
    .examples(&["TOMBA_SECRET=ts_{uuid}"], &["TOMBA_SECRET=ts_{x:8}"]),
    Rule::named(
        "swiftype-api-key",
        "Swiftype",
        "API key",
        &["swiftype"],
        "[0-9A-Za-z-]{6}_[0-9A-Za-z-]{6}-[0-9A-Za-z-]{6}",
    )
    .docs("https://swiftype.com/documentation/site-search/overview")
    .examples(
        &[
            "swiftype = Client(api_key=\"{w:6}_{w:6}-{w:6}\")",
            "--set swiftype.token={w:6}_{w:6}-{w:6}",
        ],
        &["swiftypeToken = \"{w:5}_{w:6}-{w:6}\""],
    ),
    Rule::named(
        "2captcha-api-key",
        "2Captcha",
        "API key",
        &["2captcha", "twocaptcha", "rucaptcha", "two_captcha"],
        "[0-9a-f]{32}",
    )
    .docs("https://2captcha.com/2captcha-api")
    .examples(
        &[
            "\"2captcha_access_token\":\"{x:32}\"",
            "set TWOCAPTCHA_API_KEY={x:32}",
        ],
        &["2CAPTCHA_KEY=<your 2captcha key>"],
    ),
    Rule::named(
        "anti-captcha-api-key",
        "Anti-Captcha",
        "API key",
        &["anticaptcha", "anti-captcha", "anti_captcha"],
        "[0-9a-f]{32}",
    )
    .docs("https://anti-captcha.com/apidoc")
    .examples(
        &[
            "config.anticaptcha_token = \"{x:32}\"",
            "anti-captcha key: {x:32}",
        ],
        &["anticaptcha_api_key: ****************"],
    ),
];
