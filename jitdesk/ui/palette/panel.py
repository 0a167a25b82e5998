"""The palette itself: the box, the answer, what was found, the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.palette import Palette, PaletteRow, Target
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.palette.key_line import KeyLine
from jitdesk.ui.palette.result_list import ResultList
from jitdesk.ui.palette.result_model import Index, ResultModel
from jitdesk.ui.palette.result_painter import ROW_PX, height_px
from jitdesk.ui.palette.search_field import FIELD_PX, SearchField
from jitdesk.ui.palette.veil import Veil
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.commands.search import Search
    from jitdesk.ui.window import Window

_WIDTH_PX, _TOP_PX, _AIR_PX = 640, 46, 8
_REST_MS = 150  # after the last key, until what was found is left clear under the veil
_LONGEST = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class PalettePanel(QFrame):
    """Finds what is typed, key by key, and reports what was chosen.

    Signals
    -------
    chosen(Target)
        Enter was pressed on a row, or it was clicked.
    details_wanted(Target)
        Alt+Enter was pressed on a row.
    """

    chosen = Signal(object)
    details_wanted = Signal(object)

    def __init__(self, window: Window, search: Search) -> None:
        self._theme = window.appearance.theme
        self._window, self._search = window, search
        self._veil = Veil(self._theme, window)
        super().__init__(self._veil)
        self._shown = Palette()
        self._height = 0
        self._field = SearchField(self._theme, self)
        self._model = ResultModel(self)
        self._list = ResultList(self._theme, self._model, self)
        self._keys = KeyLine(self._theme, self._key_words(), self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._build()
        self._connect()
        self.set_theme(self._theme)

    def _key_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (say("Enter"), say("go there")),
            ("Alt+Enter", say("details")),
            (">", say("commands")),
            ("@", say("suppliers")),
            ("#", say("parts")),
            (say("Esc"), say("close")),
        )

    def _build(self) -> None:
        self.setAccessibleName(say("Find or do"))
        # Else everything under it would be painted at every key.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._field.setAccessibleName(say("Part, supplier, delivery, plate, door, order or command"))
        self._field.setPlaceholderText(say("Part, supplier, delivery, plate, door, order or command"))
        self._field.setMaxLength(_LONGEST)
        self._column = QVBoxLayout(self)
        for part in (self._field, self._list, self._keys):
            self._column.addWidget(part)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_typed)
        self._field.installEventFilter(self)
        self._veil.clicked.connect(self.leave)
        self._list.clicked.connect(self._on_clicked)
        self._rest.timeout.connect(self._clear_what_was_found)
        self._search.ready.connect(self._on_typed)
        self._window.installEventFilter(self)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        for part in (self._veil, self._field, self._list, self._keys):
            part.set_theme(theme)
        air = theme.px(_AIR_PX)
        self._column.setContentsMargins(air, air, air, 0)
        self._column.setSpacing(theme.px(4))
        self._fit()
        self.update()

    def open(self, text: str) -> None:
        """Show the palette over the window with a text in its box; one that is open is emptied for it."""
        self._height = 0
        self._field.setText(text)  # not looked for yet: it is not shown
        self._veil.setGeometry(self._window.rect())
        self._veil.raise_()
        self._veil.show()
        self._on_typed()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.end(False)

    @Slot()
    def leave(self) -> None:
        """Close, with the keyboard back where the deliveries are."""
        self._rest.stop()
        self._veil.hide()
        self._window.commands.listing.take_keyboard()

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self._veil.isVisible()

    # -- what is typed ----------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        if not self.is_open:
            return
        text = self._field.text()
        self._shown = self._search.shown_for(text)
        self._model.show_found(self._shown)
        self._list.setCurrentIndex(self._model.next_row(-1, 1))
        self._field.say(self._shown.count_text if text.strip() else "")
        # What lies under it is painted whenever its size changes: it gets lower only when nobody types.
        self._fit(self._height)
        self._rest.start()

    def _fit(self, least: int = 0) -> None:
        """Take the height of what is shown, at most the window's, and no less than a height."""
        theme, width = self._theme, self._theme.px(_WIDTH_PX)
        wanted = sum(theme.px(height_px(line)) for line in self._model.lines)
        around = theme.px(FIELD_PX + 2 * _AIR_PX + 12) + self._keys.height()
        top = theme.px(_TOP_PX)
        room = max(self._window.height() - 2 * top - around, theme.px(ROW_PX))
        listed = max(min(wanted, room), least - around)
        self._list.setFixedHeight(listed)
        left = max((self._window.width() - width) // 2, 0)
        self._height = around + listed
        self.setGeometry(QRect(QPoint(left, top), QSize(width, self._height)))
        self._veil.cast_shadow(self.geometry())

    @Slot()
    def _clear_what_was_found(self) -> None:
        """Leave the hero and what was found undimmed."""
        self._fit()
        window, found = self._window, [row.target for group in self._shown.groups for row in group.rows]
        heroes = [card for card in window.needs.findChildren(HeroCard) if card.isVisible()]
        places = [QRect(card.mapTo(window, QPoint()), card.size()) for card in heroes]
        self._veil.leave_clear([*places, *self._places_of(found)])

    def _places_of(self, found: Sequence[Target]) -> list[QRect]:
        bars, strips = self._window.bands.deliveries, self._window.bands.coverage
        if not bars.isVisible():
            return []
        places = []
        for target in found:
            bar = bars.bar_rect(target.delivery) if target.delivery else None
            if bar is not None and bars.rect().intersects(bar):
                places.append(_on(self._window, bars, bar.adjusted(-4, -4, 4, 4)))
            row = strips.row_rect(target.part, target.line) if target.part else None
            if row is not None and strips.rect().contains(row.center()):
                places.append(_on(self._window, strips, QRect(0, row.top(), strips.width(), row.height())))
        return places

    # -- keys and mouse ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.is_open:
                self._veil.setGeometry(self._window.rect())
                self._fit()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._choose(self._model.row_at(self._list.currentIndex()), with_details=True)
                return True
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _STEPS:
            self._list.setCurrentIndex(self._model.next_row(self._list.currentIndex().row(), _STEPS[key]))
        elif key in _ENTER:
            self._choose(self._model.row_at(self._list.currentIndex()))
        else:
            return False
        return True

    @Slot(object)
    def _on_clicked(self, index: Index) -> None:
        self._choose(self._model.row_at(index))

    def _choose(self, row: PaletteRow | None, *, with_details: bool = False) -> None:
        if row is None:
            return
        self.leave()
        (self.details_wanted if with_details else self.chosen).emit(row.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.window)  # the corners, as the veil has them
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.border_strong, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def _on(window: QWidget, band: QWidget, place: QRect) -> QRect:
    """Return a place of a band, as far as the band shows it, in the window's pixels."""
    seen = place.intersected(band.rect())
    return QRect(band.mapTo(window, seen.topLeft()), seen.size())
