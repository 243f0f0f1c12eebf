//! The fields that are plain text, and those that are not.

/// A string that goes into a field is escaped by the field's type, so these are the fields that it matters for.
#[test]
fn the_fields_that_chat_reads_as_markup_have_a_type_that_escapes() {
    use chat_cards::schema::Kind;

    let model = tests::model::Model::walk();
    let mut fields = Vec::new();
    for schema in &model.elements {
        for field in schema.properties() {
            match field.kind {
                Kind::Html => fields.push(format!("{}.{} html", schema.name, field.wire)),
                Kind::Markup => fields.push(format!("{}.{} markup", schema.name, field.wire)),
                _ => {}
            }
        }
    }
    fields.sort();
    assert_eq!(
        fields,
        [
            "GoogleAppsCardV1DecoratedText.text html",
            "GoogleAppsCardV1Section.header html",
            "GoogleAppsCardV1TextParagraph.text html",
            "KeyValue.bottomLabel html",
            "KeyValue.content html",
            "KeyValue.topLabel html",
            "Message.formattedText markup",
            "Message.text markup",
            "QuotedMessageSnapshot.formattedText markup",
            "Section.header html",
            "TextParagraph.text html",
        ]
    );
}
