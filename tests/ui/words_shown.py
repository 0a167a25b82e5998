"""What visible widgets say: on labels, buttons, fields, menus and headings, in tips and accessible names."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QTableView,
    QTableWidget,
    QWidget,
)


def words_shown() -> list[str]:
    """Return every text that a visible window says, each once."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return list(dict.fromkeys(filter(None, (text for each in shown for text in _of_window(each)))))


def _of_window(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from _of_widget(widget)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(place).text() for place in range(widget.count()))
    elif isinstance(widget, QMenuBar | QMenu):
        yield from _of_menu(widget)
    elif isinstance(widget, QTableView | QTableWidget):
        yield from _headings(widget)


def _of_menu(menu: QMenuBar | QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield from (action.text().replace("&", ""), action.toolTip())
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_menu(inner)


def _headings(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
