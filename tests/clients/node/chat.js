// @googleapis/chat, Google's client for Node.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { auth, chat as service } from '@googleapis/chat';

const parent = 'spaces/NODE';
const rootUrl = `${process.env.CHAT_URL}/`;
const unknown =
  "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field.";

function client(token) {
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: token });
  return service({ version: 'v1', auth: credentials, rootUrl });
}

const app = client('emu-app-node');
const chat = app.spaces.messages;
const create = async (requestBody, parameters = {}, by = chat) =>
  (await by.create({ parent, requestBody, ...parameters })).data;

// The error that a call is refused with, which must have a status.
async function refused(status, call) {
  try {
    await call();
  } catch (error) {
    assert.equal(error.status, status, error);
    return error.response.data.error;
  }
  assert.fail(`${status} was expected`);
}

const cardsV2 = [{ cardId: 'deploy', card: { header: { title: 'web is live', imageType: 'CIRCLE' } } }];
const first = await create({ text: 'one', cardsV2 }, { messageId: 'client-one' });
assert.deepEqual([first.text, first.cardsV2], ['one', cardsV2]);
assert.deepEqual((await chat.get({ name: first.name })).data, first);

const option = { messageReplyOption: 'REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD' };
const threaded = { text: 'in a thread', thread: { threadKey: 'deploys' } };
const root = await create(threaded, option);
const reply = await create(threaded, option);
assert.deepEqual([reply.thread.name, reply.threadReply], [root.thread.name, true]);

const again = [await create({ text: 'two' }, { requestId: 'r1' }), await create({ text: 'two' }, { requestId: 'r1' })];
assert.deepEqual(again[0], again[1]);
const taken = await refused(409, () => create({ text: 'two' }, { messageId: 'client-one' }));
assert.equal(taken.status, 'ALREADY_EXISTS');
const footer = await refused(400, () => create({ cardsV2: [{ card: { footer: {} } }] }));
assert.equal(footer.message, unknown);
assert.deepEqual(footer.details[0].fieldViolations, [{ field: 'message.cards_v2[0].card', description: unknown }]);

const patch = (updateMask, requestBody) => chat.patch({ name: first.name, updateMask, requestBody });
const patched = (await patch('text', { text: 'three' })).data;
assert.deepEqual([patched.text, patched.cardsV2], ['three', cardsV2]);
const cleared = (await patch('cardsV2', { text: 'four' })).data;
assert.deepEqual([cleared.text, cleared.cardsV2], ['three', undefined]);
await refused(400, () => patch('fallback_text', {}));

const names = [];
for (let pageToken; pageToken !== null; ) {
  const page = (await chat.list({ parent, pageSize: 2, pageToken })).data;
  names.push(...page.messages.map((message) => message.name));
  pageToken = page.nextPageToken ?? null;
}
assert.deepEqual([names.length, names[0]], [4, first.name]);
const inThread = (await chat.list({ parent, filter: `thread.name = ${root.thread.name}` })).data;
assert.deepEqual(inThread.messages.map((message) => message.name), [root.name, reply.name]);
assert.deepEqual((await chat.list({ parent, filter: 'create_time > "2100-01-01T00:00:00Z"' })).data, {});

assert.deepEqual((await chat.delete({ name: first.name })).data, {});
await refused(403, () => chat.delete({ name: first.name }));
const deleted = (await chat.list({ parent, showDeleted: true })).data.messages[0];
assert.deepEqual([deleted.name, deleted.deletionMetadata], [first.name, { deletionType: 'CREATOR' }]);

const user = client('emu-user-ada');
const media = { mimeType: 'text/csv', body: Readable.from(['a,b\r\n', '1,2\r\n']) };
// An upload asks its own options for the root, not those of the client.
const uploaded = (await user.media.upload({ parent, requestBody: { filename: 'a.csv' }, media }, { rootUrl })).data;
const attached = await create({ text: 'see', attachment: [uploaded] }, {}, user.spaces.messages);
assert.deepEqual([attached.attachment[0].contentName, attached.attachment[0].contentType], ['a.csv', 'text/csv']);
const resourceName = attached.attachment[0].attachmentDataRef.resourceName;
const file = (await user.media.download({ resourceName, alt: 'media' }, { responseType: 'text' })).data;
assert.equal(file, 'a,b\r\n1,2\r\n');
const cards = await refused(400, () => create({ text: 'x', cardsV2 }, {}, user.spaces.messages));
assert.equal(cards.message, 'Message cannot have cards for requests carrying human credentials.');

console.log('@googleapis/chat: all as expected');
