"""The band with a rubber band: stretched over an empty place, it selects what it touches."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.choice import RubberBand
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.deliveries.keyed import KeyedBand
from jitdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class _Stretched:
    """A rubber band that is being drawn, and what was selected before it."""

    rubber: RubberBand
    before: tuple[str, ...]
    kept: tuple[str, ...]


class StretchingBand(KeyedBand):
    """Stretches and lets go; `DeliveriesBand` says when."""

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._stretched: _Stretched | None = None

    def _begin_stretch(self, grip: QPoint, at: QPoint, *, adds: bool) -> None:
        """Begin a rubber band at an empty place of the time area, adding to what is selected or anew."""
        picture = self._picture
        inside = self.body().adjusted(self._theme.header_width, 0, 0, 0).contains(grip)
        if picture is None or picture.zoom == "month" or not inside:
            return
        self._hovering.leave()
        x, y = self.in_scene(grip)
        rubber = RubberBand(self._scale.t(x), self._scale.t(x), y, y)
        self._stretched = _Stretched(rubber, self.chosen, self.chosen if adds else ())
        self._stretch_to(at)

    def _stretch_to(self, at: QPoint) -> None:
        """Take the rubber band's other corner to a point of the band."""
        stretched = self._stretched
        assert stretched is not None
        self._at = at
        self._edges.watch(at, self.body().adjusted(self._theme.header_width, 0, 0, 0))
        x, y = self.in_scene(at)
        rubber = replace(stretched.rubber, ends=self._scale.t(x), bottom=y)
        self._stretched = replace(stretched, rubber=rubber)
        self._stretch(rubber, stretched.kept)

    def _end_stretch(self, *, keeps: bool) -> None:
        """Select what the rubber band touches, or what was selected before it."""
        stretched = self._stretched
        if stretched is None:
            return
        self._stretched = None
        self._edges.stop()
        first, *rest = (self.chosen if keeps else stretched.before) or ("",)
        told = stretched.before[0] if stretched.before else ""
        self._attend(replace(self._attention, selected=told, also=(), rubber=None))
        self.choose(first, rest)

    def _on_edge_reached(self, dx: int, dy: int) -> None:
        if self._stretched is not None:
            self._scroll_to(dx, dy)
            self._stretch_to(self._at)
        else:
            super()._on_edge_reached(dx, dy)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end_stretch(keeps=False)
        super().focusOutEvent(event)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if self._stretched is None:
            return super()._key(key, modifiers)
        if key == Qt.Key.Key_Escape:
            self._end_stretch(keeps=False)
        return True
