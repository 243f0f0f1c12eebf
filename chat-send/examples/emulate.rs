//! Starts a local Chat server, prints where it is, and runs until its input ends.
//!
//! ```text
//! cargo run -p chat-send --example emulate
//! ```

use std::io::{self, Read as _};

use chat_send::emulator::Emulator;

fn main() -> io::Result<()> {
    let emulator = Emulator::start()?;
    println!("{}", emulator.url());
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
