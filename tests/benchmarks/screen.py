"""How soon the screen answers on the largest plant: palette, list, theme, details, a way through it all."""

import time
from collections.abc import Callable, Iterable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from jitdesk.scene.delivery_list import ListColumn
from jitdesk.ui.palette.search_field import SearchField
from jitdesk.ui.translation import speak_language
from jitdesk.ui.window import Window
from tests.benchmarks.live_window import demo_plan, window_on
from tests.benchmarks.measured import Row, of_budget

_KEY_MS, _GAP_MS, _THEME_MS = 16.0, 50.0, 300.0
_ROUNDS = 3
_SHARES = 50, 95, 99, 100
# There and back: what a coordinator opens and looks at without a change to the plan.
_WAY = (
    *("zoom_hour", "zoom_week", "zoom_month", "zoom_day", "now", "next_problem", "find_time", "details"),
    *(
        "rows_suppliers",
        "rows_parts",
        "rows_doors",
        "list",
        "list",
        "text_larger",
        "text_smaller",
        "left_panel",
    ),
    *("left_panel", "theme_dark", "theme_light", "density", "density_auto"),
)


def measure() -> list[Row]:
    """Measure on 30,000 parts and 42,000 deliveries, by the window's own work."""
    with window_on(demo_plan("largest")) as window:
        while window.commands.search.finder is None:
            QApplication.processEvents()
        keys = [ms for _ in range(_ROUNDS) for text in _texts(window) for ms in _typed(window, text)]
        sorts = [ms for _ in range(_ROUNDS) for ms in _sorted(window)]
        themes = [gaps for _ in range(_ROUNDS) for gaps in _dressed(window)]
        opened = [ms for _ in range(_ROUNDS) for ms in _opened(window)]
        way = [(gap, name) for _ in range(_ROUNDS) for name in _WAY for gap in _gaps(window, name)]
        spoken = [_ms(lambda language=language: _speak(language)) for language in ("de", "en") * _ROUNDS]  # type: ignore[misc]
    gaps = [gap for gap, _ in way]
    over = ", ".join(sorted({name for gap, name in way if gap > _GAP_MS}))
    return [
        of_budget("key in the palette to painted, p95", float(np.percentile(keys, 95)), _KEY_MS),
        of_budget("key in the palette to painted, longest", max(keys), _GAP_MS),
        of_budget("all deliveries in another order, longest", max(sorts), _GAP_MS),
        of_budget("theme: chosen to all painted, p95", _p95(map(sum, themes)), _THEME_MS),
        of_budget("theme: longest gap, p95", _p95(map(max, themes)), _GAP_MS),
        of_budget("details opened and painted, longest", max(opened), _GAP_MS),
        of_budget("another language is spoken, longest", max(spoken), _GAP_MS),
        *(
            of_budget(
                f"gaps on a way through ({len(gaps)} turns; over 50 ms: {over or 'none'}), p{share}",
                gap,
                _GAP_MS,
            )
            for share, gap in zip(_SHARES, np.percentile(gaps, _SHARES).tolist(), strict=True)
        ),
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
    return [_gaps(window, f"theme_{theme}") for theme in ("dark", "high_contrast", "light")]


def _gaps(window: Window, command: str) -> list[float]:
    """Return the milliseconds of each turn of the event loop from a command until all is painted."""
    gaps = [_ms(lambda: window.commands.run(command))]
    while not window.turns.is_over:
        gaps.append(_painted_ms(lambda: None))
    return [*gaps, _painted_ms(lambda: None)]


def _opened(window: Window) -> list[float]:
    """Open the details of the next problems, and return what each took."""
    taken = []
    for _ in range(4):
        _gaps(window, "next_problem")
        taken.append(max(_gaps(window, "details")))
        _gaps(window, "details")
    return taken


def _speak(language: str) -> None:
    app = QApplication.instance()
    assert app is not None
    speak_language(app, language)


def _p95(values: Iterable[float]) -> float:
    return float(np.percentile(list(values), 95))


def _painted_ms(act: Callable[[], None]) -> float:
    def painted() -> None:
        act()
        QApplication.processEvents()

    return _ms(painted)


def _ms(act: Callable[[], None]) -> float:
    began = time.thread_time()
    act()
    return (time.thread_time() - began) * 1000
