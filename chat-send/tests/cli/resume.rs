//! A command that is killed, and run again.

use std::fmt::Write as _;
use std::process::Stdio;
use std::time::Duration;

use chat_send::emulator::{Emulator, Fault};

use super::{file, run_command, sending, texts};

const COUNT: usize = 300;

#[test]
fn every_message_once_and_in_order_however_often_it_is_killed() {
    let emulator = Emulator::start().unwrap();
    // Slow enough that it is killed in the middle, and with answers that never come.
    emulator.fault(Fault::Delay(Duration::from_millis(1)).always());
    let mut lines = String::new();
    for number in 0..COUNT {
        writeln!(lines, "{{\"text\": \"{number}\"}}").unwrap();
    }
    let name = file("resume.json", &lines);
    let command = || sending(&emulator, &["--message-id", "client-r", &name]);
    // After so many requests in all; where a run begins again, the first of them are refused.
    for kill_at in [1, 20, 90, 230, 500] {
        let mut child = command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while emulator.requests().len() < kill_at && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(texts(&emulator).len() < COUNT, "nothing was left to do");
    emulator.clear_faults();
    let ran = run_command(command(), "");
    assert_eq!((ran.status, ran.stdout.lines().count(), ran.stderr.as_str()), (0, COUNT, ""));
    assert_eq!(texts(&emulator), (0..COUNT).map(|number| number.to_string()).collect::<Vec<_>>());
    let again = run_command(command(), "");
    assert_eq!((again.status, again.stdout), (0, ran.stdout));
    assert_eq!(emulator.messages("AAAA").len(), COUNT);
}
