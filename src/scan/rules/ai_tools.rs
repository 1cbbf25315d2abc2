//! What watches, trains and drives models: traces, experiments, agents.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "langsmith-api-key",
        "LangSmith",
        "API key",
        &["lsv2_pt_", "lsv2_sk_"],
        "[0-9A-Fa-f]{32}_[0-9A-Fa-f]{10}",
    )
    .docs("https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key")
    .examples(
        &["LANGSMITH_API_KEY=lsv2_pt_{x:32}_{x:10}"],
        &["lsv2_pt_{x:32}"],
    ),
    Rule::token(
        "langsmith-legacy-key",
        "LangSmith",
        "API key (older form)",
        &["ls__"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key")
    .examples(
        &["LANGCHAIN_API_KEY=ls__{x:32}"],
        &["ls__{x:20}", "urls__{x:32}"],
    ),
    Rule::token(
        "langfuse-secret-key",
        "Langfuse",
        "secret key",
        &["sk-lf-"],
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    )
    .docs("https://langfuse.com/docs/api")
    .entropy(3.0)
    .examples(
        &["LANGFUSE_SECRET_KEY=sk-lf-{uuid}"],
        &["pk-lf-{uuid}", "sk-lf-{x:8}"],
    ),
    Rule::token(
        "wandb-api-key",
        "Weights & Biases",
        "API key",
        &["wandb_v1_"],
        "[0-9A-Za-z_]{70,84}",
    )
    .docs("https://docs.wandb.ai/support/find_api_key/")
    .examples(&["WANDB_API_KEY=wandb_v1_{w:77}"], &["wandb_v1_{w:30}"]),
    Rule::named(
        "wandb-legacy-key",
        "Weights & Biases",
        "API key (older form)",
        &["wandb", "weightsandbiases", "weights_and_biases"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://docs.wandb.ai/support/find_api_key/")
    .words(&["key", "token", "secret", "login", "passw"])
    .examples(
        &["WANDB_API_KEY={x:40}", "wandb login --relogin --token {x:40}"],
        &["wandb_commit={x:40}"],
    ),
    Rule::named(
        "comet-api-key",
        "Comet",
        "API key",
        &["comet_"],
        "[0-9A-Za-z]{25}",
    )
    .docs("https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/")
    .words(&["api_key", "apikey", "api-key"])
    .entropy(3.4)
    .examples(
        &["COMET_API_KEY={w:25}", "comet_ml.init(api_key=\"{w:25}\")"],
        &["comet_key={w:24}"],
    ),
    Rule::token(
        "neptune-api-token",
        "Neptune",
        "API token",
        &["eyJhcGlfYWRkcmVzcyI6"],
        "[0-9A-Za-z+/]{60,400}={0,2}",
    )
    .docs("https://docs.neptune.ai/setup/setting_api_token/")
    .examples(
        &["NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6{w:100}=="],
        &["eyJhcGlfYWRkcmVzcyI6{w:20}"],
    ),
    Rule::named(
        "clearml-secret-key",
        "ClearML",
        "secret key",
        &["clearml", "trains_api"],
        "[0-9A-Za-z]{40,64}",
    )
    .docs("https://clear.ml/docs/latest/docs/configs/clearml_conf")
    .words(&["secret_key", "secretkey", "secret-key", "api_secret"])
    .entropy(3.6)
    .examples(
        &["CLEARML_API_SECRET_KEY={w:50}", "clearml:\n  secret_key: \"{w:50}\""],
        &["clearml_secret={w:20}"],
    ),
    Rule::named(
        "roboflow-api-key",
        "Roboflow",
        "API key",
        &["roboflow"],
        "[0-9A-Za-z]{20}",
    )
    .docs("https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key")
    .entropy(3.4)
    .examples(
        &["ROBOFLOW_API_KEY={w:20}", "Roboflow(api_key=\"{w:20}\")"],
        &["roboflow_key={w:19}"],
    ),
    Rule::named(
        "scale-api-key",
        "Scale AI",
        "API key",
        &["scaleapi", "scale_api", "scale.com", "scale_ai"],
        "(?:live|test)_[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.scale.com/reference/authentication")
    .words(&[])
    .examples(
        &["SCALE_API_KEY=live_{x:32}", "scaleapi.ScaleClient(\"live_{x:32}\")"],
        &["scale_api=live_{x:20}"],
    ),
    Rule::token(
        "llamacloud-api-key",
        "LlamaIndex",
        "LlamaCloud API key",
        &["llx-"],
        "[0-9A-Za-z]{44,52}",
    )
    .docs("https://docs.cloud.llamaindex.ai/api_key")
    .examples(&["LLAMA_CLOUD_API_KEY=llx-{w:48}"], &["llx-{w:20}"]),
    Rule::token(
        "mem0-api-key",
        "Mem0",
        "API key",
        &["m0-"],
        "[0-9A-Za-z]{24,44}",
    )
    .docs("https://docs.mem0.ai/platform/quickstart")
    .entropy(3.6)
    .examples(&["MEM0_API_KEY=m0-{w:40}"], &["m0-{w:20}", "pm0-{w:40}"]),
    Rule::token(
        "e2b-api-key",
        "E2B",
        "API key",
        &["e2b_", "sk_e2b_"],
        "[0-9a-f]{40}",
    )
    .docs("https://e2b.dev/docs/api-key")
    .examples(&["E2B_API_KEY=e2b_{x:40}"], &["e2b_{x:30}"]),
    Rule::token(
        "helicone-api-key",
        "Helicone",
        "API key",
        &["sk-helicone-", "pk-helicone-"],
        "[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}",
    )
    .docs("https://docs.helicone.ai/helicone-headers/helicone-auth")
    .examples(
        &["Helicone-Auth: Bearer sk-helicone-{n:7}-{n:7}-{n:7}-{n:7}"],
        &["sk-helicone-{n:7}"],
    ),
    Rule::token(
        "promptlayer-api-key",
        "PromptLayer",
        "API key",
        &["pl_"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.promptlayer.com/quickstart")
    .entropy(3.0)
    .examples(
        &["PROMPTLAYER_API_KEY=pl_{x:32}"],
        &["pl_{x:20}", "tpl_{x:32}"],
    ),
    Rule::named(
        "portkey-api-key",
        "Portkey",
        "API key",
        &["portkey"],
        "[0-9A-Za-z+/]{27,28}=?",
    )
    .docs("https://portkey.ai/docs/api-reference/inference-api/authentication")
    .words(&["api_key", "api-key", "apikey"])
    .entropy(3.6)
    .examples(
        &["PORTKEY_API_KEY={w:28}", "x-portkey-api-key: {w:28}"],
        &["portkey_key={w:20}"],
    ),
    Rule::token(
        "composio-api-key",
        "Composio",
        "API key",
        &["ak_"],
        "[0-9A-Za-z_-]{20}",
    )
    .docs("https://docs.composio.dev/docs/quickstart")
    .entropy(3.7)
    .confidence(Confidence::Medium)
    .examples(
        &["COMPOSIO_API_KEY=ak_{w:20}"],
        &["ak_{w:10}", "break_{w:20}", "ak_some_function_name_x"],
    ),
    Rule::named(
        "braintrust-api-key",
        "Braintrust",
        "API key",
        &["braintrust"],
        "sk-[0-9A-Za-z]{48}",
    )
    .docs("https://www.braintrust.dev/docs/reference/api/introduction")
    .examples(
        &["BRAINTRUST_API_KEY=sk-{w:48}", "braintrust:\n  key: sk-{w:48}"],
        &["braintrust_key=sk-{w:20}"],
    ),
    Rule::named(
        "arize-api-key",
        "Arize",
        "API key",
        &["arize_"],
        "(?:ak-[0-9A-Za-z_-]{40,80}|[0-9A-Fa-f]{20})",
    )
    .docs("https://arize.com/docs/ax/security-and-settings/api-keys")
    .words(&["api_key", "apikey", "api-key"])
    .examples(
        &["ARIZE_API_KEY={x:20}", "arize_api_key: \"ak-{w:50}\""],
        &["arize_key={x:19}"],
    ),
    Rule::token(
        "browserbase-api-key",
        "Browserbase",
        "API key",
        &["bb_live_", "bb_test_"],
        "[0-9A-Za-z_-]{24,32}",
    )
    .docs("https://docs.browserbase.com/introduction/getting-started")
    .examples(&["BROWSERBASE_API_KEY=bb_live_{w:27}"], &["bb_live_{w:10}"]),
    Rule::token(
        "browser-use-api-key",
        "Browser Use",
        "API key",
        &["bu_"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.browser-use.com/")
    .entropy(4.0)
    .examples(
        &["BROWSER_USE_API_KEY=bu_{w:43}"],
        &["bu_{w:20}", "abu_{w:43}"],
    ),
    Rule::token(
        "cursor-api-key",
        "Cursor",
        "API key",
        &["key_"],
        "[0-9a-f]{64}",
    )
    .docs("https://cursor.com/docs/account/enterprise-settings")
    .entropy(3.0)
    .examples(
        &["CURSOR_API_KEY=key_{x:64}"],
        &["key_{x:40}", "monkey_{x:64}"],
    ),
    Rule::named(
        "greptile-api-key",
        "Greptile",
        "API key",
        &["greptile"],
        "[0-9A-Za-z+/]{48}",
    )
    .docs("https://www.greptile.com/docs/introduction")
    .entropy(3.8)
    .examples(
        &["GREPTILE_API_KEY={w:48}", "\"greptileToken\": \"{w:48}\""],
        &["greptile_key={w:40}"],
    ),
    Rule::token(
        "devin-api-key",
        "Devin",
        "API key",
        &["apk_user_", "apk_"],
        "[0-9A-Za-z+/]{80,180}={0,2}",
    )
    .docs("https://docs.devin.ai/api-reference/overview")
    .examples(
        &["DEVIN_API_KEY=apk_user_{w:140}==", "apk_{w:90}"],
        &["apk_{w:40}"],
    ),
    Rule::token(
        "devin-service-token",
        "Devin",
        "service user token",
        &["cog_"],
        "[2-7a-z]{52}",
    )
    .docs("https://docs.devin.ai/api-reference/overview")
    .examples(&["DEVIN_API_KEY=cog_{a:25}2{a:26}"], &["cog_{a:20}"]),
    Rule::named(
        "lighton-api-key",
        "LightOn",
        "Paradigm API key",
        &["lighton", "paradigm"],
        "[0-9A-Za-z_-]{40,80}",
    )
    .docs("https://docs.lighton.ai/")
    .words(&["key", "token", "secret"])
    .entropy(4.0)
    .examples(
        &["LIGHTON_API_KEY={w:48}", "paradigm_api_key: \"{w:48}\""],
        &["lighton_key={w:20}"],
    ),
    Rule::named(
        "private-ai-key",
        "Private AI",
        "API key",
        &["privateai", "private_ai", "private-ai"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.private-ai.com/")
    .entropy(3.4)
    .examples(
        &["PRIVATE_AI_API_KEY={n:32}", "privateai_token: \"{n:32}\""],
        &["private_ai_key={n:31}"],
    ),
    Rule::named(
        "unstructured-api-key",
        "Unstructured",
        "API key",
        &["unstructured_"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://docs.unstructured.io/api-reference/overview")
    .words(&["api_key", "apikey"])
    .entropy(3.6)
    .examples(
        &["UNSTRUCTURED_API_KEY={w:30}", "unstructured_api_key: \"{w:30}\""],
        &["unstructured_key={w:29}"],
    ),
    Rule::token(
        "scrapfly-api-key",
        "Scrapfly",
        "API key",
        &["scp-live-", "scp-test-"],
        "[0-9a-f]{32}",
    )
    .docs("https://scrapfly.io/docs/scrape-api/getting-started")
    .examples(&["SCRAPFLY_KEY=scp-live-{x:32}"], &["scp-live-{x:20}"]),
    Rule::named(
        "scrapingbee-api-key",
        "ScrapingBee",
        "API key",
        &["scrapingbee"],
        "[0-9A-Z]{80}",
    )
    .docs("https://www.scrapingbee.com/documentation/")
    .examples(
        &["SCRAPINGBEE_API_KEY={N:80}", "scrapingbee.com/api/v1?api_key={N:80}"],
        &["scrapingbee_key={N:60}"],
    ),
];
