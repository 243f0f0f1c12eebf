//! Numbers that look random and are the same in every run.

/// Spreads a number over all bits; different numbers stay different (the finaliser of `SplitMix64`).
pub(super) fn mix(number: u64) -> u64 {
    let mut bits = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}

/// A sequence of numbers from a seed.
#[derive(Clone, Debug)]
pub(super) struct Random {
    state: u64,
}

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: mix(seed.wrapping_add(1)) }
    }

    /// The next number, from 0 up to 1.
    pub(super) fn fraction(&mut self) -> f64 {
        self.state = self.state.wrapping_add(1);
        // 53 bits are what a double holds.
        (mix(self.state) >> 11) as f64 / (1_u64 << 53) as f64
    }
}
