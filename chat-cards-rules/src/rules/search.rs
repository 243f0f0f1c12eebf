//! Requests that search messages.

#[cfg(feature = "examples")]
use super::filled::filled;
use crate::literal::has_at_most;
use crate::node::Node;
use crate::report::Report;
#[cfg(feature = "examples")]
use crate::rule::Example;
use crate::rule::Rule;

/// The most characters of a query. Source: discovery `SearchMessagesRequest.filter`.
const MAX_FILTER: usize = 1000;
/// The most messages of a page. Source: discovery `SearchMessagesRequest.pageSize`.
const MAX_PAGE: i64 = 100;
/// The orders that there are. Source: discovery `SearchMessagesRequest.orderBy`.
const ORDERS: &[&str] = &["create_time desc", "relevance desc"];

pub(super) const RULES: &[Rule] = rules![
    Rule {
        without: &["filter"],
        at: "filter",
        grammar: true,
        message: "the search has no `filter`",
        help: "set `filter` to what is searched for",
        what: "A search needs a filter.",
        why: "The API requires it.",
        source: "discovery `SearchMessagesRequest.filter`",
        passes: examples![SEARCH],
        fails: examples![Example { json: "{}", card: "<search_messages_request />" }],
        ..Rule::error("search-filter-required", &["SearchMessagesRequest"])
    },
    Rule {
        with: &["filter"],
        at: "filter",
        test: Some(filter_length),
        message: "the `filter` is longer than 1,000 characters",
        help: "shorten it",
        what: "A filter has at most 1,000 characters.",
        why: "The API refuses a longer one.",
        source: "discovery `SearchMessagesRequest.filter`",
        passes: examples![SEARCH, Example { json: filled!(1013, r#"{"filter":""#, r#""}"#), card: "" }],
        fails: examples![Example {
            json: filled!(1014, r#"{"filter":""#, r#""}"#),
            card: filled!(1038, r#"<search_messages_request filter=""#, r#"" />"#),
        }],
        ..Rule::error("search-filter-max-length", &["SearchMessagesRequest"])
    },
    Rule {
        with: &["orderBy"],
        at: "orderBy",
        test: Some(order),
        message: "a search has no such order",
        help: "write `create_time desc` or `relevance desc`",
        what: "A search is ordered by `create_time desc` or `relevance desc`.",
        why: "The API takes one order, and only from the last to the first. That of relevance is a Developer Preview.",
        source: "discovery `SearchMessagesRequest.orderBy`",
        passes: examples![Example {
            json: r#"{"filter": "deploy", "orderBy": "create_time desc"}"#,
            card: r#"<search_messages_request filter="deploy" order_by="create_time desc" />"#,
        }],
        fails: examples![Example {
            json: r#"{"filter": "deploy", "orderBy": "create_time asc"}"#,
            card: r#"<search_messages_request filter="deploy" order_by="create_time asc" />"#,
        }],
        ..Rule::error("search-order-by", &["SearchMessagesRequest"])
    },
    Rule {
        with: &["pageSize"],
        at: "pageSize",
        test: Some(page_size),
        message: "a page has at most 100 messages",
        help: "ask for 100 at most, and for the next page with its token",
        what: "A page of a search has at most 100 messages.",
        why: "The API cuts a larger size down to 100.",
        source: "discovery `SearchMessagesRequest.pageSize`",
        passes: examples![Example {
            json: r#"{"filter": "deploy", "pageSize": 100}"#,
            card: r#"<search_messages_request filter="deploy" page_size=100 />"#,
        }],
        fails: examples![Example {
            json: r#"{"filter": "deploy", "pageSize": 101}"#,
            card: r#"<search_messages_request filter="deploy" page_size=101 />"#,
        }],
        ..Rule::warning("search-page-size", &["SearchMessagesRequest"])
    },
];

#[cfg(feature = "examples")]
const SEARCH: Example =
    Example { json: r#"{"filter": "deploy"}"#, card: r#"<search_messages_request filter="deploy" />"# };

fn filter_length(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("filter").is_some_and(|filter| !has_at_most(filter, MAX_FILTER)) {
        report.found();
    }
}

fn order(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text("orderBy").is_some_and(|order| !ORDERS.contains(&order)) {
        report.found();
    }
}

fn page_size(node: &Node<'_>, report: &mut Report<'_>) {
    if node.int("pageSize").is_some_and(|size| size > MAX_PAGE) {
        report.found();
    }
}
