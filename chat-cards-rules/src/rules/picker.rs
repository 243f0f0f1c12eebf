//! Pickers of dates and times.

use super::shared::studio_only;
use crate::node::Node;
use crate::report::Report;
use crate::rule::{Example, Rule};

/// A day in milliseconds.
const DAY: i64 = 86_400_000;
/// The offsets from UTC that are in use, in minutes.
const OFFSETS: std::ops::RangeInclusive<i64> = -720..=840;

const PASSES: &[Example] = examples![Example {
    json: r#"{"name": "due", "label": "Due"}"#,
    card: r#"<date_time_picker name="due" label="Due" />"#
}];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["name"],
        at: "name",
        message: "the picker has no `name`",
        help: "set `name`, by which the app finds the value",
        what: "A picker has a `name`.",
        why: "Its value comes back to the app under this name, and cannot be found without.",
        source: "derived from discovery `GoogleAppsCardV1DateTimePicker.name`",
        passes: PASSES,
        fails: examples![Example { json: r#"{"label": "Due"}"#, card: r#"<date_time_picker label="Due" />"# }],
        ..Rule::error("picker-name", &["DateTimePicker"])
    },
    Rule {
        without: &["label"],
        at: "label",
        message: "the picker has no `label`",
        help: "set `label` to what is to be picked",
        what: "A picker has a `label`.",
        why: "It is what tells the user what to pick.",
        source: "derived from discovery `GoogleAppsCardV1DateTimePicker.label`",
        passes: PASSES,
        fails: examples![Example { json: r#"{"name": "due"}"#, card: r#"<date_time_picker name="due" />"# }],
        ..Rule::warning("picker-label", &["DateTimePicker"])
    },
    Rule {
        typed: true,
        at: "valueMsEpoch",
        message: "`valueMsEpoch` is a whole number of milliseconds",
        help: "write the digits, in quotes as the API does or without",
        what: "The value of a picker is a 64-bit integer, which JSON has in quotes.",
        why: "The API takes it without quotes as well, and refuses anything else.",
        source: "discovery `GoogleAppsCardV1DateTimePicker.valueMsEpoch`",
        passes: examples![
            Example { json: r#"{"name": "due", "label": "Due", "valueMsEpoch": "1772323200000"}"#, card: "" },
            Example { json: r#"{"name": "due", "label": "Due", "valueMsEpoch": 1772323200000}"#, card: "" },
        ],
        fails: examples![Example {
            json: r#"{"name": "due", "label": "Due", "valueMsEpoch": "2026-03-01"}"#,
            card: ""
        }],
        ..Rule::info("picker-value-int64-string", &["DateTimePicker"])
    },
    studio_only(Rule {
        any: &["hostAppDataSource"],
        what: "The `hostAppDataSource` of a picker is for add-ons that extend Google Workspace Studio.",
        source: "discovery `GoogleAppsCardV1DateTimePicker.hostAppDataSource`",
        passes: PASSES,
        fails: examples![Example {
            json: r#"{"name": "due", "label": "Due", "hostAppDataSource": {"workflowDataSource": {}}}"#,
            card: r#"<date_time_picker name="due" label="Due">
                <host_app_data_source><workflow_data_source /></host_app_data_source>
            </date_time_picker>"#,
        }],
        ..Rule::error("picker-host-source-studio-only", &["DateTimePicker"])
    }),
    Rule {
        with: &["type", "valueMsEpoch"],
        at: "valueMsEpoch",
        test: Some(date_with_a_time),
        message: "`valueMsEpoch` of a `DATE_ONLY` picker is not midnight UTC",
        help: "write a multiple of 86,400,000, or leave the `type` out to pick a time as well",
        what: "The value of a `DATE_ONLY` picker is at midnight UTC.",
        why: "The API's reference asks for it: the value is milliseconds since 1970, and a day has 86,400,000. What Chat \
              does with another value is not documented.",
        source: "discovery `GoogleAppsCardV1DateTimePicker.valueMsEpoch`",
        passes: examples![
            Example {
                json: r#"{"name": "due", "label": "Due", "type": "DATE_ONLY", "valueMsEpoch": "1672531200000"}"#,
                card: r#"<date_time_picker name="due" label="Due" type=date_only value_ms_epoch=1_672_531_200_000 />"#,
            },
            Example {
                json: r#"{"name": "born", "label": "Born", "type": "DATE_ONLY", "valueMsEpoch": "-86400000"}"#,
                card: r#"<date_time_picker name="born" label="Born" type=date_only value_ms_epoch=-86_400_000 />"#,
            },
        ],
        fails: examples![Example {
            json: r#"{"name": "due", "label": "Due", "type": "DATE_ONLY", "valueMsEpoch": "1672531200001"}"#,
            card: r#"<date_time_picker name="due" label="Due" type=date_only value_ms_epoch=1_672_531_200_001 />"#,
        }],
        ..Rule::warning("picker-date-only-midnight", &["DateTimePicker"])
    },
    Rule {
        with: &["type", "valueMsEpoch"],
        at: "valueMsEpoch",
        test: Some(time_of_no_day),
        message: "`valueMsEpoch` of a `TIME_ONLY` picker is no time of day",
        help: "write the milliseconds since midnight, from 0 to 86,399,999",
        what: "The value of a `TIME_ONLY` picker is the milliseconds since midnight, from 0 to 86,399,999.",
        why: "A day has 86,400,000 milliseconds; what Chat does with another value is not documented.",
        source: "derived from discovery `GoogleAppsCardV1DateTimePicker.valueMsEpoch`",
        passes: examples![
            Example {
                json: r#"{"name": "at", "label": "At", "type": "TIME_ONLY", "valueMsEpoch": "86399999"}"#,
                card: r#"<date_time_picker name="at" label="At" type=time_only value_ms_epoch=86_399_999 />"#,
            },
            Example {
                json: r#"{"name": "at", "label": "At", "type": "TIME_ONLY", "valueMsEpoch": "0"}"#,
                card: r#"<date_time_picker name="at" label="At" type=time_only value_ms_epoch=0 />"#,
            },
        ],
        fails: examples![
            Example {
                json: r#"{"name": "at", "label": "At", "type": "TIME_ONLY", "valueMsEpoch": "86400000"}"#,
                card: r#"<date_time_picker name="at" label="At" type=time_only value_ms_epoch=86_400_000 />"#,
            },
            Example {
                json: r#"{"name": "at", "label": "At", "type": "TIME_ONLY", "valueMsEpoch": "-1"}"#,
                card: r#"<date_time_picker name="at" label="At" type=time_only value_ms_epoch=-1 />"#,
            },
        ],
        ..Rule::warning("picker-time-only-range", &["DateTimePicker"])
    },
    Rule {
        with: &["timezoneOffsetDate"],
        at: "timezoneOffsetDate",
        test: Some(offset_of_no_place),
        message: "no place on earth has this offset from UTC",
        help: "write minutes, from -720 to 840: those of an event are milliseconds, to be divided by 60,000",
        what: "`timezoneOffsetDate` is an offset from UTC in minutes, from -720 to 840.",
        why: "Chat sends the offset in milliseconds and takes it in minutes, so a value that was copied is wrong by a \
              factor of 60,000. What Chat does with it is not documented.",
        source: "discovery `GoogleAppsCardV1DateTimePicker.timezoneOffsetDate`",
        passes: examples![
            Example {
                json: r#"{"name": "at", "label": "At", "valueMsEpoch": "1", "timezoneOffsetDate": 840}"#,
                card: r#"<date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=840 />"#,
            },
            Example {
                json: r#"{"name": "at", "label": "At", "valueMsEpoch": "1", "timezoneOffsetDate": -720}"#,
                card: r#"<date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=-720 />"#,
            },
        ],
        fails: examples![
            Example {
                json: r#"{"name": "at", "label": "At", "valueMsEpoch": "1", "timezoneOffsetDate": 3600000}"#,
                card: r#"<date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=3_600_000 />"#,
            },
            Example {
                json: r#"{"name": "at", "label": "At", "valueMsEpoch": "1", "timezoneOffsetDate": -721}"#,
                card: r#"<date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=-721 />"#,
            },
        ],
        ..Rule::warning("picker-timezone-minutes", &["DateTimePicker"])
    },
    Rule {
        with: &["timezoneOffsetDate"],
        without: &["valueMsEpoch"],
        at: "timezoneOffsetDate",
        message: "`timezoneOffsetDate` does nothing without a `valueMsEpoch`",
        help: "set `valueMsEpoch`, or leave `timezoneOffsetDate` out",
        what: "`timezoneOffsetDate` goes with a `valueMsEpoch`.",
        why: "It only shifts how the value is shown, and there is none.",
        source: "derived from discovery `GoogleAppsCardV1DateTimePicker.timezoneOffsetDate`",
        passes: examples![Example {
            json: r#"{"name": "at", "label": "At", "valueMsEpoch": "1", "timezoneOffsetDate": 60}"#,
            card: r#"<date_time_picker name="at" label="At" value_ms_epoch=1 timezone_offset_date=60 />"#,
        }],
        fails: examples![Example {
            json: r#"{"name": "at", "label": "At", "timezoneOffsetDate": 60}"#,
            card: r#"<date_time_picker name="at" label="At" timezone_offset_date=60 />"#,
        }],
        ..Rule::info("picker-timezone-needs-value", &["DateTimePicker"])
    },
];

fn date_with_a_time(picker: &Node<'_>, report: &mut Report<'_>) {
    let is_date = picker.text("type") == Some("DATE_ONLY");
    if is_date && picker.int("valueMsEpoch").is_some_and(|value| value % DAY != 0) {
        report.found();
    }
}

fn time_of_no_day(picker: &Node<'_>, report: &mut Report<'_>) {
    let is_time = picker.text("type") == Some("TIME_ONLY");
    if is_time && picker.int("valueMsEpoch").is_some_and(|value| !(0..DAY).contains(&value)) {
        report.found();
    }
}

fn offset_of_no_place(picker: &Node<'_>, report: &mut Report<'_>) {
    if picker.int("timezoneOffsetDate").is_some_and(|minutes| !OFFSETS.contains(&minutes)) {
        report.found();
    }
}
