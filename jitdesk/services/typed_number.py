"""Reads a number as somebody types it, in the way of the language that is spoken or of the other."""

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.wording import amount_text, decimal_mark
from jitdesk.intake.quantities import parse_number

_EXAMPLES = (1_200_000, 12_500)


def number_typed(text: str) -> int | None:
    """Return a typed number in thousandths; None for an empty text.

    "1,200" and "1.200" mean what they mean in the language that is spoken, 1.2 or 1200; what has only one
    meaning may be typed in either way: "12,5", "1.234,5", "1 200".

    Raises
    ------
    BadInput
        If the text is no number, or has more than 3 decimals.
    """
    try:
        return parse_number(text, decimal_mark())
    except BadInput as error:
        whole, broken = map(amount_text, _EXAMPLES)
        raise BadInput(
            error.title, error.text, say("Write it like {whole} or {broken}", whole=whole, broken=broken)
        ) from None
