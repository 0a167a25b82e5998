"""Coverage rows, delay points and the axis under a real pointer, on the small demo plant."""

from collections.abc import Iterator
from datetime import datetime

import pyqtgraph
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import line_stops
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.bands import Bands
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from jitdesk.ui.work.turns import Turns

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
SIX = NOW - 222 * 60
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


@pytest.fixture
def bands(qtbot: QtBot, qapp: QApplication, outlook: Outlook) -> Iterator[Bands]:
    shown = Bands(TimeAxis(TimeScale(SIX, ZOOMS["day"], 1000)), load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1300, 870)
    shown.show()
    qtbot.waitExposed(shown)
    shown.delays.draw_with(pyqtgraph)
    shown.show_outlook(outlook)
    yield shown
    shown.close()


def turn(band: Bands, modifiers: Qt.KeyboardModifier, notches: int) -> None:
    at = QPointF(HEADER_WIDTH + 300, 60)
    event = QWheelEvent(
        at,
        band.coverage.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(band.coverage, event)


def test_a_click_on_a_coverage_row_chooses_its_part(qtbot: QtBot, bands: Bands) -> None:
    place = bands.coverage.row_rect("9034", "").center()
    with qtbot.waitSignal(bands.coverage.location_chosen) as chosen:
        qtbot.mouseClick(bands.coverage, LEFT, PLAIN, place)
    assert chosen.args == ["9034", ""]


def test_a_double_click_on_a_coverage_row_asks_for_its_details(qtbot: QtBot, bands: Bands) -> None:
    place = bands.coverage.row_rect("4711", "").center()
    with qtbot.waitSignal(bands.coverage.opened) as wanted:
        qtbot.mouseDClick(bands.coverage, LEFT, PLAIN, place)
    assert wanted.args == ["4711", ""]


def test_the_arrow_keys_walk_the_coverage_rows(qtbot: QtBot, bands: Bands) -> None:
    bands.coverage.setFocus()
    with qtbot.waitSignal(bands.coverage.location_chosen) as chosen:
        qtbot.keyClick(bands.coverage, Qt.Key.Key_Down)
    assert chosen.args == ["9034", ""]


def test_a_step_of_a_delay_curve_chooses_the_delivery_behind_it(qtbot: QtBot, bands: Bands) -> None:
    painted = bands.delays.painted
    assert painted is not None
    nordlicht = painted[1].lines[0]
    step = nordlicht.point(len(nordlicht.known_at) - 1)
    overlay = bands.delays.findChildren(type(bands.delays.overlay))[0]
    with qtbot.waitSignal(bands.delays.delivery_chosen) as chosen:
        qtbot.mouseClick(overlay, LEFT, PLAIN, overlay.point(step.known_at, step.delay_s))
    assert chosen.args == ["4417"]


def test_the_wheel_scrolls_rows_and_with_shift_time_and_with_control_zooms(bands: Bands) -> None:
    before = bands.axis.scale
    turn(bands, Qt.KeyboardModifier.ShiftModifier, -1)
    assert bands.axis.scale.start > before.start
    anchor = bands.axis.scale.t(300)
    turn(bands, Qt.KeyboardModifier.ControlModifier, 1)
    assert bands.axis.scale.px_per_hour > before.px_per_hour
    assert abs(bands.axis.scale.t(300) - anchor) <= 60


def test_a_flag_leads_to_the_delivery_that_stops_the_line(
    qtbot: QtBot, bands: Bands, outlook: Outlook
) -> None:
    x = HEADER_WIDTH + bands.axis.scale.x(line_stops(outlook)[0].at) + 20
    with qtbot.waitSignal(bands.delivery_selected) as selected:
        qtbot.mouseClick(bands.header, LEFT, PLAIN, QPoint(x, bands.header.height() - 9))
    assert selected.args == ["4417"]


def test_dragging_the_axis_pans_all_bands(qtbot: QtBot, bands: Bands) -> None:
    before = bands.axis.scale
    qtbot.mousePress(bands.header, LEFT, PLAIN, QPoint(HEADER_WIDTH + 200, 25))
    qtbot.mouseMove(bands.header, QPoint(HEADER_WIDTH + 120, 25))
    qtbot.mouseRelease(bands.header, LEFT, PLAIN, QPoint(HEADER_WIDTH + 120, 25))
    assert bands.axis.scale == before.panned(80)


def test_a_week_shows_monday_to_sunday(bands: Bands, outlook: Outlook) -> None:
    bands.zoom_to("week")
    assert bands.axis.scale.zoom == "week"
    assert (bands.axis.scale.end - bands.axis.scale.start) // 3600 == 168
    first = datetime.fromtimestamp(bands.axis.scale.t(0), outlook.plan.zone)
    assert (first.isoweekday(), first.hour, first.minute) == (1, 0, 0)


def test_the_delays_fold_first_where_the_window_is_low_and_give_their_room_away(
    qtbot: QtBot, bands: Bands
) -> None:
    bands.resize(1300, 900)
    qtbot.waitUntil(lambda: not bands.delays.is_folded and bands.delays.height() > 150)
    bands.resize(1300, 560)
    qtbot.waitUntil(lambda: bands.delays.is_folded and bands.delays.height() == SECTION_HEIGHT)
    lowest = bands.coverage.geometry().bottom()
    assert bands.delays.geometry().top() - lowest <= bands.splitter.handleWidth() + 1


def test_a_larger_text_makes_room_at_the_left_of_all_bands(qtbot: QtBot, bands: Bands) -> None:
    large = load_theme("light", 1.5)
    bands.set_theme(large)
    assert large.header_width == HEADER_WIDTH * 3 // 2
    assert bands.axis.scale.width == bands.width() - large.header_width
    made_large = Bands(TimeAxis(bands.axis.scale), large)
    qtbot.addWidget(made_large)
    made_large.resize(bands.size())
    made_large.show()
    made_large.delays.draw_with(pyqtgraph)
    assert bands._outlook is not None
    made_large.show_outlook(bands._outlook)
    made_large.splitter.setSizes(bands.splitter.sizes())
    QApplication.processEvents()
    made_large.deliveries.clearFocus()  # its ring; the other window has none
    assert bands.grab().toImage() == made_large.grab().toImage()


@pytest.mark.parametrize("zoom", ["hour", "day", "week", "month"])
def test_the_bands_share_their_room_so_that_no_coverage_row_is_cut(bands: Bands, zoom: str) -> None:
    bands.zoom_to(zoom)
    QApplication.processEvents()
    coverage = bands.coverage
    assert (coverage.height() - SECTION_HEIGHT) % coverage.row_rect("4711", "").height() == 0


class Painted(QObject):
    """Notes which bands are painted between two turns of the event loop."""

    def __init__(self, bands: Bands) -> None:
        super().__init__(bands)
        self.by_turn: list[list[str]] = [[]]
        self._beat = QTimer(self, interval=0)
        self._beat.timeout.connect(lambda: self.by_turn.append([]))
        self._beat.start()
        for band in (bands.header, bands.deliveries, bands.coverage):
            band.installEventFilter(self)

    def eventFilter(self, band: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.by_turn[-1].append(type(band).__name__)
        return False


def test_each_band_paints_another_zoom_in_a_turn_of_its_own_the_deliveries_first(
    qtbot: QtBot, qapp: QApplication, outlook: Outlook
) -> None:
    turns = Turns(qapp)
    shown = Bands(TimeAxis(TimeScale(SIX, ZOOMS["day"], 1000), turns=turns), load_theme("light"))
    qtbot.addWidget(shown)
    shown.resize(1300, 870)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_outlook(outlook)
    qtbot.waitUntil(lambda: turns.is_over)
    painted = Painted(shown)
    qtbot.waitUntil(lambda: len(painted.by_turn) > 5)
    painted.by_turn = [[]]
    shown.axis.zoom(1.3, 200)
    qtbot.waitUntil(lambda: turns.is_over and ["CoverageBand"] in painted.by_turn)
    painted.setParent(None)
    firsts = dict.fromkeys(name for names in painted.by_turn for name in names)
    assert next(iter(firsts)) == "DeliveriesBand"
    assert max(len(names) for names in painted.by_turn) == 1
    shown.close()


def test_bands_that_got_another_height_look_as_if_painted_anew(bands: Bands) -> None:
    for sizes in ([300, 300, 200], [420, 150, 230], [200, 500, 100]):
        bands.splitter.setSizes(sizes)
        QApplication.processEvents()
        shown = bands.grab().toImage()
        for band in (bands.deliveries, bands.coverage):
            band._kept.spoil()
        assert bands.grab().toImage() == shown
