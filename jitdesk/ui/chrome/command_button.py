"""A push button that shows its key or a count behind its words."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from jitdesk.scene.chrome import Command
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

Kind = Literal["", "filled", "stop", "link", "bare"]
Place = Literal["panel", "toolbar", "footer", "status"]

_GAP_PX = 8
_ICON_PX = 18
_MARGIN_PX, _ICON_MARGIN_PX, _BARE_MARGIN_PX = 12, 9, 4


class CommandButton(QPushButton):
    """A button of icon, words and a trailing key hint or badge, each of which may be missing.

    The hint gives way first when the button gets narrow. Reached by Tab but not by click, so that a click
    leaves the keyboard with the bands.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    text : str
        Words; empty for an icon alone.
    kind : {"", "filled", "stop", "link", "bare"}
        Look; at most one filled button a region.
    place : {"panel", "toolbar", "footer", "status"}
        Gives its height: 28, 32, 38 or 24 px.
    icon_name : str
        Name of the icon; may be empty.
    parent : QWidget, optional
        Its owner.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        kind: Kind = "",
        place: Place = "panel",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # The words are kept here: QPushButton would take an & in a supplier's name for a shortcut.
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._words = ""
        self._hint = ""
        self._is_badge = False
        self.setProperty("kind", kind)
        self.setProperty("place", place)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.set_words(text)
        self.set_theme(theme)

    def show_command(self, command: Command) -> None:
        """Show a command: its words, its key, and whether it can be chosen."""
        self.set_words(command.text)
        self.set_hint(command.key)
        self.setEnabled(command.enabled)

    def set_kind(self, kind: Kind) -> None:
        """Take another look."""
        if kind == self.property("kind"):
            return
        self.setProperty("kind", kind)
        # The style sheet reads the kind when it dresses a button, and only then.
        self.style().unpolish(self)
        self.style().polish(self)
        self.set_theme(self._theme)

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon of the same size."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self.update()

    @property
    def words(self) -> str:
        """The words that are shown."""
        return self._words

    def set_words(self, text: str, accessible_name: str = "") -> None:
        """Show other words; a button of an icon alone needs the accessible name beside them."""
        self.setAccessibleName(accessible_name or text)
        if text == self._words:
            return
        self._words = text
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        size = 12 if self.property("place") == "status" else 13
        self.setFont(theme.font(size, self._weight()))
        self.updateGeometry()
        self.update()

    def set_hint(self, text: str, *, badge: bool = False) -> None:
        """Show a key, or a count on a badge, behind the words; empty for none."""
        if (text, badge) == (self._hint, self._is_badge):
            return
        self._hint, self._is_badge = text, badge
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._needed_px(with_hint=True), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed_px(with_hint=self._is_badge), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # A button that has the keyboard is pressed by Space, whatever else that key does around it.
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_face(painter)

    def _weight(self) -> int:
        return {"filled": 600, "stop": 600, "bare": 400}.get(self.property("kind"), 500)

    def _margin_px(self) -> int:
        if self.property("kind") in ("link", "bare"):
            return self._theme.px(_BARE_MARGIN_PX)
        return self._theme.px(_MARGIN_PX if self._words else _ICON_MARGIN_PX)

    def _parts(self, with_hint: bool) -> list[float]:
        """Return the widths of icon, words and hint, those that are shown."""
        widths = []
        if self._icon_name:
            widths.append(float(self._theme.px(_ICON_PX)))
        if self._words:
            widths.append(QFontMetricsF(self.font()).horizontalAdvance(self._words))
        if self._hint and with_hint:
            widths.append(self._hint_px())
        return widths

    def _hint_px(self) -> float:
        width = QFontMetricsF(self._hint_font()).horizontalAdvance(self._hint)
        return width + self._theme.px(12) if self._is_badge else width

    def _hint_font(self) -> QFont:
        return self._theme.font(11 if self._is_badge else 12, 600 if self._is_badge else 400)

    def _content_px(self, with_hint: bool) -> float:
        widths = self._parts(with_hint)
        return sum(widths) + self._theme.px(_GAP_PX) * max(0, len(widths) - 1)

    def _needed_px(self, with_hint: bool) -> int:
        return int(self._content_px(with_hint) + 2 * self._margin_px() + 1)

    def _paint_face(self, painter: QPainter) -> None:
        with_hint = bool(self._hint) and self.width() >= self._needed_px(with_hint=True)
        left = (self.width() - self._content_px(with_hint)) / 2
        gap = self._theme.px(_GAP_PX)
        if self._icon_name:
            edge = self._theme.px(_ICON_PX)
            paint_icon(painter, self._icon_name, QRectF(left, 0, edge, self.height()), self._ink())
            left += edge + gap
        if self._words:
            width = QFontMetricsF(self.font()).horizontalAdvance(self._words)
            painter.setFont(self.font())
            painter.setPen(self._ink())
            place = QRectF(left, 0, width + 1, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
            left += width + gap
        if with_hint:
            self._paint_hint(painter, left)

    def _paint_hint(self, painter: QPainter, left: float) -> None:
        colours = self._theme.colours
        place = QRectF(left, 0, self._hint_px(), self.height())
        painter.setPen(self._ink() if self.property("kind") in ("filled", "stop") else colours.text3)
        if self._is_badge:
            height = self._theme.px(18)
            pill = QRectF(place.left(), (self.height() - height) / 2, place.width(), height)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft)
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setPen(colours.accent)
        painter.setFont(self._hint_font())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _ink(self) -> QColor:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.text3
        inks = {
            "filled": colours.unload_text,
            "stop": colours.text_inv,
            "link": colours.accent,
            "bare": colours.text2,
        }
        return inks.get(self.property("kind"), colours.text)
