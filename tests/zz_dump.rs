#[test]
fn dump() {
    let dir = std::env::var("DUMP").unwrap();
    for f in std::fs::read_dir(&dir).unwrap() {
        let p = f.unwrap().path();
        if p.extension().is_none_or(|e| e != "yaml") {
            continue;
        }
        let text = std::fs::read_to_string(&p).unwrap();
        let out: Vec<String> = text
            .split("\u{1}")
            .map(|t| match lockleaf::manifest::object::written(t) {
                Ok(v) => {
                    let v: Vec<String> = v.iter().map(|w| w.body.expose().to_string()).collect();
                    format!("[{}]", v.join(","))
                }
                Err(e) => serde_json::Value::from(format!("ERR {e}")).to_string(),
            })
            .collect();
        std::fs::write(p.with_extension("ours"), out.join("\n")).unwrap();
    }
}
