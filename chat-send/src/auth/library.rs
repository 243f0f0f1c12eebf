//! What Google's library could not do, in words of our own.
//!
//! Its own quote what a server wrote, who may have repeated what it was sent. What that was, only the library knows: the token
//! of a workload, or that of the account which impersonates another.

use std::error::Error;

use super::AuthError;
use crate::secret::{Secret, redact};

/// Where the metadata server keeps what it has.
const METADATA: &str = "/computeMetadata/";

/// Names of errors that token endpoints answer, and what usually helps. Sources: RFC 6749, RFC 8693, `google.rpc.Code`.
const REFUSALS: [(&str, &str); 12] = [
    ("invalid_grant", ": sign in again, with `gcloud auth application-default login` for instance"),
    ("invalid_target", ": is the `audience` in the credentials right?"),
    ("invalid_scope", ": are these credentials allowed to have this scope?"),
    ("invalid_client", ""),
    ("invalid_request", ""),
    ("unauthorized_client", ""),
    ("access_denied", ""),
    (
        "PERMISSION_DENIED",
        ": these credentials need the role `roles/iam.serviceAccountTokenCreator` on the service account",
    ),
    ("UNAUTHENTICATED", ""),
    ("NOT_FOUND", ": is there such a service account?"),
    ("INVALID_ARGUMENT", ""),
    ("FAILED_PRECONDITION", ""),
];

/// Why the library has no token; `is_default` if it was to look for credentials by itself.
pub(super) fn explain(
    error: &(dyn Error + 'static),
    is_transient: bool,
    is_default: bool,
    secrets: &[Secret],
) -> AuthError {
    let causes = || std::iter::successors(Some(error), |&cause| cause.source());
    let Some(http) = causes().find_map(|cause| cause.downcast_ref::<reqwest::Error>()) else {
        let words: Vec<_> = causes().filter_map(words).collect();
        let error = AuthError::new(redact(&words.join(": "), secrets));
        return if is_transient { error.transient() } else { error };
    };
    if is_default && http.is_connect() && http.url().is_some_and(|url| url.path().starts_with(METADATA)) {
        // The last place to look. That a metadata server is about to come up is unlikely, and waiting for it keeps who forgot
        // the credentials waiting.
        return AuthError::new(
            "there are no application default credentials: name a file with `GOOGLE_APPLICATION_CREDENTIALS`, or run `gcloud \
             auth application-default login`",
        );
    }
    let host = http.url().and_then(reqwest::Url::host_str).unwrap_or("the token endpoint");
    let message = match http.status() {
        Some(status) => {
            let body: String = causes().map(ToString::to_string).collect();
            let refusal = REFUSALS.iter().find(|(name, _)| body.contains(&format!("\"{name}\"")));
            let (name, advice) = refusal.map_or((String::new(), ""), |(name, advice)| (format!(", `{name}`"), advice));
            format!("`{host}` answered {}{name}{advice}", status.as_u16())
        }
        None if http.is_connect() => format!("no connection to `{host}` could be made"),
        None if http.is_timeout() => format!("`{host}` did not answer in time"),
        None => format!("`{host}` did not answer with a token"),
    };
    let error = AuthError::new(message);
    if is_transient { error.transient() } else { error }
}

/// What the library says of every error, beside what is particular to one.
const PHRASES: [&str; 6] = [
    "Fetching the token resulted in transient errors. Subsequent calls with this credential might succeed.",
    "Request to fetch the token failed. Subsequent calls with this credential will also fail.",
    "but future attempts may succeed",
    "and future attempts will not succeed",
    "cannot create the authentication headers",
    "cannot create auth headers",
];

/// A cause without what it quotes, and without what every other says as well.
fn words(cause: &(dyn Error + 'static)) -> Option<String> {
    if let Some(json) = cause.downcast_ref::<serde_json::Error>() {
        return Some(format!("not the expected JSON at line {} column {}", json.line(), json.column()));
    }
    let mut words = cause.to_string();
    if let Some((start, end)) = words.find(", body=<").zip(words.rfind('>')) {
        words.replace_range(start..=end.max(start), "");
    }
    let words = PHRASES.iter().fold(words, |words, phrase| words.replace(phrase, ""));
    Some(words.trim().to_owned()).filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use google_cloud_auth::errors::CredentialsError;

    #[test]
    fn what_is_quoted_and_what_says_nothing_is_left_out() {
        let said = |error: &CredentialsError| explain(error, false, false, &[Secret::new("CANARY-known")]).to_string();
        let file = std::io::Error::other("no such file");
        assert_eq!(said(&CredentialsError::new(false, "the file cannot be read", file)), {
            "no token: the file cannot be read: no such file"
        });
        let quoting = CredentialsError::from_msg(true, "no such field, body=<{\"a\": \"<CANARY>\"}>");
        assert_eq!(said(&CredentialsError::from_source(true, quoting)), "no token: no such field");
        let json = serde_json::from_str::<u8>("\"CANARY\"").expect_err("a text is no number");
        assert_eq!(
            said(&CredentialsError::new(false, "no CANARY-known", json)),
            "no token: no [secret]: not the expected JSON at line 1 column 8"
        );
    }
}
