//! Work done together: Asana, Notion, Linear, Airtable, ClickUp, Monday and the like.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "asana-personal-access-token",
        "Asana",
        "personal access token",
        &["asana"],
        concat!(
            "(?:[0-9]{1,2}/[0-9]{10,20}(?:/[0-9]{10,20})?:[0-9A-Za-z]{32,64}|0/",
            "[0-9a-f]{32}|[a-z/:0-9]{51})",
        ),
    )
    .docs("https://developers.asana.com/docs/personal-access-token")
    .words(&[])
    .examples(
        &[
            "ASANA_PAT=1/{d:16}:{x:32}",
            "asana: \"2/{d:16}/{d:16}:{x:32}\"",
        ],
        &["ASANA_PAT=1/{d:16}:{x:20}"],
    ),
    Rule::named(
        "asana-client-id",
        "Asana",
        "client id",
        &["asana"],
        "[0-9]{16}",
    )
    .docs("https://developers.asana.com/docs/oauth")
    .words(&["client", "token", "key", "secret"])
    .entropy(2.0)
    .confidence(Confidence::Low)
    .examples(
        &[
            "asana:\n  client: \"{d:16}\"",
            "let asana_secret = \"{d:16}\";",
        ],
        &["asanaToken = \"{d:13}\""],
    ),
    Rule::named(
        "asana-client-secret",
        "Asana",
        "client secret",
        &["asana"],
        "[0-9A-Za-z]{30,40}",
    )
    .docs("https://developers.asana.com/docs/oauth")
    .words(&["secret", "token", "key", "auth", "api", "_pat"])
    .examples(
        &["ASANA_SECRET={n:35}", "\"asana__pat\": \"{n:35}\""],
        &["asana_secret: {n:22}"],
    ),
    Rule::token(
        "notion-integration-token",
        "Notion",
        "integration token",
        &["ntn_"],
        "[0-9]{11}[0-9A-Za-z]{35}",
    )
    .docs("https://developers.notion.com/docs/authorization")
    .examples(&["NOTION_TOKEN=ntn_{d:11}{w:35}"], &["ntn_{w:20}"]),
    Rule::token(
        "notion-legacy-token",
        "Notion",
        "integration token (older form)",
        &["secret_"],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://developers.notion.com/docs/authorization")
    .entropy(3.8)
    .examples(
        &["NOTION_KEY=secret_{w:43}"],
        &["secret_{w:30}", "secret_access_key_of_the_service"],
    ),
    Rule::token(
        "linear-api-key",
        "Linear",
        "API key",
        &["lin_api_", "lin_oauth_"],
        "[0-9A-Za-z]{40,64}",
    )
    .docs("https://linear.app/developers/graphql")
    .examples(&["LINEAR_API_KEY=lin_api_{w:40}"], &["lin_api_{w:20}"]),
    Rule::named(
        "linear-client-secret",
        "Linear",
        "client secret",
        &[
            "linear_client",
            "linear_api",
            "linear_secret",
            "linearapp",
            "linear_oauth",
            "linear",
        ],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://linear.app/developers/oauth-2-0-authentication")
    .words(&["key=", "secret", "token", "api_key", "apikey"])
    .examples(
        &[
            "linear_client_secret: {x:32}",
            "LINEAR_API_APIKEY = '{x:32}'",
        ],
        &["LINEAR_CLIENT_KEY = \"{x:29}\""],
    ),
    Rule::token(
        "airtable-personal-access-token",
        "Airtable",
        "personal access token",
        &["pat"],
        r"[0-9A-Za-z]{14}\.[0-9a-f]{64}",
    )
    .docs("https://airtable.com/developers/web/guides/personal-access-tokens")
    .entropy(3.0)
    .examples(&["AIRTABLE_TOKEN=pat{w:14}.{x:64}"], &["pat{w:14}.{x:40}"]),
    Rule::named(
        "airtable-api-key",
        "Airtable",
        "API key",
        &["airtable"],
        "(?:key[0-9A-Za-z_-]{14}|[0-9a-z]{17})",
    )
    .docs("https://airtable.com/developers/web/api/authentication")
    .examples(
        &["airtable.api.key=key{w:14}", "AIRTABLE_KEY = \"key{w:14}\""],
        &["airtable_api_key: \"YOUR_AIRTABLE_API_KEY\""],
    ),
    Rule::named(
        "airtable-oauth-token",
        "Airtable",
        "OAuth token",
        &["airtable"],
        r"[0-9A-Za-z]{3,100}\.v1\.[0-9A-Za-z_-]{2,400}\.[0-9a-f]{1,80}",
    )
    .docs("https://airtable.com/developers/web/guides/oauth-integrations")
    .words(&[])
    .examples(
        &["AIRTABLE_TOKEN=oaa{w:14}.v1.{w:80}.{x:64}"],
        &["AIRTABLE_TOKEN=oaa{w:14}.v1.{w:80}"],
    ),
    Rule::token(
        "clickup-api-token",
        "ClickUp",
        "API token",
        &["pk_"],
        "[0-9]{6,10}_[0-9A-Za-z]{32}",
    )
    .docs("https://developer.clickup.com/docs/authentication")
    .examples(&["CLICKUP_TOKEN=pk_{d:8}_{N:32}"], &["pk_{d:8}_{N:20}"]),
    Rule::named(
        "monday-api-token",
        "Monday.com",
        "API token",
        &["monday"],
        r"ey[0-9A-Za-z_-]{10,200}\.[0-9A-Za-z_-]{50,1000}\.[0-9A-Za-z_-]{20,500}",
    )
    .docs("https://developer.monday.com/api-reference/docs/authentication")
    .words(&[])
    .examples(
        &["MONDAY_API_TOKEN=eyJ{w:17}.eyJ{w:140}.{w:43}"],
        &["MONDAY_API_TOKEN=eyJ{w:17}"],
    ),
    Rule::named(
        "todoist-api-token",
        "Todoist",
        "API token",
        &["todoist"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developer.todoist.com/api/v1/#tag/Authorization")
    .examples(
        &[
            "config.todoist_token = \"{x:40}\"",
            "TODOIST_AUTH_TOKEN: {x:40}",
        ],
        &["todoist_api_key: ****************"],
    ),
    Rule::named(
        "shortcut-api-token",
        "Shortcut",
        "API token",
        &["shortcut_api", "shortcut_token", "clubhouse", "shortcut"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://developer.shortcut.com/api/rest/v3#Authentication")
    .words(&["key=", "api_token", "token", "api_key", "secret"])
    .examples(
        &[
            "SHORTCUT_API_API_TOKEN={uuid}",
            "\"shortcut_token_secret\": \"{uuid}\"",
        ],
        &["SHORTCUT_API_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "pivotal-tracker-api-token",
        "Pivotal Tracker",
        "API token",
        &["pivotal"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.pivotaltracker.com/help/api/rest/v5")
    .examples(
        &[
            "pivotal:\n  api_key: {x:32}",
            "const pivotalApiKey = '{x:32}';",
        ],
        &["pivotalToken = \"{x:29}\""],
    ),
    Rule::named(
        "wrike-access-token",
        "Wrike",
        "access token",
        &["wrike"],
        "ey[0-9A-Za-z._-]{200,500}",
    )
    .docs("https://developers.wrike.com/oauth-20-authorization/")
    .words(&[])
    .examples(
        &["WRIKE_TOKEN=eyJ{w:40}.{w:250}.{w:43}"],
        &["WRIKE_TOKEN=eyJ{w:40}"],
    ),
    Rule::named(
        "smartsheet-access-token",
        "Smartsheet",
        "access token",
        &["smartsheet"],
        "(?:[0-9A-Za-z]{37}|[0-9a-z]{26})",
    )
    .docs("https://developers.smartsheet.com/api/smartsheet/introduction")
    .examples(
        &[
            "<smartsheetApiKey>{w:37}</smartsheetApiKey>",
            "SMARTSHEET_SECRET: \"{w:37}\"",
        ],
        &["SMARTSHEET_KEY = \"{w:34}\""],
    ),
    Rule::named(
        "basecamp-access-token",
        "Basecamp",
        "access token",
        &["basecamp"],
        "BAh[0-9A-Za-z+/=]{100,500}--[0-9a-f]{40}",
    )
    .docs("https://github.com/basecamp/bc3-api")
    .words(&[])
    .examples(
        &["BASECAMP_TOKEN=BAh{w:200}--{x:40}"],
        &["BASECAMP_TOKEN=BAh{w:20}--{x:40}"],
    ),
    Rule::text(
        "teamwork-api-token",
        "Teamwork",
        "API token",
        &["tkn.v1_"],
        r"(?P<secret>tkn\.v1_[0-9A-Za-z]{71}=)",
    )
    .docs("https://apidocs.teamwork.com/docs/teamwork/authentication")
    .examples(&["teamwork: tkn.v1_{w:71}="], &["tkn.v1_{w:20}="]),
    Rule::named(
        "meistertask-access-token",
        "Meistertask",
        "access token",
        &["meistertask", "mindmeister"],
        "[0-9A-Za-z]{43}",
    )
    .docs("https://developers.meistertask.com/docs/authentication")
    .examples(
        &[
            "meistertask = Client(api_key=\"{w:43}\")",
            "--set mindmeister.token={w:43}",
        ],
        &["MEISTERTASK_TOKEN=${{{{ secrets.MEISTERTASK_TOKEN }}"],
    ),
    Rule::named(
        "nozbe-api-token",
        "Nozbe",
        "API token",
        &["nozbe"],
        "[0-9A-Za-z]{16}_[0-9A-Za-z_-]{64}",
    )
    .docs("https://api4.nozbe.com/v1/api")
    .examples(
        &[
            "\"nozbe_access_token\":\"{w:16}_{w:64}\"",
            "set NOZBE_API_KEY={w:16}_{w:64}",
        ],
        &["nozbe_secret: {w:16}_{w:61}"],
    ),
    Rule::named(
        "zenkit-api-key",
        "Zenkit",
        "API key",
        &["zenkit"],
        "[0-9a-z]{8}-[0-9A-Za-z]{32}",
    )
    .docs("https://base.zenkit.com/docs/api/overview/introduction")
    .examples(
        &[
            "config.zenkit_token = \"{n:8}-{w:32}\"",
            "ZENKIT_AUTH_TOKEN: {n:8}-{w:32}",
        ],
        &["zenkit_api_key: ****************"],
    ),
    Rule::named(
        "trello-api-token",
        "Trello",
        "API token",
        &["trello"],
        "[0-9a-f]{64}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(
        &["TRELLO_API_KEY={x:64}", "\"trelloToken\": \"{x:64}\""],
        &["TRELLO_API_KEY={x:61}"],
    ),
    Rule::named(
        "trello-api-key",
        "Trello",
        "API key",
        &["trello"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(
        &[
            "trello:\n  api_key: {x:32}",
            "const trelloApiKey = '{x:32}';",
        ],
        &["trelloToken = \"{x:29}\""],
    ),
    Rule::token(
        "trello-prefixed-api-token",
        "Trello",
        "API token with its prefix",
        &["ATTA"],
        "[0-9a-f]{64}[0-9A-F]{8}",
    )
    .docs("https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/")
    .examples(&["token=ATTA{x:64}{X:8}"], &["ATTA{x:40}"]),
];
