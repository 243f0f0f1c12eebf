use chat_cards::prelude::*;
use chat_cards::{
    MarkupSyntax, ReplaceMessageCardsRequest, ReplaceMessageCardsResponse, SearchMessagesRequest, SearchMessagesView,
};

parity! {
    replace_message_cards_request: ReplaceMessageCardsRequest {
        unchecked! { <replace_message_cards_request><card id="a" /><card id="b" /></replace_message_cards_request> },
        ReplaceMessageCardsRequest::new().card(CardWithId::new().card_id("a")).card(CardWithId::new().card_id("b")),
        { "cardsV2": [{ "cardId": "a" }, { "cardId": "b" }] },
    }

    replace_message_cards_response: ReplaceMessageCardsResponse {
        unchecked! { <replace_message_cards_response /> },
        ReplaceMessageCardsResponse::new(),
        {},
    }

    search_messages_request: SearchMessagesRequest {
        unchecked! {
            <search_messages_request
                filter="text:\"deploy\""
                page_size=10
                page_token="next"
                order_by="create_time desc"
                markup_syntax=markdown
                view=full
            />
        },
        SearchMessagesRequest::new("text:\"deploy\"")
            .page_size(10)
            .page_token("next")
            .order_by("create_time desc")
            .markup_syntax(MarkupSyntax::Markdown)
            .view(SearchMessagesView::Full),
        {
            "filter": "text:\"deploy\"",
            "pageSize": 10,
            "pageToken": "next",
            "orderBy": "create_time desc",
            "markupSyntax": "MARKUP_SYNTAX_MARKDOWN",
            "view": "SEARCH_MESSAGES_VIEW_FULL",
        },
    }
}
