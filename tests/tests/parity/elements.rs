use chat_cards::{Citation, CitedSource, Elements, ElementsImage, Footer, Snippet};

parity! {
    elements: Elements {
        unchecked! {
            <elements>
                <citation id="1" />
                <cited_sources><cited_source title="Notes" uri="https://example.com" /></cited_sources>
            </elements>
        },
        Elements::new().citation(Citation::new("1")).cited_source(CitedSource::new("Notes", "https://example.com")),
        { "citations": [{ "id": "1" }], "citedSources": [{ "title": "Notes", "uri": "https://example.com" }] },
    }

    citation: Citation {
        unchecked! { <citation id="1"><cited_source title="Notes" uri="https://example.com" /></citation> },
        Citation::new("1").cited_source(CitedSource::new("Notes", "https://example.com")),
        { "id": "1", "citedSources": [{ "title": "Notes", "uri": "https://example.com" }] },
    }

    cited_source: CitedSource {
        unchecked! {
            <cited_source title="Notes" uri="https://example.com">
                <snippet>"Faster"</snippet>
                <footer>"Example Ltd"</footer>
            </cited_source>
        },
        CitedSource::new("Notes", "https://example.com")
            .snippet(Snippet::new().text("Faster"))
            .footer(Footer::new().text("Example Ltd")),
        {
            "title": "Notes",
            "uri": "https://example.com",
            "snippet": { "text": "Faster" },
            "footer": { "text": "Example Ltd" },
        },
    }

    snippet: Snippet {
        unchecked! { <snippet text="Faster"><image_preview image_uri="https://example.com/a.png" /></snippet> },
        Snippet::new().text("Faster").image_preview(ElementsImage::new("https://example.com/a.png")),
        { "text": "Faster", "imagePreview": { "imageUri": "https://example.com/a.png" } },
    }

    elements_image: ElementsImage {
        unchecked! { <elements_image image_uri="https://example.com/a.png" /> },
        ElementsImage::new("https://example.com/a.png"),
        { "imageUri": "https://example.com/a.png" },
    }

    footer: Footer {
        unchecked! { <footer>"Example Ltd"</footer> },
        Footer::new().text("Example Ltd"),
        { "text": "Example Ltd" },
    }
}
