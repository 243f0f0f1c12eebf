//! The rules: each does what its examples say, all that is documented is there, and the corpus is judged as it should be.

#[path = "rules/book.rs"]
mod book;
#[path = "rules/card.rs"]
mod card;
#[path = "rules/corpus.rs"]
mod corpus;
#[path = "rules/examples.rs"]
mod examples;
#[path = "rules/facts.rs"]
mod facts;
#[path = "rules/form.rs"]
mod form;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "rules/robust.rs"]
mod robust;
#[path = "size/tape.rs"]
mod tape;
#[path = "rules/wrap.rs"]
mod wrap;
