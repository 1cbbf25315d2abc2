//! Domains and name servers, and where files are kept.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "ns1-api-key",
        "NS1",
        "API key",
        &["nsone", "ns1_", "ns1-", "ns1api"],
        "[0-9A-Za-z]{20,21}",
    )
    .docs("https://ns1.com/api")
    .examples(
        &[
            "<nsoneSecret>{w:20}</nsoneSecret>",
            "[INFO] request to the nsone API\n[DEBUG] Using Key={w:20}",
        ],
        &[
            "NSONE_API_KEY={w:6}",
            r#"nsone_api_key: "YOUR_NSONE_API_KEY""#,
        ],
    ),
    Rule::named(
        "dnsimple-token",
        "DNSimple",
        "API token",
        &["dnsimple"],
        "(?:dnsimple_[au]_)?[0-9A-Za-z]{32}",
    )
    .docs("https://support.dnsimple.com/articles/api-access-token/")
    .examples(
        &["export DNSIMPLE_TOKEN='{w:32}'", "DNSIMPLE_API_KEY={w:32}"],
        &[
            "DNSIMPLE_API_KEY={w:6}",
            r#"dnsimple_api_key: "YOUR_DNSIMPLE_API_KEY""#,
        ],
    ),
    Rule::named(
        "godaddy-api-key",
        "GoDaddy",
        "API key",
        &["godaddy", "sso-key"],
        "[0-9A-Za-z]{8,16}_[0-9A-Za-z]{18,24}",
    )
    .words(&["key", "secret", "api", "auth", "sso"])
    .docs("https://developer.godaddy.com/getstarted")
    .examples(
        &[
            r#"godaddy.Client(key="{w:12}_{w:22}")"#,
            "godaddy:\n  key: \"{w:12}_{w:22}\"",
        ],
        &[
            "GODADDY_API_KEY={w:12}_{w:6}",
            r#"godaddy_api_key: "YOUR_GODADDY_API_KEY""#,
        ],
    ),
    Rule::named(
        "godaddy-api-secret",
        "GoDaddy",
        "API secret",
        &["godaddy"],
        "[0-9A-Za-z]{22}",
    )
    .words(&["secret"])
    .docs("https://developer.godaddy.com/getstarted")
    .examples(
        &[
            "GODADDY_API_SECRET={w:22}",
            "godaddy:\n  secret: \"{w:22}\"",
        ],
        &[
            "GODADDY_API_KEY={w:19}",
            r#"godaddy_api_key: "YOUR_GODADDY_API_KEY""#,
        ],
    ),
    Rule::named(
        "namecheap-api-key",
        "Namecheap",
        "API key",
        &["namecheap"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.namecheap.com/support/api/intro/")
    .examples(
        &["NAMECHEAP_API_KEY={x:32}", r#"namecheapToken := "{x:32}""#],
        &[
            "NAMECHEAP_API_KEY={x:29}",
            r#"namecheap_api_key: "YOUR_NAMECHEAP_API_KEY""#,
        ],
    ),
    Rule::named(
        "gandi-api-key",
        "Gandi",
        "API key or personal access token",
        &["gandi"],
        "[0-9A-Za-z]{24}|[0-9a-f]{40}",
    )
    .words(&["key", "token", "pat", "secret", "bearer"])
    .docs("https://api.gandi.net/docs/authentication/")
    .examples(
        &["gandi:\n  key: \"{w:24}\"", "<gandi_key>{w:24}</gandi_key>"],
        &[
            "GANDI_API_KEY={w:6}",
            r#"gandi_api_key: "YOUR_GANDI_API_KEY""#,
        ],
    ),
    Rule::token(
        "porkbun-api-key",
        "Porkbun",
        "API key",
        &["pk1_", "sk1_"],
        "[0-9a-f]{64}",
    )
    .docs("https://porkbun.com/api/json/v3/documentation")
    .examples(
        &[
            "Authorization: Bearer pk1_{x:64}",
            "Authorization: Bearer sk1_{x:64}",
        ],
        &["token: pk1_{x:61}", "token: pk1_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "desec-token",
        "deSEC",
        "token",
        &["desec"],
        "[0-9A-Za-z_-]{28}",
    )
    .docs("https://desec.readthedocs.io/en/latest/auth/tokens.html")
    .examples(
        &[
            r#"desecToken := "{u:28}""#,
            r#"desec.Client(api_key="{u:28}")"#,
        ],
        &[
            "DESEC_API_KEY={u:25}",
            r#"desec_api_key: "YOUR_DESEC_API_KEY""#,
        ],
    ),
    Rule::named(
        "duckdns-token",
        "Duck DNS",
        "token",
        &["duckdns", "duck_dns", "duck-dns"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://www.duckdns.org/spec.jsp")
    .examples(
        &[
            "<duckdnsSecret>{uuid}</duckdnsSecret>",
            "[INFO] request to the duckdns API\n[DEBUG] Using Key={uuid}",
        ],
        &[
            "DUCKDNS_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"duckdns_api_key: "YOUR_DUCKDNS_API_KEY""#,
        ],
    ),
    Rule::named(
        "cloudns-password",
        "ClouDNS",
        "API password",
        &["cloudns"],
        "[0-9A-Za-z]{12,40}",
    )
    .words(&["passw"])
    .docs("https://www.cloudns.net/wiki/article/42/")
    .examples(
        &[
            "CLOUDNS_AUTH_PASSWORD={w:20}",
            "cloudns:\n  auth-password: \"{w:24}\"",
        ],
        &[
            "CLOUDNS_PASSWORD={w:6}",
            "cloudns_password=${{CLOUDNS_PASSWORD}",
        ],
    ),
    Rule::named(
        "dnsmadeeasy-secret",
        "DNS Made Easy",
        "secret key",
        &["dnsmadeeasy", "dns_made_easy"],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .docs("https://api-docs.dnsmadeeasy.com/")
    .examples(
        &[
            r#"dnsmadeeasy.Client(api_key="{uuid}")"#,
            "dnsmadeeasy:\n  api_key: \"{uuid}\"",
        ],
        &[
            "DNSMADEEASY_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"dnsmadeeasy_api_key: "YOUR_DNSMADEEASY_API_KEY""#,
        ],
    ),
    Rule::named(
        "namecom-token",
        "Name.com",
        "API token",
        &["name.com", "namecom", "namedotcom"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.name.com/api-docs")
    .examples(
        &[
            "[INFO] request to the namecom API\n[DEBUG] Using Key={x:40}",
            r#""namecom_token": "{x:40}","#,
        ],
        &[
            "NAMECOM_API_KEY={x:37}",
            r#"namecom_api_key: "YOUR_NAMECOM_API_KEY""#,
        ],
    ),
    Rule::named(
        "dynu-api-key",
        "Dynu",
        "API key",
        &["dynu"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.dynu.com/en-US/Support/API")
    .examples(
        &["DYNU_API_KEY={n:32}", r#"dynuToken := "{n:32}""#],
        &[
            "DYNU_API_KEY={n:29}",
            r#"dynu_api_key: "YOUR_DYNU_API_KEY""#,
        ],
    ),
    Rule::named(
        "luadns-token",
        "LuaDNS",
        "API token",
        &["luadns"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://luadns.com/api.html")
    .examples(
        &[
            "luadns:\n  api_key: \"{x:32}\"",
            "<luadnsSecret>{x:32}</luadnsSecret>",
        ],
        &[
            "LUADNS_API_KEY={x:29}",
            r#"luadns_api_key: "YOUR_LUADNS_API_KEY""#,
        ],
    ),
    Rule::named(
        "easydns-key",
        "easyDNS",
        "API key",
        &["easydns"],
        "[0-9A-Za-z]{16}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://docs.sandbox.rest.easydns.net/")
    .examples(
        &[r#""easydns_key": "{n:16}","#, "export EASYDNS_KEY='{n:16}'"],
        &[
            "EASYDNS_API_KEY={n:13}",
            r#"easydns_api_key: "YOUR_EASYDNS_API_KEY""#,
        ],
    ),
    Rule::token(
        "redirect-pizza-token",
        "redirect.pizza",
        "API token",
        &["rpa_"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://redirect.pizza/docs")
    .entropy(3.4)
    .examples(
        &["TOKEN=rpa_{n:30}"],
        &["token: rpa_{n:6}", "token: rpa_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::named(
        "buddyns-token",
        "BuddyNS",
        "API token",
        &["buddyns"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://www.buddyns.com/support/api/v2/")
    .examples(
        &["export BUDDYNS_TOKEN='{x:40}'", "BUDDYNS_API_KEY={x:40}"],
        &[
            "BUDDYNS_API_KEY={x:37}",
            r#"buddyns_api_key: "YOUR_BUDDYNS_API_KEY""#,
        ],
    ),
];
