//! Pipes and devices in the place of files.

use super::PLAIN;
use super::prepared;
use crate::peers::Sandbox;

fn shell(sandbox: &Sandbox, line: &str) -> crate::peers::Ran {
    sandbox.run("bash").args(["-c", line]).go()
}

#[test]
fn pipes_are_read_and_written() {
    let sandbox = prepared();
    for line in [
        "lockleaf decrypt < a.yaml",
        "lockleaf decrypt - < a.yaml",
        "cat a.yaml | lockleaf decrypt --input-type yaml /dev/stdin",
        "lockleaf decrypt --input-type yaml <(cat a.yaml)",
        "mkfifo in.yaml; cat a.yaml > in.yaml & lockleaf decrypt in.yaml",
        "mkfifo out.yaml; lockleaf decrypt a.yaml --output out.yaml & cat out.yaml; wait",
        "lockleaf decrypt a.yaml --output /dev/stdout | cat",
        "lockleaf encrypt plain.yaml | lockleaf decrypt",
        "lockleaf encrypt --filename-override x.yaml < plain.yaml | lockleaf decrypt",
        "lockleaf encrypt plain.yaml | sops decrypt --input-type yaml --output-type yaml /dev/stdin",
    ] {
        let ran = shell(&sandbox, line).ok();
        assert_eq!(ran.text(), PLAIN, "{line}: {ran}");
    }
    for line in [
        "lockleaf decrypt -i in.yaml",
        "lockleaf set in.yaml user bob",
    ] {
        let ran = shell(&sandbox, line);
        assert_eq!(ran.status, 2, "{ran}");
        assert!(ran.err().contains("pipe"), "{ran}");
    }
}

#[test]
fn an_output_that_closes_early_ends_the_program_quietly() {
    let sandbox = prepared();
    let value = "canary".repeat(100_000);
    sandbox.write("big.yaml", format!("a: {value}\nb: {value}\n"));
    sandbox.lockleaf(&["encrypt", "-i", "-q", "big.yaml"]).ok();
    for line in [
        "lockleaf decrypt big.yaml",
        "lockleaf encrypt --age RCPT plain.yaml",
        "lockleaf get big.yaml a",
        "lockleaf rotate big.yaml",
        "lockleaf status a.yaml",
        "lockleaf --help",
        "lockleaf completion bash",
        "lockleaf keygen --output key-$RANDOM",
    ] {
        let line = line.replace("RCPT", &sandbox.recipient);
        let line =
            format!("{{ sleep 0.05; {line}; echo $? > status; }} 2> said | true; cat status");
        let ran = shell(&sandbox, &line).ok();
        assert!(["0", "141"].contains(&ran.text().trim()), "{line}: {ran}");
        let said = sandbox.text("said");
        let quiet =
            !said.contains("panicked") && !said.contains("error") && !said.contains("canary");
        assert!(quiet, "{line}: {said}");
    }
}

#[test]
fn an_output_that_is_full_is_an_error() {
    let sandbox = prepared();
    for line in [
        "lockleaf decrypt a.yaml > /dev/full",
        "lockleaf encrypt plain.yaml > /dev/full",
        "lockleaf get a.yaml user > /dev/full",
        "lockleaf status a.yaml > /dev/full",
        "lockleaf completion bash > /dev/full",
    ] {
        let ran = shell(&sandbox, line).says("stdout");
        assert_eq!(ran.status, 3, "{line}: {ran}");
    }
    shell(&sandbox, "lockleaf decrypt missing.yaml 2> /dev/full").ended_with(100);
    let ran = shell(&sandbox, "lockleaf decrypt a.yaml <&- 2>&-").ok();
    assert_eq!(ran.text(), PLAIN);
}
