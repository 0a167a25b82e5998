"""The segments that a line came from, kept as places in the file's text until they are shown."""

from collections.abc import Sequence
from typing import overload

from jitdesk.intake.edifact.tokens import Separators, Tokens


class RawSegments(Sequence[tuple[str, str]]):
    """The segments in parts of a text, as (tag, text); equal where they read alike.

    Parameters
    ----------
    text : str
        The whole file.
    separators : Separators
        The marks of its interchange.
    spans : tuple of int
        The parts, in the order of the file: first and end of each, ends excluded.
    """

    __slots__ = ("_separators", "_text", "spans")

    def __init__(self, text: str, separators: Separators, spans: tuple[int, ...]) -> None:
        self._text = text
        self._separators = separators
        self.spans = spans

    @property
    def end(self) -> int:
        """Where the last part ends in the text."""
        return self.spans[-1]

    def elsewhere(self, spans: tuple[int, ...]) -> "RawSegments":
        """Return the segments in other parts of the same text."""
        return RawSegments(self._text, self._separators, spans)

    def with_part(self, first: int, end: int) -> "RawSegments":
        """Return them with a further part of the text behind."""
        return self.elsewhere((*self.spans, first, end))

    @overload
    def __getitem__(self, place: int) -> tuple[str, str]: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[tuple[str, str], ...]: ...
    def __getitem__(self, place: int | slice) -> tuple[str, str] | tuple[tuple[str, str], ...]:
        return self._read()[place]

    def __len__(self) -> int:
        return len(self._read())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._read() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._read())

    def __repr__(self) -> str:
        return repr(self._read())

    def _read(self) -> tuple[tuple[str, str], ...]:
        mark = self._separators.terminator
        parts = zip(self.spans[::2], self.spans[1::2], strict=True)
        return tuple(
            (segment.tag, text[segment.start : segment.end] + mark)
            for text in (self._text[first:end] + mark for first, end in parts)
            for segment in Tokens("", text, 0, self._separators)
        )
