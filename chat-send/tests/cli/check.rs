//! `chat-send check`

use serde_json::Value;

use super::{file, program, run};

const CARD: &str = r#"{
    "cardsV2": [{"card": {"sections": [{"widgets": [
        {"decoratedText": {"text": "search", "wrapText": "true"}},
        {"buttonList": {"buttons": [{"text": "Open", "onClick": {}}]}}
    ]}]}}]
}"#;
const BUTTON: &str =
    r#"{"cardsV2": [{"card": {"sections": [{"widgets": [{"buttonList": {"buttons": [{"text": "Open"}]}}]}]}}]}"#;
/// Warned of: a webhook's clicks reach nobody.
const WARNING: &str = r#"{"text": "Hi", "clientAssignedMessageId": "client-a"}"#;

#[test]
fn problems_are_shown_where_they_are() {
    let name = file("check-card.json", CARD);
    run(&["check", &name], "").is(
        1,
        "\
check-card.json:3:58: error: expected `true` or `false`, found a string
3 |         {\"decoratedText\": {\"text\": \"search\", \"wrapText\": \"true\"}},
  |                                                          ^
  = help: write `true`
  = at: cardsV2[0].card.sections[0].widgets[0].decoratedText.wrapText
check-card.json:4:65: error: this `OnClick` has no `action`, `openLink`, `openDynamicLinkAction`, `card` or `overflowMenu` \
(on-click-not-empty)
4 |         {\"buttonList\": {\"buttons\": [{\"text\": \"Open\", \"onClick\": {}}]}}
  |                                                                 ^
  = help: add one of them
  = at: cardsV2[0].card.sections[0].widgets[1].buttonList.buttons[0].onClick
2 errors in 1 message
",
        "",
    );
}

#[test]
fn findings_of_rules_are_shown_where_they_are() {
    run(&["check"], &format!("{{\"text\": \"é\"}}\n\n {BUTTON}\n")).is(
        1,
        "\
<stdin>:3:79: error: the button does nothing when clicked (button-on-click-required)
3 | …ardsV2\": [{\"card\": {\"sections\": [{\"widgets\": [{\"buttonList\": {\"buttons\": [{\"text\": \"Open\"}]}}]}]}}]}
  |                                                                            ^
  = help: set `onClick` to an `openLink`, an `action` or an `overflowMenu`
  = at: cardsV2[0].card.sections[0].widgets[0].buttonList.buttons[0].onClick
1 error in 2 messages
",
        "",
    );
}

/// One run says all there is to put right, whichever part of this says it.
#[test]
fn findings_are_shown_beside_problems() {
    let ran = run(&["check", "--format", "json"], &BUTTON.replace(r#"{"cardsV2""#, r#"{"text": 5, "cardsV2""#));
    let found: Vec<_> = ran.json().iter().map(|found| (found["path"].clone(), found["rule"].clone())).collect();
    let button = "cardsV2[0].card.sections[0].widgets[0].buttonList.buttons[0].onClick";
    assert_eq!(found, [("text".into(), Value::Null), (button.into(), "button-on-click-required".into())]);
}

#[test]
fn json_has_an_object_a_finding() {
    let ran = run(&["check", "--format", "json"], &format!("[{{\"text\": \"🚀\"}},\n{BUTTON}, 7]"));
    let found: Vec<_> = ran
        .json()
        .iter()
        .map(|found| {
            let text = |key: &str| found[key].as_str().map(str::to_owned);
            let number = |key: &str| found[key].as_u64().unwrap();
            (number("index"), number("line"), number("column"), text("severity").unwrap(), text("rule"))
        })
        .collect();
    assert_eq!(
        found,
        [
            (1, 2, 78, "error".to_owned(), Some("button-on-click-required".to_owned())),
            (2, 2, 106, "error".to_owned(), None)
        ]
    );
    let keys = r#"{"file":"<stdin>","index":1,"line":2,"column":78,"path":"cardsV2[0].card"#;
    assert!(ran.stdout.starts_with(keys), "{}", ran.stdout);
    assert_eq!(ran.json()[1]["message"], "expected an object, found a number");
    assert_eq!(ran.json()[1]["help"], "write `{…}`");
    assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
}

#[test]
fn what_is_fine() {
    let name = file("check-fine.json", r#"[{"text": "a"}, {"text": "b"}]"#);
    run(&["check", &name, "-"], r#"{"text": "c"}"#).is(0, "nothing found in 3 messages\n", "");
    run(&["check", "--format=json", &name], "").is(0, "", "");
}

#[test]
fn warnings_are_errors_if_asked() {
    let target = ["check", "--target", "webhook"];
    let ran = run(&target, WARNING);
    assert_eq!((ran.status, ran.stdout.contains(": warning: ")), (0, true), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("1 warning in 1 message\n"), "{}", ran.stdout);
    assert_eq!(run(&[&target[..], &["--deny-warnings"]].concat(), WARNING).status, 1);
}

#[test]
fn rules_can_be_allowed() {
    let allow = |rule| run(&["check", "--allow", rule, "-"], BUTTON);
    allow("button-on-click-required").is(0, "nothing found in 1 message\n", "");
    assert_eq!(allow("card-max-bytes").status, 1);
    let future = r#"{"text": "a", "futureField": 1}"#;
    assert_eq!(run(&["check"], future).status, 1);
    run(&["check", "--allow", "json-field-names"], future).is(0, "nothing found in 1 message\n", "");
    let both = r#"{"text": "a", "futureField": 1, "thread": 7}"#;
    let ran = run(&["check", "--allow", "json-field-names", "--format", "json"], both);
    let paths: Vec<_> = ran.json().iter().map(|found| found["path"].clone()).collect();
    assert_eq!((ran.status, paths), (1, vec!["thread".into()]));
}

#[test]
fn a_rule_that_is_allowed_has_to_exist() {
    for (id, said) in [
        (
            "button-on-click-require",
            "no rule is called `button-on-click-require`: did you mean `button-on-click-required`?",
        ),
        ("list-one-tread", "no rule is called `list-one-tread`: did you mean `list-one-thread`?"),
        (
            "everything",
            "no rule is called `everything`: write the id that stands behind a finding, such as `card-max-widgets`",
        ),
        (
            "message-id-unique",
            "`message-id-unique` cannot be allowed: it is kept by names, by the client itself or by the server, and by no \
             check that could be left out",
        ),
    ] {
        for command in ["check", "send"] {
            run(&[command, "--allow", id], BUTTON).is(
                2,
                "",
                &format!(
                    "error: invalid value '{id}' for '--allow <RULE>': {said}\n\nFor more information, try '--help'.\n"
                ),
            );
        }
    }
}

#[test]
fn the_target_matters() {
    let action = BUTTON.replace(r#""Open""#, r#""Open", "onClick": {"action": {"function": "open"}}"#);
    assert_eq!(run(&["check", "--deny-warnings"], &action).status, 0);
    assert_eq!(run(&["check", "--deny-warnings", "--target", "webhook"], &action).status, 1);
    let ran = run(&["check", "--target", "fax"], &action);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("[possible values: app, user, webhook, dialog, update]"), "{}", ran.stderr);
}

#[test]
fn an_answer_goes_where_answers_go() {
    let dialog = r#"{"actionResponse": {"type": "DIALOG", "dialogAction": {"dialog": {"body": {
        "header": {"title": "Deploy"}, "sections": [{"widgets": [{"divider": {}}]}]
    }}}}}"#;
    run(&["check"], dialog).is(0, "nothing found in 1 message\n", "");
    let ran = run(&["check", "--target", "app", "--format", "json"], dialog);
    let rules: Vec<_> = ran.json().iter().map(|found| found["rule"].clone()).collect();
    assert!(ran.status == 1 && rules.contains(&"dialog-sync-only".into()), "{rules:?}");

    let button = r#"{"text": "Go", "onClick": {"action": {"function": "go"}}}"#;
    let widgets = format!(r#"{{"accessoryWidgets": [{{"buttonList": {{"buttons": [{button}]}}}}]}}"#);
    run(&["check"], &widgets).is(0, "nothing found in 1 message\n", "");
    assert_eq!(run(&["check", "--target", "app"], &widgets).status, 1);
    assert_eq!(run(&["check"], "{}").status, 1);
}

#[test]
fn every_broken_line_is_shown() {
    let ran =
        run(&["check"], "{\"text\": \"a\"}\n{\"text\": a}\n{\"text\": \"b\"}\n{\"text\": \"c\"\n{\"text\": \"d\"}\n");
    let places: Vec<_> = ran.stdout.lines().filter(|line| line.starts_with('<')).collect();
    assert_eq!(
        places,
        [
            "<stdin>:2:10: error: found `a` where JSON has a value",
            "<stdin>:4:13: error: the text ends where JSON has `,` or `}`",
        ]
    );
    assert!(ran.stdout.ends_with("2 errors in 5 messages\n"), "{}", ran.stdout);
}

#[test]
fn what_cannot_be_read_is_no_finding() {
    for (input, error) in
        [("", "error: there is no message in `<stdin>`\n"), (" []\n", "error: there is no message in `<stdin>`\n")]
    {
        run(&["check"], input).is(2, "", error);
    }
    let (empty, fine) = (file("check-empty.json", ""), file("check-not-empty.json", r#"{"text": "a"}"#));
    run(&["check", &fine, &empty], "").is(2, "", "error: there is no message in `check-empty.json`\n");
    let twice = "error: `-` is there twice, and the standard input can be read once\n";
    run(&["check", "-", &fine, "-"], r#"{"text": "a"}"#).is(2, "", twice);
    let ran = run(&["check", "."], "");
    assert!(ran.status == 2 && ran.stderr.starts_with("error: `.` cannot be read: "), "{}", ran.stderr);
    let ran = run(&["check", "check-nowhere.json"], "");
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.starts_with("error: `check-nowhere.json` cannot be read: "), "{}", ran.stderr);
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/check-latin.json"), b"{\"text\": \"\xe9\"}").unwrap();
    run(&["check", "check-latin.json"], "").is(
        2,
        "",
        "error: `check-latin.json` is not UTF-8 at byte 10: write it in UTF-8, as JSON is\n",
    );
}

#[test]
fn a_terminal_is_told_nothing() {
    let ran = run(&["check"], "{\"\\u001b[2J\": 1,\u{1b}[2J}");
    assert!(!ran.stdout.contains('\u{1b}'), "{:?}", ran.stdout);
    let ran = run(&["check"], "{\"\\u001b[2J\": 1}");
    assert!(ran.stdout.contains("`Message` has no `\\u{1b}[2J`") && !ran.stdout.contains('\u{1b}'), "{}", ran.stdout);
}

#[test]
fn who_reads_no_further_is_no_error() {
    let many = r#"{"txt": "a"}"#.repeat(10_000);
    let name = file("check-many.json", &many);
    let mut command = program(&["check", &name]);
    let mut child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(1), ""));
}

#[test]
fn an_output_that_is_full_is_an_error() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let mut command = program(&["check", &file("check-full.json", r#"{"text": "a"}"#)]);
    command.stdout(full);
    let child = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.starts_with("error: the output cannot be written: "), "{said}");
}

#[test]
fn infos_are_shown_if_asked() {
    let named = r#"{"name": "spaces/A/messages/B", "text": "a"}"#;
    let rule = "message-name-server-assigned";
    assert!(!run(&["check"], named).stdout.contains(rule));
    let ran = run(&["check", "--info", "--deny-warnings"], named);
    assert!(ran.status == 0 && ran.stdout.contains(": info: ") && ran.stdout.contains(rule), "{}", ran.stdout);
}
