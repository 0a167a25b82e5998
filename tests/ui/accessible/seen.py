"""How much of a picture changes so that an eye sees it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.theme import ThemeChoice
from jitdesk.ui.window import Window

_AROUND_PX = 4
_SEEN = 3.0


def pixels(picture: QImage) -> NDArray[np.uint8]:
    """Return a picture as an array of rows, columns and red, green, blue."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return flat[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def luminance(picture: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the relative luminance of each pixel, as WCAG 2.2 defines it."""
    part = picture / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def dress(window: Window, qtbot: QtBot, theme: ThemeChoice) -> None:
    """Take a theme, and wait until the bands show it: a large repaint waits for its turn."""
    window.appearance.choose(theme)
    band, surface = window.bands.deliveries, window.appearance.theme.colours.surface
    corner = QRect(2, band.body().top() + 2, 1, 1)
    qtbot.waitUntil(lambda: window.turns.is_over and band.grab(corner).toImage().pixelColor(0, 0) == surface)


def share_of_ring(control: QWidget, other: QWidget) -> float | None:
    """Return how many pixels change by a contrast of 3 as a control takes the keyboard from another one.

    As a share of its perimeter; None where it hands the keyboard on, as the unchecked buttons of a group do.

    WCAG 2.2, "Focus appearance": at least as large as the control's perimeter, 3:1 against the same pixels
    without the keyboard.
    """
    window = control.window()
    place = QRect(control.mapTo(window, QPoint()), control.size())
    place = place.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX) & window.rect()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    before = luminance(pixels(window.grab(place).toImage()))
    control.setFocus(Qt.FocusReason.TabFocusReason)
    if not control.hasFocus():
        return None
    QApplication.processEvents()
    after = luminance(pixels(window.grab(place).toImage()))
    lighter, darker = np.maximum(before, after) + 0.05, np.minimum(before, after) + 0.05
    seen = np.count_nonzero(lighter / darker >= _SEEN)
    edge = 2 * min(control.width(), place.width()) + 2 * min(control.height(), place.height())
    return seen / edge
