"""F6 goes round the window; Tab follows the order in which it is read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.chrome.tab_order import tab_stops
from jitdesk.ui.theme import ThemeChoice
from jitdesk.ui.window import Window

F6, SHIFT = Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier


def region(window: Window) -> QWidget:
    board, bands = window.board, window.bands
    places = (board.toolbar, board.needs, bands.deliveries, bands.coverage, bands.delays, board.centre.aside)
    focused = QApplication.focusWidget()
    assert focused is not None
    return next(place for place in places if place is focused or (place and place.isAncestorOf(focused)))


def test_f6_goes_round_the_regions_in_reading_order_and_shift_back(window: Window, qtbot: QtBot) -> None:
    board, bands = window.board, window.bands
    window.commands.run("details")
    qtbot.waitUntil(lambda: board.centre.aside is not None and board.centre.aside.isVisible())
    bands.deliveries.setFocus()
    order = [bands.coverage, bands.delays, board.centre.aside, board.toolbar, board.needs, bands.deliveries]
    went = []
    for _ in order:
        qtbot.keyClick(QApplication.focusWidget(), F6)
        went.append(region(window))
    assert went == order
    back = []
    for _ in order:
        qtbot.keyClick(QApplication.focusWidget(), F6, SHIFT)
        back.append(region(window))
    assert back == [*reversed(order[:-1]), bands.deliveries]


def test_a_region_gives_the_keyboard_back_to_what_had_it(window: Window, qtbot: QtBot) -> None:
    window.board.toolbar._print.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), F6, SHIFT)
    assert region(window) is not window.board.toolbar
    qtbot.keyClick(QApplication.focusWidget(), F6)
    assert QApplication.focusWidget() is window.board.toolbar._print


def test_the_list_in_place_of_the_bands_is_a_region(window: Window, qtbot: QtBot) -> None:
    window.commands.run("list")
    page = window.board.centre.page
    window.board.toolbar._print.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), F6, SHIFT)
    focused = QApplication.focusWidget()
    assert page is not window.bands and focused is not None and page.isAncestorOf(focused)


def test_tab_goes_from_the_toolbar_down_to_the_status_bar(window: Window) -> None:
    """Also through what was made later: the details, and all that another theme makes anew."""
    board, bands = window.board, window.bands
    window.commands.run("details")
    window.appearance.choose(ThemeChoice.DARK)
    window.turns.finish()
    centre = (bands.deliveries, bands.coverage, bands.delays, board.centre.aside)
    regions = [board.toolbar, board.needs, board.delivery_panel, *centre, board.status]
    place = {w: n for n, region in enumerate(regions) for w in stops_of(window) if w in within(region)}
    assert [w for w in stops_of(window) if w not in place] == []
    assert list(place) == sorted(place, key=place.get)
    assert set(place.values()) == set(range(len(regions)))
    tops = [w.mapTo(board, QPoint()) for w in place if place[w] == 1]
    assert [at.y() for at in tops] == sorted(at.y() for at in tops)


def within(region: QWidget) -> list[QWidget]:
    return [region, *region.findChildren(QWidget)]


def stops_of(window: Window) -> list[QWidget]:
    """Return what Tab goes to, from the toolbar on."""
    first = tab_stops(window.board.toolbar)[0]
    chain = [first]
    while (following := chain[-1].nextInFocusChain()) is not first:
        chain.append(following)
    tab = Qt.FocusPolicy.TabFocus
    return [
        w for w in chain if w.focusPolicy() & tab and w.isVisible() and w.isEnabled() and w.window() is window
    ]
