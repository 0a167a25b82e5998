"""What painted widgets tell a screen reader: which side each has, and what all but the deliveries say."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from jitdesk.domain.language import counted
from jitdesk.scene.spoken import (
    cover_spoken,
    curve_spoken,
    hours_spoken,
    location_spoken,
)
from jitdesk.ui.accessible.branch import Branch, Key, Role, Thing
from jitdesk.ui.accessible.deliveries import DeliveriesTold
from jitdesk.ui.axis.header import AxisHeader
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.deliveries import DeliveriesBand

_CURVE_REACH_PX = 6

_sides: dict[int, QAccessibleInterface] = {}


def side_of(widget: QObject) -> QAccessibleInterface | None:
    """Return the accessible side of a painted widget, kept for as long as the widget; None for others."""
    made = _made(widget)
    if made is not None:
        # Qt keeps what it is given by its address only: Python has to keep it alive.
        name = id(widget)
        _sides[name] = made
        widget.destroyed.connect(lambda: _sides.pop(name, None))
    return made


def branches() -> list[Branch]:
    """Return all sides that were asked for and have children of their own."""
    return [side for side in _sides.values() if isinstance(side, Branch)]


def _made(widget: QObject) -> QAccessibleInterface | None:
    match widget:
        case DeliveriesBand():
            return Branch(widget, Role.Table, DeliveriesTold(widget))
        case CoverageBand():
            return Branch(widget, Role.Table, CoverageTold(widget))
        case DelayBand():
            return Branch(widget, Role.Table, DelaysTold(widget))
        case AxisHeader():
            return Branch(widget, Role.Graphic, AxisTold(widget))
        case HeroCard():
            return QAccessibleWidget(widget, QAccessible.Role.AlertMessage)
    return None


class CoverageTold:
    """One strip a location, as far as in view."""

    def __init__(self, band: CoverageBand) -> None:
        self._band = band

    def parts(self) -> tuple[Key, ...]:
        """Return the rows in view, the first run-out on top."""
        painted = self._band.painted
        if painted is None:
            return ()
        shown, rows = painted
        coverage = shown.outlook.coverage
        located = [int(shown.order[place]) for place in rows]
        return tuple((str(coverage.part[row]), str(coverage.line[row])) for row in located)

    def thing(self, key: Key) -> Thing | None:
        """Return the strip of a part and line."""
        part, line = key
        painted = self._band.painted
        location = painted[0].outlook.coverage.row_of(part, line) if painted is not None else None
        if painted is None or location is None or painted[0].position(location) not in painted[1]:
            return None
        band, outlook = self._band, painted[0].outlook
        is_focused = band.focused_location == key
        value = ", ".join(filter(None, (cover_spoken(outlook, location), hours_spoken(outlook, location))))
        return Thing(
            Role.Graphic,
            location_spoken(outlook, location),
            band.row_rect(part, line).intersected(band.rect()),
            value,
            selected=is_focused,
            focused=is_focused and band.hasFocus(),
            press=lambda: band.choose(part, line),
        )

    def focused(self) -> tuple[Key, ...]:
        """Return the row that keys are meant for, if it is in view."""
        location = self._band.focused_location
        return (location,) if location is not None and location in self.parts() else ()

    def said(self) -> str:
        """Return how many parts there are of all, and the first that runs out."""
        painted = self._band.painted
        many = counted("{n} part at a line", "{n} parts at the lines", len(painted[0]) if painted else 0)
        return ". ".join(filter(None, (many, self._band.accessibleDescription())))


class DelaysTold:
    """One curve a supplier; the others are told of in one sentence."""

    def __init__(self, band: DelayBand) -> None:
        self._band = band

    def parts(self) -> tuple[Key, ...]:
        """Return the suppliers that have a line, the latest first."""
        if self._band.painted is None or self._band.is_folded:
            return ()
        return tuple((line.supplier,) for line in self._band.painted[1].lines)

    def thing(self, key: Key) -> Thing | None:
        """Return the curve of a supplier."""
        painted = self._band.painted
        if painted is None or self._band.is_folded:
            return None
        outlook, picture, *_ = painted
        line = next((line for line in picture.lines if (line.supplier,) == key), None)
        if line is None:
            return None
        area, y = self._band.plot_area, round(self._band.delay_y(line.delay_s))
        begins = self._band.instant_x(int(line.known_at[0])) if len(line.known_at) else area.left()
        ends = self._band.instant_x(line.expected_at if line.expected_at is not None else line.ends)
        reach = _CURVE_REACH_PX
        place = QRect(begins, y - reach, max(ends - begins, 0) + 2 * reach, 2 * reach).intersected(area)
        delivery, is_chosen = line.delivery, line.supplier == picture.selected
        return Thing(
            Role.Graphic,
            curve_spoken(outlook, line),
            place,
            selected=is_chosen,
            focused=is_chosen and self._band.hasFocus(),
            press=(lambda: self._band.choose(delivery)) if delivery else None,
        )

    def focused(self) -> tuple[Key, ...]:
        """Return the selected delivery's supplier, if it has a line."""
        painted = self._band.painted
        chosen = (painted[1].selected,) if painted is not None else ()
        return (chosen,) if chosen in self.parts() else ()

    def said(self) -> str:
        """Return what the folded band says of all."""
        return self._band.painted[1].sentence if self._band.painted is not None else ""


class AxisTold:
    """The flags of the line stops."""

    def __init__(self, header: AxisHeader) -> None:
        self._header = header

    def parts(self) -> tuple[Key, ...]:
        """Return the flags, left to right."""
        return tuple((flag.text,) for flag, _ in self._header.flags_in_view())

    def thing(self, key: Key) -> Thing | None:
        """Return a flag."""
        flags = (each for each in self._header.flags_in_view() if (each[0].text,) == key)
        flag, place = next(flags, (None, QRect()))
        if flag is None:
            return None
        return Thing(Role.Button, flag.text, place, press=lambda: self._header.go_to(flag))

    def focused(self) -> tuple[Key, ...]:
        """Return nothing: the problems at the left lead to the stops by keyboard."""
        return ()

    def said(self) -> str:
        """Return the stops in words."""
        return self._header.accessibleDescription()
