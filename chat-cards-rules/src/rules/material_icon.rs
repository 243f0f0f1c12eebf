//! Material icons.

use crate::literal::is_snake_case;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["name"],
        at: "name",
        message: "the Material icon has no name",
        help: "set `name` to one of those on fonts.google.com/icons, such as `check_box`",
        what: "A Material icon has a name.",
        why: "Chat draws no icon without one, and says nothing.",
        source: "discovery `GoogleAppsCardV1MaterialIcon.name`",
        passes: examples![Example { json: r#"{"name": "check_box"}"#, card: r#"<material_icon name="check_box" />"# }],
        fails: examples![Example { json: r#"{"fill": true}"#, card: "<material_icon fill />" }],
        ..Rule::warning("material-icon-name-required", &["MaterialIcon"])
    },
    Rule {
        with: &["name"],
        at: "name",
        test: Some(malformed),
        message: "the name of a Material icon is in lower case, with `_` between words",
        help: "write the name as on fonts.google.com/icons, such as `check_box`",
        what: "The names of Material icons consist of lower-case letters, digits and single underscores.",
        why: "Chat empties a name that it does not know and then draws no icon, and says nothing.",
        source: "derived from discovery `GoogleAppsCardV1MaterialIcon`",
        passes: examples![
            Example { json: r#"{"name": "check_box"}"#, card: r#"<material_icon name="check_box" />"# },
            Example { json: r#"{"name": "10k"}"#, card: r#"<material_icon name="10k" />"# },
        ],
        fails: examples![
            Example { json: r#"{"name": "CheckBox"}"#, card: r#"<material_icon name="CheckBox" />"# },
            Example { json: r#"{"name": "check box"}"#, card: r#"<material_icon name="check box" />"# },
            Example { json: r#"{"name": "check__box"}"#, card: r#"<material_icon name="check__box" />"# },
        ],
        ..Rule::warning("material-icon-name-format", &["MaterialIcon"])
    },
    Rule {
        with: &["weight"],
        at: "weight",
        test: Some(other_weight),
        message: "there is no such `weight`, and 400 is drawn",
        help: "write 100, 200, 300, 400, 500, 600 or 700",
        what: "The weight of a Material icon is one of 100, 200, 300, 400, 500, 600 and 700.",
        why: "Chat takes 400 for any other number.",
        source: "discovery `GoogleAppsCardV1MaterialIcon.weight`",
        passes: examples![
            Example { json: r#"{"name": "link", "weight": 100}"#, card: r#"<material_icon name="link" weight=100 />"# },
            Example { json: r#"{"name": "link", "weight": 700}"#, card: r#"<material_icon name="link" weight=700 />"# },
        ],
        fails: examples![
            Example { json: r#"{"name": "link", "weight": 800}"#, card: r#"<material_icon name="link" weight=800 />"# },
            Example { json: r#"{"name": "link", "weight": 350}"#, card: r#"<material_icon name="link" weight=350 />"# },
            Example {
                json: r#"{"name": "link", "weight": -100}"#,
                card: r#"<material_icon name="link" weight=-100 />"#,
            },
        ],
        ..Rule::warning("material-icon-weight", &["MaterialIcon"])
    },
    Rule {
        with: &["grade"],
        at: "grade",
        test: Some(other_grade),
        message: "there is no such `grade`, and 0 is drawn",
        help: "write -25, 0 or 200",
        what: "The grade of a Material icon is one of -25, 0 and 200.",
        why: "Chat takes 0 for any other number.",
        source: "discovery `GoogleAppsCardV1MaterialIcon.grade`",
        passes: examples![
            Example { json: r#"{"name": "link", "grade": -25}"#, card: r#"<material_icon name="link" grade=-25 />"# },
            Example { json: r#"{"name": "link", "grade": 200}"#, card: r#"<material_icon name="link" grade=200 />"# },
        ],
        fails: examples![Example {
            json: r#"{"name": "link", "grade": 25}"#,
            card: r#"<material_icon name="link" grade=25 />"#,
        }],
        ..Rule::warning("material-icon-grade", &["MaterialIcon"])
    },
];

fn malformed(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text(report.property()).is_some_and(|name| !is_snake_case(name)) {
        report.found();
    }
}

fn other_weight(node: &Node<'_>, report: &mut Report<'_>) {
    if node.int("weight").is_some_and(|weight| !matches!(weight, 100 | 200 | 300 | 400 | 500 | 600 | 700)) {
        report.found();
    }
}

fn other_grade(node: &Node<'_>, report: &mut Report<'_>) {
    if node.int("grade").is_some_and(|grade| !matches!(grade, -25 | 0 | 200)) {
        report.found();
    }
}
