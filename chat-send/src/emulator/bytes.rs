//! Bytes as text, for uploads in an export and for fields of bytes.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const CONFIG: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const ENGINE: GeneralPurpose = GeneralPurpose::new(&STANDARD, CONFIG);

/// With padding, in the ordinary alphabet.
pub(super) fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// In either alphabet, with padding or without.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    ENGINE.decode(text.replace('-', "+").replace('_', "/")).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn bytes_survive() {
        for length in 0..40_u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(73)).collect();
            let text = encode(&bytes);
            assert_eq!(decode(&text).as_ref(), Some(&bytes), "{text}");
            assert_eq!(decode(text.trim_end_matches('=')).as_ref(), Some(&bytes), "{text}");
        }
        assert_eq!(encode(b"hello"), "aGVsbG8=");
        assert_eq!(decode("-_-_"), decode("+/+/"));
    }

    #[test]
    fn what_is_no_base64_is_refused() {
        for text in ["a", "aGVs!", "YQ===", "====", "Y=Q="] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
