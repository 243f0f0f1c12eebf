//! `chat-send emulate`

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use chat_send::emulator::Emulator;

use super::{file, program, run, run_command};

/// A server in a process of its own, which ends with the test.
struct Server {
    child: Child,
    url: String,
    webhook: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut child = program(&["emulate", "--port", "0"]).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut value = |key: &str| lines.next().unwrap().strip_prefix(key).unwrap().to_owned();
        let (url, webhook) = (value("url: "), value("webhook: "));
        Self { child, url, webhook }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_prints_where_it_is_and_takes_messages() {
    let server = Server::start(&[]);
    let mut command = program(&["send"]);
    command.env("CHAT_WEBHOOK_URL", &server.webhook);
    assert_eq!(run_command(command, r#"{"text": "1"}"#).status, 0);
    let arguments = ["send", "--endpoint", &server.url, "--space", "spaces/AAAA", "--message-id", "client-a"];
    let ran = run(&arguments, r#"{"text": "2"}"#);
    assert!(ran.status == 0 && ran.stdout.starts_with("spaces/AAAA/messages/"), "{ran:?}");
}

#[test]
fn spaces_and_state() {
    let filled = Emulator::start().unwrap();
    let endpoint = filled.url();
    let send = ["send", "--space", "spaces/BBBB", "--message-id", "client-a", "--endpoint"];
    assert_eq!(run(&[&send[..], &[&endpoint]].concat(), r#"{"text": "1"}"#).status, 0);
    let state = file("emulate-state.json", &filled.export().to_string());
    let server = Server::start(&["--space", "spaces/BBBB", "--import", &state]);
    assert!(server.webhook.contains("/spaces/BBBB/messages?"), "{}", server.webhook);
    // It is there already, with this text.
    let arguments = [&send[..], &[&server.url, "--format", "json"]].concat();
    assert_eq!(run(&arguments, r#"{"text": "2"}"#).json()[0]["text"], "1");
    let elsewhere = ["send", "--space", "spaces/CCCC", "--endpoint", &server.url];
    assert_eq!(run(&elsewhere, r#"{"text": "3"}"#).status, 2);
}

#[test]
fn switches_are_those_of_the_emulator() {
    let server = Server::start(&["--switch", "webhook-answers-names-only", "--switch", "unknown-thread-key-fails"]);
    let mut command = program(&["send", "--format", "json"]);
    command.env("CHAT_WEBHOOK_URL", &server.webhook);
    let sent = run_command(command, r#"{"text": "1"}"#).json().remove(0);
    assert_eq!(sent.as_object().unwrap().keys().collect::<Vec<_>>(), ["name", "thread"]);
    let to =
        ["send", "--endpoint", &server.url, "--space", "spaces/AAAA", "--thread-key", "k", "--reply-option", "or-fail"];
    let ran = run(&to, r#"{"text": "2"}"#);
    assert!(ran.status == 2 && ran.stderr.contains("there is no such thread to reply to"), "{ran:?}");
    for switch in
        ["webhook-ids-ignored", "upload-needs-user", "private-accessory-widgets-refused", "client-assigned-id-hidden"]
    {
        Server::start(&["--switch", switch]);
    }
}

#[test]
fn what_it_cannot_start_with() {
    let taken = Emulator::start().unwrap();
    let port = taken.address().port().to_string();
    let ran = run(&["emulate", "--port", &port], "");
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr.starts_with(&format!("error: port {port} cannot be had: "))
            && ran.stderr.ends_with("; `--port 0` takes a free one\n"),
        "{}",
        ran.stderr
    );
    run(&["emulate", "--port", "0", "--space", "AAAA"], "").is(
        2,
        "",
        "error: a space name has the form `spaces/{space}` (create-parent-format)\n",
    );
    for (content, error) in [
        ("{}", "error: this is no export: `version` is missing or wrong\n"),
        ("", "error: `emulate-wrong.json` is not JSON: EOF while parsing a value at line 1 column 0\n"),
    ] {
        let name = file("emulate-wrong.json", content);
        run(&["emulate", "--port", "0", "--import", &name], "").is(2, "", error);
    }
}
