"""A sheet as pages: the table broken over them, with the head and the footer on each."""

from dataclasses import dataclass, field

from jitdesk.scene.sheet.columns import HEAD_HEIGHT, PAD, Columns
from jitdesk.scene.sheet.content import DoorSheet, SheetDelivery
from jitdesk.scene.sheet.delivery import WIDE_CODE_ROOM, DeliveryWriter
from jitdesk.scene.sheet.frame import closing, footer, head
from jitdesk.scene.sheet.marks import Box, Fill, Mark, Page, Rule, Strip, stacked
from jitdesk.scene.sheet.paper import A4, EDGE_BAR, MARGIN, Paper
from jitdesk.scene.sheet.text import BODY, TextRuler, lines_of
from jitdesk.scene.sheet.words import SheetWords, sheet_words

_HEAD_GAP = 2.6
_FOOTER_GAP = 2.0
_FRAME = 0.3
_SEPARATOR = 0.35
# The most digits that a count of pages or of parts of a delivery is given room for.
_WIDEST_COUNT = 888


@dataclass(slots=True)
class _Run:
    """The rows of one delivery on one page."""

    delivery: SheetDelivery
    part: int = 1
    parts: int = 1
    rows: list[Strip] = field(default_factory=list)


def laid_out(
    sheet: DoorSheet, ruler: TextRuler, paper: Paper = A4, words: SheetWords | None = None
) -> tuple[Page, ...]:
    """Return the pages of a door's sheet.

    Every text of the sheet stands in full on some page, inside the margins and clear of every other text, for
    names of up to 300 characters on any of the papers.

    Parameters
    ----------
    sheet : DoorSheet
        What it says.
    ruler : TextRuler
        Measures text as it will be painted.
    paper : Paper
        What it is printed on.
    words : SheetWords, optional
        Its own words; those of the language that is spoken where none are given.

    Raises
    ------
    ValueError
        When a delivery's `code` is not what `codes.scan_code` gives.
    """
    return _Sheet(sheet, ruler, paper, words or sheet_words()).pages()


class _Sheet:
    """One sheet on its way to paper."""

    def __init__(self, sheet: DoorSheet, ruler: TextRuler, paper: Paper, words: SheetWords) -> None:
        self._sheet = sheet
        self._ruler = ruler
        self._paper = paper
        self._words = words
        self._columns = Columns.of(paper)
        self._head = head(ruler, words, sheet, paper)
        self._closing = closing(ruler, words, sheet, paper)
        self._table_head = self._columns.head(ruler, words)
        self._top = MARGIN + self._head.height + _HEAD_GAP
        widest = footer(ruler, words, sheet, paper, _WIDEST_COUNT, _WIDEST_COUNT)
        self._footer_top = paper.bottom - widest.height
        self._room = self._footer_top - _FOOTER_GAP - self._top - HEAD_HEIGHT
        self._writer = self._fitting_writer()

    def _fitting_writer(self) -> DeliveryWriter:
        """Return a writer whose rows fit on a page below the tallest repeated head."""
        writer = DeliveryWriter(self._ruler, self._words, self._columns, self._sheet.day, self._room)
        heads = [
            writer.continued(delivery, _WIDEST_COUNT, _WIDEST_COUNT).height
            for delivery in self._sheet.deliveries
        ]
        tallest = self._room - max(heads, default=0.0) - WIDE_CODE_ROOM
        return DeliveryWriter(self._ruler, self._words, self._columns, self._sheet.day, tallest)

    def pages(self) -> tuple[Page, ...]:
        """Return all pages."""
        tables = self._broken()
        bodies, ends = [], []
        for runs in tables:
            marks, end = self._table(runs)
            bodies.append(marks)
            ends.append(end)
        if ends[-1] + self._closing.height <= self._footer_top - _FOOTER_GAP:
            bodies[-1] += self._closing.at(self._paper.left, ends[-1])
        else:
            bodies.append(list(self._closing.at(self._paper.left, self._top - 2.0)))
        return tuple(self._page(body, number, len(bodies)) for number, body in enumerate(bodies, 1))

    def _page(self, body: list[Mark], number: int, count: int) -> Page:
        paper = self._paper
        below = footer(self._ruler, self._words, self._sheet, paper, number, count)
        marks = (
            *self._head.at(paper.left, MARGIN),
            *body,
            *below.at(paper.left, self._footer_top),
        )
        return Page(paper.width, paper.height, marks)

    def _broken(self) -> list[list[_Run]]:
        """Return which rows stand on which page."""
        tables: list[list[_Run]] = [[]]
        left = self._room
        for delivery in self._sheet.deliveries:
            runs = [_Run(delivery)]
            for row in self._writer.rows(delivery):
                if row.height > left and tables[-1]:
                    tables.append([])
                    left = self._room
                    if runs[-1].rows:
                        runs.append(_Run(delivery, len(runs) + 1))
                        left -= self._writer.continued(delivery, _WIDEST_COUNT, _WIDEST_COUNT).height
                if not runs[-1].rows:
                    tables[-1].append(runs[-1])
                runs[-1].rows.append(row)
                left -= row.height
            for run in runs:
                run.parts = len(runs)
        return tables

    def _table(self, runs: list[_Run]) -> tuple[list[Mark], float]:
        """Return the table of one page and where it ends."""
        x, y = self._paper.left, self._top
        marks: list[Mark] = list(self._table_head.at(x, y))
        y += HEAD_HEIGHT
        if not runs:
            empty = stacked(
                lines_of(self._ruler, self._words.nothing, self._paper.inner_width - 2 * PAD, BODY)
            )
            marks += empty.at(x + PAD, y + 3.0)
            y += empty.height + 6.0
        for index, run in enumerate(runs):
            if index:
                marks.append(Rule(x, y, self._paper.inner_width, 0.0, _SEPARATOR))
            strip = self._strip(run)
            marks += strip.at(x, y)
            if run.delivery.changed or run.delivery.removed:
                marks.append(Box(MARGIN, y, EDGE_BAR, strip.height, stroke=0, fill=Fill.BLACK))
            y += strip.height
        frame_height = y - self._top
        half = _FRAME / 2
        frame = Box(x + half, self._top + half, self._paper.inner_width - _FRAME, frame_height - _FRAME)
        return [*marks, frame], y

    def _strip(self, run: _Run) -> Strip:
        repeated = [self._writer.continued(run.delivery, run.part, run.parts)] if run.part > 1 else []
        return stacked([*repeated, *run.rows])
