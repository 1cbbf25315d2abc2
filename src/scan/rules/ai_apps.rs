//! Smaller services of language, pictures and agents.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "wit-ai-token",
        "Wit.ai",
        "access token",
        &["wit_ai", "wit.ai", "witai", "wit_access"],
        "[0-9A-Z]{32}",
    )
    .docs("https://wit.ai/docs/http/")
    .words(&["key", "token", "secret", "bearer"])
    .examples(
        &["WIT_AI_TOKEN={N:32}", "wit_access_token: \"{N:32}\""],
        &["wit_ai_app={d:16}"],
    ),
    Rule::named(
        "monkeylearn-key",
        "MonkeyLearn",
        "API key",
        &["monkeylearn", "monkey_learn"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://monkeylearn.com/api/")
    .words(&["_key", "api_key", "apikey", "token", "secret"])
    .examples(
        &[
            "MONKEYLEARN_API_KEY={x:40}",
            "monkeylearn:\n  token: {x:40}",
        ],
        &["monkeylearn_model={x:40}"],
    ),
    Rule::named(
        "nlp-cloud-token",
        "NLP Cloud",
        "token",
        &["nlpcloud", "nlp_cloud"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://docs.nlpcloud.com/")
    .words(&["key", "token", "secret"])
    .examples(
        &["NLPCLOUD_TOKEN={x:40}", "nlp_cloud_api_key: \"{x:40}\""],
        &["nlpcloud_model={x:40}"],
    ),
    Rule::named(
        "deepai-key",
        "DeepAI",
        "API key",
        &["deepai", "deep_ai"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://deepai.org/docs")
    .words(&["key", "token", "secret"])
    .examples(
        &["DEEPAI_API_KEY={uuid}", "deepai.setApiKey(\"{uuid}\")"],
        &["deepai_image={uuid}"],
    ),
    Rule::named(
        "textrazor-key",
        "TextRazor",
        "API key",
        &["textrazor"],
        "[0-9A-Fa-f]{56}",
    )
    .docs("https://www.textrazor.com/docs/rest")
    .words(&["key", "token", "secret"])
    .examples(
        &["TEXTRAZOR_API_KEY={x:56}", "textrazor.api_key = \"{x:56}\""],
        &["textrazor_key={x:40}"],
    ),
    Rule::named(
        "clipdrop-key",
        "Clipdrop",
        "API key",
        &["clipdrop"],
        "[0-9A-Fa-f]{128}",
    )
    .docs("https://clipdrop.co/apis/docs/text-to-image")
    .words(&["key", "token", "secret"])
    .examples(
        &["CLIPDROP_API_KEY={x:128}", "clipdrop_key: \"{x:128}\""],
        &["clipdrop_key={x:64}"],
    ),
    Rule::named(
        "remove-bg-key",
        "remove.bg",
        "API key",
        &["removebg", "remove_bg", "remove.bg", "remove-bg"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://www.remove.bg/api")
    .words(&["key", "token", "secret"])
    .entropy(3.4)
    .examples(
        &["REMOVE_BG_API_KEY={w:24}", "removebg_key: \"{w:24}\""],
        &["removebg_key={w:20}"],
    ),
    Rule::named(
        "photoroom-key",
        "Photoroom",
        "API key",
        &["photoroom"],
        "(?:sandbox_|sk_pr_[0-9A-Za-z]{2,12}_)?[0-9A-Fa-f]{40}",
    )
    .docs("https://docs.photoroom.com/getting-started/authentication")
    .words(&["key", "token", "secret"])
    .examples(
        &[
            "PHOTOROOM_API_KEY={x:40}",
            "photoroom_key: \"sandbox_{x:40}\"",
        ],
        &["photoroom_commit={x:40}"],
    ),
    Rule::token(
        "dify-key",
        "Dify",
        "app or data set key",
        &["app-", "dataset-"],
        "[0-9A-Za-z]{24}",
    )
    .docs("https://docs.dify.ai/en/use-dify/publish/developing-with-apis")
    .entropy(3.9)
    .confidence(Confidence::Medium)
    .examples(
        &["DIFY_API_KEY=app-{w:24}"],
        &[
            "app-{w:20}",
            "webapp-{w:24}",
            "app-ConfigurationManagerTest",
        ],
    ),
    Rule::token(
        "coze-token",
        "Coze",
        "personal access token",
        &["pat_"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://www.coze.com/docs/developer_guides/authentication")
    .entropy(3.9)
    .examples(
        &["COZE_API_TOKEN=pat_{w:64}"],
        &["pat_{w:40}", "spat_{w:64}"],
    ),
    Rule::token(
        "fastgpt-key",
        "FastGPT",
        "API key",
        &["fastgpt-"],
        "[0-9A-Za-z]{40,60}",
    )
    .docs("https://doc.fastgpt.io/docs/introduction/development/openapi/intro/")
    .examples(&["FASTGPT_API_KEY=fastgpt-{w:50}"], &["fastgpt-{w:20}"]),
    Rule::token(
        "ragflow-key",
        "RAGFlow",
        "API key",
        &["ragflow-"],
        "[0-9A-Za-z]{40,60}",
    )
    .docs("https://ragflow.io/docs/dev/acquire_ragflow_api_key")
    .examples(&["RAGFLOW_API_KEY=ragflow-{w:46}"], &["ragflow-{w:20}"]),
    Rule::token(
        "letta-key",
        "Letta",
        "API key",
        &["sk-let-"],
        "[0-9A-Za-z+/=_-]{40,200}",
    )
    .docs("https://docs.letta.com/api/")
    .examples(&["LETTA_API_KEY=sk-let-{w:80}"], &["sk-let-{w:20}"]),
    Rule::token(
        "humanloop-key",
        "Humanloop",
        "API key",
        &["hl_sk_"],
        "[0-9a-f]{32,64}",
    )
    .docs("https://humanloop.com/docs/")
    .examples(&["HUMANLOOP_API_KEY=hl_sk_{x:48}"], &["hl_sk_{x:20}"]),
    Rule::token(
        "openpipe-key",
        "OpenPipe",
        "API key",
        &["opk_"],
        "[0-9A-Za-z]{40,60}",
    )
    .docs("https://docs.openpipe.ai/")
    .examples(&["OPENPIPE_API_KEY=opk_{w:42}"], &["opk_{w:20}"]),
    Rule::token(
        "predibase-token",
        "Predibase",
        "API token",
        &["pb_"],
        "[0-9A-Za-z_-]{22}",
    )
    .docs("https://docs.predibase.com/")
    .entropy(3.8)
    .confidence(Confidence::Medium)
    .examples(
        &["PREDIBASE_API_TOKEN=pb_{w:22}"],
        &["pb_{w:10}", "npb_{w:22}", "pb_decode_varint_internal_x2"],
    ),
    Rule::token(
        "zep-key",
        "Zep",
        "API key",
        &["z_1"],
        r"[0-9A-Za-z_-]{20,}\.[0-9A-Za-z_-]{60,}",
    )
    .docs("https://help.getzep.com/")
    .examples(&["ZEP_API_KEY=z_1{w:40}.{w:86}"], &["z_1{w:40}"]),
    Rule::named(
        "agentops-key",
        "AgentOps",
        "API key",
        &["agentops"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.agentops.ai/v2/quickstart")
    .words(&["key", "token", "secret"])
    .examples(
        &[
            "AGENTOPS_API_KEY={uuid}",
            "agentops.init(api_key=\"{uuid}\")",
        ],
        &["agentops_session={uuid}"],
    ),
    Rule::named(
        "novita-key",
        "Novita AI",
        "API key",
        &["novita"],
        "sk_[0-9A-Za-z_-]{40,50}",
    )
    .docs("https://novita.ai/docs/guides/quickstart")
    .words(&["key", "token", "secret"])
    .examples(
        &["NOVITA_API_KEY=sk_{w:43}", "novita_key: \"sk_{w:43}\""],
        &["novita_key=sk_{w:20}"],
    ),
    Rule::named(
        "scrapeowl-key",
        "ScrapeOwl",
        "API key",
        &["scrapeowl", "scrape_owl"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://scrapeowl.com/docs/")
    .words(&["key", "token", "secret"])
    .entropy(3.2)
    .examples(
        &["SCRAPEOWL_API_KEY={n:30}", "scrapeowl_key: \"{n:30}\""],
        &["scrapeowl_key={n:20}"],
    ),
    Rule::named(
        "mindee-key",
        "Mindee",
        "API key",
        &["mindee"],
        "(?:md_)?[0-9A-Za-z]{32}",
    )
    .docs("https://developers.mindee.com/docs/create-api-key")
    .words(&["key", "token", "secret"])
    .examples(
        &["MINDEE_API_KEY={x:32}", "mindee_key: \"md_{w:32}\""],
        &["mindee_document={x:40}"],
    ),
];
