"""google-apps-chat, Google's generated client, over REST."""
import datetime

import expect
from google.api_core import exceptions
from google.apps import card_v1, chat_v1
from google.oauth2.credentials import Credentials
from google.protobuf.field_mask_pb2 import FieldMask

URL, SPACE = expect.URL, "spaces/APPSCHAT"


def client(token):
    transport = chat_v1.ChatServiceClient.get_transport_class("rest")
    return chat_v1.ChatServiceClient(transport=transport(host=URL, credentials=Credentials(token=token)))


def create(chat, message, **parameters):
    return chat.create_message(chat_v1.CreateMessageRequest(parent=SPACE, message=message, **parameters))


chat = client("emu-app-python")
card = card_v1.Card(
    header=card_v1.Card.CardHeader(title="web is live", image_type=card_v1.Widget.ImageType.CIRCLE),
    sections=[
        card_v1.Card.Section(
            widgets=[
                card_v1.Widget(text_paragraph=card_v1.TextParagraph(text="<b>done</b>")),
                card_v1.Widget(
                    button_list=card_v1.ButtonList(
                        buttons=[
                            card_v1.Button(
                                text="Open",
                                type_=card_v1.Button.Type.FILLED,
                                on_click=card_v1.OnClick(open_link=card_v1.OpenLink(url="https://example.com")),
                            )
                        ]
                    )
                ),
            ]
        )
    ],
)
cards = [chat_v1.CardWithId(card_id="deploy", card=card)]
first = create(chat, chat_v1.Message(text="one", cards_v2=cards), message_id="client-one")
expect.equal(list(first.cards_v2), cards, "the card comes back as it was sent")
expect.equal(first.sender.type_, chat_v1.User.Type.BOT, "the sender is an app")
expect.equal(chat.get_message(name=first.name), first, "get")
expect.equal(chat.get_message(name=f"{SPACE}/messages/client-one"), first, "get by the client's id")

fallback = chat_v1.CreateMessageRequest.MessageReplyOption.REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD
threaded = chat_v1.Message(text="in a thread", thread=chat_v1.Thread(thread_key="deploys"))
root = create(chat, threaded, message_reply_option=fallback)
reply = create(chat, threaded, message_reply_option=fallback)
expect.equal((reply.thread.name, reply.thread_reply), (root.thread.name, True), "a reply in the thread of the key")
expect.equal(create(chat, threaded).thread_reply, False, "without an option the thread is ignored")

text = chat_v1.Message(text="two")
same = [create(chat, text, request_id="r1") for _ in range(2)]
expect.equal(same[0], same[1], "a request id creates one message")
expect.raises(exceptions.Conflict, lambda: create(chat, text, message_id="client-one"))
expect.raises(exceptions.BadRequest, lambda: create(chat, text, message_id="one"))
expect.raises(exceptions.BadRequest, lambda: create(client("emu-app-other"), text, request_id="r1"))

update = chat_v1.Message(name=first.name, text="three")
patched = chat.update_message(message=update, update_mask=FieldMask(paths=["text"]))
expect.equal((patched.text, list(patched.cards_v2)), ("three", cards), "only what the mask names changes")
cleared = chat.update_message(message=update, update_mask=FieldMask(paths=["cards_v2"]))
expect.equal(list(cleared.cards_v2), [], "what is absent is cleared")
wrong = FieldMask(paths=["fallback_text"])
expect.raises(exceptions.BadRequest, lambda: chat.update_message(message=update, update_mask=wrong))

pages = chat.list_messages(chat_v1.ListMessagesRequest(parent=SPACE, page_size=2))
names = [message.name for message in pages]
expect.equal((len(names), names[0]), (5, first.name), "five messages over three pages, the first one first")
newest = chat.list_messages(chat_v1.ListMessagesRequest(parent=SPACE, page_size=2, order_by="DESC"))
expect.equal([message.name for message in newest], names[::-1], "in the other order")
in_thread = chat_v1.ListMessagesRequest(parent=SPACE, filter=f"thread.name = {root.thread.name}")
expect.equal([m.name for m in chat.list_messages(in_thread)], [root.name, reply.name], "a thread")
later = first.create_time + datetime.timedelta(days=1)
filtered = chat_v1.ListMessagesRequest(parent=SPACE, filter=f'create_time > "{later.isoformat()}"')
expect.equal(list(chat.list_messages(filtered)), [], "a time")
expect.raises(exceptions.BadRequest, lambda: chat.list_messages(chat_v1.ListMessagesRequest(parent=SPACE, filter="x")))

chat.delete_message(name=first.name)
expect.equal(chat.get_message(name=first.name).deletion_metadata.deletion_type.name, "CREATOR", "a tombstone")
expect.raises(exceptions.Forbidden, lambda: chat.delete_message(name=first.name))

user = client("emu-user-ada")
denied = expect.raises(exceptions.BadRequest, lambda: create(user, chat_v1.Message(text="x", cards_v2=cards)))
expect.equal(denied.message.endswith("Message cannot have cards for requests carrying human credentials."), True, "cards as a user")
upload = user.upload_attachment(chat_v1.UploadAttachmentRequest(parent=SPACE, filename="a.txt"))
expect.equal(bool(upload.attachment_data_ref.resource_name), True, "an upload")

# The classes refuse an unknown field by themselves; their session sends one.
session = chat.transport._session
answer = session.post(f"{URL}/v1/{SPACE}/messages", json={"cardsV2": [{"card": {"footer": {}}}]})
expect.unknown_field(answer.status_code, answer.json())
expect.done("google-apps-chat")
