//! Examples with as many of something as there may be.

/// A literal nine times over.
macro_rules! nine {
    ($literal:expr) => {
        concat!($literal, $literal, $literal, $literal, $literal, $literal, $literal, $literal, $literal)
    };
}

/// Ten of a literal, with another one between them.
macro_rules! ten {
    ($literal:expr, $between:expr) => {
        concat!($literal, nine!(concat!($between, $literal)))
    };
}

/// A hundred of a literal, with another one between them.
macro_rules! hundred {
    ($literal:expr, $between:expr) => {
        ten!(ten!($literal, $between), $between)
    };
}

pub(super) use {hundred, nine, ten};
