"""The toolbar reports what was chosen, and gives way in the order that was agreed."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.scene.chrome import ToolbarState, Zoom
from jitdesk.ui.chrome import Toolbar
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.search_box import SearchBox
from jitdesk.ui.theme import Theme, load_theme
from tests.ui.chrome.look import overlapping, squeezed, sticking_out

BUSY = ToolbarState("move Nordlicht 4417", "hold Kessel 4402", "Tue 24 Nov 2026", "Week 48", Zoom.DAY, 2)


@pytest.fixture
def toolbar(qtbot: QtBot, theme: Theme) -> Toolbar:
    shown = Toolbar(theme)
    qtbot.addWidget(shown)
    shown.show_state(BUSY)
    shown.resize(1600, 50)
    shown.show()
    return shown


def _button(toolbar: QWidget, name: str) -> QPushButton:
    return next(
        found for found in toolbar.findChildren(QPushButton) if found.accessibleName().startswith(name)
    )


def _controls(toolbar: Toolbar) -> list[QWidget]:
    return [child for child in toolbar.children() if isinstance(child, QWidget)]


def _shown_words(toolbar: Toolbar) -> set[str]:
    labels = [label.text() for label in toolbar.findChildren(QLabel) if label.isVisible()]
    buttons = [button.words for button in toolbar.findChildren(CommandButton) if button.isVisible()]
    return {*labels, *buttons}


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Undo", "undo_chosen"),
        ("Redo", "redo_chosen"),
        ("Earlier", "earlier_chosen"),
        ("Today", "today_chosen"),
        ("Later", "later_chosen"),
        ("Import", "import_chosen"),
        ("Print sheets", "print_chosen"),
    ],
)
def test_each_button_reports_its_own_deed(qtbot: QtBot, toolbar: Toolbar, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(toolbar, signal), timeout=1000):
        qtbot.mouseClick(_button(toolbar, name), Qt.MouseButton.LeftButton)


def test_undo_and_redo_name_their_step(toolbar: Toolbar) -> None:
    assert "Undo move Nordlicht 4417" in _button(toolbar, "Undo").toolTip()
    assert "Redo hold Kessel 4402" in _button(toolbar, "Redo").toolTip()


def test_without_a_step_there_is_nothing_to_undo(toolbar: Toolbar) -> None:
    toolbar.show_state(ToolbarState())
    assert not _button(toolbar, "Undo").isEnabled()
    assert not _button(toolbar, "Redo").isEnabled()


def test_a_step_named_by_a_supplier_is_no_markup(toolbar: Toolbar) -> None:
    toolbar.show_state(ToolbarState(undo_step="move <b>Nordlicht</b>"))
    assert "<b>" not in _button(toolbar, "Undo").toolTip()


def test_a_zoom_is_reported_when_chosen_and_not_when_shown(qtbot: QtBot, toolbar: Toolbar) -> None:
    chosen: list[Zoom] = []
    toolbar.zoom_chosen.connect(chosen.append)
    toolbar.show_state(ToolbarState(zoom=Zoom.HOUR))
    assert chosen == []
    qtbot.mouseClick(_button(toolbar, "Zoom: Week"), Qt.MouseButton.LeftButton)
    assert chosen == [Zoom.WEEK]


def test_the_zoom_in_use_is_the_one_that_is_down(toolbar: Toolbar) -> None:
    toolbar.show_state(ToolbarState(zoom=Zoom.WEEK))
    assert [_button(toolbar, f"Zoom: {name}").isChecked() for name in ("Hour", "Day", "Week")] == [
        False,
        False,
        True,
    ]


def test_a_letter_typed_into_the_find_box_opens_the_palette_with_it(qtbot: QtBot, toolbar: Toolbar) -> None:
    box = toolbar.findChild(SearchBox)
    with qtbot.waitSignal(toolbar.search_wanted, timeout=1000) as reported:
        qtbot.keyClicks(box, "4")
    assert reported.args == ["4"]
    assert box.text() == ""


def test_a_click_or_enter_on_the_find_box_opens_the_palette_empty(qtbot: QtBot, toolbar: Toolbar) -> None:
    box, asked = toolbar.findChild(SearchBox), []
    toolbar.search_wanted.connect(asked.append)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == ["", ""]


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_nothing_is_squeezed_overlapped_or_cut_at_any_width(qtbot: QtBot, theme: Theme, scale: float) -> None:
    toolbar = Toolbar(load_theme("light", scale))
    qtbot.addWidget(toolbar)
    toolbar.show_state(BUSY)
    toolbar.show()
    narrowest = toolbar.minimumSizeHint().width()
    assert narrowest <= 1180
    for width in range(narrowest, 1700, 23):
        toolbar.resize(QSize(width, toolbar.height()))
        controls = _controls(toolbar)
        assert not overlapping(controls), width
        assert not sticking_out(controls, toolbar.rect()), width
        assert not squeezed(controls), width


def test_captions_then_words_then_the_week_give_way_as_the_window_narrows(toolbar: Toolbar) -> None:
    gone: list[str] = []
    for width in range(1600, toolbar.minimumSizeHint().width() - 1, -4):
        toolbar.resize(width, toolbar.height())
        missing = {"Zoom", "Import", "Print sheets", "Week 48"} - _shown_words(toolbar) - set(gone)
        gone += sorted(missing)
    assert gone == ["Zoom", "Import", "Print sheets", "Week 48"]


def test_what_gave_way_comes_back_as_the_window_widens(toolbar: Toolbar) -> None:
    toolbar.resize(toolbar.minimumSizeHint().width(), toolbar.height())
    toolbar.resize(1600, toolbar.height())
    assert {"Zoom", "Import", "Print sheets", "Week 48"} <= _shown_words(toolbar)


def test_a_button_without_words_is_still_named(toolbar: Toolbar) -> None:
    toolbar.resize(toolbar.minimumSizeHint().width(), toolbar.height())
    assert _button(toolbar, "Import").toolTip() == "Import"
    assert all(button.accessibleName() for button in toolbar.findChildren(QPushButton))


def test_the_hint_of_the_find_box_is_never_half_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    hints = ("Part, supplier, delivery or plate", "Part, supplier", "Search")
    box = SearchBox(theme, hints, "Ctrl+K")
    qtbot.addWidget(box)
    box.show()
    seen = []
    for width in range(400, box.minimumWidth() - 1, -3):
        box.resize(width, 32)
        seen.append(box.placeholderText())
    assert list(dict.fromkeys(seen)) == list(hints)
