//! No server makes the client take much memory. Alone in its binary, because the allocator counts for all threads.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

use chat_send::chat_cards::Message;
use chat_send::{Client, Endpoint, Error, Pacing, RetryPolicy, StaticToken};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What an answer may take: a few times the megabyte that is read at most, which grows in steps and is cleaned for showing.
const BOUND: usize = 8 << 20;

/// Answers one request with bytes, again and again the last ones, as long as somebody reads; says how many were taken.
fn answer(listener: &TcpListener, head: &str, chunk: &[u8], times: usize) -> usize {
    let (mut stream, _) = listener.accept().unwrap();
    read_request(&mut stream);
    let mut written = 0;
    if stream.write_all(head.as_bytes()).is_ok() {
        while written < times * chunk.len() && stream.write_all(chunk).is_ok() {
            written += chunk.len();
        }
    }
    written
}

/// The client's requests here end with their body, a text.
fn read_request(stream: &mut TcpStream) {
    let mut request = Vec::new();
    let mut byte = [0; 1024];
    while !request.ends_with(b"}") {
        let count = stream.read(&mut byte).unwrap();
        assert!(count > 0);
        request.extend_from_slice(&byte[..count]);
    }
}

/// The error that an answer leads to, and the most memory that was taken meanwhile.
fn attempt(head: &'static str, chunk: &'static [u8], times: usize) -> (Option<Error>, usize, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = Endpoint::loopback(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let builder = Client::builder().endpoint(endpoint).pacing(Pacing::off()).retry(RetryPolicy::never());
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = std::thread::spawn(move || answer(&listener, head, chunk, times));
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let error = runtime.block_on(client.create("spaces/A", Message::new().text("Hi")).send()).err();
    let peak = MEMORY.peak_usage().saturating_sub(before);
    drop((client, runtime));
    (error, peak, server.join().unwrap())
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
const REFUSED: &str = "HTTP/1.1 400 No\r\nContent-Type: application/json\r\n\r\n";
const GIGABYTE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n";
const WITHOUT_END: usize = 16_384;

#[test]
fn no_answer_takes_much_memory() {
    // To see that the allocator sees something.
    let (error, peak, _) = attempt(OK, br#"{"text":"a"}"#, 1);
    assert!(error.is_none() && peak > 1_000, "{error:?}, {peak} bytes");

    let cases: [(&str, &[u8], usize); 9] = [
        (OK, &[b' '; 65_536], WITHOUT_END),
        (OK, b"[", 1_000_000),
        (OK, br#"{"a":"#, 200_000),
        (OK, b"\0", 900_000),
        (GIGABYTE, &[b'x'; 65_536], WITHOUT_END),
        (REFUSED, &[b'x'; 65_536], WITHOUT_END),
        (REFUSED, b"\x1b[31m\xff", 100_000),
        (REFUSED, br#"{"error":"#, 7_000),
        ("HTTP/1.1 200 OK\r\nX-A: ", &[b'a'; 65_536], WITHOUT_END),
    ];
    for (number, (head, chunk, times)) in cases.into_iter().enumerate() {
        let (error, peak, written) = attempt(head, chunk, times);
        let text = error.unwrap_or_else(|| panic!("case {number} is a success")).to_string();
        assert!(peak < BOUND, "case {number} takes {peak} bytes: {text}");
        assert!(text.len() < 2_000 && !text.chars().any(char::is_control), "case {number}: {text:?}");
        // Who is not read any more cannot write on; buffers of the system take some.
        assert!(
            written < times * chunk.len() || times < WITHOUT_END || chunk.len() < 65_536,
            "case {number} was read on"
        );
    }
}
