//! No secret is in any output, wherever it was put.

use chat_send::emulator::{Emulator, Fault};

use super::{Ran, file, program, run, run_command};

const URL: &str = "https://chat.googleapis.com/v1/spaces/AAAA/messages?key=CANARY-key&token=CANARY-token";
const TOKEN: &str = "ya29.CANARY-token";
const TEXT: &str = r#"{"text": "1"}"#;

#[track_caller]
fn silent(ran: &Ran, status: i32) {
    assert_eq!(ran.status, status, "{ran:?}");
    assert!(!ran.stdout.contains("CANARY") && !ran.stderr.contains("CANARY"), "{ran:?}");
    assert!(status == 0 || !ran.stderr.is_empty(), "{ran:?}");
}

#[test]
fn a_secret_in_the_wrong_place_is_not_repeated() {
    for option in [
        "--webhook-file",
        "--token-file",
        "--credentials",
        "--space",
        "--endpoint",
        "--thread",
        "--message-id",
        "--private-to",
        "--reply-option",
        "--as",
        "--format",
        "--webhook-url",
    ] {
        for secret in [URL, TOKEN] {
            if option == "--credentials" && cfg!(not(feature = "google-auth")) {
                continue;
            }
            silent(&run(&["send", option, secret], TEXT), 2);
            silent(&run(&["send", &format!("{option}={secret}")], TEXT), 2);
        }
    }
    for arguments in [&[URL][..], &["send", URL], &["check", URL], &["emulate", URL], &["emulate", "--space", URL]] {
        silent(&run(arguments, TEXT), 2);
    }
    for secret in [URL, TOKEN] {
        let ran = run(&["emulate", "--port", "0", "--import", secret], "");
        silent(&ran, 2);
        assert!(ran.stderr.starts_with("error: the file that `--import` names cannot be read: "), "{ran:?}");
    }
    for name in ["CHAT_SPACE", "CHAT_ENDPOINT", "CHAT_WEBHOOK_URL"] {
        for value in [format!("{URL}&x=1"), format!("x{URL}"), TOKEN.to_owned()] {
            let mut command = program(&["send"]);
            command.env(name, value);
            silent(&run_command(command, TEXT), 2);
        }
    }
}

#[test]
fn one_secret_in_another_is_not_repeated() {
    for option in ["--reply-option", "--as", "--format", "--allow"] {
        for endpoint in
            ["https://chat.googleapis.com", "https://chat.googleapis.com/v1/spaces/AAAA/messages?key=CANARY-key"]
        {
            silent(&run(&["send", "--endpoint", endpoint, option, URL], TEXT), 2);
            silent(&run(&["send", option, URL, "--endpoint", endpoint], TEXT), 2);
        }
    }
}

#[test]
fn a_url_where_a_file_should_be_is_explained() {
    run(&["check", URL], "").is(
        2,
        "",
        "error: a URL stands where a file is expected: give that of a webhook with `CHAT_WEBHOOK_URL` or `--webhook-file`\n",
    );
    for command in ["check", "size"] {
        run(&[command, TOKEN], "").is(
            2,
            "",
            "error: a token stands where a file is expected: give it with `CHAT_TOKEN` or `--token-file`\n",
        );
    }
    let ran = run(&["send", "--token-file", TOKEN], TEXT);
    assert!(ran.stderr.starts_with("error: the file that `--token-file` names cannot be read: "), "{}", ran.stderr);
}

#[test]
fn secrets_that_are_used_are_not_shown() {
    let emulator = Emulator::builder().webhook("AAAA", "CANARY-key", "CANARY-token").start().unwrap();
    let webhook = file("secrets-webhook.url", &emulator.webhook_url("AAAA"));
    let token = file("secrets-token", "CANARY-token");
    let endpoint = emulator.url();
    let by_webhook = ["send", "--webhook-file", &webhook];
    let by_token = ["send", "--token-file", &token, "--endpoint", &endpoint, "--space", "spaces/AAAA"];
    for arguments in [&by_webhook[..], &by_token] {
        silent(&run(&[arguments, &["--dry-run", "--format", "json"]].concat(), TEXT), 0);
        silent(&run(&[arguments, &["--format", "json"]].concat(), TEXT), 0);
        silent(&run(arguments, "{}"), 1);
        emulator.fault(Fault::Case("auth.not_member"));
        silent(&run(arguments, TEXT), 2);
    }
    emulator.fault(Fault::CloseAfter.always());
    silent(&run(&by_webhook, TEXT), 2);
}

#[cfg(feature = "google-auth")]
#[test]
fn credentials_that_are_none_are_not_shown() {
    for content in ["CANARY", r#"{"type": "CANARY"}"#, r#"{"type": "service_account", "private_key": "CANARY"}"#] {
        let key = file("secrets-key.json", content);
        for subject in [&[][..], &["--subject", "ada@example.com"]] {
            let arguments = ["send", "--credentials", &key, "--space", "spaces/AAAA"];
            silent(&run(&[&arguments[..], subject].concat(), TEXT), 2);
        }
    }
}
