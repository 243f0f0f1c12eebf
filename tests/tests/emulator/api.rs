//! A small client.

use chat_send::emulator::{Builder, Emulator};
use serde_json::Value;
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

/// An emulator, and a client of it.
pub(crate) struct Api {
    pub(crate) emulator: Emulator,
    agent: Agent,
    token: Option<String>,
    headers: Vec<(String, String)>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Api {
    pub(crate) fn new() -> Self {
        Self::with(Emulator::builder())
    }

    pub(crate) fn with(builder: Builder) -> Self {
        let config =
            Agent::config_builder().http_status_as_error(false).max_redirects(0).allow_non_standard_methods(true);
        let agent = config.timeout_global(Some(std::time::Duration::from_secs(20))).build().into();
        Self { emulator: builder.start().expect("the emulator starts"), agent, token: None, headers: Vec::new() }
    }

    /// As who a token stands for, from here on.
    pub(crate) fn login(&mut self, token: &str) -> &Self {
        self.token = Some(token.to_owned());
        self
    }

    /// Without a token, from here on.
    pub(crate) fn logout(&mut self) {
        self.token = None;
    }

    /// With a header on every request from here on; an empty value takes it back.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| known != name);
        if !value.is_empty() {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Sends a request whose body is as it is given.
    pub(crate) fn send(&self, method: &str, path: &str, body: impl AsRef<[u8]>) -> Answer {
        self.try_send(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    pub(crate) fn try_send(&self, method: &str, path: &str, body: impl AsRef<[u8]>) -> Result<Answer, ureq::Error> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.emulator.url()));
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if !self.headers.iter().any(|(name, _)| name == "content-type") && !body.as_ref().is_empty() {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let bytes = body.as_ref().to_vec();
        let mut response = self.agent.run(request.body(bytes).expect("a request"))?;
        Ok(Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: String::from_utf8_lossy(&response.body_mut().read_to_vec()?).into_owned(),
        })
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, "")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, body.to_string())
    }

    pub(crate) fn patch(&self, path: &str, body: &Value) -> Answer {
        self.send("PATCH", path, body.to_string())
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, "")
    }

    /// Creates a message, and gives back what was answered.
    pub(crate) fn create(&self, query: &str, body: &Value) -> Value {
        self.post(&format!("/v1/spaces/AAAA/messages{query}"), body).ok()
    }

    /// Creates a message in space `AAAA`, and gives back its name as a path.
    pub(crate) fn created(&self, text: &str) -> String {
        let message = self.create("", &serde_json::json!({ "text": text }));
        format!("/v1/{}", message["name"].as_str().expect("a name"))
    }
}

impl Answer {
    /// The JSON of a success.
    #[track_caller]
    pub(crate) fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// Which case of the emulator's this is; nothing for a success.
    pub(crate) fn case(&self) -> &str {
        self.header("x-emulator-case")
    }

    /// The message of an error, which must be wrapped as Google wraps it.
    #[track_caller]
    pub(crate) fn error(&self, status: u16, word: &str) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        let error = &self.json()["error"];
        assert_eq!((&error["code"], &error["status"]), (&status.into(), &word.into()), "{}", self.text);
        assert_eq!(self.header("content-type"), "application/json; charset=UTF-8");
        error["message"].as_str().expect("a message").to_owned()
    }
}
