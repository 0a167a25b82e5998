"""A painted widget with accessible children that are no widgets.

Source
------
Qt's QAccessibleInterface: whoever asks gets a child by its number and keeps it, so each thing has one child
for as long as it is there. Qt's cache owns the children and deletes them when it is told to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QContextMenuEvent,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken, VoidPtr

Key = tuple[str, ...]
"""Names a thing for as long as it is there, whatever moves around it."""

Role, Text = QAccessible.Role, QAccessible.Text


@dataclass(frozen=True, slots=True)
class Thing:
    """One painted thing, as it is now.

    Attributes
    ----------
    role : QAccessible.Role
        What it is.
    name, value : str
        The sentence that is read, and what may be asked for besides.
    place : QRect
        Where it is in view, in the widget's pixels.
    parts : tuple of Key
        What is in it, in reading order.
    selected, focused : bool
        Whether it is selected, and whether keys go to it.
    press : callable or None
        Chooses it; such a thing has a menu too. None where nothing can be chosen.
    """

    role: QAccessible.Role
    name: str
    place: QRect
    value: str = ""
    parts: tuple[Key, ...] = ()
    selected: bool = False
    focused: bool = False
    press: Callable[[], object] | None = None


class Teller(Protocol):
    """Tells what a widget has painted."""

    def parts(self) -> tuple[Key, ...]:
        """Return what is in view, in reading order."""

    def thing(self, key: Key) -> Thing | None:
        """Return a thing as it is now; None where it is not in view, or no more."""

    def focused(self) -> tuple[Key, ...]:
        """Return the way to what has the keyboard, from the outermost; empty for the widget itself."""

    def said(self) -> str:
        """Return the counts of all, in view or not."""


class Branch(QAccessibleWidget):
    """The accessible side of a painted widget.

    Parameters
    ----------
    widget : QWidget
        What paints.
    role : QAccessible.Role
        What it is as a whole.
    teller : Teller
        Tells what it has painted.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role, teller: Teller) -> None:
        super().__init__(widget, role)
        self.teller, self.painter = teller, widget
        self._leaves: dict[Key, Leaf] = {}
        widget.destroyed.connect(self._forget_all)

    def leaf(self, key: Key, parent: Branch | Leaf) -> Leaf:
        """Return the one child that stands for a thing."""
        if key not in self._leaves:
            self._leaves[key] = Leaf(self, key, parent)
        return self._leaves[key]

    def forget_lost(self) -> None:
        """Delete the children whose things are gone or out of view; never while one of them is asked."""
        for key in [key for key in self._leaves if self.teller.thing(key) is None]:
            self._forget(key)

    def _forget_all(self) -> None:
        for key in list(self._leaves):
            self._forget(key)

    def _forget(self, key: Key) -> None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(self._leaves.pop(key)))

    # What Qt asks

    def childCount(self) -> int:
        return len(self.teller.parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self.teller.parts()
        return self.leaf(parts[index], self) if 0 <= index < len(parts) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.at(self.teller.parts(), QPoint(x, y), self)

    def at(self, parts: tuple[Key, ...], point: QPoint, parent: Branch | Leaf) -> Leaf | None:
        """Return which of some things is at a point of the screen; the last one is on top."""
        point = self.painter.mapFromGlobal(point)
        for key in reversed(parts):
            thing = self.teller.thing(key)
            if thing is not None and thing.place.contains(point):
                return self.leaf(key, parent)
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _place_in(self.teller.parts(), child)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self.painter.hasFocus():
            return None
        found: Branch | Leaf = self
        for key in self.teller.focused():
            found = self.leaf(key, found)
        return found

    def text(self, kind: QAccessible.Text) -> str:
        return self.teller.said() if kind is Text.Description else super().text(kind)


class Leaf(QAccessibleInterface):
    """A painted thing in a `Branch`; it tells what the thing is now, whenever it is asked."""

    def __init__(self, branch: Branch, key: Key, parent: Branch | Leaf) -> None:
        super().__init__()
        self.key = key
        self._branch, self._parent = branch, parent
        self._actions = _Actions(self)

    @property
    def thing(self) -> Thing | None:
        """What it stands for, as it is now."""
        return self._branch.teller.thing(self.key) if Shiboken.isValid(self._branch.painter) else None

    @property
    def _parts(self) -> tuple[Key, ...]:
        thing = self.thing
        return thing.parts if thing is not None else ()

    def press(self) -> None:
        """Choose it."""
        thing = self.thing
        if thing is not None and thing.press is not None:
            thing.press()

    def show_menu(self) -> None:
        """Open its menu, as the right button does."""
        thing, widget = self.thing, self._branch.painter
        if thing is not None:
            at = thing.place.center()
            mouse = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(widget, QContextMenuEvent(mouse, at, widget.mapToGlobal(at)))

    # What Qt asks

    def isValid(self) -> bool:
        return self.thing is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._branch.window()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return len(self._parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self._parts
        return self._branch.leaf(parts[index], self) if 0 <= index < len(parts) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._branch.at(self._parts, QPoint(x, y), self)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _place_in(self._parts, child)

    def text(self, kind: QAccessible.Text) -> str:
        thing = self.thing
        if thing is None:
            return ""
        return {Text.Name: thing.name, Text.Value: thing.value}.get(kind, "")

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: what is painted is not typed over."""

    def rect(self) -> QRect:
        thing = self.thing
        if thing is None:
            return QRect()
        return QRect(self._branch.painter.mapToGlobal(thing.place.topLeft()), thing.place.size())

    def role(self) -> QAccessible.Role:
        thing = self.thing
        return thing.role if thing is not None else Role.NoRole

    def state(self) -> QAccessible.State:
        thing, state = self.thing, QAccessible.State()
        if thing is None:
            state.invalid = 1
        elif thing.press is not None:
            state.focusable = state.selectable = 1
            state.selected, state.focused = int(thing.selected), int(thing.focused)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr | None:  # type: ignore[override]
        """Return where Qt finds the actions; PySide takes a bare number for an address and crashes."""
        thing = self.thing
        if kind is not QAccessible.InterfaceType.ActionInterface or thing is None or thing.press is None:
            return None
        return VoidPtr(Shiboken.getCppPointer(self._actions)[0])


class _Actions(QAccessibleActionInterface):
    """What can be done with a painted thing: choose it, and open its menu."""

    def __init__(self, leaf: Leaf) -> None:
        super().__init__()
        self._leaf = leaf

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.showMenuAction()]

    def doAction(self, name: str) -> None:
        if name == self.pressAction():
            self._leaf.press()
        elif name == self.showMenuAction():
            self._leaf.show_menu()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


def _place_in(parts: tuple[Key, ...], child: QAccessibleInterface) -> int:
    return parts.index(child.key) if isinstance(child, Leaf) and child.key in parts else -1
