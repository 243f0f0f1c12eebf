//! `chat-send size`

use super::run;

#[test]
fn a_table_and_the_budget() {
    run(&["size"], r#"{"text": "Nightly build", "silent": true}"#).is(
        0,
        "\
bytes   share
   38 100.0 %  message
   22  57.9 %    text
   14  36.8 %    silent

38 of 32,000 bytes (0.1 %), 31,962 left
",
        "",
    );
}

#[test]
fn several_messages_and_their_order() {
    let many = "{\"silent\": true, \"text\": \"Nightly build\"}\n{\"text\": \"b\"}\n";
    let ran = run(&["size", "--largest-first", "--at-least", "20"], many);
    let lines: Vec<_> = ran.stdout.lines().filter(|line| line.starts_with('<') || line.contains("%")).collect();
    assert_eq!(lines[0], "<stdin>:1:1");
    assert!(lines[2].ends_with("  text"), "{lines:?}");
    assert!(lines.contains(&"<stdin>:2:1"), "{lines:?}");
}

#[test]
fn too_large() {
    let message = |bytes| format!(r#"{{"text": "{}"}}"#, "a".repeat(bytes));
    assert_eq!(run(&["size"], &message(31_989)).status, 0);
    let ran = run(&["size"], &message(31_990));
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.ends_with("\n32,001 of 32,000 bytes (100.0 %), 1 too many\n"), "{}", ran.stdout);
}

#[test]
fn what_chat_drops() {
    let section = |widgets| format!(r#"{{"widgets": [{}]}}"#, vec![r#"{"divider": {}}"#; widgets].join(","));
    let card = format!(r#"{{"cardsV2": [{{"card": {{"sections": [{}, {}]}}}}]}}"#, section(60), section(41));
    let words =
        "Chat shows 60 of 101 widgets: it drops 1 section from `cardsV2[0].card.sections[1]` on (card-max-widgets)\n";
    assert!(run(&["size"], &card).stdout.ends_with(words));
    let json = &run(&["size", "--format", "json"], &card).json()[0];
    assert_eq!(json["dropped"][0]["kept"], 60);
    assert_eq!(json["dropped"][0]["sections"][0], "cardsV2[0].card.sections[1]");
}

#[test]
fn json_has_an_object_a_message() {
    let ran =
        run(&["size", "--format", "json", "--at-least", "20"], "[{\"text\": \"Nightly build\"},\n {\"text\": \"b\"}]");
    let all = ran.json();
    assert_eq!((ran.status, all.len()), (0, 2));
    assert_eq!((&all[1]["line"], &all[1]["column"], &all[1]["index"]), (&2.into(), &2.into(), &1.into()));
    assert_eq!((&all[0]["bytes"], &all[1]["bytes"]), (&24.into(), &12.into()));
    assert_eq!(all[0]["limits"][0]["rule"], "message-max-bytes");
    assert_eq!(all[0]["limits"][0]["fit"], "fits");
    let nodes: Vec<_> = all[0]["nodes"].as_array().unwrap().iter().map(|node| node["path"].clone()).collect();
    assert_eq!(nodes, ["", "text"]);
}

#[test]
fn what_is_no_message_has_no_size() {
    let ran = run(&["size"], "{\"text\": ");
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.starts_with("<stdin>:1:9: error: the text ends where JSON has a value\n"), "{}", ran.stdout);
    assert_eq!(run(&["size"], "").status, 2);
    // What nobody knows has a size all the same.
    assert!(run(&["size"], r#"{"futureField": 1}"#).stdout.contains("17 of 32,000 bytes"));
}
