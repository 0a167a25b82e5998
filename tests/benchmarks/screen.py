"""How soon the screen answers on the largest plant: a key in the palette, the whole list, a theme."""

import time
from collections.abc import Callable, Iterable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from jitdesk.scene.delivery_list import ListColumn
from jitdesk.ui.palette.search_field import SearchField
from jitdesk.ui.window import Window
from tests.benchmarks.live_window import demo_plan, window_on
from tests.benchmarks.measured import Row, of_budget

_KEY_MS, _GAP_MS, _THEME_MS = 16.0, 50.0, 300.0
_ROUNDS = 3


def measure() -> list[Row]:
    """Measure on 30,000 parts and 42,000 deliveries, by the window's own work."""
    with window_on(demo_plan("largest")) as window:
        while window.commands.search.finder is None:
            QApplication.processEvents()
        keys = [ms for _ in range(_ROUNDS) for text in _texts(window) for ms in _typed(window, text)]
        sorts = [ms for _ in range(_ROUNDS) for ms in _sorted(window)]
        themes = [gaps for _ in range(_ROUNDS) for gaps in _dressed(window)]
    return [
        of_budget("key in the palette to painted, p95", float(np.percentile(keys, 95)), _KEY_MS),
        of_budget("key in the palette to painted, longest", max(keys), _GAP_MS),
        of_budget("all deliveries in another order, longest", max(sorts), _GAP_MS),
        of_budget("theme: chosen to all painted, p95", _p95(map(sum, themes)), _THEME_MS),
        of_budget("theme: longest gap, p95", _p95(map(max, themes)), _GAP_MS),
    ]


def _texts(window: Window) -> list[str]:
    """Return what is typed: numbers, names, two words, a command, and what nothing is called."""
    plan = window.plant.plan
    rows = (7, 20_000, 41_000)
    numbers = [str(plan.deliveries["delivery"][row]) for row in rows]
    plates = [str(plan.deliveries["plate"][row]) for row in rows]
    parts = [str(plan["parts"]["part"][row]) for row in (3, 15_000, 29_000)]
    names = [str(plan["suppliers"]["name"][row]) for row in (0, 100, 300)]
    return [
        *numbers,
        *plates,
        *parts,
        *names,
        f"{names[0]} {parts[0]}",
        ">zoom in",
        "steering column",
        "xyzq",
    ]


def _typed(window: Window, text: str) -> list[float]:
    window.commands.search.open()
    QApplication.processEvents()
    field = window.findChildren(SearchField)[0]
    taken = [_painted_ms(lambda letter=letter: QTest.keyClicks(field, letter)) for letter in text]  # type: ignore[misc]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return taken


def _sorted(window: Window) -> list[float]:
    window.commands.run("list")
    QApplication.processEvents()
    (table,) = (table for table in window.findChildren(QTableView) if table.isVisible())
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    taken = [
        _painted_ms(lambda column=column, order=order: table.sortByColumn(column, order))  # type: ignore[misc]
        for column in ListColumn
        for order in orders
    ]
    window.commands.run("list")
    QApplication.processEvents()
    return taken


def _dressed(window: Window) -> list[list[float]]:
    """Return of each other theme the milliseconds of each turn of the event loop until all is painted."""
    taken = []
    for theme in ("dark", "high_contrast", "light"):
        began = time.thread_time()
        window.commands.run(f"theme_{theme}")
        gaps = [(time.thread_time() - began) * 1000]
        while not window.turns.is_over:
            gaps.append(_painted_ms(lambda: None))
        taken.append([*gaps, _painted_ms(lambda: None)])
    return taken


def _p95(values: Iterable[float]) -> float:
    return float(np.percentile(list(values), 95))


def _painted_ms(act: Callable[[], None]) -> float:
    began = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - began) * 1000
