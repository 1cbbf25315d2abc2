//! Models of speech, sound, pictures and film.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "elevenlabs-api-key",
        "ElevenLabs",
        "API key",
        &["sk_"],
        "[0-9a-f]{48}",
    )
    .docs("https://elevenlabs.io/docs/api-reference/authentication")
    .entropy(3.0)
    .examples(
        &["ELEVENLABS_API_KEY=sk_{x:48}"],
        &["sk_{x:40}", "task_{x:48}"],
    ),
    Rule::named(
        "elevenlabs-legacy-key",
        "ElevenLabs",
        "API key (older form)",
        &["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key", "eleven_api_key"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://elevenlabs.io/docs/api-reference/authentication")
    .words(&["key", "token", "secret"])
    .examples(
        &["xi-api-key: {x:32}", "ELEVENLABS_API_KEY=\"{x:32}\""],
        &["elevenlabs_key={x:40}"],
    ),
    Rule::named(
        "deepgram-api-key",
        "Deepgram",
        "API key",
        &["deepgram", "dg_secret", "dg_api"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://developers.deepgram.com/docs/create-additional-api-keys")
    .words(&["key", "token", "secret", "client", "auth"])
    .examples(
        &["DEEPGRAM_API_KEY={x:40}", "const deepgram = createClient(\"{x:40}\")"],
        &["deepgram_commit={x:40}"],
    ),
    Rule::named(
        "assemblyai-api-key",
        "AssemblyAI",
        "API key",
        &["assemblyai", "assembly_ai", "aai_"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://www.assemblyai.com/docs/api-reference/overview")
    .examples(
        &["ASSEMBLYAI_API_KEY={x:32}", "aai.settings.api_key = \"x\"\nassemblyai.key = \"{x:32}\""],
        &["assemblyai_key={x:40}"],
    ),
    Rule::named(
        "clarifai-api-key",
        "Clarifai",
        "API key or personal access token",
        &["clarifai"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.clarifai.com/control/authentication/pat/")
    .words(&["key", "token", "secret", "pat"])
    .examples(
        &["CLARIFAI_PAT={x:32}", "clarifai_api_key: \"{x:32}\""],
        &["clarifai_model={x:32}"],
    ),
    Rule::token(
        "cartesia-api-key",
        "Cartesia",
        "API key",
        &["sk_car_"],
        "[0-9A-Za-z_]{20,30}",
    )
    .docs("https://docs.cartesia.ai/get-started/authenticate-your-client-applications")
    .examples(&["CARTESIA_API_KEY=sk_car_{w:22}"], &["sk_car_{w:10}"]),
    Rule::named(
        "speechmatics-api-key",
        "Speechmatics",
        "API key",
        &["speechmatics"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.speechmatics.com/introduction/authentication")
    .entropy(3.4)
    .examples(
        &["SPEECHMATICS_API_KEY={w:32}", "speechmatics_token: {w:32}"],
        &["speechmatics_key={w:31}"],
    ),
    Rule::named(
        "gladia-api-key",
        "Gladia",
        "API key",
        &["gladia"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.gladia.io/chapters/introduction/getting-started")
    .words(&["key", "token", "secret"])
    .examples(
        &["GLADIA_API_KEY={uuid}", "x-gladia-key: {uuid}"],
        &["gladia_job={uuid}"],
    ),
    Rule::named(
        "playht-secret",
        "PlayHT",
        "secret key",
        &["playht", "play_ht", "play.ht"],
        "[0-9A-Fa-f]{32}",
    )
    .docs("https://docs.play.ht/reference/api-authentication")
    .words(&["key", "token", "secret"])
    .examples(
        &["PLAYHT_SECRET_KEY={x:32}", "playht:\n  api_key: {x:32}"],
        &["playht_voice={x:32}"],
    ),
    Rule::named(
        "rev-ai-token",
        "Rev AI",
        "access token",
        &["revai", "rev_ai", "rev.ai"],
        "02[0-9A-Za-z_-]{44,60}",
    )
    .docs("https://docs.rev.ai/get-started/")
    .examples(
        &["REVAI_ACCESS_TOKEN=02{u:60}", "rev_ai_token: \"02{u:60}\""],
        &["revai_token=02{w:20}"],
    ),
    Rule::named(
        "hume-api-key",
        "Hume",
        "API or secret key",
        &["hume_api", "hume_secret", "humeai", "hume_ai"],
        "[0-9A-Za-z]{48,64}",
    )
    .docs("https://dev.hume.ai/docs/introduction/api-key")
    .entropy(3.6)
    .examples(
        &["HUME_API_KEY={w:48}", "hume_secret_key: \"{w:48}\""],
        &["hume_api_key={w:30}"],
    ),
    Rule::named(
        "vapi-api-key",
        "Vapi",
        "API key",
        &["vapi_"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.vapi.ai/quickstart/introduction")
    .words(&["key", "token", "secret"])
    .examples(
        &["VAPI_API_KEY={uuid}", "vapi_private_key: \"{uuid}\""],
        &["vapi_assistant={uuid}"],
    ),
    Rule::named(
        "retell-api-key",
        "Retell AI",
        "API key",
        &["retell"],
        "key_[0-9A-Fa-f]{28}",
    )
    .docs("https://docs.retellai.com/accounts/manage-api-keys")
    .words(&[])
    .examples(
        &["RETELL_API_KEY=key_{x:28}", "\"retell\": \"key_{x:28}\""],
        &["retell=key_{x:20}"],
    ),
    Rule::named(
        "runway-api-key",
        "Runway",
        "API key",
        &["runway"],
        "key_[0-9A-Fa-f]{128}",
    )
    .docs("https://docs.dev.runwayml.com/")
    .words(&[])
    .examples(
        &["RUNWAYML_API_SECRET=key_{x:128}", "runway_key: \"key_{x:128}\""],
        &["runway=key_{x:64}"],
    ),
    Rule::token(
        "luma-api-key",
        "Luma AI",
        "API key",
        &["luma-"],
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    )
    .docs("https://docs.lumalabs.ai/docs/api")
    .examples(&["LUMAAI_API_KEY=luma-{uuid}-{uuid}"], &["luma-{uuid}"]),
    Rule::named(
        "leonardo-api-key",
        "Leonardo.Ai",
        "API key",
        &["leonardo_api", "leonardoai", "leonardo_ai"],
        "[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}",
    )
    .docs("https://docs.leonardo.ai/docs/getting-started")
    .words(&["key", "token", "secret"])
    .examples(
        &["LEONARDO_API_KEY={uuid}", "leonardoai_token: \"{uuid}\""],
        &["leonardo_ai_image={uuid}"],
    ),
    Rule::named(
        "heygen-api-key",
        "HeyGen",
        "API key",
        &["heygen"],
        "(?:sk_V2_[0-9A-Za-z_-]{40,70}|[0-9A-Za-z+/]{50,70}={0,2})",
    )
    .docs("https://docs.heygen.com/reference/authentication")
    .entropy(3.6)
    .examples(
        &["HEYGEN_API_KEY={w:54}==", "x-heygen-key: sk_V2_{w:48}"],
        &["heygen_key={w:30}"],
    ),
    Rule::named(
        "stability-api-key",
        "Stability AI",
        "API key",
        &["stability", "dreamstudio"],
        "sk-[0-9A-Za-z]{48}",
    )
    .docs("https://platform.stability.ai/docs/getting-started/authentication")
    .examples(
        &["STABILITY_API_KEY=sk-{w:48}", "stability:\n  key: \"sk-{w:48}\""],
        &["stability_key=sk-{w:40}"],
    ),
];
