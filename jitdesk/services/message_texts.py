"""The texts of messages to suppliers: as they are delivered, and as a plant writes them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from jitdesk.bundled import resource
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan

LATE, RESCHEDULE, NO_REPLY, SHORT = "late", "reschedule", "no_reply", "short"
KINDS = {
    LATE: later("Delivery is late"),
    RESCHEDULE: later("Please come at another time"),
    NO_REPLY: later("No answer yet"),
    SHORT: later("Parts are missing"),
}
"""Every kind of message, and how the desk calls it."""

LANGUAGES = {"en": later("English"), "de": later("German")}

PLACES = {
    "plant": later("the plant's name"),
    "contact": later("whom the message is to"),
    "delivery": later("the delivery's number"),
    "planned": later("when it was planned"),
    "expected": later("when it is expected"),
    "door": later("its door"),
    "need": later("when our line needs it"),
    "lines": later("the supplier's open deliveries, a line each"),
    "author": later("who writes"),
}
"""What may stand in braces, and what is filled in there."""

# Without these nobody knows which delivery is meant, or what else is open.
_NEEDED = ("delivery", "lines")
_LONGEST_SUBJECT, _LONGEST_TEXT = 200, 8000
_KEY = "message"


@dataclass(frozen=True, slots=True)
class MessageText:
    """A subject and a text with places in braces that are filled in: "{delivery}"."""

    subject: str
    text: str


@cache
def words_of(language: str) -> dict[str, Any]:
    """Return all words of messages in a language (a key of `LANGUAGES`)."""
    return tomllib.loads(resource(f"messages/{language}.toml").read_text("utf-8"))


def delivered_text(kind: str, language: str) -> MessageText:
    """Return the text that came with jitdesk for a kind of message."""
    words = words_of(language)[kind]
    return MessageText(words["subject"].strip(), words["text"].strip())


def text_of(plan: Plan, kind: str, language: str) -> MessageText:
    """Return the text of a kind of message: the plant's own, else the delivered one."""
    row = plan.find("plant", _key(kind, language))
    if row is None or wrong_text(str(row["value"])):
        return delivered_text(kind, language)
    subject, _, text = str(row["value"]).partition("\n")
    return MessageText(subject.strip(), text.strip())


def with_text(plan: Plan, kind: str, language: str, wanted: MessageText, *, at: int, author: str) -> Edit:
    """Return the edit that gives a kind of message another text; it changes nothing where that is so already.

    The delivered text is not kept: it then follows what later versions of jitdesk deliver.

    Raises
    ------
    BadInput
        If a place in the text is not one of `PLACES`, or one that it needs is lost; says which.
    """
    value = f"{' '.join(wanted.subject.split())}\n{wanted.text.strip()}"
    if wrong := wrong_text(value):
        raise BadInput(say("This text cannot be used"), wrong.rstrip("."), say("The former one still holds"))
    row = plan.find("plant", _key(kind, language))
    changes: tuple[Change, ...]
    if wanted == delivered_text(kind, language):
        changes = (Change.row_removed("plant", row),) if row else ()
    elif row:
        changes = cell_changes("plant", row, {"value": value})
    else:
        changes = (Change.row_added("plant", {"key": _key(kind, language), "value": value}),)
    label = say("Message text: {kind}, {language}", kind=say(KINDS[kind]), language=say(LANGUAGES[language]))
    return Edit(label, changes, author=author, at=at)


def _key(kind: str, language: str) -> str:
    return f"{_KEY}_{kind}_{language}"


TEXT_KEYS = frozenset(_key(kind, language) for kind in KINDS for language in LANGUAGES)
"""Under which keys the plant's table keeps them: the subject, a line end, the text."""


def wrong_text(value: str) -> str:
    """Return what is wrong with a kept text, as a sentence; "" for nothing."""
    subject, _, text = value.partition("\n")
    if not subject.strip():
        return say("The subject is empty.")
    if len(subject) > _LONGEST_SUBJECT or len(text) > _LONGEST_TEXT:
        return say(
            "The subject can have {subject} characters, the text {text}.",
            subject=_LONGEST_SUBJECT,
            text=_LONGEST_TEXT,
        )
    try:
        places = [_place(*piece) for piece in Formatter().parse(value)]
    except ValueError:
        return say("A brace stands alone. Write places like {delivery}.")
    known = ", ".join(f"{{{name}}}" for name in PLACES)
    for place in filter(None, places):
        if place.strip("{}") not in PLACES:
            return say(
                "{place} is no place that can be filled in. There are {known}.", place=place, known=known
            )
    lost = [name for name in _NEEDED if f"{{{name}}}" not in places]
    if lost:
        place, meaning = f"{{{lost[0]}}}", say(PLACES[lost[0]])
        return say("{place} is missing: {meaning}.", place=place, meaning=meaning)
    return ""


def _place(_before: str, name: str | None, form: str | None, conversion: str | None) -> str:
    """Return a place as it is written, "{late:>9}"; only a bare name is one that can be filled in."""
    if name is None:
        return ""
    return f"{{{name}{f'!{conversion}' if conversion else ''}{f':{form}' if form else ''}}}"
