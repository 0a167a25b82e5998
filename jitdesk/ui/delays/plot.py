"""The curves themselves, in pyqtgraph: a step line a supplier, until now.

Its items are made once and filled anew: adding and taking out costs more than all the rest of a frame. What
is marked and written beside the curves is painted by the overlay.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.delays import MOST_LINES, DelayLine
from jitdesk.ui.delays.line_styles import LineStyle


class DelayPlot:
    """A PlotWidget without axes, menu or mouse: the band around it owns all of these."""

    def __init__(self, pyqtgraph: Any, parent: QWidget) -> None:
        self.widget: QGraphicsView = pyqtgraph.PlotWidget(parent, background=None)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The band has it painted together with what lies below and above it: once a frame, not twice.
        self.widget.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.widget.setStyleSheet("background: transparent; border: 0px;")
        plot = self.widget.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setContentsMargins(0, 0, 0, 0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        self._view = plot.getViewBox()
        self._view.setMouseEnabled(x=False, y=False)
        self._view.disableAutoRange()
        self._view.setDefaultPadding(0)
        step_curve = _step_curve_class(pyqtgraph)
        self._curves = [step_curve() for _ in range(MOST_LINES)]
        for curve in self._curves:
            plot.addItem(curve, ignoreBounds=True)
        self._lines: Sequence[DelayLine] = ()
        self._seen, self._filled = (0.0, 1.0), (0.0, 0.0)
        self.widget.show()

    def show(self, lines: Sequence[DelayLine], styles: Sequence[LineStyle]) -> None:
        """Draw lines, each in its style, in place of the former ones."""
        before, self._lines = self._lines, lines
        for number, curve in enumerate(self._curves):
            curve.setVisible(number < len(lines))
            if number < len(lines):
                curve.dress(styles[number].pen())
                if number >= len(before) or not _same_steps(before[number], lines[number]):
                    self._fill_one(number)

    def show_range(self, start: float, end: float, low_min: int, high_min: int) -> None:
        """Show the instants [start, end) over the width and the delays in minutes over the height."""
        self._seen = (start, end)
        if not self._filled[0] <= start < end <= self._filled[1]:
            self._fill()
        self._view.setRange(xRange=(start, end), yRange=(low_min, high_min), padding=0)

    def _fill(self) -> None:
        """Give the curves their steps in view, and as much to either side: it may be panned without ado."""
        start, end = self._seen
        self._filled = (2 * start - end, 2 * end - start)
        for number in range(len(self._lines)):
            self._fill_one(number)

    def _fill_one(self, number: int) -> None:
        self._curves[number].draw(*steps(self._lines[number], *self._filled))


def _same_steps(one: DelayLine, other: DelayLine) -> bool:
    return (
        one.ends == other.ends
        and np.array_equal(one.known_at, other.known_at)
        and np.array_equal(one.late_s, other.late_s)
    )


def _step_curve_class(pyqtgraph: Any) -> Any:
    """Return the class of a curve in the plot.

    pyqtgraph's own curves look for their extreme values several times a frame, which takes longer than
    painting them; here they are known.
    """

    class StepCurve(pyqtgraph.GraphicsObject):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self._path, self._pen, self._bounds = QPainterPath(), QPen(), QRectF()

        def dress(self, pen: QPen) -> None:
            self._pen = pen

        def draw(self, at: np.ndarray, late: np.ndarray) -> None:
            self.prepareGeometryChange()
            self._path = pyqtgraph.arrayToQPath(at, late, finiteCheck=False)
            self._bounds = self._path.boundingRect()

        def boundingRect(self) -> QRectF:
            return self._bounds

        def paint(self, painter: QPainter, *_: Any) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._pen)
            painter.drawPath(self._path)

    return StepCurve


def steps(line: DelayLine, start: float, end: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners of the part of a line that touches [start, end): instants and delays in minutes.

    Each delay holds until the next is known, the last one to the line's end.
    """
    first = max(int(np.searchsorted(line.known_at, start)) - 1, 0)
    last = int(np.searchsorted(line.known_at, end)) + 1
    at = np.append(line.known_at, line.ends)[first : last + 1]
    return np.repeat(at.astype(np.float64), 2)[1:-1], np.repeat(line.late_s[first:last] / MINUTE_S, 2)
