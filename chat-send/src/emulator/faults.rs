//! Faults on demand: what goes wrong, for which requests, and how often.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::errors;
use super::random::Random;
use super::routes::Method;

/// Something that goes wrong with a request.
///
/// As text, which the test API and the header `x-emulator-fault` take: `429`, `429 retry-after=2`, `500`, `503`, `html-502`,
/// `html-504`, `delay=250` (milliseconds), `cut-off`, `timeout-before`, `timeout-after`, `close-before`, `close-after`,
/// `case=auth.not_member`.
///
/// # Examples
///
/// ```
/// use chat_send::emulator::Fault;
///
/// let fault: Fault = "429 retry-after=2".parse()?;
/// assert_eq!(fault, Fault::TooManyRequests { retry_after: Some("2".to_owned()) });
/// assert_eq!(fault.to_string(), "429 retry-after=2");
/// # Ok::<(), chat_send::emulator::UnknownFault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Status 429; nothing has happened.
    TooManyRequests {
        /// The header `retry-after`: seconds, or a date.
        retry_after: Option<String>,
    },
    /// Status 500; nothing has happened.
    Internal,
    /// Status 503; nothing has happened.
    Unavailable {
        /// The header `retry-after`: seconds, or a date.
        retry_after: Option<String>,
    },
    /// A page in HTML with this status, 502 or 504, as a proxy answers; nothing has happened.
    Html(u16),
    /// The answer of a case of the emulator's, by its id; nothing has happened.
    Case(&'static str),
    /// The answer comes late.
    Delay(Duration),
    /// The request is carried out, and its answer breaks off in the middle.
    CutOff,
    /// There is no answer, and nothing has happened.
    TimeoutBefore,
    /// There is no answer, and the request has been carried out.
    TimeoutAfter,
    /// The connection is closed at once, and nothing has happened.
    CloseBefore,
    /// The connection is closed at once, and the request has been carried out.
    CloseAfter,
}

impl Fault {
    /// As a rule that holds for every request until it is taken back.
    #[must_use]
    pub fn always(self) -> FaultRule {
        FaultRule { fault: self, method: None, skip: 0, times: None, probability: 1.0 }
    }

    /// As a rule that holds for so many requests.
    #[must_use]
    pub fn times(self, times: u32) -> FaultRule {
        FaultRule { times: Some(times), ..self.always() }
    }
}

/// Which requests a [`Fault`] befalls.
///
/// Of several rules the first one that is not used up holds, so that a list of them is a sequence.
///
/// # Examples
///
/// ```
/// use chat_send::emulator::{Emulator, Fault, Method};
///
/// let emulator = Emulator::start()?;
/// emulator.fault(Fault::Unavailable { retry_after: None }.times(2).on(Method::Create));
/// emulator.fault(Fault::Internal.always().skip(10).probability(0.25));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FaultRule {
    pub(super) fault: Fault,
    pub(super) method: Option<Method>,
    pub(super) skip: u32,
    pub(super) times: Option<u32>,
    pub(super) probability: f64,
}

impl From<Fault> for FaultRule {
    /// Once.
    fn from(fault: Fault) -> Self {
        fault.times(1)
    }
}

impl FaultRule {
    /// For one method only.
    #[must_use]
    pub fn on(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// After letting so many requests pass.
    #[must_use]
    pub fn skip(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// With this probability, from 0 to 1, by random numbers that are the same in every run.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }
}

/// The rules, and the dice.
#[derive(Clone, Debug)]
pub(super) struct Faults {
    pub(super) rules: Vec<FaultRule>,
    random: Random,
}

impl Faults {
    pub(super) fn new(seed: u64) -> Self {
        Self { rules: Vec::new(), random: Random::new(seed) }
    }

    /// What befalls the next request, for a method.
    pub(super) fn next(&mut self, method: Option<Method>) -> Option<Fault> {
        for rule in &mut self.rules {
            if rule.times == Some(0) || rule.method.is_some_and(|only| method != Some(only)) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
                continue;
            }
            if self.random.fraction() < rule.probability {
                rule.times = rule.times.map(|times| times - 1);
                return Some(rule.fault.clone());
            }
        }
        None
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let after = |f: &mut fmt::Formatter<'_>, code: u16, retry_after: &Option<String>| match retry_after {
            Some(time) => write!(f, "{code} retry-after={time}"),
            None => write!(f, "{code}"),
        };
        match self {
            Self::TooManyRequests { retry_after } => after(f, 429, retry_after),
            Self::Unavailable { retry_after } => after(f, 503, retry_after),
            Self::Internal => f.write_str("500"),
            Self::Html(code) => write!(f, "html-{code}"),
            Self::Case(id) => write!(f, "case={id}"),
            Self::Delay(time) => write!(f, "delay={}", time.as_millis()),
            Self::CutOff => f.write_str("cut-off"),
            Self::TimeoutBefore => f.write_str("timeout-before"),
            Self::TimeoutAfter => f.write_str("timeout-after"),
            Self::CloseBefore => f.write_str("close-before"),
            Self::CloseAfter => f.write_str("close-after"),
        }
    }
}

/// A text that names no [`Fault`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFault {
    text: String,
}

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no fault `{}`: write one such as `503`, `429 retry-after=2` or `timeout-after`", self.text)
    }
}

impl std::error::Error for UnknownFault {}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let unknown = || UnknownFault { text: text.to_owned() };
        let (word, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let retry_after = match rest.trim() {
            "" => None,
            rest => Some(rest.strip_prefix("retry-after=").ok_or_else(unknown)?.to_owned()),
        };
        if let Some((name, value)) = word.split_once('=') {
            return match (name, value.parse()) {
                ("delay", Ok(millis)) => Ok(Self::Delay(Duration::from_millis(millis))),
                ("case", _) => errors::case(value).map(|case| Self::Case(case.id)).ok_or_else(unknown),
                _ => Err(unknown()),
            };
        }
        Ok(match word {
            "429" => Self::TooManyRequests { retry_after },
            "503" => Self::Unavailable { retry_after },
            _ if retry_after.is_some() => return Err(unknown()),
            "500" => Self::Internal,
            "html-502" => Self::Html(502),
            "html-504" => Self::Html(504),
            "cut-off" => Self::CutOff,
            "timeout-before" => Self::TimeoutBefore,
            "timeout-after" => Self::TimeoutAfter,
            "close-before" => Self::CloseBefore,
            "close-after" => Self::CloseAfter,
            _ => return Err(unknown()),
        })
    }
}
