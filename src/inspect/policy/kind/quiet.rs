//! Files in which nothing is assigned, or only for examples and tests.

/// Whether nothing in the file is assigned to anything.
pub fn is_quiet(path: &str, name: &str) -> bool {
    let endings = [
        ".lock",
        ".lockfile",
        ".sum",
        ".map",
        ".css",
        ".scss",
        ".sass",
        ".less",
        ".svg",
        ".po",
        ".pot",
        ".xliff",
        ".xlf",
        ".arb",
        ".resx",
        ".strings",
        ".snap",
        ".d.ts",
        ".min.js",
        ".min.mjs",
        ".pub",
        ".crt",
        ".cer",
        ".csr",
        ".sig",
        ".asc",
        ".patch",
        ".diff",
        ".log",
        ".proto",
        ".storyboard",
        ".xib",
        ".graphql",
        ".gql",
        ".avsc",
        ".xsd",
        ".wsdl",
        ".dtd",
    ];
    let names = [
        "package-lock.json",
        "npm-shrinkwrap.json",
        "pnpm-lock.yaml",
        "packages.lock.json",
        "shrinkwrap.yaml",
        "conan.lock",
        "mix.lock",
        "go.sum",
        "pubspec.lock",
    ];
    let folders = [
        "i18n",
        "l10n",
        "locale",
        "locales",
        "lang",
        "langs",
        "languages",
        "translations",
        "messages",
        "_locales",
        "node_modules",
        "__snapshots__",
    ];
    let vectors = [
        "vectors",
        "testvector",
        "test-vector",
        "test_vector",
        "wycheproof",
        "testkit",
    ];
    if vectors.iter().any(|word| path.contains(word)) {
        return true;
    }
    endings.iter().any(|ending| name.ends_with(ending))
        || names.contains(&name)
        || is_translation(path, name)
        || path
            .rsplit(['/', '\\'])
            .skip(1)
            .any(|folder| folders.contains(&folder))
}

/// Whether the file is there to be copied and filled in.
pub fn is_example(name: &str) -> bool {
    let words = ["example", "examples", "sample", "dist", "tmpl"];
    let of_env = ["template", "defaults", "default", "schema"];
    let env = name.starts_with(".env") || name.starts_with("env.");
    let mut parts = name.split(['.', '-', '_']);
    parts.any(|part| words.contains(&part) || env && of_env.contains(&part))
}

/// Whether the folder holds what tests read.
pub fn is_of_tests(path: &str) -> bool {
    let folders = [
        "testdata",
        "test-data",
        "test_data",
        "fixtures",
        "__fixtures__",
        "cassettes",
    ];
    path.rsplit(['/', '\\'])
        .skip(1)
        .any(|folder| folders.contains(&folder))
}

/// Languages by which files of translations are named: `de.json`, `pt-BR.yml`.
const LANGUAGES: &str = "en de fr es it pt nl pl ru ja zh ko sv da fi nb cs hu tr uk ro bg el he ar hi th vi \
    sk hr lt lv et sl fa ca";

fn is_translation(path: &str, name: &str) -> bool {
    let language = name.split(['.', '-', '_']).next().unwrap_or_default();
    let short = name.split('.').next().is_some_and(|stem| stem.len() <= 7);
    let named = short && LANGUAGES.split_whitespace().any(|it| it == language);
    named
        && [".json", ".yml", ".yaml", ".js", ".ts", ".properties"]
            .iter()
            .any(|it| name.ends_with(it))
        || path.contains("/res/values")
        || name == "strings.xml"
        || name.starts_with("messages") && name.ends_with(".properties")
}
