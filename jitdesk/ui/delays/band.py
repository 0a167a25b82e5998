"""The delay band: what pointer and keys do to it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from jitdesk.domain.language import say
from jitdesk.domain.wording import minutes_text, time_text
from jitdesk.scene.delays import DelayLine
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.canvas.wheel import turn_wheel
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.delays.geometry import step_near
from jitdesk.ui.delays.view import DelayView
from jitdesk.ui.theme import Theme

_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DelayBand(DelayView):
    """Says what a step stands for, chooses the delivery behind it, folds.

    Up and Down choose from curve to curve, Space and a click on the head fold.

    Signals
    -------
    delivery_chosen(str)
        The delivery behind the point that was clicked.
    """

    delivery_chosen = Signal(str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Supplier delay"))

    # -- pointer ----------------------------------------------------------------------------------

    def line_near(self, position: QPoint) -> tuple[str, str]:
        """Return supplier and delivery of the step near a point of the plot; "", "" where there is none."""
        found = self._step_near(position)
        return (found[0].supplier, found[0].point(found[1]).delivery) if found is not None else ("", "")

    def _step_near(self, position: QPoint) -> tuple[DelayLine, int] | None:
        lines = self._picture.lines if self._picture else ()
        return step_near(lines, self._scale, self._minutes, (position.x(), position.y()))

    def _step_under(self, event: QMouseEvent) -> tuple[DelayLine, int] | None:
        at = event.position().toPoint()
        return self._step_near(at - self.plot_area.topLeft()) if self.plot_area.contains(at) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which document stands behind the step under the pointer."""
        found = self._step_under(event)
        if found is None or self._outlook is None:
            QToolTip.hideText()
            return
        line, point = found[0], found[0].point(found[1])
        text = say(
            "{when}  {name}, delivery {delivery}: {delay_s} ({document})",
            when=time_text(point.known_at, self._outlook.plan.zone),
            name=line.name,
            delivery=point.delivery,
            delay_s=minutes_text(point.delay_s),
            document=point.document or say("no document named"),
        )
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the delivery behind the step that was clicked; fold at the head."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().y() < SECTION_HEIGHT:
            self.fold(not self.is_folded)
        elif (found := self._step_under(event)) is not None:
            self.choose(found[0].point(found[1]).delivery)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_wheel(event, self._axis, None, self._theme.header_width)

    # -- keys -------------------------------------------------------------------------------------

    def choose(self, delivery: str) -> None:
        """Choose the delivery behind a step, and tell it; one that is gone is not chosen."""
        if self._outlook is not None and self._outlook.plan.deliveries.row_number(delivery) is not None:
            self.delivery_chosen.emit(delivery)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ALONG:
            self._walk(_ALONG[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.fold(not self.is_folded)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        """Choose the latest delivery of the next curve that has one, in the order of the legend."""
        picture = self._picture
        lines = [line for line in picture.lines if line.delivery] if picture is not None else []
        own = next((at for at, line in enumerate(lines) if line.delivery == self._selected), -1)
        at = own + step if own >= 0 else 0
        if 0 <= at < len(lines):
            self.choose(lines[at].delivery)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
