"""The second step: lines, their shifts and breaks, and the days on which nobody works."""

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from jitdesk.domain.language import counted, say
from jitdesk.services.new_plant import LINES, SHIFTS
from jitdesk.services.public_holidays import closed_days, countries
from jitdesk.ui.grid import Grid
from jitdesk.ui.new_plant.page import NO_INSTANTS, Page
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs

_LINES_PX, _YEARS = 288, 2


class ShiftsPage(Page):
    """Two tables, and public holidays by country and region.

    Attributes
    ----------
    closed : tuple of (str, str)
        The holidays that were chosen: ISO dates and names.
    """

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__(theme, say("Which lines are there, and when do they work?"))
        self._jobs = jobs
        self._regions: dict[str, tuple[str, ...]] = {}
        self.closed: tuple[tuple[str, str], ...] = ()
        self.lines = Grid(LINES, NO_INSTANTS, theme, name=say("Lines"), hint=say("Line 1, Line 2 …"))
        self.shifts = Grid(SHIFTS, NO_INSTANTS, theme, name=say("Shifts"), hint=_example())
        self.lines.setFixedWidth(theme.px(_LINES_PX))
        tables = QHBoxLayout()
        tables.setSpacing(theme.px(16))
        tables.addWidget(self.lines)
        tables.addWidget(self.shifts, 1)
        self._column.addLayout(tables, 1)
        self._column.addLayout(self._holidays_row())

    @property
    def grids(self) -> tuple[Grid, ...]:
        return self.lines, self.shifts

    def _holidays_row(self) -> QHBoxLayout:
        self._country, self._region = QComboBox(self), QComboBox(self)
        self._country.setAccessibleName(say("Country of the public holidays"))
        self._region.setAccessibleName(say("Region of the public holidays"))
        self._country.addItem(say("None"), "")
        self._region.hide()
        self._said = self.label("", 12)
        self._country.currentIndexChanged.connect(self._on_country_chosen)
        self._region.currentIndexChanged.connect(self._look_up)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self.label(say("Closed on public holidays of"), 13, "text", wrap=False))
        row.addWidget(self._country)
        row.addWidget(self._region)
        row.addWidget(self._said, 1)
        return row

    def prepare(self) -> None:
        """Offer the countries, the user's own first; they come in a thread."""
        if not self._regions:
            self._jobs.start(lambda _context: countries()).finished.connect(self._offer)

    @Slot(object)
    def _offer(self, regions: dict[str, tuple[str, ...]]) -> None:
        self._regions = regions
        territory = QLocale.territoryToCode(QLocale.system().territory())
        own = [code for code in regions if code == territory]
        for code in (*own, *(code for code in regions if code not in own)):
            name = QLocale.territoryToString(QLocale.codeToTerritory(code))
            self._country.addItem(f"{code}  {name}", code)

    @Slot()
    def _on_country_chosen(self) -> None:
        regions = self._regions.get(self._country.currentData(), ())
        self._region.blockSignals(True)
        self._region.clear()
        self._region.addItem(say("Whole country"), "")
        for region in regions:
            self._region.addItem(region, region)
        self._region.blockSignals(False)
        self._region.setVisible(bool(regions))
        self._look_up()

    @Slot()
    def _look_up(self) -> None:
        country, region = self._country.currentData(), self._region.currentData() or ""
        first = QDate.currentDate().year()
        years = range(first, first + _YEARS)
        job = self._jobs.start(lambda _context: closed_days(country, region, years) if country else ())
        job.finished.connect(self._show_closed)

    @Slot(object)
    def _show_closed(self, closed: tuple[tuple[str, str], ...]) -> None:
        self.closed = closed
        said = counted("{n} day on which nobody works.", "{n} days on which nobody works.", len(closed))
        self._said.setText(said if closed else "")


def _example() -> str:
    return say(
        "Type here, or copy cells in a spreadsheet and press Ctrl+V.\n"
        "For example: Early, 1-5, 06:00, 14:00, 09:00-09:15;12:00-12:30. No line means every line."
    )
