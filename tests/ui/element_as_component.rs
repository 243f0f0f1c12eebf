use chat_cards::prelude::*;

fn main() {
    let _ = card! {
        <card>
            <CardHeader title="Deploy" image_url="https://example.com/a.png" image_type=circle />
            <section>
                <TextParagraph>"Up"</TextParagraph>
                <Button open_link="https://example.com">"Open"</Button>
            </section>
            <Section collapsible=yes><Message>"Down"</Message></Section>
        </card>
    };
    let _ = card! { <Text>"Up"</Text> };
}
