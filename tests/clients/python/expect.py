"""What the scripts of both clients need: where the server is, and what to make of an answer."""
import os
import sys

URL = os.environ["CHAT_URL"]
UNKNOWN = "Invalid JSON payload received. Unknown name \"footer\" at 'message.cards_v2[0].card': Cannot find field."
checks = 0


def equal(found, expected, what):
    global checks
    checks += 1
    if found != expected:
        sys.exit(f"{what}: expected {expected!r}, found {found!r}")


def raises(kind, call):
    """The exception that a call raises, which must be of a kind."""
    global checks
    checks += 1
    try:
        result = call()
    except kind as error:
        return error
    sys.exit(f"expected {kind.__name__}, found {result!r}")


def unknown_field(status, body):
    """Google's refusal of an unknown field."""
    equal((status, body["error"]["message"], body["error"]["status"]), (400, UNKNOWN, "INVALID_ARGUMENT"), "unknown field")
    violation = {"field": "message.cards_v2[0].card", "description": UNKNOWN}
    equal(body["error"]["details"][0]["fieldViolations"], [violation], "its violation")


def done(client):
    print(f"{client}: {checks} checks")
