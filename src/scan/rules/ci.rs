//! Services that build and deploy.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "circleci-personal-token",
        "CircleCI",
        "personal API token",
        &["CCIPAT_"],
        "[0-9A-Za-z]{20,24}_[0-9A-Za-z]{40}",
    )
    .docs("https://circleci.com/docs/managing-api-tokens/")
    .examples(
        &[r#""key": "CCIPAT_{w:22}_{x:40}""#],
        &[
            "token: CCIPAT_{w:22}_{x:6}",
            "token: CCIPAT_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "circleci-project-token",
        "CircleCI",
        "project API token",
        &["CCIPRJ_"],
        "[0-9A-Za-z]{20,24}_[0-9A-Za-z]{40}",
    )
    .docs("https://circleci.com/docs/managing-api-tokens/")
    .examples(
        &["TOKEN=CCIPRJ_{w:22}_{x:40}"],
        &[
            "token: CCIPRJ_{w:22}_{x:6}",
            "token: CCIPRJ_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "circleci-token-legacy",
        "CircleCI",
        "API token, old form",
        &[
            "circleci",
            "circle_ci",
            "circle-ci",
            "circle_token",
            "circle-token",
            "circle_api",
        ],
        "[0-9A-Fa-f]{40}",
    )
    .words(&["token", "key", "secret", "api", "auth"])
    .docs("https://circleci.com/docs/managing-api-tokens/")
    .examples(
        &[
            "[INFO] request to the circleci API\n[DEBUG] Using token={x:40}",
            r#""circleci_token": "{x:40}","#,
        ],
        &["CIRCLECI_TOKEN={x:36}", "CIRCLE_SHA1={x:40}"],
    ),
    Rule::named(
        "travis-ci-token",
        "Travis CI",
        "API token",
        &["travis"],
        "[0-9A-Za-z][0-9A-Za-z_-]{20,21}",
    )
    .words(&["token", "key", "secret", "auth", "pat", "api"])
    .docs("https://docs.travis-ci.com/user/triggering-builds/")
    .entropy(3.3)
    .examples(
        &["TRAVIS_TOKEN={u:22}", r#"travisToken := "{u:22}""#],
        &[
            "TRAVIS_API_KEY={u:6}",
            r#"travis_api_key: "YOUR_TRAVIS_API_KEY""#,
        ],
    ),
    Rule::named(
        "jenkins-api-token",
        "Jenkins",
        "API token or crumb",
        &["jenkins"],
        concat!(
            "11[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{32,36}|[0-9A-Fa-f]{8}",
            "-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
        ),
    )
    .words(&[
        "token", "key", "crumb", "passw", "secret", "auth", "-u ", "api",
    ])
    .docs(concat!(
        "https://www.jenkins.io/doc/book/system-administration/",
        "authenticating-scripted-clients/"
    ))
    .examples(
        &[
            "jenkins:\n  token: \"11{x:32}\"",
            "<jenkins_token>11{x:32}</jenkins_token>",
        ],
        &["JENKINS_TOKEN={x:20}"],
    ),
    Rule::text(
        "jenkins-setup-password",
        "Jenkins",
        "first password of the administrator",
        &["initialadminpassword", "proceed to installation"],
        concat!(
            r"(?i)(?:initialAdminPassword|proceed to installation)[:\s]{1,",
            r"20}(?P<secret>[0-9a-f]{32})\b"
        ),
    )
    .docs("https://www.jenkins.io/doc/book/installing/")
    .entropy(3.0)
    .examples(
        &["Please use the following password to proceed to installation:\n\n{x:32}\n"],
        &["cat /var/jenkins_home/secrets/initialAdminPassword"],
    ),
    Rule::token(
        "buildkite-user-token",
        "Buildkite",
        "API access token",
        &["bkua_"],
        "[0-9A-Za-z]{40,64}",
    )
    .docs("https://buildkite.com/docs/apis/managing-api-tokens")
    .examples(&[r#""key": "bkua_{n:40}""#], &["bkua_{n:30}"]),
    Rule::token(
        "buildkite-service-token",
        "Buildkite",
        "token of an agent, a job or a cluster",
        &[
            "bkaa_", "bkaj_", "bkar_", "bkct_", "bkpt_", "bkpat_", "bkps_", "bkat_", "bkcp_",
        ],
        "[0-9A-Za-z_-]{50,400}",
    )
    .docs("https://buildkite.com/docs/apis/managing-api-tokens")
    .examples(
        &[
            "TOKEN=bkaa_{u:75}",
            "TOKEN=bkaj_{u:75}",
            "TOKEN=bkar_{u:75}",
        ],
        &["bkaa_{u:20}"],
    ),
    Rule::named(
        "buildkite-token-legacy",
        "Buildkite",
        "agent or API token, old form",
        &["buildkite"],
        "[0-9a-f]{40}|[0-9a-f]{50}",
    )
    .words(&["token", "key", "secret", "auth", "api"])
    .docs("https://buildkite.com/docs/apis/managing-api-tokens")
    .examples(
        &[
            "<buildkite_token>{x:40}</buildkite_token>",
            "[INFO] request to the buildkite API\n[DEBUG] Using token={x:40}",
        ],
        &["BUILDKITE_COMMIT={x:40}", "BUILDKITE_TOKEN={x:30}"],
    ),
    Rule::named(
        "drone-token",
        "Drone",
        "access token",
        &["drone"],
        "[0-9A-Za-z]{32}",
    )
    .words(&["token", "secret", "key", "bearer"])
    .docs("https://docs.drone.io/cli/configure/")
    .examples(
        &["export DRONE_TOKEN='{w:32}'", "DRONE_TOKEN={w:32}"],
        &[
            "DRONE_API_KEY={w:29}",
            r#"drone_api_key: "YOUR_DRONE_API_KEY""#,
        ],
    ),
    Rule::token(
        "teamcity-access-token",
        "TeamCity",
        "access token",
        &["eyJ0eXAiOiAiVENWMiJ9."],
        r"[0-9A-Za-z_=-]{36,60}\.[0-9A-Za-z_=-]{48,72}",
    )
    .docs("https://www.jetbrains.com/help/teamcity/managing-your-user-account.html")
    .examples(
        &["TOKEN=eyJ0eXAiOiAiVENWMiJ9.{w:36}.{w:48}"],
        &[
            "token: eyJ0eXAiOiAiVENWMiJ9.{u:36}.{u:6}",
            "token: eyJ0eXAiOiAiVENWMiJ9.xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "appveyor-token",
        "AppVeyor",
        "API token",
        &["appveyor"],
        r"(?:v2\.)?[0-9a-z]{20}",
    )
    .words(&["token", "key", "secret", "auth", "api"])
    .docs("https://www.appveyor.com/docs/api/")
    .examples(
        &[
            "[INFO] request to the appveyor API\n[DEBUG] Using token={n:20}",
            r#""appveyor_token": "{n:20}","#,
        ],
        &[
            "APPVEYOR_API_KEY={n:6}",
            r#"appveyor_api_key: "YOUR_APPVEYOR_API_KEY""#,
        ],
    ),
    Rule::named(
        "codefresh-api-key",
        "Codefresh",
        "API key",
        &["codefresh", "cf_api_key"],
        r"[0-9a-f]{24}\.[0-9a-f]{32}",
    )
    .docs("https://codefresh.io/docs/docs/integrations/codefresh-api/")
    .examples(
        &[
            "CODEFRESH_API_KEY={x:24}.{x:32}",
            r#"codefreshToken := "{x:24}.{x:32}""#,
        ],
        &[
            "CODEFRESH_API_KEY={x:24}.{x:6}",
            r#"codefresh_api_key: "YOUR_CODEFRESH_API_KEY""#,
        ],
    ),
    Rule::named(
        "semaphore-ci-token",
        "Semaphore",
        "API token",
        &[
            "semaphoreci",
            "semaphore_ci",
            "semaphore_token",
            "semaphore_api",
            "semaphore-ci",
            "semaphore",
        ],
        "[0-9A-Za-z_-]{20}|[0-9A-Za-z_-]{32}",
    )
    .words(&["token", "key", "secret", "bearer"])
    .docs("https://docs.semaphoreci.com/reference/api")
    .entropy(3.3)
    .examples(
        &[
            r#""semaphoreci_token": "{u:20}","#,
            "export SEMAPHORECI_TOKEN='{u:20}'",
        ],
        &[
            "SEMAPHORECI_API_KEY={u:6}",
            r#"semaphoreci_api_key: "YOUR_SEMAPHORECI_API_KEY""#,
        ],
    ),
];
