use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {#if open}
            <text>"All is well"</text>
            {:else}
            <divider />
            {/if}
        </section>
    };
}
