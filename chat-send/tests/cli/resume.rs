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
    let mut lines = String::new();
    for number in 0..COUNT {
        writeln!(lines, "{{\"text\": \"{number}\"}}").unwrap();
    }
    let name = file("resume.json", &lines);
    let command = || sending(&emulator, &["--message-id", "client-r", &name]);
    // Killed while a request hangs, after so many that were answered: some that create a message, and for each that is there
    // already one that is refused and one that reads it.
    let kills = [
        (0, Fault::TimeoutBefore),
        (0, Fault::TimeoutAfter),
        (1, Fault::TimeoutAfter),
        (40, Fault::TimeoutBefore),
        (97, Fault::TimeoutAfter),
        (98, Fault::TimeoutBefore),
        (350, Fault::TimeoutAfter),
    ];
    let mut before = 0;
    for (answered, fault) in kills {
        let arrived = emulator.requests().len();
        emulator.clear_faults();
        emulator.fault(fault.always().skip(answered));
        let mut child = command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while emulator.requests().len() <= arrived + answered as usize {
            assert!(child.try_wait().unwrap().is_none(), "it has ended by itself, after {answered}");
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let there = texts(&emulator).len();
        assert!(before <= there && there < COUNT, "{there}");
        before = there;
    }
    emulator.clear_faults();
    let there = texts(&emulator).len();
    let note = |there| {
        format!("note: {there} of {COUNT} messages were there already, by their ids, and were left as they are\n")
    };
    let ran = run_command(command(), "");
    assert_eq!((ran.status, ran.stdout.lines().count(), ran.stderr), (0, COUNT, note(there)));
    assert_eq!(texts(&emulator), (0..COUNT).map(|number| number.to_string()).collect::<Vec<_>>());
    let again = run_command(command(), "");
    assert_eq!((again.status, again.stdout, again.stderr), (0, ran.stdout, note(COUNT)));
    assert_eq!(emulator.messages("AAAA").len(), COUNT);
}
