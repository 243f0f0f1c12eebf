#!/usr/bin/env python3
"""Judges message JSON by what Google publishes: the classes of google-apps-chat and the API's discovery document.

    judge.py verdicts PATH...        per file: what the classes say and what the document says
    judge.py lines FILE              the same per line of a file, with the places that are wrong, as JSON
    judge.py equal BEFORE AFTER      two files, or two directories by file name: the same message?

`equal` compares protobuf messages, so default values, the order of fields and quoted numbers make no difference, while
presence does. Fields that the discovery document has and the classes lack yet are taken out before the classes read the
JSON; they are held against the document and compared as JSON. The exit status is 0 when every line is good.
"""
import json
import pathlib
import re
import sys

import googleapiclient
from google.apps import chat_v1
from google.protobuf import json_format

MESSAGE = chat_v1.types.Message.pb()
PACKAGE = pathlib.Path(googleapiclient.__file__).parent
SCHEMAS = json.loads((PACKAGE / "discovery_cache/documents/chat.v1.json").read_text())["schemas"]
PYTHON = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": (int, float), "number": (int, float)}
TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def fits(value, schema):
    """Whether a scalar is what the discovery document describes."""
    if schema.get("format") in ("int64", "uint64"):
        return isinstance(value, int) and not isinstance(value, bool) or bool(re.fullmatch(r"-?\d+", str(value)))
    if isinstance(value, bool) != (schema["type"] == "boolean") or not isinstance(value, PYTHON[schema["type"]]):
        return False
    if schema["type"] == "integer":
        return value == int(value) and (schema.get("format") != "int32" or -(2**31) <= value < 2**31)
    if schema.get("format") == "google-datetime":
        return bool(TIME.fullmatch(value))
    return value in schema["enum"] if "enum" in schema else True


def walk(value, schema, descriptor, path, errors, extras):
    """Returns `value` without the fields that its protobuf descriptor lacks, which go to `extras`.

    Where something contradicts the discovery document, its path goes to `errors`. Below an extra there is no descriptor, and all is kept."""
    schema = SCHEMAS[schema["$ref"]] if "$ref" in schema else schema
    kind = schema.get("type", "any")
    if kind == "any":
        return value
    if kind not in ("object", "array"):
        if not fits(value, schema):
            errors.append(path)
        return value
    if not isinstance(value, PYTHON[kind]):
        errors.append(path)
        return value
    if kind == "array":
        items = enumerate(value)
        return [walk(item, schema["items"], descriptor, f"{path}[{i}]", errors, extras) for i, item in items]
    rest = {}
    for name, item in value.items():
        where = f"{path}.{name}"
        below = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
        field = descriptor and descriptor.fields_by_camelcase_name.get(name)
        if below is None:
            errors.append(where)
            rest[name] = item
            # The classes take a name in another spelling, and what is in it is wrong on its own account.
            other = re.sub(r"_(.)", lambda letter: letter[1].upper(), name)
            if other in schema.get("properties", {}):
                walk(item, schema["properties"][other], None, where, errors, {})
        elif descriptor and not field:
            extras.update(without_defaults({where: walk(item, below, None, where, errors, extras)}))
        else:
            rest[name] = walk(item, below, field and field.message_type, where, errors, extras)
    return rest


def without_defaults(value):
    """JSON without what proto3 leaves out; an empty object stays, for it is present."""
    if isinstance(value, list):
        return [without_defaults(item) for item in value]
    if isinstance(value, dict):
        return {name: without_defaults(item) for name, item in value.items() if item not in (None, "", 0, [])}
    return value


def parse(text):
    """The protobuf message, or None and why the classes refuse it."""
    try:
        return json_format.Parse(text, MESSAGE(), ignore_unknown_fields=False), None
    except json_format.ParseError as error:
        return None, str(error).splitlines()[0][:300]


class Judged:
    """A text, what each judge says of it, and what it is compared by."""

    @classmethod
    def of(cls, path):
        return cls(path.read_text(encoding="utf-8"))

    def __init__(self, text):
        errors, self.extras = [], {}
        rest = walk(json.loads(text), {"$ref": "Message"}, MESSAGE.DESCRIPTOR, "Message", errors, self.extras)
        self.message, self.refusal = parse(text)
        self.protobuf, self.discovery, self.errors = self.message is not None, not errors, errors
        if self.extras and self.discovery:
            self.message, self.refusal = parse(json.dumps(rest))


def verdict(path):
    judged = Judged.of(path)
    words = {True: "accepted", False: "rejected"}
    return f"protobuf:{words[judged.protobuf]} discovery:{words[judged.discovery]}"


def places(text):
    """The paths at which the judges find something wrong. Of what the document takes, the classes may say where it is."""
    judged = Judged(text)
    refused = re.search(r'at "([^"]*)"', judged.refusal) if judged.discovery and judged.message is None else None
    return json.dumps({
        "accepted": judged.message is not None and judged.discovery,
        "document": judged.errors,
        "classes": refused[1] if refused else None,
    })


def compare(before, after):
    if not (before.exists() and after.exists()):
        return "missing"
    one, two = Judged.of(before), Judged.of(after)
    for side, judged in (("before", one), ("after", two)):
        if judged.message is None:
            return f"rejected {side}: {judged.refusal}"
    return "equal" if (one.message, one.extras) == (two.message, two.extras) else "different"


def main(command, *paths):
    paths = [pathlib.Path(path) for path in paths]
    if command == "verdicts":
        files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
        lines = [(file.name, verdict(file)) for file in files]
    elif command == "lines" and len(paths) == 1:
        texts = paths[0].read_text(encoding="utf-8").splitlines()
        for number, text in enumerate(texts):
            print(f"{number}\t{places(text)}")
        return 0
    elif command == "equal" and len(paths) == 2:
        before, after = paths
        pairs = [(before, after)]
        if before.is_dir():
            names = sorted({file.name for path in paths for file in path.glob("*.json")})
            pairs = [(before / name, after / name) for name in names]
        lines = [(one.name, compare(one, two)) for one, two in pairs]
    else:
        sys.exit(__doc__)
    for name, result in lines:
        print(f"{name}\t{result}")
    return 0 if all("rejected" not in result and result not in ("different", "missing") for _, result in lines) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
