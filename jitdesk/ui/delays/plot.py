"""The curves themselves, in pyqtgraph: a step line a supplier, dotted beyond now, and its promises."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.delays import DelayLine, DelayPicture
from jitdesk.ui.delays.line_styles import LineStyle
from jitdesk.ui.theme import Theme

_SYMBOLS = {"disc": "o", "square": "s", "triangle": "t1", "down": "t", "diamond": "d", "ring": "o"}
_PROMISE_SYMBOLS = {"requested": ("o", False), "confirmed": ("d", False), "eta": ("o", True)}


class DelayPlot:
    """A PlotWidget without axes, menu or mouse: the band around it owns all of these."""

    def __init__(self, pyqtgraph: Any, parent: QWidget) -> None:
        self._pg = pyqtgraph
        self.widget: QWidget = pyqtgraph.PlotWidget(parent, background=None)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setStyleSheet("background: transparent; border: 0px;")
        plot = self._plot = self.widget.getPlotItem()
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setContentsMargins(0, 0, 0, 0)
        plot.layout.setContentsMargins(0, 0, 0, 0)
        view = plot.getViewBox()
        view.setMouseEnabled(x=False, y=False)
        view.disableAutoRange()
        view.setDefaultPadding(0)
        self.widget.show()

    def show_range(self, start: float, end: float, low_min: int, high_min: int) -> None:
        """Show the instants [start, end) over the width and the delays in minutes over the height."""
        self._plot.getViewBox().setRange(xRange=(start, end), yRange=(low_min, high_min), padding=0)

    def show(
        self,
        picture: DelayPicture,
        now: int,
        styles: Mapping[str, LineStyle],
        tolerance_min: int,
        theme: Theme,
    ) -> None:
        """Draw a picture in place of the former one."""
        self._plot.clear()
        for line in picture.lines:
            self._draw_line(line, now, styles[line.supplier])
        if picture.promises and picture.selected in styles:
            self._draw_promises(picture, styles[picture.selected], theme)

    def _draw_line(self, line: DelayLine, now: int, style: LineStyle) -> None:
        known = [point.known_at for point in line.points] + [now]
        delays = [point.delay_s / MINUTE_S for point in line.points]
        at, late = steps(known, delays)
        self._plot.addItem(self._pg.PlotDataItem(at, late, pen=style.pen(), antialias=True))
        if line.expected_at is not None and delays:
            end = max(line.expected_at, now)
            beyond = self._pg.PlotDataItem(
                [now, end], [delays[-1], delays[-1]], pen=style.beyond_now(), antialias=True
            )
            self._plot.addItem(beyond)
            self._draw_mark(line.expected_at, delays[-1], _SYMBOLS[style.marker], style, filled=True)

    def _draw_promises(self, picture: DelayPicture, style: LineStyle, theme: Theme) -> None:
        at = [promise.at for promise in picture.promises]
        late = [promise.delay_s / MINUTE_S for promise in picture.promises]
        pen = QPen(style.colour, 1.4)
        pen.setCosmetic(True)
        self._plot.addItem(self._pg.PlotDataItem(at, late, pen=pen, antialias=True))
        for promise, x, y in zip(picture.promises, at, late, strict=True):
            symbol, filled = _PROMISE_SYMBOLS[promise.kind]
            newest = promise is picture.promises[-1]
            self._draw_mark(x, y, symbol, style, filled=filled or (newest and len(at) > 1), ground=theme)

    def _draw_mark(
        self, x: float, y: float, symbol: str, style: LineStyle, *, filled: bool, ground: Theme | None = None
    ) -> None:
        pen = QPen(style.colour, 1.6)
        pen.setCosmetic(True)
        brush = style.colour if filled or ground is None else ground.colours.surface
        spot = self._pg.ScatterPlotItem([x], [y], symbol=symbol, size=11, pen=pen, brush=brush)
        self._plot.addItem(spot)


def steps(edges: list[int], values: list[float]) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners of a step line: value i holds from edge i to edge i + 1."""
    at = np.repeat(np.array(edges, dtype=np.float64), 2)[1:-1]
    return at, np.repeat(np.array(values, dtype=np.float64), 2)
