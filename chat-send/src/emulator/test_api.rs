//! The emulator's own paths, by which tests in any language look at it and steer it.

use std::time::Duration;

use chat_cards::Timestamp;
use hyper::Method as Verb;
use serde_json::{Value, json};

use super::clock::{moment, system_time, timestamp};
use super::errors::{self, Failure};
use super::faults::{Fault, FaultRule};
use super::request::{Reply, Request};
use super::routes::Method;
use super::state::{Shared, State};
use super::{call, export};

/// The first segment of all of them.
pub(super) const ROOT: &str = "_emulator";

/// Answers a request below [`ROOT`].
pub(super) fn answer(shared: &Shared, request: &Request) -> Reply {
    match run(shared, request) {
        Ok(value) => Reply::json(200, &value, false),
        Err(failure) => call::refusal(&failure, request, ""),
    }
}

fn run(shared: &Shared, request: &Request) -> Result<Value, Failure> {
    let path: Vec<&str> = request.path.iter().skip(1).map(String::as_str).collect();
    let mut state = shared.lock();
    match (request.method.as_str(), path.as_slice()) {
        ("GET", ["requests"]) => Ok(json!({ "requests": requests(&state) })),
        ("DELETE", ["requests"]) => {
            state.forgotten += state.requests.len();
            state.requests.clear();
            Ok(json!({}))
        }
        ("GET", ["messages", space] | ["messages", "spaces", space]) => {
            let messages: Vec<_> =
                call::all(&state.store, space, &shared.options).iter().map(call::message_json).collect();
            Ok(json!({ "messages": messages }))
        }
        ("GET", ["faults"]) => Ok(json!({ "faults": state.faults.rules.iter().map(rule_json).collect::<Vec<_>>() })),
        ("POST", ["faults"]) => {
            let rule = rule(&body(request)?)?;
            state.faults.rules.push(rule);
            Ok(json!({}))
        }
        ("DELETE", ["faults"]) => {
            state.faults.rules.clear();
            Ok(json!({}))
        }
        ("GET", ["clock"]) => Ok(json!({ "time": timestamp(state.store.clock.now()).as_str() })),
        ("POST", ["clock"]) => clock(&body(request)?, &mut state),
        ("GET", ["state"]) => Ok(export::write(&state.store)),
        ("PUT", ["state"]) => {
            let read = export::read(&body(request)?, &mut state.store);
            read.map(|()| json!({})).map_err(|error| wrong(&error.to_string()))
        }
        ("POST", ["reset"]) => {
            drop(state);
            shared.reset();
            Ok(json!({}))
        }
        _ => Err(Failure::new(errors::NO_SUCH_METHOD, "the emulator's test API has no such path")),
    }
}

fn wrong(text: &str) -> Failure {
    Failure::new(errors::TEST_API, text)
}

fn requests(state: &State) -> Vec<Value> {
    state.requests.iter().map(super::Received::to_json).collect()
}

fn body(request: &Request) -> Result<Value, Failure> {
    // A browser sends text and forms to anywhere without asking, and JSON only where it may.
    let is_json = request.header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    if request.method != Verb::GET && !is_json {
        return Err(wrong("the body must be `application/json`"));
    }
    serde_json::from_slice(&request.body).map_err(|error| wrong(&format!("the body is not JSON: {error}")))
}

fn clock(value: &Value, state: &mut State) -> Result<Value, Failure> {
    let clock = &mut state.store.clock;
    match (value.get("time").and_then(Value::as_str), value.get("advanceMs").and_then(Value::as_u64)) {
        (Some(text), None) => {
            let time = Timestamp::parse(text).map_err(|error| wrong(&format!("`time`: {error}")))?;
            clock.set(time.to_system_time().unwrap_or_else(|| system_time(0)));
        }
        (None, Some(millis)) => clock.advance(Duration::from_millis(millis)),
        _ => return Err(wrong("write `time`, as RFC 3339, or `advanceMs`, in milliseconds")),
    }
    Ok(json!({ "time": timestamp(moment(system_time(clock.now()))).as_str() }))
}

fn rule(value: &Value) -> Result<FaultRule, Failure> {
    const NAMES: [&str; 5] = ["fault", "method", "probability", "skip", "times"];
    let fields = value.as_object().ok_or_else(|| wrong("a fault is an object"))?;
    if let Some(name) = fields.keys().find(|name| !NAMES.contains(&name.as_str())) {
        return Err(wrong(&format!(
            "a fault has no `{name}`, it has {}",
            NAMES.map(|name| format!("`{name}`")).join(", ")
        )));
    }
    let text = fields.get("fault").and_then(Value::as_str).ok_or_else(|| wrong("`fault` is a text such as `503`"))?;
    let fault: Fault = text.parse().map_err(|error: super::UnknownFault| wrong(&error.to_string()))?;
    let number = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_u64().and_then(|number| u32::try_from(number).ok()) {
            Some(number) => Ok(Some(number)),
            None => Err(wrong(&format!("`{name}` is a number"))),
        },
    };
    let mut rule = fault.always();
    rule.times = number("times")?;
    rule.skip = number("skip")?.unwrap_or(0);
    if let Some(method) = fields.get("method").filter(|method| !method.is_null()) {
        let method = method.as_str().unwrap_or_default().parse::<Method>();
        rule.method = Some(method.map_err(|error| wrong(&error.to_string()))?);
    }
    if let Some(probability) = fields.get("probability") {
        let probability = probability.as_f64().filter(|probability| (0.0..=1.0).contains(probability));
        rule.probability = probability.ok_or_else(|| wrong("`probability` is a number from 0 to 1"))?;
    }
    Ok(rule)
}

fn rule_json(rule: &FaultRule) -> Value {
    json!({
        "fault": rule.fault.to_string(),
        "method": rule.method.map(|method| method.to_string()),
        "skip": rule.skip,
        "times": rule.times,
        "probability": rule.probability,
    })
}
