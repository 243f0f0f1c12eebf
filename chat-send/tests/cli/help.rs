//! The help, and the completions.

use super::run;

#[test]
fn every_help_shows_examples() {
    for command in [&["--help"][..], &["send", "--help"], &["check", "-h"], &["size", "--help"], &["emulate", "--help"]]
    {
        let ran = run(command, "");
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{command:?}");
        assert!(ran.stdout.contains("\nExamples:\n  "), "{command:?}: {}", ran.stdout);
        assert!(ran.stdout.ends_with('\n') && !ran.stdout.contains('\u{1b}'), "{command:?}");
        let longest = ran.stdout.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(130), "{command:?}: {}", ran.stdout);
    }
}

#[test]
fn the_examples_of_the_help_are_arguments() {
    let all = ["send", "check", "size", "emulate"].map(|command| run(&[command, "--help"], "").stdout).concat();
    let examples =
        all.lines().filter_map(|line| line.split_once("chat-send ").filter(|(start, _)| start.starts_with("  ")));
    let mut count = 0;
    for (_, example) in examples.filter(|(start, _)| !start.contains('`')) {
        let end = example.find(['|', '>', ';']).unwrap_or(example.len());
        let arguments: Vec<_> = example[..end].split_whitespace().collect();
        // Asked for help, clap reads the arguments before it first.
        let ran = run(&[&arguments[..], &["--help"]].concat(), "");
        assert_eq!(ran.status, 0, "{arguments:?}: {}", ran.stderr);
        count += 1;
    }
    assert!(count >= 12, "{count}");
}

#[test]
fn the_exit_status_says_that_arguments_are_wrong() {
    for arguments in
        [&[][..], &["post"], &["check", "--fromat", "json"], &["send", "--thread", "a", "--thread-key", "b"]]
    {
        let ran = run(arguments, "");
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
    }
    assert!(run(&["check", "--fromat", "json"], "").stderr.contains("'--format'"));
}

#[test]
fn shells_get_completions() {
    for (shell, mark) in
        [("bash", "complete -F _chat"), ("zsh", "#compdef chat-send"), ("fish", "complete -c chat-send")]
    {
        let ran = run(&["completions", shell], "");
        assert!(ran.status == 0 && ran.stdout.contains(mark) && ran.stdout.contains("deny-warnings"), "{shell}");
    }
}
