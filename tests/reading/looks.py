"""What is wrong with how texts look in the picture: covered, crossed, too faint for their ground.

The letters are noted pixel by pixel as they were painted, so the picture has to show them there: what lies
over them, even a line, takes them away. The colours next to them are the ground, whatever has painted it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.reading.recorder import Written
from tests.reading.texts import Read, bottom_to_top, is_clear, visible

Numbers = NDArray[np.float64]
Mask = NDArray[np.bool_]

# What letters take of a pixel before it shows anything of them, and so that it must show them.
_TRACE, _MOST = 0.02, 0.5
# By so many values of a channel, of 255, a colour is another one.
_OTHER = 40
# A colour is part of the ground if it is so much of what is next to the letters.
_PART = 0.1
# Below this contrast a line is hardly told from letters that it meets.
_HARDLY = 2.0
# So many pixels may be missing, or be another's, where curves of two shapes touch.
_TOUCHED = 4
_LEAST_CONTRAST = 4.5


class Looks:
    """The picture of what is shown, and what of it belongs to which widget and to letters.

    Parameters
    ----------
    shown : QWidget
        What is painted.
    texts : list of Read
        All that is written on it.
    """

    def __init__(self, shown: QWidget, texts: list[Read]) -> None:
        self._picture = _values(shown.grab().toImage(), QImage.Format.Format_RGB888, 3)
        size = self._picture.shape[:2]
        self._on_top = np.zeros(size, int)
        self._place: dict[QWidget, int] = {}
        for number, widget in enumerate(bottom_to_top(shown)):
            self._place[widget] = number
            if not is_clear(widget):
                self._on_top[_part(visible(widget, shown).toAlignedRect())] = number
        self._taken = np.zeros(size)
        for text in texts:
            if not (area := _area(text.written, size)).isEmpty():
                taken = self._taken[_part(area)]
                np.maximum(taken, _letters(text.written, area), out=taken)
        self._texts = texts

    def faults(self) -> Iterator[str]:
        """Yield a sentence for each text that something covers or crosses, or that is too faint."""
        for text in self._texts:
            look = self._look(text) if _is_word(text.written.text) and text.widget.isEnabled() else None
            if look is None:
                continue
            off = 0 if _has_cursor(text.widget) else look.lost() + look.crossed()
            if off > _TOUCHED:
                yield f"covered or crossed ({off} px): {text}"
            elif (contrast := look.contrast()) < _LEAST_CONTRAST:
                yield f"faint ({contrast:.1f}): {text}"

    def _look(self, text: Read) -> "_Look | None":
        """Return how a text looks; none if nothing of it can be seen."""
        area = _area(text.written, self._taken.shape)
        if area.isEmpty():
            return None
        part = _part(area)
        is_free = self._on_top[part] <= self._place[text.widget]
        letters = _letters(text.written, area) * is_free
        if not (letters > _MOST).any():
            return None
        is_next = _grown(letters > _MOST) & (self._taken[part] < _TRACE) & is_free
        colour = np.array(text.written.colour.getRgbF()[:3]) * 255
        return _Look(
            letters, self._picture[part].astype(float), is_next, colour, text.written.colour.alphaF()
        )


@dataclass(frozen=True, eq=False)
class _Look:
    """A text in the picture: its letters' shares of the pixels, these, and which of them are ground."""

    letters: Numbers
    seen: Numbers
    is_ground: Mask
    ink: Numbers
    strength: float

    def _grounds(self) -> list[Numbers]:
        """Return the colours of which much is next to the letters."""
        colours, counts = np.unique(self.seen[self.is_ground] // 8, axis=0, return_counts=True)
        return [colour * 8 + 4 for colour in colours[counts >= _PART * counts.sum()]]

    def lost(self) -> int:
        """Return how many pixels of the letters are not in the picture, whatever the ground under them is."""
        must = self.letters > _MOST
        share = self.letters[must, None] * self.strength
        off = [
            np.abs(self.seen[must] - (self.ink * share + ground * (1 - share))).max(axis=1)
            for ground in self._grounds()
        ]
        return int((np.min(off, axis=0) > _OTHER).sum()) if off else 0

    def crossed(self) -> int:
        """Return how many pixels next to the letters have hardly another colour than they."""
        ground = self.seen[self.is_ground]
        return int((_ratio(self._inked(ground), ground) < _HARDLY).sum())

    def _inked(self, ground: Numbers) -> Numbers:
        """Return the letters' colour on a ground."""
        return self.ink * self.strength + ground * (1 - self.strength)

    def contrast(self) -> float:
        """Return the least contrast of the letters with what they stand on, by WCAG 2.2."""
        return min((float(_ratio(self._inked(ground), ground)) for ground in self._grounds()), default=21.0)


def _is_word(text: str) -> bool:
    """Tell whether a text is more than a mark, which may stand on a line or a hatch."""
    return any(letter.isalnum() for letter in text)


def _has_cursor(widget: QWidget) -> bool:
    """Tell whether a line in a text is where typing goes on."""
    return isinstance(widget, QLineEdit) and widget.hasFocus()


def _values(image: QImage, kind: QImage.Format, channels: int) -> NDArray[np.uint8]:
    """Return an image's pixels as an array, a row a line, with an axis of channels if there are several."""
    made = image.convertToFormat(kind)
    lines = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.bytesPerLine())
    pixels = lines[:, : made.width() * channels].copy()
    return pixels.reshape(made.height(), made.width(), channels) if channels > 1 else pixels


def _area(written: Written, size: tuple[int, ...]) -> QRect:
    """Return the pixels that a text's letters may take."""
    box = written.stand.mapRect(written.letters.rect()) & written.room.toAlignedRect()
    return box & QRect(0, 0, size[1], size[0])


def _part(area: QRect) -> tuple[slice, slice]:
    return slice(area.top(), area.bottom() + 1), slice(area.left(), area.right() + 1)


def _letters(written: Written, area: QRect) -> Numbers:
    """Return which share of each pixel of an area a text's letters take."""
    image = QImage(area.size(), QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setTransform(written.stand * QTransform.fromTranslate(-area.x(), -area.y()))
    painter.drawImage(0, 0, written.letters)
    painter.end()
    return _values(image, QImage.Format.Format_Grayscale8, 1) / 255


def _grown(mask: Mask) -> Mask:
    """Return a mask with the pixels around it."""
    wide = np.pad(mask, 1)
    tall = wide[:-2] | wide[1:-1] | wide[2:]
    return tall[:, :-2] | tall[:, 1:-1] | tall[:, 2:]


def _ratio(one: Numbers, other: Numbers) -> Numbers:
    """Return the contrast of colours by WCAG 2.2."""
    both = _luminance(one) + 0.05, _luminance(other) + 0.05
    return np.maximum(*both) / np.minimum(*both)


def _luminance(colour: Numbers) -> Numbers:
    share = colour / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]
