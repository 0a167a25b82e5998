"""The frame that is painted first: the desk's own empty shape, and what is being opened.

It needs no part of the desk itself, so it stands on the screen while plan and window are still being loaded.
"""

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.standing import stand
from jitdesk.ui.theme import Theme

_MENU, _TOOLBAR, _STATUS, _LEFT, _ROW_HEADER, _AXIS = 30, 50, 28, 300, 204, 56
_RAIL, _FOLDED_BELOW = 56, 1280
_TRACK_WIDTH, _TRACK_HEIGHT, _GAP = 360, 4, 18
# A window that is shown minimised is never painted.
_UNSEEN_MS = 500


class OpeningWindow(QWidget):
    """Says which plant is being opened and how far it is, and lets the user stop it.

    Signals
    -------
    stands
        It has been painted, or cannot be seen anyway: now the rest may begin.
    cancelled
        The user does not want to wait: the button, Esc, or the window's own close box.
    """

    stands = Signal()
    cancelled = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._note = ""
        self._share = 0.0
        self._is_over = False
        self._stands = False
        self._cancel = QPushButton(say("Cancel"), self)
        self._cancel.setProperty("place", "footer")
        self._cancel.setShortcut(Qt.Key.Key_Escape)
        self._cancel.clicked.connect(self.close)
        self.setWindowTitle(f"{name} \N{EN DASH} jitdesk")
        self.setAccessibleName(say("Opening {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        stand(self)

    @property
    def _left(self) -> int:
        """How wide the panel at the left is, in design pixels: a rail where the desk folds it."""
        return _RAIL if self.width() < self._theme.px(_FOLDED_BELOW) else _LEFT

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, note: str) -> None:
        """Say how far it is: ``done`` of ``total``, and what is being done."""
        self._share, self._note = min(done / max(total, 1), 1.0), note
        self.update(self._words_area())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(_UNSEEN_MS, self, self._on_standing)

    @Slot()
    def _on_standing(self) -> None:
        if not self._stands:
            self._stands = True
            self.stands.emit()

    def leave(self) -> None:
        """Close the frame: the desk has taken its place."""
        self._is_over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_over:
            self._is_over = True
            self.cancelled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cancel.adjustSize()
        middle = self._words_area()
        self._cancel.move(middle.center().x() - self._cancel.width() // 2, middle.bottom() + _GAP)

    def _words_area(self) -> QRect:
        px = self._theme.px
        bands = self.rect().adjusted(px(self._left) + _ROW_HEADER, px(_MENU + _TOOLBAR), 0, -px(_STATUS))
        area = QRect(0, 0, px(_TRACK_WIDTH) + 2 * _GAP, px(90))
        area.moveCenter(bands.center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        self._paint_shape(painter)
        self._paint_words(painter)
        painter.end()
        if not self._stands:
            QTimer.singleShot(0, self, self._on_standing)

    def _paint_shape(self, painter: QPainter) -> None:
        """Paint toolbar, panel, row headers and status bar where the desk will have them."""
        colours, px, whole = self._theme.colours, self._theme.px, self.rect()
        top, bottom = px(_MENU + _TOOLBAR), whole.height() - px(_STATUS)
        left, header = px(self._left), px(self._left) + _ROW_HEADER
        painter.fillRect(whole, colours.surface)
        painter.fillRect(0, 0, whole.width(), top, colours.surface_alt)
        painter.fillRect(0, top, left, bottom - top, colours.surface_alt)
        painter.fillRect(left, top, whole.width() - left, _AXIS, colours.header)
        painter.fillRect(left, top, _ROW_HEADER, bottom - top, colours.header)
        painter.fillRect(0, bottom, whole.width(), px(_STATUS), colours.surface_alt)
        for x, y, w, h in (
            (0, top - 1, whole.width(), 1),
            (left - 1, top, 1, bottom - top),
            (header - 1, top, 1, bottom - top),
            (left, top + _AXIS - 1, whole.width() - left, 1),
            (0, bottom, whole.width(), 1),
        ):
            painter.fillRect(x, y, w, h, colours.border)

    def _paint_words(self, painter: QPainter) -> None:
        theme, area = self._theme, self._words_area()
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(theme.colours.text)
        painter.setFont(theme.font(17, 700))
        title = painter.fontMetrics().elidedText(
            say("Opening {name}", name=self._name), Qt.TextElideMode.ElideMiddle, area.width()
        )
        painter.drawText(area, centred, title)
        track = QRect(0, area.top() + theme.px(38), theme.px(_TRACK_WIDTH), _TRACK_HEIGHT)
        track.moveLeft(area.center().x() - track.width() // 2)
        painter.fillRect(track, theme.colours.sunken)
        track.setWidth(round(track.width() * self._share))
        painter.fillRect(track, theme.colours.accent)
        painter.setPen(theme.colours.text2)
        painter.setFont(theme.font(12))
        painter.drawText(area.adjusted(0, theme.px(54), 0, 0), centred, self._note)
