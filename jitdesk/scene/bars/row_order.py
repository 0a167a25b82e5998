"""In which order rows stand: as is usual for what they stand for, by name, or the worst first."""

import re
from enum import StrEnum
from functools import lru_cache

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.rows import RowsBy, members_of
from jitdesk.scene.bars.trouble import Troubles, troubles_of, worst_of

_NAMES = {RowsBy.DOORS: "door", RowsBy.PARTS: "part"}


class RowOrder(StrEnum):
    """What the order of rows goes by."""

    USUAL = "usual"
    NAME = "name"
    WORST = "worst"


def put_in_order(outlook: Outlook, by: RowsBy, member: Ints, order: RowOrder) -> Ints:
    """Return rows of the plan's doors, suppliers or parts in an order.

    Parameters
    ----------
    member : array of int
        The rows in their usual order, which also decides between equal ones; the table's length is "none".
    """
    if order is RowOrder.NAME:
        return member[np.argsort(alphabet(outlook.plan, by)[member], kind="stable")]
    if order is RowOrder.WORST:
        return member[np.argsort(-worst_at_all(outlook, by)[member].astype(np.int64), kind="stable")]
    return member


def worst_at_all(outlook: Outlook, by: RowsBy) -> Troubles:
    """Return the worst trouble of each door, supplier or part, on whatever day; last that of none."""
    delivery, member = members_of(outlook.plan, by)
    count = len(outlook.plan[by.value])
    return worst_of(np.where(member < 0, count, member), troubles_of(outlook)[delivery], count + 1)


def alphabet(plan: Plan, by: RowsBy) -> Ints:
    """Return each member's place by its name, A2 before A10; last that of none."""
    if by is not RowsBy.SUPPLIERS:
        return _places(plan[by.value].texts(_NAMES[by]))
    columns = (plan["suppliers"][of].tolist() for of in ("short_name", "name", "supplier"))
    return _ranked([short or name or key for short, name, key in zip(*columns, strict=True)])


# A column of texts stays the same over most steps, and over every minute of the clock.
@lru_cache(maxsize=4)
def _places(texts: Texts) -> Ints:
    return _ranked(texts.decoded().tolist())


def _ranked(names: list[str]) -> Ints:
    places = np.empty(len(names) + 1, np.int64)
    places[sorted(range(len(names)), key=lambda number: _as_read(names[number]))] = np.arange(len(names))
    places[-1] = len(names)
    return places


def _as_read(name: str) -> list[tuple[int, str]]:
    """Return a name such that its numbers compare as numbers: the longer one is the larger one."""
    pieces = re.split(r"([0-9]+)", name.casefold())
    return [
        (len(piece.lstrip("0")), piece.lstrip("0")) if number % 2 else (0, piece)
        for number, piece in enumerate(pieces)
    ]
