"""A workbook's sheet, looked through before the fast reader allocates it.

python-calamine makes room for every cell between the first and the last one: a stray reference to the last
cell of a sheet asks for hundreds of gigabytes and ends the whole program. It also leaves error cells and
formulas without a stored value empty. Both are found here.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from xml.parsers import expat

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")

# Error cells, hidden rows, prefixes of names, comments and other wrappings of text.
_UNUSUAL = (b't="e"', b"='", b"hidden", b"<!")
_PREFIXED = re.compile(rb":(?:c[ >]|row|f)")
# Whatever is not a row or a cell of the first 26 columns, written as spreadsheet programs do.
_NOT_NARROW = re.compile(
    rb"<(?:!|f[\s/>]"
    rb"|c\b(?! r=\"[A-Z](?:[1-9][0-9]{0,4}|[1-6][0-9]{5})\"(?: s=\"[0-9]+\")?"
    rb"(?: t=\"(?:inlineStr|n|s|str|b|d)\")?/?>)"
    rb"|row\b(?! r=\"(?:[1-9][0-9]{0,4}|[1-6][0-9]{5})\"(?:[^>'h]|h(?!idden))*>))"
)
_NARROW = (699_999, 26)
_FORMULA = re.compile(rb"<f[\s/>]")
_ROWS = re.compile(rb"<row\b(?: r=\"([1-9][0-9]{0,6})\")?")
_COLUMNS = re.compile(rb"<c\b(?: r=\"([A-Z]{1,3})[0-9]{1,7}\")?")
_CELL_ROWS = re.compile(rb"<c r=\"[A-Z]{1,3}([0-9]{1,7})\"")


@dataclass(slots=True)
class SheetScan:
    """How far a sheet reaches at most, and its cells that show no value: (row, column), 0-based, to text."""

    height: int = 0
    width: int = 0
    hidden_rows: int = 0
    marks: dict[tuple[int, int], str] = field(default_factory=dict)


def scan_sheet(xml: bytes) -> SheetScan:
    """Return the reach of a sheet and the texts of its error cells and of its formulas without a value.

    Raises
    ------
    ValueError
        If the sheet is no well-formed XML, or a reference in it is none.
    """
    plain = _reach_of_plain(xml)
    if plain is not None:
        return plain
    scanner = _Scanner()
    try:
        scanner.parser.Parse(xml, True)
    except (expat.ExpatError, LookupError) as error:  # LookupError: an encoding that is none
        raise ValueError(f"sheet: {error}") from error
    return scanner.scan


def _reach_of_plain(xml: bytes) -> SheetScan | None:
    """Return the reach of a sheet as spreadsheet programs write it, without anything to mark in it.

    Everything else, from formulas to references that are left out, is None: it is read element by element.
    """
    is_usual = b"<sheetData" in xml and xml.rstrip().endswith(b"</worksheet>")
    if not is_usual or _PREFIXED.search(xml):
        return None
    if not _NOT_NARROW.search(xml):
        return SheetScan(*_NARROW)
    if any(mark in xml for mark in _UNUSUAL) or _FORMULA.search(xml):
        return None
    rows, columns = set(_ROWS.findall(xml)), set(_COLUMNS.findall(xml))
    cell_rows = set(_CELL_ROWS.findall(xml))
    if b"" in rows or b"" in columns or not cell_rows <= rows:
        return None
    height = max(map(int, rows), default=0)
    return SheetScan(height, max((column_index(letters.decode()) + 1 for letters in columns), default=0))


@cache
def column_index(letters: str) -> int:
    """Return the 0-based index of a column: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


class _Scanner:
    """Listens to the elements row, c (cell), f (formula) and v (value) of a worksheet."""

    def __init__(self) -> None:
        self.scan = SheetScan()
        self._place = (-1, -1)
        self._is_error = False
        self._formula: str | None = None
        self._value = ""
        self._element = ""
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name if ":" not in name else name.rpartition(":")[2]:
            case "c":
                self._begin_cell(attributes)
            case "row":
                self._begin_row(attributes.get("r"))
                self.scan.hidden_rows += attributes.get("hidden") in ("1", "true")
            case "f":
                self._formula = ""
                self._listen("f")
            case "v" if self._is_error or self._formula is not None:
                self._listen("v")

    def _begin_row(self, number: str | None) -> None:
        if number is not None and not (number.isascii() and number.isdecimal() and len(number) <= 7):
            raise ValueError(f'"{number}" is no row')
        row = self._place[0] + 1 if number is None else int(number) - 1
        self._place = (row, -1)
        self.scan.height = max(self.scan.height, row + 1)

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._place = (self._place[0], self._place[1] + 1)
        else:
            match = _REFERENCE.fullmatch(reference)
            if match is None:
                raise ValueError(f'"{reference}" is no cell')
            self._place = (int(match[2]) - 1, column_index(match[1]))
        row, column = self._place
        if row >= self.scan.height:
            self.scan.height = row + 1
        if column >= self.scan.width:
            self.scan.width = column + 1
        self._is_error = attributes.get("t") == "e"
        self._formula, self._value = None, ""

    def _listen(self, element: str) -> None:
        self._element = element
        self.parser.CharacterDataHandler = self._text

    def _text(self, text: str) -> None:
        if self._element == "v":
            self._value += text
        elif self._formula is not None:
            self._formula += text

    def _end(self, name: str) -> None:
        local = name if ":" not in name else name.rpartition(":")[2]
        if local in ("f", "v"):
            self.parser.CharacterDataHandler = None
        elif local == "c":
            if self._is_error:
                self.scan.marks[self._place] = self._value
            elif self._formula is not None and not self._value:
                self.scan.marks[self._place] = "=" + self._formula
            self._is_error, self._formula = False, None
