//! Registries of images and of files of any kind: Docker Hub, Quay, Artifactory.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "docker-hub-token",
        "Docker Hub",
        "access token",
        &["dckr_pat_", "dckr_oat_", "dckr_rt_", "dckr_st_"],
        "[0-9A-Za-z_-]{27,40}",
    )
    .docs("https://docs.docker.com/security/access-tokens/")
    .examples(
        &[
            "Authorization: Bearer dckr_pat_{u:27}",
            "Authorization: Bearer dckr_oat_{u:27}",
            "Authorization: Bearer dckr_rt_{u:27}",
        ],
        &["dckr_pat_{u:15}"],
    ),
    Rule::named(
        "docker-hub-token-legacy",
        "Docker Hub",
        "access token, old form",
        &[
            "dockerhub",
            "docker_hub",
            "docker-hub",
            "docker_token",
            "docker_pass",
            "docker_pat",
            "docker",
        ],
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
    )
    .words(&[
        "token",
        "passw",
        "secret",
        "pat",
        "docker_pass",
        "-p ",
        "bearer",
    ])
    .docs("https://docs.docker.com/security/access-tokens/")
    .confidence(Confidence::Low)
    .examples(
        &[
            r#"dockerhubToken := "{uuid}""#,
            r#"dockerhub.Client(token="{uuid}")"#,
        ],
        &[
            "DOCKERHUB_API_KEY={x:8}-{x:4}-{x:4}-{x:4}-{x:9}",
            r#"dockerhub_api_key: "YOUR_DOCKERHUB_API_KEY""#,
        ],
    ),
    Rule::text(
        "docker-registry-auth",
        "Docker",
        "registry credentials",
        &[r#""auths""#, "auths:"],
        concat!(
            r#""auths"\s*:\s*\{[^}]{0,300}?"(?:auth|password|identitytoken)"#,
            r#""\s*:\s*"(?P<secret>[0-9A-Za-z+/_.-]{12,}={0,2})""#
        ),
    )
    .docs("https://docs.docker.com/reference/cli/docker/login/")
    .entropy(3.0)
    .examples(
        &[concat!(
            r#"{{"auths": {{"https://index.docker.io/v1/": {{"auth": "#,
            r#""{64:someone:Correct-horse-9}"}}}"#
        )],
        &[
            r#"{{"auths": {{"https://index.docker.io/v1/": {{"auth": "<base64>"}}}"#,
            r#"{{"auths": {{"a": {{}}}"#,
        ],
    ),
    Rule::named(
        "quay-robot-token",
        "Quay",
        "robot token",
        &["quay"],
        "[0-9A-Z]{64}|[0-9A-Za-z]{40}",
    )
    .words(&["token", "passw", "secret", "auth", "key"])
    .docs("https://docs.projectquay.io/use_quay.html")
    .examples(
        &[r#"quayToken := "{N:64}""#, r#"quay.Client(token="{N:64}")"#],
        &["QUAY_API_KEY={N:6}", r#"quay_api_key: "YOUR_QUAY_API_KEY""#],
    ),
    Rule::token(
        "artifactory-api-key",
        "JFrog Artifactory",
        "API key",
        &["AKCp", "AKC5", "AKCb"],
        "[0-9A-Za-z]{60,75}",
    )
    .docs("https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key")
    .entropy(3.5)
    .examples(
        &[
            r#""key": "AKCp{w:69}""#,
            r#""key": "AKC5{w:69}""#,
            r#""key": "AKCb{w:69}""#,
        ],
        &["AKCp{w:30}"],
    ),
    Rule::token(
        "artifactory-reference-token",
        "JFrog Artifactory",
        "reference token",
        &["cmVmd"],
        "[0-9A-Za-z]{58,60}",
    )
    .docs(concat!(
        "https://jfrog.com/help/r/",
        "jfrog-platform-administration-documentation/access-tokens"
    ))
    .entropy(3.0)
    .examples(
        &["TOKEN=cmVmdGtu{w:56}"],
        &[
            "token: cmVmdGtu{w:6}",
            "token: cmVmdxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "artifactory-token",
        "JFrog Artifactory",
        "access token or encrypted password",
        &["artifactory", "jfrog"],
        "[0-9A-Za-z]{73}|[0-9A-Za-z]{64}|AP[0-9A-F][0-9A-Za-z]{8,90}",
    )
    .docs(concat!(
        "https://jfrog.com/help/r/",
        "jfrog-platform-administration-documentation/access-tokens"
    ))
    .entropy(3.3)
    .examples(
        &[
            "artifactory:\n  api_key: \"{w:73}\"",
            "<artifactorySecret>{w:73}</artifactorySecret>",
        ],
        &[
            "ARTIFACTORY_TOKEN={w:50}",
            r#"artifactory_password: "{{{{ password }}""#,
        ],
    ),
    Rule::token(
        "cloudsmith-api-key",
        "Cloudsmith",
        "API key",
        &["csa_"],
        "[0-9A-Za-z]{36}",
    )
    .docs("https://help.cloudsmith.io/docs/api-key")
    .examples(
        &[r#"const token = "csa_{x:30}{w:6}";"#],
        &[
            "token: csa_{x:6}{w:6}",
            "token: csa_xxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::named(
        "cloudsmith-api-key-legacy",
        "Cloudsmith",
        "API key, old form",
        &["cloudsmith"],
        "[0-9A-Za-z]{40}",
    )
    .words(&["key", "token", "secret", "api", "passw", "bearer"])
    .docs("https://help.cloudsmith.io/docs/api-key")
    .examples(
        &[
            "cloudsmith:\n  key: \"{x:40}\"",
            "<cloudsmith_key>{x:40}</cloudsmith_key>",
        ],
        &["CLOUDSMITH_API_KEY={x:36}"],
    ),
    Rule::named(
        "proget-api-key",
        "ProGet",
        "API key",
        &["proget"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.inedo.com/docs/proget/api/apikeys")
    .examples(
        &["PROGET_API_KEY={x:40}", r#"progetToken := "{x:40}""#],
        &[
            "PROGET_API_KEY={x:37}",
            r#"proget_api_key: "YOUR_PROGET_API_KEY""#,
        ],
    ),
    Rule::named(
        "artifact-hub-api-key-secret",
        "Artifact Hub",
        "API key secret",
        &["artifacthub", "artifact_hub", "artifact-hub"],
        "[0-9A-Za-z+/_=-]{40,60}",
    )
    .words(&["secret", "key", "bearer"])
    .docs("https://artifacthub.io/docs/api/")
    .examples(
        &[
            "ARTIFACTHUB_SECRET={b:44}",
            r#"artifacthubSecret := "{b:44}""#,
        ],
        &["ARTIFACTHUB_SECRET={b:20}"],
    ),
];
