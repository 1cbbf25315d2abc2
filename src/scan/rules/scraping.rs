//! Pages fetched and searched by programs: ScraperAPI, Serpstack, Diffbot and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "scraperapi-api-key",
        "ScraperAPI",
        "API key",
        &["scraperapi", "scraper_api"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.scraperapi.com/")
    .examples(
        &[
            "\"scraperapi_access_token\":\"{n:32}\"",
            "set SCRAPER_API_API_KEY={n:32}",
        ],
        &["scraperapi_secret: {n:29}"],
    ),
    Rule::named(
        "scrapeowl-api-key",
        "ScrapeOwl",
        "API key",
        &["scrapeowl"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://scrapeowl.com/docs")
    .examples(
        &[
            "config.scrapeowl_token = \"{n:30}\"",
            "SCRAPEOWL_AUTH_TOKEN: {n:30}",
        ],
        &["scrapeowl_api_key: ****************"],
    ),
    Rule::named(
        "scrapingant-api-key",
        "ScrapingAnt",
        "API key",
        &["scrapingant"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.scrapingant.com/")
    .examples(
        &[
            "SCRAPINGANT_API_KEY={n:32}",
            "\"scrapingantToken\": \"{n:32}\"",
        ],
        &["SCRAPINGANT_API_KEY={n:29}"],
    ),
    Rule::named(
        "scrapestack-access-key",
        "Scrapestack",
        "access key",
        &["scrapestack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://scrapestack.com/documentation")
    .examples(
        &[
            "scrapestack:\n  api_key: {n:32}",
            "const scrapestackApiKey = '{n:32}';",
        ],
        &["scrapestackToken = \"{n:29}\""],
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
        &["SCRAPERBOX_KEY={N:32}", "scraperbox: {{ key: \"{N:32}\" }"],
        &["scraperbox_secret: {N:29}"],
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
        &[
            "<scrapersiteApiKey>{w:45}</scrapersiteApiKey>",
            "SCRAPERSITE_SECRET: \"{w:45}\"",
        ],
        &["SCRAPERSITE_KEY = \"{w:42}\""],
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
        &["webscraper.api.key={w:60}", "WEB_SCRAPER_KEY = \"{w:60}\""],
        &["WEBSCRAPER_API_KEY={w:57}"],
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
            "webscraping = Client(api_key=\"{w:32}\")",
            "--set webscraping.token={w:32}",
        ],
        &["WEBSCRAPING_TOKEN=${{{{ secrets.WEBSCRAPING_TOKEN }}"],
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
            "\"zenscrape_access_token\":\"{uuid}\"",
            "set ZENSCRAPE_API_KEY={uuid}",
        ],
        &["ZENSCRAPE_KEY=<your zenscrape key>"],
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
        &[
            "config.zenserp_token = \"{uuid}\"",
            "ZENSERP_AUTH_TOKEN: {uuid}",
        ],
        &["ZENSERP_KEY = \"{x:8}-{x:4}-{x:4}-{x:4}-{x:9}\""],
    ),
    Rule::named(
        "serpstack-access-key",
        "Serpstack",
        "access key",
        &["serpstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://serpstack.com/documentation")
    .examples(
        &["SERPSTACK_API_KEY={n:32}", "\"serpstackToken\": \"{n:32}\""],
        &["SERPSTACK_API_KEY={n:29}"],
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
            "serphouse:\n  api_key: {w:60}",
            "const serphouseApiKey = '{w:60}';",
        ],
        &["serphouseToken = \"{w:57}\""],
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
            "export PROXYCRAWL_TOKEN='{w:22}'",
            "crawlbase_api_key := \"{w:22}\"",
        ],
        &["proxycrawl_secret: {w:19}"],
    ),
    Rule::named(
        "diffbot-api-token",
        "Diffbot",
        "API token",
        &["diffbot"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.diffbot.com/reference/authentication")
    .examples(
        &[
            "<diffbotApiKey>{n:32}</diffbotApiKey>",
            "DIFFBOT_SECRET: \"{n:32}\"",
        ],
        &["DIFFBOT_KEY = \"{n:29}\""],
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
        &["linkpreview.api.key={w:32}", "LINKPREVIEW_KEY = \"{w:32}\""],
        &["linkpreview_api_key: \"YOUR_LINKPREVIEW_API_KEY\""],
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
            "opengraphr = Client(api_key=\"{w:80}\")",
            "--set opengraphr.token={w:80}",
        ],
        &["opengraphrToken = \"{w:77}\""],
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
            "\"brandfetch_access_token\":\"{w:40}\"",
            "set BRANDFETCH_API_KEY={w:40}",
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
        &[
            "config.fetchrss_token = \"{w:40}\"",
            "FETCHRSS_AUTH_TOKEN: {w:40}",
        ],
        &["fetchrss_api_key: ****************"],
    ),
    Rule::named(
        "userstack-access-key",
        "Userstack",
        "access key",
        &["userstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://userstack.com/documentation")
    .examples(
        &["USERSTACK_API_KEY={n:32}", "\"userstackToken\": \"{n:32}\""],
        &["USERSTACK_API_KEY={n:29}"],
    ),
    Rule::named(
        "whoxy-api-key",
        "Whoxy",
        "API key",
        &["whoxy"],
        "[0-9A-Za-z]{33}",
    )
    .docs("https://www.whoxy.com/")
    .examples(
        &["whoxy:\n  api_key: {n:33}", "const whoxyApiKey = '{n:33}';"],
        &["whoxyToken = \"{n:30}\""],
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
            "export CAPTAINDATA_TOKEN='{x:64}'",
            "captaindata_api_key := \"{x:64}\"",
        ],
        &["captaindata_secret: {x:61}"],
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
            "swiftype.api.key={w:6}_{w:6}-{w:6}",
            "SWIFTYPE_KEY = \"{w:6}_{w:6}-{w:6}\"",
        ],
        &["swiftype_api_key: \"YOUR_SWIFTYPE_API_KEY\""],
    ),
    Rule::named(
        "2captcha-api-key",
        "2Captcha",
        "API key",
        &["2captcha", "twocaptcha", "rucaptcha", "two_captcha"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://2captcha.com/2captcha-api")
    .examples(
        &[
            "2captcha = Client(api_key=\"{x:32}\")",
            "--set twocaptcha.token={x:32}",
        ],
        &["2CAPTCHA_TOKEN=${{{{ secrets.2CAPTCHA_TOKEN }}"],
    ),
    Rule::named(
        "anti-captcha-api-key",
        "Anti-Captcha",
        "API key",
        &["anticaptcha", "anti-captcha", "anti_captcha"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://anti-captcha.com/apidoc")
    .examples(
        &[
            "\"anticaptcha_access_token\":\"{x:32}\"",
            "anti-captcha key: {x:32}",
        ],
        &["anticaptcha_secret: {x:29}"],
    ),
];
