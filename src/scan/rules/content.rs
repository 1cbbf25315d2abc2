//! Contents of sites: Contentful, Prismic, Sanity, Storyblok, WordPress and the like.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::token(
        "contentful-personal-access-token",
        "Contentful",
        "personal access token",
        &["CFPAT-"],
        "[0-9A-Za-z_-]{43}",
    )
    .docs("https://www.contentful.com/developers/docs/references/authentication/")
    .examples(&["CONTENTFUL_TOKEN=CFPAT-{w:43}"], &["CFPAT-{w:20}"]),
    Rule::named(
        "contentful-delivery-or-preview-token",
        "Contentful",
        "delivery or preview token",
        &["contentful"],
        "[0-9A-Za-z=_-]{43}",
    )
    .docs("https://www.contentful.com/developers/docs/references/authentication/")
    .examples(
        &[
            "config.contentful_token = \"{w:43}\"",
            "CONTENTFUL_AUTH_TOKEN: {w:43}",
        ],
        &["contentful_api_key: ****************"],
    ),
    Rule::named(
        "contentful-management-token",
        "Contentful",
        "management token",
        &["contentful"],
        "[0-9a-f]{64}",
    )
    .docs("https://www.contentful.com/developers/docs/references/authentication/")
    .examples(
        &[
            "CONTENTFUL_API_KEY={x:64}",
            "\"contentfulToken\": \"{x:64}\"",
        ],
        &["CONTENTFUL_API_KEY={x:61}"],
    ),
    Rule::named(
        "prismic-access-token",
        "Prismic",
        "access token",
        &["prismic"],
        r"MC5[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{20,200}",
    )
    .docs("https://prismic.io/docs/access-token")
    .words(&[])
    .examples(
        &["PRISMIC_TOKEN=MC5{w:40}.{w:60}"],
        &["PRISMIC_TOKEN=MC5{w:8}"],
    ),
    Rule::named(
        "sanity-api-token",
        "Sanity",
        "API token",
        &["sanity"],
        "sk[0-9A-Za-z]{78,200}",
    )
    .docs("https://www.sanity.io/docs/content-lake/http-auth")
    .words(&[])
    .examples(&["SANITY_TOKEN=sk{w:78}"], &["SANITY_TOKEN=sk{w:20}"]),
    Rule::named(
        "storyblok-access-token",
        "Storyblok",
        "access token",
        &["storyblok"],
        "[0-9A-Za-z]{22}tt(?:-[0-9]+-[0-9A-Za-z_-]{20,24})?",
    )
    .docs(concat!(
        "https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/",
        "authentication"
    ))
    .examples(
        &[
            "<storyblokApiKey>{w:22}tt</storyblokApiKey>",
            "STORYBLOK_SECRET: \"{w:22}tt\"",
        ],
        &["STORYBLOK_KEY = \"{w:19}tt\""],
    ),
    Rule::named(
        "datocms-api-token",
        "DatoCMS",
        "API token",
        &["datocms", "dato_cms", "dato_api"],
        "[0-9A-Za-z]{30}",
    )
    .docs("https://www.datocms.com/docs/content-delivery-api/authentication")
    .examples(
        &["datocms.api.key={x:30}", "DATO_CMS_KEY = \"{x:30}\""],
        &["datocms_api_key: \"YOUR_DATOCMS_API_KEY\""],
    ),
    Rule::named(
        "ghost-admin-api-key",
        "Ghost",
        "admin API key",
        &["ghost"],
        "[0-9a-f]{24}:[0-9a-f]{64}",
    )
    .docs("https://ghost.org/docs/admin-api/#token-authentication")
    .words(&[])
    .examples(
        &["GHOST_ADMIN_API_KEY={x:24}:{x:64}"],
        &["GHOST_ADMIN_API_KEY={x:24}:{x:32}"],
    ),
    Rule::named(
        "ghost-content-api-key",
        "Ghost",
        "content API key",
        &["ghost"],
        "[0-9A-Za-z]{26}",
    )
    .docs("https://ghost.org/docs/content-api/#key")
    .words(&["content", "api_key", "apikey", "key=", "token"])
    .examples(
        &["GHOST_CONTENT={x:26}", "\"ghost_token\": \"{x:26}\""],
        &["ghost_secret: {x:23}"],
    ),
    Rule::named(
        "wordpress-application-password",
        "WordPress",
        "application password",
        &[
            "wp_app",
            "wordpress_app",
            "wp_application",
            "wordpress_application",
            "application_password",
        ],
        "[0-9A-Za-z]{4}(?: [0-9A-Za-z]{4}){5}",
    )
    .docs("https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/")
    .words(&[])
    .entropy(3.5)
    .examples(
        &["WP_APP_PASSWORD=\"{w:4} {w:4} {w:4} {w:4} {w:4} {d:4}\""],
        &["WP_APP_PASSWORD=\"xxxx xxxx xxxx xxxx xxxx xxxx\""],
    ),
    Rule::text(
        "wordpress-salt",
        "WordPress",
        "salt or key",
        &[
            "AUTH_KEY",
            "AUTH_SALT",
            "LOGGED_IN_KEY",
            "LOGGED_IN_SALT",
            "NONCE_KEY",
            "NONCE_SALT",
        ],
        concat!(
            r#"define\(\s*['"](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|"#,
            r#"SALT)['"]\s*,\s*['"](?P<secret>[^'"\n]{60,70})['"]"#,
        ),
    )
    .docs("https://developer.wordpress.org/advanced-administration/wordpress/wp-config/")
    .entropy(4.0)
    .examples(
        &["define('AUTH_KEY', '{w:30}|+{w:32}');"],
        &["define('AUTH_KEY', 'put your unique phrase here');"],
    ),
    Rule::named(
        "webflow-api-token",
        "Webflow",
        "API token",
        &["webflow"],
        "(?:ws-[0-9a-f]{64}|[0-9a-f]{64})",
    )
    .docs("https://developers.webflow.com/data/reference/authentication/site-token")
    .examples(
        &["WEBFLOW_API_KEY={x:64}", "\"webflowToken\": \"{x:64}\""],
        &["WEBFLOW_API_KEY={x:61}"],
    ),
    Rule::named(
        "buttercms-api-token",
        "ButterCMS",
        "API token",
        &["buttercms", "butter_cms"],
        "[0-9A-Za-z]{40}",
    )
    .docs("https://buttercms.com/docs/api/")
    .examples(
        &[
            "buttercms:\n  api_key: {n:40}",
            "const butter_cmsApiKey = '{n:40}';",
        ],
        &["buttercmsToken = \"{n:37}\""],
    ),
    Rule::named(
        "kontent-ai-api-key",
        "Kontent.ai",
        "API key",
        &["kontent"],
        concat!(
            r"(?:ew0KICAi[0-9A-Za-z_-]{10,60}\.ew0KICAi[0-9A-Za-z_-]{50,500}\.",
            "[0-9A-Za-z_-]{43}|[0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})",
        ),
    )
    .docs("https://kontent.ai/learn/docs/apis/openapi/management-api-v2/")
    .examples(
        &[
            "export KONTENT_TOKEN='{uuid}'",
            "kontent_api_key := \"{uuid}\"",
        ],
        &["kontent_secret: {x:8}-{x:4}-{x:4}-{x:4}-{x:9}"],
    ),
    Rule::named(
        "hygraph-permanent-auth-token",
        "Hygraph",
        "permanent auth token",
        &["graphcms", "hygraph"],
        concat!(
            r"(?:ey[0-9A-Za-z_-]{30,100}\.ey[0-9A-Za-z_-]{100,900}\.",
            "[0-9A-Za-z_-]{300,700}|[0-9a-z]{25})",
        ),
    )
    .docs("https://hygraph.com/docs/api-reference/basics/authorization")
    .words(&[])
    .examples(
        &["HYGRAPH_TOKEN=eyJ{w:70}.eyJ{w:200}.{w:342}"],
        &["HYGRAPH_TOKEN=eyJ{w:70}"],
    ),
    Rule::named(
        "builder-io-private-key",
        "Builder.io",
        "private key",
        &["builder_private", "builderio", "builder.io", "builder_io"],
        "(?:bpk-)?[0-9a-f]{32}",
    )
    .docs("https://www.builder.io/c/docs/using-your-api-key")
    .examples(
        &[
            "builder_private.api.key=bpk-{x:32}",
            "BUILDERIO_KEY = \"bpk-{x:32}\"",
        ],
        &["BUILDER_PRIVATE_API_KEY=bpk-{x:29}"],
    ),
    Rule::named(
        "siteleaf-api-key",
        "Siteleaf",
        "API key",
        &["siteleaf"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://siteleaf.com/docs/")
    .examples(
        &[
            "siteleaf = Client(api_key=\"{n:32}\")",
            "--set siteleaf.token={n:32}",
        ],
        &["SITELEAF_TOKEN=${{{{ secrets.SITELEAF_TOKEN }}"],
    ),
    Rule::named(
        "storychief-api-key",
        "StoryChief",
        "API key",
        &["storychief"],
        "[0-9A-Za-z_.-]{700,1000}",
    )
    .docs("https://developers.storychief.io/")
    .examples(
        &[
            "\"storychief_access_token\":\"eyJ{w:300}.{w:500}\"",
            "set STORYCHIEF_API_KEY=eyJ{w:300}.{w:500}",
        ],
        &["STORYCHIEF_API_KEY=eyJ{w:30}"],
    ),
    Rule::named(
        "simvoly-api-key",
        "Simvoly",
        "API key",
        &["simvoly"],
        "[0-9A-Za-z]{33}",
    )
    .docs("https://docs.simvoly.com/")
    .examples(
        &[
            "config.simvoly_token = \"{n:33}\"",
            "SIMVOLY_AUTH_TOKEN: {n:33}",
        ],
        &["SIMVOLY_KEY = \"{n:30}\""],
    ),
    Rule::token(
        "readme-api-key",
        "Readme",
        "API key",
        &["rdme_"],
        "[0-9a-z]{70}",
    )
    .docs("https://docs.readme.com/main/reference/intro/authentication")
    .examples(&["README_TOKEN=rdme_{n:70}"], &["rdme_{n:40}"]),
    Rule::named(
        "readme-legacy-api-key",
        "Readme",
        "API key (older form)",
        &["readme"],
        "[0-9A-Za-z]{32}",
    )
    .docs("https://docs.readme.com/main/reference/intro/authentication")
    .words(&[
        "key=", "_key", "api_key", "apikey", "api-key", "token", "secret",
    ])
    .examples(
        &["readme__key: {w:32}", "README_SECRET = '{w:32}'"],
        &["README_API_KEY={w:29}"],
    ),
    Rule::named(
        "disqus-api-key-or-secret",
        "Disqus",
        "API key or secret",
        &["disqus"],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://disqus.com/api/docs/auth/")
    .examples(
        &[
            "disqus:\n  api_key: {w:64}",
            "const disqusApiKey = '{w:64}';",
        ],
        &["disqusToken = \"{w:61}\""],
    ),
];
