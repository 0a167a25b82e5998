"""The delay band on plants with few and with many late suppliers."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import MOST_LINES
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.scene.bars.yard import DAY, NOW, at, scale_at

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Show = Callable[..., DelayBand]


def plan_of(late_min: list[int], doors: int = 2) -> Plan:
    """Return a plant whose n-th supplier has one truck at 13:00, so many minutes late since 08:00."""
    rows: dict[str, list[dict[str, Any]]] = {
        "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
        "doors": [{"door": f"A{number}"} for number in range(doors)],
        "suppliers": [{"supplier": f"S{n}", "name": f"Supplier {n} AG"} for n, _ in enumerate(late_min)],
        "deliveries": [
            {"delivery": f"D{n}", "supplier": f"S{n}", "slot_start": at("13:00"), "status": "planned"}
            for n, _ in enumerate(late_min)
        ],
        "estimates": [
            {
                "delivery": f"D{n}",
                "known_at": at(known),
                "kind": kind,
                "at": at("13:00") + late * MINUTE_S,
                "source": "mail",
            }
            for n, minutes in enumerate(late_min)
            for known, kind, late in (("06:00", "requested", 0), ("08:00", "eta", minutes))
        ],
    }
    return Plan.of_rows(rows)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(plan: Plan, zoom: str = "day", selected: str = "") -> DelayBand:
        band = DelayBand(TimeAxis(scale_at(zoom)), load_theme("light"))
        qtbot.addWidget(band)
        band.resize(1300, 205)
        band.show()
        band.draw_with(pyqtgraph)
        band.select(selected)
        band.show_outlook(Outlook(plan, NOW))
        QApplication.processEvents()
        return band

    return made


def colours_at(band: DelayBand, late_min: int, since: str, until: str) -> set[str]:
    """Return the colours along a delay, a pixel to either side of it."""
    image, y = band.grab().toImage(), round(band.delay_y(late_min * MINUTE_S))
    xs = range(band.instant_x(at(since)), band.instant_x(at(until)))
    return {image.pixelColor(x, row).name() for x in xs for row in range(y - 1, y + 2)}


def test_six_suppliers_have_lines_and_the_other_late_ones_are_a_crowd(show: Show) -> None:
    band = show(plan_of([20, 30, 40, 50, 60, 70, 80, 90, 0, 5, -5]))
    assert band.painted is not None
    picture = band.painted[1]
    assert [line.delay_s // MINUTE_S for line in picture.lines] == [90, 80, 70, 60, 50, 40]
    assert (len(picture.lines), len(picture.crowd), picture.on_time) == (MOST_LINES, 2, 3)
    empty, crowd = colours_at(band, 100, "08:10", "08:50"), colours_at(band, 20, "08:10", "08:50")
    assert crowd - empty


def test_a_view_of_days_to_come_shows_no_crowd(show: Show) -> None:
    band = show(plan_of([20, 30, 40, 50, 60, 70, 80, 90]))
    band._axis.pan(40 * 88)
    QApplication.processEvents()
    assert not band.grab().isNull()


def test_the_selected_delivery_has_a_line_however_little_it_is_late(show: Show) -> None:
    band = show(plan_of([20, 30, 40, 50, 60, 70, 80, 0]), selected="D7")
    assert band.painted is not None
    picture = band.painted[1]
    assert (picture.lines[-1].supplier, picture.selected_line) == ("S7", 5)


def test_lines_move_with_the_clock(show: Show) -> None:
    band = show(plan_of([90]))
    ink = colours_at(band, 90, "08:10", "09:30") - colours_at(band, 90, "06:30", "07:50")
    assert ink
    band._axis.pan(120)
    QApplication.processEvents()
    assert ink & colours_at(band, 90, "08:10", "09:30")
    assert not ink & colours_at(band, 90, "07:40", "07:55")


def test_a_plant_with_many_doors_gets_one_sentence_until_its_head_is_clicked(
    qtbot: QtBot, show: Show
) -> None:
    band = show(plan_of([110, 0, 20], doors=200))
    assert band.is_folded and band.maximumHeight() == SECTION_HEIGHT
    assert band.painted is not None
    assert band.painted[1].sentence == "2 of 3 suppliers outside ±15 min, worst Supplier 0 AG +110 min"
    qtbot.mouseClick(band, LEFT, PLAIN, QPoint(HEADER_WIDTH // 2, SECTION_HEIGHT // 2))
    QApplication.processEvents()
    assert not band.is_folded and band.minimumHeight() > SECTION_HEIGHT


@pytest.mark.parametrize(("zoom", "is_folded"), [("week", False), ("month", True)])
def test_weeks_say_who_is_late_this_week_and_four_weeks_say_no_more(
    show: Show, zoom: str, is_folded: bool
) -> None:
    band = show(plan_of([110, 0, 0]), zoom=zoom)
    assert band.is_folded == is_folded
    assert band.painted is not None
    sentence = band.painted[1].sentence
    assert sentence == "1 supplier outside ±15 min this week, worst Supplier 0 AG +110 min · 2 on time"


def test_a_day_that_is_over_shows_how_late_suppliers_were(show: Show) -> None:
    plan = plan_of([110, 0])
    received = {"arrived_at": at("14:50"), "received_at": at("15:30")}
    deliveries = plan.deliveries.with_cells({name: [(0, when)] for name, when in received.items()})
    band = show(Plan({**plan.tables, "deliveries": deliveries}))
    band.show_outlook(Outlook(Plan({**plan.tables, "deliveries": deliveries}), NOW + 48 * HOUR_S))
    QApplication.processEvents()
    assert band.painted is not None
    picture = band.painted[1]
    assert picture.lines[0].delay_s == 110 * MINUTE_S and picture.lines[0].ends == at("15:30")
    assert picture.sentence == (
        "1 supplier outside ±15 min on Tue 24 Nov 2026, worst Supplier 0 AG +110 min · 1 on time"
    )


def test_a_plant_without_deliveries_says_so(show: Show) -> None:
    band = show(plan_of([]))
    assert band.painted is not None
    assert band.painted[1].sentence == "no deliveries promised today"
    assert not band.grab().isNull()


def test_past_days_are_asked_for_when_the_view_rests_on_them(qtbot: QtBot, show: Show) -> None:
    band = show(plan_of([0, 0]))
    with qtbot.waitSignal(band.past_wanted) as asked:
        band._axis.pan(-5 * 24 * 88)
    followed = asked.args[0]
    assert followed.span.start == DAY - 5 * 24 * HOUR_S
    nine = followed.span.start + 9 * HOUR_S
    words, promised = Words(), np.array([nine])
    known_at, named = np.array([nine - 3 * HOUR_S, nine]), np.array([nine + HOUR_S, nine + 2 * HOUR_S])
    past = PastPromises(
        Texts.of(["gone"], 1, words),
        Texts.of(["S1"], 1, words),
        promised,
        np.zeros(2, np.int64),
        known_at,
        named,
        Texts.of(["eta", "arrived"], 2, words),
        Texts.of(["a call", ""], 2, words),
    )
    band.show_past(followed.with_past(past))
    assert band.painted is not None
    (line,) = band.painted[1].lines
    assert (line.supplier, line.late_s.tolist()) == ("S1", [HOUR_S, 2 * HOUR_S])
    assert (line.point(0).delivery, line.point(0).document) == ("gone", "a call")
    band._axis.pan(24 * 88)
    QApplication.processEvents()
    band.show_past(followed.with_past(past))
    assert not band.painted[1].lines, "other days are in view meanwhile"


@pytest.mark.parametrize("zoom", ["hour", "day", "week", "month"])
@pytest.mark.parametrize(
    "name", ["A" * 300, "ناقل الشمال", "🚚 Wagen 🚛", "two\nlines\u202eturned", "\ud83d"], ids=range(5)
)
def test_no_name_of_a_supplier_breaks_the_band(show: Show, name: str, zoom: str) -> None:
    plan = plan_of([110, 20, 0])
    suppliers = plan["suppliers"].with_cells({"name": [(0, name), (1, name)]})
    band = show(Plan({**plan.tables, "suppliers": suppliers}), zoom, selected="D0")
    assert band.painted is not None
    assert all(line.name.isprintable() for line in band.painted[1].lines)
    assert not band.grab().isNull()
