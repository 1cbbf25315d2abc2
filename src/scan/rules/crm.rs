//! Customers and support: Salesforce, HubSpot, Pipedrive, Zendesk, Freshdesk and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "salesforce-access-token",
        "Salesforce",
        "access token",
        &["00D"],
        "(?:^|[^0-9A-Za-z])(?P<secret>00D[0-9A-Za-z]{8,15}![0-9A-Za-z._-]{30,260})",
    )
    .docs(concat!(
        "https://help.salesforce.com/s/articleView?id=xcloud.",
        "remoteaccess_oauth_web_server_flow.htm"
    ))
    .entropy(3.5)
    .examples(
        &["access_token: 00D{w:12}!AQ{w:94}"],
        &["00D{w:12}!AQ{w:10}"],
    ),
    Rule::token(
        "salesforce-refresh-token",
        "Salesforce",
        "refresh token",
        &["5Aep861"],
        "[0-9A-Za-z._~-]{40,510}",
    )
    .docs(concat!(
        "https://help.salesforce.com/s/articleView?id=xcloud.",
        "remoteaccess_oauth_web_server_flow.htm"
    ))
    .examples(&["refresh_token=5Aep861{w:40}.{w:39}"], &["5Aep861{w:10}"]),
    Rule::named(
        "salesforce-named-refresh-token",
        "Salesforce",
        "refresh token beside its name",
        &["salesforce"],
        "5A[0-9A-Za-z._~-]{40,510}",
    )
    .docs(concat!(
        "https://help.salesforce.com/s/articleView?id=xcloud.",
        "remoteaccess_oauth_web_server_flow.htm"
    ))
    .words(&["refresh", "token"])
    .examples(
        &["salesforce:\n  refresh_token: 5Aef{w:80}"],
        &["salesforce_refresh_token: 5Aef{w:20}"],
    ),
    Rule::token(
        "salesforce-consumer-key",
        "Salesforce",
        "consumer key",
        &["3MVG9"],
        "[0-9A-Za-z._~-]{20,180}",
    )
    .docs(concat!(
        "https://help.salesforce.com/s/articleView?id=xcloud.",
        "remoteaccess_oauth_web_server_flow.htm"
    ))
    .confidence(Confidence::Medium)
    .examples(&["SALESFORCE_CLIENT_ID=3MVG9{w:80}"], &["3MVG9{w:10}"]),
    Rule::named(
        "salesforce-consumer-secret",
        "Salesforce",
        "consumer secret",
        &["salesforce", "sfdc"],
        "(?:[0-9A-F]{64}|[0-9]{19})",
    )
    .docs(concat!(
        "https://help.salesforce.com/s/articleView?id=xcloud.",
        "remoteaccess_oauth_web_server_flow.htm"
    ))
    .words(&["secret", "key", "token"])
    .examples(
        &[
            "salesforce:\n  secret: \"{X:64}\"",
            "let sfdc_token = \"{X:64}\";",
        ],
        &["SALESFORCE_TOKEN=${{{{ secrets.SALESFORCE_TOKEN }}"],
    ),
    Rule::token(
        "hubspot-private-app-token",
        "HubSpot",
        "private app token",
        &["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-"],
        "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    )
    .docs("https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview")
    .examples(
        &["HUBSPOT_TOKEN=pat-na1-{uuid}"],
        &[
            "pat-na1-{x:8}-{x:4}",
            "pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "hubspot-api-key",
        "HubSpot",
        "API key",
        &["hubspot", "hapikey", "hubapi"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth")
    .examples(
        &[
            "\"hubspot_access_token\":\"{uuid}\"",
            "set HAPIKEY_API_KEY={uuid}",
        ],
        &["hubspot_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::text(
        "hubspot-developer-key",
        "HubSpot",
        "developer key",
        &["na1-", "na2-", "eu1-"],
        concat!(
            "(?:^|[^0-9A-Za-z-])(?P<secret>(?:na1|na2|eu1)(?:-[0-9a-f]{4}){2}",
            "-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[^0-9A-Za-z-]|$)",
        ),
    )
    .docs("https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth")
    .entropy(2.8)
    .examples(
        &["HUBSPOT_DEV_KEY=na1-{x:4}-{x:4}-{x:4}-{x:4}-{x:12}"],
        &["na1-{x:4}-{x:4}"],
    ),
    Rule::named(
        "hubspot-personal-access-key",
        "HubSpot",
        "personal access key",
        &["hubspot"],
        "Ci[A-Za-z][0-9A-Za-z+/_-]{60,600}={0,2}",
    )
    .docs("https://developers.hubspot.com/docs/getting-started/account-types")
    .words(&["key=", "personal", "token", "access"])
    .examples(
        &[
            "hubspot_personal: CiRu{w:120}",
            "HUBSPOT_ACCESS = 'CiRu{w:120}'",
        ],
        &["HUBSPOT_PERSONAL_ACCESS_KEY=Ci{w:20}"],
    ),
    Rule::named(
        "pipedrive-api-token",
        "Pipedrive",
        "API token",
        &["pipedrive"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://pipedrive.readme.io/docs/core-api-concepts-authentication")
    .examples(
        &["PIPEDRIVE_API_KEY={x:40}", "\"pipedriveToken\": \"{x:40}\""],
        &["PIPEDRIVE_API_KEY={x:37}"],
    ),
    Rule::named(
        "zendesk-api-token",
        "Zendesk",
        "API token",
        &["zendesk"],
        "[0-9A-Za-z_-]{40}",
    )
    .docs("https://support.zendesk.com/hc/en-us/articles/4408889192858")
    .examples(
        &[
            "zendesk:\n  api_key: {w:40}",
            "const zendeskApiKey = '{w:40}';",
        ],
        &["zendeskToken = \"{w:37}\""],
    ),
    Rule::named(
        "freshdesk-api-key",
        "Freshdesk",
        "API key",
        &["freshdesk", "freshservice", "freshworks"],
        "(?:[0-9A-Za-z-]{22}|[0-9A-Za-z]{20})",
    )
    .docs("https://developers.freshdesk.com/api/#authentication")
    .examples(
        &[
            "export FRESHDESK_TOKEN='{w:20}'",
            "freshservice_api_key := \"{w:20}\"",
        ],
        &["freshdesk_secret: {w:17}"],
    ),
    Rule::token(
        "close-api-key",
        "Close",
        "API key",
        &["api_"],
        r"[0-9A-Za-z]{22}\.[0-9A-Za-z]{22}",
    )
    .docs("https://developer.close.com/topics/authentication/")
    .examples(&["CLOSE_API_KEY=api_{w:22}.{w:22}"], &["api_{w:22}"]),
    Rule::named(
        "copper-api-key",
        "Copper",
        "API key",
        &["copper"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.copper.com/introduction/authentication.html")
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret",
    ])
    .examples(
        &["COPPER__KEY={x:32}", "\"copper_secret\": \"{x:32}\""],
        &["COPPER_API_KEY={x:29}"],
    ),
    Rule::token(
        "zoho-access-or-refresh-token",
        "Zoho",
        "access or refresh token",
        &["1000."],
        r"[0-9a-f]{32}\.[0-9a-f]{32}",
    )
    .docs("https://www.zoho.com/accounts/protocol/oauth.html")
    .entropy(3.0)
    .examples(&["ZOHO_REFRESH_TOKEN=1000.{x:32}.{x:32}"], &["1000.{x:32}"]),
    Rule::named(
        "zoho-client-id",
        "Zoho",
        "client id",
        &["zoho"],
        r"1000\.[0-9A-Za-z]{30}",
    )
    .docs("https://www.zoho.com/accounts/protocol/oauth.html")
    .words(&[])
    .confidence(Confidence::Low)
    .examples(
        &["ZOHO_CLIENT_ID=1000.{N:30}"],
        &["ZOHO_CLIENT_ID=1000.{N:20}"],
    ),
    Rule::named(
        "zoho-client-secret",
        "Zoho",
        "client secret",
        &["zoho"],
        "[0-9A-Za-z]{42}",
    )
    .docs("https://www.zoho.com/accounts/protocol/oauth.html")
    .examples(
        &[
            "\"zoho_access_token\":\"{x:42}\"",
            "set ZOHO_API_KEY={x:42}",
        ],
        &["ZOHO_KEY=<your zoho key>"],
    ),
    Rule::named(
        "zoho-webhook-key",
        "Zoho",
        "webhook key",
        &["zoho", "zapikey"],
        r"1001\.[0-9a-f]{32}\.[0-9a-f]{32}(?:-d)?|1003\.[0-9a-f]{32,64}",
    )
    .docs("https://www.zoho.com/accounts/protocol/oauth.html")
    .words(&[])
    .examples(
        &["zapikey=1001.{x:32}.{x:32}", "ZOHO_ZAPIKEY=1003.{x:32}"],
        &["zapikey=1003.{x:20}"],
    ),
];
