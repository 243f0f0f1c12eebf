"""A language server on the other end of a pipe, and the little of its protocol that a test needs."""
import json
import queue
import re
import subprocess
import threading
import time

# What the server says when the document has changed under a request; it is asked again.
CONTENT_MODIFIED = -32801
SERVER_CANCELLED = -32802


class ServerError(Exception):
    """The server refused, died or took too long."""


class Client:
    def __init__(self, command, root, settings, timeout=300):
        self.timeout = timeout
        self.process = subprocess.Popen(
            command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.settings = settings
        self.number = 0
        self.version = 0
        self.text = None
        self.complaints = []
        # A message that was looked at too early.
        self.held = None
        self.messages = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._log, daemon=True).start()
        capabilities = {
            "general": {"positionEncodings": ["utf-16"]},
            "textDocument": {
                "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                "definition": {"linkSupport": True},
                "hover": {"contentFormat": ["markdown"]},
            },
            "window": {"workDoneProgress": True},
            "workspace": {"configuration": True},
            "experimental": {"serverStatusNotification": True},
        }
        self.server = self.ask("initialize", {
            "processId": None,
            "rootUri": root.as_uri(),
            "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
            "capabilities": capabilities,
            "initializationOptions": settings,
        })["serverInfo"]
        self.notify("initialized", {})

    def _read(self):
        stream = self.process.stdout
        while True:
            length = None
            while True:
                line = stream.readline()
                if not line:
                    self.messages.put(None)
                    return
                if line == b"\r\n":
                    break
                name, _, value = line.decode().partition(":")
                if name.lower() == "content-length":
                    length = int(value)
            self.messages.put(json.loads(stream.read(length)))

    def _log(self):
        for line in self.process.stderr:
            self.complaints.append(line.decode(errors="replace").rstrip())

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        try:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.process.stdin.flush()
        except OSError as error:
            raise ServerError(f"the server is gone: {error}") from None

    def _next(self, deadline):
        """The next message that is no question of the server's; those are answered on the way."""
        try:
            message = self.messages.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise ServerError("the server takes too long") from None
        if message is None:
            raise ServerError("the server ended: " + "\n".join(self.complaints[-5:]))
        if "method" in message and "id" in message:
            asked = message["method"] == "workspace/configuration"
            answer = [self.settings for _ in message["params"]["items"]] if asked else None
            self._send({"id": message["id"], "result": answer})
            return {}
        return message

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def ask(self, method, params):
        deadline = time.monotonic() + self.timeout
        while True:
            self.number += 1
            self._send({"id": self.number, "method": method, "params": params})
            answer = {}
            while answer.get("id") != self.number:
                answer = self._next(deadline)
            error = answer.get("error")
            if error is None:
                return answer["result"]
            if error["code"] not in (CONTENT_MODIFIED, SERVER_CANCELLED):
                raise ServerError(f"{method}: {error['message']}")

    def wait_until_loaded(self):
        """Waits for the status that says that nothing is left to load, and returns it."""
        deadline = time.monotonic() + self.timeout
        status = {}
        # Between two stages of loading there are moments of rest, each too short to count.
        while not status.get("quiescent") or self._more_within(1.0):
            message, self.held = self.held or self._next(deadline), None
            if message.get("method") == "experimental/serverStatus":
                status = message["params"]
        return status

    def _more_within(self, seconds):
        try:
            self.held = self._next(time.monotonic() + seconds)
        except ServerError:
            if self.process.poll() is not None:
                raise
            return False
        return True

    def show(self, uri, text):
        """Opens the document, or replaces its text."""
        self.version += 1
        if self.text is None:
            document = {"uri": uri, "languageId": "rust", "version": self.version, "text": text}
            self.notify("textDocument/didOpen", {"textDocument": document})
        elif text != self.text:
            identity = {"uri": uri, "version": self.version}
            self.notify("textDocument/didChange", {"textDocument": identity, "contentChanges": [{"text": text}]})
        self.text = text
        self.uri = uri

    def _at(self, offset):
        before = self.text[:offset]
        line = before.count("\n")
        column = len(before[before.rfind("\n") + 1:].encode("utf-16-le")) // 2
        return {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": column}}

    def complete(self, offset):
        """The names offered at a place, without what follows them, as in `len()`."""
        answer = self.ask("textDocument/completion", {**self._at(offset), "context": {"triggerKind": 1}})
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return [re.match(r"(?:r#)?([^\s(!:{]*)", item["label"]).group(1) for item in items]

    def hover(self, offset):
        answer = self.ask("textDocument/hover", self._at(offset))
        return answer["contents"]["value"] if answer else ""

    def definition(self, offset):
        """The places that the name at an offset is defined at: address and line, counted from one."""
        answer = self.ask("textDocument/definition", self._at(offset)) or []
        return [(link["targetUri"], link["targetSelectionRange"]["start"]["line"] + 1) for link in answer]

    def underlined(self):
        """The text under each diagnostic, up to the end of its first line."""
        answer = self.ask("textDocument/diagnostic", {"textDocument": {"uri": self.uri}})
        lines = self.text.splitlines()
        found = []
        for item in answer["items"]:
            start, end = item["range"]["start"], item["range"]["end"]
            line = lines[start["line"]]
            end = end["character"] if end["line"] == start["line"] else len(line)
            found.append(line[start["character"]:end])
        return found

    def close(self):
        try:
            self.ask("shutdown", None)
            self.notify("exit", None)
            self.process.wait(timeout=10)
        except (ServerError, subprocess.TimeoutExpired):
            self.process.kill()
