//! Embeddings, vector stores and search for models.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "voyage-api-key",
        "Voyage AI",
        "API key",
        &["pa-", "al-"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.voyageai.com/docs/api-key-and-installation")
    .entropy(4.2)
    .confidence(Confidence::Medium)
    .examples(
        &["VOYAGE_API_KEY=pa-{w:43}"],
        &[
            "pa-{w:30}",
            "spa-{w:43}",
            "al-hidden-class-names-of-a-long-selector-list-1",
        ],
    ),
    Rule::token(
        "jina-api-key",
        "Jina AI",
        "API key",
        &["jina_"],
        "[0-9A-Za-z_-]{60}",
    )
    .docs("https://jina.ai/api-dashboard/")
    .examples(&["JINA_API_KEY=jina_{x:32}{w:28}"], &["jina_{x:32}"]),
    Rule::token(
        "nomic-api-key",
        "Nomic",
        "API key",
        &["nk-"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://docs.nomic.ai/")
    .entropy(4.2)
    .confidence(Confidence::Medium)
    .examples(&["NOMIC_API_KEY=nk-{w:43}"], &["nk-{w:20}", "link-{w:43}"]),
    Rule::token(
        "mixedbread-api-key",
        "Mixedbread",
        "API key",
        &["mxb_", "emb_"],
        "[0-9a-zA-Z]{32,64}",
    )
    .docs("https://www.mixedbread.com/docs")
    .entropy(3.4)
    .examples(&["MXBAI_API_KEY=mxb_{w:40}"], &["mxb_{w:10}"]),
    Rule::token(
        "tavily-api-key",
        "Tavily",
        "API key",
        &["tvly-"],
        "(?:dev-|prod-)?[0-9A-Za-z]{32}",
    )
    .docs("https://docs.tavily.com/documentation/quickstart")
    .entropy(3.0)
    .examples(
        &["TAVILY_API_KEY=tvly-{w:32}", "tvly-dev-{w:32}"],
        &["tvly-{w:20}", "tvly-YOUR_API_KEY"],
    ),
    Rule::token(
        "firecrawl-api-key",
        "Firecrawl",
        "API key",
        &["fc-"],
        "[0-9a-f]{32}",
    )
    .docs("https://docs.firecrawl.dev/introduction")
    .entropy(3.0)
    .examples(
        &["FIRECRAWL_API_KEY=fc-{x:32}"],
        &["fc-{x:20}", "abfc-{x:32}"],
    ),
    Rule::named(
        "exa-api-key",
        "Exa",
        "API key",
        &["exa_api", "exa-api"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.exa.ai/reference/quickstart")
    .words(&["key"])
    .examples(
        &["EXA_API_KEY={uuid}", "exa-api-key: \"{uuid}\""],
        &["hexa_api_id={uuid}"],
    ),
    Rule::named(
        "serper-api-key",
        "Serper",
        "API key",
        &["serper"],
        "[0-9A-Fa-f]{40}",
    )
    .docs("https://serper.dev/")
    .words(&["key", "token", "secret"])
    .examples(
        &["SERPER_API_KEY={x:40}", "serper_token: \"{x:40}\""],
        &["serper_commit={x:40}"],
    ),
    Rule::named(
        "serpapi-key",
        "SerpApi",
        "API key",
        &["serpapi", "serp_api"],
        "[0-9A-Fa-f]{64}",
    )
    .docs("https://serpapi.com/search-api")
    .examples(
        &["SERPAPI_API_KEY={x:64}", "serpapi.key = \"{x:64}\""],
        &["serp_api_digest={x:40}"],
    ),
    Rule::token(
        "brave-search-key",
        "Brave",
        "Search API key",
        &["BSA"],
        "[0-9A-Za-z_-]{24,40}",
    )
    .docs("https://api-dashboard.search.brave.com/app/documentation/web-search/get-started")
    .entropy(3.8)
    .confidence(Confidence::Medium)
    .examples(
        &["X-Subscription-Token: BSA{w:28}"],
        &[
            "BSA{w:10}",
            "USBSA{w:28}",
            "BSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ],
    ),
    Rule::named(
        "kagi-api-key",
        "Kagi",
        "API key",
        &["kagi"],
        r"[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{43}",
    )
    .docs("https://help.kagi.com/kagi/api/overview.html")
    .examples(
        &[
            "KAGI_API_KEY={w:11}.{w:43}",
            "Authorization: Bot {w:11}.{w:43} (kagi key {w:11}.{w:43})",
        ],
        &["kagi_key={w:11}.{w:20}"],
    ),
    Rule::named(
        "pinecone-legacy-key",
        "Pinecone",
        "API key (older form)",
        &["pinecone"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.pinecone.io/guides/projects/manage-api-keys")
    .words(&["key", "token", "secret"])
    .examples(
        &[
            "PINECONE_API_KEY={uuid}",
            "pinecone.init(api_key=\"{uuid}\")",
        ],
        &["pinecone_project={uuid}"],
    ),
    Rule::token(
        "pinecone-api-key",
        "Pinecone",
        "API key",
        &["pcsk_"],
        "[0-9A-Za-z]{5,6}_[0-9A-Za-z]{50,70}",
    )
    .docs("https://docs.pinecone.io/guides/projects/manage-api-keys")
    .examples(
        &["PINECONE_API_KEY=pcsk_{w:5}_{w:63}"],
        &["pcsk_{w:5}_{w:20}"],
    ),
    Rule::named(
        "weaviate-api-key",
        "Weaviate",
        "API key",
        &["weaviate", "wcd_api", "wcs_api"],
        "[0-9A-Za-z]{36,48}={0,2}",
    )
    .docs("https://docs.weaviate.io/cloud/manage-clusters/authentication")
    .words(&["key", "token", "secret"])
    .entropy(4.0)
    .examples(
        &[
            "WEAVIATE_API_KEY={w:40}",
            "weaviate.auth.AuthApiKey(\"{w:40}\")",
        ],
        &[
            "weaviate_key={w:20}",
            "weaviate_api=ThisIs{}OnlyAVeryLongIdentifierName0000000",
        ],
    ),
    Rule::named(
        "qdrant-api-key",
        "Qdrant",
        "API key",
        &["qdrant"],
        r"(?:[0-9A-Za-z_-]{54}|[0-9a-f-]{36}\|[0-9A-Za-z_-]{54})",
    )
    .docs("https://qdrant.tech/documentation/cloud/authentication/")
    .words(&["key", "token", "secret"])
    .entropy(3.8)
    .examples(
        &[
            "QDRANT_API_KEY={w:54}",
            "QdrantClient(api_key=\"{uuid}|{w:54}\")",
        ],
        &["qdrant_key={w:30}"],
    ),
    Rule::token(
        "vectara-api-key",
        "Vectara",
        "API key",
        &["zut_", "zqt_", "zwt_"],
        "[0-9A-Za-z_-]{36,44}",
    )
    .docs("https://docs.vectara.com/docs/api-keys")
    .examples(&["VECTARA_API_KEY=zut_{w:40}"], &["zut_{w:20}"]),
    Rule::token(
        "chroma-api-key",
        "Chroma",
        "cloud API key",
        &["ck-"],
        "[0-9A-Za-z]{44}",
    )
    .docs("https://docs.trychroma.com/cloud/getting-started")
    .entropy(4.0)
    .examples(&["CHROMA_API_KEY=ck-{w:44}"], &["ck-{w:30}", "back-{w:44}"]),
    Rule::named(
        "zilliz-api-key",
        "Zilliz",
        "cloud API key",
        &["zilliz", "milvus"],
        "[0-9A-Fa-f]{64,120}",
    )
    .docs("https://docs.zilliz.com/docs/manage-api-keys")
    .words(&["key", "token", "secret"])
    .examples(
        &["ZILLIZ_API_KEY={x:72}", "milvus_token: \"{x:72}\""],
        &["milvus_sha={x:40}"],
    ),
];
