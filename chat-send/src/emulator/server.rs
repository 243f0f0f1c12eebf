//! The socket: connections, limits, faults.

use std::io;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use super::errors::{self, Case, Failure};
use super::faults::Fault;
use super::request::{Reply, Request, parameters, segments};
use super::routes;
use super::state::Shared;
use super::{call, test_api};

/// The most bytes that a request's line and headers may have.
const MAX_HEADERS: usize = 64 << 10;

/// Serves until `stop` is dropped.
pub(super) fn serve(listener: TcpListener, shared: Arc<Shared>, stop: oneshot::Receiver<()>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::spawn(async move {
            loop {
                match listener.accept().await {
                    Ok((stream, _)) => {
                        // An answer is small and complete: waiting for more to send would only cost time.
                        let _ = stream.set_nodelay(true);
                        tokio::spawn(connection(TokioIo::new(stream), Arc::clone(&shared)));
                    }
                    // Too many open files, say. It passes, and must not spin until then.
                    Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
                }
            }
        });
        // What is still under way ends with the runtime.
        let _ = stop.await;
        Ok(())
    })
}

async fn connection(stream: TokioIo<tokio::net::TcpStream>, shared: Arc<Shared>) {
    let service = service_fn(|request| respond(request, Arc::clone(&shared)));
    let mut http = http1::Builder::new();
    // Whoever went away, or sent what is no HTTP, has no use for an error.
    let _ = http.max_buf_size(MAX_HEADERS).serve_connection(stream, service).await;
}

/// Ends the connection instead of an answer.
#[derive(Debug)]
struct Closed;

impl std::fmt::Display for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection is closed on demand")
    }
}

impl std::error::Error for Closed {}

async fn respond(request: hyper::Request<Incoming>, shared: Arc<Shared>) -> Result<Response<ReplyBody>, Closed> {
    let (head, body) = request.into_parts();
    let mut request = Request {
        method: head.method,
        path: segments(head.uri.path()),
        query: parameters(head.uri.query().unwrap_or_default()),
        headers: head.headers,
        body: Vec::new(),
    };
    if !is_local(&request.headers, head.uri.host()) {
        return Ok(response(call::refusal(&errors::FOREIGN_HOST.into(), &request, ""), false));
    }
    let size: usize = request.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if size > MAX_HEADERS {
        return Ok(response(call::refusal(&errors::HEADERS_TOO_LARGE.into(), &request, ""), false));
    }
    let is_upload = request.path.iter().any(|segment| segment == "attachments:upload");
    let limit = if is_upload { shared.options.max_upload.saturating_add(MAX_HEADERS) } else { shared.options.max_body };
    match Limited::new(body, limit).collect().await {
        Ok(body) => request.body = body.to_bytes().into(),
        Err(error) if error.is::<LengthLimitError>() => {
            return Ok(response(call::refusal(&errors::BODY_TOO_LARGE.into(), &request, ""), false));
        }
        // It broke off, or its chunks are none; where another request would begin, nobody knows.
        Err(_) => return Err(Closed),
    }
    overridden(&mut request);
    if request.path.first().is_some_and(|first| first == test_api::ROOT) {
        return Ok(response(test_api::answer(&shared, &request), false));
    }
    if let Err(error) = request.fault() {
        let failure = Failure::new(errors::TEST_API, error.to_string());
        return Ok(response(call::refusal(&failure, &request, ""), false));
    }
    let route = routes::route(&request.method, &request.path);
    let (number, fault) = shared.arrived(&request, route.as_ref());
    let carry_out = || shared.carry_out(&request, route.as_ref());
    let hang = || tokio::time::sleep(shared.options.hang);
    let reply = match fault {
        None => carry_out(),
        Some(Fault::Delay(time)) => {
            tokio::time::sleep(time).await;
            carry_out()
        }
        Some(Fault::CutOff) => return Ok(response(carry_out(), true)),
        Some(Fault::TimeoutBefore) => {
            hang().await;
            return Err(Closed);
        }
        Some(Fault::TimeoutAfter) => {
            carry_out();
            hang().await;
            return Err(Closed);
        }
        Some(Fault::CloseBefore) => return Err(Closed),
        Some(Fault::CloseAfter) => {
            carry_out();
            return Err(Closed);
        }
        Some(Fault::TooManyRequests { retry_after }) => refused(errors::QUOTA, &request, retry_after),
        Some(Fault::Unavailable { retry_after }) => refused(errors::UNAVAILABLE, &request, retry_after),
        Some(Fault::Internal) => refused(errors::INTERNAL, &request, None),
        Some(Fault::Case(id)) => refused(errors::case(id).unwrap_or(errors::INTERNAL), &request, None),
        Some(Fault::Html(status)) => Reply {
            status,
            headers: vec![("content-type", "text/html; charset=UTF-8".to_owned())],
            body: format!("<!DOCTYPE html>\n<title>Error {status}</title>\n<p>The proxy had no answer.\n").into_bytes(),
        },
    };
    shared.answered(number, reply.status);
    Ok(response(reply, false))
}

fn refused(case: &'static Case, request: &Request, retry_after: Option<String>) -> Reply {
    let rpc = routes::route(&request.method, &request.path).map_or("", |route| route.method.rpc());
    let reply = call::refusal(&case.into(), request, rpc);
    match retry_after {
        Some(time) => reply.header("retry-after", time),
        None => reply,
    }
}

/// Whether a request is for this machine by name: a page that somebody's browser shows must not reach the emulator through a
/// name of its own that points here, nor from its own origin.
fn is_local(headers: &HeaderMap, in_uri: Option<&str>) -> bool {
    let all = |name: &str| headers.get_all(name).iter().map(|value| value.to_str().unwrap_or("?")).collect::<Vec<_>>();
    let hosts = in_uri.map_or_else(|| all("host"), |host| vec![host]);
    let origins = all("origin").into_iter().map(|origin| origin.split_once("://").map_or("?", |(_, host)| host));
    !hosts.is_empty() && hosts.into_iter().chain(origins).all(is_loopback)
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["127.0.0.1", "[::1]", "localhost"].iter().any(|local| name.eq_ignore_ascii_case(local))
}

/// Undoes what Google's Python client does to an address that is too long: it sends the query as a form.
fn overridden(request: &mut Request) {
    let Some(method) =
        request.header("x-http-method-override").and_then(|name| Method::from_bytes(name.as_bytes()).ok())
    else {
        return;
    };
    let form = "application/x-www-form-urlencoded";
    if request.header("content-type").is_some_and(|kind| kind.starts_with(form)) {
        request.query.extend(parameters(&String::from_utf8_lossy(&request.body)));
        request.body.clear();
    }
    request.method = method;
}

fn response(reply: Reply, cut_off: bool) -> Response<ReplyBody> {
    let length = reply.body.len();
    let mut bytes = Bytes::from(reply.body);
    if cut_off {
        bytes.truncate(length / 2);
    }
    let mut response = Response::new(ReplyBody { bytes: Some(bytes), length, cut_off, is_flushed: false });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// The body of an answer, whole or broken off.
struct ReplyBody {
    bytes: Option<Bytes>,
    length: usize,
    cut_off: bool,
    is_flushed: bool,
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Closed;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Closed>>> {
        match self.bytes.take() {
            Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            None if !self.cut_off => Poll::Ready(None),
            // An error takes what is still in the buffer with it, the head of the answer included. While it waits, hyper writes.
            None if !self.is_flushed => {
                self.is_flushed = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            None => Poll::Ready(Some(Err(Closed))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length as u64)
    }
}
