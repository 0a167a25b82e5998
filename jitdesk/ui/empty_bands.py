"""What stands in a band that is empty: what is missing, and the next step as a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jitdesk.scene.empty_bands import Missing, NextStep, missing_coverage, missing_deliveries
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_WIDTH_PX, _AIR_PX = 460, 8


class EmptyBands(QObject):
    """Lays a notice over each band that has nothing to show, and takes it away once it has."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        bands = window.bands
        self.notices = (EmptyNotice(bands.deliveries), EmptyNotice(bands.coverage))
        for notice in self.notices:
            notice.chosen.connect(self._on_chosen)
        window.showing.changed.connect(self.show_plan)
        window.appearance.changed.connect(self.show_plan)
        self.show_plan()

    @Slot()
    def show_plan(self) -> None:
        """Say what is missing in the plan as it is shown."""
        plan, theme = self._window.showing.outlook.plan, self._window.appearance.theme
        for notice, missing in zip(
            self.notices, (missing_deliveries(plan), missing_coverage(plan)), strict=True
        ):
            notice.show_missing(missing, theme)

    @Slot(object)
    def _on_chosen(self, step: NextStep) -> None:
        if step.table:
            self._window.commands.edit_table(step.table)
        else:
            self._window.commands.run(step.command)


class EmptyNotice(QFrame):
    """A title, a sentence and buttons in the middle of a band.

    Signals
    -------
    chosen(NextStep)
        One of its buttons.
    """

    chosen = Signal(object)

    def __init__(self, band: QWidget) -> None:
        super().__init__(band)
        self._band, self._least = band, band.minimumHeight()
        self.setObjectName("empty")
        self._shown: tuple[Missing | None, Theme | None] = (None, None)
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        band.installEventFilter(self)

    def show_missing(self, missing: Missing | None, theme: Theme) -> None:
        """Show what is missing; None takes the notice away."""
        if (missing, theme) == self._shown:
            return
        self._shown = (missing, theme)
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        if missing is None:
            self.hide()
            self._band.setMinimumHeight(self._least)
            return
        # A plate: the lines of the band pause behind its words.
        ground, edge, radius = theme.colours.surface.name(), theme.colours.border.name(), theme.px(8)
        self.setStyleSheet(
            f"#empty {{ background: {ground}; border: 1px solid {edge}; border-radius: {radius}px; }}"
        )
        self.setAccessibleName(f"{missing.title}. {missing.said}")
        self._inside = self._filled(missing, theme)
        self._column.addWidget(self._inside)
        self._place()
        self.show()

    def _filled(self, missing: Missing, theme: Theme) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*map(theme.px, (16, 12, 16, 12)))
        column.setSpacing(theme.px(_AIR_PX))
        for text, px, weight, ink in ((missing.title, 15, 600, "text"), (missing.said, 13, 400, "text2")):
            label = PlainLabel(inside)
            label.dress(theme.font(px, weight), getattr(theme.colours, ink))
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setText(text)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.px(_AIR_PX))
        row.addStretch()
        for number, step in enumerate(missing.steps):
            button = QPushButton(step.text, inside)
            button.setProperty("kind", "" if number else "filled")
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(step))
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        return inside

    def _place(self) -> None:
        _, theme = self._shown
        if theme is None:
            return
        width = min(theme.px(_WIDTH_PX), max(1, self._band.width() - theme.header_width))
        self.setFixedWidth(width)
        self._column.invalidate()
        self.resize(width, self._column.totalHeightForWidth(width))
        self._band.setMinimumHeight(SECTION_HEIGHT + self.height() + theme.px(2 * _AIR_PX))
        free = self._band.rect().adjusted(theme.header_width, SECTION_HEIGHT, 0, 0)
        self.move(free.center().x() - width // 2, max(SECTION_HEIGHT, free.center().y() - self.height() // 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
