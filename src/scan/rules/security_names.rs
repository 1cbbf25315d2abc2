//! Who owns an address or a name, and where it is.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "whoisxmlapi-key",
        "WhoisXML API",
        "API key",
        &["whoisxml", "whois_xml", "whoisxmlapi"],
        "at_[0-9A-Za-z]{29}",
    )
    .docs("https://whois.whoisxmlapi.com/documentation/making-requests")
    .examples(
        &[
            r#"whoisxmlToken := "at_{w:29}""#,
            r#"whoisxml.Client(api_key="at_{w:29}")"#,
        ],
        &[
            "WHOISXML_API_KEY=at_{w:6}",
            r#"whoisxml_api_key: "YOUR_WHOISXML_API_KEY""#,
        ],
    ),
    Rule::named(
        "whoxy-api-key",
        "Whoxy",
        "API key",
        &["whoxy"],
        "[0-9a-z]{32,34}",
    )
    .docs("https://www.whoxy.com/")
    .examples(
        &[
            "<whoxySecret>{x:33}</whoxySecret>",
            "[INFO] request to the whoxy API\n[DEBUG] Using Key={x:33}",
        ],
        &[
            "WHOXY_API_KEY={x:6}",
            r#"whoxy_api_key: "YOUR_WHOXY_API_KEY""#,
        ],
    ),
    Rule::named(
        "domaintools-key",
        "DomainTools",
        "API key",
        &["domaintools", "domain_tools"],
        "(?:[0-9a-f]{5}-){4}[0-9a-f]{5}",
    )
    .docs("https://docs.domaintools.com/api/")
    .examples(
        &[
            "export DOMAINTOOLS_TOKEN='{x:5}-{x:5}-{x:5}-{x:5}-{x:5}'",
            "DOMAINTOOLS_API_KEY={x:5}-{x:5}-{x:5}-{x:5}-{x:5}",
        ],
        &[
            "DOMAINTOOLS_API_KEY={x:2}-{x:5}-{x:5}-{x:5}-{x:5}",
            r#"domaintools_api_key: "YOUR_DOMAINTOOLS_API_KEY""#,
        ],
    ),
    Rule::named(
        "farsight-dnsdb-key",
        "Farsight",
        "DNSDB API key",
        &["dnsdb", "farsight"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://docs.domaintools.com/api/dnsdb/")
    .examples(
        &[
            r#"dnsdb.Client(api_key="{x:64}")"#,
            "dnsdb:\n  api_key: \"{x:64}\"",
        ],
        &[
            "DNSDB_API_KEY={x:61}",
            r#"dnsdb_api_key: "YOUR_DNSDB_API_KEY""#,
        ],
    ),
    Rule::named(
        "ip2location-api-key",
        "IP2Location",
        "API key",
        &["ip2location"],
        "[0-9A-Z]{32}|[0-9A-Za-z]{10}",
    )
    .docs("https://www.ip2location.io/ip2location-documentation")
    .examples(
        &[
            "IP2LOCATION_API_KEY={N:32}",
            r#"ip2locationToken := "{N:32}""#,
        ],
        &[
            "IP2LOCATION_API_KEY={N:6}",
            r#"ip2location_api_key: "YOUR_IP2LOCATION_API_KEY""#,
        ],
    ),
    Rule::named(
        "ipstack-api-key",
        "ipstack",
        "access key",
        &["ipstack"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://ipstack.com/documentation")
    .examples(
        &[
            r#""ipstack_token": "{x:32}","#,
            "export IPSTACK_TOKEN='{x:32}'",
        ],
        &[
            "IPSTACK_API_KEY={x:29}",
            r#"ipstack_api_key: "YOUR_IPSTACK_API_KEY""#,
        ],
    ),
    Rule::named(
        "ipinfo-token",
        "IPinfo",
        "access token",
        &["ipinfo"],
        "[0-9a-f]{14}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://ipinfo.io/developers")
    .entropy(2.6)
    .examples(
        &[
            r#"ipinfoToken := "{x:14}""#,
            r#"ipinfo.Client(token="{x:14}")"#,
        ],
        &[
            "IPINFO_API_KEY={x:6}",
            r#"ipinfo_api_key: "YOUR_IPINFO_API_KEY""#,
        ],
    ),
    Rule::named(
        "maxmind-license-key-legacy",
        "MaxMind",
        "license key, old form",
        &["maxmind", "geoip", "geolite"],
        "[0-9A-Za-z]{16}",
    )
    .words(&["license"])
    .docs(concat!(
        "https://support.maxmind.com/hc/en-us/articles/",
        "4407111582235-Generate-a-License-Key"
    ))
    .examples(
        &[
            "<maxmind_license>{w:16}</maxmind_license>",
            "[INFO] request to the maxmind API\n[DEBUG] Using license={w:16}",
        ],
        &[
            "MAXMIND_API_KEY={w:6}",
            r#"maxmind_api_key: "YOUR_MAXMIND_API_KEY""#,
        ],
    ),
    Rule::named(
        "ipqualityscore-key",
        "IPQualityScore",
        "API key",
        &["ipqualityscore", "ipqs", "ipquality"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.ipqualityscore.com/documentation/overview")
    .examples(
        &[
            r#""ipqualityscore_token": "{w:32}","#,
            "export IPQUALITYSCORE_TOKEN='{w:32}'",
        ],
        &[
            "IPQUALITYSCORE_API_KEY={w:29}",
            r#"ipqualityscore_api_key: "YOUR_IPQUALITYSCORE_API_KEY""#,
        ],
    ),
    Rule::named(
        "viewdns-api-key",
        "ViewDNS",
        "API key",
        &["viewdns"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://viewdns.info/api/")
    .examples(
        &[
            r#"viewdnsToken := "{x:40}""#,
            r#"viewdns.Client(api_key="{x:40}")"#,
        ],
        &[
            "VIEWDNS_API_KEY={x:37}",
            r#"viewdns_api_key: "YOUR_VIEWDNS_API_KEY""#,
        ],
    ),
    Rule::named(
        "whoapi-api-key",
        "WhoAPI",
        "API key",
        &["whoapi"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://whoapi.com/documentation/")
    .examples(
        &["export WHOAPI_TOKEN='{x:32}'", "WHOAPI_API_KEY={x:32}"],
        &[
            "WHOAPI_API_KEY={x:29}",
            r#"whoapi_api_key: "YOUR_WHOAPI_API_KEY""#,
        ],
    ),
    Rule::named(
        "dnscheck-key",
        "DNS Check",
        "API key",
        &["dnscheck"],
        concat!(
            "[0-9A-Za-z]{32}|[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}",
            "-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}"
        ),
    )
    .docs("https://www.dnscheck.co/api")
    .examples(
        &[
            "<dnscheckSecret>{x:32}</dnscheckSecret>",
            "[INFO] request to the dnscheck API\n[DEBUG] Using Key={x:32}",
        ],
        &[
            "DNSCHECK_API_KEY={x:6}",
            r#"dnscheck_api_key: "YOUR_DNSCHECK_API_KEY""#,
        ],
    ),
];
