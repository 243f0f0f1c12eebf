//! What most files that author cards need: `use chat_cards::prelude::*;`

pub use crate::{
    Action, ActionParameter, Button, ButtonList, ButtonType, Card, CardHeader, CardWithId, Chip, ChipList, Color,
    Column, Columns, Component, DecoratedText, Divider, Grid, GridItem, Html, Icon, Image, ImageType, KnownIcon,
    Markdown, Markup, Message, OnClick, OpenLink, Section, SelectionInput, SelectionItem, SelectionType, Text,
    TextInput, TextParagraph, Thread, Widget, card, html,
};
