//! A server that does as little as a server can: it reads a request, waits if it is told to, and answers with the same bytes
//! every time.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;

pub(crate) struct Server {
    address: SocketAddr,
    /// How many bytes of bodies have come: proof that the contestants sent what they say.
    pub(crate) received: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Starts it on a thread of its own, which ends with the program.
pub(crate) fn start(answer: Bytes, wait: Duration) -> Server {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket that does not block");
    let address = listener.local_addr().expect("an address");
    let received = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&received);
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(serve(listener, answer, wait, counter));
    });
    Server { address, received }
}

async fn serve(listener: std::net::TcpListener, answer: Bytes, wait: Duration, counter: Arc<AtomicUsize>) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let (answer, counter) = (answer.clone(), Arc::clone(&counter));
        tokio::spawn(async move {
            let service = service_fn(move |request| respond(request, answer.clone(), wait, Arc::clone(&counter)));
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn respond(
    request: Request<Incoming>,
    answer: Bytes,
    wait: Duration,
    counter: Arc<AtomicUsize>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    // The body has to be read before the connection can be used again.
    let body = request.into_body().collect().await.map(|body| body.to_bytes().len()).unwrap_or_default();
    counter.fetch_add(body, Ordering::Relaxed);
    if !wait.is_zero() {
        tokio::time::sleep(wait).await;
    }
    let mut response = Response::new(Full::new(answer));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=UTF-8"));
    Ok(response)
}
