//! The objects of the API, one family per file.

mod action;
mod annotation;
mod attachment;
mod button;
mod card;
mod chip;
mod color;
mod data_source;
mod elements;
mod emoji;
mod expression;
mod icon;
mod image;
mod input;
mod layout;
mod message;
mod permission;
mod picker;
mod quote;
mod request;
mod response;
mod rich_link;
mod selection;
mod space;
mod text;
mod user;
pub mod v1;
mod widget;

pub use action::{
    Action, ActionParameter, Interaction, LoadIndicator, OnClick, OnClickData, OnClose, OpenAs, OpenLink,
};
pub use annotation::{
    Annotation, AnnotationMetadata, AnnotationType, CustomEmojiMetadata, SlashCommand, SlashCommandMetadata,
    SlashCommandType, UserMentionMetadata, UserMentionType,
};
pub use attachment::{AttachedGif, Attachment, AttachmentData, AttachmentDataRef, AttachmentSource, DriveDataRef};
pub use button::{Button, ButtonList, ButtonType, OverflowMenu, OverflowMenuItem};
pub use card::{
    Card, CardAction, CardFixedFooter, CardHeader, CardWithId, CollapseControl, DisplayStyle, DividerStyle,
    HorizontalAlignment, ImageType, Section,
};
pub use chip::{Chip, ChipList, ChipListLayout};
pub use color::{Color, ParseColorError};
pub use data_source::{
    ChatClientDataSourceMarkup, CommonDataSource, DataSource, DataSourceConfig, HostAppDataSource,
    HostAppDataSourceMarkup, PlatformDataSource, PlatformDataSourceKind, SpaceDataSource, WorkflowDataSourceMarkup,
    WorkflowDataSourceType,
};
pub use elements::{Citation, CitedSource, Elements, ElementsImage, Footer, Snippet};
pub use emoji::{CustomEmoji, CustomEmojiPayload, Emoji, EmojiContent, EmojiReactionSummary};
pub use expression::{
    CommonWidgetAction, Condition, ConditionType, EventAction, ExpressionData, ExpressionDataCondition, Trigger,
    UpdateVisibilityAction,
};
pub use icon::{Icon, IconSource, KnownIcon, MaterialIcon};
pub use image::{BorderStyle, BorderType, Image, ImageComponent, ImageCropStyle, ImageCropType};
pub use input::{InputType, SuggestionItem, Suggestions, TextInput, TextInputType, Validation};
pub use layout::{
    Carousel, CarouselCard, Column, ColumnVerticalAlignment, Columns, Grid, GridItem, GridItemLayout,
    HorizontalSizeStyle,
};
pub use message::{DeletionMetadata, DeletionType, MarkupSyntax, MatchedUrl, Message, Thread};
pub use permission::{
    AccessPermissionSetting, AccessPermissionSettings, AccessSettings, AccessState, Audience, PermissionSetting,
    PermissionSettings, PredefinedPermissionSettings, Principal,
};
pub use picker::{DateTimePicker, DateTimePickerType};
pub use quote::{ForwardedMetadata, QuoteType, QuotedMessageMetadata, QuotedMessageSnapshot};
pub use request::{ReplaceMessageCardsRequest, ReplaceMessageCardsResponse, SearchMessagesRequest, SearchMessagesView};
pub use response::{
    ActionResponse, ActionStatus, Dialog, DialogAction, ResponseType, SelectionItems, StatusCode, UpdatedWidget, dialog,
};
pub use rich_link::{
    CalendarEventLinkData, ChatSpaceLinkData, DriveLinkData, HuddleStatus, MeetSpaceLinkData, MeetSpaceType,
    RichLinkMetadata, RichLinkMetadataData, RichLinkType,
};
pub use selection::{MultiSelectDataSource, SelectionInput, SelectionItem, SelectionType};
pub use space::{
    DeprecatedSpaceType, HistoryState, MembershipCount, Space, SpaceDetails, SpaceSpacePermissionSettings,
    SpaceThreadingState, SpaceType,
};
pub use text::{
    ControlType, DecoratedText, DecoratedTextControl, IconVerticalAlignment, SwitchControl, TextParagraph, TextSyntax,
};
pub use user::{User, UserType};
pub use widget::{
    AccessoryWidget, AccessoryWidgetData, ColumnWidget, ColumnWidgetData, Divider, NestedWidget, NestedWidgetData,
    Visibility, Widget, WidgetData,
};

/// What every file of the model uses.
mod prelude {
    #[cfg(not(rust_analyzer))]
    pub(super) use chat_cards_macros::{element, enumeration, union};
    #[cfg(rust_analyzer)]
    pub(super) use chat_cards_macros::{
        element_in_editor as element, enumeration_in_editor as enumeration, union_in_editor as union,
    };

    pub(super) use super::*;
    pub(super) use crate::strings::{Bytes, Html, Markup, Text, Timestamp};
}

/// The constants that an editor completes attributes from.
#[cfg(rust_analyzer)]
pub use self::attributes::*;
#[cfg(rust_analyzer)]
mod attributes {
    pub use super::action::*;
    pub use super::annotation::*;
    pub use super::attachment::*;
    pub use super::button::*;
    pub use super::card::*;
    pub use super::chip::*;
    pub use super::color::*;
    pub use super::data_source::*;
    pub use super::elements::*;
    pub use super::emoji::*;
    pub use super::expression::*;
    pub use super::icon::*;
    pub use super::image::*;
    pub use super::input::*;
    pub use super::layout::*;
    pub use super::message::*;
    pub use super::permission::*;
    pub use super::quote::*;
    pub use super::request::*;
    pub use super::response::*;
    pub use super::rich_link::*;
    pub use super::space::*;
    pub use super::text::*;
    pub use super::user::*;
    pub use super::widget::*;
}
