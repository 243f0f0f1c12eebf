//! Credentials that are in the environment of a process.

use std::path::PathBuf;
use std::process::Command;

use chat_send::GoogleTokens;
use chat_send::emulator::Emulator;

use crate::auth::key;
use crate::auth::{person, token};
use crate::credentials::{APP, emulator, sent_by_app};
use crate::server::Server;

/// What the child is told by its environment: the kind of credentials, and the local server.
const KIND: &str = "CHAT_SEND_TEST_KIND";
const URL: &str = "CHAT_SEND_TEST_URL";

/// Not a test of its own: the tests below run it as a process, because the environment is a whole process's.
#[tokio::test]
#[ignore = "runs in an environment that other tests make"]
async fn child() {
    let (Ok(kind), Ok(url)) = (std::env::var(KIND), std::env::var(URL)) else { return };
    let tokens = match kind.as_str() {
        "metadata" => GoogleTokens::metadata_server(),
        _ => GoogleTokens::application_default(),
    };
    match sent_by_app(&url, tokens).await {
        Ok(sender) => println!("sent by {sender}"),
        Err(error) => println!("error: {error}"),
    }
}

/// Sends a message from a process with these variables, and says what it said.
async fn in_child(kind: &str, emulator: &Emulator, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "environment::child", "--ignored", "--nocapture"]);
    command.env(KIND, kind).env(URL, emulator.url()).env("NO_PROXY", "127.0.0.1");
    command.env_remove("GOOGLE_APPLICATION_CREDENTIALS").env("HOME", "/nonexistent").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().find(|line| line.contains("sent by") || line.contains("error: ")).unwrap_or(&said).to_owned()
}

#[tokio::test]
async fn the_metadata_server() {
    let emulator = emulator();
    let server = Server::start([token(APP)]).await;
    let host = server.url().replace("http://", "");
    let said = in_child("metadata", &emulator, &[("GCE_METADATA_HOST", &host)]).await;
    assert!(said.ends_with("sent by users/bot"), "{said}");
    let asked = &server.received()[0];
    assert!(
        asked.line.starts_with("GET /computeMetadata/v1/instance/service-accounts/default/token?scopes="),
        "{}",
        asked.line
    );
    assert!(asked.line.ends_with("chat.bot"), "{}", asked.line);
    assert_eq!(asked.header("metadata-flavor"), Some("Google"));
}

#[tokio::test]
async fn application_default_credentials_by_variable() {
    let emulator = emulator();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("application-default.json");
    std::fs::write(&file, key().to_string()).unwrap();
    let variable = ("GOOGLE_APPLICATION_CREDENTIALS", file.to_str().unwrap());
    let said = in_child("default", &emulator, &[variable]).await;
    assert!(said.ends_with("sent by users/by-default"), "{said}");
}

#[tokio::test]
async fn application_default_credentials_that_gcloud_left() {
    let emulator = emulator();
    let server = Server::start([token(APP), token(APP)]).await;
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("home");
    std::fs::create_dir_all(home.join(".config/gcloud")).unwrap();
    let file = home.join(".config/gcloud/application_default_credentials.json");
    std::fs::write(file, person(&server.url()).to_string()).unwrap();
    let said = in_child("default", &emulator, &[("HOME", home.to_str().unwrap())]).await;
    assert!(said.ends_with("sent by users/bot"), "{said}");
}

#[tokio::test]
async fn application_default_credentials_of_the_machine() {
    let emulator = emulator();
    let server = Server::start([token(APP)]).await;
    let host = server.url().replace("http://", "");
    let said = in_child("default", &emulator, &[("GCE_METADATA_HOST", &host)]).await;
    assert!(said.ends_with("sent by users/bot"), "{said}");
}

#[tokio::test]
async fn without_any_credentials_the_error_says_what_to_do() {
    let emulator = emulator();
    let said = in_child("default", &emulator, &[("GCE_METADATA_HOST", "127.0.0.1:1")]).await;
    assert!(
        said.ends_with(
            "error: no token: there are no application default credentials: name a file with `GOOGLE_APPLICATION_CREDENTIALS`, \
             or run `gcloud auth application-default login`"
        ),
        "{said}"
    );
    assert!(emulator.requests().is_empty());
}
