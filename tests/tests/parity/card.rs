use chat_cards::prelude::*;
use chat_cards::{
    CardAction, CardFixedFooter, CollapseControl, Condition, DisplayStyle, DividerStyle, ExpressionData,
    HorizontalAlignment,
};

/// A button that several cases have.
fn save() -> Button {
    Button::new("Save", OnClick::action("save"))
}

parity! {
    card_with_id: CardWithId {
        unchecked! { <card id="deploy" owner_user="users/1" name="deploy"><header title="web" /></card> },
        CardWithId::new()
            .card_id("deploy")
            .card(Card::new().header(CardHeader::new("web")).name("deploy"))
            .owner_user("users/1"),
        {
            "cardId": "deploy",
            "card": { "header": { "title": "web" }, "name": "deploy" },
            "ownerUser": { "name": "users/1" },
        },
    }

    card_with_id_in_long: CardWithId {
        unchecked! { <card_with_id card_id="deploy"><card><header title="web" /></card></card_with_id> },
        CardWithId::new().card_id("deploy").card(Card::new().header(CardHeader::new("web"))),
        { "cardId": "deploy", "card": { "header": { "title": "web" } } },
    }

    card: Card {
        unchecked! {
            <card_body section_divider_style=no_divider name="deploy" display_style=replace>
                <header title="web" />
                <section header="One" />
                <section header="Two" />
                <card_actions><card_action action_label="Help" open_link="https://example.com" /></card_actions>
                <fixed_footer><primary_button action="save">"Save"</primary_button></fixed_footer>
                <peek_card_header title="peek" />
                <expression_data id="urgent"><condition /></expression_data>
            </card_body>
        },
        Card::new()
            .header(CardHeader::new("web"))
            .section(Section::new().header("One"))
            .section(Section::new().header("Two"))
            .section_divider_style(DividerStyle::NoDivider)
            .card_action(CardAction::new().action_label("Help").on_click(OnClick::open_link("https://example.com")))
            .name("deploy")
            .fixed_footer(CardFixedFooter::new().primary_button(save()))
            .display_style(DisplayStyle::Replace)
            .peek_card_header(CardHeader::new("peek"))
            .expression(ExpressionData::new().id("urgent").condition(Condition::new())),
        {
            "header": { "title": "web" },
            "sections": [{ "header": "One" }, { "header": "Two" }],
            "sectionDividerStyle": "NO_DIVIDER",
            "cardActions": [
                { "actionLabel": "Help", "onClick": { "openLink": { "url": "https://example.com" } } },
            ],
            "name": "deploy",
            "fixedFooter": { "primaryButton": { "text": "Save", "onClick": { "action": { "function": "save" } } } },
            "displayStyle": "REPLACE",
            "peekCardHeader": { "title": "peek" },
            "expressionData": [{ "id": "urgent", "conditions": [{}] }],
        },
    }

    card_header: CardHeader {
        unchecked! {
            <card_header
                title="web"
                subtitle="is live"
                image_type=circle
                image_url="https://example.com/a.png"
                image_alt_text="A rocket"
            />
        },
        CardHeader::new("web")
            .subtitle("is live")
            .image_type(ImageType::Circle)
            .image_url("https://example.com/a.png")
            .image_alt_text("A rocket"),
        {
            "title": "web",
            "subtitle": "is live",
            "imageType": "CIRCLE",
            "imageUrl": "https://example.com/a.png",
            "imageAltText": "A rocket",
        },
    }

    section: Section {
        unchecked! {
            <section header="<b>What</b>" collapsible uncollapsible_widgets_count=1 id="what">
                <text>"One"</text>
                <divider />
                <button action="save">"Save"</button>
                <collapse_control horizontal_alignment=center />
            </section>
        },
        Section::new()
            .header(html("<b>What</b>"))
            .widget(TextParagraph::new("One"))
            .widget(Divider::new())
            .widget(save())
            .collapsible(true)
            .uncollapsible_widgets_count(1)
            .collapse_control(CollapseControl::new().horizontal_alignment(HorizontalAlignment::Center))
            .id("what"),
        {
            "header": "<b>What</b>",
            "widgets": [
                { "textParagraph": { "text": "One" } },
                { "divider": {} },
                { "buttonList": { "buttons": [{ "text": "Save", "onClick": { "action": { "function": "save" } } }] } },
            ],
            "collapsible": true,
            "uncollapsibleWidgetsCount": 1,
            "collapseControl": { "horizontalAlignment": "CENTER" },
            "id": "what",
        },
    }

    collapse_control: CollapseControl {
        unchecked! {
            <collapse_control horizontal_alignment=start>
                <expand_button action="more">"More"</expand_button>
                <collapse_button action="less">"Less"</collapse_button>
            </collapse_control>
        },
        CollapseControl::new()
            .horizontal_alignment(HorizontalAlignment::Start)
            .expand_button(Button::new("More", OnClick::action("more")))
            .collapse_button(Button::new("Less", OnClick::action("less"))),
        {
            "horizontalAlignment": "START",
            "expandButton": { "text": "More", "onClick": { "action": { "function": "more" } } },
            "collapseButton": { "text": "Less", "onClick": { "action": { "function": "less" } } },
        },
    }

    card_action: CardAction {
        unchecked! { <card_action action_label="Save" action="save" /> },
        CardAction::new().action_label("Save").on_click(OnClick::action("save")),
        { "actionLabel": "Save", "onClick": { "action": { "function": "save" } } },
    }

    card_fixed_footer: CardFixedFooter {
        unchecked! {
            <card_fixed_footer>
                <primary_button action="save">"Save"</primary_button>
                <secondary_button open_link="https://example.com">"Help"</secondary_button>
            </card_fixed_footer>
        },
        CardFixedFooter::new()
            .primary_button(save())
            .secondary_button(Button::new("Help", OnClick::open_link("https://example.com"))),
        {
            "primaryButton": { "text": "Save", "onClick": { "action": { "function": "save" } } },
            "secondaryButton": { "text": "Help", "onClick": { "openLink": { "url": "https://example.com" } } },
        },
    }
}
