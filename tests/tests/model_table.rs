//! The table that `card!` reads is the model's own.

use tests::files::{expect_file, root};
use tests::model::Model;

#[test]
fn the_macros_know_the_model_as_it_is() {
    expect_file(&root().join("chat-cards-macros/src/markup/model.txt"), &Model::walk().table());
}
