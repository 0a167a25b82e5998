"""Cells of one column to values: every different text is parsed once, whatever number of rows repeat it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar, overload

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

# fmt: off
_ERRORS = frozenset({
    "#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NAME?", "#NUM!", "#ZAHL!", "#NULL!",
})
# fmt: on
_NO_TEXT = ("=", "#")
_T = TypeVar("_T", bound=Hashable)
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class BadCell(Exception):
    """A value that makes its row unusable; the text goes on behind "Row 6"."""

    found: str
    text: str


def plain(text: str) -> str:
    """Return the text of a cell.

    Raises
    ------
    BadCell
        For an error of a formula and for a formula without a value.
    """
    if text.upper() in _ERRORS:
        raise BadCell(
            text,
            say(': "{text}" is an error of a formula. Correct it in the file, or skip the row.', text=text),
        )
    if text.startswith("="):
        advice = say("Open the file in Excel, save it and import it again.")
        raise BadCell(
            text, say(': "{text}" is a formula without a value. {advice}', text=text, advice=advice)
        )
    return text


def plain_texts(texts: Sequence[str]) -> tuple[Sequence[str], dict[int, BadCell]]:
    """Return the texts of a column as they are, and those that are none by their place; see :func:`plain`."""
    if not any(text.startswith(_NO_TEXT) for text in set(texts)):
        return texts, {}
    return texts, parsed(texts, plain)[1]


def parsed(texts: Sequence[_T], parse: Callable[[_T], _V]) -> tuple[list[_V | BadCell], dict[int, BadCell]]:
    """Return the value of each text, and those without one by their place, with the reason.

    Parameters
    ----------
    parse : callable
        Raises BadInput or BadCell.
    """
    values = {text: _parsed(text, parse) for text in set(texts)}
    bad = {text: value for text, value in values.items() if isinstance(value, BadCell)}
    found = {i: bad[text] for i, text in enumerate(texts) if text in bad} if bad else {}
    return list(map(values.__getitem__, texts)), found


def _parsed(text: _T, parse: Callable[[_T], _V]) -> _V | BadCell:
    try:
        return parse(text)
    except BadCell as bad:
        return bad
    except BadInput as error:
        return BadCell(str(text), f": {error.text.rstrip('.')}. {error.advice}")


class RawCells(Sequence[tuple[str, str]]):
    """The filled cells of a row, as (heading, text), put together when they are shown."""

    __slots__ = ("_cells", "_header")

    def __init__(self, header: tuple[str, ...], cells: tuple[str, ...]) -> None:
        self._header = header
        self._cells = cells

    @overload
    def __getitem__(self, place: int) -> tuple[str, str]: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[tuple[str, str], ...]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, str] | tuple[tuple[str, str], ...]:
        return self._filled()[place]

    def __len__(self) -> int:
        return sum(map(bool, self._cells))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._filled() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._filled())

    def __repr__(self) -> str:
        return repr(self._filled())

    def _filled(self) -> tuple[tuple[str, str], ...]:
        return tuple((heading, cell) for heading, cell in zip(self._header, self._cells, strict=True) if cell)
