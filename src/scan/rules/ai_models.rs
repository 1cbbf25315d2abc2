//! Makers of language models.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "openai-api-key",
        "OpenAI",
        "API key of a project, service account or administrator",
        &["sk-proj-", "sk-svcacct-", "sk-service-", "sk-admin-", "sk-None-"],
        "[0-9A-Za-z_-]{40,200}",
    )
    .docs("https://platform.openai.com/docs/api-reference/authentication")
    .check(holds_openai_mark)
    .examples(
        &[
            "OPENAI_API_KEY=sk-proj-{u:74}T3{}BlbkFJ{u:74}",
            "client = OpenAI(api_key=\"sk-svcacct-{w:20}T3{}BlbkFJ{w:20}\")",
        ],
        &["sk-proj-{w:30}", "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ),
    Rule::token(
        "openai-user-key",
        "OpenAI",
        "API key of a user, or of a service that copies the form (Stability AI, Moonshot, SiliconFlow)",
        &["sk-"],
        "[0-9A-Za-z]{48}",
    )
    .docs("https://platform.openai.com/docs/api-reference/authentication")
    .check(holds_openai_mark)
    .examples(
        &["openai.api_key = \"sk-{w:20}T3{}BlbkFJ{w:20}\"", "Authorization: Bearer sk-{w:48}"],
        &[
            "sk-{w:47}",
            "ask-{w:48}",
            "sk-{w:52}",
            "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    ),
    Rule::token(
        "deepseek-api-key",
        "DeepSeek",
        "API key, or of a service that copies the form (Alibaba DashScope)",
        &["sk-"],
        "[0-9a-f]{32}",
    )
    .docs("https://api-docs.deepseek.com/")
    .entropy(3.0)
    .confidence(Confidence::Medium)
    .examples(
        &["DEEPSEEK_API_KEY=sk-{x:32}"],
        &["sk-{x:31}", "sk-{x:40}", "task-{x:32}"],
    ),
    Rule::token(
        "anthropic-api-key",
        "Anthropic",
        "API key",
        &["sk-ant-api"],
        "[0-9]{2,4}-[0-9A-Za-z_-]{93}AA",
    )
    .docs("https://docs.anthropic.com/en/api/overview")
    .examples(
        &["ANTHROPIC_API_KEY=sk-ant-api03-{u:93}AA", "x-api-key: sk-ant-api668-{w:93}AA"],
        &["sk-ant-api03-{w:80}AA", "sk-ant-api03-{w:93}BB"],
    ),
    Rule::token(
        "anthropic-admin-key",
        "Anthropic",
        "admin API key",
        &["sk-ant-admin"],
        "(?:[0-9]{2,4})?-[0-9A-Za-z_-]{92,110}",
    )
    .docs("https://docs.anthropic.com/en/api/administration-api")
    .examples(
        &["ANTHROPIC_ADMIN_KEY=sk-ant-admin01-{w:93}AA"],
        &["sk-ant-admin01-{w:60}"],
    ),
    Rule::token(
        "anthropic-session-token",
        "Anthropic",
        "OAuth or session token",
        &["sk-ant-oat01-", "sk-ant-ort01-", "sk-ant-sid01-", "sk-ant-sid02-"],
        "[0-9A-Za-z_-]{40,140}",
    )
    .docs("https://docs.anthropic.com/en/docs/claude-code/iam")
    .examples(
        &["\"accessToken\":\"sk-ant-oat01-{u:95}\""],
        &["sk-ant-oat01-{w:30}"],
    ),
    Rule::token(
        "google-ai-auth-key",
        "Google",
        "AI Studio authentication key",
        &["AQ.Ab8RN6"],
        "[0-9A-Za-z_-]{44}",
    )
    .docs("https://ai.google.dev/gemini-api/docs/api-key")
    .examples(&["GEMINI_API_KEY=AQ.Ab8RN6{u:44}"], &["AQ.Ab8RN6{w:30}"]),
    Rule::named(
        "mistral-api-key",
        "Mistral AI",
        "API key",
        &["mistral", "codestral"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.mistral.ai/getting-started/quickstart/")
    .words(&["key", "token", "secret", "bearer"])
    .entropy(3.4)
    .examples(
        &["MISTRAL_API_KEY={w:32}", "client = Mistral(api_key=\"{w:32}\")"],
        &["mistral_model_sha={x:40}", "MISTRAL_API_KEY=your_mistral_api_key_goes_here_ok"],
    ),
    Rule::named(
        "cohere-api-key",
        "Cohere",
        "API key",
        &["cohere", "co_api_key"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://docs.cohere.com/reference/about")
    .words(&["key", "token", "secret", "client", "bearer", "auth"])
    .entropy(3.6)
    .examples(
        &[
            "COHERE_API_KEY={w:40}",
            "co = cohere.Client(\"{w:40}\") # api key",
            "CO_API_KEY: \"{w:40}\"",
        ],
        &["cohere_api_key={w:41}"],
    ),
    Rule::token(
        "huggingface-access-token",
        "Hugging Face",
        "user access token",
        &["hf_"],
        "[0-9A-Za-z]{34}",
    )
    .docs("https://huggingface.co/docs/hub/security-tokens")
    .entropy(3.0)
    .examples(
        &["HF_TOKEN=hf_{w:34}", "login(token=\"hf_{w:34}\")"],
        &["hf_{w:35}", "hf_requiredCharacteristicTypesForDisplayMetadata", "_{}xhf_{w:34}"],
    ),
    Rule::token(
        "huggingface-organization-token",
        "Hugging Face",
        "organization API token",
        &["api_org_"],
        "[0-9A-Za-z]{34}",
    )
    .docs("https://huggingface.co/docs/hub/security-tokens")
    .examples(&["Bearer api_org_{w:34}"], &["api_org_{w:20}"]),
    Rule::token(
        "replicate-api-token",
        "Replicate",
        "API token",
        &["r8_"],
        "[0-9A-Za-z]{37}",
    )
    .docs("https://replicate.com/docs/topics/security/api-tokens")
    .entropy(3.0)
    .examples(
        &["REPLICATE_API_TOKEN=r8_{w:37}"],
        &["r8_{w:30}", "bar8_{w:37}"],
    ),
    Rule::token(
        "groq-api-key",
        "Groq",
        "API key",
        &["gsk_"],
        "[0-9A-Za-z]{52}",
    )
    .docs("https://console.groq.com/docs/api-keys")
    .entropy(3.0)
    .examples(&["GROQ_API_KEY=\"gsk_{w:52}\""], &["gsk_{w:40}"]),
    Rule::token(
        "xai-api-key",
        "xAI",
        "API key",
        &["xai-"],
        "[0-9A-Za-z_-]{70,120}",
    )
    .docs("https://docs.x.ai/docs/overview")
    .entropy(3.0)
    .examples(&["XAI_API_KEY=xai-{w:80}"], &["xai-{w:40}"]),
    Rule::token(
        "perplexity-api-key",
        "Perplexity",
        "API key",
        &["pplx-"],
        "[0-9A-Za-z]{48,56}",
    )
    .docs("https://docs.perplexity.ai/getting-started/quickstart")
    .entropy(3.0)
    .examples(
        &["Authorization: Bearer pplx-{w:48}"],
        &["pplx-{w:40}", "pplx-7b-online"],
    ),
    Rule::token(
        "together-api-key",
        "Together AI",
        "API key",
        &["tgp_v1_"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.together.ai/docs/quickstart")
    .examples(&["TOGETHER_API_KEY=tgp_v1_{u:43}"], &["tgp_v1_{w:20}"]),
    Rule::named(
        "together-legacy-key",
        "Together AI",
        "API key (older form)",
        &["together_", "together-ai", "togetherai", "together.ai"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://docs.together.ai/docs/quickstart")
    .words(&["key", "token", "secret", "bearer"])
    .examples(
        &["TOGETHER_API_KEY={x:64}", "togetherai:\n  api_key: \"{x:64}\""],
        &["together_checksum={x:64}"],
    ),
    Rule::token(
        "fireworks-api-key",
        "Fireworks AI",
        "API key",
        &["fw_"],
        "[0-9A-Za-z]{22,24}",
    )
    .docs("https://docs.fireworks.ai/getting-started/quickstart")
    .entropy(3.3)
    .examples(
        &["FIREWORKS_API_KEY=fw_{w:24}"],
        &["fw_{w:30}", "fw_version_string_parser_v"],
    ),
    Rule::token(
        "openrouter-api-key",
        "OpenRouter",
        "API key",
        &["sk-or-v1-"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://openrouter.ai/docs/api-reference/authentication")
    .examples(
        &["OPENROUTER_API_KEY=sk-or-v1-{x:64}"],
        &["sk-or-v1-{x:40}"],
    ),
    Rule::token(
        "cerebras-api-key",
        "Cerebras",
        "API key",
        &["csk-"],
        "[0-9a-z]{48}",
    )
    .docs("https://inference-docs.cerebras.ai/quickstart")
    .entropy(3.0)
    .examples(&["CEREBRAS_API_KEY=csk-{n:48}"], &["csk-{n:30}"]),
    Rule::token(
        "nvidia-api-key",
        "NVIDIA",
        "API key",
        &["nvapi-"],
        "[0-9A-Za-z_-]{60,70}",
    )
    .docs("https://docs.api.nvidia.com/nim/docs/api-quickstart")
    .entropy(3.0)
    .examples(&["NVIDIA_API_KEY=nvapi-{u:64}"], &["nvapi-{w:40}"]),
    Rule::named(
        "ai21-api-key",
        "AI21 Labs",
        "API key",
        &["ai21"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.ai21.com/reference/api-authentication")
    .entropy(3.4)
    .examples(
        &["AI21_API_KEY={w:32}", "\"ai21ApiKey\": \"{w:32}\""],
        &["ai21_key={w:33}"],
    ),
    Rule::named(
        "moonshot-api-key",
        "Moonshot AI",
        "API key",
        &["moonshot", "kimi"],
        "sk-[0-9A-Za-z_-]{48}",
    )
    .docs("https://platform.moonshot.ai/docs/api/chat")
    .unless(is_alphanumeric)
    .examples(
        &["MOONSHOT_API_KEY=sk-{w:20}-{w:13}_{w:13}", "kimi_api_key: \"sk-{w:5}-{w:20}_{w:21}\""],
        &["kimi_key=sk-{w:30}-1"],
    ),
    Rule::token(
        "moonshot-bare-key",
        "Moonshot AI",
        "API key with signs in it",
        &["sk-"],
        "[0-9A-Za-z_-]{48}",
    )
    .docs("https://platform.moonshot.ai/docs/api/chat")
    .entropy(4.3)
    .confidence(Confidence::Low)
    .unless(is_another_form)
    .examples(
        &["Authorization: Bearer sk-{w:20}-{w:13}_{w:13}"],
        &["sk-{w:48}", "sk-{w:30}-1", "sk-some-style-of-a-sheet-that-has-48-signs-in-it-yes"],
    ),
    Rule::token(
        "minimax-api-key",
        "MiniMax",
        "API key",
        &["sk-api-"],
        "[0-9A-Za-z_-]{119}",
    )
    .docs("https://platform.minimax.io/docs/guides/quickstart")
    .examples(&["MINIMAX_API_KEY=sk-api-{u:119}"], &["sk-api-{w:60}"]),
    Rule::text(
        "zhipu-api-key",
        "Zhipu AI",
        "API key",
        &["zhipu", "bigmodel", "zai_api", "glm_api", "chatglm"],
        r"(?i:zhipu|bigmodel|zai_api|glm_api|chatglm)[\s\S]{0,60}?[^0-9A-Za-z](?P<secret>[0-9a-f]{32}\.[0-9A-Za-z]{16})\b",
    )
    .docs("https://docs.bigmodel.cn/cn/api/introduction")
    .entropy(3.0)
    .examples(&["ZHIPUAI_API_KEY={x:32}.{w:16}"], &["zhipu_commit={x:40}"]),
    Rule::named(
        "upstage-legacy-key",
        "Upstage",
        "API key (older form)",
        &["upstage"],
        "[0-9A-Za-z]{40,50}",
    )
    .docs("https://console.upstage.ai/docs/getting-started")
    .words(&["key", "token", "secret"])
    .entropy(3.6)
    .examples(
        &["UPSTAGE_API_KEY={w:40}", "upstage_token: \"{w:40}\""],
        &["upstage_key={w:30}"],
    ),
    Rule::token(
        "upstage-api-key",
        "Upstage",
        "API key",
        &["up_"],
        "[0-9A-Za-z]{29}",
    )
    .docs("https://console.upstage.ai/docs/getting-started")
    .entropy(3.6)
    .examples(
        &["UPSTAGE_API_KEY=up_{w:29}"],
        &["up_{w:20}", "setup_{w:29}"],
    ),
];

/// Whether a key of OpenAI holds what theirs hold in the middle.
fn holds_openai_mark(key: &[u8]) -> bool {
    key.windows(8).any(|part| part == b"T3BlbkFJ")
}

/// Whether a key has no signs behind its prefix, or begins as those of others, or is words.
fn is_another_form(_: &[u8], key: &[u8]) -> bool {
    const OTHERS: &[&str] = &[
        "proj-", "ant-", "or-", "lf-", "svcacct-", "admin-", "None-", "api-",
    ];
    let words = key.split(|byte| matches!(byte, b'-' | b'_')).count();
    words > 5
        || key.iter().skip(3).all(u8::is_ascii_alphanumeric)
        || OTHERS
            .iter()
            .any(|other| key[3..].starts_with(other.as_bytes()))
}

/// Whether a key of Moonshot has no signs behind its prefix, as those of others.
fn is_alphanumeric(_: &[u8], key: &[u8]) -> bool {
    key.iter().skip(3).all(u8::is_ascii_alphanumeric)
}
