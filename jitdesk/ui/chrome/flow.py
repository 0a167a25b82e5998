"""A row of buttons that becomes two when the words are longer than the row."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays widgets side by side and breaks into further rows where they would not fit.

    In each row the spare width is shared evenly, so both edges line up with what stands above.

    Parameters
    ----------
    parent : QWidget
        Whose layout this becomes.
    gap_px : int
        Between neighbours and between rows.
    """

    def __init__(self, parent: QWidget, gap_px: int) -> None:
        super().__init__(parent)
        self._placed: list[QLayoutItem] = []
        self.setSpacing(gap_px)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._placed.append(item)

    def count(self) -> int:
        return len(self._placed)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._placed[index] if 0 <= index < len(self._placed) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._placed.pop(index) if 0 <= index < len(self._placed) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        heights = [max(item.sizeHint().height() for item in row) for row in rows]
        return sum(heights) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        width = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            height = max(item.sizeHint().height() for item in row)
            self._place(row, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._placed if not item.isEmpty()]

    def _place(self, row: list[QLayoutItem], rect: QRect) -> None:
        widths = [item.sizeHint().width() for item in row]
        spare = max(0, rect.width() - sum(widths) - self.spacing() * (len(row) - 1))
        left = rect.left()
        for index, (item, width) in enumerate(zip(row, widths, strict=True)):
            share = spare * (index + 1) // len(row) - spare * index // len(row)
            item.setGeometry(QRect(left, rect.top(), min(width + share, rect.width()), rect.height()))
            left += width + share + self.spacing()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or needed > room:
                rows.append([])
                room = width
            rows[-1].append(item)
            room -= needed + self.spacing()
        return rows
