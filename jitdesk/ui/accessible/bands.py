"""What each painted widget tells a screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from jitdesk.domain.language import counted
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.spoken import (
    cover_spoken,
    curve_spoken,
    delivery_spoken,
    hours_spoken,
    location_spoken,
    row_spoken,
)
from jitdesk.ui.accessible.branch import Branch, Key, Role, Thing
from jitdesk.ui.axis.header import AxisHeader
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.delays.band import DelayBand
from jitdesk.ui.deliveries import DeliveriesBand

_ROW, _BAR, _TRAY, _CHIP = "row", "bar", "tray", "chip"
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


@dataclass(frozen=True, slots=True)
class _InView:
    """What is in view of the deliveries in one state of the band: numbers of rows, and bars by them."""

    state: tuple[object, ...]
    numbers: dict[Key, int]
    bars: dict[int, dict[str, tuple[int, QRect]]]


class DeliveriesTold:
    """Rows with their bars, as far as in view, and the tray of those without a door."""

    def __init__(self, band: DeliveriesBand) -> None:
        self._band = band
        self._known: _InView | None = None

    def parts(self) -> tuple[Key, ...]:
        """Return the rows in view, from top to bottom, and the tray."""
        painted = self._band.painted
        if painted is None:
            return ()
        keys = tuple(self._in_view().numbers)
        return (*keys, (_TRAY,)) if painted[0].tray_height else keys

    def thing(self, key: Key) -> Thing | None:
        """Return a row, a bar, the tray or one of its deliveries."""
        kind, *names = key
        if kind in (_TRAY, _CHIP):
            return self._chip(*names) if kind == _CHIP else self._tray()
        number = self._number_of((_ROW, *names[:2]))
        if number is None:
            return None
        return self._row(number) if kind == _ROW else self._bar(number, names[-1])

    def focused(self) -> tuple[Key, ...]:
        """Return the row and the bar that keys are meant for."""
        chosen = self._band.chosen[0] if self._band.chosen else ""
        for row in self.parts():
            thing = self.thing(row)
            for key in thing.parts if thing is not None else ():
                if key[-1] == chosen:
                    return row, key
        return ()

    def said(self) -> str:
        """Return how many there are of all, and the one that is selected."""
        painted = self._band.painted
        bars = len(painted[0].scene.bars) if painted is not None else 0
        many = counted("{n} delivery in the rows", "{n} deliveries in the rows", bars)
        return ". ".join(filter(None, (many, self._band.accessibleDescription())))

    def _number_of(self, row: Key) -> int | None:
        return self._in_view().numbers.get(row)

    def _in_view(self) -> _InView:
        """Return rows and bars in view, worked out once for as long as the view stays."""
        band, painted = self._band, self._band.painted
        state = (*painted, band.on_band(Box(0, 0, 0, 0)).top(), band.size()) if painted is not None else ()
        if self._known is None or self._known.state != state:
            self._known = _InView(state, {}, {})
            if painted is not None:
                rows = painted[0].scene.rows
                self._known.numbers.update({_row_key(rows[number]): number for number in painted[2]})
        return self._known

    def _bars_in_view(self, number: int) -> dict[str, tuple[int, QRect]]:
        """Return the bars of a row with their places, as far as in view, by their deliveries."""
        known, painted, band = self._in_view(), self._band.painted, self._band
        if number not in known.bars and painted is not None:
            picture, scale, _ = painted
            scene, time_area = picture.scene, band.body().adjusted(band.width() - scale.width, 0, 0, 0)
            bars = scene.bars.within(range(number, number + 1), scale.start, scale.end).tolist()
            places = {bar: band.on_band(picture.place_of(bar, scale)) & time_area for bar in bars}
            known.bars[number] = {
                scene.delivery(bar): (bar, place) for bar, place in places.items() if not place.isEmpty()
            }
        return known.bars[number]

    def _row(self, number: int) -> Thing:
        assert self._band.painted is not None
        picture, scale, _ = self._band.painted
        scene, row, bars = picture.scene, picture.scene.rows[number], self._bars_in_view(number)
        line = self._band.on_band(picture.row_box(row, scale))
        place = QRect(0, line.top(), self._band.width(), line.height()) & self._band.body()
        name = row_spoken(row, scene.rows.by, len(scene.bars.in_row(number)), len(bars))
        keys = tuple((_BAR, *_row_key(row)[1:], delivery) for delivery in bars)
        return Thing(Role.Row, name, place, parts=keys)

    def _bar(self, number: int, delivery: str) -> Thing | None:
        assert self._band.painted is not None
        picture, found = self._band.painted[0], self._bars_in_view(number).get(delivery)
        if found is None:
            return None
        row = int(picture.scene.bars.delivery[found[0]])
        return self._delivery(delivery, delivery_spoken(picture.outlook, row), found[1])

    def _delivery(self, delivery: str, name: str, place: QRect) -> Thing:
        chosen = self._band.chosen
        return Thing(
            Role.ListItem,
            name,
            place,
            selected=delivery in chosen,
            focused=self._band.hasFocus() and chosen[:1] == (delivery,),
            press=lambda: self._band.choose(delivery),
        )

    def _tray(self) -> Thing | None:
        painted = self._band.painted
        if painted is None or not painted[0].tray_height:
            return None
        picture, scale, _ = painted
        name = counted(
            "{n} delivery without a door or time",
            "{n} deliveries without a door or time",
            len(picture.unplanned),
        )
        chips = tuple((_CHIP, chip.delivery) for chip in picture.chips(scale.width) if chip.delivery)
        top = self._band.body().bottom() + 1
        return Thing(Role.Row, name, QRect(0, top, self._band.width(), picture.tray_height), parts=chips)

    def _chip(self, delivery: str) -> Thing | None:
        painted = self._band.painted
        if painted is None:
            return None
        picture, scale, _ = painted
        chip = next((chip for chip in picture.chips(scale.width) if chip.delivery == delivery), None)
        row = picture.outlook.plan.deliveries.row_number(delivery)
        if chip is None or row is None:
            return None
        left, top = self._band.width() - scale.width, self._band.body().bottom() + 1
        place = QRect(left + chip.box.x, top + chip.box.y, chip.box.w, chip.box.h)
        return self._delivery(delivery, delivery_spoken(picture.outlook, row), place)


def _row_key(row: BandRow) -> Key:
    """Name a row by what it stands for: a door, a hall's head, a strip of quiet doors."""
    what = row.key or (f"head of {row.hall}" if row.is_head else f"quiet of {row.hall}" if row.quiet else "")
    return _ROW, what, row.hall


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
