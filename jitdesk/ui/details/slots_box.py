"""Find a time: the heads of the columns, the slots, and the way that needs no faster truck."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.details import Details
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.details.document_link import DocumentLink
from jitdesk.ui.details.slot_list import SlotList
from jitdesk.ui.theme import Theme

_HEAD_PX, _LINK_PX = 20, 26


class SlotHeads(QWidget):
    """What the columns of the slots are."""

    def __init__(self, slots: SlotList) -> None:
        super().__init__()
        self._slots, self._line = slots, ""

    def show_line(self, line: str, theme: Theme) -> None:
        """Show the heads over the slots, with the line whose stop they tell."""
        self._line, self._theme = line, theme
        self.setFixedHeight(theme.px(_HEAD_PX))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setFont(theme.font(11.5))
        painter.setPen(theme.colours.text2)
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        heads = (say("Start"), say("Door"), self._line)
        for x, text in zip(self._slots.columns(), heads, strict=True):
            painter.drawText(QRect(x, 0, self.width(), self.height()), left | middle, text)
        area = QRect(0, 0, self.width() - theme.px(18), self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, say("truck faster by"))


class SlotsBox(QWidget):
    """The slots of one delivery, or why there are none.

    Signals
    -------
    van_wanted
        What is missing shall come by a van.
    """

    van_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.slots = SlotList(theme)
        self._heads = SlotHeads(self.slots)
        self._why_none = PlainLabel(self)
        self._van = DocumentLink(theme, self, icon="plus")
        self._van.clicked.connect(self.van_wanted)
        self._van_place = QVBoxLayout()
        self._van_place.addWidget(self._van)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for part in (self._heads, self.slots, self._why_none):
            self._column.addWidget(part)
        self._column.addLayout(self._van_place)

    def show_details(self, details: Details, theme: Theme) -> None:
        """Show another delivery's slots."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._why_none.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), 0)
        self._why_none.dress(theme.font(12.5), theme.colours.text2)
        self._van_place.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), 0)
        self.slots.show_slots(details.slots, theme)
        self._heads.show_line(details.line, theme)
        self._heads.setVisible(bool(details.slots))
        self.slots.setVisible(bool(details.slots))
        self._why_none.setText(details.no_slots)
        self._why_none.setVisible(bool(details.no_slots))
        self._van.show_text(details.van, theme)
        self._van.setFixedHeight(max(self._van.sizeHint().height(), theme.px(_LINK_PX)))
        self._van.setVisible(bool(details.van))
