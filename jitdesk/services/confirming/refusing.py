"""Why a line cannot be used: nothing of the plan is meant, or it is not clear what is."""

from collections.abc import Sequence

from jitdesk.domain.language import say
from jitdesk.domain.wording import either_text

DELIVERY, PART, LINE = "delivery", "part", "line"
_MOST_NAMED = 5


class NotUsable(Exception):
    """A line that cannot be used, with the reason.

    ``may_add`` tells that nothing of the plan is meant: what it names may be added as new; ``deviation``
    is a word to filter by where the reason is one. ``asks`` is what somebody may pick for it, a "delivery"
    or a "part"; ``candidates`` are those that it may mean, where they are known.
    """

    def __init__(
        self,
        text: str,
        delivery: str = "",
        part: str = "",
        *,
        may_add: bool = False,
        deviation: str = "",
        asks: str = DELIVERY,
        candidates: tuple[str, ...] = (),
    ) -> None:
        super().__init__(text)
        self.text = text
        self.delivery = delivery
        self.part = part
        self.may_add = may_add
        self.deviation = deviation
        self.asks = asks
        self.candidates = candidates


def only_one_of(found: Sequence[str], may_be: str, kind: str = DELIVERY, **named: str) -> str:
    """Return the only one of the candidates, or refuse to choose: with the sentence that names them."""
    different = tuple(dict.fromkeys(found))
    if len(different) == 1:
        return different[0]
    shown = either_text(different[:_MOST_NAMED])
    if len(different) > _MOST_NAMED:
        shown = say("{names} or others", names=shown)
    text = say(may_be, found=shown, **named)
    if kind == LINE:
        raise NotUsable(text, named["delivery"], named["part"])
    raise NotUsable(text, asks=kind, candidates=different)
