use chat_cards::prelude::*;

parity! {
    color: Color {
        unchecked! { <color red=0.25 green=0.5 blue=0.75 alpha=1 /> },
        Color::new().red(0.25).green(0.5).blue(0.75).alpha(1.0),
        { "red": 0.25, "green": 0.5, "blue": 0.75, "alpha": 1.0 },
    }

    color_in_hexadecimal: Button {
        unchecked! { <button color="#ff0000" action="stop">"Stop"</button> },
        Button::new("Stop", OnClick::action("stop")).color(Color::rgb(255, 0, 0)),
        { "text": "Stop", "color": { "red": 1.0 }, "onClick": { "action": { "function": "stop" } } },
    }
}
