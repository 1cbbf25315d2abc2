//! Services that test: browsers, devices, load.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "browserstack-access-key",
        "BrowserStack",
        "access key",
        &["browserstack", "browser_stack"],
        "[0-9A-Za-z]{20}",
    )
    .words(&["key", "token", "secret", "passw", "bearer"])
    .docs("https://www.browserstack.com/docs/automate/selenium/getting-started/python")
    .examples(
        &[
            "browserstack:\n  key: \"{w:20}\"",
            "<browserstack_key>{w:20}</browserstack_key>",
        ],
        &[
            "BROWSERSTACK_API_KEY={w:17}",
            r#"browserstack_api_key: "YOUR_BROWSERSTACK_API_KEY""#,
        ],
    ),
    Rule::named(
        "saucelabs-access-key",
        "Sauce Labs",
        "access key",
        &[
            "saucelabs",
            "sauce_labs",
            "sauce-labs",
            "sauce_access",
            "sauce_key",
            "sauce.access",
            "sauceaccess",
            "sauce_token",
            "sauce",
        ],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["key", "token", "secret", "passw", "auth"])
    .docs("https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/")
    .examples(
        &[
            r#""saucelabs_key": "{uuid}","#,
            "export SAUCELABS_KEY='{uuid}'",
        ],
        &[
            "SAUCELABS_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"saucelabs_api_key: "YOUR_SAUCELABS_API_KEY""#,
        ],
    ),
    Rule::named(
        "lambdatest-access-key",
        "LambdaTest",
        "access key",
        &["lambdatest", "lt_access_key", "lambda_test"],
        "(?:LT_)?[0-9A-Za-z]{50}",
    )
    .words(&["key", "token", "secret", "auth"])
    .docs("https://www.lambdatest.com/support/docs/")
    .examples(
        &[
            r#"lambdatestKey := "{w:50}""#,
            r#"lambdatest.Client(key="{w:50}")"#,
        ],
        &[
            "LAMBDATEST_API_KEY={w:6}",
            r#"lambdatest_api_key: "YOUR_LAMBDATEST_API_KEY""#,
        ],
    ),
    Rule::named(
        "percy-token",
        "Percy",
        "project token",
        &["percy"],
        "(?:(?:web|app|auto|ss|vmw|res)_)?[0-9a-f]{64}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://www.browserstack.com/docs/percy/integrate/overview")
    .examples(
        &[
            "<percy_token>{x:64}</percy_token>",
            "[INFO] request to the percy API\n[DEBUG] Using token={x:64}",
        ],
        &[
            "PERCY_API_KEY={x:6}",
            r#"percy_api_key: "YOUR_PERCY_API_KEY""#,
        ],
    ),
    Rule::named(
        "applitools-api-key",
        "Applitools",
        "API key",
        &["applitools"],
        "[0-9A-Za-z]{40,50}",
    )
    .docs("https://applitools.com/docs/")
    .examples(
        &[
            "export APPLITOOLS_TOKEN='{w:44}110'",
            "APPLITOOLS_API_KEY={w:44}110",
        ],
        &[
            "APPLITOOLS_API_KEY={w:6}110",
            r#"applitools_api_key: "YOUR_APPLITOOLS_API_KEY""#,
        ],
    ),
    Rule::named(
        "cypress-record-key",
        "Cypress",
        "record key",
        &[
            "cypress_record",
            "cypress-record",
            "cypressrecord",
            "cypress run",
            "cypress",
        ],
        "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
    )
    .words(&["key", "bearer"])
    .docs("https://docs.cypress.io/cloud/account-management/projects")
    .examples(
        &[
            r#"cypress_record.Client(key="{uuid}")"#,
            "cypress_record:\n  key: \"{uuid}\"",
        ],
        &["CYPRESS_PROJECT={uuid}"],
    ),
    Rule::named(
        "currents-record-key",
        "Currents",
        "record key",
        &["currents_record", "currents_api", "currents.dev"],
        "[0-9A-Za-z]{16}|[0-9A-Za-z]{32,64}",
    )
    .words(&["key", "bearer"])
    .docs("https://docs.currents.dev/")
    .examples(
        &[
            "[INFO] request to the currents_record API\n[DEBUG] Using key={w:16}",
            r#""currents_record_key": "{w:16}","#,
        ],
        &[
            "CURRENTS_RECORD_API_KEY={w:6}",
            r#"currents_record_api_key: "YOUR_CURRENTS_RECORD_API_KEY""#,
        ],
    ),
    Rule::token(
        "checkly-api-key",
        "Checkly",
        "API key",
        &["cu_", "sv_"],
        "[0-9a-f]{32}",
    )
    .docs("https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/")
    .examples(
        &[
            "Authorization: Bearer cu_{x:32}",
            "Authorization: Bearer sv_{x:32}",
        ],
        &["token: cu_{x:6}", "token: cu_xxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "chromatic-project-token",
        "Chromatic",
        "project token",
        &["chpt_"],
        "[0-9a-f]{10,40}",
    )
    .docs("https://www.chromatic.com/docs/setup/")
    .examples(&[r#"const token = "chpt_{x:15}";"#], &["chpt_{x:6}"]),
    Rule::named(
        "chromatic-project-token-legacy",
        "Chromatic",
        "project token, old form",
        &["chromatic"],
        "[0-9a-z]{11,12}",
    )
    .words(&["token", "bearer"])
    .docs("https://www.chromatic.com/docs/setup/")
    .confidence(Confidence::Low)
    .entropy(2.8)
    .examples(
        &[
            r#""chromatic_token": "{n:12}","#,
            "export CHROMATIC_TOKEN='{n:12}'",
        ],
        &["CHROMATIC_PROJECT_TOKEN={n:6}"],
    ),
    Rule::named(
        "ghostinspector-api-key",
        "Ghost Inspector",
        "API key",
        &["ghostinspector", "ghost_inspector", "ghost-inspector"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://ghostinspector.com/docs/api/")
    .examples(
        &[
            r#"ghostinspectorToken := "{x:40}""#,
            r#"ghostinspector.Client(api_key="{x:40}")"#,
        ],
        &[
            "GHOSTINSPECTOR_API_KEY={x:37}",
            r#"ghostinspector_api_key: "YOUR_GHOSTINSPECTOR_API_KEY""#,
        ],
    ),
    Rule::named(
        "testingbot-secret",
        "TestingBot",
        "key or secret",
        &["testingbot"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://testingbot.com/support/api")
    .examples(
        &[
            "[INFO] request to the testingbot API\n[DEBUG] Using Key={x:32}",
            r#""testingbot_token": "{x:32}","#,
        ],
        &[
            "TESTINGBOT_API_KEY={x:29}",
            r#"testingbot_api_key: "YOUR_TESTINGBOT_API_KEY""#,
        ],
    ),
    Rule::named(
        "crossbrowsertesting-key",
        "CrossBrowserTesting",
        "auth key",
        &["crossbrowsertesting", "cbt_authkey", "cbt_auth"],
        "[0-9A-Za-z]{16}",
    )
    .docs("https://help.crossbrowsertesting.com/")
    .examples(
        &[
            "CROSSBROWSERTESTING_API_KEY={w:16}",
            r#"crossbrowsertestingToken := "{w:16}""#,
        ],
        &[
            "CROSSBROWSERTESTING_API_KEY={w:13}",
            r#"crossbrowsertesting_api_key: "YOUR_CROSSBROWSERTESTING_API_KEY""#,
        ],
    ),
    Rule::named(
        "testrail-api-key",
        "TestRail",
        "API key",
        &["testrail"],
        "[0-9A-Za-z./_-]{20}-[0-9A-Za-z./_-]{20}|[0-9A-Za-z./_-]{40,42}",
    )
    .words(&["key", "passw", "token", "bearer"])
    .docs(concat!(
        "https://support.testrail.com/hc/en-us/articles/",
        "7077039051284-Accessing-the-TestRail-API"
    ))
    .entropy(3.6)
    .examples(
        &[
            r#""testrail_key": "{u:41}","#,
            "export TESTRAIL_KEY='{u:41}'",
        ],
        &["TESTRAIL_API_KEY={u:20}"],
    ),
    Rule::named(
        "mabl-api-key",
        "mabl",
        "API key",
        &["mabl_api", "mabl_key", "mabl-api", "mabl_token"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://help.mabl.com/docs/mabl-api-keys")
    .examples(
        &[
            r#"mabl_apiToken := "{u:22}""#,
            r#"mabl_api.Client(api_key="{u:22}")"#,
        ],
        &[
            "MABL_API_API_KEY={u:6}",
            r#"mabl_api_api_key: "YOUR_MABL_API_API_KEY""#,
        ],
    ),
    Rule::named(
        "testmo-token",
        "Testmo",
        "API token",
        &["testmo"],
        "testmo_api_[0-9A-Za-z_.-]{40,300}",
    )
    .docs("https://docs.testmo.com/api")
    .examples(
        &[
            "<testmoSecret>testmo_api_{u:64}</testmoSecret>",
            "[INFO] request to the testmo API\n[DEBUG] Using Key=testmo_api_{u:64}",
        ],
        &["TESTMO_TOKEN={u:10}"],
    ),
    Rule::named(
        "buildpulse-key",
        "BuildPulse",
        "access key",
        &["buildpulse"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.buildpulse.io/")
    .examples(
        &[
            "export BUILDPULSE_TOKEN='{x:32}'",
            "BUILDPULSE_API_KEY={x:32}",
        ],
        &[
            "BUILDPULSE_API_KEY={x:29}",
            r#"buildpulse_api_key: "YOUR_BUILDPULSE_API_KEY""#,
        ],
    ),
    Rule::named(
        "argos-token",
        "Argos",
        "token",
        &["argos_token", "argos-ci", "argosci", "argos_ci"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://argos-ci.com/docs")
    .examples(
        &[
            r#"argos_token.Client(api_key="{x:40}")"#,
            "argos_token:\n  api_key: \"{x:40}\"",
        ],
        &[
            "ARGOS_TOKEN_API_KEY={x:37}",
            r#"argos_token_api_key: "YOUR_ARGOS_TOKEN_API_KEY""#,
        ],
    ),
    Rule::named(
        "happo-secret",
        "Happo",
        "API secret",
        &["happo"],
        "[0-9a-f]{20,60}",
    )
    .words(&["secret"])
    .docs("https://docs.happo.io/docs/getting-started")
    .examples(
        &[
            "[INFO] request to the happo API\n[DEBUG] Using secret={x:20}",
            r#""happo_secret": "{x:20}","#,
        ],
        &["HAPPO_API_SECRET={x:9}"],
    ),
];
