"""What the wheel does over every band: rows, with Shift time, with Ctrl zoom at the pointer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

from jitdesk.ui.axis.time_axis import TimeAxis

_ZOOM_STEP, _TIME_PX, _NOTCH = 1.2, 80, 120


def turn_wheel(event: QWheelEvent, axis: TimeAxis, rows: QScrollBar | None, header_width: int) -> None:
    """Zoom, pan or scroll rows as the modifiers say; a trackpad's sideways turn pans.

    Parameters
    ----------
    rows : QScrollBar or None
        What scrolls the rows, a step a notch; without it they stay.
    header_width : int
        Pixels left of the time area, for the zoom's anchor.
    """
    turned, sideways = event.angleDelta().y(), event.angleDelta().x()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        axis.zoom(_ZOOM_STEP ** (turned / _NOTCH), max(event.position().x() - header_width, 0))
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(sideways) > abs(turned):
        axis.pan(-(sideways or turned) * _TIME_PX // _NOTCH)
    elif rows is not None:
        rows.setValue(rows.value() - turned * rows.singleStep() // _NOTCH)
    event.accept()
