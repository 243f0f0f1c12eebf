//! Cards of the old form.

// `cards` is deprecated and stays, as what is sent today has to be read and written.
#![allow(deprecated)]

use chat_cards::prelude::*;

/// A poll, from `examples/poll/src/pollCard.ts` of googleworkspace/chat-framework-nodejs (Apache-2.0).
#[must_use]
pub(crate) fn poll() -> Message {
    let icons = "https://raw.githubusercontent.com/google/material-design-icons/master/png";
    card! {
        <message>
            <cards>
                <card>
                    <header
                        title="topic"
                        subtitle="Posed by Sasha"
                        image_url="{icons}/social/poll/materialicons/24dp/2x/baseline_poll_black_24dp.png"
                        image_style=avatar
                    />
                    <section>
                        <key_value content="i" bottom_label="repeat sum">
                            <button>
                                <text_button action="vote">"vote"
                                    <param key="state" value="results" />
                                    <param key="index" value="3" />
                                </text_button>
                            </button>
                        </key_value>
                    </section>
                </card>
            </cards>
        </message>
    }
}
