"""What the palette has found as a list model: the answer, then captions, and rows under them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jitdesk.domain.language import counted
from jitdesk.scene.palette import Answer, Group, Palette, PaletteRow

Index = QModelIndex | QPersistentModelIndex
Line = Answer | str | PaletteRow
_NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """The lines of the palette; the answer, and a caption, which is a plain text, cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.marked: tuple[str, ...] = ()

    def show_found(self, palette: Palette) -> None:
        """Show other results."""
        self.beginResetModel()
        self.lines = [palette.answer] if palette.answer else []
        self.lines += [line for group in palette.groups for line in _lines(group)]
        self.marked = palette.marked
        self.endResetModel()

    def line(self, index: Index) -> Line:
        """Return what stands at an index."""
        return self.lines[index.row()]

    def row_at(self, index: Index) -> PaletteRow | None:
        """Return the row at an index, None for all else and for none."""
        line = self.lines[index.row()] if index.isValid() else ""
        return line if isinstance(line, PaletteRow) else None

    def next_row(self, start: int, step: int) -> QModelIndex:
        """Return the next row that can be chosen after a position, round the ends."""
        count = len(self.lines)
        places = ((start + step * number) % count for number in range(1, count + 1))
        return next((self.index(at) for at in places if isinstance(self.lines[at], PaletteRow)), _NOWHERE)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self.line(index)
        return line if isinstance(line, str) else line.spoken

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _lines(group: Group) -> list[Line]:
    more = group.count - len(group.rows)
    title = counted("{group} · {n} more", "{group} · {n} more", more, group=group.title)
    return [title if more else group.title, *group.rows]
