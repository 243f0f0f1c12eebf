//! Incoming webhooks: who calls with a key and a token in the address.

use super::auth::Identity;
use super::errors::{self, Failure};
use super::options::Options;

/// Who calls with these; `space` is there for the one method that webhooks have.
pub(super) fn identify(
    space: Option<&str>,
    key: Option<&str>,
    token: Option<&str>,
    options: &Options,
) -> Result<Identity, Failure> {
    let Some(space) = space else { return Err(errors::API_KEY_ONLY.into()) };
    let Some(key) = key else { return Err(errors::WEBHOOK_BAD_KEY.into()) };
    let Some(token) = token else { return Err(errors::WEBHOOK_NO_TOKEN.into()) };
    if !options.webhooks.is_empty() {
        // The key is the project's and may be shared; the token is what tells webhooks apart.
        let mut known = options.webhooks.iter().filter(|webhook| webhook.key == key).peekable();
        known.peek().ok_or(errors::WEBHOOK_BAD_KEY)?;
        let known = known.find(|webhook| webhook.token == token).ok_or(errors::WEBHOOK_BAD_TOKEN)?;
        if known.space != space {
            return Err(errors::AMBIGUOUS.into());
        }
    }
    Ok(Identity::webhook(id(space, token)))
}

/// An id that tells webhooks apart and gives no token away.
fn id(space: &str, token: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in space.bytes().chain([b'/']).chain(token.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("webhook-{hash:016x}")
}
