"""The order in which Tab goes: as one reads, also through what is made later than the rest."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow_by_tab(before: QWidget, widget: QWidget) -> None:
    """Put a widget behind another one in the order of Tab, also behind one that Tab passes over."""
    policy = before.focusPolicy()
    # Qt orders nothing behind a widget that takes no keyboard.
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(before, widget)
    before.setFocusPolicy(policy)


def bring_behind(before: QWidget, region: QWidget) -> None:
    """Put all that is in a region behind a widget, in the order that it has among itself."""
    for widget in tab_stops(region):
        follow_by_tab(before, widget)
        before = widget


def tab_stops(region: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a region, shown or not, in the order of Tab."""
    chain = [region]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not region:
        chain.append(following)
    return [
        each
        for each in chain
        if (each is region or region.isAncestorOf(each)) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
