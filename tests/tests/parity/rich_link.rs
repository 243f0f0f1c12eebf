use chat_cards::{
    CalendarEventLinkData, ChatSpaceLinkData, DriveDataRef, DriveLinkData, HuddleStatus, MeetSpaceLinkData,
    MeetSpaceType, RichLinkMetadata, RichLinkType,
};

parity! {
    rich_link_to_a_file: RichLinkMetadata {
        unchecked! {
            <rich_link_metadata uri="https://example.com" rich_link_type=drive_file>
                <drive_link_data mime_type="text/plain" />
            </rich_link_metadata>
        },
        RichLinkMetadata::new()
            .uri("https://example.com")
            .rich_link_type(RichLinkType::DriveFile)
            .drive_link_data(DriveLinkData::new().mime_type("text/plain")),
        {
            "uri": "https://example.com",
            "richLinkType": "DRIVE_FILE",
            "driveLinkData": { "mimeType": "text/plain" },
        },
    }

    rich_link_to_a_space: RichLinkMetadata {
        unchecked! { <rich_link_metadata><chat_space_link_data space="spaces/1" /></rich_link_metadata> },
        RichLinkMetadata::new().chat_space_link_data(ChatSpaceLinkData::new().space("spaces/1")),
        { "chatSpaceLinkData": { "space": "spaces/1" } },
    }

    rich_link_to_a_meeting: RichLinkMetadata {
        unchecked! { <rich_link_metadata><meet_space_link_data meeting_code="abc" /></rich_link_metadata> },
        RichLinkMetadata::new().meet_space_link_data(MeetSpaceLinkData::new().meeting_code("abc")),
        { "meetSpaceLinkData": { "meetingCode": "abc" } },
    }

    rich_link_to_an_event: RichLinkMetadata {
        unchecked! { <rich_link_metadata><calendar_event_link_data event_id="1" /></rich_link_metadata> },
        RichLinkMetadata::new().calendar_event_link_data(CalendarEventLinkData::new().event_id("1")),
        { "calendarEventLinkData": { "eventId": "1" } },
    }

    drive_link_data: DriveLinkData {
        unchecked! { <drive_link_data mime_type="text/plain"><drive_data_ref drive_file_id="1" /></drive_link_data> },
        DriveLinkData::new().drive_data_ref(DriveDataRef::new().drive_file_id("1")).mime_type("text/plain"),
        { "driveDataRef": { "driveFileId": "1" }, "mimeType": "text/plain" },
    }

    chat_space_link_data: ChatSpaceLinkData {
        unchecked! { <chat_space_link_data space="spaces/1" thread="spaces/1/threads/2" message="spaces/1/messages/3" /> },
        ChatSpaceLinkData::new().space("spaces/1").thread("spaces/1/threads/2").message("spaces/1/messages/3"),
        { "space": "spaces/1", "thread": "spaces/1/threads/2", "message": "spaces/1/messages/3" },
    }

    meet_space_link_data: MeetSpaceLinkData {
        unchecked! { <meet_space_link_data meeting_code="abc" type=huddle huddle_status=ended /> },
        MeetSpaceLinkData::new()
            .meeting_code("abc")
            .r#type(MeetSpaceType::Huddle)
            .huddle_status(HuddleStatus::Ended),
        { "meetingCode": "abc", "type": "HUDDLE", "huddleStatus": "ENDED" },
    }

    calendar_event_link_data: CalendarEventLinkData {
        unchecked! { <calendar_event_link_data calendar_id="work" event_id="1" /> },
        CalendarEventLinkData::new().calendar_id("work").event_id("1"),
        { "calendarId": "work", "eventId": "1" },
    }
}
