"""google-api-python-client, which reads the discovery document that it brings."""
import json
import pathlib

import expect
import googleapiclient
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaInMemoryUpload

SPACE = "spaces/APICLIENT"
DOCUMENT = json.loads(
    (pathlib.Path(googleapiclient.__file__).parent / "discovery_cache/documents/chat.v1.json").read_text()
)
# An upload's address is made of the root, which `api_endpoint` would not change.
DOCUMENT["rootUrl"] = f"{expect.URL}/"


def client(token):
    return build_from_document(DOCUMENT, credentials=Credentials(token=token)).spaces().messages()


def create(chat, body, **parameters):
    return chat.create(parent=SPACE, body=body, **parameters).execute()


def refused(status, call):
    error = expect.raises(HttpError, call)
    expect.equal(error.status_code, status, f"the status of {error}")
    return json.loads(error.content)


chat = client("emu-app-python")
cards = [{"cardId": "deploy", "card": {"header": {"title": "web is live", "imageType": "CIRCLE"}}}]
first = create(chat, {"text": "one", "cardsV2": cards}, messageId="client-one")
expect.equal((first["text"], first["cardsV2"]), ("one", cards), "the message comes back as it was sent")
expect.equal(chat.get(name=first["name"]).execute(), first, "get")
expect.equal(chat.get(name=first["name"], fields="text,sender(type)").execute(), {"text": "one", "sender": {"type": "BOT"}}, "fields")

option = {"messageReplyOption": "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD"}
threaded = {"text": "in a thread", "thread": {"threadKey": "deploys"}}
root, reply = create(chat, threaded, **option), create(chat, threaded, **option)
expect.equal((reply["thread"]["name"], reply["threadReply"]), (root["thread"]["name"], True), "a reply")

text = {"text": "two"}
expect.equal(create(chat, text, requestId="r1"), create(chat, text, requestId="r1"), "a request id creates one message")
expect.equal(refused(409, lambda: create(chat, text, messageId="client-one"))["error"]["status"], "ALREADY_EXISTS", "taken")
expect.unknown_field(400, refused(400, lambda: create(chat, {"cardsV2": [{"card": {"footer": {}}}]})))

patched = chat.patch(name=first["name"], updateMask="text", body={"text": "three"}).execute()
expect.equal((patched["text"], patched["cardsV2"]), ("three", cards), "only what the mask names changes")
put = chat.update(name=first["name"], updateMask="cardsV2", body={"text": "four"}).execute()
expect.equal((put["text"], put.get("cardsV2")), ("three", None), "what is absent is cleared")
made = chat.patch(name=f"{SPACE}/messages/client-new", allowMissing=True, updateMask="*", body=text).execute()
expect.equal(made["clientAssignedMessageId"], "client-new", "created by a patch")
expect.equal(chat.replaceCards(name=first["name"], body={"cardsV2": cards}).execute(), {}, "cards are replaced")

names, request = [], chat.list(parent=SPACE, pageSize=2)
while request is not None:
    page = request.execute()
    names += [message["name"] for message in page["messages"]]
    request = chat.list_next(request, page)
expect.equal((len(names), names[0]), (5, first["name"]), "five messages over three pages")
in_thread = chat.list(parent=SPACE, filter=f"thread.name = {root['thread']['name']}").execute()
expect.equal([message["name"] for message in in_thread["messages"]], [root["name"], reply["name"]], "a thread")
expect.equal(chat.list(parent=SPACE, filter='create_time > "2100-01-01T00:00:00Z"').execute(), {}, "a time")
# So long a query is sent as a form.
long = " AND ".join(['create_time > "2000-01-01T00:00:00Z"', f"thread.name = {SPACE}/threads/{'x' * 3000}"])
expect.equal(chat.list(parent=SPACE, filter=long).execute(), {}, "a long filter")

expect.equal(chat.delete(name=first["name"]).execute(), {}, "delete")
refused(403, lambda: chat.delete(name=first["name"]).execute())

user = build_from_document(DOCUMENT, credentials=Credentials(token="emu-user-ada"))
for resumable in (False, True):
    file = MediaInMemoryUpload(b"a,b\r\n1,2\r\n", mimetype="text/csv", resumable=resumable)
    data = user.media().upload(parent=SPACE, body={"filename": "a.csv"}, media_body=file).execute()
    message = create(user.spaces().messages(), {"text": "see", "attachment": [data]})
    attachment = message["attachment"][0]
    expect.equal((attachment["contentName"], attachment["contentType"]), ("a.csv", "text/csv"), "an attachment")
    content = user.media().download_media(resourceName=attachment["attachmentDataRef"]["resourceName"]).execute()
    expect.equal(content, b"a,b\r\n1,2\r\n", "the file")
    read = chat.attachments().get(name=attachment["name"]).execute()
    expect.equal(read, attachment, "the attachment by name")
expect.done("google-api-python-client")
