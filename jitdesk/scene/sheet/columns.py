"""The columns of a sheet's table, in millimetres from the table's left edge."""

from dataclasses import dataclass

from jitdesk.scene.sheet.marks import Box, Fill, Rule, Strip, Text
from jitdesk.scene.sheet.paper import Paper
from jitdesk.scene.sheet.text import TextRuler, Type, lines_of
from jitdesk.scene.sheet.words import SheetWords

HAIRLINE = 0.12
PAD = 2.3
HEAD_HEIGHT = 5.4

_TIME = 22.6
_SCAN = 48.7
_CHECK = 54.1
_HEAD = Type(9, 7, 700, white=True)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns begin; on narrow paper scan and check are one (`check` equals `scan`).

    Parameters
    ----------
    delivery, scan, check, end : float
        Left edges; the time column begins at 0 and the last one ends at `end`.
    """

    delivery: float
    scan: float
    check: float
    end: float

    @classmethod
    def of(cls, paper: Paper) -> "Columns":
        """Return the columns for a paper; what it has more than A4 goes to the delivery's column."""
        end = paper.inner_width
        check = end - _CHECK
        return cls(_TIME, check if paper.is_narrow else check - _SCAN, check, end)

    @property
    def is_narrow(self) -> bool:
        """Whether scan and check share one column."""
        return self.scan == self.check

    @property
    def time_width(self) -> float:
        """Room for text in the time column."""
        return self.delivery - PAD - 1.0

    @property
    def delivery_width(self) -> float:
        """Room for text in the delivery's column."""
        return self.scan - self.delivery - PAD - 1.2

    @property
    def scan_width(self) -> float:
        """The whole width of the column that holds the bar code."""
        return (self.end if self.is_narrow else self.check) - self.scan

    def rules(self, height: float) -> tuple[Rule, ...]:
        """Return the lines between the columns of a strip."""
        return tuple(
            Rule(x, 0.0, 0.0, height, HAIRLINE) for x in sorted({self.delivery, self.scan, self.check})
        )

    def head(self, ruler: TextRuler, words: SheetWords) -> Strip:
        """Return the black strip with the columns' names."""
        titles = [(0.0, words.time), (self.delivery, words.delivery)]
        if self.is_narrow:
            titles.append((self.scan, words.scan_and_check))
        else:
            titles += [(self.scan, words.scan), (self.check, words.check)]
        edges = [x for x, _ in titles[1:]] + [self.end]
        texts: list[Text] = []
        for (x, title), edge in zip(titles, edges, strict=True):
            for line in lines_of(ruler, title, edge - x - PAD, _HEAD)[:1]:
                texts += (mark for mark in line.at(x + PAD, 0.8) if isinstance(mark, Text))
        return Strip(HEAD_HEIGHT, (Box(0.0, 0.0, self.end, HEAD_HEIGHT, stroke=0, fill=Fill.BLACK), *texts))
