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
            "scraperapi = Client(api_key=\"{n:32}\")",
            "--set scraper_api.token={n:32}",
        ],
        &["scraperapiToken = \"{n:29}\""],
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
            "\"scrapingant_access_token\":\"{n:32}\"",
            "set SCRAPINGANT_API_KEY={n:32}",
        ],
        &["SCRAPINGANT_KEY=<your scrapingant key>"],
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
            "config.scrapestack_token = \"{n:32}\"",
            "SCRAPESTACK_AUTH_TOKEN: {n:32}",
        ],
        &["scrapestack_api_key: ****************"],
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
        &["SCRAPERBOX_API_KEY={N:29}"],
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
            "scrapersite:\n  api_key: {w:45}",
            "const scrapersiteApiKey = '{w:45}';",
        ],
        &["scrapersiteToken = \"{w:42}\""],
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
            "export WEBSCRAPER_TOKEN='{w:60}'",
            "web_scraper_api_key := \"{w:60}\"",
        ],
        &["webscraper_secret: {w:57}"],
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
            "<webscrapingApiKey>{w:32}</webscrapingApiKey>",
            "WEBSCRAPING_SECRET: \"{w:32}\"",
        ],
        &["WEBSCRAPING_KEY = \"{w:29}\""],
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
        &["zenscrape.api.key={uuid}", "ZENSCRAPE_KEY = \"{uuid}\""],
        &["zenscrape_api_key: \"YOUR_ZENSCRAPE_API_KEY\""],
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
            "zenserp = Client(api_key=\"{uuid}\")",
            "--set zenserp.token={uuid}",
        ],
        &["ZENSERP_TOKEN=${{{{ secrets.ZENSERP_TOKEN }}"],
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
        &[
            "\"serpstack_access_token\":\"{n:32}\"",
            "set SERPSTACK_API_KEY={n:32}",
        ],
        &["serpstack_secret: {n:29}"],
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
            "config.serphouse_token = \"{w:60}\"",
            "SERPHOUSE_AUTH_TOKEN: {w:60}",
        ],
        &["serphouse_api_key: ****************"],
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
            "PROXYCRAWL_API_KEY={w:22}",
            "\"crawlbaseToken\": \"{w:22}\"",
        ],
        &["PROXYCRAWL_API_KEY={w:19}"],
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
            "diffbot:\n  api_key: {n:32}",
            "const diffbotApiKey = '{n:32}';",
        ],
        &["diffbotToken = \"{n:29}\""],
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
            "export LINKPREVIEW_TOKEN='{w:32}'",
            "linkpreview_api_key := \"{w:32}\"",
        ],
        &["linkpreview_secret: {w:29}"],
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
            "<opengraphrApiKey>{w:80}</opengraphrApiKey>",
            "OPENGRAPHR_SECRET: \"{w:80}\"",
        ],
        &["OPENGRAPHR_KEY = \"{w:77}\""],
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
        &["brandfetch.api.key={w:40}", "BRANDFETCH_KEY = \"{w:40}\""],
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
            "fetchrss = Client(api_key=\"{w:40}\")",
            "--set fetchrss.token={w:40}",
        ],
        &["FETCHRSS_TOKEN=${{{{ secrets.FETCHRSS_TOKEN }}"],
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
        &[
            "\"userstack_access_token\":\"{n:32}\"",
            "set USERSTACK_API_KEY={n:32}",
        ],
        &["USERSTACK_KEY=<your userstack key>"],
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
            "config.captaindata_token = \"{x:64}\"",
            "CAPTAINDATA_AUTH_TOKEN: {x:64}",
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
            "swiftype:\n  api_key: {w:6}_{w:6}-{w:6}",
            "const swiftypeApiKey = '{w:6}_{w:6}-{w:6}';",
        ],
        &["swiftypeToken = \"{w:5}_{w:6}-{w:6}\""],
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
            "export 2CAPTCHA_TOKEN='{x:32}'",
            "twocaptcha_api_key := \"{x:32}\"",
        ],
        &["2captcha_secret: {x:29}"],
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
            "<anticaptchaApiKey>{x:32}</anticaptchaApiKey>",
            "anti-captcha key: {x:32}",
        ],
        &["ANTICAPTCHA_KEY = \"{x:29}\""],
    ),
];
