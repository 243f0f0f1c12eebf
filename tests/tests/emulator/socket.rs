//! Who may connect, and what a request may cost.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use chat_send::emulator::{Emulator, Fault};

use crate::api::Api;

/// Sends bytes and reads what comes until the server ends the connection.
fn raw(emulator: &Emulator, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.address()).expect("a connection");
    // The server may have closed it before all was sent.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// Sends bytes and goes away.
fn broken_off(emulator: &Emulator, bytes: &[u8]) {
    let mut stream = TcpStream::connect(emulator.address()).expect("a connection");
    let _ = stream.write_all(bytes);
}

fn get(emulator: &Emulator, headers: &str) -> String {
    raw(emulator, format!("GET /v1/spaces/AAAA/messages HTTP/1.1\r\n{headers}connection: close\r\n\r\n").as_bytes())
}

#[test]
fn only_names_of_this_machine_are_answered() {
    let emulator = Emulator::start().expect("an emulator");
    let port = emulator.address().port();
    for host in ["127.0.0.1", "localhost", "LocalHost", "[::1]"] {
        for host in [host.to_owned(), format!("{host}:{port}")] {
            let answer = get(&emulator, &format!("host: {host}\r\n"));
            assert!(answer.starts_with("HTTP/1.1 200 "), "{host}: {answer}");
        }
    }
    let answered = emulator.requests().len();
    for host in
        ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost.", "127.0.0.1:x", "0.0.0.0", ""]
    {
        let answer = get(&emulator, &format!("host: {host}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 403 "), "{host}: {answer}");
        assert!(answer.contains("x-emulator-case: http.foreign_host"), "{answer}");
    }
    assert!(get(&emulator, "").starts_with("HTTP/1.1 403 "), "no name at all");
    for two in ["host: localhost\r\nhost: evil.example\r\n", "host: evil.example\r\nhost: localhost\r\n"] {
        assert!(get(&emulator, two).starts_with("HTTP/1.1 403 "), "{two}");
    }
    let absolute =
        b"GET http://evil.example/v1/spaces/A/messages HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    assert!(raw(&emulator, absolute).starts_with("HTTP/1.1 403 "));
    assert_eq!(emulator.requests().len(), answered, "none of the latter was let through");
}

#[test]
fn pages_of_other_origins_are_refused() {
    let emulator = Emulator::start().expect("an emulator");
    let port = emulator.address().port();
    let status = |origin: &str| get(&emulator, &format!("host: localhost\r\norigin: {origin}\r\n"))[9..12].to_owned();
    assert_eq!(status(&format!("http://localhost:{port}")), "200");
    for origin in ["https://evil.example", "null", "http://localhost.evil.example"] {
        assert_eq!(status(origin), "403", "{origin}");
    }
}

#[test]
fn requests_have_limits() {
    let emulator = Emulator::start().expect("an emulator");
    let long = "x".repeat(100_000);
    let answer = get(&emulator, &format!("host: localhost\r\nx-long: {long}\r\n"));
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    let many = "a: b\r\n".repeat(1000);
    assert!(get(&emulator, &format!("host: localhost\r\n{many}")).starts_with("HTTP/1.1 431 "));
    let answer =
        raw(&emulator, format!("GET /{long} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").as_bytes());
    assert!(answer.starts_with("HTTP/1.1 414 ") || answer.starts_with("HTTP/1.1 431 "), "{answer}");

    let api = Api::new();
    let large = format!(r#"{{"text":"{}"}}"#, "x".repeat(9 << 20));
    let answer = api.try_send("POST", "/v1/spaces/AAAA/messages", large);
    // Either the refusal is read, or the connection ends while the client still sends.
    assert!(answer.is_err_and(|error| matches!(error, ureq::Error::Io(_))) || api.emulator.requests().is_empty());
    assert!(api.emulator.messages("AAAA").is_empty());
    assert!(get(&api.emulator, "host: localhost\r\n").starts_with("HTTP/1.1 200 "));
}

#[test]
fn what_is_no_http_harms_nobody() {
    let emulator = Emulator::start().expect("an emulator");
    let port = emulator.address().port();
    for bytes in [
        &b"\0\0\0\0"[..],
        b"GET",
        b"\r\n\r\n",
        b"GET / HTTP/9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        &[0xff; 5000],
    ] {
        broken_off(&emulator, bytes);
    }
    let half =
        format!("POST /v1/spaces/A/messages HTTP/1.1\r\nhost: localhost:{port}\r\ncontent-length: 100\r\n\r\n{{");
    broken_off(&emulator, half.as_bytes());
    assert!(get(&emulator, "host: localhost\r\n").starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_body_that_is_none_ends_the_connection() {
    let emulator = Emulator::start().expect("an emulator");
    let head = "POST /v1/spaces/AAAA/messages HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
                transfer-encoding: chunked\r\n\r\n";
    let answer = raw(&emulator, format!("{head}7\r\n{{\"text\"\r\n5\r\n:\"a\"}}\r\n0\r\n\r\n").as_bytes());
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert_eq!(raw(&emulator, format!("{head}seven\r\n{{\"text\"\r\n").as_bytes()), "");
    assert_eq!(emulator.messages("AAAA").len(), 1);
}

#[test]
fn an_emulator_ends_with_its_handle() {
    let emulator = Emulator::start().expect("an emulator");
    let address = emulator.address();
    assert!(address.ip().is_loopback());
    // A connection that hangs does not keep it.
    emulator.fault(Fault::TimeoutBefore);
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.write_all(b"GET /v1/spaces/AAAA/messages HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("sent");
    drop(emulator);
    assert_eq!(stream.read_to_end(&mut Vec::new()).unwrap_or(0), 0);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let emulator = Emulator::start().expect("an emulator");
    let port = emulator.address().port();
    assert!(Emulator::builder().port(port).start().is_err());
}

#[test]
fn an_answer_that_breaks_off_has_a_beginning() {
    let emulator = Emulator::start().expect("an emulator");
    for length in [1, 20_000] {
        emulator.fault(Fault::CutOff);
        let body = format!("{{\"text\":\"{}\"}}", "x".repeat(length));
        let head = format!(
            "POST /v1/spaces/AAAA/messages HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let answer = raw(&emulator, format!("{head}{body}").as_bytes());
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        assert_eq!(Some(body.len()), length.map(|length| length / 2), "{head}");
    }
    assert_eq!(emulator.messages("AAAA").len(), 2, "both were carried out");
}
