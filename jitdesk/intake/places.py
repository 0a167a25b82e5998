"""Where a place of a decoded text stands in the bytes of its file."""


class Places:
    """Byte positions of one text, counted on from the last one that was asked for.

    Parameters
    ----------
    text : str
        The file as text, of which nothing was taken out in front.
    encoding : str
        What it was decoded with.
    """

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._encoding = encoding
        self._mark = len("".encode(encoding))  # UTF-8 and UTF-16 may begin with a mark of their own
        self._passed, self._bytes = 0, self._mark

    @property
    def length(self) -> int:
        """How many characters the text has."""
        return len(self._text)

    def byte(self, position: int) -> int:
        """Return the place of a character in the file, its bytes counted from 0."""
        # Counted on: a file of many messages would be encoded again for each of them.
        if position < self._passed:
            self._passed, self._bytes = 0, self._mark
        between = self._text[self._passed : position].encode(self._encoding, errors="replace")
        self._passed, self._bytes = position, self._bytes + len(between) - self._mark
        return self._bytes
