"""The details as plain text: what is read out on the phone, or pasted into a mail."""

from collections.abc import Iterator

from jitdesk.domain.language import say
from jitdesk.scene.details.details import Details

_WIDE = 34  # characters of the first column, so that figures stand below each other


def as_text(details: Details) -> str:
    """Return what the panel says, a line a row."""
    return "\n".join(_lines(details)).rstrip() + "\n"


def _lines(details: Details) -> Iterator[str]:
    yield details.title
    yield from filter(None, details.facts)
    if details.why is not None:
        yield from ("", _row(details.why.heading, details.why.rate, ""))
        for row in details.why.rows:
            yield _row(row.text, row.pieces, row.value)
            if row.document is not None:
                yield f"    {row.document.text}"
    if details.promises:
        yield from ("", _row(say("PROMISE HISTORY"), details.moved, ""))
        for promise in details.promises:
            yield _row(f"{promise.known}: {promise.clock}", promise.shift, promise.document.text)
    if details.slots:
        yield from ("", say("FIND A TIME"))
        for slot in details.slots:
            faster = (
                say("truck faster by {length}", length=slot.faster) if slot.slot.faster_s else slot.faster
            )
            yield _row(f"{slot.clock} {slot.slot.door}", slot.effect, faster)
    yield from filter(None, (details.van,))
    if details.note:
        yield from ("", say("NOTES"), details.note, details.note_by)


def _row(first: str, second: str, third: str) -> str:
    return f"{first:<{_WIDE}} {second:>14}  {third}".rstrip()
