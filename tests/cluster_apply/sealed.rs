//! Files that the real SOPS sealed, and values on their way to a log.

use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;

#[test]
fn what_sops_sealed_is_applied() {
    let desk = Desk::new();
    desk.seal_by_sops("db.yaml", &secret("db", "color", VALUE));
    desk.run(&["apply", "db.yaml", "--yes"])
        .ends(0)
        .says("written by sops");
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
}

#[test]
fn in_github_actions_values_are_masked_before_anything_else_is_said() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let mut command = desk.command(&["apply", "db.yaml", "--yes"]);
    command.env("GITHUB_ACTIONS", "true");
    let output = command.output().unwrap();
    assert!(output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    let masks = told.lines().take_while(|it| it.starts_with("::add-mask::"));
    assert!(masks.clone().any(|it| it.ends_with(VALUE)));
    let rest: Vec<&str> = told.lines().skip(masks.count()).collect();
    assert!(!rest.iter().any(|it| it.contains(VALUE)));
    assert!(!String::from_utf8(output.stdout).unwrap().contains(VALUE));
}
