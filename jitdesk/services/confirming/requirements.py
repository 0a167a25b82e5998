"""What the plan's call-offs want already, by supplier and part: what a newer one replaces."""

from collections.abc import Sequence

from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import REQUIREMENTS
from jitdesk.services.confirming.said import Said

CALLS = frozenset({"DELJIT", "862", "4915", "4916"})
"""Kinds of call-off of which each adds to the others, unless it says that it replaces them."""

_AT_ONCE = frozenset({"immediate", "backlog"})
_SCOPE = ("line", "order", "order_line")


class Requirements:
    """The requirements of one plan, indexed at first need."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rows: dict[tuple[str, str], list[Row]] | None = None

    def of(self, supplier: str, part: str) -> Sequence[Row]:
        """Return what is wanted of a part from a supplier, in table order."""
        if self._rows is None:
            self._rows = {}
            for row in self._plan[REQUIREMENTS.name].rows():
                self._rows.setdefault((str(row["supplier"]), str(row["part"])), []).append(row)
        return self._rows.get((supplier, part), ())

    def find(self, wanted: Row) -> Row | None:
        """Return the row that has the key of a wanted one, ``None`` where the plan has none."""
        rows = self.of(str(wanted["supplier"]), str(wanted["part"]))
        return next(
            (row for row in rows if all(row[name] == wanted[name] for name in REQUIREMENTS.key)), None
        )

    def former(self, wanted: Row, said: Said) -> list[Row]:
        """Return the rows of the former schedule that a call-off replaces; none where it adds to them.

        That is the same part from the same supplier for the same order and point of use, called off by
        the same kind of document, within the horizon of the newer one. Without a horizon it is all of a
        schedule, and of a call what has its own number.
        """
        if not replaces(said):
            return []
        document, kind = said.document, said.document.kind
        start, end = document.horizon_from, document.horizon_to
        only_own = kind in CALLS and start is None and end is None
        return [
            row
            for row in self.of(str(wanted["supplier"]), str(wanted["part"]))
            if str(row["document"]).split(" ")[0] == kind
            and all(row[name] == wanted[name] for name in _SCOPE)
            and (not only_own or row["document"] == said.document_name)
            and (row["commitment"] in _AT_ONCE or _lies_in(int(row["required_at"] or 0), start, end))
        ]


def replaces(said: Said) -> bool:
    """Tell whether a call-off states all that is wanted, and not only what changes or is added."""
    function = said.document.function
    return function == "replace" or (function == "original" and said.document.kind not in CALLS)


def _lies_in(at: int, start: int | None, end: int | None) -> bool:
    return (start is None or at >= start) and (end is None or at <= end)
