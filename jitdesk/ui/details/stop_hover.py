"""The card that opens over a time without parts, and over the flag of a stop."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.details.stop_card import Gap, gap_at, gap_of_flag, stop_card
from jitdesk.ui.bands import Bands
from jitdesk.ui.deliveries.hovering import Hovering
from jitdesk.ui.theme import Theme

_LEAVING = (QEvent.Type.Leave, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Hide)


class StopHover(QObject):
    """Watches the pointer over coverage rows and axis; nothing while a delivery is dragged.

    Parameters
    ----------
    bands : Bands
        Whose stops it tells.
    theme : Theme
    """

    def __init__(self, bands: Bands, theme: Theme) -> None:
        super().__init__(bands)
        self._bands = bands
        self._outlook: Outlook | None = None
        self._over: Gap | None = None
        self._hovering = Hovering(bands, theme)
        bands.deliveries.drag_nears.connect(self._leave)
        for watched in (bands.coverage, bands.header):
            watched.setMouseTracking(True)
            watched.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._leave()
        self._hovering = Hovering(self._bands, theme)

    def show_outlook(self, outlook: Outlook) -> None:
        """Tell the stops of another outlook."""
        self._leave()
        self._outlook = outlook

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._on_move(watched, event.position().toPoint())
        elif event.type() in _LEAVING:
            self._leave()
        return False

    def _on_move(self, watched: QObject, at: QPoint) -> None:
        if self._outlook is None or self._bands.deliveries.drag is not None:
            return
        found = self._gap_in_coverage(at) if watched is self._bands.coverage else self._gap_of_flag(at)
        if found is None:
            self._leave()
        elif found[0] != self._over:
            gap, place, band = found
            self._over = gap
            corner = band.mapTo(band.window(), place.topLeft())
            box = Box(corner.x(), corner.y(), place.width(), place.height())
            self._hovering.over(stop_card(self._outlook, gap), box)

    def _gap_in_coverage(self, at: QPoint) -> tuple[Gap, QRect, QWidget] | None:
        assert self._outlook is not None
        coverage, scale = self._bands.coverage, self._bands.axis.scale
        named, header = coverage.location_at(at), coverage.width() - scale.width
        row = self._outlook.coverage.row_of(*named) if named is not None else None
        gap = gap_at(self._outlook, row, scale.t(at.x() - header)) if row is not None else None
        if gap is None or named is None or at.x() < header:
            return None
        # As far as it is in view: beside that the card stands.
        left = max(scale.x(gap.begin), 0)
        right = scale.width if gap.until is None else min(scale.x(gap.until), scale.width)
        area = coverage.row_rect(*named)
        return gap, QRect(header + left, area.top(), max(right - left, 1), area.height()), coverage

    def _gap_of_flag(self, at: QPoint) -> tuple[Gap, QRect, QWidget] | None:
        assert self._outlook is not None
        flag = self._bands.header.flag_at(at)
        gap = gap_of_flag(self._outlook, flag[0].stops[0]) if flag is not None else None
        return None if gap is None or flag is None else (gap, flag[1], self._bands.header)

    @Slot()
    def _leave(self) -> None:
        self._over = None
        self._hovering.leave()
