//! `chat-send send`

use chat_send::emulator::{Emulator, Fault, Method};

use super::{file, program, run, run_command, send, sending, texts};

#[test]
fn one_message_from_standard_input() {
    let emulator = Emulator::start().unwrap();
    let ran = send(&emulator, &[], r#"{"text": "Deploy finished"}"#);
    let name = emulator.messages("AAAA")[0].name.to_string();
    ran.is(0, &format!("{name}\n"), "");
    assert_eq!(texts(&emulator), ["Deploy finished"]);
    assert!(emulator.messages("AAAA")[0].thread.as_ref().unwrap().thread_key.is_empty());
}

#[test]
fn many_messages_of_files_in_order() {
    let emulator = Emulator::start().unwrap();
    let array = file("send-array.json", r#"[{"text": "1"}, {"text": "2"}]"#);
    let lines = file("send-lines.json", "{\"text\": \"3\"}\n{\"text\": \"4\"}\n");
    let ran = send(&emulator, &["--format", "json", &array, &lines, "-"], r#"{"text": "5"}"#);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let answered: Vec<_> = ran.json().iter().map(|message| message["text"].clone()).collect();
    assert_eq!(answered, ["1", "2", "3", "4", "5"]);
    assert_eq!(texts(&emulator), ["1", "2", "3", "4", "5"]);
}

#[test]
fn a_webhook_by_file_and_by_variable() {
    let emulator = Emulator::start().unwrap();
    let url = emulator.webhook_url("AAAA");
    let name = file("send-webhook.url", &format!("{url}\n"));
    let ran = run(&["send", "--webhook-file", &name, "--thread-key", "deploys"], r#"{"text": "1"}"#);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let mut command = program(&["send", "--thread-key", "deploys"]);
    command.env("CHAT_WEBHOOK_URL", &url).env("CHAT_ENDPOINT", emulator.url()).env("CHAT_SPACE", "spaces/AAAA");
    assert_eq!(run_command(command, r#"{"text": "2"}"#).status, 0);
    let kept = emulator.messages("AAAA");
    assert_eq!(texts(&emulator), ["1", "2"]);
    assert_eq!(kept[0].thread, kept[1].thread);
}

#[test]
fn as_an_app_and_as_a_person() {
    let emulator = Emulator::start().unwrap();
    let token = file("send-token", "emu-app-bot\n");
    assert_eq!(send(&emulator, &["--token-file", &token], r#"{"text": "1"}"#).status, 0);
    let mut command = sending(&emulator, &["--as", "user"]);
    command.env("CHAT_TOKEN", "emu-user-ada");
    assert_eq!(run_command(command, r#"{"text": "2"}"#).status, 0);
    let senders: Vec<_> =
        emulator.messages("AAAA").iter().map(|m| m.sender.as_ref().unwrap().name.to_string()).collect();
    assert_eq!(senders, ["users/bot", "users/ada"]);
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_secret() {
    let emulator = Emulator::builder().require_credentials(true).start().unwrap();
    let endpoint = emulator.url();
    let webhook = file("send-marked.url", &format!("\u{feff}{}\r\n", emulator.webhook_url("AAAA")));
    let token = file("send-marked-token", "\u{feff}emu-user-ada\r\n");
    for who in [
        &["--webhook-file", &webhook][..],
        &["--token-file", &token, "--endpoint", &endpoint, "--space", "spaces/AAAA"],
    ] {
        let ran = run(&[&["send"], who].concat(), r#"{"text": "1"}"#);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    }
}

#[test]
fn what_goes_with_the_messages() {
    let emulator = Emulator::start().unwrap();
    let options =
        ["--thread-key", "k", "--reply-option", "or-fail", "--private-to", "users/ada", "--notification", "silent"];
    let ran =
        send(&emulator, &[&options[..], &["--message-id", "client-a"]].concat(), r#"[{"text": "1"}, {"text": "2"}]"#);
    let names: String = emulator.messages("AAAA").iter().map(|message| format!("{}\n", message.name)).collect();
    ran.is(0, &names, "");
    let request = &emulator.requests()[1];
    let parameter = |name: &str| request.parameter(name).unwrap_or_default().to_owned();
    assert_eq!(parameter("messageId"), "client-a-m2");
    assert_eq!(parameter("messageReplyOption"), "REPLY_MESSAGE_OR_FAIL");
    assert_eq!(parameter("createMessageNotificationOptions.notificationType"), "NOTIFICATION_TYPE_SILENT");
    let kept = &emulator.messages("AAAA")[1];
    assert_eq!(kept.private_message_viewer.as_ref().unwrap().name, "users/ada");
    assert_eq!(kept.thread, emulator.messages("AAAA")[0].thread);
    let thread = kept.thread.as_ref().unwrap().name.to_string();
    assert_eq!(send(&emulator, &["--thread", &thread], r#"{"text": "3"}"#).status, 0);
    assert_eq!(emulator.messages("AAAA")[2].thread.as_ref().unwrap().name, thread.as_str());
}

#[test]
fn an_id_that_is_taken_is_told() {
    let emulator = Emulator::start().unwrap();
    let id = ["--message-id", "client-a"];
    let first = send(&emulator, &id, r#"{"text": "one"}"#);
    first.is(0, &format!("{}\n", emulator.messages("AAAA")[0].name), "");
    let note = "note: a message of this id was there already, and was left as it is\n";
    send(&emulator, &id, r#"{"text": "another"}"#).is(0, &first.stdout, note);
    assert_eq!(texts(&emulator), ["one"]);
}

#[test]
fn nothing_is_sent_unless_all_messages_are_fine() {
    let emulator = Emulator::start().unwrap();
    let ran = send(&emulator, &[], "{\"text\": \"1\"}\n{\"txt\": \"2\"}\n{}\n");
    assert_eq!((ran.status, ran.stdout.as_str()), (1, ""));
    assert_eq!(
        ran.stderr,
        "\
<stdin>:2:2: error: `Message` has no `txt` (json-field-names)
2 | {\"txt\": \"2\"}
  |  ^
  = help: did you mean `text`?
  = at: txt
<stdin>:3:1: error: the message is empty (message-has-content)
3 | {}
  | ^
  = help: set `text`, add a card, or both
2 errors in 3 messages
"
    );
    assert!(emulator.requests().is_empty());
}

#[test]
fn warnings_are_shown_and_sent_unless_they_are_denied() {
    let emulator = Emulator::start().unwrap();
    let message = r#"{"text": "1", "clientAssignedMessageId": "client-b"}"#;
    let ran = send(&emulator, &["--deny-warnings"], message);
    assert_eq!((ran.status, emulator.requests().len()), (1, 0));
    let ran = send(&emulator, &[], message);
    assert_eq!((ran.status, emulator.requests().len()), (0, 1));
    assert!(ran.stderr.contains("warning: ") && ran.stderr.contains("(message-client-assigned-id-via-query)"));
    let quiet = send(&emulator, &["--deny-warnings", "--allow", "message-client-assigned-id-via-query"], message);
    assert_eq!((quiet.status, quiet.stderr.as_str()), (0, ""));
}

#[test]
fn a_dry_run_sends_nothing() {
    let emulator = Emulator::start().unwrap();
    let options = ["--dry-run", "--thread-key", "deploys", "--message-id", "client-x"];
    send(&emulator, &options, "[{\"text\": \"1\"},\n {\"text\": \"22\"}]").is(
        0,
        "\
<stdin>:1:2: 45 of 32,000 bytes (0.1 %), 31,955 left
  to spaces/AAAA as client-x in the thread with the key `deploys`
<stdin>:2:2: 46 of 32,000 bytes (0.1 %), 31,954 left
  to spaces/AAAA as client-x-m2 in the thread with the key `deploys`
",
        "",
    );
    let ran = send(&emulator, &["--dry-run", "--format", "json"], r#"{"text": "1"}"#);
    let shown = &ran.json()[0];
    assert_eq!((&shown["space"], &shown["bytes"]), (&"spaces/AAAA".into(), &12.into()));
    assert_eq!((&shown["message"]["text"], &shown["messageId"]), (&"1".into(), &serde_json::Value::Null));
    assert_eq!(send(&emulator, &["--dry-run"], "{}").status, 1);
    assert!(emulator.requests().is_empty());
}

#[test]
fn a_dry_run_needs_nothing_to_send_with() {
    const BUTTON: &str = r#"{"cardsV2": [{"cardId": "a", "card": {"sections": [{"widgets": [{"buttonList": {"buttons": [{"text": "Roll back", "onClick": {"action": {"function": "f"}}}]}}]}]}}]}"#;
    const NOTE: &str =
        "note: nothing says who sends, so a Chat app is assumed; `--target` names a person or a webhook\n";
    let shown = "<stdin>:1:1: 12 of 32,000 bytes (0.0 %), 31,988 left\n  to any space\n";
    let text = r#"{"text": "1"}"#;
    run(&["send", "--dry-run"], text).is(0, shown, NOTE);
    for target in ["app", "user", "webhook"] {
        run(&["send", "--dry-run", "--target", target], text).is(0, shown, "");
    }
    run(&["send", "--dry-run", "--as", "user"], text).is(0, shown, "");
    run(&["send", "--dry-run", "--endpoint", "http://127.0.0.1:1"], text).is(0, shown, "");
    let ran = run(&["send", "--dry-run", "--space", "spaces/B", "--target", "webhook"], text);
    ran.is(0, &shown.replace("any space", "spaces/B"), "");

    assert_eq!(run(&["send", "--dry-run", "--deny-warnings"], BUTTON).status, 0);
    for (target, rule) in [("user", "(message-user-auth-text-only)"), ("webhook", "(webhook-one-way)")] {
        let ran = run(&["send", "--dry-run", "--deny-warnings", "--target", target], BUTTON);
        assert!(ran.status == 1 && ran.stderr.contains(rule), "{}", ran.stderr);
    }

    let empty = run(&["send", "--dry-run"], "{}");
    assert!(empty.status == 1 && empty.stderr.starts_with(NOTE), "{}", empty.stderr);
}

#[test]
fn a_dry_run_as_json_names_the_target() {
    let told = |arguments: &[&str]| {
        let ran = run(&[&["send", "--dry-run", "--format", "json"], arguments].concat(), r#"{"text": "1"}"#);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        (ran.json()[0]["target"].clone(), ran.json()[0]["space"].clone())
    };
    assert_eq!(told(&[]), ("app".into(), serde_json::Value::Null));
    assert_eq!(told(&["--target", "webhook"]), ("webhook".into(), serde_json::Value::Null));
    assert_eq!(told(&["--space", "spaces/B", "--target", "user"]), ("user".into(), "spaces/B".into()));
}

#[test]
fn a_dry_run_takes_what_there_is_to_send_with_unless_it_is_told_a_target() {
    let url = "https://chat.googleapis.com/v1/spaces/W/messages?key=k&token=t";
    let dry = |arguments: &[&str]| {
        let mut command = program(&["send", "--dry-run", "--format", "json"]);
        command.args(arguments).env("CHAT_WEBHOOK_URL", url);
        let ran = run_command(command, r#"{"text": "1"}"#);
        (ran.json()[0]["target"].clone(), ran.json()[0]["space"].clone())
    };
    assert_eq!(dry(&[]), ("webhook".into(), "spaces/W".into()));
    assert_eq!(dry(&["--target", "app"]), ("app".into(), serde_json::Value::Null));
    let dry = ["--dry-run", "--target", "app"];
    for arguments in
        [&dry[1..], &[&dry[..], &["--as", "user"]].concat(), &[&dry[..], &["--webhook-file", "url"]].concat()]
    {
        assert_eq!(run(&[&["send"], arguments].concat(), r#"{"text": "1"}"#).status, 2, "{arguments:?}");
    }
    assert_eq!(run(&["send", "--dry-run", "--target", "dialog"], r#"{"text": "1"}"#).status, 2);
}

#[test]
fn a_thread_may_be_in_any_space_that_a_dry_run_does_not_know() {
    let threaded = r#"{"text": "1", "thread": {"name": "spaces/B/threads/T"}}"#;
    for target in ["app", "webhook"] {
        let dry = ["send", "--dry-run", "--target", target];
        let ran = run(&dry, threaded);
        assert!(ran.status == 0 && ran.stdout.ends_with("\n  to any space in spaces/B/threads/T\n"), "{ran:?}");
        let elsewhere = run(&[&dry[..], &["--space", "spaces/A"]].concat(), threaded);
        assert!(elsewhere.status == 1 && elsewhere.stderr.contains("(thread-of-same-space)"), "{elsewhere:?}");
    }
}

#[test]
fn a_refusal_says_what_was_sent() {
    let emulator = Emulator::start().unwrap();
    emulator.fault(Fault::Case("auth.not_member").always().on(Method::Create).skip(1));
    let three = r#"[{"text": "1"}, {"text": "2"}, {"text": "3"}]"#;
    let ran = send(&emulator, &[], three);
    assert_eq!((ran.status, ran.stdout.lines().count()), (2, 1));
    assert!(ran.stderr.starts_with("error: <stdin>:1:17: not sent: "), "{}", ran.stderr);
    assert!(
        ran.stderr.ends_with(
            "\n1 of 3 messages were sent before\nthe same command again sends all of them; had they a `--message-id`, it would \
             send the rest\n"
        ),
        "{}",
        ran.stderr
    );
    let ran = send(&emulator, &["--message-id", "client-a"], three);
    assert!(
        ran.stderr
            .ends_with("\n0 of 3 messages were sent before\nthe same command again sends what is not there yet\n"),
        "{}",
        ran.stderr
    );
    emulator.clear_faults();
    emulator.fault(Fault::CloseAfter.always());
    let webhook = file("send-refused.url", &emulator.webhook_url("AAAA"));
    let ran = run(&["send", "--webhook-file", &webhook], r#"{"text": "4"}"#);
    assert!(
        ran.status == 2
            && ran.stderr.contains("\nthis one may have arrived all the same\nthe same command again sends all"),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_is_missing_or_does_not_go_together() {
    let emulator = Emulator::start().unwrap();
    let url = emulator.webhook_url("AAAA");
    let other = "http://127.0.0.1:1";
    let none: &[(&str, &str)] = &[];
    for (arguments, variables, error) in [
        (
            &[][..],
            none,
            "there is nothing to send with: set `CHAT_WEBHOOK_URL`, or a `--space` and credentials; `chat-send \
                         send --help` says which",
        ),
        (&["--endpoint", other], none, "there is no space: name it with `--space` or `CHAT_SPACE`"),
        (&[], &[("CHAT_TOKEN", "t")], "there is no space: name it with `--space` or `CHAT_SPACE`"),
        (
            &[],
            &[("CHAT_TOKEN", "t"), ("CHAT_WEBHOOK_URL", &url)],
            "both `CHAT_WEBHOOK_URL` and `CHAT_TOKEN` are set: unset \
                                                                   one, or name a file with an option",
        ),
        (
            &["--space", "spaces/B"],
            &[("CHAT_WEBHOOK_URL", &url)],
            "the webhook posts to another space: leave out `--space` \
                                                                   and `CHAT_SPACE`",
        ),
        (
            &["--endpoint", other],
            &[("CHAT_WEBHOOK_URL", &url)],
            "the webhook does not lead to the endpoint: leave out one of \
                                                                 the two",
        ),
        (
            &["--as", "user"],
            &[("CHAT_WEBHOOK_URL", &url)],
            "a webhook is nobody's: leave out `--as user`, or name a token or \
                                                            credentials",
        ),
        (&["--space", "B"], none, "a space name has the form `spaces/{space}` (create-parent-format)"),
        (&["--message-id", "b"], none, "a message id of your own must begin with `client-` (message-id-prefix)"),
        (
            &["--endpoint", "http://example.com"],
            none,
            "the endpoint is not on this machine: credentials go to Google, \
                                                       `localhost`, `127.0.0.1` or `[::1]` only",
        ),
        (
            &["--space", "spaces/A", "--endpoint", other, "send-nowhere.json"],
            none,
            "`send-nowhere.json` cannot be read: No \
                                                                                    such file or directory (os error 2)",
        ),
    ] {
        let mut command = program(&["send"]);
        command.args(arguments).envs(variables.iter().copied());
        run_command(command, r#"{"text": "1"}"#).is(2, "", &format!("error: {error}\n"));
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn nobody_is_there() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let ran = run(&["send", "--endpoint", &format!("http://{free}"), "--space", "spaces/A"], r#"{"text": "1"}"#);
    let expected = "error: <stdin>:1:1: not sent: no connection could be made; nothing was sent: ";
    assert!(ran.status == 2 && ran.stderr.starts_with(expected), "{}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
}

#[test]
fn an_empty_variable_is_none() {
    let emulator = Emulator::start().unwrap();
    let mut command = sending(&emulator, &[]);
    command.env("CHAT_WEBHOOK_URL", "").env("CHAT_TOKEN", " ");
    assert_eq!(run_command(command, r#"{"text": "1"}"#).status, 0);
}

/// A message of some 60,000 bytes.
fn large() -> String {
    format!(r#"{{"text": "{}"}}"#, "all is well\\n".repeat(4_600))
}

#[test]
fn what_is_too_large_is_sent_in_parts() {
    let emulator = Emulator::start().unwrap();
    let messages = format!("{{\"text\": \"1\"}}\n{}\n", large());
    let refused = send(&emulator, &["--message-id", "client-a"], &messages);
    assert_eq!(refused.status, 1);
    assert!(refused.stderr.contains("(message-max-bytes)"), "{}", refused.stderr);

    let split = ["--split", "--message-id", "client-a"];
    let shown = send(&emulator, &[&split[..], &["--dry-run"]].concat(), &messages);
    assert_eq!((shown.status, shown.stderr.as_str()), (0, ""));
    let ids: Vec<_> = shown.stdout.lines().filter(|line| line.starts_with("  to ")).collect();
    assert_eq!(
        ids,
        [
            "  to spaces/AAAA as client-a",
            "  to spaces/AAAA as client-a-m2 in the thread with the key `client-a-m2`",
            "  to spaces/AAAA as client-a-m2-2 in the thread with the key `client-a-m2`",
            "  to spaces/AAAA as client-a-m2-3 in the thread with the key `client-a-m2`",
        ]
    );
    assert!(shown.stdout.contains("<stdin>:2:1: part 3 of 3, "), "{}", shown.stdout);
    assert!(emulator.requests().is_empty());

    // The second part of the second message fails, and is all that is left to do with what comes after it.
    emulator.fault(Fault::Case("auth.not_member").times(1).on(Method::Create).skip(2));
    let failed = send(&emulator, &split, &messages);
    assert_eq!((failed.status, failed.stdout.lines().count()), (2, 2));
    assert!(
        failed.stderr.ends_with(
            "\n1 of 2 messages were sent before, and 1 of the 3 parts of this one\nthe same command again sends what is not \
             there yet\n"
        ),
        "{}",
        failed.stderr
    );
    let sent = send(&emulator, &split, &messages);
    let note = "note: 2 of 4 messages were there already, by their ids, and were left as they are\n";
    assert_eq!((sent.status, sent.stdout.lines().count(), sent.stderr.as_str()), (0, 4, note));
    let kept = emulator.messages("AAAA");
    let ids: Vec<_> = kept.iter().map(|message| message.client_assigned_message_id.to_string()).collect();
    assert_eq!(ids, ["client-a", "client-a-m2", "client-a-m2-2", "client-a-m2-3"]);
    assert_eq!(texts(&emulator)[1..].concat(), "all is well\n".repeat(4_600));
    assert!(kept[2].thread == kept[1].thread && kept[3].thread == kept[1].thread && kept[0].thread != kept[1].thread);
}

#[test]
fn parts_without_an_id_are_shown_without_one() {
    let emulator = Emulator::start().unwrap();
    let shown = || send(&emulator, &["--split", "--dry-run", "--format", "json"], &large());
    let parts = shown().json();
    assert_eq!(parts.len(), 3);
    for part in &parts {
        assert!(part["messageId"].is_null() && part["message"].get("thread").is_none(), "{part}");
        assert!(part["bytes"].as_u64().unwrap() < 28_800, "{part}");
    }
    assert_eq!(shown().json(), parts, "nothing random is shown");
    let shown = send(&emulator, &["--split", "--dry-run"], &large());
    assert_eq!(shown.stdout.matches("  to spaces/AAAA in one thread with the other parts\n").count(), 3);
}

#[test]
fn an_id_that_is_too_long_for_parts_is_found_before_anything_is_sent() {
    let emulator = Emulator::start().unwrap();
    let id = format!("client-{}", "a".repeat(56));
    let messages = format!("{}\n{{\"text\": \"1\"}}", large());
    let ran = send(&emulator, &["--split", "--message-id", &id], &messages);
    assert_eq!((ran.status, ran.stdout.as_str(), emulator.requests().len()), (2, "", 0));
    assert!(ran.stderr.contains("(message-id-max-length)"), "{}", ran.stderr);
}

#[test]
fn what_cannot_be_split_is_shown() {
    let emulator = Emulator::start().unwrap();
    let image =
        format!(r#"{{"image": {{"imageUrl": "https://example.com/a.png", "altText": "{}"}}}}"#, "a".repeat(40_000));
    let card = format!(r#"{{"cardsV2": [{{"card": {{"sections": [{{"widgets": [{image}]}}]}}}}]}}"#);
    let ran = send(&emulator, &["--split", "--format", "json"], &card);
    assert_eq!((ran.status, ran.stdout.as_str(), emulator.requests().len()), (1, "", 0));
    assert_eq!(ran.stderr.lines().count(), 1, "one mistake, one error: {}", ran.stderr);
    let unsplit = r#""path":"cardsV2[0].card.sections[0].widgets[0].image","severity":"error","rule":"card-max-bytes","message":"`cardsV2[0].card.sections[0].widgets[0].image` has 40,0"#;
    assert!(ran.stderr.contains(unsplit), "{}", ran.stderr);
    let shown = send(&emulator, &["--split"], &card).stderr;
    assert_eq!(shown.matches("(card-max-bytes)").count(), 1, "{shown}");
}

#[test]
fn titles_of_parts_are_numbered_if_asked() {
    let emulator = Emulator::start().unwrap();
    let text = "all is well\\n".repeat(4_000);
    let card = format!(
        r#"{{"cardsV2": [{{"cardId": "log", "card": {{"header": {{"title": "Log"}}, "sections": [{{"widgets": [{{"textParagraph": {{"text": "{text}"}}}}]}}]}}}}]}}"#
    );
    let ran = send(&emulator, &["--split", "--number-headers"], &card);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let title = |index: usize| {
        let card = emulator.messages("AAAA")[index].cards_v2[0].card.clone().unwrap();
        card.header.unwrap().title.to_string()
    };
    assert_eq!([title(0), title(1)], ["Log (1/2)", "Log (2/2)"]);
    assert_eq!(run(&["send", "--number-headers"], "{}").status, 2);
}
