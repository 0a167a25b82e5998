"""One step: what it asks, and below that what is typed."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.services.typed_table import TypedTable
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.grid import Grid
from jitdesk.ui.theme import Theme

NO_INSTANTS = ZoneInfo("UTC")  # none of the tables that are typed here holds any


class Page(QWidget):
    """A step with its one sentence."""

    def __init__(self, theme: Theme, asked: str) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(self.label(asked, 13, "text2"))

    def label(self, text: str, px: int = 12, ink: str = "text2", *, wrap: bool = True) -> PlainLabel:
        """Return a text in one of the theme's inks."""
        label = PlainLabel(self, wrap=wrap)
        label.dress(self._theme.font(px), getattr(self._theme.colours, ink))
        label.setText(text)
        return label

    @property
    def grids(self) -> tuple[Grid, ...]:
        """The tables of this step."""
        return ()


class GridPage(Page):
    """A step that is one table."""

    def __init__(self, theme: Theme, table: TypedTable, name: str, asked: str, example: str) -> None:
        super().__init__(theme, asked)
        hint = say("Type here, or copy cells in a spreadsheet and press Ctrl+V.") + "\n" + example
        self.grid = Grid(table, NO_INSTANTS, theme, name=name, hint=hint)
        self._column.addWidget(self.grid, 1)

    @property
    def grids(self) -> tuple[Grid, ...]:
        return (self.grid,)
