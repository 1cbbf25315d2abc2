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
        &["SCRAPERAPI_KEY=<your scraperapi key>"],
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
            "config.scrapingant_token = \"{n:32}\"",
            "SCRAPINGANT_AUTH_TOKEN: {n:32}",
        ],
        &["scrapingant_api_key: ****************"],
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
            "SCRAPESTACK_API_KEY={n:32}",
            "\"scrapestackToken\": \"{n:32}\"",
        ],
        &["SCRAPESTACK_API_KEY={n:29}"],
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
        &["scraperboxToken = \"{N:29}\""],
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
            "export SCRAPERSITE_TOKEN='{w:45}'",
            "scrapersite_api_key := \"{w:45}\"",
        ],
        &["scrapersite_secret: {w:42}"],
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
            "<webscraperApiKey>{w:60}</webscraperApiKey>",
            "WEB_SCRAPER_SECRET: \"{w:60}\"",
        ],
        &["WEBSCRAPER_KEY = \"{w:57}\""],
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
        &["webscraping.api.key={w:32}", "WEBSCRAPING_KEY = \"{w:32}\""],
        &["webscraping_api_key: \"YOUR_WEBSCRAPING_API_KEY\""],
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
            "zenscrape = Client(api_key=\"{uuid}\")",
            "--set zenscrape.token={uuid}",
        ],
        &["ZENSCRAPE_TOKEN=${{{{ secrets.ZENSCRAPE_TOKEN }}"],
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
            "\"zenserp_access_token\":\"{uuid}\"",
            "set ZENSERP_API_KEY={uuid}",
        ],
        &["zenserp_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
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
            "config.serpstack_token = \"{n:32}\"",
            "SERPSTACK_AUTH_TOKEN: {n:32}",
        ],
        &["serpstack_api_key: ****************"],
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
        &["SERPHOUSE_API_KEY={w:60}", "\"serphouseToken\": \"{w:60}\""],
        &["SERPHOUSE_API_KEY={w:57}"],
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
            "proxycrawl:\n  api_key: {w:22}",
            "const crawlbaseApiKey = '{w:22}';",
        ],
        &["proxycrawlToken = \"{w:19}\""],
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
            "export DIFFBOT_TOKEN='{n:32}'",
            "diffbot_api_key := \"{n:32}\"",
        ],
        &["diffbot_secret: {n:29}"],
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
            "<linkpreviewApiKey>{w:32}</linkpreviewApiKey>",
            "LINKPREVIEW_SECRET: \"{w:32}\"",
        ],
        &["LINKPREVIEW_KEY = \"{w:29}\""],
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
        &["opengraphr.api.key={w:80}", "OPENGRAPHR_KEY = \"{w:80}\""],
        &["OPENGRAPHR_API_KEY={w:77}"],
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
            "brandfetch = Client(api_key=\"{w:40}\")",
            "--set brandfetch.token={w:40}",
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
            "\"fetchrss_access_token\":\"{w:40}\"",
            "set FETCHRSS_API_KEY={w:40}",
        ],
        &["FETCHRSS_KEY=<your fetchrss key>"],
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
            "config.userstack_token = \"{n:32}\"",
            "USERSTACK_AUTH_TOKEN: {n:32}",
        ],
        &["USERSTACK_KEY = \"{n:29}\""],
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
            "CAPTAINDATA_API_KEY={x:64}",
            "\"captaindataToken\": \"{x:64}\"",
        ],
        &["CAPTAINDATA_API_KEY={x:61}"],
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
            "export SWIFTYPE_TOKEN='{w:6}_{w:6}-{w:6}'",
            "swiftype_api_key := \"{w:6}_{w:6}-{w:6}\"",
        ],
        &["swiftype_secret: {w:5}_{w:6}-{w:6}"],
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
            "<2captchaApiKey>{x:32}</2captchaApiKey>",
            "TWOCAPTCHA_SECRET: \"{x:32}\"",
        ],
        &["2CAPTCHA_KEY = \"{x:29}\""],
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
        &["anticaptcha.api.key={x:32}", "anti-captcha key: {x:32}"],
        &["anticaptcha_api_key: \"YOUR_ANTICAPTCHA_API_KEY\""],
    ),
];
