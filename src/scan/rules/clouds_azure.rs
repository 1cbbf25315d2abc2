//! Microsoft Azure: applications, signed addresses, connection strings.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::text(
        "azure-ad-client-secret",
        "Azure",
        "client secret of an application",
        &[
            "0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~",
        ],
        concat!(
            r"(?:\A|[^0-9A-Za-z_~.-])(?P<secret>[0-9A-Za-z_~.-]{3}",
            r"[0-9][Qq]~[0-9A-Za-z_~.-]{31,34})(?:[^0-9A-Za-z_~.-]|\.?\z|\.\s)"
        ),
    )
    .docs("https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials")
    .entropy(3.5)
    .examples(
        &[
            "AZURE_CLIENT_SECRET={w:3}8Q~{w:34}",
            r#""clientSecret": "{w:3}7Q~{u:31}""#,
        ],
        &["x={w:3}8Q~{w:20}", "{w:3}8Q~{w:50}"],
    ),
    Rule::named(
        "azure-client-secret-legacy",
        "Azure",
        "client secret of an application, old form",
        &[
            "azure",
            "arm_client",
            "arm-client",
            "aad_",
            "entra",
            "appid",
            "app_id",
            "microsoft",
        ],
        "[0-9A-Za-z_~.+=/-]{23,44}[0-9A-Za-z=]",
    )
    .words(&[
        "client_secret",
        "client-secret",
        "clientsecret",
        "app_secret",
        "appsecret",
        "sp_password",
        "sp_secret",
        r#""password""#,
        "application_password",
        "azure_password",
    ])
    .docs("https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials")
    .confidence(Confidence::Low)
    .entropy(3.7)
    .examples(
        &[
            "AZURE_CLIENT_SECRET={u:33}7",
            "azure:\n  client_secret: \"{w:30}/{w:10}=\"",
        ],
        &[
            "AZURE_CLIENT_SECRET={u:16}",
            "azure_client_secret=${{AZURE_CLIENT_SECRET}",
        ],
    ),
    Rule::text(
        "azure-client-secret-by-form",
        "Azure",
        "client secret of an application, old form",
        &[
            "clientsecret",
            "client_secret",
            "client-secret",
            "appid-secret",
            r#""secret": ""#,
            r#"secret = ""#,
        ],
        concat!(
            r#"(?i)(?:client[_-]?|appid-|")?secret["']?\s*(?:=>|:=|[:=])"#,
            r#"\s*["'`]?(?P<secret>[0-9A-Z_.~@?\[\]:/*+=-]{0,33}"#,
            r#"[~@][0-9A-Z_.~@?\[\]:/*+=-]{0,33})(?:["'`,;\s]|\z)"#
        ),
    )
    .docs("https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials")
    .confidence(Confidence::Low)
    .entropy(4.2)
    .examples(
        &[r#""clientSecret": "{w:9}~{w:5}_{w:8}.{w:9}","#],
        &[
            r#"clientSecret: "a-secret-for-the-clients-of-this""#,
            "client_secret: ${{CLIENT_SECRET}",
            "client_secret = settings.OAUTH2_CLIENT_SECRET",
        ],
    ),
    Rule::text(
        "azure-connection-string",
        "Azure",
        "connection string with a key",
        &["accountkey", "sharedaccesskey", "sharedsecretvalue"],
        concat!(
            "(?i)(?:accountname|sharedaccesskeyname|sharedsecretissuer|",
            r#"endpoint|accountendpoint|deviceid)\s*=[^\n"']{1,200};"#,
            r"\s*(?:accountkey|sharedaccesskey|sharedsecretvalue)",
            r"\s*=\s*(?P<secret>[0-9a-z+/]{30,100}={1,2})"
        ),
    )
    .docs(concat!(
        "https://learn.microsoft.com/azure/storage/common/",
        "storage-configure-connection-string"
    ))
    .entropy(3.5)
    .examples(
        &["DefaultEndpointsProtocol=http;AccountName=a1;\nAccountKey={b:74}==;"],
        &[
            "AccountName=<YOUR_ACCOUNT_NAME>;\nAccountKey=<YOUR_ACCOUNT_KEY>;",
            "AccountName=X;AccountKey=X;",
        ],
    ),
    Rule::text(
        "azure-signalr-access-key",
        "Azure",
        "access key of SignalR or Web PubSub",
        &[
            ".service.signalr.net",
            ".webpubsub.azure.com",
            ".communication.azure.com",
        ],
        concat!(
            r"(?i)endpoint=https://[a-z0-9.-]+(?:\.service\.signalr\.net|",
            r"\.webpubsub\.azure\.com|\.communication\.azure\.com)/?;",
            r"\s*accesskey=(?P<secret>[0-9A-Za-z+/]{42,120}={0,2})"
        ),
    )
    .docs("https://learn.microsoft.com/azure/azure-signalr/concept-connection-string")
    .entropy(4.0)
    .examples(
        &["Endpoint=https://a.service.signalr.net;AccessKey={b:43}=;Version=1.0;"],
        &[
            "Endpoint=https://a.service.signalr.net;AuthType=azure.msi;",
            "Endpoint=https://a.service.signalr.net;AccessKey=<key>;",
        ],
    ),
    Rule::text(
        "azure-app-configuration-secret",
        "Azure",
        "App Configuration connection string",
        &["azconfig.io"],
        concat!(
            r#"(?i)https://[a-z0-9-]+\.azconfig\.io;id=[^;\s'"]{4,80};"#,
            "secret=(?P<secret>[0-9A-Za-z+/]{36,120}={0,2})"
        ),
    )
    .docs(concat!(
        "https://learn.microsoft.com/azure/azure-app-configuration/",
        "howto-disable-access-key-authentication"
    ))
    .entropy(4.0)
    .examples(
        &["Endpoint=https://a.azconfig.io;Id={w:4}-l0-s0:{w:20};Secret={b:43}="],
        &["Endpoint=https://a.azconfig.io;Id=a;Secret=<secret>"],
    ),
    Rule::text(
        "azure-key-with-signature",
        "Azure",
        "key that names its service",
        &[
            "AzSe", "AzFu", "AzCa", "+ASt", "+ABa", "ACDb", "+AEh", "+ASb", "+ARm", "+ACR", "AIoT",
            "JQQJ",
        ],
        concat!(
            r"(?:\A|[^0-9A-Za-z+/_-])(?P<secret>[0-9A-Za-z]{42}",
            "AzSe[A-D][0-9A-Za-z]{5}|[0-9A-Za-z_-]{44}",
            "AzFu[0-9A-Za-z_-]{4}={0,2}|[0-9A-Za-z]{33}AzCa[0-9A-Za-z]{5}",
            r"=|[0-9A-Za-z+/]{76}(?:\+ASt|\+ABa|ACDb)[0-9A-Za-z+/]{6}==|",
            r"[0-9A-Za-z+/]{33}(?:\+AEh|\+ASb|\+ARm|AIoT)[0-9A-Za-z+/]{5}",
            r"=|[0-9A-Za-z+/]{42}\+ACR[0-9A-Za-z+/]{6}|[0-9A-Za-z]{52}",
            r"JQQJ[0-9][0-9A-D][0-9A-Za-z]{26,27})(?:[^0-9A-Za-z+/_=-]|\z)"
        ),
    )
    .docs("https://learn.microsoft.com/azure/key-vault/keys/about-keys")
    .entropy(4.0)
    .examples(
        &[
            "SEARCH={w:42}AzSeB{w:5}",
            "key: {w:52}JQQJ99{w:26}",
            r#"ACR="{w:42}+ACRD{w:5}""#,
            "AZURE_FUNCTION={w:44}AzFu{w:4}==",
        ],
        &["x={w:10}AzSeB{w:5}", "{w:52}JQQJ99{w:3}"],
    ),
    Rule::text(
        "azure-shared-access-signature",
        "Azure",
        "shared access signature",
        &[".core.windows.net", "sig="],
        concat!(
            r#"https://[0-9a-z.-]+\.core\.windows\.net/[^\s"'<>]{0,600}?[?&"#,
            ";](?i:sig)=(?P<secret>[0-9A-Za-z+/]{20,}(?:%[0-9A-Fa-f]{2}",
            "[0-9A-Za-z+/]*)*=?)"
        ),
    )
    .docs("https://learn.microsoft.com/azure/storage/common/storage-sas-overview")
    .entropy(3.5)
    .examples(
        &[concat!(
            "https://a.blob.core.windows.net/c/b?sv=2022-11-02&",
            "se=2030-01-01&sr=b&sp=r&sig={w:41}%2B%3D"
        )],
        &[
            "https://a.blob.core.windows.net/c/b?sv=2022-11-02",
            "https://a.blob.core.windows.net/c?sig=<signature>",
        ],
    ),
    Rule::text(
        "azure-logic-apps-url",
        "Azure",
        "Logic Apps trigger address",
        &[".logic.azure.com"],
        concat!(
            r#"https://[a-z0-9.-]+\.logic\.azure\.com(?::443)?/[^\s"'<>]{0,"#,
            "500}?[?&;]sig=(?P<secret>[0-9A-Za-z_%-]{30,60})"
        ),
    )
    .docs("https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app")
    .entropy(3.5)
    .examples(
        &[concat!(
            "https://prod-01.westus.logic.azure.com:443/workflows/{x:32}/",
            "triggers/manual/paths/invoke?api-version=2016-10-01&",
            "sp=%2Ftriggers&sv=1.0&sig={u:43}"
        )],
        &[concat!(
            "https://prod-01.westus.logic.azure.com:443/workflows/{x:32}/",
            "triggers/manual/paths/invoke"
        )],
    ),
    Rule::token(
        "azure-entra-refresh-token",
        "Azure",
        "Entra refresh token",
        &["0.A", "1.A"],
        concat!(
            r"[0-9A-Za-z_-]{50,}(?:\.[0-9])?\.Ag[0-9A-Za-z_-]{250,}",
            r"(?:\.A[0-9A-Za-z_-]{200,})?"
        ),
    )
    .docs("https://learn.microsoft.com/entra/identity-platform/refresh-tokens")
    .examples(
        &[
            r#"const token = "0.A{u:60}.Ag{u:300}";"#,
            r#"const token = "1.A{u:60}.Ag{u:300}";"#,
        ],
        &["0.A{u:60}.Ag{u:20}"],
    ),
    Rule::text(
        "azure-sql-password",
        "Azure",
        "SQL Database password",
        &[".database.windows.net", ".database.azure.com"],
        concat!(
            r#"(?i)\.database\.(?:windows\.net|azure\.com)[^"'\n]{0,300}?;"#,
            r#"\s*(?:password|pwd)\s*=\s*(?P<secret>[^;"'\s<>{}$*%]{6,128})"#
        ),
    )
    .docs(concat!(
        "https://learn.microsoft.com/azure/azure-sql/database/",
        "connect-query-content-reference-guide"
    ))
    .confidence(Confidence::Medium)
    .entropy(2.5)
    .examples(
        &[concat!(
            "Server=tcp:a.database.windows.net,1433;Initial Catalog=b;",
            "User ID=c;Password={w:14}!;Encrypt=True"
        )],
        &["Server=tcp:a.database.windows.net,1433;User ID=c;Password={{your_password};"],
    ),
];
