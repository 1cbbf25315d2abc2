//! Single values: get, set, unset, decrypt --extract.

use super::*;

#[test]
fn a_value_is_printed_as_it_is_and_the_data_of_a_secret_decoded() {
    let sandbox = with_rule();
    sealed(&sandbox, "s.yaml", SECRET);
    let get = |args: &[&str]| {
        run(&sandbox, &[&["get", "s.yaml"], args].concat())
            .ok()
            .stdout
    };
    assert_eq!(get(&["data.user"]), b"admin");
    assert_eq!(get(&["data.user", "--raw"]), b"YWRtaW4=");
    assert_eq!(get(&["data.tls.crt"]), [0, 1, 2, 3]);
    assert_eq!(get(&["data.\"tls.crt\""]), [0, 1, 2, 3]);
    assert_eq!(get(&["[\"data\"][\"user\"]"]), b"admin");
    assert_eq!(
        get(&["stringData.password", "--document", "1"]),
        b"other-c4nary-Value-77"
    );
    let object = ["stringData.password", "--object", "Secret/redis"];
    assert_eq!(get(&object), b"other-c4nary-Value-77");
    assert_eq!(get(&["metadata", "--document", "1"]), b"name: redis\n");
}

#[test]
fn a_path_that_leads_nowhere_or_to_several_places_is_told() {
    let sandbox = with_rule();
    sealed(&sandbox, "s.yaml", SECRET);
    for (args, status, says) in [
        (&["stringData.password"][..], 1, "--object"),
        (&["data.usr"], 1, "'s.yaml': "),
        (&["data.usr", "--document", "0"], 1, "there is 'user'"),
        (&["data.user", "--document", "7"], 1, "the file has 2"),
        (&["data.user", "--object", "Secret/none"], 1, "Secret/redis"),
        (&["data."], 91, "is no path"),
        (&["[\"data"], 91, "is no path"),
        (&["data[-1]"], 91, "negative"),
    ] {
        run(&sandbox, &[&["get", "s.yaml"], args].concat())
            .ended_with(status)
            .says(says);
    }
}

#[test]
fn extract_prints_what_sops_prints() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: {b: [1, two]}\nc: 1.50\n");
    for (path, printed) in [
        ("[\"a\"][\"b\"][1]", "two"),
        ("[\"a\"][\"b\"][0]", "1\n"),
        ("a.b[1]", "two"),
    ] {
        let ran = run(&sandbox, &["decrypt", "--extract", path, "a.yaml"]).ok();
        assert_eq!(ran.text(), printed, "{path}");
    }
    run(&sandbox, &["decrypt", "--extract", "[\"x\"]", "a.yaml"]).ended_with(1);
    run(&sandbox, &["decrypt", "--extract", "[\"x", "a.yaml"]).ended_with(91);
}

#[test]
fn a_value_comes_from_an_argument_a_file_stdin_or_chance() {
    let sandbox = with_rule();
    sealed(&sandbox, "s.yaml", SECRET);
    let place = ["--object", "Secret/db"];
    let set = |args: &[&str], stdin: &str| {
        let run = sandbox
            .run_lockleaf()
            .args(["set", "s.yaml"])
            .args(args)
            .args(place);
        checked(run.stdin(stdin).go())
    };
    let get = |path: &str| {
        let args = [&["get", "s.yaml", path], &place[..]].concat();
        run(&sandbox, &args).ok().text().into_owned()
    };
    set(&["data.user", "root"], "").ok().says("~ data.user");
    assert_eq!(get("data.user"), "root");
    set(&["data.user", "007"], "").ok();
    assert_eq!(get("data.user"), "007");
    set(&["stringData.password", "--value-stdin"], "from stdin\n").ok();
    assert_eq!(get("stringData.password"), "from stdin");
    set(&["stringData.password", "--value-stdin"], "two\nlines\n").ok();
    assert_eq!(get("stringData.password"), "two\nlines\n");
    sandbox.write("value.txt", "from a file\n");
    set(&["--value-file", "stringData.new", "value.txt"], "")
        .ok()
        .says("+ stringData.new");
    assert_eq!(get("stringData.new"), "from a file");
    set(&["stringData.new", "{\"is\": [\"json\"]}"], "").ok();
    assert_eq!(get("stringData.new"), "{\"is\": [\"json\"]}");
    sandbox.write("value.bin", [0xFF, 0, b'\n']);
    set(&["data.blob", "value.bin", "--value-file"], "").ok();
    assert_eq!(
        run(
            &sandbox,
            &[&["get", "s.yaml", "data.blob"], &place[..]].concat()
        )
        .ok()
        .stdout,
        [0xFF, 0, b'\n']
    );
    set(&["stringData.new", "value.bin", "--value-file"], "")
        .ended_with(7)
        .says("stringData.new");
    set(&["[\"data\"][\"user\"]", "{\"a\": 1}"], "")
        .ended_with(7)
        .says("'s.yaml': data.user: ");
    set(&["data.user", "--generate"], "").ok();
    assert_eq!(get("data.user").len(), 24);
    set(&["data.user", "--generate=40"], "").ok();
    assert_eq!(get("data.user").len(), 40);
    set(&["data.user", "--generate=4"], "").ended_with(7);
    set(&["stringData.new", "--value-file"], "")
        .ended_with(2)
        .says("name of the file");
    set(&["stringData.new", "none.txt", "--value-file"], "").ended_with(100);
    set(&["stringData.new"], "")
        .ended_with(2)
        .says("--value-stdin");
}

#[test]
fn a_value_is_json_by_sopss_path_and_what_it_looks_like_by_a_dotted_one() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "text: one\nnumber: 1\nlist: [1]\n");
    for args in [
        &["[\"a\"]", "\"quoted\""][..],
        &["[\"b\"]", "[1, {\"c\": null}]"],
        &["[\"list\"][9]", "2"],
        &["number", "-7"],
        &["text", "42"],
        &["dotted.new", "plain words"],
        &["json", "7", "--json"],
    ] {
        run(&sandbox, &[&["set", "a.yaml"], args].concat()).ok();
    }
    let plain = run(&sandbox, &["decrypt", "a.yaml"]).ok();
    for line in [
        "a: quoted",
        "number: -7",
        "text: \"42\"",
        "list: [1, 2]",
        "json: 7",
    ] {
        assert!(plain.text().contains(line), "{line}: {plain}");
    }
    assert_eq!(
        run(&sandbox, &["get", "a.yaml", "dotted.new"]).ok().text(),
        "plain words"
    );
    let bad = ["set", "a.yaml", "[\"a\"]", "c4nary-Value-77"];
    run(&sandbox, &bad).ended_with(7).says("not JSON");
    run(&sandbox, &["set", "a.yaml", "[\"a", "1"])
        .ended_with(7)
        .says("is no path");
    let json = ["set", "a.yaml", "text", "--value-stdin", "--json"];
    let ran = sandbox.run_lockleaf().args(json).stdin("{\"x\": 1}").go();
    checked(ran).ok();
    assert_eq!(
        run(&sandbox, &["get", "a.yaml", "text.x"]).ok().text(),
        "1\n"
    );
}

#[test]
fn a_set_changes_one_value_and_setting_it_again_nothing() {
    let sandbox = with_rule();
    let before = sealed(
        &sandbox,
        "a.yaml",
        "# head\na: 'one'   # inline\n\nb: [two, 3]\n",
    );
    run(&sandbox, &["set", "a.yaml", "a", "changed"]).ok();
    let after = sandbox.text("a.yaml");
    let kept = |text: &str| {
        let lines = text.lines().filter(|line| line.starts_with("b: "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(kept(&before), kept(&after));
    run(&sandbox, &["set", "a.yaml", "a", "changed", "--idempotent"])
        .ok()
        .says("nothing to change");
    assert_eq!(sandbox.text("a.yaml"), after);
    let plain = run(&sandbox, &["decrypt", "a.yaml"]).ok();
    assert_eq!(
        plain.text(),
        "# head\na: 'changed'   # inline\n\nb: [two, 3]\n"
    );
}

#[test]
fn unset_takes_a_key_out_once() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a:\n  # stays\n  b: 1 # goes\nc: 2\n");
    run(&sandbox, &["unset", "a.yaml", "c"]).ok().says("- c");
    run(&sandbox, &["unset", "a.yaml", "c"])
        .ended_with(1)
        .says("no key 'c'");
    run(&sandbox, &["unset", "a.yaml", "c", "--idempotent"]).ok();
    run(&sandbox, &["unset", "a.yaml", "[\"c"]).ended_with(7);
    run(&sandbox, &["unset", "a.yaml", "[\"a\"][\"b\"]"]).ok();
    let plain = run(&sandbox, &["decrypt", "a.yaml"]).ok();
    assert!(
        plain.text().contains("# stays") && plain.text().contains("{}"),
        "{plain}"
    );
}

#[test]
fn a_weak_value_is_told_with_the_command_that_mends_it() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "password: short\n");
    let ran = run(&sandbox, &["encrypt", "-i", "a.yaml"])
        .ok()
        .says("warning: 'a.yaml': password: ");
    let hint = ran
        .err()
        .lines()
        .find_map(|line| line.strip_prefix("hint: ").map(str::to_owned));
    let mend = hint.expect("a hint");
    let ran = sandbox.run("bash").args(["-c", &mend]).go().ok();
    assert!(!ran.err().contains("warning"), "{ran}");
    sandbox.write("two.yaml", "password: short\n---\npassword: short\n");
    let ran = run(&sandbox, &["encrypt", "-i", "two.yaml"])
        .ok()
        .says("2 values are weak");
    let hint = ran
        .err()
        .lines()
        .find_map(|line| line.strip_prefix("hint: ").map(str::to_owned));
    sandbox
        .run("bash")
        .args(["-c", &hint.expect("a hint")])
        .go()
        .ok();
    sandbox.write(".lockleaf.yaml", "policy: {weak_values: refuse}\n");
    run(&sandbox, &["set", "a.yaml", "password", "short"])
        .ended_with(1)
        .says("too weak");
}
