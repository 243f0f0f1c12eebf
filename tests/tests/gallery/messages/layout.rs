//! Grids, columns, chips and carousels.

use chat_cards::prelude::*;

/// A card of many widgets, from `tools/live-smoke/chat-visual-smoke.mjs` of adamallcock/googlechatai (Apache-2.0).
#[must_use]
pub(crate) fn rich() -> Message {
    let base = "https://example.com/base-url";
    let run = "run-id-123";
    card! {
        <message text="[{run}] Rich card smoke fallback text.">
            <card id="visual-rich-card-{run}">
                <header
                    title="Google Chat AI SDK Rich Card Smoke"
                    subtitle={run}
                    image_url="{base}/avatar.png"
                    image_type=circle
                    image_alt_text="Google Chat AI SDK avatar"
                />
                <section header="Richer Cards V2 widgets">
                    <image
                        image_url="{base}/avatar.png"
                        alt_text="Google Chat AI SDK avatar image widget"
                        open_link="{base}/healthz"
                    />
                    <divider />
                    <grid title="Attachment understanding" column_count=2 open_link="{base}/healthz">
                        <border_style type=stroke corner_radius=4 />
                        {for (id, title, subtitle) in [
                            ("pdf", "PDF", "Parsed"),
                            ("audio", "Voice note", "Transcribed"),
                        ] {
                            <item {id} {title} {subtitle} layout=text_below>
                                <image image_uri="{base}/avatar.png">
                                    <crop_style type=square />
                                </image>
                            </item>
                        }}
                    </grid>
                    <columns>
                        <column
                            horizontal_size_style=fill_available_space
                            horizontal_alignment=start
                            vertical_alignment=center
                        >
                            <decorated_text top_label="Owner" text="Smoke test" start_icon=known(person) />
                        </column>
                        <column
                            horizontal_size_style=fill_available_space
                            horizontal_alignment=end
                            vertical_alignment=center
                        >
                            <text>"Ready for visual inspection."</text>
                        </column>
                    </columns>
                </section>
                <section header="Inputs and tags">
                    <chip>"urgent"</chip>
                    <chip open_link="{base}/healthz">"research"</chip>
                    <date_time_picker
                        name="visual_smoke_due_date"
                        label="Due date"
                        type=date_only
                        value_ms_epoch=1_783_209_600_000
                    />
                    <selection_input name="visual_smoke_priority" label="Priority" type=dropdown>
                        <item value="high" selected>"High"</item>
                        <item value="normal">"Normal"</item>
                    </selection_input>
                </section>
            </card>
        </message>
    }
}

/// Two panels to leaf through, from the same file as [`rich`].
#[must_use]
pub(crate) fn carousel() -> Message {
    let base = "https://example.com/base-url";
    let run = "run-id-123";
    card! {
        <message text="[{run}] Carousel card smoke fallback text.">
            <card id="visual-carousel-card-{run}">
                <header
                    title="Google Chat AI SDK Carousel Smoke"
                    subtitle={run}
                    image_url="{base}/avatar.png"
                    image_type=circle
                    image_alt_text="Google Chat AI SDK avatar"
                />
                <section header="Carousel widget">
                    <carousel>
                        <carousel_card>
                            <text>"First carousel panel: attachment metadata."</text>
                            <footer_widgets>
                                <button open_link="{base}/healthz">"Open health"</button>
                            </footer_widgets>
                        </carousel_card>
                        <carousel_card>
                            <image image_url="{base}/avatar.png" alt_text="Carousel avatar image" />
                            <text>"Second carousel panel: AI context."</text>
                            <footer_widgets>
                                <button action="googlechatai_sdk_carousel_ack">"Acknowledge"
                                    <param key="runId" value={run} />
                                </button>
                            </footer_widgets>
                        </carousel_card>
                    </carousel>
                </section>
            </card>
        </message>
    }
}

/// A notification with Markdown, from `pkg/services/googlechat_test.go` of argoproj/notifications-engine (Apache-2.0).
#[must_use]
pub(crate) fn notification() -> Message {
    card! {
        #![allow(section-uncollapsible-needs-collapsible)]
        <message>
            <card>
                <header
                    title="Action test as been completed"
                    subtitle="Argo Notifications"
                    image_url="https://argo-rollouts.readthedocs.io/en/stable/assets/logo.png"
                    image_type=circle
                    image_alt_text="Argo Logo"
                />
                <section header="Metadata" uncollapsible_widgets_count=1>
                    <decorated_text start_icon=known(bookmark) text="text" />
                    <button icon=known(bookmark) open_link="button">"Docs"</button>
                    <text text_syntax=markdown>"**[my-app](https://argocd.local/applications/my-app)**"</text>
                    <columns>
                        <column>
                            <decorated_text text="Degraded">
                                <top_label_text text_syntax=markdown>"*Health Status*"</top_label_text>
                            </decorated_text>
                        </column>
                        <column>
                            <decorated_text text="">
                                <top_label_text text_syntax=markdown>"*Repository*"</top_label_text>
                                <content_text text_syntax=markdown>
                                    "https://github.com/my-org/my-repository"
                                </content_text>
                            </decorated_text>
                        </column>
                    </columns>
                </section>
            </card>
        </message>
    }
}

/// A picture search, from `examples/giphy/src/searchDialog.ts` of googleworkspace/chat-framework-nodejs (Apache-2.0).
#[must_use]
pub(crate) fn image_search() -> Message {
    let found = [("title", "https://example.com/url"), ("title", "https://example.com/url")];
    card! {
        <message>
            <card>
                <section>
                    <text_input
                        name="keywords"
                        label="Keywords"
                        hint_text="Enter keywords to search for"
                        value="keywords"
                        type=single_line
                    />
                    <button action="search">"Search"</button>
                    <grid column_count=3 action="pick_image">
                        {for (title, url) in found {
                            <item id="{{\"title\": \"{title}\", \"url\": \"{url}\"}}">
                                <image image_uri="https://example.com/images/url.png">
                                    <crop_style type=square />
                                </image>
                            </item>
                        }}
                    </grid>
                    <button action="search" disabled>"previous"
                        <param key="offset" value="max" />
                    </button>
                    <button action="search" disabled>"next"
                        <param key="offset" value="min" />
                    </button>
                </section>
            </card>
        </message>
    }
}
