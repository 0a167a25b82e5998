"""The band is walked, panned, zoomed and hovered."""

import random
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.deliveries.hover_card import HoverCard
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.wide_plant import NOW as BENCHMARK_NOW
from tests.scene.bars.yard import EIGHT, NOW, at, plan_of, promise, truck

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821
COIL = {"line_no": "1", "part": "0457", "quantity": 6000}


def busy_plan() -> Plan:
    """One truck of every state, a clash, a long delay, a waiting truck, three in the tray."""
    trucks = [
        truck("late", "A2", "13:15", "13:45"),
        truck("short", "A1", "10:30", "11:15"),
        truck("clash", "B1", "11:00", "12:00", supplier="orlik"),
        truck("other", "B1", "11:30", "12:30"),
        truck("waits", "A2", "10:30", "11:30", status="arrived", arrived_at=at("09:36")),
        truck("works", "A1", "09:15", "10:15", status="unloading", unloading_at=at("09:15")),
        truck("done", "A1", "07:00", "07:30", status="received", received_at=at("07:40")),
        truck("held", "B1", "08:00", "09:00", status="received", received_at=at("09:00"), on_hold=1),
        truck("gone", "B1", "14:00", "15:00", status="cancelled"),
        truck("locked", "A1", "15:00", "16:00", locked=1),
        truck("due", "A2", "09:00", "09:15"),
        *(truck(f"tray{n}", "", "", "") for n in range(3)),
    ]
    told = (
        promise("late", "requested", "13:15"),
        promise("late", "confirmed", "15:05"),
        promise("short", "requested", "10:30"),
        promise("short", "confirmed", "10:50"),
        promise("other", "confirmed", "11:30"),
    )
    lines = tuple({"delivery": row["delivery"], **COIL} for row in trucks if row["delivery"] != "late")
    closed = {"door": "A2", "from": at("12:00"), "to": at("13:00"), "reason": "ramp repair"}
    return plan_of(*trucks, promises=told, lines=lines, door_closures=[closed])


def pixels(made: "Desk") -> np.ndarray:  # type: ignore[name-defined]  # noqa: F821
    """Return what the screen shows, not what a fresh painting would."""
    QApplication.processEvents()
    shown = QGuiApplication.primaryScreen().grabWindow(made.window.winId())
    image = shown.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()
    )


@pytest.mark.parametrize("zoom", ["hour", "day", "week"])
def test_after_random_pans_the_screen_shows_what_a_full_repaint_shows(desk: Make, zoom: str) -> None:
    start = at("00:00", day=-1) if zoom == "week" else EIGHT
    made = desk(busy_plan(), zoom, 140, TimeScale(start, ZOOMS[zoom], 700))
    made.window.resize(904, 140)
    made.band.resize(904, 140)
    made.band.select("late")
    pixels(made)
    dice = random.Random(7)
    for _ in range(100):
        if dice.random() < 0.3:
            made.band.scroll_rows(dice.randint(-60, 60))
        elif abs(made.scale.scrolled) > 900:
            made.axis.pan(-made.scale.scrolled)
        else:
            made.axis.pan(dice.randint(-90, 90))
        scrolled = pixels(made)
        made.band.set_density(None)
        assert np.array_equal(scrolled, pixels(made)), f"differs at {made.scale} {made.band.body()}"


@pytest.mark.parametrize("zoom", ["hour", "day", "week"])
def test_after_every_step_of_a_drag_the_screen_shows_what_a_full_repaint_shows(desk: Make, zoom: str) -> None:
    made = desk(busy_plan(), zoom, 184, TimeScale(at("09:00"), ZOOMS[zoom], 700))
    made.window.resize(904, 600)
    made.band.resize(904, 184)
    made.press("short")
    dice = random.Random(3)
    for step in range(40):
        if step % 8 == 7:
            made.axis.pan(dice.randint(-40, 40))
        # Clear of the edges, where the view would scroll on by itself.
        where = QPoint(dice.randint(240, 860), dice.randint(56, 112))
        QTest.mouseMove(made.band, where)
        shown = pixels(made)
        assert made.band.held is not None
        made.band.set_density(None)
        assert np.array_equal(shown, pixels(made)), f"differs at {where}"
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
    shown = pixels(made)
    made.band.set_density(None)
    assert np.array_equal(shown, pixels(made))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_state_differs_from_every_other_in_greys(desk: Make, name: str) -> None:
    made = desk(busy_plan())
    made.band.set_theme(load_theme(name))
    made.band.resize(1300, 190)
    image = made.band.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    faces = []
    for delivery in ("late", "short", "other", "waits", "works", "done", "held", "gone", "locked", "due"):
        at_ = made.point(delivery)
        box = made.box(delivery)
        corner = at_ - QPoint(8, box.h // 2)
        rows = slice(corner.y(), corner.y() + min(box.h, 14))
        left, right = corner.x(), corner.x() + box.w
        faces.append(np.hstack([grey[rows, left : left + 22], grey[rows, right - 22 : right]]))
    for number, one in enumerate(faces):
        for other in faces[:number]:
            high = min(len(one), len(other))
            assert (abs(one[:high].astype(int) - other[:high]) > 24).sum() > 12


def test_the_bar_painted_at_a_point_is_the_bar_found_there(desk: Make) -> None:
    made = desk(busy_plan())
    for delivery in ("late", "short", "waits", "done", "held"):
        bar = made.band.bar_at(made.point(delivery))
        assert bar is not None
        assert made.scene.delivery(bar) == delivery


@pytest.mark.parametrize(
    ("px_per_hour", "density"),
    [(8.0, None), (23.0, None), *((88.0, density) for density in Density), (275.0, None)],
)
def test_wherever_a_state_is_painted_a_bar_of_that_state_is_found(
    desk: Make, px_per_hour: float, density: Density | None
) -> None:
    made = desk(plan_with_bars(4_000, 40), "day", 600, TimeScale(BENCHMARK_NOW - 4 * 3600, px_per_hour, 1096))
    made.band.show_outlook(Outlook(made.plan, BENCHMARK_NOW))
    made.band.set_density(density)
    shown = pixels(made)[24:600, 204:1290, ::-1].astype(np.int64) @ [65536, 256, 1]
    fills = {
        state: look.fill.rgb() & 0xFFFFFF
        for state, look in looks(load_theme("light").colours).items()
        if look.fill != load_theme("light").colours.surface
    }
    found = 0
    for y, x in np.argwhere(np.isin(shown, list(fills.values())))[::29].tolist():
        bar = made.band.bar_at(QPoint(204 + x, 24 + y))
        assert bar is not None, f"nothing found at {x}, {y}"
        assert fills[BarState(int(made.band._picture.scene.bars.state[bar]))] == shown[y, x]
        found += 1
    assert found > 50


class Paints(QObject):
    """Counts a widget's paint events."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_an_edit_of_thousands_of_deliveries_is_painted_once(desk: Make) -> None:
    plan = plan_with_bars(4_000, 40)
    made = desk(plan, "day", 600, TimeScale(BENCHMARK_NOW - 4 * 3600, 88.0, 1096))
    before = Outlook(plan, BENCHMARK_NOW)
    made.band.show_outlook(before)
    QApplication.processEvents()
    deliveries = plan.deliveries
    later = {
        column: [(row, int(deliveries[column][row]) + 900) for row in range(len(deliveries))]
        for column in ("slot_start", "slot_end")
    }
    moved = Plan({**plan.tables, "deliveries": deliveries.with_cells(later)})
    paints = Paints(made.band)
    made.band.show_outlook(Outlook(moved, BENCHMARK_NOW, before))
    QApplication.processEvents()
    assert paints.count == 1


def test_arrow_keys_walk_and_say_where_they_are(desk: Make) -> None:
    made = desk(busy_plan())
    made.let_go(made.press("done"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
        QTest.keyClick(made.band, key)
    assert [args[0] for args in made.heard("selected")] == ["done", "works", "locked", "done", "due"]
    assert made.band.accessibleDescription().startswith("Nordlicht Guss, part 0457")


def test_walking_out_of_the_view_brings_the_bar_into_it(desk: Make) -> None:
    made = desk(plan_of(truck("1", "A1", "08:00", "08:30"), truck("2", "A1", "21:00", "21:30")))
    made.let_go(made.press("1"))
    QTest.keyClick(made.band, Qt.Key.Key_Right)
    assert made.scale.start <= at("21:00") and made.scale.end >= at("21:30")


def test_enter_and_a_double_click_open_a_delivery(desk: Make) -> None:
    made = desk(busy_plan())
    made.let_go(made.press("done"))
    QTest.keyClick(made.band, Qt.Key.Key_Return)
    QTest.mouseDClick(
        made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, made.point("works")
    )
    assert [args[0] for args in made.heard("opened")] == ["done", "works"]


def test_a_click_on_empty_ground_selects_nothing(desk: Make) -> None:
    made = desk(busy_plan())
    made.let_go(made.press("done"))
    QTest.mouseClick(
        made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, made.place(0, at("13:00"))
    )
    assert [args[0] for args in made.heard("selected")] == ["done", ""]


def test_the_card_opens_after_a_rest_and_goes_with_the_pointer(desk: Make, qtbot: QtBot) -> None:
    made = desk(busy_plan())
    QTest.mouseMove(made.band, made.place(0, at("13:00")))
    QTest.mouseMove(made.band, made.point("held"))
    assert not made.window.findChildren(HoverCard)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in made.window.findChildren(HoverCard)))
    QTest.mouseMove(made.band, made.place(0, at("13:00")))
    assert not any(card.isVisible() for card in made.window.findChildren(HoverCard))


def turn(made: "Desk", where: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:  # type: ignore[name-defined]  # noqa: F821
    wheel = QWheelEvent(
        QPointF(where),
        QPointF(made.band.mapToGlobal(where)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made.band, wheel)


def test_the_wheel_scrolls_rows_time_or_zooms_at_the_pointer(desk: Make) -> None:
    made = desk(busy_plan(), height=100)
    where = made.place(0, at("11:00"))
    turn(made, where, -1, Qt.KeyboardModifier.NoModifier)
    assert made.band.in_scene(QPoint(204, 24)) == (0, 60)
    turn(made, where, -1, Qt.KeyboardModifier.ShiftModifier)
    assert made.scale.scrolled == 80
    under_pointer = made.scale.t(where.x() - 204)
    turn(made, where, 1, Qt.KeyboardModifier.ControlModifier)
    assert made.scale.px_per_hour > 88
    assert abs(made.scale.t(where.x() - 204) - under_pointer) <= 60


def test_the_middle_button_pans(desk: Make) -> None:
    made = desk(busy_plan())
    grip = QPoint(600, 60)
    QTest.mousePress(made.band, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(made.band, grip + QPoint(-50, 0))
    QTest.mouseRelease(made.band, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(made.band, grip)
    assert made.scale.scrolled == 50


def test_a_halls_head_folds_it_in_the_week(desk: Make) -> None:
    made = desk(busy_plan(), "week")
    doors = made.band.sizeHint().height()
    head = QPoint(60, 24 + 60 + 9)
    QTest.mouseClick(made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, head)
    assert made.band.sizeHint().height() == doors - 14
    QTest.mouseClick(made.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, head)
    assert made.band.sizeHint().height() == doors


def test_denser_rows_are_lower_and_quiet_doors_fold(desk: Make) -> None:
    made = desk(plan_of(truck("1", "A1", "11:00", "11:30")))
    made.band.set_density(Density.COMPACT)
    assert made.band.sizeHint().height() == 24 + 3 * 28
    made.band.set_density(Density.DENSE)
    # Two heads, the door of the truck that stops a line, the strip of its hall's other door.
    assert made.band.sizeHint().height() == 24 + 2 * 22 + 18 + 14


def test_selecting_from_elsewhere_says_nothing_back(desk: Make) -> None:
    made = desk(busy_plan())
    made.band.select("held")
    made.band.select(None)
    made.band.select("nobody")
    assert made.said == []


def test_an_empty_plan_is_shown_and_walked_without_harm(desk: Make) -> None:
    made = desk(Plan.of_rows({}))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(made.band, key)
    made.band.show_outlook(Outlook(busy_plan(), NOW))
    assert made.said == []


def test_names_that_look_like_markup_stay_text(desk: Make) -> None:
    plan = plan_of(
        truck("<b>1</b>", "A1", "11:00", "11:30", supplier="evil"),
        suppliers=[{"supplier": "evil", "name": "<img src=x>", "short_name": "%s\n&amp;"}],
    )
    made = desk(plan)
    made.let_go(made.press("<b>1</b>"))
    assert "<img src=x>" in made.band.accessibleDescription()


@pytest.mark.parametrize(("missing", "scrolls"), [(0, 0), (3, 0), (20, 20)])
def test_only_hidden_rows_can_be_scrolled_to(desk: Make, missing: int, scrolls: int) -> None:
    made = desk(plan_of(truck("1", "A1", "11:00", "11:30")), height=24 + 120 - missing)
    made.band.scroll_rows(500)
    assert made.band.in_scene(QPoint(204, 24)) == (0, scrolls)


def test_the_link_to_the_line_goes_behind_bars_and_their_labels(desk: Make) -> None:
    """A truck whose parts are on the line at its end, above a bar and, below that, a label beside one."""
    trucks = (
        truck("first", "A1", "10:30", "11:15"),
        truck("bar", "A2", "10:30", "12:30"),
        truck("small", "B1", "10:45", "11:05"),
    )
    made = desk(plan_of(*trucks))
    made.band.select("first")
    image, x = made.band.grab().toImage(), HEADER_WIDTH + made.box("first").right - 1
    accent = load_theme("light").colours.accent.rgba()
    seen = {y - SECTION_HEIGHT for y in range(image.height()) if image.pixel(x, y) == accent}
    bar, small = made.box("bar"), made.box("small")
    assert not seen & {*range(bar.y, bar.bottom), *range(small.y, small.bottom)}
    assert seen & set(range(bar.bottom, small.y))
