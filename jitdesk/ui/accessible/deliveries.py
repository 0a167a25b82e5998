"""What the deliveries band tells a screen reader: rows with their bars, in four weeks with their days."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect

from jitdesk.domain.language import counted
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.bars.trouble import troubles_of
from jitdesk.scene.spoken import day_spoken, delivery_spoken, row_spoken
from jitdesk.ui.accessible.branch import Key, Role, Thing
from jitdesk.ui.deliveries import DeliveriesBand

_ROW, _BAR, _DAY, _TRAY, _CHIP = "row", "bar", "day", "tray", "chip"


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
        if number is None or kind == _ROW:
            return None if number is None else self._row(number)
        return self._day(number, names[-1]) if kind == _DAY else self._bar(number, names[-1])

    def focused(self) -> tuple[Key, ...]:
        """Return the row and the bar that keys are meant for."""
        chosen = self._band.chosen[0] if self._band.chosen else ""
        for row, number in self._in_view().numbers.items():
            if chosen in self._bars_in_view(number):
                days = self._days_in_view(number).items()
                name = next((day for day, there in days if chosen in there), chosen)
                return row, self._part_of(row, name)
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
        parts = self._days_in_view(number) if picture.zoom == "month" else bars
        keys = tuple(self._part_of(_row_key(row), part) for part in parts)
        return Thing(Role.Row, name, place, parts=keys)

    def _part_of(self, row: Key, name: str) -> Key:
        """Name a bar of a row by its delivery; in four weeks a day by its first second."""
        assert self._band.painted is not None
        return (_DAY if self._band.painted[0].zoom == "month" else _BAR, *row[1:], name)

    def _days_in_view(self, number: int) -> dict[str, list[str]]:
        """Return the deliveries of a row by their days, in four weeks; else nothing."""
        assert self._band.painted is not None
        picture, scale, _ = self._band.painted
        if picture.zoom != "month":
            return {}
        edges, starts = picture.cells(scale).edges, picture.scene.bars.start
        days: dict[str, list[str]] = {}
        for delivery, (bar, _) in self._bars_in_view(number).items():
            day = int(np.searchsorted(edges, starts[bar], side="right")) - 1
            days.setdefault(str(edges[max(day, 0)]), []).append(delivery)
        return days

    def _day(self, number: int, start: str) -> Thing | None:
        """Return the cell of a row and a day; it stands for the delivery that needs somebody most."""
        there = self._days_in_view(number).get(start)
        if there is None or self._band.painted is None:
            return None
        outlook, bars, chosen = self._band.painted[0].outlook, self._bars_in_view(number), self._band.chosen
        rows = [row for each in there if (row := outlook.plan.deliveries.row_number(each)) is not None]
        worst = max(rows, key=lambda row: int(troubles_of(outlook)[row]))
        name = str(outlook.plan.deliveries["delivery"][worst])
        return Thing(
            Role.Cell,
            day_spoken(outlook, int(start), rows, worst),
            bars[name][1],
            selected=any(each in chosen for each in there),
            focused=self._band.hasFocus() and bool(chosen) and chosen[0] in there,
            press=lambda: self._band.choose(name),
        )

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
