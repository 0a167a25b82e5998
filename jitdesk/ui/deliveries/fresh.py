"""The outline that fades around bars which an edit has just changed: new data, without a blink."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimeLine, Slot
from PySide6.QtGui import QPainter

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.scene import Box
from jitdesk.ui.deliveries.overlay_painter import RING, OverlayPainter
from jitdesk.ui.personal import moves_less

if TYPE_CHECKING:
    from jitdesk.ui.deliveries.view import BandView

FADE_MS = 1500
# Of a colour that fades slowly nobody sees more steps.
_STEP_MS = 100


class FreshBars(QObject):
    """Knows which bars are new and how strongly that is still shown.

    Parameters
    ----------
    band : BandView
        Where the bars are.
    refresh : callable
        Has what lies over boxes of the time area painted again.
    """

    def __init__(self, band: BandView, refresh: Callable[[Iterable[Box]], None]) -> None:
        super().__init__(band)
        self._band, self._refresh = band, refresh
        self._is_fresh = np.zeros(0, np.bool_)  # by delivery
        self._fading = QTimeLine(FADE_MS, self)
        self._fading.setUpdateInterval(_STEP_MS)
        self._fading.valueChanged.connect(self._on_faded)

    def begin(self, before: Outlook, now: Outlook) -> None:
        """Mark what edits changed between two outlooks, the later of which is shown; not what time did."""
        rows = now.edited_since(before)
        if not len(rows):
            return  # what fades goes on: another minute is no news
        self._is_fresh = np.zeros(len(now.plan.deliveries), np.bool_)
        self._is_fresh[rows] = True
        self._fading.stop()
        if not moves_less():
            self._fading.start()

    def stop(self) -> None:
        """Mark nothing any longer."""
        if self.is_fading:
            self._fading.stop()
            self._on_faded()

    @property
    def is_fading(self) -> bool:
        """Whether there is something to be seen of it."""
        return self._fading.state() is QTimeLine.State.Running

    def paint(self, painter: QPainter, overlay: OverlayPainter) -> None:
        """Paint the outlines; the painter stands at pixel 0 of the scale and the first row's top."""
        if self.is_fading and (painted := self._band.painted) is not None:
            painter.setOpacity(1 - self._fading.currentValue())
            for box in self._boxes():
                overlay.ring(painter, box, painted[1].width, focused=False)
            painter.setOpacity(1)

    @Slot()
    def _on_faded(self) -> None:
        self._refresh(box.grown(RING) for box in self._boxes())

    def _boxes(self) -> list[Box]:
        """Return where the new ones are, as far as they are in view."""
        if (painted := self._band.painted) is None:
            return []
        picture, scale, rows = painted
        bars = picture.scene.bars.visible(rows, scale.start, scale.end)
        new = bars[self._is_fresh[picture.scene.bars.delivery[bars]]]
        return [picture.place_of(bar, scale) for bar in new.tolist()]
