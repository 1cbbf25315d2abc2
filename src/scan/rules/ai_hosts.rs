//! Services that run models for others.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "friendli-token",
        "FriendliAI",
        "personal access token",
        &["flp_"],
        "[0-9A-Za-z]{40,60}",
    )
    .docs("https://friendli.ai/docs/guides/personal_access_tokens")
    .examples(&["FRIENDLI_TOKEN=flp_{w:46}"], &["flp_{w:20}"]),
    Rule::named(
        "sambanova-api-key",
        "SambaNova",
        "API key",
        &["sambanova"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.sambanova.ai/docs/en/get-started/quickstart")
    .words(&["key", "token", "secret", "bearer"])
    .examples(
        &[
            "SAMBANOVA_API_KEY={uuid}",
            "\"sambanova\": {{ \"api_key\": \"{uuid}\" }",
        ],
        &["sambanova_project={uuid}"],
    ),
    Rule::named(
        "deepinfra-api-key",
        "DeepInfra",
        "API key",
        &["deepinfra"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://deepinfra.com/docs/getting-started")
    .entropy(3.4)
    .examples(
        &["DEEPINFRA_API_KEY={w:32}", "deepinfra_token: \"{w:32}\""],
        &["deepinfra_key={w:30}"],
    ),
    Rule::named(
        "baseten-api-key",
        "Baseten",
        "API key",
        &["baseten"],
        r"[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}",
    )
    .docs("https://docs.baseten.co/organization/api-keys")
    .examples(
        &[
            "BASETEN_API_KEY={w:8}.{w:32}",
            "Authorization: Api-Key {w:8}.{w:32} # baseten key {w:8}.{w:32}",
        ],
        &["baseten_api_key={w:8}.{w:20}"],
    ),
    Rule::token(
        "anyscale-api-key",
        "Anyscale",
        "endpoint key",
        &["esecret_"],
        "[0-9A-Za-z]{24,40}",
    )
    .docs("https://docs.anyscale.com/reference/")
    .examples(&["ANYSCALE_API_KEY=esecret_{w:28}"], &["esecret_{w:10}"]),
    Rule::named(
        "fal-api-key",
        "fal",
        "API key",
        &[
            "fal_key", "fal-key", "fal_api", "fal-api", "fal_ai", "fal-ai", "fal.ai", "falai",
        ],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}:[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.fal.ai/authentication/key-based")
    .words(&[])
    .examples(
        &["FAL_KEY=\"{uuid}:{x:32}\"", "fal_api_key: {uuid}:{x:32}"],
        &["FAL_KEY={uuid}"],
    ),
    Rule::token(
        "modal-token",
        "Modal",
        "token id or secret",
        &["ak-", "as-"],
        "[0-9A-Za-z]{22}",
    )
    .docs("https://modal.com/docs/reference/modal.config")
    .entropy(3.6)
    .confidence(Confidence::Medium)
    .examples(
        &["MODAL_TOKEN_SECRET=as-{w:22}"],
        &["as-{w:20}", "was-{w:22}", "ak-Documentation-of-things"],
    ),
    Rule::token(
        "runpod-api-key",
        "RunPod",
        "API key",
        &["rpa_"],
        "[0-9A-Z]{40}[0-9A-Za-z]{2,10}",
    )
    .docs("https://docs.runpod.io/get-started/api-keys")
    .examples(&["RUNPOD_API_KEY=rpa_{N:40}{w:6}"], &["rpa_{w:20}"]),
    Rule::token(
        "lambda-labs-key",
        "Lambda",
        "cloud API key",
        &["secret_"],
        r"[0-9a-z_]+_[0-9a-f]{32}\.[0-9A-Za-z]{32}",
    )
    .docs("https://docs.lambda.ai/public-cloud/cloud-api/")
    .examples(
        &["LAMBDA_API_KEY=secret_prod_{x:32}.{w:32}"],
        &["secret_{x:32}"],
    ),
    Rule::named(
        "vast-api-key",
        "Vast.ai",
        "API key",
        &["vast_api", "vast_ai", "vastai", "vast.ai"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://docs.vast.ai/api-reference/introduction")
    .words(&["key", "token", "secret"])
    .examples(
        &["VAST_API_KEY={x:64}", "vastai set api-key {x:64}"],
        &["vast_ai_digest={x:64}"],
    ),
    Rule::token(
        "ollama-cloud-key",
        "Ollama",
        "cloud API key",
        &["ollama_"],
        r"[0-9a-f]{32}\.[0-9A-Za-z_-]{24}",
    )
    .docs("https://docs.ollama.com/api/authentication")
    .examples(&["ollama_{x:32}.{w:24}"], &["ollama_{x:32}"]),
    Rule::named(
        "ollama-api-key",
        "Ollama",
        "API key",
        &["ollama"],
        r"[0-9A-Fa-f]{32}\.[0-9A-Za-z_-]{24}",
    )
    .docs("https://docs.ollama.com/api/authentication")
    .examples(
        &[
            "OLLAMA_API_KEY={x:32}.{w:24}",
            "ollama:\n  token: \"{x:32}.{w:24}\"",
        ],
        &["ollama_key={x:32}"],
    ),
];
